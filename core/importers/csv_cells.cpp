// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/csv_cells.h"

#include <array>
#include <utility>

namespace clusprop {
namespace {

qsizetype afterBlanks(QStringView line, qsizetype index)
{
    while (index < line.size() && line[index] == u' ')
        ++index;
    return index;
}

} // namespace

CsvRow::State CsvRow::add(QStringView line, QStringView lineEnd)
{
    m_size += line.size() + lineEnd.size();
    qsizetype index = 0;
    bool isInside = m_isOpen;
    if (isInside)
        lastCell().text += lineEnd;
    for (;;) {
        const qsizetype first = isInside ? index : afterBlanks(line, index);
        if (isInside || (first < line.size() && line[first] == u'"')) {
            if (!isInside)
                addCell({ {}, true });
            index = isInside ? first : first + 1;
            if (!takeQuoted(line, index))
                return State::Open;
            index = afterBlanks(line, index);
            if (index < line.size() && line[index] != m_separator)
                return State::Broken;
        } else {
            qsizetype end = line.indexOf(m_separator, index);
            end = end < 0 ? line.size() : end;
            addCell({ line.sliced(index, end - index).toString(), false });
            index = end;
        }
        isInside = false;
        if (index == line.size())
            return State::Complete;
        ++index;
    }
}

void CsvRow::addCell(CsvCell cell)
{
    m_isCut = m_cells.size() == mostCells;
    if (m_isCut)
        m_leftOut = std::move(cell);
    else
        m_cells.append(std::move(cell));
}

/// From `index` in a quoted cell to behind its closing quote; false when the line ends before.
bool CsvRow::takeQuoted(QStringView line, qsizetype &index)
{
    QString &text = lastCell().text;
    for (;;) {
        const qsizetype quote = line.indexOf(u'"', index);
        m_isOpen = quote < 0;
        if (m_isOpen) {
            text += line.sliced(index);
            return false;
        }
        text += line.sliced(index, quote - index);
        index = quote + 1;
        if (index == line.size() || line[index] != u'"')
            return true;
        text += u'"';
        ++index;
    }
}

QChar csvSeparator(QStringView header)
{
    constexpr std::array<char16_t, 3> separators{ u',', u';', u'\t' };
    QChar best = separators.front();
    qsizetype most = 1;
    for (const char16_t separator : separators) {
        CsvRow row{ QChar(separator) };
        if (row.add(header, {}) != CsvRow::State::Complete || row.cells().size() <= most)
            continue;
        most = row.cells().size();
        best = separator;
    }
    return best;
}

} // namespace clusprop
