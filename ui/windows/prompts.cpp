// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/prompts.h"

#include "ui/merge/merge_dialog.h"
#include "ui/models/marks.h"
#include "ui/windows/allow_dialog.h"
#include "ui/windows/redaction_dialog.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace clusprop::ui {
namespace {

struct PromptText
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::PromptText)
};

/// Names beyond this many are counted instead of listed.
constexpr int mostNames = 12;

QString nameList(const QStringList &names)
{
    QStringList shown = names.mid(0, mostNames);
    if (names.size() > mostNames)
        shown.append(
            PromptText::tr("and %n more", nullptr, static_cast<int>(names.size()) - mostNames));
    return shown.join(QLatin1String("\n"));
}

/// A message box that shows text as it is.
/// The format of a box does not reach the label of its second text.
void inform(QMessageBox &box, const QString &text)
{
    box.setInformativeText(text);
    if (auto *label = box.findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel")))
        label->setTextFormat(Qt::PlainText);
}

void setUp(QMessageBox &box, QMessageBox::Icon icon, const QString &title, const QString &text)
{
    box.setTextFormat(Qt::PlainText);
    box.setIcon(icon);
    box.setWindowTitle(title);
    box.setText(text);
}

QStringList askFilesToOpen(QWidget *parent, const FileQuestion &question)
{
    return QFileDialog::getOpenFileNames(
        parent, question.title, question.suggested, question.filter);
}

QString askFolderToOpen(QWidget *parent, const FileQuestion &question)
{
    return QFileDialog::getExistingDirectory(parent, question.title, question.suggested);
}

QString askFileToSave(QWidget *parent, const FileQuestion &question)
{
    return QFileDialog::getSaveFileName(
        parent, question.title, question.suggested, question.filter);
}

ChangedAnswer askChangedOutside(QWidget *parent, const QString &file, bool canReload)
{
    const QString name = QFileInfo(file).fileName();
    QMessageBox box(parent);
    setUp(box, QMessageBox::Warning, PromptText::tr("File changed"),
        canReload ? PromptText::tr("%1 was changed by another program after it was opened here. "
                                   "Nothing was written.")
                        .arg(name)
                  : PromptText::tr("%1 is not there any more. Nothing was written.").arg(name));
    inform(box, canReload
            ? PromptText::tr("Merge your changes with those on disk, save your state under another "
                             "name, or load the file again and lose your changes.")
            : PromptText::tr("Save your state under another name."));
    QPushButton *merge = canReload
        ? box.addButton(PromptText::tr("&Merge…"), QMessageBox::AcceptRole)
        : nullptr;
    const auto *saveAs = box.addButton(PromptText::tr("Save &as…"), QMessageBox::AcceptRole);
    const QAbstractButton *reload = canReload
        ? box.addButton(PromptText::tr("&Reload and lose mine"), QMessageBox::DestructiveRole)
        : nullptr;
    QPushButton *cancel = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(merge != nullptr ? merge : cancel);
    box.exec();
    if (merge != nullptr && box.clickedButton() == merge)
        return ChangedAnswer::Merge;
    if (box.clickedButton() == saveAs)
        return ChangedAnswer::SaveAs;
    return reload && box.clickedButton() == reload ? ChangedAnswer::Reload : ChangedAnswer::Cancel;
}

QString changesText(int changes)
{
    return changes == 1 ? PromptText::tr("an unsaved change")
                        : PromptText::tr("%n unsaved changes", nullptr, changes);
}

QString decisionsText(int decisions)
{
    return decisions == 1 ? PromptText::tr("an unsaved decision")
                          : PromptText::tr("%n unsaved decisions", nullptr, decisions);
}

/// "an unsaved change and 2 unsaved decisions"
QString workText(const Unsaved &work)
{
    if (work.decisions == 0)
        return changesText(work.changes);
    if (work.changes == 0)
        return decisionsText(work.decisions);
    return PromptText::tr("%1 and %2", "changes, decisions")
        .arg(changesText(work.changes), decisionsText(work.decisions));
}

UnsavedAnswer askUnsaved(QWidget *parent, const Unsaved &work)
{
    QMessageBox box(parent);
    setUp(box, QMessageBox::Question, PromptText::tr("Unsaved changes"),
        PromptText::tr("%1 has %2.").arg(work.title, workText(work)));
    inform(box, PromptText::tr("Save before closing?"));
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return UnsavedAnswer::Save;
    case QMessageBox::Discard:
        return UnsavedAnswer::Discard;
    default:
        return UnsavedAnswer::Cancel;
    }
}

