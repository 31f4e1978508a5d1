// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Blocks of cells of the matrix: copied, pasted, filled and reset, each as one step.

#include "shown_matrix.h"

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestMatrixBlocks final : public QObject
{
    Q_OBJECT

private slots:
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
};

void TestMatrixBlocks::copiesABlock()
{
    ShownMatrix f;
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

void TestMatrixBlocks::pastesABlockInOneStep()
{
    ShownMatrix f;
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

void TestMatrixBlocks::placesBlocks_data()
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

void TestMatrixBlocks::placesBlocks()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(QString, block);
    QFETCH(QString, expected);
    ShownMatrix f;
    f.select(f.at(first, "Description"), f.at(last, "Description"));
    f.paste(qPrintable(block));
    QStringList values;
    for (int row = 0; row < 4; ++row)
        values.append(f.text(row, "Description"));
    QCOMPARE(values.join(u','), expected);
    QCOMPARE(f.stack.count(), 1);
}

void TestMatrixBlocks::asksBeforePastingTheValidOnes()
{
    ShownMatrix f;
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

void TestMatrixBlocks::refusesABlockThatDoesNotFit()
{
    ShownMatrix f;
    f.go(f.at(2, "NodeWeight"));
    f.paste("0\n0\n0\n");
    QCOMPARE(f.stack.count(), 0);
    QVERIFY2(f.refusals.last().contains(QStringLiteral("3 rows and 1 columns")),
        qPrintable(f.refusals.last()));
    QVERIFY(f.refusals.last().contains(QStringLiteral("NodeWeight of HV03")));
    f.paste("");
    QVERIFY(f.refusals.last().contains(QStringLiteral("clipboard")));
}

void TestMatrixBlocks::leavesEmptyCellsAsTheyAre()
{
    ShownMatrix f;
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

void TestMatrixBlocks::aCopiedTableComesBackUnchanged()
{
    ShownMatrix f;
    f.select(f.table().model()->index(0, 0), f.table().model()->index(3, 3));
    f.press("Ctrl+C");
    f.press("Ctrl+V"); // names and locked cells with it
    QCOMPARE(f.stack.count(), 0);
    QVERIFY(f.questions.isEmpty());
    QVERIFY(f.refusals.isEmpty());
}

void TestMatrixBlocks::fillsDownAndRight()
{
    ShownMatrix f;
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

void TestMatrixBlocks::deleteAsksAndResets()
{
    ShownMatrix f;
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

QTEST_MAIN(TestMatrixBlocks)
#include "tst_matrix_blocks.moc"
