// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/display.h"

#include "core/values/file_time.h"
#include "core/model/object_class.h"

#include <QtTest>

using namespace clusprop;
using wire::Format;

namespace {

Property propertyWith(const Values &values)
{
    Property property;
    property.name = QStringLiteral("P");
    property.values = values;
    return property;
}

} // namespace

class TestDisplay : public QObject
{
    Q_OBJECT

private slots:
    void acceptsTypedText_data();
    void acceptsTypedText();
    void refusesTypedText_data();
    void refusesTypedText();
    void otherSyntaxesHaveTheirOwnRules_data();
    void otherSyntaxesHaveTheirOwnRules();
    void editTextGivesTheSamePayload_data();
    void editTextGivesTheSamePayload();
    void showsOneLine_data();
    void showsOneLine();
    void showsHexadecimalOfTheFormatsWidth();
    void fileTimesAreExact_data();
    void fileTimesAreExact();
    void refusesTimesThatAreNone_data();
    void refusesTimesThatAreNone();
    void namesWhatNumbersMean_data();
    void namesWhatNumbersMean();
    void knowledgeIsNeverAValue();
};

void TestDisplay::acceptsTypedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("decimal") << "10" << Format::Dword << QByteArray("0a000000");
    QTest::newRow("hexadecimal") << "0xFF" << Format::Dword << QByteArray("ff000000");
    QTest::newRow("grouped digits") << "1_000" << Format::Dword << QByteArray("e8030000");
    QTest::newRow("blanks around") << " 7 " << Format::Dword << QByteArray("07000000");
    QTest::newRow("true is one") << "true" << Format::Dword << QByteArray("01000000");
    QTest::newRow("the greatest DWORD") << "4294967295" << Format::Dword << QByteArray("ffffffff");
    QTest::newRow("the bits of a negative LONG") << "0xFFFFFFFF" << Format::Long << QByteArray("ffffffff");
    QTest::newRow("the bits of the smallest 64-bit number")
        << "0x8000000000000000" << Format::LargeInteger << QByteArray("0000000000000080");
    QTest::newRow("a time with an offset") << "1601-01-01T02:00:01+02:00" << Format::FileTime
                                          << QByteArray("8096980000000000");
    QTest::newRow("the smallest LONG") << "-2147483648" << Format::Long << QByteArray("00000080");
    QTest::newRow("the greatest 64-bit number") << "18446744073709551615" << Format::ULargeInteger
                                               << QByteArray("ffffffffffffffff");
    QTest::newRow("the smallest 64-bit number") << "-9223372036854775808" << Format::LargeInteger
                                               << QByteArray("0000000000000080");
    QTest::newRow("a WORD has two bytes") << "65535" << Format::Word << QByteArray("ffff");
    QTest::newRow("text with its NUL") << "ab" << Format::Sz << QByteArray("610062000000");
    QTest::newRow("empty text") << "" << Format::Sz << QByteArray("0000");
    QTest::newRow("blanks belong to a text") << " a" << Format::Sz << QByteArray("200061000000");
    QTest::newRow("one string a line") << "a\nbc" << Format::MultiSz
                                      << QByteArray("6100000062006300000000") + "00";
    QTest::newRow("strings as JSON") << R"(["a","bc"])" << Format::MultiSz
                                    << QByteArray("610000006200630000000000");
    QTest::newRow("no strings") << "" << Format::MultiSz << QByteArray("0000");
    QTest::newRow("no strings as JSON") << "[]" << Format::MultiSz << QByteArray("0000");
    QTest::newRow("a string that only begins like JSON") << "[a" << Format::MultiSz
                                                        << QByteArray("5b00610000000000");
    QTest::newRow("bytes with blanks") << "01 0a FF" << Format::Binary << QByteArray("010aff");
    QTest::newRow("bytes with the older tool's prefix") << "hex:01,0a" << Format::Binary << QByteArray("010a");
    QTest::newRow("no bytes") << "" << Format::Binary << QByteArray();
    QTest::newRow("a time") << "1601-01-01T00:00:01Z" << Format::FileTime << QByteArray("8096980000000000");
    QTest::newRow("a time as its count") << "10000000" << Format::FileTime << QByteArray("8096980000000000");
}

