// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/validation/relation_functions.h"

#include <array>

namespace clusprop {
namespace {

constexpr quint64 noLimit = 0xFFFFFFFF; ///< -1: no retry, no failback window

RelationFinding findingOf(
    const RelationInput &in, std::initializer_list<QStringView> properties, const Sentence &text,
    QStringView page)
{
    RelationFinding found;
    for (const QStringView property : properties)
        found.places.append(placeIn(in.cluster, in.object, property));
    found.text = text;
    found.source = Sentence::tr("documentation page %1").arg(page.toString());
    return found;
}

} // namespace

RelationFindings checkPendingTimeout(const RelationInput &in)
{
    const auto pending = knownNumber(in.asked(), u"PendingTimeout");
    const auto deadlock = knownNumber(in.asked(), u"DeadlockTimeout");
    if (!pending || !deadlock || *pending <= *deadlock)
        return {};
    RelationFinding found = findingOf(in, { u"PendingTimeout", u"DeadlockTimeout" },
        Sentence::tr("PendingTimeout %1 ms cannot be greater than DeadlockTimeout %2 ms; the lower "
                       "of the two applies")
            .arg(*pending)
            .arg(*deadlock),
        u"resources-pendingtimeout");
    found.loadedSeverity = Severity::Warning;
    return { found };
}

RelationFindings checkRetryPeriod(const RelationInput &in)
{
    const auto retry = knownNumber(in.asked(), u"RetryPeriodOnFailure");
    const auto period = knownNumber(in.asked(), u"RestartPeriod");
    if (!retry || !period || *retry >= *period || *retry == noLimit)
        return {};
    return { findingOf(in, { u"RetryPeriodOnFailure", u"RestartPeriod" },
        Sentence::tr("RetryPeriodOnFailure %1 ms should be at or above RestartPeriod %2 ms")
            .arg(*retry)
            .arg(*period),
        u"resources-retryperiodonfailure") };
}

RelationFindings checkRestarts(const RelationInput &in)
{
    const auto action = knownNumber(in.asked(), u"RestartAction");
    const auto threshold = knownNumber(in.asked(), u"RestartThreshold");
    if (!action || !threshold || *action == 0 || *threshold != 0)
        return {};
    return { findingOf(in, { u"RestartThreshold", u"RestartAction" },
        Sentence::tr("RestartAction %1 restarts the resource, but RestartThreshold 0 permits no restart")
            .arg(*action),
        u"resources-restartthreshold") };
}

RelationFindings checkFailback(const RelationInput &in)
{
    const auto type = knownNumber(in.asked(), u"AutoFailbackType");
    const auto start = knownNumber(in.asked(), u"FailbackWindowStart");
    const auto end = knownNumber(in.asked(), u"FailbackWindowEnd");
    if (!start || !end)
        return {};
    const bool hasStart = (*start & noLimit) != noLimit; // sources sign-extend -1 or do not
    const bool hasEnd = (*end & noLimit) != noLimit;
    if (hasStart != hasEnd) {
        RelationFinding found = findingOf(in, { u"FailbackWindowStart", u"FailbackWindowEnd" },
            hasStart ? Sentence::tr("Only the start of the failback window is set, so there is none and the "
                                    "group returns at once; both are needed")
                     : Sentence::tr("Only the end of the failback window is set, so there is none and the "
                                    "group returns at once; both are needed"),
            u"groups-failbackwindowstart");
        found.loadedSeverity = Severity::Warning;
        return { found };
    }
    if (!hasStart || type != 0U)
        return {};
    return { findingOf(in, { u"AutoFailbackType", u"FailbackWindowStart", u"FailbackWindowEnd" },
        Sentence::tr("The failback window %1 to %2 has no effect while AutoFailbackType is 0: the "
                       "group does not return by itself")
            .arg(*start)
            .arg(*end),
        u"groups-autofailbacktype") };
}

/// A probe port means an address behind a load balancer, which takes a mask of one address.
RelationFindings checkProbe(const RelationInput &in)
{
    const auto port = knownNumber(in.asked(), u"ProbePort");
    const auto mask = knownText(in.asked(), u"SubnetMask");
    const auto dhcp = knownNumber(in.asked(), u"EnableDhcp");
    if (!port || *port == 0)
        return {};
    RelationFindings findings;
    constexpr QStringView page = u"availability-group-load-balancer-portal-configure";
    if (mask && *mask != u"255.255.255.255") {
        findings.append(findingOf(in, { u"SubnetMask", u"ProbePort" },
            Sentence::tr("ProbePort %1 is for an address behind a load balancer, which needs the "
                           "SubnetMask 255.255.255.255; it is %2")
                .arg(*port)
                .arg(*mask),
            page));
    }
    if (dhcp && *dhcp != 0) {
        findings.append(findingOf(in, { u"EnableDhcp", u"ProbePort" },
            Sentence::tr("ProbePort %1 is for an address behind a load balancer, which is fixed; "
                           "EnableDhcp is %2")
                .arg(*port)
                .arg(*dhcp),
            page));
    }
    return findings;
}

RelationFindings checkDiskIdentity(const RelationInput &in)
{
    const auto guid = knownText(in.asked(), u"DiskIdGuid");
    const auto signature = knownNumber(in.asked(), u"DiskSignature");
    if (!guid || !signature || *signature == 0)
        return {};
    return { findingOf(in, { u"DiskSignature", u"DiskIdGuid" },
        Sentence::tr("DiskIdGuid and DiskSignature are both given; a disk is found by one of them only"),
        u"diskidguid") };
}

} // namespace clusprop
