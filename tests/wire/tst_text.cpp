// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/text.h"
#include "tests/wire/wire_support.h"

#include <QTest>

using namespace clusprop::wire;
using namespace clusprop::wire::test;

namespace {

using Strings = std::vector<std::u16string>;

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void readsText_data();
    void readsText();
    void readsStrings_data();
    void readsStrings();
    void findsHalvesOfPairs_data();
    void findsHalvesOfPairs();
    void foldsCase_data();
    void foldsCase();
    void foldsAsUnicodeDoes();
    void comparesNames_data();
    void comparesNames();
    void writesText_data();
    void writesText();
    void writesStrings_data();
    void writesStrings();
    void refusesStrings_data();
    void refusesStrings();
    void refusesTextThatNoLengthCounts();
};

void TestText::readsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::u16string>("text");
    QTest::newRow("no bytes") << QByteArray() << std::u16string();
    QTest::newRow("half a unit") << hex("61") << std::u16string();
    QTest::newRow("only the NUL") << hex("0000") << std::u16string();
    QTest::newRow("to the NUL") << hex("6100 6200 0000") << std::u16string(u"ab");
    QTest::newRow("not past the NUL") << hex("6100 0000 6200 0000") << std::u16string(u"a");
    QTest::newRow("to the end without a NUL") << hex("6100 6200") << std::u16string(u"ab");
    QTest::newRow("to the last whole unit") << hex("6100 6200 63") << std::u16string(u"ab");
    QTest::newRow("low byte zero is no NUL") << hex("0001 0000") << std::u16string(u"\x0100");
    QTest::newRow("pair") << hex("3dd8 00de 0000") << std::u16string(u"\xD83D\xDE00");
    QTest::newRow("half a pair survives") << hex("00dc 6100 0000")
                                          << std::u16string(u"\xDC00"
                                                            u"a");
}

void TestText::readsText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::u16string, text);
    QVERIFY(readText(asBytes(bytes)) == text);
}

void TestText::readsStrings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Strings>("strings");
    QTest::newRow("no bytes") << QByteArray() << Strings{};
    QTest::newRow("one NUL") << hex("0000") << Strings{};
    QTest::newRow("two NULs") << hex("0000 0000") << Strings{};
    QTest::newRow("two strings") << hex("6100 0000 6200 6300 0000 0000") << Strings{ u"a", u"bc" };
    QTest::newRow("closing NUL missing") << hex("6100 0000 6200 0000") << Strings{ u"a", u"b" };
    QTest::newRow("both NULs missing") << hex("6100 0000 6200") << Strings{ u"a", u"b" };
    QTest::newRow("empty string ends the list")
        << hex("6100 0000 0000 6200 0000 0000") << Strings{ u"a" };
    QTest::newRow("odd byte at the end") << hex("6100 0000 62") << Strings{ u"a" };
}

void TestText::readsStrings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Strings, strings);
    QVERIFY(readMultiText(asBytes(bytes)) == strings);
}

void TestText::findsHalvesOfPairs_data()
{
    QTest::addColumn<std::u16string>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("empty") << std::u16string() << false;
    QTest::newRow("letters") << std::u16string(u"ab") << false;
    QTest::newRow("next to the range") << std::u16string(u"\xD7FF\xE000") << false;
    QTest::newRow("pair") << std::u16string(u"\xD800\xDC00") << false;
    QTest::newRow("largest pair") << std::u16string(u"a\xDBFF\xDFFF"
                                                    u"b")
                                  << false;
    QTest::newRow("two pairs") << std::u16string(u"\xD800\xDC00\xD800\xDC00") << false;
    QTest::newRow("high at the end") << std::u16string(u"a\xD800") << true;
    QTest::newRow("high before a letter") << std::u16string(u"\xDBFF"
                                                            u"a")
                                          << true;
    QTest::newRow("high before a pair") << std::u16string(u"\xD800\xD800\xDC00") << true;
    QTest::newRow("low at the start") << std::u16string(u"\xDC00"
                                                        u"a")
                                      << true;
    QTest::newRow("low behind a pair") << std::u16string(u"\xD800\xDC00\xDFFF") << true;
    QTest::newRow("wrong order") << std::u16string(u"\xDC00\xD800") << true;
}

