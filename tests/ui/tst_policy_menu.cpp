// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// A policy in the window: chosen, named, kept with the document, taken off again.

#include "tests/ui/window_support.h"
#include "ui/commands/edit_command.h"
#include "ui/windows/policy_menu.h"
#include "ui/windows/problems_bar.h"
#include "ui/windows/problems_view.h"

#include <QAccessible>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>
#include <QToolButton>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

constexpr char strict[] = "policy: Ours & theirs\ndescription: What we want\n"
                          "rules:\n- {id: delay, expect: SameSubnetDelay = 250, reason: Because}\n";

} // namespace

class TestPolicyMenu : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theKeyAsksForAFile();
    void findingsComeAndGoWithEdits();
    void theMenuChecksWhatIsInForce();
    void theLastFileIsRemembered();
    void theBarNamesThePolicy();
    void theButtonOpensTheMenuByKeyboard();
    void wrongFilesAreReportedWithTheirLine();
    void aPolicyOutlivesAReload();
    void everyDocumentHasItsOwn();

private:
    [[nodiscard]] DocumentPage &page() const { return *m_window->currentPage(); }
    [[nodiscard]] int foundBy(const QString &rule) const
    {
        int count = 0;
        for (const Issue &issue : page().document().issues())
            count += issue.rule.startsWith(rule) ? 1 : 0;
        return count;
    }
    [[nodiscard]] QToolButton *button() const
    {
        const auto *bar = page().findChild<ProblemsBar *>();
        return bar->findChild<QToolButton *>({}, Qt::FindDirectChildrenOnly);
    }
    [[nodiscard]] QMenu *viewMenu() const
    {
        for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
            if (menu->title().remove(u'&') == u"Policy")
                return menu;
        }
        return nullptr;
    }
    /// Opens the menu, as a person would, and triggers what begins like this.
    [[nodiscard]] static bool choose(QMenu *menu, const QString &words)
    {
        emit menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (!action->text().remove(u'&').startsWith(words))
                continue;
            action->trigger();
            return true;
        }
        return false;
    }
    [[nodiscard]] static QStringList checkedIn(QMenu *menu)
    {
        emit menu->aboutToShow();
        QStringList texts;
        for (QAction *action : menu->actions()) {
            if (action->isChecked())
                texts.append(action->text().remove(u'&'));
        }
        return texts;
    }

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
};

void TestPolicyMenu::init()
{
    m_place.emplace();
    m_operator = {};
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
    m_window->openSample();
}

void TestPolicyMenu::cleanup()
{
    m_window.reset();
}

