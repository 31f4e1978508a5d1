// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/changes/change_facts.h"

#include "core/model/volume.h"
#include "core/validation/rules.h"
#include "core/values/display.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

/// Empty members fit everything.
struct InForceRow
{
    ObjectClass objectClass;
    QStringView resourceType;
    bool isPrivate;
    QStringView property;
    InForce inForce;
};

constexpr std::array inForceRows{
    InForceRow{ ObjectClass::Volume, {}, false, volume_property::backupInProgress, InForce::AtOnce },
    // Page "resources-separatemonitor".
    InForceRow{ ObjectClass::Resource, {}, false, u"SeparateMonitor", InForce::AfterRestart },
    // Set-ClusterParameter warns so for the resources of a client access point.
    InForceRow{ ObjectClass::Resource, u"Network Name", true, {}, InForce::AfterRestart },
    InForceRow{ ObjectClass::Resource, u"Distributed Network Name", true, {}, InForce::AfterRestart },
    InForceRow{ ObjectClass::Resource, u"IP Address", true, {}, InForce::AfterRestart },
    InForceRow{ ObjectClass::Resource, u"IPv6 Address", true, {}, InForce::AfterRestart },
    // Pages of the descriptors of shares.
    InForceRow{ ObjectClass::Resource, {}, true, u"Security Descriptor", InForce::AfterRestart },
    InForceRow{ ObjectClass::Resource, u"File Share", true, u"Security", InForce::AfterRestart },
    // "Tuning Failover Cluster Network Thresholds": no restart is needed.
    InForceRow{ ObjectClass::Cluster, {}, false, u"SameSubnetDelay", InForce::AtOnce },
    InForceRow{ ObjectClass::Cluster, {}, false, u"SameSubnetThreshold", InForce::AtOnce },
    InForceRow{ ObjectClass::Cluster, {}, false, u"CrossSubnetDelay", InForce::AtOnce },
    InForceRow{ ObjectClass::Cluster, {}, false, u"CrossSubnetThreshold", InForce::AtOnce },
    InForceRow{ ObjectClass::Cluster, {}, false, u"CrossSiteDelay", InForce::AtOnce },
    InForceRow{ ObjectClass::Cluster, {}, false, u"CrossSiteThreshold", InForce::AtOnce },
};

bool fits(const InForceRow &row, const ClusterObject &object, const Change &change)
{
    const auto same = [](QStringView asked, const QString &text) {
        return asked.isEmpty() || text.compare(asked, Qt::CaseInsensitive) == 0;
    };
    return row.objectClass == object.objectClass && row.isPrivate == isPrivate(change.scope)
        && same(row.resourceType, object.resourceType) && same(row.property, change.name);
}

bool endsBackup(const ClusterObject &object, const Change &change)
{
    return object.objectClass == ObjectClass::Volume && change.after
        && change.name.compare(volume_property::backupInProgress, Qt::CaseInsensitive) == 0
        && numberOf(*change.after) == 0U;
}

bool isDescriptor(const Change &change)
{
    const auto holds = [](const std::optional<Property> &property) {
        return property && wire::formatOf(property->syntax()) == wire::Format::SecurityDescriptor;
    };
    return holds(change.before) || holds(change.after);
}

void raise(RiskFacts &facts, Risk risk, const Sentence &reason)
{
    if (risk > facts.risk) {
        facts.risk = risk;
        facts.reasons.prepend(reason);
    } else {
        facts.reasons.append(reason);
    }
}

} // namespace

InForce inForceOf(const ClusterObject &object, const Change &change)
{
    const auto row = std::ranges::find_if(inForceRows,
        [&](const InForceRow &candidate) { return fits(candidate, object, change); });
    return row == inForceRows.end() ? InForce::Unknown : row->inForce;
}

Sentence inForceText(InForce inForce)
{
    switch (inForce) {
    case InForce::Unknown:
        return Sentence::tr("not known");
    case InForce::AtOnce:
        return Sentence::tr("at once");
    case InForce::AfterRestart:
        break;
    }
    return Sentence::tr("after the resource restarts");
}

