// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/cell_block.h"

#include <QRandomGenerator>
#include <QTest>

using namespace clusprop::ui;

namespace {

BlockCell text(const char *content)
{
    return QString::fromUtf8(content);
}

const BlockCell asItIs = std::nullopt;

} // namespace

class TestCellBlock final : public QObject
{
    Q_OBJECT

private slots:
    void writesAsSpreadsheetsDo_data();
    void writesAsSpreadsheetsDo();
    void readsWhatSpreadsheetsWrite_data();
    void readsWhatSpreadsheetsWrite();
    void anyRectangleSurvives();
    void anyTextIsRead();
};

void TestCellBlock::writesAsSpreadsheetsDo_data()
{
    QTest::addColumn<CellBlock>("block");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QVector<BlockRow> &rows, const char *expected) {
        QTest::newRow(name) << CellBlock{ rows } << QString::fromUtf8(expected);
    };
    row("one number", { { text("10") } }, "10\n");
    row("two by two", { { text("1"), text("2") }, { text("3"), text("4") } }, "1\t2\n3\t4\n");
    row("nothing between two", { { text("1"), asItIs, text("3") } }, "1\t\t3\n");
    row("an empty text is quoted", { { text("") } }, "\"\"\n");
    row("a tab", { { text("a\tb") } }, "\"a\tb\"\n");
    row("lines of a list", { { text("a\nb"), text("c") } }, "\"a\nb\"\tc\n");
    row("a carriage return", { { text("a\rb") } }, "\"a\rb\"\n");
    row("quotation marks are doubled", { { text("say \"hi\"") } }, "\"say \"\"hi\"\"\"\n");
    row("a formula", { { text("=HYPERLINK(1)") } }, "'=HYPERLINK(1)\n");
    row("a command", { { text("@SUM(A1)"), text("+cmd|' /C calc'!A0") } },
        "'@SUM(A1)\t'+cmd|' /C calc'!A0\n");
    row("a dash before words", { { text("-all") } }, "'-all\n");
    row("a negative number is no formula", { { text("-1") } }, "-1\n");
    row("an apostrophe that was there", { { text("'=1+1"), text("'tis") } }, "''=1+1\t'tis\n");
    row("letters of other scripts", { { text("東京 – Ünï") } }, "東京 – Ünï\n");
    row("no rows", {}, "");
}

void TestCellBlock::writesAsSpreadsheetsDo()
{
    QFETCH(CellBlock, block);
    QFETCH(QString, expected);
    QCOMPARE(formatBlock(block), expected);
    QVERIFY(parseBlock(expected) == block);
}

void TestCellBlock::readsWhatSpreadsheetsWrite_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<CellBlock>("block");
    const auto row = [](const char *name, const char *written, const QVector<BlockRow> &rows) {
        QTest::newRow(name) << QString::fromUtf8(written) << CellBlock{ rows };
    };
    row("nothing", "", {});
    row("a value without a line end", "10", { { text("10") } });
    row("rows with carriage returns", "1\t2\r\n3\t4\r\n",
        { { text("1"), text("2") }, { text("3"), text("4") } });
    row("rows with carriage returns only", "1\r2\r", { { text("1") }, { text("2") } });
    row("an empty row in the middle", "1\n\n2\n", { { text("1") }, { asItIs }, { text("2") } });
    row("rows of different length", "1\t2\n3\n", { { text("1"), text("2") }, { text("3") } });
    row("cells that are all empty", "\t\t\n", { { asItIs, asItIs, asItIs } });
    row("a tab at the end", "1\t", { { text("1"), asItIs } });
    row("lines in a quoted cell", "\"a\nb\"\tc\r\n", { { text("a\nb"), text("c") } });
    row("quotes within a word stay", "a\"b\"c\t5\"", { { text("a\"b\"c"), text("5\"") } });
    row("a quote that is never closed", "\"open\tnext\n", { { text("\"open"), text("next") } });
    row("a quote that closes too early", "\"a\"b\tc", { { text("\"a\"b"), text("c") } });
    row("two quotes alone are an empty text", "\"\"\t1", { { text(""), text("1") } });
    row("a quoted quote", "\"\"\"\"", { { text("\"") } });
    row("blanks stay", " 1 \t 2", { { text(" 1 "), text(" 2") } });
    row("a guarded formula", "'=1+1", { { text("=1+1") } });
    row("a formula that is not guarded", "=1+1", { { text("=1+1") } });
    row("an apostrophe before a word", "'tis", { { text("'tis") } });
}

void TestCellBlock::readsWhatSpreadsheetsWrite()
{
    QFETCH(QString, written);
    QFETCH(CellBlock, block);
    QVERIFY(parseBlock(written) == block);
}

void TestCellBlock::anyRectangleSurvives()
{
    QRandomGenerator random(11);
    const QString letters = QStringLiteral("\t\n\r\"'=+-@1a é");
    for (int step = 0; step < 3000; ++step) {
        CellBlock block;
        const int columns = random.bounded(1, 4);
        for (int row = random.bounded(1, 4); row > 0; --row) {
            BlockRow cells;
            for (int column = 0; column < columns; ++column) {
                QString content;
                for (int length = random.bounded(6); length > 0; --length)
                    content += letters[random.bounded(static_cast<int>(letters.size()))];
                cells.append(random.bounded(4) == 0 ? asItIs : BlockCell(content));
            }
            block.rows.append(cells);
        }
        QVERIFY2(parseBlock(formatBlock(block)) == block, qPrintable(formatBlock(block)));
    }
}

void TestCellBlock::anyTextIsRead()
{
    QRandomGenerator random(12);
    const QString letters = QStringLiteral("\t\n\r\"'=a");
    for (int step = 0; step < 3000; ++step) {
        QString written;
        for (int length = random.bounded(12); length > 0; --length)
            written += letters[random.bounded(static_cast<int>(letters.size()))];
        const CellBlock block = parseBlock(written);
        // What was read once reads the same again.
        QVERIFY2(block.columnCount() <= written.size() + 1, qPrintable(written));
        QCOMPARE(block.rows.isEmpty(), written.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCellBlock)
#include "tst_cell_block.moc"
