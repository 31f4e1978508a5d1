// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/validation/relation_functions.h"
#include "core/validation/rules.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

/// The vendor's advice for relaxed monitoring is 40 heartbeats, one a second.
constexpr quint64 longestUsual = 40000; // ms
/// "hadr-cluster-best-practices" of the documentation of SQL Server on Azure.
constexpr QStringView relaxedPage = u"hadr-cluster-best-practices";
constexpr QStringView leasePage = u"availability-group-lease-healthcheck-timeout";

struct ReachRow
{
    const char *counts; ///< how its nodes are watched
    QStringView delay; ///< ms between heartbeats
    QStringView threshold; ///< heartbeats that may be missed
};

constexpr std::array reaches{
    ReachRow{ QT_TRANSLATE_NOOP("clusprop::core", "A node on the same subnet counts as down after %1: %2 × %3"),
        u"SameSubnetDelay", u"SameSubnetThreshold" },
    ReachRow{ QT_TRANSLATE_NOOP("clusprop::core", "A node on another subnet counts as down after %1: %2 × %3"),
        u"CrossSubnetDelay", u"CrossSubnetThreshold" },
    ReachRow{ QT_TRANSLATE_NOOP("clusprop::core", "A node at another site counts as down after %1: %2 × %3"),
        u"CrossSiteDelay", u"CrossSiteThreshold" },
};

/// Defaults that pages give by version; the catalog has one of them only.
struct ThresholdRow
{
    WindowsVersion first; ///< first version of this default
    QStringView name;
    quint64 number;
};

constexpr std::array thresholds{ // later rows go before earlier ones
    ThresholdRow{ WindowsVersion::Server2008, u"SameSubnetThreshold", 5 },
    ThresholdRow{ WindowsVersion::Server2016, u"SameSubnetThreshold", 10 },
    ThresholdRow{ WindowsVersion::Server2019, u"SameSubnetThreshold", 20 },
    ThresholdRow{ WindowsVersion::Server2008, u"CrossSubnetThreshold", 5 },
    ThresholdRow{ WindowsVersion::Server2016, u"CrossSubnetThreshold", 20 },
};

/// A heartbeat property with what applies where it is not stored.
struct Setting
{
    IssuePlace place;
    std::optional<quint64> number; ///< nothing: it cannot be known
    bool stored = false;
    bool certain = false; ///< stored, or all versions that it can be have this default
    bool isOfOldVersions = false; ///< the default; newer ones have another
};

std::optional<quint64> defaultOf(QStringView name, WindowsVersion version)
{
    const auto row = std::find_if(thresholds.rbegin(), thresholds.rend(),
        [&](const auto &known) { return known.name == name && version >= known.first; });
    if (row != thresholds.rend())
        return row->number;
    const CatalogEntry *entry = Catalog::shared().find(ObjectClass::Cluster, {}, false, name);
    if (entry == nullptr || !entry->defaultValue.isValid())
        return std::nullopt;
    return entry->defaultValue.toULongLong();
}

bool variesByVersion(QStringView name)
{
    return name == reaches[0].threshold || name == reaches[1].threshold;
}

Setting settingOf(const RelationInput &in, QStringView name)
{
    Setting setting;
    setting.place = placeIn(in.cluster, in.index.ofClass(ObjectClass::Cluster).first(), name);
    const ClusterObject &cluster = in.cluster.objects[setting.place.object];
    if (const Property *property = cluster.list(setting.place.scope).find(name)) {
        setting.stored = true;
        setting.certain = true;
        setting.number = numberOf(*property);
        return setting;
    }
    const WindowsVersion version = in.options.windowsVersion;
    setting.number = defaultOf(name, version);
    setting.certain = version != WindowsVersion::Unknown || !variesByVersion(name);
    setting.isOfOldVersions = !setting.certain;
    return setting;
}

QString seconds(quint64 milliseconds)
{
    return QStringLiteral("%1 s").arg(static_cast<double>(milliseconds) / 1000);
}

Sentence words(const Setting &setting, QStringView unit)
{
    const QString number = QStringLiteral("%1 %2%3")
                               .arg(setting.place.property,
                                   QString::number(setting.number.value_or(0)), unit);
    if (setting.stored)
        return number;
    return (setting.isOfOldVersions
            ? Sentence::tr("%1 (not stored here: the documented default; newer Windows versions have another)")
            : Sentence::tr("%1 (not stored here: the documented default)"))
        .arg(number);
}

Sentence documentation(QStringView page)
{
    return Sentence::tr("documentation page %1").arg(page.toString());
}

Sentence pageOf(QStringView name)
{
    const CatalogEntry *entry = Catalog::shared().find(ObjectClass::Cluster, {}, false, name);
    return entry == nullptr || entry->page.isEmpty()
        ? Sentence::tr("the catalog")
        : documentation(entry->page);
}

