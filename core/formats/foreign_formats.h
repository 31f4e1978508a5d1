// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Files that are often brought but that hold no property list, value list, structure or snapshot:
/// told apart so that the refusal can say what would work.
#pragma once

#include <QByteArray>
#include <QString>

namespace clusprop {

struct ForeignFormat
{
    QString what; ///< "it is a registry hive"
    QString todo; ///< what makes a file that can be opened
};

/// What the bytes are; for bytes that look like nothing known, `what` says that.
[[nodiscard]] ForeignFormat foreignFormat(const QByteArray &bytes);

/// Whether the bytes are text of any kind: no control characters but blanks and line ends.
[[nodiscard]] bool looksLikeText(const QByteArray &bytes);

} // namespace clusprop
