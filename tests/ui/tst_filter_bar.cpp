// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The filter box: what it suggests, how it judges, and what its keys do.

#include "ui/windows/filter_bar.h"
#include "ui/windows/saved_filters.h"
#include "ui/windows/suggestion_list.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bar
{
    FilterBar bar{ u"Filter by name"_s };
    QLineEdit *box = bar.findChild<QLineEdit *>();
    QSignalSpy queries{ &bar, &FilterBar::queryChanged };
    QSignalSpy leaving{ &bar, &FilterBar::leaving };

    Bar()
    {
        bar.showStates();
        bar.setNames({ [](const QString &part, int) {
            return QStringList{ u"SameSubnetDelay"_s }.filter(part, Qt::CaseInsensitive);
        }, {} });
        bar.show();
        bar.activateWindow();
        if (!QTest::qWaitForWindowActive(&bar))
            QFAIL("the window does not become active");
        box->setFocus();
    }
    [[nodiscard]] SuggestionList *list() const { return bar.findChild<SuggestionList *>(); }
    [[nodiscard]] bool suggests() const { return list() != nullptr && list()->isVisible(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(box, key, modifiers);
    }
    [[nodiscard]] QMenu *menuOf(const QString &title) const
    {
        for (const QPushButton *button : bar.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == title)
                return button->menu();
        }
        return nullptr;
    }
};

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKeystrokeAsks();
    void whatIsWrongIsSaidAndAsksForNothing();
    void whatIsStillTypedIsNoError();
    void suggestionsAreTakenByTab();
    void suggestionsAreChosenByArrows();
    void escapeClosesTheListFirst();
    void returnWithoutAChoiceLeaves();
    void controlSpaceAsksForAll();
    void statesAreAddedFromTheMenu();
    void termsReplaceTheirOpposites();
    void filtersAreSavedUnderNames();
    void waitingAndCostAreSaid();
};

void TestFilterBar::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"clusprop-test"_s);
    QSettings().clear();
}

void TestFilterBar::everyKeystrokeAsks()
{
    Bar bar;
    QTest::keyClicks(bar.box, u"ab"_s);
    QCOMPARE(bar.queries.count(), 2);
    QCOMPARE(bar.bar.text(), u"ab"_s);
    QCOMPARE(bar.bar.status(), FilterStatus::Valid);
}

void TestFilterBar::whatIsWrongIsSaidAndAsksForNothing()
{
    Bar bar;
    bar.bar.setText(u"ab @nonsense"_s);
    QCOMPARE(bar.queries.count(), 0);
    QVERIFY(bar.bar.problem().contains(u"@nonsense"));
    QVERIFY(bar.bar.problem().contains(u"@modified"));
    QVERIFY(bar.box->accessibleDescription().contains(u"@nonsense"));
    bool isShown = false;
    for (const QLabel *label : bar.bar.findChildren<QLabel *>())
        isShown = isShown || (label->isVisible() && label->text().contains(u"@nonsense"));
    QVERIFY(isShown);
    bar.bar.setText(u"ab"_s);
    QCOMPARE(bar.queries.count(), 1);
    QCOMPARE(bar.bar.problem(), QString());
}

void TestFilterBar::whatIsStillTypedIsNoError()
{
    Bar bar;
    bar.bar.setText(u"ab @mod"_s);
    QCOMPARE(bar.bar.status(), FilterStatus::Intermediate);
    QCOMPARE(bar.bar.problem(), QString());
    QCOMPARE(bar.queries.count(), 1);
    QCOMPARE(bar.queries.first().first().value<FilterQuery>().clauses.size(), std::size_t(1));
}

void TestFilterBar::suggestionsAreTakenByTab()
{
    Bar bar;
    QTest::keyClicks(bar.box, u"@mod"_s);
    QVERIFY(bar.suggests());
    bar.press(Qt::Key_Tab);
    QCOMPARE(bar.bar.text(), u"@modified "_s);
    QVERIFY(!bar.suggests());
    QTest::keyClicks(bar.box, u"subn"_s);
    bar.press(Qt::Key_Tab);
    QCOMPARE(bar.bar.text(), u"@modified name:=SameSubnetDelay "_s);
    QVERIFY(bar.box->hasFocus());
}

