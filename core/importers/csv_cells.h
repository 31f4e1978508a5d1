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

    [[nodiscard]] const QVector<CsvCell> &cells() const { return m_cells; }
    /// UTF-16 units that the row holds so far.
    [[nodiscard]] qsizetype size() const { return m_size; }

private:
    [[nodiscard]] bool takeQuoted(QStringView line, qsizetype &index);

    QChar m_separator;
    QVector<CsvCell> m_cells;
    qsizetype m_size = 0;
    bool m_isOpen = false;
};

/// Comma, semicolon or tab: which of them parts a line of names into most cells.
[[nodiscard]] QChar csvSeparator(QStringView header);

} // namespace clusprop
