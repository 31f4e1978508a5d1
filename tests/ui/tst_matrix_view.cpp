// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The matrix as it is used: with keys, the mouse and the clipboard.

#include "shown_matrix.h"
#include "ui/models/row_filter.h"
#include "ui/windows/column_chooser.h"
#include "ui/windows/filter_bar.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestMatrixView final : public QObject
{
    Q_OBJECT

private slots:
    void offersClassesAndTypes();
    void editsWithTheKeyboard();
    void typingSetsTheSelectedColumn();
    void spaceSwitchesTheSelection();
    void saysWhatTheSelectionHasInCommon();
    void leavesHiddenColumnsAlone();
    void filtersRows();
    void sortsBySeveralColumns();
    void sortsAndFitsByMenu();
    void goesToPlaces();
    void opensAnObject();
    void asksForItsMenuByKey();
    void choosesColumns();
    void remembersItsColumns();
    void saysWhatToDoWhenThereIsNothing();
};

void TestMatrixView::offersClassesAndTypes()
{
    ShownMatrix f;
    const auto boxes = f.view.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    QCOMPARE(boxes[0]->currentText(), QStringLiteral("Node (4)"));
    QVERIFY(!boxes[1]->isVisible());
    f.view.setClass(ObjectClass::Resource);
    QCOMPARE(boxes[0]->currentText(), QStringLiteral("Resource (2)"));
    QCOMPARE(boxes[1]->count(), 3);
    QVERIFY(boxes[1]->isVisible());
    boxes[1]->setFocus();
    QTest::keyClick(boxes[1], Qt::Key_Down);
    QCOMPARE(f.view.model().resourceType(), QStringLiteral("Network Name"));
    QVERIFY(f.view.model().columnOf(Scope::Private, u"DnsName") > 0);
}

void TestMatrixView::editsWithTheKeyboard()
{
    ShownMatrix f;
    f.go(f.at(1, "Description"));
    QTest::keyClicks(&f.table(), QStringLiteral("x"));
    auto *editor = f.table().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("yz"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(f.text(1, "Description"), QStringLiteral("xyz"));
    QCOMPARE(f.view.current().name, QStringLiteral("Description"));
    f.press("F2");
    QVERIFY(f.table().viewport()->findChild<QLineEdit *>());
}

void TestMatrixView::typingSetsTheSelectedColumn()
{
    ShownMatrix f;
    const QByteArray before = f.bytes();
    f.select(f.at(0, "Description"), f.at(3, "Description"));
    f.press("Return");
    auto *editor = f.table().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(QString());
    QTest::keyClicks(editor, QStringLiteral("rack 2"));
    QTest::keyClick(editor, Qt::Key_Return);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(f.text(row, "Description"), QStringLiteral("rack 2"));
    QCOMPARE(f.stack.count(), 1);
    QCOMPARE(f.stack.text(0), QStringLiteral("Set Description of 4 objects to rack 2"));
    QVERIFY(f.sayings.last().contains(QStringLiteral("4 values of 4 objects")));
    f.stack.undo();
    QCOMPARE(f.bytes(), before);
}

void TestMatrixView::spaceSwitchesTheSelection()
{
    ShownMatrix f;
    f.select(f.at(0, "NodeWeight"), f.at(3, "NodeWeight"));
    f.press("Space");
    for (int row = 0; row < 4; ++row)
        QCOMPARE(f.text(row, "NodeWeight"), QStringLiteral("0"));
    f.press("Ctrl+Space");
    for (int row = 0; row < 4; ++row)
        QCOMPARE(f.text(row, "NodeWeight"), QStringLiteral("1"));
    QCOMPARE(f.stack.count(), 2);
}

void TestMatrixView::saysWhatTheSelectionHasInCommon()
{
    ShownMatrix f;
    f.go(f.at(3, "NodeWeight"));
    QVERIFY2(f.view.selectionText().contains(QStringLiteral("differs from most: 3 of 4 have 1")),
        qPrintable(f.view.selectionText()));
    f.select(f.at(0, "NodeWeight"), f.at(2, "NodeWeight"));
    QVERIFY2(f.view.selectionText().startsWith(QStringLiteral("3 cells of 3 objects · all 1")),
        qPrintable(f.view.selectionText()));
    QVERIFY(f.view.selectionText().endsWith(QStringLiteral("typing sets NodeWeight of 3 objects")));
    f.select(f.at(0, "NodeWeight"), f.at(3, "NodeWeight"));
    QVERIFY(f.view.selectionText().contains(QStringLiteral("(different)")));
    f.select(f.at(0, "Description"), f.at(1, "Description"));
    QVERIFY(f.view.selectionText().contains(QStringLiteral("(different)"))); // one is not stored
}

void TestMatrixView::leavesHiddenColumnsAlone()
{
    ShownMatrix f;
    f.table().setColumnHidden(f.at(0, "Description").column(), true);
    f.select(f.table().model()->index(1, 0), f.table().model()->index(1, 3));
    f.press("Del");
    QCOMPARE(f.person.resetQuestions[0].lines.size(), 1);
    QCOMPARE(f.text(1, "Description"), QStringLiteral("rack 1"));
    f.press("Ctrl+C");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("HV02\t\t0\n"));
}

