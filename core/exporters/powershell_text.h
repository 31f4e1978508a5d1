// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The one way in which text gets into a PowerShell script.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace clusprop {

/// A PowerShell expression whose value is exactly `text`: 'it''s', or, where something is in it
/// that could end the literal, steer a terminal or hide, ('a' + [char]0x2019 + 'b'). Literal stay
/// printable ASCII and the letters and digits of any script; everything else is a number: all
/// quotes and dashes but ASCII's, control characters, line ends, NUL, marks that turn the direction
/// of text, lone surrogates. An argument of a command needs no more parentheses around it.
///
/// Inside of single quotes PowerShell gives a meaning to quotes alone (ASCII's and U+2018 to
/// U+201B), so that doubling the apostrophe is all that is needed.
[[nodiscard]] QString powershellText(QStringView text);

/// A name behind a dot or as a key: bare where it is one word of ASCII, else powershellText().
[[nodiscard]] QString powershellMember(QStringView name);

/// 'AAEC', for [System.Convert]::FromBase64String.
[[nodiscard]] QString powershellBase64(const QByteArray &bytes);

} // namespace clusprop
