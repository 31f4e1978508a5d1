// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/report/change_report.h"

#include "core/changes/change_facts.h"
#include "ui/words/core_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::ChangeReport)
};

QString remark(const Change &change)
{
    QStringList remarks;
    if (!change.comment.isEmpty())
        remarks.append(change.comment);
    if (!change.allowedFor.isEmpty())
        remarks.append(Words::tr("Allowed: %1").arg(change.allowedFor));
    return remarks.join(u'\n');
}

QString riskText(const RiskFacts &facts)
{
    const QString grade = fromCore(riskWord(facts.risk));
    return facts.reasons.isEmpty()
        ? grade
        : Words::tr("%1: %2", "grade, reasons").arg(grade, fromCore(facts.reasons).join(u' '));
}

void addFacts(ReportContent &report, const Document &document, const QDateTime &printed)
{
    const auto add = [&report](const QString &name, const QString &text) {
        if (!text.isEmpty())
            report.facts.append({ name, text });
    };
    add(Words::tr("Cluster"), document.current().name);
    add(Words::tr("Read from"), document.file().file.isEmpty() ? document.file().title : document.file().file);
    add(Words::tr("State of"), document.loaded().taken);
    add(Words::tr("Printed"), QLocale().toString(printed, QLocale::ShortFormat));
}

} // namespace

ReportContent changeReport(const Document &document, const QDateTime &printed)
{
    ReportContent report;
    report.title = Words::tr("Changes");
    addFacts(report, document, printed);
    report.columns = { Words::tr("Object"), Words::tr("Property"), Words::tr("Before"), Words::tr("After"),
        Words::tr("Format"), Words::tr("In force"), Words::tr("Risk"), Words::tr("Remark") };
    report.widths = { 1.6, 1.6, 1.4, 1.4, 0.9, 0.9, 1.8, 1.4 };
    const QVector<Change> changes = document.changes();
    for (const Change &change : changes) {
        const ClusterObject &object = document.object(change.object);
        const QString before = fromCore(stateSentence(change.before, object, change.scope));
        const QString after = fromCore(stateSentence(change.after, object, change.scope));
        if (change.leftOut) {
            report.notes.append(Words::tr("Left out: %1 %2, %3 \u2192 %4", "object, property, before, after")
                                    .arg(objectLabel(object), change.name, before, after));
            continue;
        }
        report.rows.append({ objectLabel(object), change.name, before, after, changeFormatText(change),
            fromCore(inForceText(inForceOf(object, change))), riskText(riskOf(object, change)), remark(change) });
    }
    report.total = fromCore(totalsText(totalsOf(document.current(), changes)));
    return report;
}

} // namespace clusprop::ui
