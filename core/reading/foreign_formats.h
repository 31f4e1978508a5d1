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

/// Whether a file is what Windows writes beside a hive, and not the hive itself.
[[nodiscard]] bool isHiveLog(const QByteArray &head);

/// What a file is by its beginning, and by that as text, which is empty for what is no text. For
/// what looks like nothing known, `what` says that.
[[nodiscard]] ForeignFormat foreignFormat(const QByteArray &head, const QString &text);

} // namespace clusprop
