// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/checking/rule_texts.h"

#include "core/wire/result.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

struct TextRow
{
    const char16_t *rule;
    Severity severity;
    const char16_t *about;
    const char16_t *help;
};

constexpr std::array rows{
    TextRow{ u"file", Severity::Warning, u"Reading the file met something odd.",
        u"Get the file from its source again, or check that nothing was lost on the way." },

    // One property
    TextRow{ u"sources-differ", Severity::Warning,
        u"Several files say different things of a property.",
        u"Find out which file is right, and choose its value in the editor." },
    TextRow{ u"readable", Severity::Warning, u"The bytes of a value do not fit its format.",
        u"Read the value from the cluster again; if it is still so, set it anew." },
    TextRow{ u"read-only", Severity::Note, u"A property that cannot be set was changed.",
        u"Take the change back; the cluster would refuse it." },
    TextRow{ u"format", Severity::Warning, u"A value has another format than the documented one.",
        u"Store it in the documented format." },
    TextRow{ u"range", Severity::Warning, u"A number is outside of its documented limits.",
        u"Set a number within the limits, unless this Windows version is known to take it." },
    TextRow{ u"enumeration", Severity::Warning, u"A value is none of the documented ones.",
        u"Set one of the documented values." },
    TextRow{ u"flags", Severity::Warning, u"A set of flags has bits that are not documented.",
        u"Clear the bits, unless this Windows version is known to use them." },
    TextRow{ u"text-length", Severity::Warning, u"A text is longer than the cluster takes.",
        u"Shorten the text." },
    TextRow{ u"empty-bytes", Severity::Note, u"A binary value has no bytes.",
        u"Sending it may remove the stored value; check that this is meant." },
    TextRow{ u"variables", Severity::Note,
        u"A path names environment variables that a server may not have.",
        u"Use a variable that every node has, or write the path out." },
    TextRow{ u"version", Severity::Note,
        u"The Windows version of the cluster does not have the property.",
        u"Check the version of the nodes; the property has no effect there." },
    TextRow{ u"unsupported", Severity::Warning, u"A property is documented as no longer supported.",
        u"Do not rely on it." },
    TextRow{ u"same-as-default", Severity::Note,
        u"A value is stored that equals the documented default.",
        u"Reset it, so that a later default applies, or leave it to pin the value." },
    TextRow{ u"takes-effect", Severity::Note,
        u"A change takes effect only after the resource was offline.",
        u"Plan for taking the resource offline and online." },
    TextRow{ u"unknown", Severity::Note,
        u"A property is not documented, so its value was not checked.",
        u"Nothing has to be done; private properties of other vendors are often not documented." },

    // Several properties, or objects
    TextRow{ u"heartbeat", Severity::Note,
        u"Delay and threshold of the heartbeat say after which time a node counts as lost.",
        u"Compare the product of both with how long the network may be silent." },
    TextRow{ u"heartbeat-order", Severity::Warning,
        u"The heartbeat between subnets is stricter than within one.",
        u"Give the farther path the longer time." },
    TextRow{ u"lease-timeout", Severity::Warning,
        u"The lease of an availability group does not fit the heartbeat.",
        u"Keep half of LeaseTimeout below the time after which a node counts as lost." },
    TextRow{
        u"no-votes", Severity::Warning, u"No node has a vote.", u"Give votes back to the nodes." },
    TextRow{ u"nodes-differ", Severity::Warning, u"Nodes differ where they should be alike.",
        u"Bring the nodes to the same version, or finish the upgrade." },
    TextRow{ u"interfaces-differ", Severity::Warning, u"Interfaces of one network differ in DHCP.",
        u"Configure all interfaces of the network in the same way." },
    TextRow{ u"volume-backup", Severity::Note,
        u"The backup state of a volume does not go with its redirection.",
        u"If no backup is running, the state is stuck and can be cleared." },
    TextRow{ u"cluster-backup", Severity::Note,
        u"The backup states of the cluster and of its volumes disagree.",
        u"Read both again; one of them is older." },
    TextRow{ u"interface-reference", Severity::Warning,
        u"An interface names a network or node that is not there.",
        u"Check whether the source is whole; else the entry is left over." },
    TextRow{ u"address-network", Severity::Warning,
        u"An address names a network that is not there.",
        u"Choose an existing network for the address." },
    TextRow{ u"address6-network", Severity::Warning,
        u"An IPv6 address names a network that is not there.",
        u"Choose an existing network for the address." },
    TextRow{ u"priority-node", Severity::Warning, u"The node that loses a tie is not there.",
        u"Set the id of an existing node, or 0 for none." },
    TextRow{ u"resource-group", Severity::Warning, u"A resource names a group that is not there.",
        u"Check whether the source is whole; else the entry is left over." },
    TextRow{ u"volume-resource", Severity::Warning,
        u"A volume names a disk resource that is not there.",
        u"Check whether the source is whole; else the entry is left over." },
    TextRow{ u"pending-timeout", Severity::Warning,
        u"PendingTimeout is greater than DeadlockTimeout.",
        u"Keep DeadlockTimeout above PendingTimeout." },
    TextRow{ u"retry-period", Severity::Warning, u"RetryPeriodOnFailure is below RestartPeriod.",
        u"Keep RetryPeriodOnFailure above RestartPeriod." },
    TextRow{ u"restarts", Severity::Note,
        u"Restart action and restart threshold contradict each other.",
        u"Set both so that they mean the same." },
    TextRow{ u"failback", Severity::Note, u"The failback hours of a group have no effect.",
        u"Set both hours and allow failback, or remove the hours." },
    TextRow{ u"probe-port", Severity::Note,
        u"An address has a probe port and a mask or lease that does not go with it.",
        u"With a probe the mask is 255.255.255.255 and DHCP is off." },
    TextRow{ u"disk-identity", Severity::Warning, u"A disk is identified in two ways.",
        u"Keep the one that fits the disk: an id for GPT, a signature for MBR." },
};

