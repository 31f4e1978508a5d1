// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/text_table.h"

#include "core/values/csv_text.h"
#include "core/values/visible_text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

/// Characters, counting surrogate pairs once.
qsizetype widthOf(const QString &text)
{
    return text.size()
        - std::count_if(text.begin(), text.end(), [](QChar unit) { return unit.isLowSurrogate(); });
}

QString fitted(const QString &text)
{
    if (widthOf(text) <= widestCell)
        return text;
    qsizetype end = widestCell - 1;
    if (text[end - 1].isHighSurrogate())
        --end;
    return text.first(end) + u'…';
}

QString line(const QStringList &cells, const QVector<qsizetype> &widths)
{
    QString text;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        text += cells[column];
        if (column + 1 < cells.size())
            text += QString(widths[column] - widthOf(cells[column]) + 2, u' ');
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

QString visible(QStringView text)
{
    return visibleText(text);
}

QString Style::heading(const QString &text) const
{
    return colored ? u"\x1b[1m%1\x1b[0m"_s.arg(text) : text;
}

QString alignedText(Table table, const Style &style)
{
    QVector<qsizetype> widths(table.titles.size(), 0);
    const auto fit = [&widths](QStringList &cells) {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString shown = visible(cells[column]);
            cells[column] = column + 1 < cells.size() ? fitted(shown) : shown;
            widths[column] = std::max(widths[column], widthOf(cells[column]));
        }
    };
    fit(table.titles);
    for (QStringList &cells : table.rows)
        fit(cells);
    QString text = style.heading(line(table.titles, widths)) + u'\n';
    for (const QStringList &cells : std::as_const(table.rows))
        text += line(cells, widths) + u'\n';
    return text;
}

QByteArray csvText(const Table &table)
{
    QByteArray text = csvLine(table.titles);
    for (const QStringList &row : table.rows)
        text += csvLine(row);
    return text;
}

} // namespace clusprop::cli
