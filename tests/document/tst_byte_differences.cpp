// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/byte_differences.h"
#include "core/document/field_units.h"
#include "core/formats/property_list_export.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace clusprop;

namespace {

Property dword(const QString &name, quint32 number)
{
    Property property;
    property.name = name;
    property.values.append(dwordValue(number));
    return property;
}

Property text(const QString &name, const QString &value)
{
    Property property;
    property.name = name;
    property.values.append(textValue(value));
    return property;
}

ByteMap mapped(const QVector<Property> &properties)
{
    PropertyList list;
    list.properties = properties;
    return mapBytes(encodeList(list).value(), Form::PropertyList, {});
}

/// "before+length after+length words", one difference a line.
QString inLines(const ByteMap &before, const ByteMap &after)
{
    QStringList lines;
    for (const ByteDifference &row : compareBytes(before, after).rows)
        lines.append(QStringLiteral("%1+%2 %3+%4 %5")
                         .arg(row.before.offset)
                         .arg(row.before.length)
                         .arg(row.after.offset)
                         .arg(row.after.length)
                         .arg(differenceWords(row, before, after).english()));
    return lines.join(u'\n');
}

std::size_t total(const QVector<ByteGap> &gaps)
{
    std::size_t length = 0;
    for (const ByteGap &gap : gaps)
        length += gap.length;
    return length;
}

/// A side with its gaps filled: -1 for a cell of a gap, otherwise the byte.
QVector<int> withGaps(const QByteArray &bytes, const QVector<ByteGap> &gaps)
{
    QVector<int> cells;
    qsizetype gap = 0;
    for (qsizetype offset = 0; offset <= bytes.size(); ++offset) {
        if (gap < gaps.size() && gaps[gap].offset == static_cast<std::size_t>(offset))
            cells.insert(cells.size(), static_cast<qsizetype>(gaps[gap++].length), -1);
        if (offset < bytes.size())
            cells.append(static_cast<quint8>(bytes[offset]));
    }
    return cells;
}

bool isIn(const QVector<ByteDifference> &rows, wire::ByteRange ByteDifference::*side, qsizetype at)
{
    return std::any_of(rows.begin(), rows.end(), [&](const ByteDifference &row) {
        return (row.*side).contains(static_cast<std::size_t>(at));
    });
}

/// Cells that face each other are the same, or both sides say that they differ.
void alignsEveryByte(const ByteMap &before, const ByteMap &after)
{
    const ByteDifferences found = compareBytes(before, after);
    const QVector<int> left = withGaps(before.bytes(), found.beforeGaps);
    const QVector<int> right = withGaps(after.bytes(), found.afterGaps);
    QCOMPARE(left.size(), right.size());
    qsizetype leftOffset = 0;
    qsizetype rightOffset = 0;
    for (qsizetype cell = 0; cell < left.size(); ++cell) {
        if (left[cell] != right[cell]) {
            QVERIFY(left[cell] < 0 || isIn(found.rows, &ByteDifference::before, leftOffset));
            QVERIFY(right[cell] < 0 || isIn(found.rows, &ByteDifference::after, rightOffset));
        }
        leftOffset += left[cell] >= 0 ? 1 : 0;
        rightOffset += right[cell] >= 0 ? 1 : 0;
    }
}

} // namespace

class TestByteDifferences : public QObject
{
    Q_OBJECT

private slots:
    void sameBytesHaveNone();
    void namesTheFieldAndBothValues();
    void aLongerTextIsTrimmedToWhatDiffers();
    void anEmptyTextIsCalledSo();
    void anInsertedPropertyMovesTheOthers();
    void aRemovedPropertyIsOneDifference();
    void aPropertyAtTheEndIsShownThere();
    void anotherFormatIsStillTheSameProperty();
    void namesThatOccurTwiceGoInOrder();
    void looksInsideNestedLists();
    void aListAndAValueInItsPlaceAreDifferent();
    void entriesOfValueListsArePairedByTheirSyntax();
    void structuresAreComparedFieldByField();
    void fieldsOfOneSideHaveAnOrder();
    void randomEditsAlign();
    void aMillionPropertiesTakeLinearTime();
};

