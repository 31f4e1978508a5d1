// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// All small damage there can be: of each of some two hundred lists every truncation, every byte
// with each of its values, every DWORD with each of the numbers at which readers go wrong, and
// every two lengths with each pair of those. All of them in long runs, every n-th of them otherwise.

#include "core/wire/syntax.h"
#include "tests/rounds.h"
#include "tests/wire/judge.h"
#include "tests/wire/wire_support.h"

#include <QDir>
#include <QTest>

#include <array>
#include <limits>
#include <random>

using namespace clusprop;
using namespace clusprop::wire;
using namespace clusprop::wire::test;

namespace {

constexpr qsizetype largestSample = 4096;
constexpr int generatedLists = 120;
constexpr qint64 usualCases = 150'000; ///< of all lists together

void put(Buffer &buffer, std::size_t at, quint32 number)
{
    for (std::size_t index = 0; index < sizeof number; ++index)
        buffer[at + index] = static_cast<std::byte>(number >> 8 * index & 0xFFU);
}

/// `left` is the number of bytes behind the field.
std::array<quint32, 12> lengthsAt(std::size_t left)
{
    const auto rest = static_cast<quint32>(left);
    return { 0, 1, 2, 4, rest - 1, rest, rest + 1, 0x7FFFFFFFU, 0x80000000U, 0xFFFFFFFCU,
        0xFFFFFFFDU, 0xFFFFFFFFU };
}

std::array<quint32, 24> numbersAt(std::size_t left)
{
    const auto rest = static_cast<quint32>(left);
    return { 0, 1, 2, 3, 4, 5, 7, 8, 20, rest - 4, rest - 1, rest, rest + 1, rest + 4,
        0x7FFFFFFFU, 0x80000000U, 0xFFFFFFF8U, 0xFFFFFFFCU, 0xFFFFFFFDU, 0xFFFFFFFEU, 0xFFFFFFFFU,
        0x00040003U, 0x0001000dU, 0x0001000eU };
}

struct Sample
{
    Buffer bytes;
    std::vector<std::size_t> lengths; ///< places of cbLength, in nested lists too, and of the count
};

template<typename View> void addLengths(const View &view, std::vector<std::size_t> &places)
{
    for (const ValueView &value : view.values) {
        places.push_back(value.offset + 4);
        const std::size_t payload = value.offset + entryHeaderSize;
        if (formatOf(value.syntax) == Format::ValueList)
            addLengths(*decodeValueList(value.payload, Mode::Tolerant, payload), places);
        else if (formatOf(value.syntax) == Format::PropertyList)
            addLengths(*decodePropertyList(value.payload, Mode::Tolerant, payload), places);
    }
    if constexpr (requires { view.properties; }) {
        for (const PropertyView &property : view.properties)
            places.push_back(property.offset + 4);
    }
}

Sample sampleOf(const QByteArray &bytes)
{
    Sample sample;
    sample.bytes.assign(asBytes(bytes).begin(), asBytes(bytes).end());
    if (recognise(sample.bytes).kind == BlobKind::ValueList) {
        addLengths(*decodeValueList(sample.bytes, Mode::Tolerant), sample.lengths);
    } else if (bytes.size() >= 4) {
        sample.lengths.push_back(0);
        addLengths(*decodePropertyList(sample.bytes, Mode::Tolerant), sample.lengths);
    }
    return sample;
}

/// A way to damage a sample, and how often it can be done. `damage` gets a copy of the bytes.
struct Family
{
    qint64 (*count)(const Sample &sample);
    void (*damage)(const Sample &sample, std::size_t index, Buffer &bytes);
};

constexpr std::array families{
    Family{ [](const Sample &sample) { return static_cast<qint64>(sample.bytes.size()) + 1; },
        [](const Sample &sample, std::size_t index, Buffer &bytes) {
            // A block of exactly this size, so that a sanitizer sees a byte too much.
            bytes = Buffer(sample.bytes.begin(), sample.bytes.begin() + static_cast<qint64>(index));
        } },
    Family{ [](const Sample &sample) { return static_cast<qint64>(sample.bytes.size()) * 256; },
        [](const Sample &, std::size_t index, Buffer &bytes) {
            bytes[index / 256] = static_cast<std::byte>(index % 256);
        } },
    Family{ [](const Sample &sample) { return static_cast<qint64>(sample.bytes.size()) / 4 * 24; },
        [](const Sample &, std::size_t index, Buffer &bytes) {
            const std::size_t at = index / 24 * 4;
            put(bytes, at, numbersAt(bytes.size() - at - 4)[index % 24]);
        } },
    Family{ [](const Sample &sample) {
               const auto fields = static_cast<qint64>(sample.lengths.size());
               return fields * (fields - 1) / 2 * 12 * 12;
           },
        [](const Sample &sample, std::size_t index, Buffer &bytes) {
            // Pairs in the order (1,0), (2,0), (2,1), (3,0), …
            std::size_t pair = index / 144;
            std::size_t second = 1;
            for (; pair >= second; ++second)
                pair -= second;
            const std::size_t left = sample.lengths[pair];
            const std::size_t right = sample.lengths[second];
            put(bytes, left, lengthsAt(bytes.size() - left - 4)[index % 144 / 12]);
            put(bytes, right, lengthsAt(bytes.size() - right - 4)[index % 12]);
        } },
};

qint64 caseCount(const Sample &sample)
{
    qint64 count = 0;
    for (const Family &family : families)
        count += family.count(sample);
    return count;
}

/// Any list: of properties with any formats and sizes, some of which hold lists themselves.
class ListMaker
{
public:
    explicit ListMaker(quint32 seed) : m_random(seed) { }

