// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/catalog/catalog.h"
#include "core/merging/merge_property.h"
#include "core/wire/text.h"

#include <QTest>

using namespace clusprop;
using wire::Format;

Q_DECLARE_METATYPE(clusprop::Property)

namespace {

Property with(const Value &value, int source = 0)
{
    Property property;
    property.name = QStringLiteral("Name");
    property.values = { value };
    property.place.source = source;
    return property;
}

Value number(Format format, quint64 bits, int size)
{
    QByteArray payload;
    for (int byte = 0; byte < size; ++byte)
        payload += static_cast<char>(bits >> (8 * byte));
    return { wire::listValue(format), payload, {}, true };
}

Value dword(quint32 bits) { return number(Format::Dword, bits, 4); }
Value fileTime(quint64 ticks) { return number(Format::FileTime, ticks, 8); }
Value text(const char16_t *words, Format format = Format::Sz)
{
    return textValue(QString::fromUtf16(words), format);
}
Value bytes(const char *raw, Format format)
{
    return { wire::listValue(format), QByteArray(raw), {}, true };
}
Value strings(const std::vector<std::u16string> &items)
{
    return { wire::listValue(Format::MultiSz), asByteArray(*wire::multiTextPayload(items)), {}, true };
}

Property cut(const QString &shown)
{
    Property property;
    property.name = QStringLiteral("Name");
    property.knowledge = Knowledge::Cut;
    property.extras.edit().cutText = shown;
    return property;
}

Property absent()
{
    Property property;
    property.name = QStringLiteral("Name");
    property.knowledge = Knowledge::Absent;
    return property;
}

} // namespace

class TestMergeProperty : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatMeansTheSame_data();
    void saysWhatMeansTheSame();
    void knownDisplacesWhatIsNot_data();
    void knownDisplacesWhatIsNot();
    void keepsTheMoreExactOfTwo_data();
    void keepsTheMoreExactOfTwo();
    void preferenceGoesToTheDocumentedFormat();
    void disputesWhatDiffers();
    void aThirdSourceJoinsTheDispute();
    void aDisputeHasAnEnd();
    void joinsDisputesOfBothSides();
    void settlingTakesOneClaim();
};

