// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The matrix as it is used: with keys, the mouse and the clipboard.

#include "matrix_support.h"
#include "ui/models/roles.h"
#include "ui/models/row_filter.h"
#include "ui/windows/cell_actions.h"
#include "ui/windows/column_chooser.h"
#include "ui/windows/filter_bar.h"
#include "ui/windows/frozen_table.h"
#include "ui/windows/matrix_commands.h"
#include "ui/windows/matrix_view.h"
#include "window_support.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QUndoStack>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

struct Fixture
{
    explicit Fixture(LoadedFile file = matrixFile())
        : document(std::move(file))
        , prompts(person.prompts())
        , view(document, stack, prompts)
    {
        view.setAsk([this](QWidget *, const MatrixQuestion &question) {
            questions.append(question);
            return answer;
        });
        QObject::connect(&view, &MatrixView::refused,
            [this](const QString &reason) { refusals.append(reason); });
        QObject::connect(
            &view, &MatrixView::said, [this](const QString &text) { sayings.append(text); });
        view.resize(900, 400);
        view.show();
        QApplication::setActiveWindow(&view);
        view.table()->setFocus();
    }

    [[nodiscard]] FrozenTable &table() { return *view.table(); }
    [[nodiscard]] QModelIndex at(int row, const char *name, Scope scope = Scope::Common)
    {
        return table().model()->index(row, view.model().columnOf(scope, QString::fromLatin1(name)));
    }
    [[nodiscard]] QString text(int row, const char *name)
    {
        return at(row, name).data(Qt::EditRole).toString();
    }
    void go(const QModelIndex &cell) { goToCell(table(), cell); }
    void select(const QModelIndex &first, const QModelIndex &last)
    {
        go(first);
        table().selectionModel()->select(
            QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
    }
    void press(const char *keys)
    {
        const QKeyCombination combination
            = QKeySequence::fromString(QString::fromLatin1(keys), QKeySequence::PortableText)[0];
        QTest::keyClick(&table(), combination.key(), combination.keyboardModifiers());
    }
    void paste(const char *text)
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        press("Ctrl+V");
    }
    [[nodiscard]] QByteArray bytes() const { return document.write().value_or(QByteArray()); }

    Workplace workplace;
    Document document;
    QUndoStack stack;
    Operator person;
    Prompts prompts;
    QVector<MatrixQuestion> questions;
    bool answer = false;
    QStringList refusals;
    QStringList sayings;
    MatrixView view;
};

} // namespace

class TestMatrixView final : public QObject
{
    Q_OBJECT

private slots:
    void offersClassesAndTypes();
    void editsWithTheKeyboard();
    void typingSetsTheSelectedColumn();
    void spaceSwitchesTheSelection();
    void saysWhatTheSelectionHasInCommon();
    void copiesABlock();
    void pastesABlockInOneStep();
    void placesBlocks_data();
    void placesBlocks();
    void asksBeforePastingTheValidOnes();
    void refusesABlockThatDoesNotFit();
    void leavesEmptyCellsAsTheyAre();
    void aCopiedTableComesBackUnchanged();
    void fillsDownAndRight();
    void deleteAsksAndResets();
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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

void TestMatrixView::copiesABlock()
{
    Fixture f;
    f.select(f.at(1, "NodeWeight"), f.at(3, "Description"));
    f.press("Ctrl+C");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("1\track 1\n1\track 1\n0\t\n"));
    f.view.commands().action(MatrixCommand::CopyWithTitles)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("Name\tNodeWeight\tDescription\nHV02\t1\track 1\n")));
    // Two cells across are no block.
    f.select(f.at(0, "NodeWeight"), f.at(0, "NodeWeight"));
    f.table().selectionModel()->select(f.at(1, "Description"), QItemSelectionModel::Select);
    f.press("Ctrl+C");
    QVERIFY(f.refusals.last().contains(QStringLiteral("one block")));
}

