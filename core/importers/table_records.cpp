// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/table_records.h"

#include "core/importers/cut_names.h"
#include "core/importers/shown_value.h"
#include "core/importers/table_rows.h"

#include <QSet>

#include <utility>

namespace clusprop {
namespace {

using Kind = ShellValue::Kind;

ShellMember member(const QString &name, Kind kind, const QString &text, int line)
{
    ShellMember made{ name, {}, line };
    made.value.kind = kind;
    made.value.text = text;
    return made;
}

class TableReading
{
public:
    TableReading(
        Input &input, const LoadOptions &options, const RecordSink &sink, const NoteSink &note)
        : m_pass(input, options, sink, note)
    { }

    [[nodiscard]] LoadResult<TextOutcome> read();

private:
    void keep(TableRow row);
    void completeNames(TableRow &row);
    [[nodiscard]] ShellRecord recordOf(const TableRow &row) const;

    TextPass m_pass;
    QVector<TableRow> m_rows;
    CutNames m_names;
    QSet<QString> m_toldObjects;
};

LoadResult<TextOutcome> TableReading::read()
{
    int outside = 0;
    int outsideLine = -1;
    TableRows rows([this](TableRow row) { keep(std::move(row)); },
        [&](int line, bool isInside) {
            if (isInside)
                m_pass.defect(line,
                    QStringLiteral("the line does not fit the table's columns and was left out"));
            else
                outsideLine = outside++ == 0 ? line : outsideLine;
        });
    QStringView line;
    while (m_rows.size() <= mostTableRows && m_pass.next(line))
        rows.add(line, m_pass.number());
    rows.finish();
    if (m_rows.size() > mostTableRows) {
        m_rows.resize(mostTableRows);
        m_pass.defect(m_pass.number(),
            QStringLiteral("the table has more than %1 rows; the rows from here on were left out")
                .arg(mostTableRows));
    }
    if (outside > 0)
        m_pass.remark(outsideLine,
            QStringLiteral(
                "here and perhaps below, lines that belong to no table were left out: %1")
                .arg(outside));
    for (TableRow &row : m_rows) {
        completeNames(row);
        m_pass.give(recordOf(row));
    }
    return m_pass.finish();
}

void TableReading::keep(TableRow row)
{
    m_names.add(row.object, row.name);
    m_rows.append(std::move(row));
}

void TableReading::completeNames(TableRow &row)
{
    const bool isTold = m_toldObjects.contains(row.object);
    if (isCutShort(row.object)) {
        const QString whole = m_names.wholeObject(row.object);
        m_toldObjects.insert(row.object);
        if (!isTold)
            m_pass.remark(row.line,
                whole.isNull()
                    ? QStringLiteral("the name %1 is cut, and no object in this file fits it alone")
                          .arg(row.object)
                    : QStringLiteral("the cut name %1 was taken for %2").arg(row.object, whole));
        if (!whole.isNull())
            row.object = whole;
    } else if (row.isObjectWrapped && !isTold) {
        m_toldObjects.insert(row.object);
        m_pass.remark(row.line,
            QStringLiteral("the name was put together of several lines: %1").arg(row.object));
    }
    if (!isCutShort(row.name))
        return;
    const QString whole = m_names.wholeName(row.object, row.name, row.nameWidth);
    m_pass.remark(row.line,
        whole.isNull() ? QStringLiteral("the name %1 is cut, and no known property fits it alone")
                             .arg(row.name)
                       : QStringLiteral("the cut name %1 was taken for %2").arg(row.name, whole));
    if (!whole.isNull())
        row.name = whole;
}

ShellRecord TableReading::recordOf(const TableRow &row) const
{
    ShellRecord record;
    record.typeNames.append(
        QStringLiteral("Microsoft.FailoverClusters.PowerShell.ClusterParameter"));
    record.line = row.line;
    record.members.append(
        member(QStringLiteral("ClusterObject"), Kind::Text, row.object, row.line));
    record.members.append(member(QStringLiteral("Name"), Kind::Text, row.name, row.line));
    ShellMember value{ QStringLiteral("Value"), shownValue(row.value, row.type), row.line };
    const bool isInDoubt = row.isValueWrapped || isCutShort(row.value) || isCutShort(row.name)
        || isCutShort(row.object);
    if (isInDoubt && value.value.kind != Kind::Nothing)
        value = member(value.name, Kind::Cut, row.value, row.line);
    record.members.append(value);
    if (row.hasType)
        record.members.append(
            member(QStringLiteral("ParameterType"), Kind::Text, row.type, row.line));
    return record;
}

} // namespace

LoadResult<TextOutcome> readTableRecords(
    Input &input, const LoadOptions &options, const RecordSink &sink, const NoteSink &note)
{
    return TableReading(input, options, sink, note).read();
}

} // namespace clusprop
