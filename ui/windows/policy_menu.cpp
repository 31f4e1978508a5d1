// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/policy_menu.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace clusprop::ui {
namespace {

constexpr QLatin1String lastKey("policy/last");

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::PolicyMenu)
};

QString lastFile()
{
    return QSettings().value(lastKey).toString();
}

QString fileTitle(const QString &file)
{
    QString title = QFileInfo(file).fileName();
    return title.replace(u'&', QLatin1String("&&"));
}

} // namespace

void fillPolicies(QMenu &menu, DocumentPage &page, QAction &fromFile, const Prompts &prompts)
{
    // What was clicked last may still be telling so.
    for (QAction *action : menu.actions()) {
        menu.removeAction(action);
        if (action != &fromFile)
            action->deleteLater();
    }
    const QString now = page.policyFile();
    const auto add = [&menu](const QString &text, bool isNow, auto chosen) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(isNow);
        QObject::connect(action, &QAction::triggered, action, chosen);
        return action;
    };
    const auto load = [&page, &prompts](const QString &file) {
        return [&page, &prompts, file] { loadPolicyFor(page, file, prompts); };
    };
    const QString starter = starterWord.toString();
    add(PolicyText::tr("&Starter policy"), now == starter, load(starter))
        ->setStatusTip(
            PolicyText::tr("Check the usual settings, at values that suit most clusters"));
    QStringList files{ now, lastFile() };
    files.removeDuplicates();
    for (const QString &file : std::as_const(files)) {
        if (!file.isEmpty() && file != starter)
            add(fileTitle(file), now == file, load(file))
                ->setStatusTip(QDir::toNativeSeparators(file));
    }
    menu.addAction(&fromFile);
    menu.addSeparator();
    add(PolicyText::tr("&None"), now.isEmpty(), [&page] {
        page.setPolicy({}, {});
    })->setStatusTip(PolicyText::tr("Check by the documentation only"));
}

void askForPolicy(DocumentPage &page, const Prompts &prompts)
{
    const QStringList files = prompts.filesToOpen(&page,
        { PolicyText::tr("Check by a policy"), QFileInfo(lastFile()).path(),
            PolicyText::tr("Policies (*.yaml *.yml *.json);;All files (*)") });
    if (!files.isEmpty())
        loadPolicyFor(page, files.first(), prompts);
}

void loadPolicyFor(DocumentPage &page, const QString &pathOrWord, const Prompts &prompts)
{
    const auto policy = loadPolicy(pathOrWord);
    if (!policy) {
        prompts.report(&page,
            { PolicyText::tr("Policy not taken"),
                PolicyText::tr(
                    "The document is checked as before, because the policy cannot be read."),
                { policy.error().message } });
        return;
    }
    if (pathOrWord != starterWord)
        QSettings().setValue(lastKey, pathOrWord);
    page.setPolicy(*policy, pathOrWord);
    page.showProblems();
}

} // namespace clusprop::ui