    QByteArray propertyList(qsizetype size, int depth)
    {
        QByteArray properties;
        quint32 count = 0;
        while (properties.size() < size) {
            properties += entry(0x00040003, text(1 + below(12)));
            for (unsigned values = 1 + below(20) / 19; values > 0; --values)
                properties += value(depth);
            properties += dword(0);
            ++count;
        }
        return dword(count) + properties + (below(2) == 0 ? QByteArray() : dword(0));
    }

private:
    unsigned below(unsigned end) { return static_cast<unsigned>(m_random() % end); }
    QByteArray bytes(unsigned size)
    {
        QByteArray made(static_cast<qsizetype>(size), Qt::Uninitialized);
        std::generate(made.begin(), made.end(), [this] { return static_cast<char>(below(256)); });
        return made;
    }
    QByteArray text(unsigned units)
    {
        std::u16string made;
        while (made.size() < units)
            made.push_back(static_cast<char16_t>(u'A' + below(58)));
        return sz(made);
    }
    QByteArray value(int depth)
    {
        constexpr quint32 listValue = 0x00010000;
        const unsigned format = below(depth < 3 ? 15 : 13);
        switch (static_cast<Format>(format)) {
        case Format::Dword:
        case Format::Long:
            return entry(listValue + format, bytes(4));
        case Format::ULargeInteger:
        case Format::LargeInteger:
        case Format::FileTime:
            return entry(listValue + format, bytes(8));
        case Format::Word:
            return entry(listValue + format, bytes(2));
        case Format::Sz:
        case Format::ExpandSz:
        case Format::ExpandedSz:
            return entry(listValue + format, text(below(20)));
        case Format::MultiSz:
            return entry(listValue + format, text(1 + below(9)) + text(1 + below(9)) + dword(0).first(2));
        case Format::PropertyList:
            return entry(listValue + format, propertyList(below(120), depth + 1));
        case Format::ValueList:
            return entry(listValue + format, value(depth + 1) + dword(0));
        default:
            return entry(listValue + 1, bytes(below(40)));
        }
    }

    std::mt19937 m_random;
};

} // namespace

class TestMutations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everySmallDamage_data();
    void everySmallDamage();

private:
    void add(const QString &title, const QByteArray &bytes);

    QVector<QString> m_titles;
    std::vector<Sample> m_samples;
    qint64 m_cases = 0;
    qint64 m_step = 1;
};

void TestMutations::add(const QString &title, const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > largestSample)
        return;
    m_titles.append(title);
    m_samples.push_back(sampleOf(bytes));
    m_cases += caseCount(m_samples.back());
}

void TestMutations::initTestCase()
{
    for (const char *folder : { "vectors", "captured", "broken/files" }) {
        const QDir data(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/") + QLatin1String(folder));
        for (const QString &name :
            data.entryList({ QStringLiteral("*.bin") }, QDir::Files, QDir::Name)) {
            QFile file(data.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            add(name, file.readAll());
        }
    }
    for (int number = 0; number < generatedLists; ++number) {
        const qsizetype size = (number + 1) * (largestSample - 800) / generatedLists;
        const QByteArray bytes = ListMaker(static_cast<quint32>(number)).propertyList(size, 0);
        QVERIFY2(decodePropertyList(asBytes(bytes)), "a list that was made is no good one");
        add(QStringLiteral("list %1").arg(number), bytes);
    }
    const qint64 wanted = rounds(usualCases, std::numeric_limits<qint64>::max());
    m_step = std::max<qint64>(1, m_cases / wanted);
    qInfo("%lld cases of %lld lists, every %lld. is tried", static_cast<long long>(m_cases),
        static_cast<long long>(m_samples.size()), static_cast<long long>(m_step));
    QVERIFY(m_samples.size() >= 200);
    QVERIFY(m_cases > 100'000'000);
}

void TestMutations::everySmallDamage_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < m_titles.size(); ++index)
        QTest::newRow(qPrintable(m_titles[index])) << index;
}

void TestMutations::everySmallDamage()
{
    QFETCH(int, index);
    const Sample &sample = m_samples[static_cast<std::size_t>(index)];
    // Another part of the cases with each sample, but always the same.
    qint64 next = index * qint64{ 7919 } % m_step;
    for (const Family &family : families) {
        const qint64 count = family.count(sample);
        for (; next < count; next += m_step) {
            Buffer bytes = sample.bytes;
            family.damage(sample, static_cast<std::size_t>(next), bytes);
            if (const char *fault = judge(bytes)) {
                QFAIL(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(fault),
                    QString::fromLatin1(toByteArray(bytes).toHex()))));
            }
        }
        next -= count;
    }
}

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
