// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Nothing that a file holds may steer a terminal or a spreadsheet.

#include "app/cli/text_table.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop::cli;

class TestTextTable : public QObject
{
    Q_OBJECT

private slots:
    void makesVisible_data();
    void makesVisible();
    void alignsColumns();
    void cutsWideCells();
    void coloursOnlyTheHeading();
    void writesCsv_data();
    void writesCsv();
};

void TestTextTable::makesVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Größe 2 TB, 日本"_s << u"Größe 2 TB, 日本"_s;
    QTest::newRow("paths keep their backslashes")
        << u"C:\\ClusterStorage"_s << u"C:\\ClusterStorage"_s;
    QTest::newRow("line ends") << u"a\r\nb\tc"_s << u"a\\r\\nb\\tc"_s;
    QTest::newRow("terminal escape") << u"\x1b[31mred"_s << u"\\x1b[31mred"_s;
    QTest::newRow("the same in one character") << QString(QChar(0x9b)) << u"\\x9b"_s;
    QTest::newRow("delete and bell") << u"\x7f\a"_s << u"\\x7f\\x07"_s;
    QTest::newRow("turned direction") << QString(QChar(0x202e)) + u"gpj"_s << u"\\u202egpj"_s;
    QTest::newRow("isolate") << QString(QChar(0x2066)) << u"\\u2066"_s;
    QTest::newRow("line separator") << QString(QChar(0x2028)) << u"\\u2028"_s;
    QTest::newRow("pair of surrogates") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("lone surrogates")
        << QString(QChar(0xd83d)) + u'x' + QChar(0xde00) << u"\\ud83dx\\ude00"_s;
}

void TestTextTable::makesVisible()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visible(text), shown);
}

void TestTextTable::alignsColumns()
{
    const Table table{ { u"Name"_s, u"Value"_s, u"Marks"_s },
        { { u"Größe"_s, u"1"_s, u""_s }, { u"\U0001F600"_s, u"22"_s, u"x"_s } } };
    QCOMPARE(alignedText(table, {}),
        u"Name   Value  Marks\n"
        "Größe  1\n"
        "\U0001F600      22     x\n"_s);
}

void TestTextTable::cutsWideCells()
{
    const QString wide(1000, u'n');
    const Table table{ { u"Name"_s, u"Where"_s }, { { wide, wide } } };
    const QString line = alignedText(table, {}).section(u'\n', 1, 1);
    QCOMPARE(
        line, QString(widestCell - 1, u'n') + u"…  "_s + wide); // the last one disturbs nothing
}

void TestTextTable::coloursOnlyTheHeading()
{
    const Table table{ { u"Name"_s }, { { u"\x1b[5mx"_s } } };
    QCOMPARE(alignedText(table, { true }), u"\x1b[1mName\x1b[0m\n\\x1b[5mx\n"_s);
}

void TestTextTable::writesCsv_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << u"a b"_s << QByteArray("a b");
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("quotation mark") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
    QTest::newRow("line end") << u"a\nb"_s << QByteArray("a\\nb");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("formula with a comma") << u"=f(1,2)"_s << QByteArray("\"'=f(1,2)\"");
    QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
    QTest::newRow("minus") << u"-1+1"_s << QByteArray("'-1+1");
    QTest::newRow("negative number") << u"-1"_s << QByteArray("-1");
    QTest::newRow("at") << u"@SUM"_s << QByteArray("'@SUM");
    QTest::newRow("tab before a formula") << u"\t=1"_s << QByteArray("\\t=1");
    QTest::newRow("not ASCII") << u"Größe"_s
                               << QByteArray("Gr\xc3\xb6\xc3\x9f"
                                             "e");
}

void TestTextTable::writesCsv()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, field);
    const Table table{ { u"Name"_s, u"Value"_s }, { { cell, u"1"_s } } };
    QCOMPARE(csvText(table), "Name,Value\r\n" + field + ",1\r\n");
}

QTEST_APPLESS_MAIN(TestTextTable)

#include "tst_text_table.moc"
