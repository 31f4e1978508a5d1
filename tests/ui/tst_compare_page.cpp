// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/ui/window_support.h"
#include "ui/compare/compare_dialog.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/comparison_tree.h"
#include "ui/windows/elided_label.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

const QString thresholdName = u"SameSubnetThreshold"_s;

/// "NAME", a DWORD.
QString dword(const QString &name, int value)
{
    return uR"({"name": "%1", "syntax": "LIST_VALUE_DWORD", "value": %2})"_s.arg(name).arg(value);
}

QString listOf(const QString &scope, const QStringList &properties)
{
    return uR"("%1": {"endMark": true, "properties": [%2]})"_s.arg(scope, properties.join(u", "_s));
}

QString objectOf(const QString &objectClass, const QString &name, const QStringList &lists, const QString &id = {})
{
    return uR"({"class": "%1", "name": "%2"%3, "lists": {%4}})"_s.arg(objectClass, name,
        id.isEmpty() ? QString() : uR"(, "id": "%1")"_s.arg(id), lists.join(u", "_s));
}

/// A snapshot of one cluster, a resource, a volume and perhaps a node.
QByteArray snapshot(int threshold, const QString &disk, bool hasNode, int backup = 1)
{
    const QString rule = uR"({"name": "HouseRule", "syntax": "LIST_VALUE_SZ", "value": "rule %1"})"_s.arg(threshold);
    QStringList objects{ objectOf(u"cluster"_s, u"CL1"_s,
                             { listOf(u"common"_s, { dword(thresholdName, threshold), rule }),
                                 listOf(u"commonReadOnly"_s, { dword(u"FixQuorum"_s, threshold) }) }),
        objectOf(u"resource"_s, disk, {}, u"r-1"_s),
        objectOf(u"volume"_s, uR"(C:\\ClusterStorage\\Volume1)"_s,
            { listOf(u"common"_s, { dword(u"BackupInProgress"_s, backup) }) }) };
    if (hasNode)
        objects.append(objectOf(u"node"_s, u"HV02"_s, { listOf(u"common"_s, { dword(u"NodeWeight"_s, 1) }) }, u"2"_s));
    return uR"({"snapshot": "cluster-properties", "version": 2, "cluster": "CL1", "objects": [%1]})"_s
        .arg(objects.join(u", "_s))
        .toUtf8();
}

} // namespace

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
    void keysActOnTheFocusedSide();
    void valuesAreCopiedToTheRight();
    void valuesAreCopiedToTheLeft();
    void aSelectionIsOneStep();
    void refusalsAreSaid();
    void clearingABackupIsAskedFor();
    void editsElsewhereAreFollowed();
    void theLoadedStateIsASide();
    void aClosedDocumentLeavesWhatItHad();
    void aReloadedDocumentIsComparedAgain();
    void theSameIsSaid();
    void theFilterAndTheSwitch();
    void sidesAreSwapped();
    void reportsAreCopiedAndWritten();
    void aLineLeadsToItsProperty();
    void everythingHasANameAndAPlace();
    void panesAndTabsAreWalked();

private:
    void compare(const QByteArray &before, const QByteArray &after);
    [[nodiscard]] ComparePage &page() const { return *m_window->currentComparison(); }
    [[nodiscard]] DocumentPage &document(int tab) const;
    [[nodiscard]] QTabWidget &tabs() const { return *m_window->findChild<QTabWidget *>(); }
    [[nodiscard]] QString status() const { return m_window->statusBar()->currentMessage(); }
    [[nodiscard]] std::optional<quint64> threshold(int tab) const
    {
        return numberAt(document(tab), thresholdName);
    }
    void goTo(const QString &name, int column = ComparisonModel::After);
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
};

void TestComparePage::init()
{
    m_place.emplace();
    m_operator = {};
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
}

void TestComparePage::cleanup()
{
    m_operator.unsaved = UnsavedAnswer::Discard;
    m_window.reset();
    m_place.reset();
}

void TestComparePage::compare(const QByteArray &before, const QByteArray &after)
{
    m_window->compareFiles(m_place->write(u"old.json"_s, before),
        m_place->write(u"new.json"_s, after));
    QVERIFY(waitLoaded(*m_window));
    QVERIFY(m_window->currentComparison() != nullptr);
}