void TestMatrixView::pastesABlockInOneStep()
{
    Fixture f;
    const QByteArray before = f.bytes();
    f.go(f.at(0, "NodeWeight"));
    f.paste("0\t\"say \"\"hi\"\"\"\r\n0\tb\r\n");
    QCOMPARE(f.text(0, "NodeWeight"), QStringLiteral("0"));
    QCOMPARE(f.text(0, "Description"), QStringLiteral("say \"hi\""));
    QCOMPARE(f.text(1, "Description"), QStringLiteral("b"));
    QCOMPARE(f.stack.count(), 1);
    QVERIFY(f.questions.isEmpty());
    f.stack.undo();
    QCOMPARE(f.bytes(), before);
    f.stack.redo();
    QCOMPARE(f.text(1, "NodeWeight"), QStringLiteral("0"));
}

void TestMatrixView::placesBlocks_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("expected"); // of Description, row by row
    QTest::newRow("one value fills the selection") << 0 << 3 << "v"
                                                   << "v,v,v,v";
    QTest::newRow("a block that goes in twice is repeated") << 0 << 3 << "a\nb"
                                                            << "a,b,a,b";
    QTest::newRow("a block that does not go in begins at the first") << 0 << 2 << "a\nb"
                                                                     << "a,b,rack 1,";
    QTest::newRow("a larger block goes beyond the selection") << 1 << 1 << "a\nb\nc"
                                                              << ",a,b,c";
    QTest::newRow("titles are left out") << 0 << 0 << "Description\na\nb"
                                         << "a,b,rack 1,";
}

void TestMatrixView::placesBlocks()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(QString, block);
    QFETCH(QString, expected);
    Fixture f;
    f.select(f.at(first, "Description"), f.at(last, "Description"));
    f.paste(qPrintable(block));
    QStringList values;
    for (int row = 0; row < 4; ++row)
        values.append(f.text(row, "Description"));
    QCOMPARE(values.join(u','), expected);
    QCOMPARE(f.stack.count(), 1);
}

void TestMatrixView::asksBeforePastingTheValidOnes()
{
    Fixture f;
    f.go(f.at(0, "NodeWeight"));
    f.paste("0\nmany\n0\n");
    QCOMPARE(f.stack.count(), 0);
    QCOMPARE(f.questions.size(), 1);
    QVERIFY(f.questions[0].details[0].startsWith(QStringLiteral("NodeWeight of HV02: ")));
    QVERIFY(f.questions[0].consequence.contains(QStringLiteral("2 values of 2 objects")));
    f.answer = true;
    f.press("Ctrl+V");
    QCOMPARE(f.stack.count(), 1);
    QCOMPARE(f.text(0, "NodeWeight"), QStringLiteral("0"));
    QCOMPARE(f.text(1, "NodeWeight"), QStringLiteral("1"));
    QCOMPARE(f.text(2, "NodeWeight"), QStringLiteral("0"));
}

void TestMatrixView::refusesABlockThatDoesNotFit()
{
    Fixture f;
    f.go(f.at(2, "NodeWeight"));
    f.paste("0\n0\n0\n");
    QCOMPARE(f.stack.count(), 0);
    QVERIFY2(f.refusals.last().contains(QStringLiteral("3 rows and 1 columns")),
        qPrintable(f.refusals.last()));
    QVERIFY(f.refusals.last().contains(QStringLiteral("NodeWeight of HV03")));
    f.paste("");
    QVERIFY(f.refusals.last().contains(QStringLiteral("clipboard")));
}

void TestMatrixView::leavesEmptyCellsAsTheyAre()
{
    Fixture f;
    f.go(f.at(1, "Description"));
    f.paste("\n\"\"\n");
    QCOMPARE(f.text(1, "Description"), QStringLiteral("rack 1"));
    QCOMPARE(f.text(2, "Description"), QString());
    QCOMPARE(
        static_cast<RowState>(f.at(2, "Description").data(RowStateRole).toInt()), RowState::Stored);
    QCOMPARE(f.stack.count(), 1);
    f.paste("\t\n");
    QVERIFY(f.refusals.last().contains(QStringLiteral("empty")));
}

void TestMatrixView::aCopiedTableComesBackUnchanged()
{
    Fixture f;
    f.select(f.table().model()->index(0, 0), f.table().model()->index(3, 3));
    f.press("Ctrl+C");
    f.press("Ctrl+V"); // names and locked cells with it
    QCOMPARE(f.stack.count(), 0);
    QVERIFY(f.questions.isEmpty());
    QVERIFY(f.refusals.isEmpty());
}

