// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/search/property_facts.h"

#include "core/model/volume_words.h"
#include "core/validation/rules.h"
#include "core/values/display.h"

#include <QStringList>

namespace clusprop {
namespace {

FilterStates stateOf(RowState state)
{
    switch (state) {
    case RowState::StoredDefault:
        return FilterState::Default;
    case RowState::StoredDifferent:
        return FilterState::Deviates;
    case RowState::NotStored:
        return FilterStates(FilterState::Unset) | FilterState::Default;
    case RowState::Cut:
        return FilterState::Cut;
    case RowState::Absent:
        return FilterState::Absent;
    case RowState::Disputed:
        return FilterState::Disputed;
    case RowState::Stored:
        break;
    }
    return {};
}

FilterStates stateOf(const Issue &issue)
{
    FilterStates states;
    states.setFlag(FilterState::Error, issue.severity == Severity::Error);
    states.setFlag(FilterState::Warning, issue.severity == Severity::Warning);
    states.setFlag(FilterState::Allowed, !issue.allowedFor.isEmpty());
    return states;
}

bool isSigned(wire::Format format)
{
    return format == wire::Format::Long || format == wire::Format::LargeInteger;
}

FilterStates backupStates(const FilterNumber &number)
{
    FilterStates states = FilterState::Backup;
    states.setFlag(FilterState::InBackup, number.isNumber() && number != unsignedNumber(0));
    return states;
}

QString findingsText(const QVector<Issue> &issues)
{
    QStringList texts;
    for (const Issue &issue : issues)
        texts.append(issue.text.english());
    return texts.join(u'\n');
}

} // namespace

FilterNumber filterNumber(const Property &property)
{
    const auto number = numberOf(property);
    if (!number)
        return {};
    return isSigned(wire::formatOf(property.syntax())) ? signedNumber(static_cast<qint64>(*number))
                                                       : unsignedNumber(*number);
}

ObjectFacts objectFacts(const ClusterObject &object)
{
    return { object.name, object.objectClass, object.ownerNode, object.state, {} };
}

PropertyFacts propertyFacts(const ClusterObject &object, const PropertyRow &row,
    const Property *current, const QVector<Issue> &issues)
{
    PropertyFacts facts;
    facts.name = row.name;
    facts.scope = row.scope;
    facts.states = stateOf(row.state);
    facts.states.setFlag(FilterState::Modified, row.modified);
    facts.states.setFlag(FilterState::Unknown, row.entry == nullptr);
    if (row.entry != nullptr) {
        facts.description = row.entry->summary;
        if (row.entry->format)
            facts.type = QString::fromStdString(wire::formatName(*row.entry->format));
    }
    Property probe;
    if (current != nullptr) {
        facts.type = formatText(*current);
        facts.value = displayProperty(*current);
        facts.number = filterNumber(*current);
        if (const QString meaning = meaningOf(*current, row.entry); !meaning.isEmpty()) {
            facts.valueHead = facts.value.size();
            facts.value += QStringLiteral(" (%1)").arg(meaning);
        }
    } else {
        probe.name = row.name;
        current = &probe;
    }
    facts.states.setFlag(
        FilterState::ReadOnly, !lockReason(object, row.scope, *current).isEmpty());
    facts.states = withFindings(facts.states, row.scope, row.name, issues);
    if (row.name.compare(volume_property::backupInProgress, Qt::CaseInsensitive) == 0)
        facts.states |= backupStates(facts.number);
    return facts;
}

FilterStates withFindings(FilterStates states, Scope scope, QStringView property,
    const QVector<Issue> &issues)
{
    states &= ~(FilterStates(FilterState::Error) | FilterState::Warning | FilterState::Allowed);
    for (const Issue &issue : issues) {
        if (issue.scope == scope && property.compare(issue.property, Qt::CaseInsensitive) == 0)
            states |= stateOf(issue);
    }
    return states;
}

VolumeFacts volumeFacts(const ClusterObject &volume, const VolumeRow &row, const QString &status,
    const QVector<Issue> &issues, bool isModified)
{
    VolumeFacts facts;
    facts.object = { row.friendlyName, volume.objectClass, row.ownerNode, status,
        QStringList{ row.volumeName, row.resource, row.ownerNode, status, findingsText(issues) }
            .join(u'\n') };
    PropertyFacts &backup = facts.backup;
    backup.name = row.friendlyName; // all rows have the one property, so its name finds nothing
    backup.type = QString::fromStdString(wire::formatName(wire::Format::Dword));
    backup.value = backupText(row);
    if (row.backupInProgress)
        backup.number = unsignedNumber(*row.backupInProgress);
    backup.states = backupStates(backup.number);
    backup.states.setFlag(FilterState::Disputed, row.backupDisputed);
    backup.states.setFlag(FilterState::Absent, !row.backupInProgress && !row.backupDisputed);
    backup.states.setFlag(FilterState::ReadOnly, !row.backupInProgress);
    backup.states.setFlag(FilterState::Redirected, row.redirected.value_or(false));
    backup.states.setFlag(FilterState::Modified, isModified);
    for (const Issue &issue : issues)
        backup.states |= stateOf(issue);
    return facts;
}

} // namespace clusprop
