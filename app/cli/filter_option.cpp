// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/filter_option.h"

#include "core/model/volume_words.h"
#include "core/search/property_facts.h"
#include "core/validation/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

tl::unexpected<Failure> tooCostly()
{
    return fail(ExitCode::Usage,
        u"--filter: a pattern takes too long on these values; repetitions inside repetitions, as in "
        u"(a+)+, do that"_s);
}

/// The filter, and a mark under what is wrong in it.
void pointAt(const Call &call, const QString &text, const FilterProblem &problem)
{
    const qsizetype before = visible(QStringView(text).first(problem.position)).size();
    const qsizetype length
        = visible(QStringView(text).mid(problem.position, problem.length)).size();
    warn(call.streams, u"  "_s + text);
    warn(call.streams,
        QString(before + 2, u' ') + u'^' + QString(std::max<qsizetype>(length - 1, 0), u'~'));
}

bool asksForUnset(const FilterQuery &filter)
{
    for (const std::vector<FilterTerm> &clause : filter.clauses) {
        for (const FilterTerm &term : clause) {
            if (term.states.testFlag(FilterState::Unset) && !term.isExcluded)
                return true;
        }
    }
    return false;
}

PropertyFacts findingFacts(const ClusterObject &object, const Issue &issue)
{
    const PropertyRow row = issue.position < 0
        ? propertyRow(object, object, issue.scope, issue.property)
        : propertyRow(object, object, PropertySpot{ issue.scope, issue.position, issue.position });
    const Property *property = row.position < 0
        ? nullptr
        : &object.list(issue.scope).properties[row.position];
    return propertyFacts(object, row, property, { issue });
}

ShownProperty shownProperty(const ClusterObject &object, const PropertyRow &row)
{
    if (row.position >= 0)
        return { row, object.list(row.scope).properties[row.position] };
    Property nothing;
    nothing.name = row.name;
    nothing.knowledge = Knowledge::Absent;
    return { row, nothing };
}

} // namespace

QString filterHelp()
{
    QString text = u"FILTER has terms that must all match; OR between two wants either of them, and - in front\n"
                   "excludes. A word is a part of a text, \"some words\" as well; =word is all of it. Numbers\n"
                   "compare with = <> > >= < <= and 3~10. /pattern/i is Perl-like. a|b is either.\n\n"_s;
    for (const auto &[word, meaning] : filterLines())
        text += u"  %1 %2\n"_s.arg(word.leftJustified(12), meaning);
    return text;
}

QVector<std::pair<QString, QString>> filterLines()
{
    QVector<std::pair<QString, QString>> lines;
    for (const FilterFieldRow &row : filterFieldRows().subspan(1)) {
        lines.append({ QString::fromUtf16(row.word) + u':',
            u"%1, %2"_s.arg(QStringView(row.meaning), QStringView(row.example)) });
    }
    for (const FilterStateRow &row : filterStateRows()) {
        if (row.isListed)
            lines.append({ QString::fromUtf16(row.word), QString::fromUtf16(row.meaning) });
    }
    return lines;
}

OrFailure<FilterQuery> filterOf(const Call &call)
{
    const QString text = call.options.value(u"filter"_s);
    const ParsedFilter parsed = parseFilter(text);
    if (!parsed.problem)
        return parsed.query;
    pointAt(call, text, *parsed.problem);
    return fail(ExitCode::Usage,
        u"--filter, character %1: %2"_s.arg(parsed.problem->position + 1)
            .arg(parsed.problem->sentence));
}

OrFailure<QVector<ShownObject>> shownObjects(
    const Document &document, const QVector<int> &objects, const FilterQuery &filter)
{
    SearchIndex index;
    QVector<ShownObject> shown;
    for (const int number : objects) {
        const ClusterObject &object = document.object(number);
        ShownObject entry{ number, {} };
        for (const PropertyRow &row : propertyRows(document, number, asksForUnset(filter)))
            entry.properties.append(shownProperty(object, row));
        shown.append(entry);
        if (filter.isEmpty())
            continue;
        index.setObject(number, objectFacts(object));
        for (const ShownProperty &property : std::as_const(entry.properties)) {
            const bool isStored = property.row.position >= 0;
            index.appendRow(number,
                propertyFacts(object, property.row, isStored ? &property.property : nullptr,
                    document.issuesOf(number)));
        }
    }
    if (filter.isEmpty())
        return shown;
    const SearchIndex::Found found = index.find(filter);
    if (!found.isComplete)
        return tooCostly();
    std::size_t row = 0;
    for (ShownObject &entry : shown)
        entry.properties.removeIf([&](const ShownProperty &) { return found.rows[row++] == 0; });
    shown.removeIf([](const ShownObject &entry) { return entry.properties.isEmpty(); });
    return shown;
}

OrFailure<QVector<ReportedFinding>> shownFindings(
    const Document &document, QVector<ReportedFinding> findings, const FilterQuery &filter)
{
    if (filter.isEmpty())
        return findings;
    findings.removeIf([](const ReportedFinding &finding) { return finding.issue < 0; });
    SearchIndex index;
    for (const ReportedFinding &finding : std::as_const(findings)) {
        const ClusterObject &object = document.object(finding.objectIndex);
        const Issue &issue = document.issuesOf(finding.objectIndex)[finding.issue];
        index.setObject(finding.objectIndex, objectFacts(object));
        index.appendRow(finding.objectIndex, findingFacts(object, issue));
    }
    const SearchIndex::Found found = index.find(filter);
    if (!found.isComplete)
        return tooCostly();
    std::size_t row = 0;
    findings.removeIf([&](const ReportedFinding &) { return found.rows[row++] == 0; });
    return findings;
}

OrFailure<QVector<VolumeRow>> shownVolumes(const Cluster &cluster, const FilterQuery &filter)
{
    QVector<VolumeRow> rows = volumeRows(cluster);
    if (filter.isEmpty())
        return rows;
    SearchIndex index;
    const VolumeResources resources(cluster);
    for (const VolumeRow &row : std::as_const(rows)) {
        const ClusterObject &volume = cluster.objects[row.object];
        const VolumeFacts facts
            = volumeFacts(volume, row, volumeStateText(volume, resources.of(volume)),
                checkObject(cluster, row.object, nullptr), false);
        index.setObject(row.object, facts.object);
        index.appendRow(row.object, facts.backup);
    }
    const SearchIndex::Found found = index.find(filter);
    if (!found.isComplete)
        return tooCostly();
    std::size_t row = 0;
    rows.removeIf([&](const VolumeRow &) { return found.rows[row++] == 0; });
    return rows;
}

} // namespace clusprop::cli
