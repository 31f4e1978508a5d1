// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/table_rows.h"

#include "core/catalog/catalog.h"
#include "core/importers/shown_value.h"
#include "core/importers/text_records.h"

#include <utility>

namespace clusprop {
namespace {

struct HeaderWord
{
    QStringView word;
    std::size_t role; ///< TableRows::Role
};
constexpr std::array headerWords{ HeaderWord{ u"Object", 0 }, HeaderWord{ u"ClusterObject", 0 },
    HeaderWord{ u"Name", 1 }, HeaderWord{ u"Value", 2 }, HeaderWord{ u"Type", 3 },
    HeaderWord{ u"ParameterType", 3 } };

/// Telling a property by its name alone takes thousands of comparisons. A paste may hold some
/// tables of other kinds, but no thousands of them.
constexpr int mostDoubts = 100;

/// Without the blanks before it, which a cell of -Wrap may begin with.
QString cellText(const TableCells &cells, qsizetype place)
{
    return place < 0 ? QString() : cells.texts[place].trimmed();
}

/// A line of -Wrap ends behind a blank, which cannot be seen any more, unless it is full.
void joinPiece(QString &text, QString &lastPiece, const QString &piece, int width)
{
    if (piece.trimmed().isEmpty())
        return;
    if (width > 0 && displayWidth(lastPiece) < width && !piece.front().isSpace())
        text += u' ';
    text += piece;
    lastPiece = piece;
}

bool isPrivateName(const QString &name)
{
    const auto owner = Catalog::shared().ownerOf({ name });
    return owner && owner->isPrivate;
}

} // namespace

TableRows::TableRows(const Row &row, const Stray &stray)
    : m_give(row)
    , m_stray(stray)
{ }

void TableRows::add(QStringView line, int number)
{
    const auto columns = TableColumns::fromDashes(line);
    if (columns && m_held) {
        flush();
        m_table = tableOf(*columns, m_held->text);
        m_held.reset();
        return;
    }
    takeHeld();
    if (line.trimmed().isEmpty()) {
        flush();
    } else if (isConsoleLine(line)) {
        flush();
        m_table.reset();
    } else {
        m_held = Line{ line.toString(), number };
    }
}

void TableRows::finish()
{
    takeHeld();
    flush();
}

TableRows::Table TableRows::tableOf(const TableColumns &columns, const QString &header)
{
    Table table{ columns };
    const auto words = columns.split(header);
    for (qsizetype column = 0; words && column < columns.count(); ++column) {
        for (const HeaderWord &row : headerWords) {
            if (row.word.compare(words->texts[column].trimmed(), Qt::CaseInsensitive) == 0)
                table.places[row.role] = column;
        }
    }
    table.isCertain
        = table.places[Object] >= 0 && table.places[Name] >= 0 && table.places[Value] >= 0;
    if (!table.isCertain) {
        for (qsizetype column = 0; column < RoleCount; ++column)
            table.places[static_cast<std::size_t>(column)] = column < columns.count() ? column : -1;
    }
    return table;
}

/// Translated words say nothing; types are never translated, and neither are properties' names.
bool TableRows::confirms(const TableRow &row)
{
    if (m_table->columns.count() > RoleCount || m_doubts > mostDoubts)
        return false;
    if (row.hasType)
        return isParameterType(row.type);
    ++m_doubts;
    return isPrivateName(row.name);
}

void TableRows::takeHeld()
{
    if (!m_held)
        return;
    const Line line = *std::exchange(m_held, std::nullopt);
    if (m_table)
        takeRow(line);
    else
        m_stray(line.number, false);
}

void TableRows::takeRow(const Line &line)
{
    const auto cells = m_table->columns.split(line.text);
    if (!cells) {
        flush();
        m_stray(line.number, m_table->isCertain);
        return;
    }
    TableRow row = rowOf(*cells, line.number);
    const bool isRow
        = !row.object.isEmpty() && !row.name.isEmpty() && (!row.hasType || !row.type.isEmpty());
    if (!isRow && m_row) {
        joinToRow(*cells);
        return;
    }
    flush();
    if (!isRow || (!m_table->isCertain && !confirms(row))) {
        m_stray(line.number, m_table->isCertain);
        if (!m_table->isCertain)
            m_table.reset();
        return;
    }
    m_table->isCertain = true;
    m_lastPieces = { row.object, row.name, row.value, row.type };
    m_row = std::move(row);
}

TableRow TableRows::rowOf(const TableCells &cells, int line) const
{
    const auto &places = m_table->places;
    TableRow row;
    row.object = cellText(cells, places[Object]);
    row.name = cellText(cells, places[Name]);
    row.value = cellText(cells, places[Value]);
    row.type = completeParameterType(cellText(cells, places[Type]));
    row.hasType = places[Type] >= 0;
    row.nameWidth = m_table->columns.width(places[Name]);
    row.line = line;
    return row;
}

void TableRows::joinToRow(const TableCells &cells)
{
    const std::array<QString *, RoleCount> texts{ &m_row->object, &m_row->name, &m_row->value,
        &m_row->type };
    for (std::size_t role = 0; role < RoleCount; ++role) {
        const qsizetype place = m_table->places[role];
        if (place < 0)
            continue;
        // Names and types are one word: they are parted only where the line is full.
        const bool hasBlanks = role == Object || role == Value;
        joinPiece(*texts[role], m_lastPieces[role], cells.texts[place],
            hasBlanks ? m_table->columns.width(place) : -1);
    }
    const auto goesOn
        = [&cells, this](Role role) { return !cellText(cells, m_table->places[role]).isEmpty(); };
    m_row->isObjectWrapped = m_row->isObjectWrapped || goesOn(Object);
    m_row->isValueWrapped = m_row->isValueWrapped || goesOn(Value);
}

void TableRows::flush()
{
    if (m_row)
        m_give(*std::exchange(m_row, std::nullopt));
}

} // namespace clusprop
