// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a person wants to know of each file before trusting the values in it: how large it is, what
/// it is, and how old.
#pragma once

#include "core/reading/loaded_file.h"

#include <QDateTime>

namespace clusprop {

struct SourceFigures
{
    QString name; ///< as tables name the source; empty for one that is no file
    QString path;
    QString kind; ///< a format's word
    QString recognised; ///< what it was taken for and why
    qint64 size = -1; ///< bytes; -1: not known
    QDateTime taken; ///< UTC; invalid when nothing is known
    /// The source does not say when it was written: the date is the file's, and its values may be
    /// older.
    bool isDateOfFile = false;
    bool isDatabase = false; ///< as Source has it
};

/// One for each source; one for the document itself where it names no source.
[[nodiscard]] QVector<SourceFigures> sourceFigures(const LoadedFile &file);

enum class AgeUnit : std::uint8_t { Minutes, Hours, Days, Years };

struct Age
{
    AgeUnit unit = AgeUnit::Days;
    qint64 count = 0; ///< whole units, rounded down; negative when the date is still to come
};
/// How long ago, in the unit in which a person would say it. Both must be valid.
[[nodiscard]] Age ageOf(const QDateTime &taken, const QDateTime &now);

} // namespace clusprop
