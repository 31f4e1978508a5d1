// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/convert_value.h"
#include "core/values/display.h"

#include <QtTest>

using namespace clusprop;
using wire::Format;

Q_DECLARE_METATYPE(clusprop::wire::Format)

class TestConvertValue : public QObject
{
    Q_OBJECT

private slots:
    void saysTheSameInAnotherFormat_data();
    void saysTheSameInAnotherFormat();
    void refusesWhatWouldBeLost_data();
    void refusesWhatWouldBeLost();
    void everyTypableFormatTakesItsOwnText_data();
    void everyTypableFormatTakesItsOwnText();
};

namespace {

Value typed(const QString &text, Format format)
{
    const auto value = parseValue(text, wire::listValue(format));
    return value ? *value : Value();
}

} // namespace

void TestConvertValue::saysTheSameInAnotherFormat_data()
{
    QTest::addColumn<Format>("from");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Format>("to");
    QTest::addColumn<QString>("expected");

    QTest::newRow("number to text") << Format::Dword << "300" << Format::Sz << "300";
    QTest::newRow("text to number") << Format::Sz << "0x12C" << Format::Dword << "0x12C";
    QTest::newRow("to a wider number")
        << Format::Dword << "4294967295" << Format::ULargeInteger << "4294967295";
    QTest::newRow("to a narrower number that holds it")
        << Format::ULargeInteger << "65535" << Format::Word << "65535";
    QTest::newRow("negative to signed") << Format::Long << "-7" << Format::LargeInteger << "-7";
    QTest::newRow("text to list") << Format::Sz << "NODE1" << Format::MultiSz << "NODE1";
    QTest::newRow("list of one to text") << Format::MultiSz << "NODE1" << Format::Sz << "NODE1";
    QTest::newRow("text to expandable")
        << Format::Sz << "%SystemRoot%" << Format::ExpandSz << "%SystemRoot%";
    QTest::newRow("number to bytes") << Format::Dword << "1" << Format::Binary << "01 00 00 00";
    QTest::newRow("text to bytes") << Format::Sz << "A" << Format::Binary << "41 00 00 00";
}

void TestConvertValue::saysTheSameInAnotherFormat()
{
    QFETCH(Format, from);
    QFETCH(QString, text);
    QFETCH(Format, to);
    QFETCH(QString, expected);
    const auto converted = convertedText(typed(text, from), wire::listValue(to));
    QVERIFY2(converted, converted ? "" : qPrintable(converted.error().english()));
    QCOMPARE(*converted, expected);
    QVERIFY(parseValue(*converted, wire::listValue(to)));
}

void TestConvertValue::refusesWhatWouldBeLost_data()
{
    QTest::addColumn<Format>("from");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Format>("to");

    QTest::newRow("too large") << Format::ULargeInteger << "4294967296" << Format::Dword;
    QTest::newRow("negative to unsigned") << Format::Long << "-1" << Format::Dword;
    QTest::newRow("words to number") << Format::Sz << "ten" << Format::Dword;
    QTest::newRow("two strings to one") << Format::MultiSz << "a\nb" << Format::Sz;
    QTest::newRow("no string to one") << Format::MultiSz << "" << Format::Sz;
    QTest::newRow("line ends to list") << Format::Sz << "a\nb" << Format::MultiSz;
    QTest::newRow("bytes to number") << Format::Binary << "01 00 00 00" << Format::Dword;
}

void TestConvertValue::refusesWhatWouldBeLost()
{
    QFETCH(Format, from);
    QFETCH(QString, text);
    QFETCH(Format, to);
    const auto converted = convertedText(typed(text, from), wire::listValue(to));
    QVERIFY2(!converted, "a conversion that loses something was offered");
    QVERIFY(!converted.error().isEmpty());
}

void TestConvertValue::everyTypableFormatTakesItsOwnText_data()
{
    QTest::addColumn<Format>("format");
    for (const Format format : typableFormats())
        QTest::newRow(wire::formatName(format).c_str()) << format;
}

void TestConvertValue::everyTypableFormatTakesItsOwnText()
{
    QFETCH(Format, format);
    const Value value = typed(QStringLiteral("12"), format);
    QCOMPARE(value.format(), format);
    const auto same = convertedText(value, wire::listValue(format));
    QVERIFY2(same, same ? "" : qPrintable(same.error().english()));
    QCOMPARE(typed(*same, format), value);
}

QTEST_GUILESS_MAIN(TestConvertValue)
#include "tst_convert_value.moc"