void TestDisplay::acceptsTypedText()
{
    QFETCH(QString, text);
    QFETCH(Format, format);
    QFETCH(QByteArray, hex);
    const auto value = parseValue(text, wire::listValue(format));
    QVERIFY2(value, value ? "" : qPrintable(value.error().english()));
    QCOMPARE(value->payload.toByteArray().toHex(), hex);
    QCOMPARE(value->syntax, wire::listValue(format));
}

void TestDisplay::refusesTypedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("part");
    const QString dwords = QStringLiteral("0 to 4294967295");
    QTest::newRow("a DWORD of 2^32") << "4294967296" << Format::Dword << dwords;
    QTest::newRow("a negative DWORD") << "-1" << Format::Dword << dwords;
    QTest::newRow("an empty number") << "" << Format::Dword << "empty";
    QTest::newRow("a fraction") << "1.5" << Format::Dword << dwords;
    QTest::newRow("digits that begin with an underscore") << "_1" << Format::Dword << dwords;
    QTest::newRow("a plus sign") << "+1" << Format::Dword << dwords;
    QTest::newRow("digits of another script") << QString(QChar(0x0661)) << Format::Dword << dwords;
    QTest::newRow("a LONG beyond") << "2147483648" << Format::Long << "-2147483648 to 2147483647";
    QTest::newRow("more bits than a LONG has") << "0x100000000" << Format::Long << "-2147483648 to 2147483647";
    QTest::newRow("a 64-bit number beyond") << "18446744073709551616" << Format::ULargeInteger
                                           << "18446744073709551615";
    QTest::newRow("a positive number that only fits unsigned") << "9223372036854775808"
                                                              << Format::LargeInteger << "9223372036854775807";
    QTest::newRow("a NUL in a text") << (QStringLiteral("a") + QChar(u'\0')) << Format::Sz << "NUL";
    QTest::newRow("an empty string in a list") << "a\n\nb" << Format::MultiSz << "empty string";
    QTest::newRow("half a byte") << "0" << Format::Binary << "two hexadecimal digits";
    QTest::newRow("no hexadecimal digit") << "0g" << Format::Binary << "\"g\"";
    QTest::newRow("no time") << "tomorrow" << Format::FileTime << "no time";
    QTest::newRow("a NUL in a string") << (QStringLiteral("a\nb") + QChar(u'\0')) << Format::MultiSz << "NUL";
    QTest::newRow("a list of values") << "x" << Format::ValueList << "cannot be typed";
    QTest::newRow("a nested list") << "x" << Format::PropertyList << "cannot be typed";
}

void TestDisplay::refusesTypedText()
{
    QFETCH(QString, text);
    QFETCH(Format, format);
    QFETCH(QString, part);
    const auto value = parseValue(text, wire::listValue(format));
    QVERIFY(!value);
    QVERIFY2(value.error().english().contains(part), qPrintable(value.error().english()));
}

/// What stands in entries of value lists, and what stands nowhere.
void TestDisplay::otherSyntaxesHaveTheirOwnRules_data()
{
    QTest::addColumn<quint32>("syntax");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result"); // bytes, or what is wrong
    QTest::newRow("a number of an entry") << 0x00070002U << "7" << "07000000"; // DISK_NUMBER
    QTest::newRow("a resource class") << 0x00020002U << "1" << "01000000";
    QTest::newRow("a structure") << 0x00060002U << "1" << "A value of this syntax cannot be typed in";
    QTest::newRow("a storage descriptor") << 0x000F0001U << "1" << "A value of this syntax cannot be typed in";
    QTest::newRow("an unknown syntax") << 0x80018001U << "1"
                                       << "The syntax 0x80018001 is not known, so no value can be made for it";
}

void TestDisplay::otherSyntaxesHaveTheirOwnRules()
{
    QFETCH(quint32, syntax);
    QFETCH(QString, text);
    QFETCH(QString, result);
    const auto value = parseValue(text, syntax);
    QCOMPARE(value ? QString::fromLatin1(value->payload.toByteArray().toHex()) : value.error().english(), result);
}