void TestMatrixView::filtersRows()
{
    ShownMatrix f;
    f.view.focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("hv03"));
    QCOMPARE(f.table().model()->rowCount(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // closes the suggestions
    f.view.addFilterTerm(QStringLiteral("-@modified"));
    f.view.findChild<FilterBar *>()->setText(QStringLiteral("name:NodeWeight value:0"));
    QCOMPARE(f.table().model()->rowCount(), 1); // both of one cell
    QCOMPARE(f.table().model()->index(0, 0).data().toString(), QStringLiteral("HV04"));
    f.view.findChild<FilterBar *>()->setText(QStringLiteral("rack"));
    QCOMPARE(f.table().model()->rowCount(), 2);
    f.view.findChild<FilterBar *>()->setText(QStringLiteral("@modified"));
    QCOMPARE(f.table().model()->rowCount(), 0);
    f.view.model().setData(f.view.model().index(2, 1), QStringLiteral("0")); // comes at once
    QCOMPARE(f.table().model()->rowCount(), 1);
    f.stack.undo();
    f.view.findChild<FilterBar *>()->setText({});
    QCOMPARE(f.table().model()->rowCount(), 4);
    QToolButton *differing = nullptr;
    for (QToolButton *button : f.view.findChildren<QToolButton *>()) {
        if (button->isCheckable())
            differing = button;
    }
    QVERIFY(differing);
    QTest::keyClick(differing, Qt::Key_Space);
    QCOMPARE(f.table().model()->rowCount(), 1);
    QCOMPARE(f.table().model()->index(0, 0).data().toString(), QStringLiteral("HV04"));
    // What an edit makes agree stays until the filter is changed.
    f.view.model().setData(
        f.view.model().index(3, f.at(0, "NodeWeight").column()), QStringLiteral("1"));
    QCOMPARE(f.table().model()->rowCount(), 1);
}

void TestMatrixView::sortsBySeveralColumns()
{
    ShownMatrix f;
    f.table().sortByColumn(f.at(0, "NodeWeight").column(), Qt::AscendingOrder);
    QCOMPARE(f.table().model()->index(0, 0).data().toString(), QStringLiteral("HV04"));
    QCOMPARE(f.table().model()->index(1, 0).data().toString(), QStringLiteral("HV01"));
    f.table().sortByColumn(0, Qt::DescendingOrder);
    f.table().sortByColumn(f.at(0, "NodeWeight").column(), Qt::AscendingOrder);
    QCOMPARE(f.table().model()->index(1, 0).data().toString(), QStringLiteral("HV03"));
}

void TestMatrixView::sortsAndFitsByMenu()
{
    ShownMatrix f;
    f.go(f.at(3, "NodeWeight")); // HV04
    QAction *sort = f.view.commands().action(MatrixCommand::SortColumn);
    sort->trigger();
    QCOMPARE(f.table().model()->index(0, 0).data().toString(), QStringLiteral("HV04"));
    QCOMPARE(f.table().currentIndex().row(), 0); // the cursor goes along
    sort->trigger();
    QCOMPARE(f.table().currentIndex().row(), 3);
    f.table().setColumnWidth(f.at(0, "NodeWeight").column(), 10);
    f.view.commands().action(MatrixCommand::FitColumn)->trigger();
    QVERIFY(f.table().columnWidth(f.at(0, "NodeWeight").column()) > 10);
}

void TestMatrixView::goesToPlaces()
{
    ShownMatrix f;
    QSignalSpy moved(&f.view, &MatrixView::currentChanged);
    QVERIFY(f.view.goTo({ DiskResource, Scope::Private, QStringLiteral("DiskSignature") }));
    QCOMPARE(f.view.model().resourceType(), QStringLiteral("Physical Disk"));
    QCOMPARE(f.view.current().name, QStringLiteral("DiskSignature"));
    QCOMPARE(f.view.current().object, int(DiskResource));
    QVERIFY(!moved.isEmpty());
    QVERIFY(f.view.goTo({ NameResource, Scope::Common, QString() }));
    QCOMPARE(f.view.current().object, int(NameResource));
    QVERIFY(!f.view.current().isProperty());
    QVERIFY(f.view.goTo({ Node2, Scope::Common, QStringLiteral("NodeWeight") }));
    f.table().setColumnHidden(f.at(0, "Description").column(), true);
    QVERIFY(f.view.goTo({ Node3, Scope::Common, QStringLiteral("description") }));
    QVERIFY(!f.table().isColumnHidden(f.at(0, "Description").column()));
    QVERIFY(!f.view.goTo({ Node3, Scope::Common, QStringLiteral("NoSuchThing") }));
    QVERIFY(!f.view.goTo({ 999, Scope::Common, QString() }));
}

void TestMatrixView::opensAnObject()
{
    ShownMatrix f;
    QSignalSpy activated(&f.view, &MatrixView::activated);
    f.go(f.table().model()->index(2, 0));
    f.press("Return");
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toInt(), int(Node3));
}