/// A product in words, and what is unusual about it.
RelationFinding judged(const RelationInput &in, const ReachRow &reach, const Setting &delay,
    const Setting &threshold)
{
    const quint64 product = *delay.number * *threshold.number;
    const quint64 usual = defaultOf(reach.delay, in.options.windowsVersion).value_or(0)
        * defaultOf(reach.threshold, in.options.windowsVersion).value_or(0);
    RelationFinding found;
    found.places = { threshold.place, delay.place };
    found.text = Sentence::tr(reach.counts)
                     .arg(seconds(product))
                     .arg(words(delay, u" ms"))
                     .arg(words(threshold, u""));
    found.source = pageOf(reach.threshold);
    found.editedSeverity = Severity::Note;
    if (product <= longestUsual && product >= usual)
        return found;
    found.loadedSeverity = Severity::Warning;
    found.editedSeverity = Severity::Warning;
    if (product > longestUsual) {
        found.text = Sentence::tr("%1. More than %2 is unusual: a failed node goes unnoticed that long")
                         .arg(found.text)
                         .arg(seconds(longestUsual));
        found.source = documentation(relaxedPage);
    } else {
        found.text = Sentence::tr("%1. That is less than the default, %2, which should not be gone below")
                         .arg(found.text)
                         .arg(seconds(usual));
        found.source = documentation(leasePage);
    }
    return found;
}

/// A pair of which the second should not be the smaller one.
struct OrderRow
{
    QStringView nearer;
    QStringView farther;
    bool documented; ///< of subnets; that sites follow is our conclusion
};

constexpr std::array orders{
    OrderRow{ u"SameSubnetDelay", u"CrossSubnetDelay", true },
    OrderRow{ u"SameSubnetThreshold", u"CrossSubnetThreshold", true },
    OrderRow{ u"CrossSubnetDelay", u"CrossSiteDelay", false },
    OrderRow{ u"CrossSubnetThreshold", u"CrossSiteThreshold", false },
};

} // namespace

RelationFindings checkHeartbeat(const RelationInput &in)
{
    RelationFindings findings;
    for (const ReachRow &reach : reaches) {
        const Setting delay = settingOf(in, reach.delay);
        const Setting threshold = settingOf(in, reach.threshold);
        // A source that says nothing of either may just not have them.
        if (!delay.number || !threshold.number || (!delay.stored && !threshold.stored))
            continue;
        findings.append(judged(in, reach, delay, threshold));
    }
    return findings;
}

RelationFindings checkHeartbeatOrder(const RelationInput &in)
{
    RelationFindings findings;
    for (const OrderRow &order : orders) {
        const Setting nearer = settingOf(in, order.nearer);
        const Setting farther = settingOf(in, order.farther);
        const bool known = nearer.number && farther.number && nearer.certain && farther.certain
            && (nearer.stored || farther.stored);
        if (!known || *farther.number >= *nearer.number)
            continue;
        RelationFinding found;
        found.places = { farther.place, nearer.place };
        found.text = Sentence::tr("%1 is less than %2: the longer way should not get the shorter patience")
                         .arg(words(farther, u""))
                         .arg(words(nearer, u""));
        found.source = order.documented
            ? documentation(relaxedPage)
            : Sentence::tr("what documentation page %1 says of subnets").arg(relaxedPage.toString());
        found.loadedSeverity = order.documented ? Severity::Warning : Severity::Note;
        found.editedSeverity = Severity::Warning;
        findings.append(found);
    }
    return findings;
}

/// A primary replica must have given up before the cluster makes another one.
RelationFindings checkLease(const RelationInput &in)
{
    const auto lease = knownNumber(in.asked(), u"LeaseTimeout");
    if (!lease || in.index.ofClass(ObjectClass::Cluster).isEmpty())
        return {};
    const Setting delay = settingOf(in, reaches[0].delay);
    const Setting threshold = settingOf(in, reaches[0].threshold);
    if (!delay.number || !threshold.number || !delay.certain || !threshold.certain
        || (!delay.stored && !threshold.stored)) {
        return {};
    }
    const quint64 product = *delay.number * *threshold.number;
    if (*lease / 2 < product)
        return {};
    RelationFinding found;
    found.places = { placeIn(in.cluster, in.object, u"LeaseTimeout"), threshold.place, delay.place };
    found.text = Sentence::tr("Half of LeaseTimeout, %1, is not below the %2 after which the cluster "
                                "takes a node for down (%3 × %4): two primary replicas are possible")
                     .arg(seconds(*lease / 2))
                     .arg(seconds(product))
                     .arg(words(delay, u" ms"))
                     .arg(words(threshold, u""));
    found.source = documentation(leasePage);
    found.loadedSeverity = Severity::Warning;
    return { found };
}

} // namespace clusprop
