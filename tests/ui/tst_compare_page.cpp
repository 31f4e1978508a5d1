// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/ui/compare_support.h"
#include "ui/compare/compare_dialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestComparePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void twoFilesAreOpenedAndCompared();
    void whatCannotBeReadIsNotCompared();
    void theDialogLeadsToAComparison();
    void anOpenComparisonComesToTheFront();
    void keysWalkOverTheDifferences();
    void theSameIsSaid();
    void theFilterAndTheSwitch();
    void reportsAreCopiedAndWritten();
    void aLineLeadsToItsProperty();
    void everythingHasANameAndAPlace();
    void panesAndTabsAreWalked();

private:
    std::optional<CompareWindow> m_it;
};

void TestComparePage::init()
{
    m_it.emplace();
    QVERIFY(showActive(*m_it->window));
}

void TestComparePage::cleanup()
{
    m_it.reset();
}

void TestComparePage::twoFilesAreOpenedAndCompared()
{
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk of SQL"_s, false));
    QCOMPARE(m_it->window->pageCount(), 2);
    QCOMPARE(m_it->tabs().count(), 3);
    QCOMPARE(m_it->tabs().tabText(2), u"old.json ↔ new.json"_s);
    QCOMPARE(m_it->window->windowTitle(), u"old.json ↔ new.json"_s);
    QCOMPARE(m_it->page().model().allDifferences(), 5); // two values, one locked, a name, a node
    QVERIFY(m_it->page().table()->hasFocus());
    QCOMPARE(m_it->page().table()->currentIndex().column(), int(ComparisonModel::After));
    QCOMPARE(m_it->page().table()->currentIndex().siblingAtColumn(0).data().toString(),
        thresholdName);
    QVERIFY(m_it->answers.reports.isEmpty());
}

void TestComparePage::whatCannotBeReadIsNotCompared()
{
    m_it->window->compareFiles(m_it->place.write(u"old.json"_s, snapshot(20, u"Disk"_s, true)),
        m_it->place.path(u"missing.json"_s));
    QVERIFY(waitLoaded(*m_it->window));
    QVERIFY(m_it->window->currentComparison() == nullptr);
    QCOMPARE(m_it->window->pageCount(), 1);
    QCOMPARE(m_it->answers.reports.size(), 1);
}

void TestComparePage::theDialogLeadsToAComparison()
{
    QVERIFY(openAndWait(*m_it->window, { m_it->place.write(u"new.json"_s, snapshot(10, u"Disk"_s, true)) }));
    m_it->answers.filesToOpen = { m_it->place.write(u"old.json"_s, snapshot(20, u"Disk"_s, true)) };
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<CompareDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Choose a file for the left side"_s)
                button->click();
        }
        dialog->accept();
    });
    m_it->window->action(ActionId::CompareFiles)->trigger();
    QVERIFY(waitLoaded(*m_it->window));
    QVERIFY(m_it->window->currentComparison() != nullptr);
    QCOMPARE(m_it->page().title(), u"old.json ↔ new.json"_s);
}

void TestComparePage::anOpenComparisonComesToTheFront()
{
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    m_it->tabs().setCurrentIndex(0);
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    QCOMPARE(m_it->tabs().count(), 3);
}

void TestComparePage::keysWalkOverTheDifferences()
{
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk of SQL"_s, false));
    const auto here = [this] {
        return m_it->page().table()->currentIndex().siblingAtColumn(0).data().toString();
    };
    const auto counted = [this](const QString &text) {
        const QList<QLabel *> labels = m_it->page().findChildren<QLabel *>();
        return std::ranges::any_of(labels,
            [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    QVERIFY(counted(u"1 of 5"_s));
    QStringList seen{ here() };
    for (int step = 0; step < 4; ++step) {
        m_it->key(step % 2 == 0 ? Qt::Key_F7 : Qt::Key_Down, step % 2 == 0 ? Qt::NoModifier : Qt::AltModifier);
        seen.append(here());
    }
    QCOMPARE(seen,
        (QStringList{ thresholdName, u"HouseRule"_s, u"FixQuorum"_s, u"name"_s, u"node:HV02"_s }));
    QVERIFY(counted(u"5 of 5"_s));
    m_it->key(Qt::Key_F7);
    QCOMPARE(here(), thresholdName);
    QVERIFY(m_it->status().contains(u"last difference was reached"_s));
    m_it->key(Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(here(), u"node:HV02"_s);
    QVERIFY(m_it->status().contains(u"first difference was reached"_s));
    m_it->key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(here(), u"name"_s);
}

void TestComparePage::theSameIsSaid()
{
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(20, u"Disk"_s, true));
    QVERIFY(!m_it->page().table()->isVisible());
    const QList<QLabel *> labels = m_it->page().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible()
            && label->text() == u"old.json and new.json are the same: no object and no property differs."_s;
    }));
    QVERIFY(!m_it->window->action(ActionId::NextDifference)->isEnabled());
    QVERIFY(!m_it->window->action(ActionId::Export)->isEnabled());
    QCOMPARE(m_it->page().report(ReportForm::Json), QString());
}

