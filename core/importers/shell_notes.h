// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What reading PowerShell's objects noticed, in bounds: a file in which everything is odd must not
/// double in memory.
#pragma once

#include "core/reading/loaded_file.h"

namespace clusprop {

class ShellNotes
{
public:
    static constexpr qsizetype most = 300;

    /// A sentence without full stop; `line` from 1, -1 when the source has no lines.
    void add(int line, const QString &text);
    /// A value that the file has in part only, which needs no note of its own.
    void countCut() { ++m_cut; }
    /// A value in whose place the file has the name of a type.
    void countLost() { ++m_lost; }

    /// Everything, with the counts as sentences behind it.
    [[nodiscard]] QVector<LoadNote> take();

private:
    QVector<LoadNote> m_notes;
    qint64 m_further = 0;
    qint64 m_cut = 0;
    qint64 m_lost = 0;
};

} // namespace clusprop
