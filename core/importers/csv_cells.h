// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The cells of one row of comma-separated values (RFC 4180), line by line.
#pragma once

#include <QString>
#include <QVector>

namespace clusprop {

struct CsvCell
{
    QString text;
    bool isQuoted = false; ///< PowerShell writes null without quotes and an empty text with them
};

class CsvRow
{
public:
    explicit CsvRow(QChar separator)
        : m_separator(separator)
    { }

    enum class State {
        Complete,
        Open, ///< a quoted cell goes on in the next line
        Broken, ///< something stands between a closing quote and the separator
    };
    /// The first line of the row or the next one, without its end. `lineEnd` is the end of the line
    /// before, which is part of the open cell.
    [[nodiscard]] State add(QStringView line, QStringView lineEnd);

    /// A cell costs a dozen times the comma that makes one, and no object has that many members.
    static constexpr qsizetype mostCells = 4096;
    /// At most the first `mostCells`.
    [[nodiscard]] const QVector<CsvCell> &cells() const { return m_cells; }
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// UTF-16 units that the row holds so far.
    [[nodiscard]] qsizetype size() const { return m_size; }

private:
    [[nodiscard]] CsvCell &lastCell() { return m_isCut ? m_leftOut : m_cells.last(); }
    void addCell(CsvCell cell);
    [[nodiscard]] bool takeQuoted(QStringView line, qsizetype &index);

    QChar m_separator;
    QVector<CsvCell> m_cells;
    CsvCell m_leftOut; ///< the last one behind mostCells
    bool m_isCut = false;
    qsizetype m_size = 0;
    bool m_isOpen = false;
};

/// Comma, semicolon or tab: which of them parts a line of names into most cells.
[[nodiscard]] QChar csvSeparator(QStringView header);

} // namespace clusprop