void TestText::findsHalvesOfPairs()
{
    QFETCH(std::u16string, text);
    QFETCH(bool, found);
    QCOMPARE(hasLoneSurrogate(text), found);
}

void TestText::foldsCase_data()
{
    QTest::addColumn<char16_t>("unit");
    QTest::addColumn<char16_t>("folded");
    const auto pair = [](const char *about, char16_t unit, char16_t folded) {
        QTest::newRow(about) << unit << folded;
    };
    pair("a", u'a', u'A');
    pair("z", u'z', u'Z');
    pair("upper case stays", u'Q', u'Q');
    pair("before a", u'`', u'`');
    pair("after z", u'{', u'{');
    pair("digit", u'7', u'7');
    pair("a umlaut", 0xE4, 0xC4);
    pair("thorn", 0xFE, 0xDE);
    pair("division sign", 0xF7, 0xF7);
    pair("sharp s", 0xDF, 0xDF);
    pair("y diaeresis", 0xFF, 0x178);
    pair("a macron", 0x101, 0x100);
    pair("A macron stays", 0x100, 0x100);
    pair("dotted I stays", 0x130, 0x130);
    pair("dotless i stays", 0x131, 0x131);
    pair("l acute, odd is upper", 0x13A, 0x139);
    pair("L acute stays", 0x139, 0x139);
    pair("n caron", 0x148, 0x147);
    pair("eng", 0x14B, 0x14A);
    pair("z caron", 0x17E, 0x17D);
    pair("long s stays", 0x17F, 0x17F);
    pair("alpha", 0x3B1, 0x391);
    pair("alpha with accent", 0x3AC, 0x386);
    pair("iota with accent", 0x3AF, 0x38A);
    pair("upsilon with two marks stays", 0x3B0, 0x3B0);
    pair("sigma", 0x3C3, 0x3A3);
    pair("sigma at the end", 0x3C2, 0x3A3);
    pair("upsilon with diaeresis", 0x3CB, 0x3AB);
    pair("omicron with accent", 0x3CC, 0x38C);
    pair("omega with accent", 0x3CE, 0x38F);
    pair("Cyrillic a", 0x430, 0x410);
    pair("Cyrillic ya", 0x44F, 0x42F);
    pair("Cyrillic io", 0x451, 0x401);
    pair("Cyrillic dzhe", 0x45F, 0x40F);
    pair("Armenian is left alone", 0x561, 0x561);
    pair("half a pair", 0xD800, 0xD800);
    pair("NUL", 0, 0);
}

void TestText::foldsCase()
{
    QFETCH(char16_t, unit);
    QFETCH(char16_t, folded);
    QCOMPARE(static_cast<uint>(foldCase(unit)), static_cast<uint>(folded));
    QCOMPARE(static_cast<uint>(foldCase(folded)), static_cast<uint>(folded)); // folding is final
}

void TestText::foldsAsUnicodeDoes()
{
    // Micro sign, dotless i and long s lead to letters of another block, and stay.
    const std::u16string exceptions = u"\u00B5\u0131\u017F";
    for (char16_t unit = 1; unit < 0x460; ++unit) {
        const bool inScope = unit < 0x180 || (unit >= 0x386 && unit <= 0x3CE) || unit >= 0x400;
        if (!inScope || exceptions.find(unit) != std::u16string::npos)
            continue;
        QVERIFY2(foldCase(unit) == QChar::toUpper(unit), qPrintable(QString::number(unit, 16)));
    }
}