void TestDisplay::editTextGivesTheSamePayload_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("DWORD") << Format::Dword << QByteArray("ffffffff");
    QTest::newRow("LONG") << Format::Long << QByteArray("ffffffff");
    QTest::newRow("64 bits") << Format::ULargeInteger << QByteArray("ffffffffffffffff");
    QTest::newRow("text with a line break") << Format::Sz << QByteArray("61000a00620000") + "00";
    QTest::newRow("text with a byte order mark") << Format::Sz << QByteArray("fffe61000000");
    QTest::newRow("text with a mark the other way round") << Format::Sz << QByteArray("feff61000000");
    QTest::newRow("strings") << Format::MultiSz << QByteArray("610000006200630000000000");
    QTest::newRow("strings with marks") << Format::MultiSz << QByteArray("fffe61000000feff620000000000");
    QTest::newRow("bytes") << Format::Binary << QByteArray("00ff10");
    QTest::newRow("a time with all its decimals") << Format::FileTime << QByteArray("f0a270a0c958dd01");
    QTest::newRow("a time beyond the calendar") << Format::FileTime << QByteArray("ffffffffffffffff");
}

void TestDisplay::editTextGivesTheSamePayload()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, hex);
    const Value value{ wire::listValue(format), QByteArray::fromHex(hex), {}, true };
    const auto again = parseValue(editText(value), value.syntax);
    QVERIFY2(again, again ? "" : qPrintable(again.error().english()));
    QCOMPARE(again->payload.toByteArray().toHex(), hex);
}

void TestDisplay::showsOneLine_data()
{
    QTest::addColumn<quint32>("syntax");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QString>("shown");
    const auto word = [](Format format) { return wire::listValue(format); };
    QTest::newRow("a number") << word(Format::Dword) << QByteArray("e8030000") << true << "1000";
    QTest::newRow("a negative number") << word(Format::Long) << QByteArray("feffffff") << true << "-2";
    QTest::newRow("a line break is an arrow") << word(Format::Sz) << QByteArray("61000a0062000000") << true
                                             << QStringLiteral("a↵b");
    QTest::newRow("an escape character is a dot") << word(Format::Sz) << QByteArray("1b000000") << true
                                                 << QStringLiteral("·");
    QTest::newRow("strings") << word(Format::MultiSz) << QByteArray("610000006200000000") + "00" + "00" << true
                            << "a, b";
    QTest::newRow("no strings") << word(Format::MultiSz) << QByteArray("0000") << true << "no strings";
    QTest::newRow("bytes") << word(Format::Binary) << QByteArray("01") << true << "1 byte: 01";
    QTest::newRow("no bytes are empty") << word(Format::Binary) << QByteArray() << true << "no bytes";
    QTest::newRow("no DWORD is a reset") << word(Format::Dword) << QByteArray() << true << "reset to default";
    QTest::newRow("a DWORD of two bytes") << word(Format::Dword) << QByteArray("0102") << false
                                         << "2 bytes: 01 02";
    QTest::newRow("an unknown syntax") << 0x80018001U << QByteArray("0a0b") << true << "2 bytes: 0a 0b";
    QTest::newRow("a nested list") << word(Format::PropertyList) << QByteArray("00000000") << true
                                  << "property list with 0 properties";
    QTest::newRow("a list of one value") << word(Format::ValueList)
                                         << QByteArray("02000700040000000100000000000000") << true
                                         << "value list with 1 entry";
    QTest::newRow("a list of no values") << word(Format::ValueList) << QByteArray("00000000") << true
                                         << "value list with 0 entries";
    QTest::newRow("a time") << word(Format::FileTime) << QByteArray("0000000000000000") << true << "0";
}

void TestDisplay::showsOneLine()
{
    QFETCH(quint32, syntax);
    QFETCH(QByteArray, hex);
    QFETCH(bool, readable);
    QFETCH(QString, shown);
    QCOMPARE(displayValue({ syntax, QByteArray::fromHex(hex), {}, readable }), shown);
}

void TestDisplay::showsHexadecimalOfTheFormatsWidth()
{
    const Value minusOne{ wire::listValue(Format::Long), QByteArray(4, '\xff'), {}, true };
    QCOMPARE(displayValue(minusOne, NumberBase::Hexadecimal), QStringLiteral("0xFFFFFFFF"));
    QCOMPARE(displayValue(dwordValue(1000), NumberBase::Hexadecimal), QStringLiteral("0x3E8"));
}

