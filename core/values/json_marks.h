// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Texts of JSON that begin with U+FEFF.
///
/// There it is a character like any other, and a property's value may begin with it. QJsonDocument of
/// Qt 6 reads each string as if it were a file, takes the character for a byte order mark, and drops it.
#pragma once

#include <QByteArray>

namespace clusprop {

/// The same document with that character as an escape, which QJsonDocument keeps. A mark at the very
/// beginning stays.
[[nodiscard]] inline QByteArray withMarksEscaped(QByteArray json)
{
    return json.replace("\"\xEF\xBB\xBF", "\"\\uFEFF");
}

} // namespace clusprop
