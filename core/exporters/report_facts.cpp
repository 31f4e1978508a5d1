// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/report_facts.h"

#include "core/document/property_rows.h"
#include "core/validation/rules.h"
#include "core/values/display.h"

namespace clusprop {
namespace {

void addFact(QVector<ReportFact> &facts, const QString &title, const QString &text)
{
    if (!text.isEmpty())
        facts.append({ title, text });
}

QString counted(int count, QLatin1String one, QLatin1String several)
{
    return QStringLiteral("%1 %2").arg(count).arg(count == 1 ? one : several);
}

QString sourcesText(const Cluster &cluster)
{
    QStringList texts;
    for (const Source &source : cluster.sources) {
        if (!source.file.isEmpty())
            texts.append(QStringLiteral("%1 (%2)").arg(source.file, source.kind));
    }
    return texts.join(QStringLiteral(", "));
}

QVector<ReportFact> generalFacts(const ExportRequest &request)
{
    const Cluster &cluster = *request.after;
    QVector<ReportFact> facts;
    if (cluster.name != request.title)
        addFact(facts, QStringLiteral("Cluster"), cluster.name);
    addFact(facts, QStringLiteral("Read from"), sourcesText(cluster));
    addFact(facts, QStringLiteral("State of"), cluster.taken);
    addFact(facts, QStringLiteral("Report made"), request.created);
    return facts;
}

/// An empty text would look like no value.
QString shownState(const std::optional<Property> &property, const ClusterObject &object, Scope scope)
{
    const QString text = stateText(property, object, scope);
    return text.isEmpty() ? QStringLiteral("\"\"") : text;
}

QVector<ReportFact> objectFacts(const ClusterObject &object)
{
    QVector<ReportFact> facts;
    addFact(facts, QStringLiteral("Id"), object.id);
    addFact(facts, QStringLiteral("Type"), object.resourceType);
    addFact(facts, QStringLiteral("Group"), object.groupName);
    addFact(facts, QStringLiteral("Resource"), object.resourceName);
    addFact(facts, QStringLiteral("Owner node"), object.ownerNode);
    addFact(facts, QStringLiteral("State"), object.state);
    return facts;
}

ReportProperty reportProperty(const ClusterObject &object, Scope scope, const Property &property)
{
    const CatalogEntry *entry = catalogEntry(object, scope, property.name);
    const RowState state = rowState(property, entry);
    return { scope, &property, shownState(property, object, scope), formatText(property),
        entry != nullptr ? defaultText(*entry) : QString(), rowStateText(state),
        state == RowState::StoredDifferent };
}

void addWhole(ReportContent &report, const ExportRequest &request)
{
    for (const int index : request.objects) {
        const ClusterObject &object = request.object(index);
        ReportObject part{ index, objectFacts(object), {}, {} };
        for (const Scope scope : allScopes) {
            for (const Property &property : object.list(scope).properties) {
                if (!request.wants(scope, property.name))
                    continue;
                part.properties.append(reportProperty(object, scope, property));
                report.deviations += part.properties.last().deviates ? 1 : 0;
            }
        }
        report.properties += static_cast<int>(part.properties.size());
        // Of some properties only, what has none of them is nothing to look at.
        if (!part.properties.isEmpty() || request.properties.isEmpty())
            report.objects.append(part);
    }
    addFact(report.facts, QStringLiteral("Totals"),
        QStringLiteral("%1 of %2, %3 from the documented default")
            .arg(counted(report.properties, QLatin1String("property"), QLatin1String("properties")),
                counted(static_cast<int>(report.objects.size()), QLatin1String("object"),
                    QLatin1String("objects")),
                counted(report.deviations, QLatin1String("differs"), QLatin1String("differ"))));
}

void addChanges(ReportContent &report, const ExportRequest &request)
{
    report.wanted = request.wantedChanges();
    for (const Change &change : std::as_const(report.wanted)) {
        const ClusterObject &object = request.object(change.object);
        if (report.objects.isEmpty() || report.objects.last().object != change.object)
            report.objects.append({ change.object, {}, {}, {} });
        report.objects.last().changes.append(static_cast<int>(report.changes.size()));
        report.changes.append({ &change, shownState(change.before, object, change.scope),
            shownState(change.after, object, change.scope), changeFormatText(change),
            riskOf(object, change), inForceText(inForceOf(object, change)).english() });
    }
    addFact(report.facts, QStringLiteral("Totals"),
        totalsText(totalsOf(*request.after, report.wanted)).english());
}

} // namespace

tl::expected<ReportContent, QString> reportOf(const ExportRequest &request)
{
    ReportContent report;
    report.facts = generalFacts(request);
    if (request.extent == Extent::Whole) {
        report.title = QStringLiteral("Properties");
        addWhole(report, request);
        if (report.objects.isEmpty())
            return tl::unexpected(QStringLiteral("There are no properties to report"));
        return report;
    }
    report.title = request.isRollback ? QStringLiteral("Rollback") : QStringLiteral("Changes");
    addChanges(report, request);
    if (report.changes.isEmpty())
        return tl::unexpected(QStringLiteral("Nothing was changed that could be reported"));
    return report;
}

QString reportKind(const Change &change)
{
    return change.after ? changeWord(change.kind) : QStringLiteral("reset");
}

QString scopeText(Scope scope)
{
    return QStringLiteral("%1%2").arg(
        isPrivate(scope) ? QStringLiteral("private") : QStringLiteral("common"),
        isReadOnly(scope) ? QStringLiteral(", read-only") : QString());
}

} // namespace clusprop
