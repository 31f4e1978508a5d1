// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/filter_option.h"
#include "app/cli/input.h"
#include "core/checking/sarif.h"
#include "core/formats/json_members.h"
#include "core/policy/policy_check.h"
#include "core/program/program_facts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

constexpr std::array options{
    OptionRow{ u"policy", u'p', u"POLICY",
        u"a YAML or JSON file of expected values, or \"starter\" for the one that comes with "
        u"clusprop",
        [] { return wordList(u"starter"); } },
    OptionRow{ u"strict", u'\0', nullptr, u"exit code 1 for warnings as well" },
    filterOption,
    OptionRow{ u"format", u'\0', u"FORMAT",
        u"text (for people), json (stable), csv or sarif (SARIF 2.1.0)",
        [] { return wordList(u"text json csv sarif"); } },
    jsonOption,
    listObjectOption,
};

OrFailure<SharedPolicy> policyOf(const Call &call)
{
    if (!call.options.has(u"policy"_s))
        return SharedPolicy();
    if (call.options.values(u"policy"_s).size() > 1)
        return fail(ExitCode::Usage, u"--policy is given twice; write the rules into one file"_s);
    auto policy = loadPolicy(call.options.value(u"policy"_s));
    if (policy)
        return *std::move(policy);
    return fail(policy.error().isUnreadable ? ExitCode::Unreadable : ExitCode::Malformed,
        policy.error().message);
}

/// A rule that is for no object here may be misspelt, and must not look like one that holds.
void tellUnused(const Call &call, const Policy &policy, const Document &document)
{
    QStringList unused;
    for (const int rule : rulesWithoutObject(policy, document.current(), document.checkOptions())) {
        const PolicyRule &row = policy.rules[rule];
        unused.append(row.id.isEmpty() ? u"line %1"_s.arg(row.line) : row.id);
    }
    if (!unused.isEmpty())
        tell(call,
            u"policy %1: there is no object here for: %2"_s.arg(policy.name, unused.join(u", "_s)));
}

OrFailure<CheckReport> reportOf(
    const Call &call, CheckedInput input, const SharedPolicy &policy, const FilterQuery &filter)
{
    CheckReport report;
    report.policy = policy;
    report.policyFile = call.options.value(u"policy"_s);
    report.isComplete = input.errors.isEmpty() && !(input.file && input.file->isPartial());
    if (input.file) {
        report.title = nameOf(*input.file);
        report.files = input.file->files;
        Document document(*std::move(input.file));
        if (policy) {
            document.setAddedCheck(policyCheck(policy));
            tellUnused(call, *policy, document);
        }
        document.finishCheck();
        auto shown = shownFindings(document, findingsOf(document), filter);
        if (!shown)
            return tl::unexpected(shown.error());
        report.findings = *std::move(shown);
    }
    for (const LoadError &error : std::as_const(input.errors))
        report.findings.append(findingOf(error));
    return report;
}

int countOf(const CheckReport &report, Severity severity)
{
    return static_cast<int>(std::ranges::count(report.findings, severity,
        [](const ReportedFinding &finding) { return finding.severity; }));
}

Table tableOf(const CheckReport &report)
{
    Table table{ { u"Severity"_s, u"Object"_s, u"Property"_s, u"Rule"_s, u"Where"_s, u"Problem"_s },
        {} };
    for (const ReportedFinding &finding : report.findings) {
        table.rows.append(
            { severityWord(finding.severity), finding.object.isEmpty() ? u"file"_s : finding.object,
                finding.property, finding.rule, finding.where(report.title), finding.message });
    }
    return table;
}

void writeFinding(JsonWriter &out, const ReportedFinding &finding, const CheckReport &report)
{
    out.beginObject();
    out.key(u"severity");
    out.text(severityWord(finding.severity));
    out.key(u"rule");
    out.text(finding.rule);
    writeOrNull(out, u"object", finding.object);
    writeOrNull(out, u"property", finding.property);
    out.key(u"message");
    out.text(finding.message);
    out.key(u"where");
    out.text(finding.where(report.title));
    writeOrNull(out, u"source", finding.source);
    out.endObject();
}

