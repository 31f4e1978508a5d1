// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "core/changes/change_facts.h"
#include "core/exporters/comparison_text.h"
#include "core/values/nearest.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

enum class DiffForm : std::uint8_t { Text, Json, Unified, Csv };

struct FormName
{
    DiffForm form;
    const char16_t *name;
};
constexpr std::array formNames{
    FormName{ DiffForm::Text, u"text" },
    FormName{ DiffForm::Json, u"json" },
    FormName{ DiffForm::Unified, u"unified" },
    FormName{ DiffForm::Csv, u"csv" },
};

constexpr std::array options{ OptionRow{ u"format", u'\0', u"FORMAT",
                                  u"text (for people), json (stable), unified or csv",
                                  [] { return wordList(u"text json unified csv"); } },
    jsonOption, OptionRow{ u"unified", u'u', nullptr, u"the same as --format unified" },
    listObjectOption };

OrFailure<DiffForm> askedForm(const Call &call)
{
    const QString asked = call.options.value(u"format"_s);
    QStringList names;
    std::optional<DiffForm> form;
    for (const FormName &row : formNames) {
        names.append(QString::fromUtf16(row.name));
        if (asked == names.last())
            form = row.form;
    }
    if (call.options.has(u"format"_s) && !form) {
        return fail(ExitCode::Usage,
            u"--format takes %1, not \"%2\"%3"_s.arg(
                names.join(u", "_s), asked, suggestion(asked, names)));
    }
    const bool json = call.options.has(u"json"_s);
    const bool unified = call.options.has(u"unified"_s);
    const bool contradict = (json && unified) || (json && form.value_or(DiffForm::Json) != DiffForm::Json)
        || (unified && form.value_or(DiffForm::Unified) != DiffForm::Unified);
    if (contradict)
        return fail(ExitCode::Usage, u"--json, --unified and --format contradict each other"_s);
    return json ? DiffForm::Json : unified ? DiffForm::Unified : form.value_or(DiffForm::Text);
}

QByteArray csvOf(const ComparedClusters &compared)
{
    Table table{ { u"change"_s, u"object"_s, u"scope"_s, u"property"_s, u"old"_s, u"new"_s, u"format"_s,
                     u"risk"_s, u"in force"_s },
        {} };
    for (const ObjectComparison &object : compared.comparison.objects) {
        const ClusterObject &subject = object.after >= 0
            ? compared.after.objects[object.after]
            : compared.before.objects[object.before];
        const QString label = objectLabel(subject);
        if (!object.isPaired())
            table.rows.append({ object.before < 0 ? u"added"_s : u"removed"_s, label, {}, {}, {}, {}, {}, {}, {} });
        for (const FactChange &fact : object.facts)
            table.rows.append({ u"changed"_s, label, {}, factWord(fact.fact), fact.before, fact.after, {}, {}, {} });
        for (const Change &change : object.changes) {
            table.rows.append({ changeWord(change.kind), label,
                isPrivate(change.scope) ? u"private"_s : u"common"_s, change.name,
                stateText(change.before, subject, change.scope),
                stateText(change.after, subject, change.scope), changeFormatText(change),
                riskWord(riskOf(subject, change).risk), inForceText(inForceOf(subject, change)).english() });
        }
    }
    return csvText(table);
}

QByteArray formed(DiffForm form, const ComparedClusters &compared, const QStringList &names)
{
    switch (form) {
    case DiffForm::Text:
        return comparisonText(compared).toUtf8();
    case DiffForm::Json:
        return comparisonJson(compared);
    case DiffForm::Unified:
        return comparisonUnified(compared, names[0], names[1]).toUtf8();
    case DiffForm::Csv:
        break;
    }
    return csvOf(compared);
}

OrFailure<LoadedFile> loadSide(const Call &call, const QString &path)
{
    auto file = loadInput(call, QStringList{ path });
    if (!file)
        return file;
    if (const Outcome complete = completeness(*file); !complete)
        return tl::unexpected(complete.error());
    return file;
}

void sayTotals(const Call &call, const Comparison &comparison)
{
    if (comparison.defaultsPassedOver > 0) {
        tell(call,
            u"%1 values that one file alone tells are the documented defaults, and no differences"_s
                .arg(comparison.defaultsPassedOver));
    }
    const auto changed = std::ranges::count_if(
        comparison.objects, [](const ObjectComparison &object) { return object.differs(); });
    const int count = comparison.differenceCount();
    tell(call,
        count == 0 ? u"no differences"_s
                   : u"%1 on %2"_s.arg(count == 1 ? u"1 difference"_s : u"%1 differences"_s.arg(count),
                       changed == 1 ? u"1 object"_s : u"%1 objects"_s.arg(changed)));
}

Outcome diff(const Call &call)
{
    const auto form = askedForm(call);
    if (!form)
        return tl::unexpected(form.error());
    if (call.arguments[0] == u"-" && call.arguments[1] == u"-")
        return fail(ExitCode::Usage, u"only one of the two can be standard input"_s);
    const auto before = loadSide(call, call.arguments[0]);
    if (!before)
        return tl::unexpected(before.error());
    const auto after = loadSide(call, call.arguments[1]);
    if (!after)
        return tl::unexpected(after.error());
    const Comparison comparison = compareClusters(before->cluster, after->cluster);
    const ComparedClusters compared{ before->cluster, after->cluster, comparison };
    if (const Outcome printed = print(call, formed(*form, compared, call.arguments)); !printed)
        return printed;
    sayTotals(call, comparison);
    if (comparison.differenceCount() == 0)
        return {};
    return fail(ExitCode::Found, {});
}

} // namespace

constinit const CommandRow diffCommand{ u"diff", u"OLD NEW",
    u"Compares two files or folders, object by object",
    u"Objects are found again by their id, then by their name, so that renamed and moved ones are\n"
    u"told as such. Exit code 1 says that there are differences.",
    options,
    { { { u"diff last-week.json today.json", u"what was changed since" },
        { u"diff old.bin new.bin --json", u"two property lists, for a program" } } },
    2, 2, diff };

} // namespace clusprop::cli