DocumentPage &TestComparePage::document(int tab) const
{
    return *qobject_cast<DocumentPage *>(tabs().widget(tab));
}

void TestComparePage::goTo(const QString &name, int column)
{
    const auto &model = page().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex object = model.index(row, 0);
        QModelIndex found = object.data().toString() == name ? object : QModelIndex();
        for (int line = 0; line < model.rowCount(object) && !found.isValid(); ++line) {
            if (model.index(line, 0, object).data().toString() == name)
                found = model.index(line, 0, object);
        }
        if (found.isValid()) {
            page().table()->goTo(found, column);
            return;
        }
    }
    QFAIL(qPrintable(name + u" is not shown"_s));
}

void TestComparePage::key(Qt::Key code, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), code, modifiers);
}

void TestComparePage::twoFilesAreOpenedAndCompared()
{
    compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk of SQL"_s, false));
    QCOMPARE(m_window->pageCount(), 2);
    QCOMPARE(tabs().count(), 3);
    QCOMPARE(tabs().tabText(2), u"old.json ↔ new.json"_s);
    QCOMPARE(m_window->windowTitle(), u"old.json ↔ new.json"_s);
    QCOMPARE(page().model().allDifferences(), 5); // two values, one locked, a name, a node
    QVERIFY(page().table()->hasFocus());
    QCOMPARE(page().table()->currentIndex().column(), int(ComparisonModel::After));
    QCOMPARE(page().table()->currentIndex().siblingAtColumn(0).data().toString(),
        thresholdName);
    QVERIFY(m_operator.reports.isEmpty());
}

void TestComparePage::whatCannotBeReadIsNotCompared()
{
    m_window->compareFiles(m_place->write(u"old.json"_s, snapshot(20, u"Disk"_s, true)),
        m_place->path(u"missing.json"_s));
    QVERIFY(waitLoaded(*m_window));
    QVERIFY(m_window->currentComparison() == nullptr);
    QCOMPARE(m_window->pageCount(), 1);
    QCOMPARE(m_operator.reports.size(), 1);
}

void TestComparePage::theDialogLeadsToAComparison()
{
    QVERIFY(openAndWait(*m_window, { m_place->write(u"new.json"_s, snapshot(10, u"Disk"_s, true)) }));
    m_operator.filesToOpen = { m_place->write(u"old.json"_s, snapshot(20, u"Disk"_s, true)) };
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<CompareDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Choose a file for the left side"_s)
                button->click();
        }
        dialog->accept();
    });
    m_window->action(ActionId::CompareFiles)->trigger();
    QVERIFY(waitLoaded(*m_window));
    QVERIFY(m_window->currentComparison() != nullptr);
    QCOMPARE(page().title(), u"old.json ↔ new.json"_s);
}

void TestComparePage::anOpenComparisonComesToTheFront()
{
    compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    tabs().setCurrentIndex(0);
    compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    QCOMPARE(tabs().count(), 3);
}