void TestMergeProperty::saysWhatMeansTheSame_data()
{
    constexpr quint64 ticks = 132'000'000'000'000'000;
    QTest::addColumn<Property>("left");
    QTest::addColumn<Property>("right");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal numbers") << with(dword(1)) << with(dword(1)) << true;
    QTest::newRow("0 is not 1") << with(dword(0)) << with(dword(1)) << false;
    QTest::newRow("-1 as LONG is 4294967295 as DWORD")
        << with(number(Format::Long, 0xffffffff, 4)) << with(dword(0xffffffff)) << true;
    QTest::newRow("a DWORD as 64 bits")
        << with(dword(7)) << with(number(Format::ULargeInteger, 7, 8)) << true;
    QTest::newRow("-1 as LONG is not 4294967295 as 64 bits")
        << with(number(Format::Long, 0xffffffff, 4))
        << with(number(Format::ULargeInteger, 0xffffffff, 8)) << false;
    QTest::newRow("times within a millisecond")
        << with(fileTime(ticks)) << with(fileTime(ticks + 9'999)) << true;
    QTest::newRow("times a millisecond apart")
        << with(fileTime(ticks)) << with(fileTime(ticks + 10'000)) << false;
    QTest::newRow("a stored WORD as two bytes")
        << with(number(Format::Word, 5, 2)) << with(bytes("\x05", Format::Binary)) << false;
    QTest::newRow("equal bytes of two formats") << with(bytes("\x01\x02", Format::Binary))
        << with(bytes("\x01\x02", Format::SecurityDescriptor)) << true;
    QTest::newRow("text with and without expansion")
        << with(text(u"%SystemRoot%", Format::ExpandSz)) << with(text(u"%SystemRoot%")) << true;
    QTest::newRow("text differs in case") << with(text(u"A")) << with(text(u"a")) << false;
    QTest::newRow("empty text is not 0") << with(text(u"")) << with(dword(0)) << false;
    QTest::newRow("a question mark for a letter")
        << with(text(u"Z?rich")) << with(text(u"Z\u00fcrich")) << true;
    QTest::newRow("a question mark for a question mark")
        << with(text(u"why?")) << with(text(u"whyx")) << false;
    QTest::newRow("a number as text") << with(dword(20)) << with(text(u"20")) << true;
    QTest::newRow("another number as text") << with(dword(20)) << with(text(u"21")) << false;
    QTest::newRow("equal lists of strings")
        << with(strings({ u"a", u"b" })) << with(strings({ u"a", u"b" })) << true;
    QTest::newRow("a list with a letter lost")
        << with(strings({ u"\u00e4" })) << with(strings({ u"?" })) << true;
    QTest::newRow("other lists of strings")
        << with(strings({ u"a", u"b" })) << with(strings({ u"a" })) << false;
    QTest::newRow("equal cut texts") << cut(QStringLiteral("{1, 2...}"))
        << cut(QStringLiteral("{1, 2...}")) << true;
    QTest::newRow("known and absent") << with(dword(0)) << absent() << false;
    Property expanded = with(text(u"%A%", Format::ExpandSz));
    expanded.values.append(text(u"x", Format::ExpandedSz));
    QTest::newRow("a list's own expansion beside the text")
        << expanded << with(text(u"%A%", Format::ExpandSz)) << true;
    Property two = with(dword(1));
    two.values.append(dword(2));
    QTest::newRow("two numbers are not one") << two << with(dword(1)) << false;
}

void TestMergeProperty::saysWhatMeansTheSame()
{
    QFETCH(Property, left);
    QFETCH(Property, right);
    QTEST(sameMeaning(left, right), "same");
    QTEST(sameMeaning(right, left), "same");
}

void TestMergeProperty::knownDisplacesWhatIsNot_data()
{
    QTest::addColumn<Property>("kept");
    QTest::addColumn<Property>("incoming");
    QTest::addColumn<Property>("expected");
    const Property one = with(dword(1));
    const Property shown = cut(QStringLiteral("Aktiviert"));
    QTest::newRow("known over cut") << shown << one << one;
    QTest::newRow("known over absent") << absent() << one << one;
    QTest::newRow("cut does not displace known") << one << shown << one;
    QTest::newRow("absent does not displace known") << one << absent() << one;
    QTest::newRow("cut over absent") << absent() << shown << shown;
    QTest::newRow("absent does not displace cut") << shown << absent() << shown;
    QTest::newRow("the longer of two cut texts") << cut(QStringLiteral("{1, 2...}"))
        << cut(QStringLiteral("{1, 2, 3, 4...}")) << cut(QStringLiteral("{1, 2, 3, 4...}"));
}

void TestMergeProperty::knownDisplacesWhatIsNot()
{
    QFETCH(Property, kept);
    QFETCH(Property, incoming);
    QFETCH(Property, expected);
    mergeProperty(kept, incoming, nullptr);
    QCOMPARE(kept, expected);
    QVERIFY(!kept.isDisputed());
}

void TestMergeProperty::keepsTheMoreExactOfTwo_data()
{
    constexpr quint64 ticks = 132'000'000'000'000'000;
    QTest::addColumn<Property>("vague");
    QTest::addColumn<Property>("exact");
    QTest::newRow("a time with its 100 ns") << with(fileTime(ticks)) << with(fileTime(ticks + 123));
    QTest::newRow("text that may be expanded")
        << with(text(u"%A%")) << with(text(u"%A%", Format::ExpandSz));
    QTest::newRow("a text with its letters") << with(text(u"Z?rich")) << with(text(u"Z\u00fcrich"));
}

void TestMergeProperty::keepsTheMoreExactOfTwo()
{
    QFETCH(Property, vague);
    QFETCH(Property, exact);
    for (const bool exactFirst : { false, true }) {
        Property kept = exactFirst ? exact : vague;
        mergeProperty(kept, exactFirst ? vague : exact, nullptr);
        QCOMPARE(kept, exact);
    }
}

void TestMergeProperty::preferenceGoesToTheDocumentedFormat()
{
    const CatalogEntry *entry = Catalog::shared().find(
        ObjectClass::Cluster, {}, false, u"SharedVolumeSecurityDescriptor");
    QVERIFY(entry != nullptr);
    CatalogEntry documented = *entry;
    documented.format = Format::SecurityDescriptor;
    Property kept = with(bytes("\x01\x02", Format::Binary), 0);
    mergeProperty(kept, with(bytes("\x01\x02", Format::SecurityDescriptor), 1), &documented);
    QCOMPARE(kept.values.first().format(), Format::SecurityDescriptor);
    QCOMPARE(kept.place.source, 1);
}

void TestMergeProperty::disputesWhatDiffers()
{
    Property kept = with(dword(1), 0);
    mergeProperty(kept, with(dword(0), 1), nullptr);
    QVERIFY(kept.isDisputed());
    QCOMPARE(kept.knowledge, Knowledge::Cut);
    QVERIFY(kept.values.isEmpty());
    QCOMPARE(kept.extras->cutText, QStringLiteral("1 or 0"));
    QCOMPARE(kept.extras->claims.size(), 2);
    QCOMPARE(kept.extras->claims[0].place.source, 0);
    QCOMPARE(kept.extras->claims[1].place.source, 1);
    QVERIFY(!numberOf(kept).has_value()); // neither of them is taken for the value
}

void TestMergeProperty::aThirdSourceJoinsTheDispute()
{
    Property kept = with(dword(1), 0);
    mergeProperty(kept, with(dword(0), 1), nullptr);
    mergeProperty(kept, with(dword(1), 2), nullptr);
    QCOMPARE(kept.extras->claims.size(), 2); // it says what the first one says
    mergeProperty(kept, with(dword(2), 3), nullptr);
    QCOMPARE(kept.extras->claims.size(), 3);
    QCOMPARE(kept.extras->cutText, QStringLiteral("1 or 0 or 2"));
    mergeProperty(kept, absent(), nullptr);
    mergeProperty(kept, cut(QStringLiteral("a long text that is only shown")), nullptr);
    QCOMPARE(kept.extras->claims.size(), 3);
}

/// A list that holds one name ten thousand times is no choice for a person.
void TestMergeProperty::aDisputeHasAnEnd()
{
    Property kept = with(dword(0), 0);
    for (quint32 said = 1; said < mostClaims; ++said)
        mergeProperty(kept, with(dword(said), 1), nullptr);
    QCOMPARE(kept.extras->claims.size(), mostClaims);
    QVERIFY(kept.extras->cutText.endsWith(QStringLiteral(" or 99")));
    for (quint32 said = mostClaims; said < 3 * mostClaims; ++said)
        mergeProperty(kept, with(dword(said), 1), nullptr);
    QCOMPARE(kept.extras->claims.size(), mostClaims);
    QVERIFY(kept.extras->cutText.endsWith(QStringLiteral(" or 99 or others")));
}

void TestMergeProperty::joinsDisputesOfBothSides()
{
    Property left = with(dword(1), 0);
    mergeProperty(left, with(dword(0), 1), nullptr);
    Property right = with(dword(1), 2);
    mergeProperty(right, with(dword(3), 3), nullptr);
    mergeProperty(left, right, nullptr);
    QCOMPARE(cutTextOf(left), QStringLiteral("1 or 0 or 3"));
}

void TestMergeProperty::settlingTakesOneClaim()
{
    Property kept = with(dword(1), 0);
    mergeProperty(kept, with(dword(0), 1), nullptr);
    kept = settled(kept, 1);
    QVERIFY(!kept.isDisputed());
    QCOMPARE(kept, with(dword(0), 1));
    QCOMPARE(kept.place.source, 1);
}

QTEST_GUILESS_MAIN(TestMergeProperty)

#include "tst_merge_property.moc"
