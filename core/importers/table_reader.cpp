// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/table_reader.h"

#include "core/importers/table_records.h"
#include "core/importers/table_rows.h"

namespace clusprop {
namespace {

QString clause(int records)
{
    return records == 1 ? QStringLiteral("a table of one parameter")
                        : QStringLiteral("a table of %1 parameters").arg(records);
}

} // namespace

QString recogniseParameterTable(const QString &text)
{
    QString reason;
    TableRows rows(
        [&reason](const TableRow &row) {
            if (reason.isNull())
                reason = QStringLiteral("a table over dashes has the parameter %1 in line %2")
                             .arg(row.name, QString::number(row.line));
        },
        [](int, bool) {});
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    for (qsizetype index = 0; index < lines.size() && reason.isNull(); ++index)
        rows.add(lines[index], static_cast<int>(index + 1));
    rows.finish();
    return reason;
}

LoadResult<LoadedFile> readParameterTable(Input &input, const LoadOptions &options)
{
    return importRecords(
        input, options, QStringLiteral("parameter-table"), readTableRecords, clause);
}

} // namespace clusprop
