// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Finds the objects in what Format-List printed, line by line.
///
///     Name        : Cluster Group          the colons of one object stand in one column,
///     Description : a text that is longer  ended by an empty line;
///                   than the window        what does not fit goes on in the values' column
///
/// PowerShell breaks a long value at the width of the window: behind a blank, which it keeps, where
/// the language of Windows is English, French, German, Italian, Portuguese or Spanish and a word
/// ends there, and else wherever the line is full. A line break of the value itself is printed in
/// the same way, and blanks at the end of a line do not survive copying. So a value of several
/// lines is shown, joined as it most probably was, but is never taken for exact (Kind::Cut).
#pragma once

#include "core/importers/display_cells.h"
#include "core/importers/shell_record.h"

#include <QSet>

#include <functional>
#include <optional>

namespace clusprop {

class ListObjects
{
public:
    /// `stray` gets the lines that belong to no property, and whether one stands inside of an
    /// object rather than before, between or behind them.
    using Stray = std::function<void(int line, bool isInside)>;
    ListObjects(const std::function<void(ShellRecord record)> &object, const Stray &stray);

    void add(QStringView line, int number);
    void finish();

private:
    struct Line
    {
        QString text;
        int number = -1;
    };
    /// Where an object's colons are. Which of the two is right depends on how it was printed, and
    /// they differ only behind wide letters.
    struct Column
    {
        int cells = 0;
        int units = 0;
    };
    struct Member
    {
        QString name;
        QStringList pieces; ///< of the value, one for each line
        int line = -1;
    };
    struct Object
    {
        Column colon;
        QVector<Member> members;
        QSet<QString> names; ///< folded
        int widest = 0; ///< cells of its widest line
    };

    [[nodiscard]] static std::optional<Column> firstColon(QStringView line);
    [[nodiscard]] static qsizetype colonAt(QStringView line, const Column &column);
    [[nodiscard]] static int valueColumn(const Column &colon) { return colon.cells + 2; }
    [[nodiscard]] static QString joined(const Member &member, int widest);

    void endBlock();
    [[nodiscard]] bool resumesObject() const;
    [[nodiscard]] bool beginsObject(qsizetype index) const;
    void begin(const Line &line);
    [[nodiscard]] bool takeProperty(const Line &line);
    [[nodiscard]] bool takeContinuation(const Line &line);
    void flush();

    std::function<void(ShellRecord record)> m_give;
    Stray m_stray;
    QVector<Line> m_block; ///< lines since the last empty one
    qsizetype m_blockSize = 0; ///< UTF-16 units in them
    std::optional<Object> m_object; ///< what the next block may still belong to
    QVector<Line> m_blanks; ///< lines of nothing but blanks behind it
};

} // namespace clusprop