void TestByteDifferences::sameBytesHaveNone()
{
    const ByteMap map = mapped({ dword(QStringLiteral("A"), 1), dword(QStringLiteral("B"), 2) });
    QVERIFY(compareBytes(map, map).rows.isEmpty());
    QVERIFY(compareBytes({}, {}).rows.isEmpty());
    QCOMPARE(compareBytes({}, map).rows.size(), 4);
}

void TestByteDifferences::namesTheFieldAndBothValues()
{
    const QString name = QStringLiteral("CrossSubnetThreshold");
    const ByteMap before = mapped({ dword(QStringLiteral("A"), 1), dword(name, 20) });
    const ByteMap after = mapped({ dword(QStringLiteral("A"), 1), dword(name, 10) });
    QCOMPARE(inLines(before, after),
        QStringLiteral("92+1 92+1 Value of CrossSubnetThreshold: 20 \u2192 10"));
}

void TestByteDifferences::aLongerTextIsTrimmedToWhatDiffers()
{
    const QString name = QStringLiteral("T");
    const ByteMap before = mapped({ text(name, QStringLiteral("abcd")) });
    const ByteMap after = mapped({ text(name, QStringLiteral("abXYcd")) });
    QCOMPARE(inLines(before, after),
        QStringLiteral("20+1 20+1 Length of T: 10 bytes \u2192 14 bytes\n"
                       "28+0 28+4 Value of T: abcd \u2192 abXYcd"));
    const ByteDifferences found = compareBytes(before, after);
    QCOMPARE(found.beforeGaps, (QVector<ByteGap>{ { 28, 4 } }));
    QVERIFY(found.afterGaps.isEmpty());
}

void TestByteDifferences::anEmptyTextIsCalledSo()
{
    const QString name = QStringLiteral("T");
    const QString lines = inLines(mapped({ text(name, {}) }), mapped({ text(name, name) }));
    QVERIFY2(lines.contains(u"Value of T: (empty) \u2192 T"), qPrintable(lines));
}

void TestByteDifferences::anInsertedPropertyMovesTheOthers()
{
    const Property first = dword(QStringLiteral("A"), 1);
    const Property second = dword(QStringLiteral("B"), 2);
    const ByteMap before = mapped({ first, second });
    const ByteMap after = mapped({ dword(QStringLiteral("New"), 7), first, second });
    QCOMPARE(inLines(before, after),
        QStringLiteral("0+1 0+1 Count: 2 properties \u2192 3 properties\n"
                       "4+0 4+32 Property New added"));
    QCOMPARE(compareBytes(before, after).beforeGaps, (QVector<ByteGap>{ { 4, 32 } }));
}

void TestByteDifferences::aRemovedPropertyIsOneDifference()
{
    const Property first = dword(QStringLiteral("A"), 1);
    const Property last = dword(QStringLiteral("C"), 3);
    const ByteMap before = mapped({ first, dword(QStringLiteral("B"), 2), last });
    const ByteMap after = mapped({ first, last });
    QCOMPARE(inLines(before, after),
        QStringLiteral("0+1 0+1 Count: 3 properties \u2192 2 properties\n"
                       "32+28 32+0 Property B removed"));
    QCOMPARE(compareBytes(before, after).afterGaps, (QVector<ByteGap>{ { 32, 28 } }));
}

void TestByteDifferences::aPropertyAtTheEndIsShownThere()
{
    const Property first = dword(QStringLiteral("A"), 1);
    const ByteMap before = mapped({ first });
    const ByteMap after = mapped({ first, dword(QStringLiteral("B"), 2) });
    const ByteDifferences found = compareBytes(before, after);
    // In front of the list's end mark.
    QCOMPARE(found.beforeGaps, (QVector<ByteGap>{ { 32, 28 } }));
    QCOMPARE(found.rows.last().after, (wire::ByteRange{ 32, 28 }));
}

void TestByteDifferences::anotherFormatIsStillTheSameProperty()
{
    const QString name = QStringLiteral("A");
    const QString lines
        = inLines(mapped({ dword(name, 1) }), mapped({ text(name, QStringLiteral("one")) }));
    QVERIFY2(lines.contains(u"Syntax word of A: 0x00010002, LIST_VALUE_DWORD \u2192 0x00010003"),
        qPrintable(lines));
    QVERIFY2(lines.contains(u"Value of A: 1 \u2192 one"), qPrintable(lines));
    QVERIFY2(!lines.contains(u"Property"), qPrintable(lines));
}