RiskFacts riskOf(const ClusterObject &object, const Change &change)
{
    RiskFacts facts;
    const CatalogEntry *entry = catalogEntry(object, change.scope, change.name);
    if (endsBackup(object, change)) {
        raise(facts, Risk::High,
            Sentence::tr("A backup of this volume that really runs, on whichever node, can be damaged."));
    }
    if (!change.allowedFor.isEmpty())
        raise(facts, Risk::High, Sentence::tr("The catalog speaks against this value."));
    if (isDescriptor(change))
        raise(facts, Risk::High, Sentence::tr("It decides who has access."));
    if (entry != nullptr && !entry->caution.isEmpty() && !endsBackup(object, change))
        raise(facts, Risk::Raised, entry->caution);
    if (entry == nullptr)
        raise(facts, Risk::Raised, Sentence::tr("The property is not documented."));
    if (change.kind == ChangeKind::Retyped)
        raise(facts, Risk::Raised, Sentence::tr("The format changes."));
    if (!change.after) {
        raise(facts, Risk::Raised,
            Sentence::tr("The bytes of a reset are inferred, not documented; the script has cmdlets for it."));
    }
    if (inForceOf(object, change) == InForce::AfterRestart)
        raise(facts, Risk::Raised, Sentence::tr("The resource has to go offline and online."));
    return facts;
}

QString riskWord(Risk risk)
{
    switch (risk) {
    case Risk::Low:
        return QStringLiteral("low");
    case Risk::Raised:
        return QStringLiteral("raised");
    case Risk::High:
        break;
    }
    return QStringLiteral("high");
}

Sentence stateSentence(
    const std::optional<Property> &property, const ClusterObject &object, Scope scope)
{
    if (!property)
        return Sentence::tr("not stored");
    const QString value = displayProperty(*property);
    if (value.isEmpty())
        return Sentence::tr("empty");
    const QString meaning = meaningOf(*property, catalogEntry(object, scope, property->name));
    return meaning.isEmpty() ? Sentence(value) : Sentence::form("%1 (%2)").arg(value, meaning);
}

QString stateText(
    const std::optional<Property> &property, const ClusterObject &object, Scope scope)
{
    return stateSentence(property, object, scope).english();
}

QString changeFormatText(const Change &change)
{
    if (!change.before || !change.after)
        return formatText(change.after ? *change.after : *change.before);
    const QString before = formatText(*change.before);
    const QString after = formatText(*change.after);
    return before == after ? after : QStringLiteral("%1 \u2192 %2").arg(before, after);
}

QString judgementText(const ClusterObject &object, const Change &change)
{
    const InForce inForce = inForceOf(object, change);
    QString text = QStringLiteral("%1, %2 risk")
                       .arg(changeFormatText(change), riskWord(riskOf(object, change).risk));
    if (inForce != InForce::Unknown)
        text += QStringLiteral(", in force %1").arg(inForceText(inForce).english());
    return text;
}

ChangeTotals totalsOf(const Cluster &cluster, const QVector<Change> &changes)
{
    ChangeTotals totals;
    int last = -1;
    for (const Change &change : changes) {
        if (change.leftOut) {
            ++totals.leftOut;
            continue;
        }
        ++totals.changes;
        totals.objects += std::exchange(last, change.object) != change.object ? 1 : 0;
        const ClusterObject &object = cluster.objects[change.object];
        const Risk risk = riskOf(object, change).risk;
        totals.raisedRisk += risk == Risk::Raised ? 1 : 0;
        totals.highRisk += risk == Risk::High ? 1 : 0;
        totals.afterRestart += inForceOf(object, change) == InForce::AfterRestart ? 1 : 0;
    }
    return totals;
}

Sentence totalsText(const ChangeTotals &totals)
{
    Sentence text = Sentence::tr("%1 on %2")
                        .arg(totals.changes == 1 ? Sentence::tr("1 change")
                                                 : Sentence::tr("%1 changes").arg(totals.changes))
                        .arg(totals.objects == 1 ? Sentence::tr("1 object")
                                                 : Sentence::tr("%1 objects").arg(totals.objects));
    const auto add = [&text](int count, const Sentence &what) {
        if (count > 0)
            text = Sentence::form("%1, %2").arg(text).arg(what.arg(count));
    };
    add(totals.leftOut, Sentence::tr("%1 left out"));
    add(totals.highRisk, Sentence::tr("%1 of high risk"));
    add(totals.raisedRisk, Sentence::tr("%1 of raised risk"));
    add(totals.afterRestart, Sentence::tr("%1 in force after a restart"));
    return text;
}

QVector<Change> keptChanges(const QVector<Change> &changes)
{
    QVector<Change> kept;
    std::ranges::copy_if(
        changes, std::back_inserter(kept), [](const Change &change) { return !change.leftOut; });
    return kept;
}

} // namespace clusprop
