// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Values that go from one side of a comparison to the other, and what becomes of the sides.

#include "tests/ui/compare_support.h"

#include <QClipboard>

using namespace Qt::Literals::StringLiterals;

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestCompareCopies : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
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
    void sidesAreSwapped();

private:
    std::optional<CompareWindow> m_it;
};

void TestCompareCopies::init()
{
    m_it.emplace();
    QVERIFY(showActive(*m_it->window));
}

void TestCompareCopies::cleanup()
{
    m_it.reset();
}

void TestCompareCopies::keysActOnTheFocusedSide()
{
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    QCOMPARE(m_it->page().undoStack(), &m_it->document(1).undoStack());
    m_it->key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"10"_s);
    m_it->key(Qt::Key_Left);
    QCOMPARE(m_it->page().table()->currentIndex().column(), int(ComparisonModel::Before));
    m_it->key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"20"_s);
    QCOMPARE(m_it->page().undoStack(), &m_it->document(0).undoStack());
    // The walk keeps the side.
    m_it->key(Qt::Key_F7);
    QCOMPARE(m_it->page().table()->currentIndex().column(), int(ComparisonModel::Before));
    // At the first column Left goes to the object and closes it, Right opens it.
    for (int step = 0; step < 3; ++step)
        m_it->key(Qt::Key_Left);
    const QModelIndex object = m_it->page().table()->currentIndex();
    QVERIFY(!object.parent().isValid());
    m_it->key(Qt::Key_Left);
    QVERIFY(!m_it->page().table()->isExpanded(object));
    m_it->key(Qt::Key_Right);
    QVERIFY(m_it->page().table()->isExpanded(object));
}

void TestCompareCopies::valuesAreCopiedToTheRight()
{
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    m_it->key(Qt::Key_Left); // whatever side has the cursor
    m_it->key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_it->threshold(1), 20U);
    QCOMPARE(m_it->threshold(0), 20U);
    QVERIFY(!m_it->document(0).isModified());
    QCOMPARE(m_it->document(1).changeCount(), 1);
    QCOMPARE(m_it->page().model().allDifferences(), 2);
    QVERIFY2(m_it->status().startsWith(u"new.json: "_s), qPrintable(m_it->status()));
    // The line stays, the cursor is on the side that changed, and undo acts there.
    QCOMPARE(m_it->page().table()->currentIndex().siblingAtColumn(0).data().toString(),
        thresholdName);
    QCOMPARE(m_it->page().table()->currentIndex().column(), int(ComparisonModel::After));
    m_it->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_it->threshold(1), 10U);
    QCOMPARE(m_it->page().model().allDifferences(), 3);
    m_it->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_it->threshold(1), 20U);
}

void TestCompareCopies::valuesAreCopiedToTheLeft()
{
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    m_it->key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_it->threshold(0), 10U);
    QCOMPARE(m_it->threshold(1), 10U);
    QCOMPARE(m_it->page().undoStack(), &m_it->document(0).undoStack());
    QVERIFY(m_it->status().startsWith(u"old.json: "_s));
    m_it->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_it->threshold(0), 20U);
}

void TestCompareCopies::aSelectionIsOneStep()
{
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    m_it->goTo(u"cluster"_s); // all that is below it
    m_it->key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_it->document(1).changeCount(), 2);
    QCOMPARE(m_it->document(1).undoStack().count(), 1);
    QVERIFY2(m_it->status().contains(u"1 difference was not copied. FixQuorum"_s), qPrintable(m_it->status()));
    m_it->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_it->document(1).changeCount(), 0);
}

void TestCompareCopies::refusalsAreSaid()
{
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk of SQL"_s, false));
    m_it->goTo(u"FixQuorum"_s);
    m_it->key(Qt::Key_Right, Qt::AltModifier);
    QVERIFY2(m_it->status().contains(u"read-only"_s), qPrintable(m_it->status()));
    m_it->goTo(u"node:HV02"_s);
    m_it->key(Qt::Key_Right, Qt::AltModifier);
    QVERIFY2(m_it->status().contains(u"node:HV02 is not in new.json"_s), qPrintable(m_it->status()));
    m_it->goTo(u"name"_s);
    m_it->key(Qt::Key_Right, Qt::AltModifier);
    QVERIFY2(m_it->status().contains(u"is no property"_s), qPrintable(m_it->status()));
    QCOMPARE(m_it->document(1).changeCount(), 0);
    QCOMPARE(m_it->document(1).undoStack().count(), 0);
}

