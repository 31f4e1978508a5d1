// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/cell_words.h"

#include "core/document/disputes.h"
#include "core/document/place_text.h"
#include "ui/words/core_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CellWords)
};

QString changeSentence(const CellWords &words)
{
    if (!words.modified)
        return {};
    return words.before.isEmpty() ? Words::tr("Changed; it was not there when loaded.")
                                  : Words::tr("Changed; when loaded it was: %1").arg(words.before);
}

/// Remarks as sentences of their own.
QString remarkLines(const CellWords &words)
{
    QStringList lines;
    for (const QString &remark : words.remarks)
        lines.append(remark.left(1).toUpper() + remark.mid(1) + u'.');
    return lines.join(u'\n');
}

QString joined(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void add(RowFindings &findings, const Issue &issue)
{
    findings.worst = std::max(findings.worst.value_or(issue.severity), issue.severity);
    if (!findings.message.isEmpty())
        findings.message += u'\n';
    findings.message += QStringLiteral("%1: %2").arg(severityTitle(issue.severity), fromCore(issue.text));
}

} // namespace

QString toolTipOf(const CellWords &words)
{
    return joined({ Words::tr("%1 of %2: %3").arg(words.property, words.object, words.value),
        changeSentence(words), remarkLines(words), words.lockReason, words.message, words.origin,
        words.summary });
}

QString accessibleTextOf(const CellWords &words)
{
    QString text = Words::tr("%1 of %2: %3").arg(words.property, words.object, words.value);
    if (words.modified) {
        text += words.before.isEmpty() ? Words::tr(", changed, was not there")
                                       : Words::tr(", changed, was %1").arg(words.before);
    }
    for (const QString &remark : words.remarks)
        text += QStringLiteral(", ") + remark;
    if (words.readOnly)
        text += Words::tr(", read-only");
    if (!words.message.isEmpty())
        text += QStringLiteral(", ") + words.message.section(u'\n', 0, 0);
    return text;
}

QString accessibleDescriptionOf(const CellWords &words)
{
    return joined(
        { changeSentence(words), remarkLines(words), words.lockReason, words.message, words.origin,
            words.summary });
}

QString originOf(const Cluster &cluster, const Property &property)
{
    QStringList lines;
    for (int claim = 0; claim < property.extras->claims.size(); ++claim) {
        const QString place = fromCore(shortPlaceText(cluster, property.extras->claims[claim].place));
        const QString value = claimText(property, claim);
        lines.append(
            place.isEmpty() ? value : Words::tr("%1 (%2)", "value, place").arg(value, place));
    }
    if (property.isDisputed())
        return lines.join(u'\n');
    if (property.knowledge == Knowledge::Cut) {
        lines.append(Words::tr("Cut or text only: the source shows the value shortened or in words "
                               "of its own. It is shown here and never exported."));
    }
    lines.append(fromCore(placeText(cluster, property.place)));
    return joined(lines);
}

RowFindings findingsOf(const QVector<Issue> &issues, Scope scope, QStringView property)
{
    RowFindings findings;
    for (const Issue &issue : issues) {
        if (issue.scope == scope && property.compare(issue.property, Qt::CaseInsensitive) == 0)
            add(findings, issue);
    }
    return findings;
}

RowFindings findingsOf(const QVector<Issue> &issues)
{
    RowFindings findings;
    for (const Issue &issue : issues)
        add(findings, issue);
    return findings;
}

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return Words::tr("Note");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Error:
        break;
    }
    return Words::tr("Error");
}

} // namespace clusprop::ui