void TestComparePage::keysWalkOverTheDifferences()
{
    compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk of SQL"_s, false));
    const auto here = [this] {
        return page().table()->currentIndex().siblingAtColumn(0).data().toString();
    };
    const auto counted = [this](const QString &text) {
        const QList<QLabel *> labels = page().findChildren<QLabel *>();
        return std::ranges::any_of(labels,
            [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    QVERIFY(counted(u"1 of 5"_s));
    QStringList seen{ here() };
    for (int step = 0; step < 4; ++step) {
        key(step % 2 == 0 ? Qt::Key_F7 : Qt::Key_Down, step % 2 == 0 ? Qt::NoModifier : Qt::AltModifier);
        seen.append(here());
    }
    QCOMPARE(seen,
        (QStringList{ thresholdName, u"HouseRule"_s, u"FixQuorum"_s, u"name"_s, u"node:HV02"_s }));
    QVERIFY(counted(u"5 of 5"_s));
    key(Qt::Key_F7);
    QCOMPARE(here(), thresholdName);
    QVERIFY(status().contains(u"last difference was reached"_s));
    key(Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(here(), u"node:HV02"_s);
    QVERIFY(status().contains(u"first difference was reached"_s));
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(here(), u"name"_s);
}

void TestComparePage::keysActOnTheFocusedSide()
{
    compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    QCOMPARE(page().undoStack(), &document(1).undoStack());
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"10"_s);
    key(Qt::Key_Left);
    QCOMPARE(page().table()->currentIndex().column(), int(ComparisonModel::Before));
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"20"_s);
    QCOMPARE(page().undoStack(), &document(0).undoStack());
    // The walk keeps the side.
    key(Qt::Key_F7);
    QCOMPARE(page().table()->currentIndex().column(), int(ComparisonModel::Before));
    // At the first column Left goes to the object and closes it, Right opens it.
    for (int step = 0; step < 3; ++step)
        key(Qt::Key_Left);
    const QModelIndex object = page().table()->currentIndex();
    QVERIFY(!object.parent().isValid());
    key(Qt::Key_Left);
    QVERIFY(!page().table()->isExpanded(object));
    key(Qt::Key_Right);
    QVERIFY(page().table()->isExpanded(object));
}

void TestComparePage::valuesAreCopiedToTheRight()
{
    compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    key(Qt::Key_Left); // whatever side has the cursor
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(threshold(1), 20U);
    QCOMPARE(threshold(0), 20U);
    QVERIFY(!document(0).isModified());
    QCOMPARE(document(1).changeCount(), 1);
    QCOMPARE(page().model().allDifferences(), 2);
    QVERIFY2(status().startsWith(u"new.json: "_s), qPrintable(status()));
    // The line stays, the cursor is on the side that changed, and undo acts there.
    QCOMPARE(page().table()->currentIndex().siblingAtColumn(0).data().toString(),
        thresholdName);
    QCOMPARE(page().table()->currentIndex().column(), int(ComparisonModel::After));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(threshold(1), 10U);
    QCOMPARE(page().model().allDifferences(), 3);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(threshold(1), 20U);
}

void TestComparePage::valuesAreCopiedToTheLeft()
{
    compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(threshold(0), 10U);
    QCOMPARE(threshold(1), 10U);
    QCOMPARE(page().undoStack(), &document(0).undoStack());
    QVERIFY(status().startsWith(u"old.json: "_s));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(threshold(0), 20U);
}

void TestComparePage::aSelectionIsOneStep()
{
    compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    goTo(u"cluster"_s); // all that is below it
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(document(1).changeCount(), 2);
    QCOMPARE(document(1).undoStack().count(), 1);
    QVERIFY2(status().contains(u"1 difference was not copied. FixQuorum"_s), qPrintable(status()));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document(1).changeCount(), 0);
}

void TestComparePage::refusalsAreSaid()
{
    compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk of SQL"_s, false));
    goTo(u"FixQuorum"_s);
    key(Qt::Key_Right, Qt::AltModifier);
    QVERIFY2(status().contains(u"read-only"_s), qPrintable(status()));
    goTo(u"node:HV02"_s);
    key(Qt::Key_Right, Qt::AltModifier);
    QVERIFY2(status().contains(u"node:HV02 is not in new.json"_s), qPrintable(status()));
    goTo(u"name"_s);
    key(Qt::Key_Right, Qt::AltModifier);
    QVERIFY2(status().contains(u"is no property"_s), qPrintable(status()));
    QCOMPARE(document(1).changeCount(), 0);
    QCOMPARE(document(1).undoStack().count(), 0);
}

void TestComparePage::clearingABackupIsAskedFor()
{
    compare(snapshot(20, u"Disk"_s, true, 0), snapshot(20, u"Disk"_s, true, 1));
    m_operator.clear = ClearAnswer::Cancel;
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_operator.clearQuestions.size(), 1);
    QCOMPARE(backupOf(document(1), u"Volume1"_s), 1U);
    m_operator.clear = ClearAnswer::Clear;
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_operator.clearQuestions.size(), 2);
    QCOMPARE(backupOf(document(1), u"Volume1"_s), 0U);
}

