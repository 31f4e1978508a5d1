// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/changes_view.h"
#include "ui/models/change_model.h"
#include "ui/windows/empty_notice.h"
#include "window_support.h"
#include "ui_support.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUndoStack>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestChangesView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingChangedIsSaid();
    void changesAreCounted();
    void spaceLeavesWhatIsSelectedOut();
    void aCommentIsTypedInPlace();
    void changesAreTakenAlongByButtons();
    void deleteTakesBackWhatIsSelectedAsOneStep();
    void theButtonTakesBackWhatIsSelected();
    void deleteWithoutARowDoesNothing();
    void returnGoesThere();
    void reasonsStandBesideWhatIsAllowed();
    void columnsAreRemembered();

private:
    void set(int object, const QString &name, quint32 number);
    void selectRows(std::initializer_list<int> rows);
    QTreeView &list() const { return *m_view->list(); }
    QString shown(int row, ChangeModel::Column column) const
    {
        return list().model()->index(row, column).data().toString();
    }
    QPushButton &button(const char *name = "revert") const
    {
        return *m_view->findChild<QPushButton *>(QLatin1String(name));
    }

    std::optional<Workplace> m_place;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<QUndoStack> m_stack;
    std::unique_ptr<ChangesView> m_view;
};

void TestChangesView::init()
{
    m_place.emplace();
    m_document = std::make_unique<Document>(mixedFile());
    m_stack = std::make_unique<QUndoStack>();
    m_view = std::make_unique<ChangesView>(*m_document, *m_stack);
    QVERIFY(showActive(*m_view));
}

void TestChangesView::cleanup()
{
    m_view.reset();
}

void TestChangesView::set(int object, const QString &name, quint32 number)
{
    m_document->apply(
        makeSet(m_document->current(), object, Scope::Common, name, dwordValue(number)));
}

