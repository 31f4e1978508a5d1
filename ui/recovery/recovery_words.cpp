// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/recovery/recovery_words.h"

#include "ui/words/heard.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

#include <algorithm>

namespace clusprop::ui {
namespace {

struct RecoveryText
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::RecoveryText)
};

QString changesWords(int changes)
{
    return changes == 1 ? RecoveryText::tr("1 change")
                        : RecoveryText::tr("%n changes", nullptr, changes);
}

QString decisionsWords(int decisions)
{
    return decisions == 1 ? RecoveryText::tr("1 decision")
                          : RecoveryText::tr("%n decisions", nullptr, decisions);
}

QString allowedWords(int allowed)
{
    return allowed == 1 ? RecoveryText::tr("1 allowed value")
                        : RecoveryText::tr("%n allowed values", nullptr, allowed);
}

/// Allowed values are told only where there is nothing else: they usually go with a change.
QString countWords(int changes, int decisions, int allowed)
{
    QStringList words;
    if (changes > 0)
        words.append(changesWords(changes));
    if (decisions > 0)
        words.append(decisionsWords(decisions));
    if (words.isEmpty() && allowed > 0)
        words.append(allowedWords(allowed));
    if (words.isEmpty())
        words.append(RecoveryText::tr("order of properties"));
    return words.join(RecoveryText::tr(", "));
}

int applied(const RecoveryPlan &plan, RecoveryItem::Kind kind)
{
    return static_cast<int>(std::ranges::count_if(plan.items, [kind](const RecoveryItem &item) {
        return item.kind == kind && item.fate == Fate::Applies;
    }));
}

/// The first of the files, and that there are others.
QString filesWords(const QStringList &files)
{
    const QString first = QDir::toNativeSeparators(files.value(0));
    return files.size() < 2
        ? first
        : RecoveryText::tr("%1 and %n more", nullptr, static_cast<int>(files.size()) - 1).arg(first);
}

QStringList pathsOf(const WorkOrigin &origin)
{
    QStringList paths;
    for (const ReadFile &file : origin.files)
        paths.append(file.path);
    return paths;
}

QString faultWords(const JournalFault &fault)
{
    return fault.offset >= 0
        ? RecoveryText::tr("%1 (at byte %2)").arg(fromFiles(fault.what)).arg(fault.offset)
        : RecoveryText::tr("%1 (at %2)").arg(fromFiles(fault.what), fault.path);
}

} // namespace

QString workWords(const UnsavedWork &work)
{
    return countWords(work.changeCount(), static_cast<int>(work.decisions.size()),
        static_cast<int>(work.allowed.size()));
}

QString recoverStepWords(const RecoveryPlan &plan)
{
    return RecoveryText::tr("Recover %1")
        .arg(countWords(applied(plan, RecoveryItem::Kind::Change),
            applied(plan, RecoveryItem::Kind::Decision),
            applied(plan, RecoveryItem::Kind::Allowance)));
}

QString stateWords(const FoundJournal &journal)
{
    if (!journal.content) {
        return journal.content.error().kind == JournalFault::Kind::Newer
            ? RecoveryText::tr("from a later version")
            : RecoveryText::tr("not readable");
    }
    switch (journal.state) {
    case FileState::Same:
        return journal.content->origin.isSample ? RecoveryText::tr("comes with the program")
                                                : RecoveryText::tr("as it was");
    case FileState::Changed:
        return RecoveryText::tr("changed since");
    case FileState::Gone:
        break;
    }
    return RecoveryText::tr("not there any more");
}

QString stateSentence(const FoundJournal &journal)
{
    if (!journal.content) {
        const JournalFault &fault = journal.content.error();
        return fault.kind == JournalFault::Kind::Newer
            ? RecoveryText::tr("A later version of the program wrote these changes and can recover "
                               "them; here they can only be kept or discarded.")
            : RecoveryText::tr("Nothing of this can be recovered: %1.").arg(faultWords(fault));
    }
    const WorkOrigin &origin = journal.content->origin;
    switch (journal.state) {
    case FileState::Same:
        return origin.isSample
            ? RecoveryText::tr("The sample cluster. All of it can be recovered.")
            : RecoveryText::tr("%1 is what it was. All of it can be recovered.")
                  .arg(filesWords(pathsOf(origin)));
    case FileState::Changed:
        return RecoveryText::tr("%1 was changed since. You see what still fits before anything of "
                                "it is recovered.")
            .arg(filesWords(journal.different));
    case FileState::Gone:
        break;
    }
    return RecoveryText::tr("%1 is not there any more. The changes can be shown, and recovered "
                            "when the file is back.")
        .arg(filesWords(journal.different));
}

QString fateWords(const RecoveryItem &item)
{
    switch (item.fate) {
    case Fate::Applies:
        return RecoveryText::tr("can be recovered");
    case Fate::AlreadySo:
        return RecoveryText::tr("is there already");
    case Fate::Differs:
        return RecoveryText::tr("does not fit: another value is there now");
    case Fate::ObjectGone:
        break;
    }
    return RecoveryText::tr("does not fit: the object is not there");
}

QString planSentence(const RecoveryPlan &plan)
{
    const int all = static_cast<int>(plan.items.size());
    const int fitting = plan.count(Fate::Applies);
    const int there = plan.count(Fate::AlreadySo);
    if (fitting == all)
        return RecoveryText::tr("All of it can be recovered.");
    QStringList sentences{ RecoveryText::tr("%1 of %2 can be recovered.").arg(fitting).arg(all) };
    if (there > 0)
        sentences.append(RecoveryText::tr("%n are in the file already.", nullptr, there));
    if (plan.refused() > 0) {
        sentences.append(RecoveryText::tr("%n do not fit any more and stay out: the file says something "
                                          "else now. They stand first.",
            nullptr, plan.refused()));
    }
    return sentences.join(u' ');
}

} // namespace clusprop::ui