void TestMatrixView::asksForItsMenuByKey()
{
    ShownMatrix f;
    f.go(f.at(1, "NodeWeight"));
    QContextMenuEvent request(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(&f.table(), &request);
    auto *menu = f.table().findChild<QMenu *>();
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(f.view.commands().action(MatrixCommand::FillDown)));
    f.view.commands().action(MatrixCommand::Hexadecimal)->trigger();
    QCOMPARE(f.text(1, "NodeWeight"), QStringLiteral("0x1"));
    f.view.commands().action(MatrixCommand::HideColumn)->trigger();
    QVERIFY(f.table().isColumnHidden(f.at(1, "NodeWeight").column()));
    QVERIFY(f.view.current().isProperty());
    menu->close();
}

void TestMatrixView::choosesColumns()
{
    ShownMatrix f;
    f.press("Ctrl+Shift+L");
    ColumnChooser *chooser = f.view.chooser();
    QVERIFY(chooser && chooser->isVisible());
    auto *list = chooser->findChild<QListWidget *>();
    QCOMPARE(list->count(), 3);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space); // hide Description
    QVERIFY(f.table().isColumnHidden(f.at(0, "Description").column()));
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(f.table().horizontalHeader()->visualIndex(f.at(0, "Description").column()), 3);
    QTest::keyClicks(chooser->findChild<QLineEdit *>(), QStringLiteral("drain"));
    int listed = 0;
    for (int row = 0; row < list->count(); ++row)
        listed += list->item(row)->isHidden() ? 0 : 1;
    QCOMPARE(listed, 1);
    emit chooser->documentedToggled(true);
    QVERIFY(list->count() > 3);
    QVERIFY(f.table().isColumnHidden(f.at(0, "Description").column()));
}

void TestMatrixView::remembersItsColumns()
{
    Workplace workplace;
    {
        ShownMatrix f;
        const int weight = f.at(0, "NodeWeight").column();
        const int description = f.at(0, "Description").column();
        f.table().horizontalHeader()->moveSection(2, 1);
        f.table().setColumnWidth(weight, 123);
        f.table().setColumnWidth(0, 211);
        f.view.model().setNumberBase(weight, NumberBase::Hexadecimal);
        f.table().setColumnHidden(f.at(0, "NodeDrainStatus", Scope::CommonReadOnly).column(), true);
        f.table().sortByColumn(weight, Qt::DescendingOrder);
        f.view.setClass(ObjectClass::Resource); // another kind of table, another layout
        QCOMPARE(f.view.model().numberBase(1), NumberBase::Decimal);
        f.view.setClass(ObjectClass::Node);
        QCOMPARE(f.table().horizontalHeader()->visualIndex(description), 1);
        QCOMPARE(f.table().columnWidth(weight), 123);
        QCOMPARE(f.table().columnWidth(0), 211);
        QCOMPARE(f.view.model().numberBase(weight), NumberBase::Hexadecimal);
        QVERIFY(
            f.table().isColumnHidden(f.at(0, "NodeDrainStatus", Scope::CommonReadOnly).column()));
        QCOMPARE(f.table().horizontalHeader()->sortIndicatorSection(), weight);
        QCOMPARE(f.table().model()->index(3, 0).data().toString(), QStringLiteral("HV04"));
    }
}

void TestMatrixView::saysWhatToDoWhenThereIsNothing()
{
    ShownMatrix nothing{ LoadedFile() };
    QVERIFY(!nothing.table().isVisible());
    LoadedFile bare;
    bare.cluster.objects = { object(ObjectClass::Group, QStringLiteral("G")) };
    ShownMatrix empty(bare);
    QVERIFY(!empty.table().isVisible());
    QVERIFY(!empty.view.goTo({ 0, Scope::Common, QStringLiteral("Any") }));
}

QTEST_MAIN(TestMatrixView)
#include "tst_matrix_view.moc"
