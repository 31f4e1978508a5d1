// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Tables for spreadsheets. That of a whole begins with the columns that Export-Csv gives
/// Get-ClusterParameter, and core/importers/own_table.h reads it back.

#include "core/exporters/exporter_rows.h"

#include "core/exporters/report_facts.h"
#include "core/formats/json_writer.h"
#include "core/importers/own_table.h"
#include "core/values/csv_text.h"
#include "core/values/display.h"

namespace clusprop {
namespace {

/// What parseValue() reads as the same payload, in one line.
QString valueCell(const Value &value)
{
    const auto strings = stringsOf(value);
    if (!strings)
        return editText(value);
    JsonWriter out(0);
    out.beginArray(JsonWriter::Layout::OneLine);
    for (const QString &text : *strings)
        out.text(text);
    out.endArray();
    return QString::fromUtf8(out.take()).trimmed();
}

/// Whether the cell can be read back as what it is: one value that its format writes.
bool isWritten(const Property &property)
{
    const bool isExpanded
        = property.values.size() == 2 && property.values[1].format() == wire::Format::ExpandedSz;
    if (property.knowledge != Knowledge::Known || (property.values.size() != 1 && !isExpanded))
        return false;
    const Value &value = property.values.first();
    if (wire::typeOf(value.syntax) != wire::Type::ListValue || !value.readable)
        return false;
    const QString cell = valueCell(value);
    const auto again = csvShown(cell) == cell ? parseValue(cell, value.syntax)
                                              : tl::expected<Value, QString>(tl::unexpected(QString()));
    return again && again->payload == value.payload;
}

struct ValueCells
{
    QByteArray value; ///< as a field
    QString format;
    QString knowledge;
};

ValueCells valueCells(const Property &property)
{
    if (property.knowledge != Knowledge::Known || property.values.isEmpty()) {
        return { property.knowledge == Knowledge::Cut ? csvCell(property.extras->cutText) : QByteArray(), {},
            knowledgeWord(property.knowledge) };
    }
    const bool isWhole = isWritten(property);
    const QByteArray cell
        = csvCell(isWhole ? valueCell(property.values.first()) : displayProperty(property));
    return { cell.isEmpty() ? QByteArray(csvEmptyText) : cell,
        formatWord(property.values.first().format()),
        isWhole ? knowledgeWord(Knowledge::Known) : own_table::shown.toString() };
}

QByteArray propertyLine(const ClusterObject &object, const QString &cluster, const ReportProperty &row)
{
    const ValueCells cells = valueCells(*row.property);
    QByteArrayList fields{ csvCell(object.name), csvCell(row.property->name), cells.value };
    for (const QString &text : { cells.format, objectClassWord(object.objectClass),
             scopeWord(row.scope), object.id, object.resourceType, cluster,
             cells.knowledge, row.value, row.byDefault, row.state })
        fields.append(csvCell(text));
    return fields.join(',') + "\r\n";
}

QByteArray wholeTable(const ExportRequest &request, const ReportContent &report)
{
    QStringList titles{ QStringLiteral("ClusterObject"), QStringLiteral("Name"), QStringLiteral("Value") };
    for (const QStringView title : { own_table::format, own_table::objectClass, own_table::scope,
             own_table::objectId, own_table::resourceType, QStringView(u"Cluster"), own_table::knowledge,
             QStringView(u"Shown"), QStringView(u"Default"), QStringView(u"State") })
        titles.append(title.toString());
    QByteArray table = csvByteOrderMark + csvLine(titles);
    for (const ReportObject &part : report.objects) {
        for (const ReportProperty &row : part.properties)
            table += propertyLine(request.object(part.object), request.after->name, row);
    }
    return table;
}

QByteArray changesTable(const ExportRequest &request, const ReportContent &report)
{
    QByteArray table = csvByteOrderMark
        + csvLine({ QStringLiteral("Object"), QStringLiteral("Scope"), QStringLiteral("Property"),
            QStringLiteral("Kind"), QStringLiteral("Old"), QStringLiteral("New"),
            QStringLiteral("Format"), QStringLiteral("Risk"), QStringLiteral("Risk because"),
            QStringLiteral("In force"), QStringLiteral("Comment"), QStringLiteral("Allowed because") });
    for (const ReportChange &row : report.changes) {
        const Change &change = *row.change;
        table += csvLine({ objectLabel(request.object(change.object)), scopeText(change.scope),
            change.name, reportKind(change), row.before, row.after, row.format,
            riskWord(row.risk.risk), Sentence::english(row.risk.reasons).join(u' '), row.inForce,
            change.comment, change.allowedFor });
    }
    return table;
}

} // namespace

Exported exportCsv(const ExportRequest &request)
{
    const auto report = reportOf(request);
    if (!report)
        return tl::unexpected(report.error());
    const bool isWhole = request.extent == Extent::Whole;
    if (isWhole && report->properties == 0)
        return tl::unexpected(QStringLiteral("There are no properties to report"));
    ExportProduct product;
    product.items = isWhole ? report->properties : static_cast<int>(report->changes.size());
    product.files.append({ suggestedFileName(request, u".csv"),
        isWhole ? wholeTable(request, *report) : changesTable(request, *report) });
    return product;
}

} // namespace clusprop
