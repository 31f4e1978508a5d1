// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Every prefix and many single changes of every golden input, read in every way there is. What
// must hold whatever the bytes are is in judge.h.

#include "tests/wire/judge.h"
#include "tests/wire/wire_support.h"

#include <QDir>
#include <QTest>

using namespace clusprop::wire;
using namespace clusprop::wire::test;

namespace {

/// Long inputs are mostly zeros and text: their changes are tried at every n-th place, so that the
/// whole sweep takes seconds.
constexpr qsizetype mostPlaces = 700;

} // namespace

class TestSweep : public QObject
{
    Q_OBJECT

private slots:
    void inputsAreThere();
    void prefixes_data() { addGoldenInputs(); }
    void prefixes();
    void singleBytes_data() { addGoldenInputs(); }
    void singleBytes();
    void boundaryValues_data() { addGoldenInputs(); }
    void boundaryValues();
    void structures_data() { addGoldenInputs(); }
    void structures();

private:
    /// Judges from a block of exactly this size, so that a sanitizer sees a byte too much.
    static bool holds(const QByteArray &bytes, const char *change, qsizetype place);
};

bool TestSweep::holds(const QByteArray &bytes, const char *change, qsizetype place)
{
    const Buffer exact(asBytes(bytes).begin(), asBytes(bytes).end());
    const char *fault = judge(exact);
    if (fault != nullptr)
        qWarning("%s %lld: %s", change, static_cast<long long>(place), fault);
    return fault == nullptr;
}

void TestSweep::inputsAreThere()
{
    const QDir vectors(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/vectors"));
    QVERIFY(vectors.entryList({ QStringLiteral("*.bin") }, QDir::Files).size() > 100);
}

void TestSweep::prefixes()
{
    QFETCH(QByteArray, bytes);
    const qsizetype step = 1 + bytes.size() / mostPlaces;
    for (qsizetype size = bytes.size(); size >= 0; size -= step)
        QVERIFY(holds(bytes.first(size), "cut to", size));
}

void TestSweep::singleBytes()
{
    QFETCH(QByteArray, bytes);
    const qsizetype step = 1 + bytes.size() / mostPlaces;
    for (qsizetype place = 0; place < bytes.size(); place += step) {
        for (const char value : { '\x00', '\x01', '\x7f', '\x80', '\xff' }) {
            QByteArray changed = bytes;
            changed[place] = value;
            QVERIFY(holds(changed, "byte changed at", place));
        }
    }
}

void TestSweep::boundaryValues()
{
    QFETCH(QByteArray, bytes);
    const qsizetype step = 4 * (1 + bytes.size() / 4 / mostPlaces);
    for (qsizetype place = 0; place + 4 <= bytes.size(); place += step) {
        const auto left = static_cast<quint32>(bytes.size() - place - 4);
        for (const quint32 value :
            { 0U, 1U, 2U, 3U, 0x7FFFFFFFU, 0x80000000U, 0xFFFFFFFCU, 0xFFFFFFFDU, 0xFFFFFFFFU,
                left - 1, left, left + 1, 0x00040003U, 0x0001000dU, 0x0001000eU, 0x00080001U })
            QVERIFY(holds(
                QByteArray(bytes).replace(place, 4, dword(value)), "DWORD changed at", place));
    }
}

void TestSweep::structures()
{
    QFETCH(QByteArray, bytes);
    for (const StructureRow &structure : structureRows()) {
        const char *fault = judgeStructure(structure, asBytes(bytes));
        QVERIFY2(fault == nullptr, fault);
    }
}

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_sweep.moc"