void TestCompareCopies::clearingABackupIsAskedFor()
{
    m_it->compare(snapshot(20, u"Disk"_s, true, 0), snapshot(20, u"Disk"_s, true, 1));
    m_it->answers.clear = ClearAnswer::Cancel;
    m_it->key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_it->answers.clearQuestions.size(), 1);
    QCOMPARE(backupOf(m_it->document(1), u"Volume1"_s), 1U);
    m_it->answers.clear = ClearAnswer::Clear;
    m_it->key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_it->answers.clearQuestions.size(), 2);
    QCOMPARE(backupOf(m_it->document(1), u"Volume1"_s), 0U);
}

void TestCompareCopies::editsElsewhereAreFollowed()
{
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(20, u"Disk"_s, true));
    QCOMPARE(m_it->page().model().allDifferences(), 0);
    ComparePage &comparison = m_it->page();
    m_it->tabs().setCurrentIndex(0);
    m_it->document(0).goTo({ 0, Scope::Common, thresholdName, -1 });
    m_it->window->action(ActionId::Reset)->trigger();
    QCOMPARE(comparison.model().allDifferences(), 1);
    m_it->window->undoAction(false)->trigger();
    QCOMPARE(comparison.model().allDifferences(), 0);
}

void TestCompareCopies::theLoadedStateIsASide()
{
    QVERIFY(openAndWait(*m_it->window, { m_it->place.write(u"new.json"_s, snapshot(10, u"Disk"_s, true)) }));
    m_it->window->action(ActionId::CompareLoaded)->trigger();
    QVERIFY(m_it->window->currentComparison() != nullptr);
    QCOMPARE(m_it->page().title(), u"new.json as loaded ↔ new.json"_s);
    m_it->document(0).take({ .edits = { makeSet(m_it->document(0).document().current(), 0, Scope::Common,
                           thresholdName, dwordValue(5)) } },
        {});
    QCOMPARE(m_it->page().model().allDifferences(), 1);
    m_it->goTo(thresholdName);
    m_it->key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY2(m_it->status().contains(u"never changes"_s), qPrintable(m_it->status()));
    QCOMPARE(m_it->threshold(0), 5U);
    m_it->key(Qt::Key_Right, Qt::AltModifier); // takes the loaded value back
    QCOMPARE(m_it->threshold(0), 10U);
    QVERIFY(!m_it->document(0).isModified() || m_it->document(0).changeCount() == 0);
}

void TestCompareCopies::aClosedDocumentLeavesWhatItHad()
{
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    ComparePage &comparison = m_it->page();
    m_it->tabs().setCurrentIndex(0);
    m_it->window->action(ActionId::Close)->trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_it->tabs().setCurrentWidget(&comparison);
    QCOMPARE(comparison.model().allDifferences(), 3);
    QCOMPARE(comparison.title(), u"old.json (closed) ↔ new.json"_s);
    m_it->goTo(thresholdName);
    comparison.focusTable();
    m_it->key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY2(m_it->status().contains(u"was closed"_s), qPrintable(m_it->status()));
    m_it->key(Qt::Key_Right, Qt::AltModifier); // the other way works
    QCOMPARE(m_it->threshold(0), 20U);
    // Both gone: nothing can be undone, and it can still be read.
    m_it->answers.unsaved = UnsavedAnswer::Discard;
    m_it->tabs().setCurrentIndex(0);
    m_it->window->action(ActionId::Close)->trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(comparison.undoStack() == nullptr);
    QVERIFY(!comparison.report(ReportForm::Text).isEmpty());
    m_it->window->action(ActionId::Close)->trigger();
    QCOMPARE(m_it->tabs().count(), 0);
}

void TestCompareCopies::aReloadedDocumentIsComparedAgain()
{
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, true));
    ComparePage &comparison = m_it->page();
    m_it->place.write(u"new.json"_s, snapshot(20, u"Disk"_s, true));
    m_it->tabs().setCurrentIndex(1);
    m_it->window->action(ActionId::Reload)->trigger();
    QVERIFY(waitLoaded(*m_it->window));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(comparison.model().allDifferences(), 0);
    m_it->document(1).take({ .edits = { makeSet(m_it->document(1).document().current(), 0, Scope::Common,
                           thresholdName, dwordValue(5)) } },
        {});
    QCOMPARE(comparison.model().allDifferences(), 1);
}

void TestCompareCopies::sidesAreSwapped()
{
    m_it->compare(snapshot(20, u"Disk"_s, true), snapshot(10, u"Disk"_s, false));
    m_it->page().swapSides();
    QCOMPARE(m_it->page().title(), u"new.json ↔ old.json"_s);
    QCOMPARE(m_it->tabs().tabText(2), m_it->page().title());
    m_it->goTo(thresholdName);
    m_it->key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_it->threshold(0), 10U);
}

QTEST_MAIN(TestCompareCopies)
#include "tst_compare_copies.moc"