void TestDisplay::fileTimesAreExact_data()
{
    QTest::addColumn<quint64>("ticks");
    QTest::addColumn<QString>("text");
    QTest::newRow("the start") << quint64(0) << "1601-01-01T00:00:00Z";
    QTest::newRow("one tick") << quint64(1) << "1601-01-01T00:00:00.0000001Z";
    QTest::newRow("Unix time 0") << quint64(116444736000000000) << "1970-01-01T00:00:00Z";
    QTest::newRow("a leap day") << quint64(133536384000000000) << "2024-02-29T00:00:00Z";
    QTest::newRow("a time of a cluster") << quint64(130645440000000000) << "2015-01-01T00:00:00Z";
    QTest::newRow("the last one") << quint64(9223372036854775807) << "30828-09-14T02:48:05.4775807Z";
}

void TestDisplay::fileTimesAreExact()
{
    QFETCH(quint64, ticks);
    QFETCH(QString, text);
    QCOMPARE(fileTimeText(ticks), text);
    if (ticks < quint64(9223372036854775807) - 20'000'000)
        QCOMPARE(fileTimeFromText(text), std::optional(ticks));
}

void TestDisplay::refusesTimesThatAreNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a day that is not") << "2023-02-29T00:00:00Z";
    QTest::newRow("hour 24") << "2023-02-28T24:00:00Z";
    QTest::newRow("before the start") << "1600-12-31T00:00:00Z";
    QTest::newRow("eight decimals") << "2023-02-28T00:00:00.12345678Z";
    QTest::newRow("a zone by its name") << "2026-01-01T00:00:00 CET";
    QTest::newRow("an offset of a day") << "2026-01-01T00:00:00+24:00";
    QTest::newRow("an offset of 60 minutes") << "2026-01-01T00:00:00+01:60";
    QTest::newRow("an offset to before 1601") << "1601-01-01T00:00:00+01:00";
    QTest::newRow("words") << "now";
}

void TestDisplay::refusesTimesThatAreNone()
{
    QFETCH(QString, text);
    QVERIFY(!fileTimeFromText(text));
}

void TestDisplay::namesWhatNumbersMean_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint32>("number");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("a switch that is on") << "BackupInProgress" << 1U << "yes";
    QTest::newRow("a switch that is off") << "BackupInProgress" << 0U << "no";
    QTest::newRow("milliseconds") << "SameSubnetDelay" << 2000U << "2 s";
    QTest::newRow("too few for a greater unit") << "SameSubnetDelay" << 250U << "";
    QTest::newRow("flags") << "PlacementOptions" << 6U
                          << "PLACEMENT_OPTIONS_CONSIDER_OFFLINE_VMS + PLACEMENT_OPTIONS_DONT_USE_MEMORY";
    QTest::newRow("an unknown bit") << "PlacementOptions" << 0x8000U << "0x8000";
}

void TestDisplay::namesWhatNumbersMean()
{
    QFETCH(QString, name);
    QFETCH(quint32, number);
    QFETCH(QString, meaning);
    const CatalogEntry *entry = Catalog::shared().find(ObjectClass::Cluster, {}, false, name);
    QVERIFY(entry != nullptr);
    QCOMPARE(meaningOf(propertyWith({ dwordValue(number) }), entry), meaning);
}

void TestDisplay::knowledgeIsNeverAValue()
{
    Property absent = propertyWith({});
    absent.knowledge = Knowledge::Absent;
    QCOMPARE(displayProperty(absent), QStringLiteral("not in this source"));
    QVERIFY(!numberOf(absent));

    Property cut = propertyWith({});
    cut.knowledge = Knowledge::Cut;
    cut.extras.edit().cutText = QStringLiteral("{1, 0, 4, 128...}");
    QCOMPARE(displayProperty(cut), cutTextOf(cut));

    const Property pair = propertyWith({ textValue(u"%Drive%", Format::ExpandSz), textValue(u"C:", Format::ExpandedSz) });
    QCOMPARE(displayProperty(pair), QStringLiteral("%Drive% → C:"));
}

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"