QByteArray jsonOf(const CheckReport &report)
{
    JsonWriter out;
    out.beginObject();
    writeOrNull(out, u"policy", report.policy ? report.policy->name : QString());
    out.key(u"complete");
    out.boolean(report.isComplete);
    out.key(u"findings");
    out.beginArray();
    for (const ReportedFinding &finding : report.findings)
        writeFinding(out, finding, report);
    out.endArray();
    out.endObject();
    return out.take();
}

Outcome printAs(const QString &format, const Call &call, const CheckReport &report)
{
    if (format == u"sarif")
        return print(call, sarifText(report, programVersion()));
    if (format == u"json")
        return print(call, jsonOf(report));
    if (format == u"csv")
        return print(call, csvText(tableOf(report)));
    if (report.findings.isEmpty())
        return {};
    return print(call, alignedText(tableOf(report), call.style));
}

void tellCounts(const Call &call, const CheckReport &report)
{
    const auto counted = [](int count, const QString &word) {
        return u"%1 %2%3"_s.arg(count).arg(word, count == 1 ? QString() : u"s"_s);
    };
    tell(call,
        u"%1, %2, %3"_s.arg(counted(countOf(report, Severity::Error), u"error"_s),
            counted(countOf(report, Severity::Warning), u"warning"_s),
            counted(countOf(report, Severity::Note), u"note"_s)));
}

/// `whole` is the exit code that reading the input asks for.
Outcome verdictOf(const Call &call, const CheckReport &report, const Outcome &whole)
{
    if (!whole)
        return whole;
    const bool isStrict = call.options.has(u"strict"_s);
    const bool isFound = countOf(report, Severity::Error) > 0
        || (isStrict && countOf(report, Severity::Warning) > 0);
    return isFound ? Outcome(fail(ExitCode::Found, {})) : Outcome();
}

/// Of all that could not be read the first decides.
Outcome wholenessOf(const CheckedInput &input)
{
    if (!input.errors.isEmpty())
        return tl::unexpected(failureOf(input.errors.first()));
    return input.file ? completeness(*input.file) : Outcome();
}

Outcome check(const Call &call)
{
    const auto format = askedFormat(call, { u"text"_s, u"json"_s, u"csv"_s, u"sarif"_s });
    if (!format)
        return tl::unexpected(format.error());
    const auto filter = filterOf(call);
    if (!filter)
        return tl::unexpected(filter.error());
    const auto policy = policyOf(call);
    if (!policy)
        return tl::unexpected(policy.error());
    auto input = loadForCheck(call, call.arguments);
    if (!input)
        return tl::unexpected(input.error());
    for (const LoadError &skipped : std::as_const(input->skipped))
        tell(call, u"skipped "_s + skipped.message());
    const Outcome whole = wholenessOf(*input);
    auto report = reportOf(call, *std::move(input), *policy, *filter);
    if (!report)
        return tl::unexpected(report.error());
    const Outcome verdict = verdictOf(call, *report, whole);
    report->exitCode = static_cast<int>(verdict ? ExitCode::Done : verdict.error().code);
    if (const Outcome printed = printAs(*format, call, *report); !printed)
        return printed;
    tellCounts(call, *report);
    return verdict;
}

} // namespace

constinit const CommandRow checkCommand{ u"check", u"FILE...",
    u"Checks values against the documentation and against a policy",
    u"Reports what reading noticed, values that break the documented type, range or access, what\n"
    u"several values say together, and with --policy what is not as expected. Values in files "
    u"that\n"
    u"break the documentation are warnings, since Windows versions differ; what a policy expects "
    u"has\n"
    u"the severity that it says. The exit code is 1 for errors, with --strict for warnings as "
    u"well, and\n"
    u"4 for a damaged file, after its findings.",
    options,
    { { { u"check cluster.reg --policy starter",
            u"the usual settings, at values that suit most clusters" },
        { u"check cluster.reg --policy ours.yaml --strict --format sarif",
            u"for a pipeline that collects results" } } },
    1, unlimited, check };

} // namespace clusprop::cli
