// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Every prefix and many single changes of every golden input, read in every way there is. What
// must hold whatever the bytes are is in `judge`.

#include "core/wire/decode.h"
#include "core/wire/encode.h"
#include "tests/wire/wire_support.h"

#include <QDir>
#include <QTest>

using namespace clusprop::wire;
using namespace clusprop::wire::test;

namespace {

/// Long inputs are mostly zeros and text: their changes are tried at every n-th place, so that the
/// whole sweep takes seconds.
constexpr qsizetype mostPlaces = 700;

bool isInside(const Finding &finding, Bytes bytes)
{
    return finding.offset <= bytes.size();
}

bool areInside(const std::vector<Finding> &findings, Bytes bytes)
{
    return std::all_of(findings.begin(), findings.end(),
        [bytes](const Finding &finding) { return isInside(finding, bytes); });
}

bool same(const ValueView &left, const ValueView &right)
{
    return left.syntax == right.syntax && left.offset == right.offset
        && left.readable == right.readable && left.payload.data() == right.payload.data()
        && left.payload.size() == right.payload.size();
}

bool same(const std::vector<ValueView> &left, const std::vector<ValueView> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](const ValueView &first, const ValueView &second) { return same(first, second); });
}

bool sameContent(const ValueListView &left, const ValueListView &right)
{
    return same(left.values, right.values);
}

bool sameContent(const PropertyListView &left, const PropertyListView &right)
{
    return left.count == right.count && left.endMark == right.endMark
        && same(left.values, right.values)
        && std::equal(left.properties.begin(), left.properties.end(), right.properties.begin(),
            right.properties.end(), [](const PropertyView &first, const PropertyView &second) {
                return first.offset == second.offset && first.end == second.end
                    && first.firstValue == second.firstValue
                    && first.valueCount == second.valueCount;
            });
}

/// Empty when strict and tolerant reading agree with each other and with the bytes.
template<typename View>
const char *judgeList(const Result<View> &strict, const Result<View> &tolerant, Bytes bytes)
{
    if (!tolerant)
        return "tolerant reading failed";
    if (!strict && !isInside(strict.error(), bytes))
        return "the strict error lies outside";
    if (!areInside(tolerant->warnings, bytes)
        || (tolerant->error && !isInside(*tolerant->error, bytes)))
        return "a tolerant finding lies outside";
    for (const ValueView &value : tolerant->values) {
        if (value.range().end() > bytes.size())
            return "a value lies outside";
    }
    if (strict) {
        if (tolerant->error || tolerant->warnings != strict->warnings
            || !sameContent(*strict, *tolerant))
            return "strict and tolerant reading differ";
    } else if (!tolerant->error && tolerant->warnings.empty()) {
        return "tolerant reading does not mention the defect";
    }
    if (!tolerant->error && !bytes.empty()) {
        const auto written = encode(*tolerant);
        if (!written || !std::equal(written->begin(), written->end(), bytes.begin(), bytes.end()))
            return "what was read is not written back alike";
    }
    return nullptr;
}

const char *judgeStructure(const StructureRow &structure, Bytes bytes)
{
    const auto strict = decodeStructure(structure, bytes);
    const auto tolerant = decodeStructure(structure, bytes, Mode::Tolerant);
    if (!tolerant)
        return "tolerant reading of a structure failed";
    if (!strict && !isInside(strict.error(), bytes))
        return "the strict error of a structure lies outside";
    if (!areInside(tolerant->warnings, bytes)
        || (tolerant->error && !isInside(*tolerant->error, bytes)))
        return "a tolerant finding of a structure lies outside";
    if (strict && (tolerant->error || tolerant->warnings != strict->warnings))
        return "strict and tolerant reading of a structure differ";
    if (tolerant->error)
        return nullptr;
    Buffer copy(bytes.begin(), bytes.end());
    for (const FieldRow &field : tolerant->layout->fields) {
        const FieldValue value = readField(field, bytes);
        const auto *text = std::get_if<std::u16string>(&value);
        if (text != nullptr && (text->size() + 1) * 2 > field.size)
            continue; // without a NUL; that is not written
        if (!writeField(field, value, copy))
            return "a field that was read is not written";
    }
    if (strict && strict->warnings.empty()
        && !std::equal(copy.begin(), copy.end(), bytes.begin(), bytes.end()))
        return "the fields of a structure are not written back alike";
    return nullptr;
}

const char *judge(Bytes bytes)
{
    const auto list = decodePropertyList(bytes);
    if (const char *fault = judgeList(list, decodePropertyList(bytes, Mode::Tolerant), bytes))
        return fault;
    const auto values = decodeValueList(bytes);
    if (const char *fault = judgeList(values, decodeValueList(bytes, Mode::Tolerant), bytes))
        return fault;
    const Recognition recognition = recognise(bytes);
    if (list.has_value() != (recognition.kind == BlobKind::PropertyList && !recognition.damaged))
        return "a property list is recognised wrongly";
    if (recognition.kind == BlobKind::Structure)
        return judgeStructure(*recognition.structure, bytes);
    return nullptr;
}

} // namespace

class TestSweep : public QObject
{
    Q_OBJECT

private slots:
    void inputsAreThere();
    void prefixes_data() { inputs(); }
    void prefixes();
    void singleBytes_data() { inputs(); }
    void singleBytes();
    void boundaryValues_data() { inputs(); }
    void boundaryValues();
    void structures_data() { inputs(); }
    void structures();

private:
    static void inputs();
    /// Judges from a block of exactly this size, so that a sanitizer sees a byte too much.
    static bool holds(const QByteArray &bytes, const char *change, qsizetype place);
};

void TestSweep::inputs()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *folder : { "vectors", "captured" }) {
        const QDir data(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/") + QLatin1String(folder));
        for (const QString &file :
            data.entryList({ QStringLiteral("*.bin") }, QDir::Files, QDir::Name)) {
            QFile input(data.filePath(file));
            QVERIFY(input.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(file)) << input.readAll();
        }
    }
}

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
