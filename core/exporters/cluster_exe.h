// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Text for cmd.exe.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace clusprop {

/// A text as one quoted word of a line in a batch file. Refused, with a clause that says why: what
/// cmd.exe cannot take inside of quotes.
[[nodiscard]] tl::expected<QString, QString> cmdText(const QString &text);

} // namespace clusprop
