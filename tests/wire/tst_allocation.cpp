// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The byte layer when there is no more memory: whichever allocation fails, std::bad_alloc comes out,
// nothing is leaked, and the same call works afterwards.

#include "core/wire/decode.h"
#include "core/wire/encode.h"
#include "tests/wire/wire_support.h"

#include <QDir>
#include <QTest>

#include <cstdlib>
#include <new>

namespace {

long failAfter = -1; ///< allocations that still succeed; negative: all of them
long living = 0; ///< blocks of operator new that were not given back
bool isCounting = false;

} // namespace

// Everything that std containers ask for goes through these two.
void *operator new(std::size_t size)
{
    if (isCounting) {
        if (failAfter == 0)
            throw std::bad_alloc();
        failAfter -= failAfter > 0 ? 1 : 0;
        ++living;
    }
    if (void *memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    if (isCounting && memory != nullptr)
        --living;
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    operator delete(memory);
}

using namespace clusprop::wire;
using namespace clusprop::wire::test;

namespace {

/// Strictly and tolerantly, and back to bytes. Gives how much there was, for comparing.
std::size_t readAndWrite(Bytes bytes)
{
    std::size_t size = 0;
    for (const Mode mode : { Mode::Strict, Mode::Tolerant }) {
        if (const auto list = decodePropertyList(bytes, mode)) {
            for (const PropertyView &property : list->properties)
                size += property.nameText().size();
            if (const auto written = encode(*list))
                size += written->size();
        }
        if (const auto values = decodeValueList(bytes, mode)) {
            if (const auto written = encode(*values))
                size += written->size();
        }
    }
    const Recognition recognition = recognise(bytes);
    if (recognition.kind == BlobKind::Structure) {
        if (const auto structure = decodeStructure(*recognition.structure, bytes))
            size += structure->warnings.size();
    }
    return size;
}

struct Outcome
{
    bool failed = false;
    long leaked = 0;
    std::size_t size = 0;
};

/// The allocation number `number`, from 0, fails.
Outcome withFailure(Bytes bytes, long number)
{
    Outcome outcome;
    living = 0;
    failAfter = number;
    isCounting = true;
    try {
        outcome.size = readAndWrite(bytes);
    } catch (const std::bad_alloc &) {
        outcome.failed = true;
    }
    isCounting = false;
    outcome.leaked = living;
    return outcome;
}

} // namespace

class TestAllocation : public QObject
{
    Q_OBJECT

private slots:
    void everyFailureIsClean_data();
    void everyFailureIsClean();
    void allocationsDidFail();

private:
    long m_failures = 0;
};

void TestAllocation::everyFailureIsClean_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *folder : { "vectors", "captured", "broken/files" }) {
        const QDir data(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/") + QLatin1String(folder));
        for (const QString &name :
            data.entryList({ QStringLiteral("*.bin") }, QDir::Files, QDir::Name)) {
            QFile file(data.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << file.readAll();
        }
    }
}

void TestAllocation::everyFailureIsClean()
{
    QFETCH(QByteArray, bytes);
    const Outcome whole = withFailure(asBytes(bytes), -1);
    QVERIFY(!whole.failed);
    QCOMPARE(whole.leaked, 0L);
    constexpr long endless = 100'000;
    long number = 0;
    for (; number < endless; ++number) {
        const Outcome outcome = withFailure(asBytes(bytes), number);
        QCOMPARE(outcome.leaked, 0L);
        if (!outcome.failed) {
            QCOMPARE(outcome.size, whole.size);
            break;
        }
    }
    QVERIFY(number < endless);
    m_failures += number;
}

void TestAllocation::allocationsDidFail()
{
    QVERIFY2(m_failures > 1000, qPrintable(QString::number(m_failures)));
}

QTEST_GUILESS_MAIN(TestAllocation)
#include "tst_allocation.moc"
