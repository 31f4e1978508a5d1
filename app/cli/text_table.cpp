// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/text_table.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

/// Characters that change how the text around them is shown.
bool turnsDirection(char16_t unit)
{
    return unit == 0x200E || unit == 0x200F || (unit >= 0x202A && unit <= 0x202E)
        || (unit >= 0x2066 && unit <= 0x2069);
}

bool isControl(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == 0x2028 || unit == 0x2029
        || unit == 0xFEFF;
}

QString escaped(char16_t unit)
{
    switch (unit) {
    case u'\n':
        return u"\\n"_s;
    case u'\r':
        return u"\\r"_s;
    case u'\t':
        return u"\\t"_s;
    default:
        break;
    }
    return unit < 0x100 ? u"\\x%1"_s.arg(unit, 2, 16, QChar(u'0'))
                        : u"\\u%1"_s.arg(unit, 4, 16, QChar(u'0'));
}

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

QByteArray csvCell(const QString &cell)
{
    QString text = cell;
    if (!text.isEmpty() && u"=+-@"_s.contains(text.front()))
        text.prepend(u'\'');
    text = visible(text);
    const bool quoted = text.contains(u',') || text.contains(u'"');
    if (quoted)
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList fields;
    for (const QString &cell : cells)
        fields.append(csvCell(cell));
    return fields.join(',') + "\r\n";
}

} // namespace

QString visible(QStringView text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar unit = text[index];
        const bool pair
            = unit.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate();
        if (pair) {
            shown += unit;
            shown += text[++index];
        } else if (unit.isSurrogate() || isControl(unit.unicode())
            || turnsDirection(unit.unicode())) {
            shown += escaped(unit.unicode());
        } else {
            shown += unit;
        }
    }
    return shown;
}

QString Style::heading(const QString &text) const
{
    return colored ? u"\x1b[1m%1\x1b[0m"_s.arg(text) : text;
}

QString alignedText(const Table &table, const Style &style)
{
    QVector<QStringList> lines{ table.titles };
    lines.append(table.rows);
    QVector<qsizetype> widths(table.titles.size(), 0);
    for (QStringList &cells : lines) {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString shown = visible(cells[column]);
            cells[column] = column + 1 < cells.size() ? fitted(shown) : shown;
            widths[column] = std::max(widths[column], widthOf(cells[column]));
        }
    }
    QString text = style.heading(line(lines.first(), widths)) + u'\n';
    for (qsizetype index = 1; index < lines.size(); ++index)
        text += line(lines[index], widths) + u'\n';
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