Severity severityOf(wire::Severity severity)
{
    return severity == wire::Severity::Warning ? Severity::Warning : Severity::Error;
}

std::optional<RuleText> textOfClass(const QString &rule)
{
    for (std::size_t code = 0; code < wire::errcCount; ++code) {
        const wire::ErrcRow &row = wire::describe(static_cast<wire::Errc>(code));
        const auto text = [](std::string_view view) {
            return QString::fromLatin1(view.data(), static_cast<qsizetype>(view.size()));
        };
        if (rule != text(row.name))
            continue;
        return RuleText{ QStringLiteral("In the bytes of a list: %1.").arg(text(row.meaning)),
            QStringLiteral(
                "Get the bytes from the cluster again; the bytes view of the editor shows the "
                "place."),
            severityOf(row.severity) };
    }
    return {};
}

RuleText textOfRule(const PolicyRule &rule)
{
    const QString &property = rule.expectation.property;
    RuleText text;
    text.about = QStringLiteral("The policy expects of %1: %2.")
                     .arg(property, requirementText(rule.expectation).english());
    text.help = rule.reason.isEmpty()
        ? QStringLiteral("Set %1 as the policy expects it, or change the policy.").arg(property)
        : rule.reason + u'.';
    text.severity = rule.severity;
    return text;
}

} // namespace

RuleText ruleText(const QString &rule, const Policy *policy)
{
    const auto row = std::ranges::find_if(
        rows, [&rule](const TextRow &candidate) { return rule == QStringView(candidate.rule); });
    if (row != rows.end())
        return { QString::fromUtf16(row->about), QString::fromUtf16(row->help), row->severity };
    if (const auto text = textOfClass(rule))
        return *text;
    if (policy != nullptr && rule != u"policy") {
        for (const PolicyRule &candidate : policy->rules) {
            if (rule == policyRuleWord(candidate))
                return textOfRule(candidate);
        }
    }
    return { QStringLiteral("The policy has an expectation without id."),
        QStringLiteral("Set the property as the policy expects it, or change the policy."),
        Severity::Error };
}

} // namespace clusprop
