// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/strings_text.h"

#include <QtTest>

using namespace clusprop;

class TestStringsText : public QObject
{
    Q_OBJECT

private slots:
    void roundTrips_data();
    void roundTrips();
    void readsLines();
};

void TestStringsText::roundTrips_data()
{
    QTest::addColumn<QStringList>("strings");
    QTest::addColumn<QString>("text");
    QTest::newRow("no strings") << QStringList() << "";
    QTest::newRow("one") << QStringList{ QStringLiteral("one") } << "one";
    QTest::newRow("several") << QStringList{ QStringLiteral("one"), QStringLiteral("t w o"),
        QStringLiteral("3") } << "one\nt w o\n3";
    QTest::newRow("a line break within a string") << QStringList{ QStringLiteral("one\nmore"),
        QStringLiteral("two") } << "[\"one\\nmore\",\"two\"]";
    QTest::newRow("separators of other formats")
        << QStringList{ QStringLiteral("a,b"), QStringLiteral("c;d"), QStringLiteral("e|f") }
        << "a,b\nc;d\ne|f";
    QTest::newRow("U+FEFF before a string with a line break")
        << QStringList{ QStringLiteral("\ufeffone\nmore"), QStringLiteral("\ufefftwo") }
        << QStringLiteral("[\"\ufeffone\\nmore\",\"\ufefftwo\"]");
    QTest::newRow("what looks like JSON")
        << QStringList{ QStringLiteral("[\"a\"]") } << "[\"[\\\"a\\\"]\"]";
    QTest::newRow("what only begins like JSON")
        << QStringList{ QStringLiteral("[a"), QStringLiteral("b") } << "[a\nb";
    QTest::newRow("one empty string") << QStringList{ QStringLiteral("") } << "[\"\"]";
    QTest::newRow("blanks at the ends")
        << QStringList{ QStringLiteral(" a "), QStringLiteral("b ") } << " a \nb ";
}

void TestStringsText::roundTrips()
{
    QFETCH(QStringList, strings);
    QFETCH(QString, text);
    QCOMPARE(stringsText(strings), text);
    QCOMPARE(stringsFromText(text), strings);
}

void TestStringsText::readsLines()
{
    QCOMPARE(stringsFromText(u"a\n\nb"),
        (QStringList{ QStringLiteral("a"), QStringLiteral(""), QStringLiteral("b") }));
    QCOMPARE(stringsFromText(u"[1, 2]"),
        QStringList{ QStringLiteral("[1, 2]") }); // JSON, but not of strings
}

QTEST_GUILESS_MAIN(TestStringsText)
#include "tst_strings_text.moc"
