// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/policy/policy_keys.h"

#include "core/values/nearest.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

using Taken = tl::expected<void, FilterProblem>;

tl::unexpected<FilterProblem> wrong(const QString &text, const QString &sentence)
{
    return tl::unexpected(FilterProblem{ 0, text.size(), sentence });
}

Taken checkLength(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return {};
    return wrong(text, QStringLiteral("It has at most %1 characters").arg(longest));
}

/// Rule words stand in tables, reports and other programs' lists.
bool isPlain(QChar unit)
{
    const char16_t code = unit.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z')
        || (code >= u'0' && code <= u'9') || code == u'-' || code == u'_' || code == u'.';
}

Taken takeId(PolicyRule &rule, const QString &text)
{
    if (text.isEmpty() || !std::ranges::all_of(text, isPlain))
        return wrong(text, QStringLiteral("An id has letters, digits, \"-\", \"_\" and \".\""));
    rule.id = text;
    return checkLength(text, longestPolicyName);
}

Taken takeClass(PolicyRule &rule, const QString &text)
{
    if (const auto objectClass = objectClassFromWord(text)) {
        rule.objectClass = *objectClass;
        return {};
    }
    QStringList words;
    for (const ObjectClass objectClass : allObjectClasses)
        words.append(objectClassWord(objectClass));
    return wrong(text,
        QStringLiteral("There is no class \"%1\"; it is one of %2%3")
            .arg(text, words.join(QStringLiteral(", ")), suggestion(text, words)));
}

Taken takeType(PolicyRule &rule, const QString &text)
{
    rule.resourceType = text;
    return checkLength(text, longestPolicyName);
}

/// What depends on findings cannot decide which findings there are.
Taken checkStates(const FilterQuery &query, const QString &text)
{
    constexpr FilterStates ofFindings
        = FilterStates(FilterState::Error) | FilterState::Warning | FilterState::Allowed;
    for (const auto &clause : query.clauses) {
        for (const FilterTerm &term : clause) {
            if (term.states & ofFindings)
                return wrong(text,
                    QStringLiteral(
                        "@error, @warning and @allowed ask for findings, which the rule is "
                        "to give; leave them out"));
        }
    }
    return {};
}

Taken takeFilter(PolicyRule &rule, const QString &text)
{
    if (const Taken fits = checkLength(text, longestPolicyText); !fits)
        return fits;
    ParsedFilter parsed = parseFilter(text);
    if (parsed.problem)
        return tl::unexpected(*parsed.problem);
    rule.filter = std::move(parsed.query);
    return checkStates(rule.filter, text);
}

Taken takeExpectation(PolicyRule &rule, const QString &text)
{
    auto expectation = parseExpectation(text);
    if (!expectation)
        return tl::unexpected(expectation.error());
    rule.expectation = *std::move(expectation);
    return {};
}

Taken takeSeverity(PolicyRule &rule, const QString &text)
{
    QStringList words;
    for (const Severity severity : { Severity::Error, Severity::Warning, Severity::Note }) {
        words.append(severityWord(severity));
        if (text.compare(words.last(), Qt::CaseInsensitive) == 0) {
            rule.severity = severity;
            return {};
        }
    }
    return wrong(text,
        QStringLiteral("There is no severity \"%1\"; it is one of %2%3")
            .arg(text, words.join(QStringLiteral(", ")), suggestion(text, words)));
}

Taken takeReason(PolicyRule &rule, const QString &text)
{
    rule.reason = text.simplified();
    if (rule.reason.endsWith(u'.'))
        rule.reason.chop(1);
    return checkLength(text, longestPolicyText);
}

Taken takeVersion(WindowsVersion &version, const QString &text)
{
    const QString family = QStringLiteral("Windows Server ");
    version = windowsVersionFromName(
        text.startsWith(family, Qt::CaseInsensitive) ? text : family + text);
    if (version != WindowsVersion::Unknown)
        return {};
    QStringList names;
    for (const WindowsVersion known : allWindowsVersions)
        names.append(windowsVersionName(known));
    return wrong(text,
        QStringLiteral("There is no version \"%1\"; it is one of %2")
            .arg(text, names.join(QStringLiteral(", "))));
}

Taken takeSince(PolicyRule &rule, const QString &text)
{
    return takeVersion(rule.versions.first, text);
}

Taken takeUntil(PolicyRule &rule, const QString &text)
{
    return takeVersion(rule.versions.last, text);
}

constexpr std::array rows{
    PolicyKeyRow{ u"id", takeId },
    PolicyKeyRow{ u"class", takeClass },
    PolicyKeyRow{ u"type", takeType },
    PolicyKeyRow{ u"filter", takeFilter },
    PolicyKeyRow{ u"expect", takeExpectation },
    PolicyKeyRow{ u"severity", takeSeverity },
    PolicyKeyRow{ u"reason", takeReason },
    PolicyKeyRow{ u"since", takeSince },
    PolicyKeyRow{ u"until", takeUntil },
};

} // namespace

std::span<const PolicyKeyRow> policyRuleKeys()
{
    return rows;
}

} // namespace clusprop