void TestFilterBar::suggestionsAreChosenByArrows()
{
    Bar bar;
    QTest::keyClicks(bar.box, u"@un"_s);
    QVERIFY(bar.list()->count() >= 2);
    bar.press(Qt::Key_Down);
    QVERIFY(bar.box->accessibleDescription().contains(u'@'));
    bar.press(Qt::Key_Down);
    const QString second = bar.list()->currentItem()->text(0);
    bar.press(Qt::Key_Return);
    QCOMPARE(bar.bar.text(), second + u' ');
    QCOMPARE(bar.leaving.count(), 0);
}

void TestFilterBar::escapeClosesTheListFirst()
{
    Bar bar;
    QTest::keyClicks(bar.box, u"@mo"_s);
    QVERIFY(bar.suggests());
    bar.press(Qt::Key_Escape);
    QVERIFY(!bar.suggests());
    QCOMPARE(bar.bar.text(), u"@mo"_s);
    bar.press(Qt::Key_Escape);
    QCOMPARE(bar.bar.text(), QString());
    QCOMPARE(bar.leaving.count(), 0);
    bar.press(Qt::Key_Escape);
    QCOMPARE(bar.leaving.count(), 1);
}

void TestFilterBar::returnWithoutAChoiceLeaves()
{
    Bar bar;
    QTest::keyClicks(bar.box, u"@mo"_s);
    bar.press(Qt::Key_Return);
    QCOMPARE(bar.leaving.count(), 1);
    QVERIFY(!bar.suggests());
}

void TestFilterBar::controlSpaceAsksForAll()
{
    Bar bar;
    bar.press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(bar.suggests());
    QVERIFY(bar.list()->count() > 10);
    bar.press(Qt::Key_Tab); // the first is a field, behind which names are suggested at once
    QCOMPARE(bar.bar.text(), u"name:"_s);
    QVERIFY(bar.suggests());
}

void TestFilterBar::statesAreAddedFromTheMenu()
{
    Bar bar;
    bar.bar.setText(u"ab"_s);
    QMenu *menu = bar.menuOf(u"States"_s);
    QVERIFY(menu != nullptr);
    menu->actions().first()->trigger();
    QCOMPARE(bar.bar.text(), u"ab @modified"_s);
    menu->actions().first()->trigger();
    QCOMPARE(bar.bar.text(), u"ab @modified"_s);
}

void TestFilterBar::termsReplaceTheirOpposites()
{
    Bar bar;
    const QString term = exactFilterTerm(FilterField::Value, u"a b"_s);
    bar.bar.addTerm(term);
    bar.bar.addTerm(oppositeFilterTerm(term));
    QCOMPARE(bar.bar.text(), u"-value:=\"a b\""_s);
}

void TestFilterBar::filtersAreSavedUnderNames()
{
    QVERIFY(savedFilters().isEmpty());
    saveFilter({ u"Stuck"_s, u"@inbackup"_s });
    saveFilter({ u"a & b"_s, u"name:a&b"_s });
    saveFilter({ u"Stuck"_s, u"@inbackup @redirected"_s });
    QCOMPARE(savedFilters().size(), 2);
    Bar bar;
    QMenu *menu = bar.menuOf(u"Saved"_s);
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().first()->text().section(u'\t', 0, 0), u"a && b"_s);
    menu->actions()[1]->trigger();
    QCOMPARE(bar.bar.text(), u"@inbackup @redirected"_s);
    saveFilter({ u"Stuck"_s, {} });
    saveFilter({ u"a & b"_s, {} });
    QVERIFY(savedFilters().isEmpty());
    emit menu->aboutToShow();
    QVERIFY(!menu->actions().first()->isEnabled());
}

void TestFilterBar::waitingAndCostAreSaid()
{
    Bar bar;
    bar.bar.setText(u"/x/"_s);
    bar.bar.setTooCostly(true);
    QVERIFY(!bar.bar.problem().isEmpty());
    bar.bar.setText(u"/xy/"_s); // another pattern has not been judged yet
    QCOMPARE(bar.bar.problem(), QString());
    bar.bar.setBusy(true);
    QVERIFY(bar.box->accessibleDescription().contains(u"prepared"));
    bar.bar.setBusy(false);
    QCOMPARE(bar.box->accessibleDescription(), u"Filter by name"_s);
}

QTEST_MAIN(TestFilterBar)
#include "tst_filter_bar.moc"
