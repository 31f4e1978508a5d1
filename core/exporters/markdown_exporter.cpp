// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/exporter_rows.h"

#include "core/exporters/markdown_text.h"
#include "core/exporters/report_facts.h"

namespace clusprop {
namespace {

QString row(const QStringList &cells)
{
    return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
}

QString tableHead(const QStringList &titles)
{
    return row(titles) + row(QStringList(titles.size(), QStringLiteral("---")));
}

QString factLines(const QVector<ReportFact> &facts)
{
    QString text;
    for (const ReportFact &fact : facts) {
        const bool isOurs = fact.title == u"Totals";
        text += QStringLiteral("- %1: %2\n").arg(
            fact.title, isOurs ? fact.text : markdownCode(fact.text));
    }
    return text.isEmpty() ? text : text + u'\n';
}

/// Of things that nobody has to see when they are as usual.
QString noteCell(const ReportChange &change)
{
    QStringList notes;
    for (const QString &reason : Sentence::english(change.risk.reasons))
        notes.append(markdownProse(reason));
    if (!change.change->comment.isEmpty())
        notes.append(QStringLiteral("Comment: %1").arg(markdownProse(change.change->comment)));
    if (!change.change->allowedFor.isEmpty())
        notes.append(QStringLiteral("Allowed because: %1").arg(markdownProse(change.change->allowedFor)));
    return notes.join(u' ');
}

QString changesText(const ExportRequest &request, const ReportContent &report)
{
    QString text = tableHead({ QStringLiteral("Object"), QStringLiteral("Property"),
        QStringLiteral("Change"), QStringLiteral("Old \u2192 new"), QStringLiteral("Format"),
        QStringLiteral("Risk"), QStringLiteral("In force"), QStringLiteral("Notes") });
    for (const ReportChange &change : report.changes) {
        const Change &what = *change.change;
        text += row({ markdownCode(objectLabel(request.object(what.object))),
            QStringLiteral("%1 (%2)").arg(markdownCode(what.name), scopeText(what.scope)),
            reportKind(what),
            QStringLiteral("%1 \u2192 %2").arg(markdownCode(change.before), markdownCode(change.after)),
            markdownProse(change.format),
            change.risk.risk == Risk::Low ? riskWord(change.risk.risk)
                                          : QStringLiteral("**%1**").arg(riskWord(change.risk.risk)),
            change.inForce, noteCell(change) });
    }
    return text;
}

QString objectsText(const ExportRequest &request, const ReportContent &report)
{
    QString text;
    for (const ReportObject &part : report.objects) {
        const ClusterObject &object = request.object(part.object);
        text += QStringLiteral("%1## %2\n\n").arg(text.isEmpty() ? QString() : QStringLiteral("\n"),
            markdownCode(objectLabel(object)));
        text += factLines(part.facts);
        if (part.properties.isEmpty()) {
            text += QStringLiteral("No properties.\n");
            continue;
        }
        text += tableHead({ QStringLiteral("Property"), QStringLiteral("Value"), QStringLiteral("Format"),
            QStringLiteral("Default"), QStringLiteral("State"), QStringLiteral("List") });
        for (const ReportProperty &property : part.properties) {
            text += row({ markdownCode(property.property->name), markdownCode(property.value),
                markdownProse(property.format), markdownProse(property.byDefault),
                property.deviates ? QStringLiteral("**%1**").arg(property.state) : property.state,
                scopeText(property.scope) });
        }
    }
    return text;
}

} // namespace

Exported exportMarkdown(const ExportRequest &request)
{
    const auto report = reportOf(request);
    if (!report)
        return tl::unexpected(report.error());
    const bool isWhole = request.extent == Extent::Whole;
    const QString heading = request.title.isEmpty()
        ? report->title
        : QStringLiteral("%1: %2").arg(report->title, markdownCode(request.title));
    const QString text = QStringLiteral("# %1\n\n").arg(heading) + factLines(report->facts)
        + (isWhole ? objectsText(request, *report) : changesText(request, *report));
    ExportProduct product;
    product.items = isWhole ? report->properties : static_cast<int>(report->changes.size());
    product.files.append({ suggestedFileName(request, u".md"), text.toUtf8() });
    return product;
}

} // namespace clusprop