void TestComparePage::theFilterAndTheSwitch()
{
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    const int lines = m_it->page().model().shownLines();
    auto *only = m_it->page().findChild<QCheckBox *>();
    m_it->goTo(u"HouseRule"_s);
    only->setChecked(false);
    QVERIFY(m_it->page().model().shownLines() > lines);
    // The cursor is where it was.
    QCOMPARE(m_it->page().table()->currentIndex().siblingAtColumn(0).data().toString(), u"HouseRule"_s);
    m_it->window->action(ActionId::Filter)->trigger();
    QVERIFY(m_it->page().findChild<QLineEdit *>()->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"house 20"_s);
    QCOMPARE(m_it->page().model().shownLines(), 2);
    m_it->key(Qt::Key_Down);
    QVERIFY(m_it->page().table()->hasFocus());
    m_it->window->action(ActionId::Filter)->trigger();
    m_it->key(Qt::Key_Escape);
    QVERIFY(m_it->page().model().shownLines() > lines);
}

void TestComparePage::reportsAreCopiedAndWritten()
{
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    m_it->page().copyReport(ReportForm::Text);
    QVERIFY(QApplication::clipboard()->text().startsWith(
        u"cluster SameSubnetThreshold: 20"_s));
    m_it->page().copyReport(ReportForm::Unified);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"--- old.json\n+++ new.json\n"_s));
    m_it->page().copyReport(ReportForm::Markdown);
    QVERIFY(QApplication::clipboard()->text().startsWith(
        u"| Object | Property | Difference | old.json | new.json |\n"_s));
    const std::array forms{ std::pair("out.txt", ReportForm::Text), std::pair("out.diff", ReportForm::Unified),
        std::pair("out.md", ReportForm::Markdown), std::pair("out.json", ReportForm::Json),
        std::pair("out", ReportForm::Text) };
    for (const auto &[name, form] : forms) {
        m_it->answers.fileToSave = m_it->place.path(QLatin1String(name));
        m_it->window->action(ActionId::Export)->trigger();
        QCOMPARE(contentOf(m_it->answers.fileToSave), m_it->page().report(form).toUtf8());
    }
    m_it->answers.fileToSave = m_it->place.path(u"no/such/folder.txt"_s);
    m_it->window->action(ActionId::Export)->trigger();
    QCOMPARE(m_it->answers.reports.size(), 1);
    // Rows for a spreadsheet.
    m_it->goTo(thresholdName);
    m_it->window->action(ActionId::CopyRow)->trigger();
    QCOMPARE(QApplication::clipboard()->text(),
        u"cluster\tSameSubnetThreshold\tchanged\t20\t10\tDWORD"_s);
}

void TestComparePage::aLineLeadsToItsProperty()
{
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    m_it->goTo(u"HouseRule"_s, ComparisonModel::Before);
    m_it->key(Qt::Key_Return);
    QCOMPARE(m_it->window->currentPage(), &m_it->document(0));
    QVERIFY(m_it->document(0).view().property == u"HouseRule"_s);
}

void TestComparePage::everythingHasANameAndAPlace()
{
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    int reachable = 0;
    for (const QWidget *widget : m_it->page().findChildren<QWidget *>()) {
        const bool stops = widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0 && !qobject_cast<const QHeaderView *>(widget);
        if (!stops)
            continue;
        ++reachable;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty(),
            widget->metaObject()->className());
    }
    QVERIFY(reachable >= 8); // filter, switch, two steps, two copies, swap, report, table
    // Tab goes through all of them and comes back.
    m_it->page().findChild<QLineEdit *>()->setFocus();
    QSet<QWidget *> seen;
    for (int step = 0; step < 60 && !seen.contains(QApplication::focusWidget()); ++step) {
        seen.insert(QApplication::focusWidget());
        m_it->key(Qt::Key_Tab);
    }
    QVERIFY(seen.contains(m_it->page().table()));
    // A screen reader hears both values at the cursor.
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_it->page().table());
    QVERIFY(table != nullptr);
    m_it->goTo(thresholdName);
    QCOMPARE(m_it->page().table()->currentIndex().data(Qt::AccessibleTextRole).toString(),
        u"SameSubnetThreshold, changed: left 20, right 10"_s);
}

void TestComparePage::panesAndTabsAreWalked()
{
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    m_it->key(Qt::Key_F6);
    QVERIFY(m_it->page().findChild<QLineEdit *>()->hasFocus());
    m_it->key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(m_it->page().table()->hasFocus());
    m_it->window->action(ActionId::NextTab)->trigger();
    QCOMPARE(m_it->window->currentPage(), &m_it->document(0));
    QVERIFY(!m_it->window->action(ActionId::CopyToRight)->isEnabled());
    QVERIFY(!m_it->window->action(ActionId::NextDifference)->isEnabled());
    m_it->window->action(ActionId::PreviousTab)->trigger();
    QVERIFY(m_it->window->currentComparison() != nullptr);
    QVERIFY(m_it->window->action(ActionId::CopyToRight)->isEnabled());
    QVERIFY(!m_it->window->action(ActionId::Save)->isEnabled());
}

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"