void TestPolicyMenu::theKeyAsksForAFile()
{
    m_operator.filesToOpen = { m_place->write(QStringLiteral("ours.yaml"), strict) };
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(foundBy(QStringLiteral("policy/delay")), 1);
    QVERIFY(m_operator.reports.isEmpty());
    QCOMPARE(page().policyFile(), m_operator.filesToOpen.first());
    // The list of problems has the keyboard, and the finding is among them.
    auto *problems = page().findChild<ProblemsView *>();
    QVERIFY(problems->isVisible() && problems->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(page().problemCount() > 0);
    QCOMPARE(page().worstProblem(), Severity::Error);
    // What is cancelled changes nothing.
    m_operator.filesToOpen = {};
    m_window->action(ActionId::Policy)->trigger();
    QCOMPARE(foundBy(QStringLiteral("policy/delay")), 1);
}

void TestPolicyMenu::findingsComeAndGoWithEdits()
{
    m_operator.filesToOpen = { m_place->write(QStringLiteral("ours.yaml"), strict) };
    m_window->action(ActionId::Policy)->trigger();
    QCOMPARE(foundBy(QStringLiteral("policy")), 1);
    auto &document = const_cast<Document &>(page().document());
    page().undoStack().push(new EditCommand(document,
        { makeSet(document.current(), 0, Scope::Common, QStringLiteral("SameSubnetDelay"),
            dwordValue(250)) }));
    QCOMPARE(foundBy(QStringLiteral("policy")), 0);
    m_window->undoAction(false)->trigger();
    QCOMPARE(foundBy(QStringLiteral("policy")), 1);
    QVERIFY(choose(viewMenu(), QStringLiteral("None")));
    QCOMPARE(foundBy(QStringLiteral("policy")), 0);
}

void TestPolicyMenu::theMenuChecksWhatIsInForce()
{
    QCOMPARE(checkedIn(viewMenu()), QStringList{ QStringLiteral("None") });
    QVERIFY(choose(viewMenu(), QStringLiteral("Starter policy")));
    QCOMPARE(checkedIn(viewMenu()), QStringList{ QStringLiteral("Starter policy") });
    QVERIFY(foundBy(QStringLiteral("policy/")) > 0);
    QVERIFY(choose(viewMenu(), QStringLiteral("None")));
    QCOMPARE(checkedIn(viewMenu()), QStringList{ QStringLiteral("None") });
    QCOMPARE(foundBy(QStringLiteral("policy")), 0);
}

void TestPolicyMenu::theLastFileIsRemembered()
{
    const QString file = m_place->write(QStringLiteral("R&D.yaml"), strict);
    m_operator.filesToOpen = { file };
    m_window->action(ActionId::Policy)->trigger();
    // Another session, and a document without policy.
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
    m_window->openSample();
    QVERIFY(page().policyFile().isEmpty());
    emit viewMenu()->aboutToShow();
    QStringList texts;
    for (QAction *action : viewMenu()->actions())
        texts.append(action->text());
    QVERIFY2(texts.contains(QStringLiteral("R&&D.yaml")), qPrintable(texts.join(u'|')));
    QVERIFY(choose(viewMenu(), QStringLiteral("RD.yaml")));
    QCOMPARE(page().policyFile(), file);
    QCOMPARE(checkedIn(viewMenu()), QStringList{ QStringLiteral("RD.yaml") });
}

void TestPolicyMenu::theBarNamesThePolicy()
{
    page().showProblems();
    QCOMPARE(button()->text(), QStringLiteral("No policy"));
    loadPolicyFor(
        page(), m_place->write(QStringLiteral("ours.yaml"), strict), m_operator.prompts());
    QCOMPARE(button()->text(), QStringLiteral("Policy: Ours && theirs"));
    QCOMPARE(button()->accessibleName(), QStringLiteral("Policy: Ours & theirs"));
    QVERIFY(button()->toolTip().contains(QStringLiteral("What we want")));
    QVERIFY(button()->isVisible());
    // A name is data, and a long one does not take the bar.
    const QByteArray odd = "policy: \"<b>" + QByteArray(150, 'x') + "</b>\"\nrules: [X = 1]\n";
    loadPolicyFor(page(), m_place->write(QStringLiteral("odd.yaml"), odd), m_operator.prompts());
    QVERIFY(button()->text().size() < 40);
    QVERIFY(!button()->toolTip().contains(QStringLiteral("<b>")));
}

void TestPolicyMenu::theButtonOpensTheMenuByKeyboard()
{
    page().showProblems();
    button()->setFocus(Qt::TabFocusReason);
    QCOMPARE(QApplication::focusWidget(), button());
    QStringList offered;
    QTimer::singleShot(0, this, [&offered] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions())
            offered.append(action->text().remove(u'&'));
        QTest::keyClick(menu, Qt::Key_S); // the mnemonic of the starter policy
    });
    QTest::keyClick(button(), Qt::Key_Space);
    QTRY_VERIFY(!offered.isEmpty());
    QVERIFY(offered.contains(QStringLiteral("From a file…"))
        && offered.contains(QStringLiteral("None")));
    QTRY_COMPARE(page().policyFile(), starterWord.toString());
}

void TestPolicyMenu::wrongFilesAreReportedWithTheirLine()
{
    QVERIFY(choose(viewMenu(), QStringLiteral("Starter policy")));
    const QString wrong = m_place->write(
        QStringLiteral("wrong.yaml"), "rules:\n- expect: SameSubnetDelay >= ten\n");
    m_operator.filesToOpen = { wrong };
    m_window->action(ActionId::Policy)->trigger();
    QCOMPARE(m_operator.reports.size(), 1);
    QVERIFY2(m_operator.reports.first().details.value(0).startsWith(
                 wrong + QStringLiteral(":2: column 30: ")),
        qPrintable(m_operator.reports.first().details.value(0)));
    QCOMPARE(page().policyFile(), starterWord.toString()); // as before
    m_operator.filesToOpen = { m_place->path(QStringLiteral("none.yaml")) };
    m_window->action(ActionId::Policy)->trigger();
    QCOMPARE(m_operator.reports.size(), 2);
    QVERIFY(QSettings().value(QStringLiteral("policy/last")).toString().isEmpty());
}

void TestPolicyMenu::aPolicyOutlivesAReload()
{
    QVERIFY(openAndWait(*m_window, { m_place->propertyList(QStringLiteral("list.bin")) }));
    loadPolicyFor(
        page(), m_place->write(QStringLiteral("ours.yaml"), strict), m_operator.prompts());
    QCOMPARE(foundBy(QStringLiteral("policy/delay")), 1);
    const DocumentPage *before = m_window->currentPage();
    m_window->action(ActionId::Reload)->trigger();
    QVERIFY(waitLoaded(*m_window));
    QVERIFY(m_window->currentPage() != before);
    QCOMPARE(foundBy(QStringLiteral("policy/delay")), 1);
    QCOMPARE(button()->text(), QStringLiteral("Policy: Ours && theirs"));
}

void TestPolicyMenu::everyDocumentHasItsOwn()
{
    QVERIFY(choose(viewMenu(), QStringLiteral("Starter policy")));
    QVERIFY(openAndWait(*m_window, { m_place->propertyList(QStringLiteral("list.bin")) }));
    QVERIFY(page().policyFile().isEmpty());
    QCOMPARE(checkedIn(viewMenu()), QStringList{ QStringLiteral("None") });
    m_window->action(ActionId::NextTab)->trigger();
    QCOMPARE(page().policyFile(), starterWord.toString());
}

QTEST_MAIN(TestPolicyMenu)
#include "tst_policy_menu.moc"