void TestByteDifferences::namesThatOccurTwiceGoInOrder()
{
    const QString name = QStringLiteral("Twice");
    const ByteMap before = mapped({ dword(name, 1), dword(name, 2) });
    const ByteMap after = mapped({ dword(name, 1), dword(name, 3) });
    const QVector<ByteDifference> rows = compareBytes(before, after).rows;
    QCOMPARE(rows.size(), 1);
    QCOMPARE(
        differenceWords(rows.first(), before, after).english(), QStringLiteral("Value of Twice: 2 \u2192 3"));
}

void TestByteDifferences::looksInsideNestedLists()
{
    const auto nested = [](const QVector<Property> &inside) {
        Property outer;
        outer.name = QStringLiteral("Outer");
        outer.values.append(
            { wire::listValue(wire::Format::PropertyList), mapped(inside).bytes(), {}, true });
        return mapped({ outer });
    };
    const Property kept = dword(QStringLiteral("Kept"), 1);
    const ByteMap before = nested({ kept });
    const ByteMap after = nested({ dword(QStringLiteral("New"), 2), kept });
    const QString lines = inLines(before, after);
    QVERIFY2(lines.contains(u"Nested property in the value of Outer added"), qPrintable(lines));
    QVERIFY2(lines.contains(u"Length of Outer"), qPrintable(lines));
    QVERIFY2(!lines.contains(u"Kept"), qPrintable(lines));
    alignsEveryByte(before, after);
}

void TestByteDifferences::aListAndAValueInItsPlaceAreDifferent()
{
    const auto outer = [](const QByteArray &payload) {
        Property property;
        property.name = QStringLiteral("Outer");
        property.values.append({ wire::listValue(wire::Format::PropertyList), payload, {}, true });
        return mapped({ property });
    };
    const ByteMap list = outer(mapped({ dword(QStringLiteral("In"), 1) }).bytes());
    const ByteMap broken = outer(QByteArray::fromHex("ffffffff"));
    for (const auto &[before, after] : { std::pair(&list, &broken), std::pair(&broken, &list) }) {
        alignsEveryByte(*before, *after);
        const QString lines = inLines(*before, *after);
        QVERIFY2(lines.contains(u"Length of Outer"), qPrintable(lines));
        QVERIFY2(lines.contains(before == &list ? u"removed" : u"added"), qPrintable(lines));
    }
}

void TestByteDifferences::entriesOfValueListsArePairedByTheirSyntax()
{
    const QByteArray number = QByteArray::fromHex("02000700 04000000 01000000"); // DISK_NUMBER
    const QByteArray signature = QByteArray::fromHex("02000400 04000000 0a0b0c0d"); // DISK_SIGNATURE
    const QByteArray unknown = QByteArray::fromHex("01800180 02000000 01020000");
    const QByteArray other = QByteArray::fromHex("02000700 04000000 02000000");
    const QByteArray end(4, '\0');
    const auto list = [](const QByteArray &bytes) { return mapBytes(bytes, Form::ValueList, {}); };
    QCOMPARE(inLines(list(number + signature + end), list(signature + end)).count(u'\n'), 0);
    const QString removed = inLines(list(number + signature + end), list(signature + end));
    QVERIFY2(removed.startsWith(u"0+12 0+0 Entry ") && removed.endsWith(u" removed"), qPrintable(removed));
    const QString changed = inLines(list(number + signature + end), list(unknown + other + signature + end));
    QVERIFY2(changed.contains(u"0+0 0+12 Entry ") && changed.contains(u"8+1 20+1 "), qPrintable(changed));
    // Bytes behind the end, and where reading had to stop.
    for (const QByteArray &bytes : { number + end + "zz", number + QByteArray("\1\2\3", 3), end, QByteArray() }) {
        alignsEveryByte(list(number + signature + end), list(bytes));
        alignsEveryByte(list(bytes), list(signature + end));
    }
}

