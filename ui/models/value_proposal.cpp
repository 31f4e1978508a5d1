// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/value_proposal.h"

#include "core/model/volume.h"
#include "core/validation/rules.h"
#include "ui/words/core_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ValueProposal)
};

QString withSource(const Issue &issue)
{
    const QString text = fromCore(issue.text);
    return issue.source.isEmpty() ? text : Words::tr("%1 (%2)").arg(text, fromCore(issue.source));
}

/// An error that nobody may allow: the value cannot exist.
const Issue *impossible(const QVector<Issue> &issues)
{
    const auto found = std::find_if(issues.begin(), issues.end(), [](const Issue &issue) {
        return issue.severity == Severity::Error && !issue.canBeAllowed;
    });
    return found == issues.end() ? nullptr : &*found;
}

QString adviceOf(const QVector<Issue> &issues)
{
    if (issues.isEmpty() || issues.first().severity == Severity::Note)
        return {};
    const QString advice = withSource(issues.first());
    return issues.first().severity == Severity::Error
        ? Words::tr("%1. It blocks the export until it is allowed.").arg(advice)
        : advice;
}

/// The property as it would be with this one value.
Property withValue(const TreeRow &row, const Value &value)
{
    Property wanted;
    wanted.name = row.row.name;
    if (row.current)
        wanted = *row.current;
    wanted.values = { value };
    return wanted;
}

bool holds(const TreeRow &row, const Value &value)
{
    return row.current && !row.current->values.isEmpty()
        && row.current->values.first().syntax == value.syntax
        && row.current->values.first().payload == value.payload;
}

bool clearsBackup(const ClusterObject &owner, const TreeRow &row, const Property &wanted)
{
    return owner.objectClass == ObjectClass::Volume
        && wanted.name.compare(volume_property::backupInProgress, Qt::CaseInsensitive) == 0
        && numberOf(wanted) == 0U && row.current && numberOf(*row.current) != 0U;
}

Proposal refused(const QString &reason)
{
    Proposal proposal;
    proposal.severity = Severity::Error;
    proposal.refusal = reason;
    return proposal;
}

} // namespace

Proposal proposeText(
    const Document &document, int object, const TreeRow &row, NumberBase base, const QString &text)
{
    if (row.current && text == editTextOf(row, base))
        return {};
    if (!row.placeReason.isEmpty())
        return refused(row.placeReason);
    const auto parsed = parseValue(text, row.syntax());
    return parsed ? proposeValue(document, object, row, *parsed) : refused(fromCore(parsed.error()));
}

Proposal proposeValue(const Document &document, int object, const TreeRow &row, const Value &value)
{
    if (!row.placeReason.isEmpty())
        return refused(row.placeReason);
    if (holds(row, value))
        return {};
    const ClusterObject &owner = document.object(object);
    const Property wanted = withValue(row, value);
    const QVector<Issue> issues = checkEdit(owner, row.row.scope, wanted);
    if (const Issue *issue = impossible(issues))
        return refused(withSource(*issue));
    Proposal proposal;
    proposal.advice = adviceOf(issues);
    if (!proposal.advice.isEmpty())
        proposal.severity = issues.first().severity;
    proposal.isDefault = isDefault(row, value);
    proposal.clearsBackup = clearsBackup(owner, row, wanted);
    // By position and not by name, because a damaged list may have a name twice.
    proposal.edit = row.row.position < 0
        ? makeSet(document.current(), object, row.row.scope, row.row.name, value)
        : Edit{ row.current->syntax() == value.syntax ? EditKind::Set : EditKind::Retype, object,
              row.row.scope, row.row.position, wanted };
    return proposal;
}

EditVerdict verdictOf(const Proposal &proposal)
{
    if (proposal.isRefused())
        return { false, Severity::Error, proposal.refusal };
    if (proposal.isDefault && proposal.advice.isEmpty())
        return { true, Severity::Note, Words::tr("This is the documented default.") };
    return { true, proposal.severity, proposal.advice };
}

} // namespace clusprop::ui
