// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Names that occur twice in a property list.

#include "core/wire/decode.h"
#include "tests/wire/wire_support.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace clusprop::wire;
using namespace clusprop::wire::test;

namespace {

constexpr quint32 binary = 0x00010001;
constexpr quint32 number = 0x00010002;

} // namespace

class TestDecodeNames : public QObject
{
    Q_OBJECT

private slots:
    void duplicateNames_data();
    void duplicateNames();
    void manyNamesAreQuick();
    void equalHashesAreNotEqualNames();
};

void TestDecodeNames::duplicateNames_data()
{
    QTest::addColumn<std::u16string>("first");
    QTest::addColumn<std::u16string>("second");
    QTest::addColumn<bool>("duplicate");
    QTest::newRow("equal") << std::u16string(u"Role") << std::u16string(u"Role") << true;
    QTest::newRow("case") << std::u16string(u"Role") << std::u16string(u"ROLE") << true;
    QTest::newRow("umlaut") << std::u16string(u"Gr\u00F6\u00DFe")
                            << std::u16string(u"gr\u00D6\u00DFE") << true;
    QTest::newRow("Cyrillic") << std::u16string(u"\u0440\u043E\u043B\u044C")
                              << std::u16string(u"\u0420\u041E\u041B\u042C") << true;
    QTest::newRow("Greek") << std::u16string(u"\u03C1\u03CC\u03BB")
                           << std::u16string(u"\u03A1\u038C\u039B") << true;
    QTest::newRow("both empty") << std::u16string() << std::u16string() << true;
    QTest::newRow("text behind the NUL does not count")
        << std::u16string(u"Role") << std::u16string(u"Role\0x", 6) << true;
    QTest::newRow("other") << std::u16string(u"Role") << std::u16string(u"Rule") << false;
    QTest::newRow("prefix") << std::u16string(u"Role") << std::u16string(u"Rol") << false;
}

void TestDecodeNames::duplicateNames()
{
    QFETCH(std::u16string, first);
    QFETCH(std::u16string, second);
    QFETCH(bool, duplicate);
    const QByteArray bytes = propertyList({ propertyOf(first, { entry(binary, {}) }),
        propertyOf(u"Between", { entry(binary, {}) }), propertyOf(second, { entry(binary, {}) }) });
    const auto list = decodePropertyList(asBytes(bytes));
    QVERIFY(list);
    QCOMPARE(list->properties.size(), std::size_t(3));
    std::size_t found = 0;
    for (const Finding &warning : list->warnings) {
        if (warning.code == Errc::DuplicateName) {
            ++found;
            QCOMPARE(warning.offset, list->properties[2].offset);
        }
    }
    QCOMPARE(found, std::size_t(duplicate ? 1 : 0));
}

void TestDecodeNames::manyNamesAreQuick()
{
    constexpr quint32 count = 100'000;
    QByteArray bytes = dword(count + 1);
    for (quint32 index = 0; index < count; ++index)
        bytes
            += propertyOf(QString::number(index).toStdU16String(), { entry(number, dword(index)) });
    const auto lastOffset = static_cast<std::size_t>(bytes.size());
    bytes += propertyOf(u"77777", { entry(number, dword(0)) });

    QElapsedTimer timer;
    timer.start();
    const auto list = decodePropertyList(asBytes(bytes));
    QVERIFY(timer.elapsed() < 5000); // comparing each with each would take minutes
    QVERIFY(list);
    QCOMPARE(list->properties.size(), std::size_t(count + 1));
    QCOMPARE(list->warnings.size(), std::size_t(1));
    QVERIFY(list->warnings[0] == (Finding{ Errc::DuplicateName, lastOffset }));
}

/// Hashes of names have 32 bits: among so many names about ten pairs share theirs, and which ones
/// is different in every run.
void TestDecodeNames::equalHashesAreNotEqualNames()
{
    constexpr quint32 count = 300'000;
    std::mt19937 random(1);
    std::uniform_int_distribution<int> ideograph(0x4E00, 0x9FFF); // none has another case
    QByteArray bytes = dword(count);
    for (quint32 index = 0; index < count; ++index) {
        std::u16string name(8, u' ');
        for (char16_t &unit : name)
            unit = static_cast<char16_t>(ideograph(random));
        bytes += propertyOf(name, { entry(number, dword(index)) });
    }
    const auto list = decodePropertyList(asBytes(bytes));
    QVERIFY(list);
    QCOMPARE(list->properties.size(), std::size_t(count));
    QVERIFY(list->warnings.empty());
}

QTEST_GUILESS_MAIN(TestDecodeNames)
#include "tst_decode_names.moc"
