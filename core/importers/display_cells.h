// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// How many cells of a console a text takes: PowerShell aligns its columns by them, and Chinese,
/// Japanese and Korean letters take two.
///
/// Windows PowerShell counts cells only when it prints to a console; what it writes to a file is
/// aligned by characters. Readers therefore have to try both.
#pragma once

#include <QStringView>

namespace clusprop {

enum class Measure : std::uint8_t {
    Cells, ///< wide letters count two
    Units, ///< every UTF-16 unit counts one
};

/// Of one UTF-16 unit. Halves of a surrogate pair count one each, as in PowerShell, which is right
/// for what lies beyond the basic plane and is in use: ideographs and pictures.
[[nodiscard]] int cellWidth(QChar unit);
[[nodiscard]] int displayWidth(QStringView text);

/// Walks over a line and tells at which column each unit begins, from 0. A tab goes to the next
/// multiple of eight.
class ColumnWalk
{
public:
    ColumnWalk(QStringView line, Measure measure)
        : m_line(line)
        , m_measure(measure)
    { }

    [[nodiscard]] bool atEnd() const { return m_index == m_line.size(); }
    [[nodiscard]] qsizetype index() const { return m_index; }
    [[nodiscard]] int column() const { return m_column; }
    /// To the next unit; not at the end.
    void step();
    /// To the first unit that begins at `column` or behind it, or to the end.
    void goTo(int column);

private:
    QStringView m_line;
    Measure m_measure;
    qsizetype m_index = 0;
    int m_column = 0;
};

/// The column where the first unit stands that is no blank; the width of a line of blanks.
[[nodiscard]] int indentation(QStringView line);

} // namespace clusprop