void TestChangesView::selectRows(std::initializer_list<int> rows)
{
    list().clearSelection();
    for (const int row : rows)
        list().selectionModel()->select(list().model()->index(row, 0),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    list().setFocus();
}

void TestChangesView::nothingChangedIsSaid()
{
    QVERIFY(!list().isVisible());
    QVERIFY(m_view->findChild<EmptyNotice *>()->isVisible());
    QVERIFY(!button().isEnabled());
    set(TheCluster, QStringLiteral("Mine"), 1);
    QVERIFY(list().isVisible());
    QVERIFY(!button().isEnabled());
    m_document->apply(Edit{ EditKind::Remove, TheCluster, Scope::Common, 4,
        ui_test::property(QStringLiteral("Mine"), {}) });
    QVERIFY(m_view->findChild<EmptyNotice *>()->isVisible());
}

void TestChangesView::changesAreCounted()
{
    const auto said = [this](const QString &text) {
        const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
            [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    set(TheCluster, QStringLiteral("Mine"), 1);
    QVERIFY(said(QStringLiteral("1 change on 1 object, 1 of raised risk")));
    set(TheCluster, QStringLiteral("Other"), 1);
    QVERIFY(said(QStringLiteral("2 changes on 1 object, 2 of raised risk")));
    set(TheGroup, QStringLiteral("Mine"), 1);
    QVERIFY(said(QStringLiteral("3 changes on 2 objects, 3 of raised risk")));
    selectRows({ 0 });
    QTest::keyClick(&list(), Qt::Key_Space);
    QVERIFY(said(QStringLiteral("2 changes on 2 objects, 1 left out, 2 of raised risk")));
}

void TestChangesView::spaceLeavesWhatIsSelectedOut()
{
    set(TheCluster, QStringLiteral("Mine"), 1);
    set(TheCluster, QStringLiteral("Other"), 1);
    QSignalSpy said(m_view.get(), &ChangesView::said);
    selectRows({ 0, 1 });
    QTest::keyClick(&list(), Qt::Key_Space);
    const auto leftOut = [this] {
        return std::ranges::count_if(m_document->changes(), &Change::leftOut);
    };
    QCOMPARE(leftOut(), 2);
    QCOMPARE(said.count(), 1);
    QCOMPARE(m_stack->count(), 0); // it is no edit
    selectRows({ 0 });
    QTest::keyClick(&list(), Qt::Key_Space);
    QCOMPARE(leftOut(), 1);
    selectRows({ 0, 1 });
    QTest::keyClick(&list(), Qt::Key_Space);
    QCOMPARE(leftOut(), 2);
}

void TestChangesView::aCommentIsTypedInPlace()
{
    set(TheCluster, QStringLiteral("Mine"), 1);
    list().setCurrentIndex(list().model()->index(0, ChangeModel::PropertyName));
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_F2);
    auto *editor = list().findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("because"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_document->changes().first().comment, QStringLiteral("because")); // it is queued
    QTest::mouseClick(&button("comment"), Qt::LeftButton);
    QTRY_VERIFY(list().findChild<QLineEdit *>());
}

void TestChangesView::changesAreTakenAlongByButtons()
{
    QVERIFY(!button("export").isEnabled());
    QVERIFY(!button("print").isEnabled());
    set(TheCluster, QStringLiteral("Mine"), 1);
    QSignalSpy exported(m_view.get(), &ChangesView::exportRequested);
    QSignalSpy printed(m_view.get(), &ChangesView::printRequested);
    QTest::mouseClick(&button("export"), Qt::LeftButton);
    QTest::mouseClick(&button("print"), Qt::LeftButton);
    QCOMPARE(exported.count(), 1);
    QCOMPARE(printed.count(), 1);
}

void TestChangesView::deleteTakesBackWhatIsSelectedAsOneStep()
{
    set(TheCluster, QStringLiteral("SameSubnetThreshold"), 10);
    set(TheCluster, QStringLiteral("BackupInProgress"), 0);
    set(TheGroup, QStringLiteral("Mine"), 1);
    QSignalSpy said(m_view.get(), &ChangesView::said);
    selectRows({ 0, 2 });
    QTest::keyClick(&list(), Qt::Key_Delete);
    QCOMPARE(m_stack->count(), 1);
    QCOMPARE(list().model()->rowCount(), 1);
    QCOMPARE(shown(0, ChangeModel::PropertyName), QStringLiteral("BackupInProgress"));
    QCOMPARE(said.count(), 1);
    QCOMPARE(said.first().first().toString(),
        QStringLiteral("Revert 2 properties of 2 objects to what was loaded."));
    m_stack->undo();
    QCOMPARE(list().model()->rowCount(), 3);
    m_stack->redo();
    QCOMPARE(list().model()->rowCount(), 1);
}

void TestChangesView::theButtonTakesBackWhatIsSelected()
{
    set(TheCluster, QStringLiteral("SameSubnetThreshold"), 10);
    selectRows({ 0 });
    QVERIFY(button().isEnabled());
    QTest::keyClick(&list(), Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(m_document->changeCount(), 0); // a button is pressed for a moment
    QCOMPARE(m_stack->undoText(),
        QStringLiteral("Revert SameSubnetThreshold of CL1 to what was loaded"));
    QVERIFY(!button().isEnabled());
}

void TestChangesView::deleteWithoutARowDoesNothing()
{
    set(TheCluster, QStringLiteral("Mine"), 1);
    list().setCurrentIndex({});
    QTest::keyClick(&list(), Qt::Key_Delete);
    QCOMPARE(m_stack->count(), 0);
    QCOMPARE(m_document->changeCount(), 1);
}

void TestChangesView::returnGoesThere()
{
    set(TheCluster, QStringLiteral("Mine"), 1);
    set(TheGroup, QStringLiteral("Mine"), 1);
    QSignalSpy activated(m_view.get(), &ChangesView::activated);
    list().setCurrentIndex(list().model()->index(1, ChangeModel::Before));
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    const auto place = activated.first().first().value<PropertyPlace>();
    QCOMPARE(place.object, int(TheGroup));
    QCOMPARE(place.name, QStringLiteral("Mine"));
}

void TestChangesView::reasonsStandBesideWhatIsAllowed()
{
    set(TheCluster, QStringLiteral("SameSubnetThreshold"), 1000);
    m_document->apply(makeAllow(m_document->current(), TheCluster, Scope::Common, 0,
        QStringLiteral("a stretched cluster")));
    QCOMPARE(shown(0, ChangeModel::Remark), QStringLiteral("Allowed: a stretched cluster"));
}

void TestChangesView::columnsAreRemembered()
{
    const int usual = list().columnWidth(ChangeModel::Before);
    list().setColumnWidth(ChangeModel::Before, usual + 50);
    m_view->saveLayout();
    ChangesView next(*m_document, *m_stack);
    QCOMPARE(next.list()->columnWidth(ChangeModel::Before), usual + 50);
    next.resetLayout();
    QCOMPARE(next.list()->columnWidth(ChangeModel::Before), usual);
    ChangesView other(*m_document, *m_stack);
    QCOMPARE(other.list()->columnWidth(ChangeModel::Before), usual);
}

QTEST_MAIN(TestChangesView)
#include "tst_changes_view.moc"
