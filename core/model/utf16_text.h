// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Text of the byte layer as text of Qt's.
#pragma once

#include <QString>

#include <string_view>

namespace clusprop {

/// All of it: QString::fromStdU16String() takes a first U+FEFF or U+FFFE for a byte order mark,
/// drops it, and may swap the bytes of the rest.
[[nodiscard]] inline QString asText(std::u16string_view text)
{
    return QStringView(text).toString();
}

} // namespace clusprop