void TestComparePage::editsElsewhereAreFollowed()
{
    compare(snapshot(20, u"Disk"_s, true), snapshot(20, u"Disk"_s, true));
    QCOMPARE(page().model().allDifferences(), 0);
    ComparePage &comparison = page();
    tabs().setCurrentIndex(0);
    document(0).goTo({ 0, Scope::Common, thresholdName, -1 });
    m_window->action(ActionId::Reset)->trigger();
    QCOMPARE(comparison.model().allDifferences(), 1);
    m_window->undoAction(false)->trigger();
    QCOMPARE(comparison.model().allDifferences(), 0);
}

void TestComparePage::theLoadedStateIsASide()
{
    QVERIFY(openAndWait(*m_window, { m_place->write(u"new.json"_s, snapshot(10, u"Disk"_s, true)) }));
    m_window->action(ActionId::CompareLoaded)->trigger();
    QVERIFY(m_window->currentComparison() != nullptr);
    QCOMPARE(page().title(), u"new.json as loaded ↔ new.json"_s);
    document(0).take({ .edits = { makeSet(document(0).document().current(), 0, Scope::Common,
                           thresholdName, dwordValue(5)) } },
        {});
    QCOMPARE(page().model().allDifferences(), 1);
    goTo(thresholdName);
    key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY2(status().contains(u"never changes"_s), qPrintable(status()));
    QCOMPARE(threshold(0), 5U);
    key(Qt::Key_Right, Qt::AltModifier); // takes the loaded value back
    QCOMPARE(threshold(0), 10U);
    QVERIFY(!document(0).isModified() || document(0).changeCount() == 0);
}

void TestComparePage::aClosedDocumentLeavesWhatItHad()
{
    compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    ComparePage &comparison = page();
    tabs().setCurrentIndex(0);
    m_window->action(ActionId::Close)->trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    tabs().setCurrentWidget(&comparison);
    QCOMPARE(comparison.model().allDifferences(), 3);
    QCOMPARE(comparison.title(), u"old.json (closed) ↔ new.json"_s);
    goTo(thresholdName);
    comparison.focusTable();
    key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY2(status().contains(u"was closed"_s), qPrintable(status()));
    key(Qt::Key_Right, Qt::AltModifier); // the other way works
    QCOMPARE(threshold(0), 20U);
    // Both gone: nothing can be undone, and it can still be read.
    m_operator.unsaved = UnsavedAnswer::Discard;
    tabs().setCurrentIndex(0);
    m_window->action(ActionId::Close)->trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(comparison.undoStack() == nullptr);
    QVERIFY(!comparison.report(ReportForm::Text).isEmpty());
    m_window->action(ActionId::Close)->trigger();
    QCOMPARE(tabs().count(), 0);
}

void TestComparePage::aReloadedDocumentIsComparedAgain()
{
    compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    ComparePage &comparison = page();
    m_place->write(u"new.json"_s, snapshot(20, u"Disk"_s, true));
    tabs().setCurrentIndex(1);
    m_window->action(ActionId::Reload)->trigger();
    QVERIFY(waitLoaded(*m_window));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(comparison.model().allDifferences(), 0);
    document(1).take({ .edits = { makeSet(document(1).document().current(), 0, Scope::Common,
                           thresholdName, dwordValue(5)) } },
        {});
    QCOMPARE(comparison.model().allDifferences(), 1);
}

void TestComparePage::theSameIsSaid()
{
    compare(snapshot(20, u"Disk"_s, true), snapshot(20, u"Disk"_s, true));
    QVERIFY(!page().table()->isVisible());
    const QList<QLabel *> labels = page().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible()
            && label->text() == u"old.json and new.json are the same: no object and no property differs."_s;
    }));
    QVERIFY(!m_window->action(ActionId::NextDifference)->isEnabled());
    QVERIFY(!m_window->action(ActionId::Export)->isEnabled());
    QCOMPARE(page().report(ReportForm::Json), QString());
}

void TestComparePage::theFilterAndTheSwitch()
{
    compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    const int lines = page().model().shownLines();
    auto *only = page().findChild<QCheckBox *>();
    goTo(u"HouseRule"_s);
    only->setChecked(false);
    QVERIFY(page().model().shownLines() > lines);
    // The cursor is where it was.
    QCOMPARE(page().table()->currentIndex().siblingAtColumn(0).data().toString(), u"HouseRule"_s);
    m_window->action(ActionId::Filter)->trigger();
    QVERIFY(page().findChild<QLineEdit *>()->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"house 20"_s);
    QCOMPARE(page().model().shownLines(), 2);
    key(Qt::Key_Down);
    QVERIFY(page().table()->hasFocus());
    m_window->action(ActionId::Filter)->trigger();
    key(Qt::Key_Escape);
    QVERIFY(page().model().shownLines() > lines);
}

