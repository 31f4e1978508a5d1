// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a save that was killed has left beside its file.
///
/// Nothing is deleted here unasked: such a file may hold what somebody wanted to save, or, in rare
/// cases, the version before it (README.md).
#pragma once

#include "core/files/save_file.h"

#include <QDateTime>
#include <QVector>

namespace clusprop {

struct Leftover
{
    QString path;
    qint64 size = 0; ///< bytes
    QDateTime modified; ///< UTC

    friend bool operator==(const Leftover &, const Leftover &) = default;
};

/// The leftovers of saves of `file`, by time; also those of a file that is gone. A save that is
/// still running has none. Where nothing can be told, for want of rights or of a folder, there are
/// none.
[[nodiscard]] QVector<Leftover> leftoversOf(const QString &file);

/// Deletes one, unless it is not what was found any more, or a save uses it. Being gone already is
/// no error.
[[nodiscard]] tl::expected<void, SaveError> removeLeftover(const Leftover &leftover);

} // namespace clusprop
