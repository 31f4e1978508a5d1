// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A reader of RFC 4180 and the rule of what a spreadsheet evaluates, written apart from the code
/// that it checks.
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QVector>

namespace clusprop::export_test {

struct CsvRead
{
    QString problem;
    QVector<QStringList> rows;
};

inline CsvRead readCsvTable(const QString &text)
{
    CsvRead read;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    bool isBehindQuotes = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        if (isQuoted) {
            if (unit == u'"' && at + 1 < text.size() && text[at + 1] == u'"')
                cell += text[++at];
            else if (unit == u'"')
                isBehindQuotes = !(isQuoted = false);
            else if (unit < u' ')
                return { QStringLiteral("a control character in a cell"), {} };
            else
                cell += unit;
        } else if (unit == u'"' && cell.isEmpty() && !isBehindQuotes) {
            isQuoted = true;
        } else if (unit == u',' || text.mid(at, 2) == u"\r\n") {
            row.append(cell);
            cell.clear();
            isBehindQuotes = false;
            if (unit == u',')
                continue;
            read.rows.append(row);
            row.clear();
            ++at;
        } else if (unit == u'"' || isBehindQuotes || unit < u' ') {
            return { QStringLiteral("a bare quote or control character"), {} };
        } else {
            cell += unit;
        }
    }
    if (isQuoted || !cell.isEmpty() || !row.isEmpty())
        read.problem = QStringLiteral("the last line has no end");
    for (const QStringList &cells : read.rows) {
        if (cells.size() != read.rows.first().size())
            read.problem = QStringLiteral("a row of another width");
    }
    return read;
}

/// Whether a spreadsheet would evaluate the cell, taken whole or apart at its semicolons.
inline bool isEvaluated(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("^-?[0-9]+(\\.[0-9]+)?$"));
    static const QRegularExpression formula(QStringLiteral(
        "^[\\s\\x{00a0}\\x{200b}-\\x{200f}\\x{2060}\\x{feff}]*"
        "[=+\\-@\\x{ff1d}\\x{ff0b}\\x{ff0d}\\x{ff20}\\x{2212}\\x{fe62}\\x{fe63}\\x{fe66}\\x{fe6b}]"));
    for (const QString &part : cell.split(u';')) {
        if (!number.match(part).hasMatch() && formula.match(part).hasMatch())
            return true;
    }
    return false;
}

} // namespace clusprop::export_test