void TestComparePage::sidesAreSwapped()
{
    compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, false));
    page().swapSides();
    QCOMPARE(page().title(), u"new.json ↔ old.json"_s);
    QCOMPARE(tabs().tabText(2), page().title());
    goTo(thresholdName);
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(threshold(0), 10U);
}

void TestComparePage::reportsAreCopiedAndWritten()
{
    compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    page().copyReport(ReportForm::Text);
    QVERIFY(QApplication::clipboard()->text().startsWith(
        u"cluster SameSubnetThreshold: 20"_s));
    page().copyReport(ReportForm::Unified);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"--- old.json\n+++ new.json\n"_s));
    page().copyReport(ReportForm::Markdown);
    QVERIFY(QApplication::clipboard()->text().startsWith(
        u"| Object | Property | Difference | old.json | new.json |\n"_s));
    const std::array forms{ std::pair("out.txt", ReportForm::Text), std::pair("out.diff", ReportForm::Unified),
        std::pair("out.md", ReportForm::Markdown), std::pair("out.json", ReportForm::Json),
        std::pair("out", ReportForm::Text) };
    for (const auto &[name, form] : forms) {
        m_operator.fileToSave = m_place->path(QLatin1String(name));
        m_window->action(ActionId::Export)->trigger();
        QCOMPARE(contentOf(m_operator.fileToSave), page().report(form).toUtf8());
    }
    m_operator.fileToSave = m_place->path(u"no/such/folder.txt"_s);
    m_window->action(ActionId::Export)->trigger();
    QCOMPARE(m_operator.reports.size(), 1);
    // Rows for a spreadsheet.
    goTo(thresholdName);
    m_window->action(ActionId::CopyRow)->trigger();
    QCOMPARE(QApplication::clipboard()->text(),
        u"cluster\tSameSubnetThreshold\tchanged\t20\t10\tDWORD"_s);
}

void TestComparePage::aLineLeadsToItsProperty()
{
    compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    goTo(u"HouseRule"_s, ComparisonModel::Before);
    key(Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), &document(0));
    QVERIFY(document(0).view().property == u"HouseRule"_s);
}

void TestComparePage::everythingHasANameAndAPlace()
{
    compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    int reachable = 0;
    for (const QWidget *widget : page().findChildren<QWidget *>()) {
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
    page().findChild<QLineEdit *>()->setFocus();
    QSet<QWidget *> seen;
    for (int step = 0; step < 60 && !seen.contains(QApplication::focusWidget()); ++step) {
        seen.insert(QApplication::focusWidget());
        key(Qt::Key_Tab);
    }
    QVERIFY(seen.contains(page().table()));
    // A screen reader hears both values at the cursor.
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(page().table());
    QVERIFY(table != nullptr);
    goTo(thresholdName);
    QCOMPARE(page().table()->currentIndex().data(Qt::AccessibleTextRole).toString(),
        u"SameSubnetThreshold, changed: left 20, right 10"_s);
}

void TestComparePage::panesAndTabsAreWalked()
{
    compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    key(Qt::Key_F6);
    QVERIFY(page().findChild<QLineEdit *>()->hasFocus());
    key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(page().table()->hasFocus());
    m_window->action(ActionId::NextTab)->trigger();
    QCOMPARE(m_window->currentPage(), &document(0));
    QVERIFY(!m_window->action(ActionId::CopyToRight)->isEnabled());
    QVERIFY(!m_window->action(ActionId::NextDifference)->isEnabled());
    m_window->action(ActionId::PreviousTab)->trigger();
    QVERIFY(m_window->currentComparison() != nullptr);
    QVERIFY(m_window->action(ActionId::CopyToRight)->isEnabled());
    QVERIFY(!m_window->action(ActionId::Save)->isEnabled());
}

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"