void TestByteDifferences::structuresAreComparedFieldByField()
{
    QByteArray bytes(524, '\0');
    const QString word = QStringLiteral("CLUS_CSV_MAINTENANCE_MODE_INFO");
    const ByteMap before = mapBytes(bytes, Form::Structure, word);
    bytes[0] = 1;
    bytes[4] = 'V';
    const ByteMap after = mapBytes(bytes, Form::Structure, word);
    QCOMPARE(inLines(before, after),
        QStringLiteral("0+1 0+1 InMaintenance: 0 \u2192 1\n4+2 4+2 VolumeName: (empty) \u2192 V"));
    const ByteMap longer = mapBytes(bytes + "zz", Form::Structure, word);
    alignsEveryByte(before, longer);
    alignsEveryByte(longer, after);
}

void TestByteDifferences::fieldsOfOneSideHaveAnOrder()
{
    // Padding is on one side only, a value may be missing, a property may have further values.
    const QVector<QVector<ByteField>> ranks{ { ByteField::NamePadding, ByteField::ValuePadding },
        { ByteField::ValueData, ByteField::StructureField },
        { ByteField::Count, ByteField::NameSyntax, ByteField::NameLength, ByteField::Name,
            ByteField::ValueSyntax, ByteField::ValueLength },
        { ByteField::PropertyEndmark, ByteField::ListEndmark, ByteField::Trailing, ByteField::Unread } };
    for (qsizetype left = 0; left < ranks.size(); ++left) {
        for (qsizetype right = 0; right < ranks.size(); ++right) {
            for (const ByteField one : ranks[left]) {
                for (const ByteField other : ranks[right])
                    QCOMPARE(comesFirst(one, other), left <= right);
            }
        }
    }
}

void TestByteDifferences::randomEditsAlign()
{
    QRandomGenerator random(20);
    for (int round = 0; round < 200; ++round) {
        QVector<Property> properties;
        for (int index = 0; index < 12; ++index) {
            const QString name = QStringLiteral("P%1").arg(random.bounded(8));
            properties.append(random.bounded(2) == 0
                    ? dword(name, random.bounded(4U))
                    : text(name, QString(random.bounded(9), u'x')));
        }
        QVector<Property> edited = properties;
        for (int edit = random.bounded(5); edit >= 0; --edit) {
            const int at = random.bounded(static_cast<int>(edited.size()));
            switch (random.bounded(4)) {
            case 0:
                edited.remove(at);
                break;
            case 1:
                edited.insert(at, text(QStringLiteral("P%1").arg(random.bounded(9)), {}));
                break;
            case 2:
                edited.move(at, random.bounded(static_cast<int>(edited.size())));
                break;
            default:
                edited[at] = text(edited[at].name, QString(random.bounded(9), u'y'));
            }
        }
        alignsEveryByte(mapped(properties), mapped(edited));
        const ByteDifferences found = compareBytes(mapped(properties), mapped(edited));
        QCOMPARE(mapped(properties).bytes().size() + qsizetype(total(found.beforeGaps)),
            mapped(edited).bytes().size() + qsizetype(total(found.afterGaps)));
    }
}

void TestByteDifferences::aMillionPropertiesTakeLinearTime()
{
    constexpr int count = 1'000'000;
    const QByteArray one = mapped({ dword(QStringLiteral("Role"), 3) }).bytes().mid(4, 36);
    const auto listOf = [&one](qsizetype first, quint32 properties) {
        QByteArray bytes = QByteArray::fromHex("40420f00") + one.repeated(properties);
        bytes[first * one.size() + 4 + 28] = '\x09'; // the value
        return mapBytes(bytes, Form::PropertyList, {});
    };
    const ByteMap before = listOf(1000, count);
    const ByteMap after = listOf(count - 1000, count);
    QElapsedTimer timer;
    timer.start();
    const ByteDifferences found = compareBytes(before, after);
    qInfo() << "compared in" << timer.elapsed() << "ms";
    QVERIFY2(timer.elapsed() < 60'000, "comparing takes more than linear time");
    QCOMPARE(found.rows.size(), 2);
    QVERIFY(found.beforeGaps.isEmpty());
}

QTEST_GUILESS_MAIN(TestByteDifferences)
#include "tst_byte_differences.moc"