bool askDiscardForReload(QWidget *parent, const Unsaved &work)
{
    QMessageBox box(parent);
    setUp(box, QMessageBox::Warning, PromptText::tr("Reload"),
        PromptText::tr("Loading %1 again throws away %2.").arg(work.title, workText(work)));
    const auto *reload = box.addButton(PromptText::tr("&Reload"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == reload;
}

ClearAnswer askClearBackup(QWidget *parent, const ClearQuestion &question)
{
    const int count = static_cast<int>(question.volumes.size());
    QMessageBox box(parent);
    setUp(box, QMessageBox::Warning, PromptText::tr("Clear the backup state"),
        (count == 1 ? PromptText::tr("Set BackupInProgress from 1 to 0 for this volume?")
                    : PromptText::tr(
                        "Set BackupInProgress from 1 to 0 for these %n volumes?", nullptr, count))
            + QLatin1String("\n\n") + nameList(question.volumes));
    inform(box, PromptText::tr(
        "Clearing it ignores every other backup that may be running on any node of the cluster: a "
        "backup that really is in progress would be damaged.\n\n"
        "A state that a dead backup left behind clears itself after 30 minutes.\n\n"
        "Nothing is written before you save or export. You are asked once for these changes."));
    QCheckBox *all = nullptr;
    if (!question.others.isEmpty()) {
        all = new QCheckBox(PromptText::tr("&Apply to all selected volumes (%n more)", nullptr,
            static_cast<int>(question.others.size())));
        all->setToolTip(plainToolTip(nameList(question.others)));
        box.setCheckBox(all);
    }
    const auto *clear = box.addButton(PromptText::tr("C&lear to 0"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() != clear)
        return ClearAnswer::Cancel;
    return all && all->isChecked() ? ClearAnswer::ClearAll : ClearAnswer::Clear;
}

bool askResetValues(QWidget *parent, const ResetQuestion &question)
{
    const int count = static_cast<int>(question.lines.size());
    QMessageBox box(parent);
    setUp(box, QMessageBox::Question, PromptText::tr("Reset to the default"),
        count == 1 ? PromptText::tr("Take the stored value away?")
            : question.objects == 1
            ? PromptText::tr("Take these %n stored values away?", nullptr, count)
            : PromptText::tr("Take these %n stored values of %1 objects away?", nullptr, count)
                  .arg(question.objects));
    inform(box, nameList(question.lines) + QLatin1String("\n\n")
        + PromptText::tr("The built-in default applies then. This is one step that can be undone; "
                         "nothing is written before you save or export."));
    const auto *reset = box.addButton(PromptText::tr("&Reset"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == reset;
}

QString askAllowValue(QWidget *parent, const AllowQuestion &question)
{
    return AllowDialog::ask(question, parent);
}

bool askChangeMany(QWidget *parent, const QString &question)
{
    QMessageBox box(parent);
    setUp(box, QMessageBox::Question, PromptText::tr("Change several objects"), question);
    inform(box, PromptText::tr("It is one step that can be undone."));
    const auto *change = box.addButton(PromptText::tr("Chan&ge"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == change;
}

bool askSaveRedacted(QWidget *parent, const RedactionQuestion &question)
{
    return RedactionDialog(question, parent).exec() == QDialog::Accepted;
}

std::optional<QVector<MergeSide>> askMerge(QWidget *parent, const MergeQuestion &question)
{
    return MergeDialog::ask(question, parent);
}

void showReport(QWidget *parent, const Report &report)
{
    QMessageBox box(parent);
    setUp(box, QMessageBox::Warning, report.title, report.summary);
    const QStringList shown = report.details.mid(0, mostNames);
    inform(box, shown.join(QLatin1String("\n\n")));
    if (report.details.size() > mostNames)
        box.setDetailedText(report.details.join(QLatin1String("\n\n")));
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.setStandardButtons(QMessageBox::Ok);
    box.exec();
}

} // namespace

Prompts dialogPrompts()
{
    return { .filesToOpen = askFilesToOpen,
        .folderToOpen = askFolderToOpen,
        .fileToSave = askFileToSave,
        .changedOutside = askChangedOutside,
        .unsaved = askUnsaved,
        .discardForReload = askDiscardForReload,
        .clearBackup = askClearBackup,
        .resetValues = askResetValues,
        .allowValue = askAllowValue,
        .changeMany = askChangeMany,
        .saveRedacted = askSaveRedacted,
        .merge = askMerge,
        .report = showReport };
}

} // namespace clusprop::ui