void TestText::comparesNames_data()
{
    QTest::addColumn<std::u16string>("left");
    QTest::addColumn<std::u16string>("right");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << std::u16string(u"Role") << std::u16string(u"Role") << true;
    QTest::newRow("case") << std::u16string(u"rOLE") << std::u16string(u"Role") << true;
    QTest::newRow("umlaut") << std::u16string(u"Gr\u00F6\u00DFe")
                            << std::u16string(u"GR\u00D6\u00DFE") << true;
    QTest::newRow("Cyrillic") << std::u16string(u"\u0438\u043C\u044F")
                              << std::u16string(u"\u0418\u041C\u042F") << true;
    QTest::newRow("both empty") << std::u16string() << std::u16string() << true;
    QTest::newRow("prefix") << std::u16string(u"Role") << std::u16string(u"Roles") << false;
    QTest::newRow("other letter") << std::u16string(u"Role") << std::u16string(u"Rale") << false;
    QTest::newRow("sharp s is not ss")
        << std::u16string(u"\u00DF") << std::u16string(u"ss") << false;
}

void TestText::comparesNames()
{
    QFETCH(std::u16string, left);
    QFETCH(std::u16string, right);
    QFETCH(bool, same);
    QCOMPARE(sameName(left, right), same);
    QCOMPARE(sameName(right, left), same);
}

void TestText::writesText_data()
{
    QTest::addColumn<std::u16string>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << std::u16string() << hex("0000");
    QTest::newRow("letters") << std::u16string(u"ab") << hex("6100 6200 0000");
    QTest::newRow("both bytes") << std::u16string(u"\u1234") << hex("3412 0000");
    QTest::newRow("half a pair") << std::u16string(u"\xD83D") << hex("3dd8 0000");
}

void TestText::writesText()
{
    QFETCH(std::u16string, text);
    QFETCH(QByteArray, bytes);
    const auto payload = textPayload(text);
    QVERIFY(payload);
    QCOMPARE(toByteArray(*payload), bytes);
    QVERIFY(readText(*payload) == text);
}

void TestText::writesStrings_data()
{
    QTest::addColumn<Strings>("strings");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("none") << Strings{} << hex("0000");
    QTest::newRow("one") << Strings{ u"a" } << hex("6100 0000 0000");
    QTest::newRow("two") << Strings{ u"a", u"bc" } << hex("6100 0000 6200 6300 0000 0000");
}

void TestText::writesStrings()
{
    QFETCH(Strings, strings);
    QFETCH(QByteArray, bytes);
    const auto payload = multiTextPayload(strings);
    QVERIFY(payload);
    QCOMPARE(toByteArray(*payload), bytes);
    QVERIFY(readMultiText(*payload) == strings);
}

void TestText::refusesStrings_data()
{
    QTest::addColumn<Strings>("strings");
    QTest::addColumn<Errc>("code");
    QTest::newRow("empty string alone") << Strings{ u"" } << Errc::EmptyStringInList;
    QTest::newRow("empty string in the middle")
        << Strings{ u"a", u"", u"b" } << Errc::EmptyStringInList;
    QTest::newRow("empty string at the end") << Strings{ u"a", u"" } << Errc::EmptyStringInList;
    QTest::newRow("NUL inside") << Strings{ std::u16string(u"a\0b", 3) } << Errc::NulInText;
    QTest::newRow("NUL alone") << Strings{ std::u16string(1, u'\0') } << Errc::NulInText;
}

void TestText::refusesStrings()
{
    QFETCH(Strings, strings);
    QFETCH(Errc, code);
    const auto payload = multiTextPayload(strings);
    QVERIFY(!payload);
    QCOMPARE(payload.error().code, code);

    for (const std::u16string &text : strings) {
        if (text.find(u'\0') == std::u16string::npos)
            continue;
        const auto single = textPayload(text);
        QVERIFY(!single);
        QCOMPARE(single.error().code, Errc::NulInText);
    }
}

void TestText::refusesTextThatNoLengthCounts()
{
    const std::u16string unit(1, u'x');
    const std::u16string_view tooLong(unit.data(), std::size_t(1) << 31U); // refused, not read
    const auto payload = textPayload(tooLong);
    QVERIFY(!payload);
    QCOMPARE(payload.error().code, Errc::TooLong);
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
