// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What looks at four units at once says what looking at one after the other would.

#include "core/wire/text_scan.h"
#include "tests/wire/wire_support.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace clusprop::wire;
using namespace clusprop::wire::test;

class TestTextScan : public QObject
{
    Q_OBJECT

private slots:
    void everyUnitIsFoldedAlikeInEveryLane();
    void randomTextsAreScannedUnitByUnit();
    void unitsBeyondTheEndAreZero();
};

void TestTextScan::everyUnitIsFoldedAlikeInEveryLane()
{
    for (quint32 unit = 0; unit <= 0xFFFF; ++unit) {
        const quint64 folded = foldCase(static_cast<char16_t>(unit));
        for (unsigned shift = 0; shift < 64; shift += 16) {
            constexpr quint64 others = 0x0061'005a'007b'0040; // a, Z, and what lies beside letters
            const quint64 mask = quint64{ 0xFFFF } << shift;
            const quint64 word = (others & ~mask) | quint64{ unit } << shift;
            const quint64 rest = 0x0041'005a'007b'0040;
            QCOMPARE(lanes::fold(word), (rest & ~mask) | folded << shift);
        }
    }
}

void TestTextScan::randomTextsAreScannedUnitByUnit()
{
    QRandomGenerator random(7);
    constexpr std::array<char16_t, 10> units{ u'\0', u'a', u'Z', 0xD7FF, 0xD800, 0xDBFF, 0xDC00,
        0xDFFF, 0xE000, 0x8000 };
    for (int round = 0; round < 200'000; ++round) {
        std::u16string text;
        const int length = static_cast<int>(random.bounded(20));
        for (int index = 0; index < length; ++index) {
            const bool isCommon = random.bounded(4) != 0;
            text += isCommon ? u'a' : units[random.bounded(quint32(units.size()))];
        }
        QByteArray bytes = utf16(text);
        if (random.bounded(4) == 0)
            bytes.append('\x01'); // half a unit
        const TextScan scan = scanText(asBytes(bytes));
        const std::u16string before = text.substr(0, text.find(u'\0'));
        QCOMPARE(scan.length, before.size());
        QCOMPARE(scan.hasSurrogates, std::any_of(before.begin(), before.end(), [](char16_t unit) {
            return unit >= 0xD800 && unit <= 0xDFFF;
        }));
    }
}

void TestTextScan::unitsBeyondTheEndAreZero()
{
    const QByteArray bytes = utf16(u"abcde") + '\x01';
    QCOMPARE(loadUnits(asBytes(bytes), 1), quint64{ 0x0065'0064'0063'0062 });
    QCOMPARE(loadUnits(asBytes(bytes), 3), quint64{ 0x0065'0064 });
    QCOMPARE(loadUnits(asBytes(bytes), 4), quint64{ 0x0065 });
}

QTEST_APPLESS_MAIN(TestTextScan)
#include "tst_text_scan.moc"