void TestMatrixView::fillsDownAndRight()
{
    Fixture f;
    f.select(f.at(0, "NodeWeight"), f.at(3, "NodeWeight"));
    f.press("Ctrl+J");
    QCOMPARE(f.text(3, "NodeWeight"), QStringLiteral("1"));
    QCOMPARE(f.stack.count(), 1);
    f.select(f.at(0, "NodeWeight"), f.at(1, "Description"));
    f.press("Ctrl+R");
    QCOMPARE(f.text(0, "Description"), QStringLiteral("1"));
    QCOMPARE(f.stack.count(), 2);
    f.go(f.at(0, "NodeWeight"));
    f.press("Ctrl+J");
    QVERIFY(f.refusals.last().contains(QStringLiteral("two rows")));
    f.select(f.at(3, "Description"), f.at(3, "Description"));
    f.press("Ctrl+R");
    QVERIFY(f.refusals.last().contains(QStringLiteral("two columns")));
}

void TestMatrixView::deleteAsksAndResets()
{
    Fixture f;
    const QByteArray before = f.bytes();
    f.select(f.at(0, "NodeWeight"), f.at(2, "Description"));
    f.person.reset = false;
    f.press("Del");
    QCOMPARE(f.person.resetQuestions.size(), 1);
    QCOMPARE(f.person.resetQuestions[0].lines.size(), 5); // one description is not stored
    QCOMPARE(f.person.resetQuestions[0].objects, 3);
    QCOMPARE(f.stack.count(), 0);
    f.person.reset = true;
    f.press("Del");
    QCOMPARE(f.stack.count(), 1);
    QCOMPARE(f.table().model()->rowCount(), 4); // never an object
    QCOMPARE(static_cast<RowState>(f.at(0, "NodeWeight").data(RowStateRole).toInt()),
        RowState::NotStored);
    QVERIFY(f.view.canRevert());
    f.view.revertSelected();
    QCOMPARE(f.document.changeCount(), 0);
    QCOMPARE(f.bytes(), before);

    f.go(f.at(0, "NodeDrainStatus", Scope::CommonReadOnly));
    f.press("Del");
    QVERIFY(f.refusals.last().contains(QStringLiteral("no stored value")));
}

void TestMatrixView::leavesHiddenColumnsAlone()
{
    Fixture f;
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
    Fixture f;
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
    Fixture f;
    f.table().sortByColumn(f.at(0, "NodeWeight").column(), Qt::AscendingOrder);
    QCOMPARE(f.table().model()->index(0, 0).data().toString(), QStringLiteral("HV04"));
    QCOMPARE(f.table().model()->index(1, 0).data().toString(), QStringLiteral("HV01"));
    f.table().sortByColumn(0, Qt::DescendingOrder);
    f.table().sortByColumn(f.at(0, "NodeWeight").column(), Qt::AscendingOrder);
    QCOMPARE(f.table().model()->index(1, 0).data().toString(), QStringLiteral("HV03"));
}

void TestMatrixView::sortsAndFitsByMenu()
{
    Fixture f;
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
    Fixture f;
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
    Fixture f;
    QSignalSpy activated(&f.view, &MatrixView::activated);
    f.go(f.table().model()->index(2, 0));
    f.press("Return");
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toInt(), int(Node3));
}

void TestMatrixView::asksForItsMenuByKey()
{
    Fixture f;
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
    Fixture f;
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
        Fixture f;
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
    Fixture nothing{ LoadedFile() };
    QVERIFY(!nothing.table().isVisible());
    LoadedFile bare;
    bare.cluster.objects = { object(ObjectClass::Group, QStringLiteral("G")) };
    Fixture empty(bare);
    QVERIFY(!empty.table().isVisible());
    QVERIFY(!empty.view.goTo({ 0, Scope::Common, QStringLiteral("Any") }));
}

QTEST_MAIN(TestMatrixView)
#include "tst_matrix_view.moc"
