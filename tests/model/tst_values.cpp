// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a million properties are made of: bytes in place or shared, one value or several, members
/// that hardly any has, and names without regard to case.

#include "core/model/case_folding.h"
#include "core/model/property.h"

#include <QRandomGenerator>
#include <QtTest>

#include <utility>

using namespace clusprop;

namespace {

QByteArray bytesOf(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype index = 0; index < size; ++index)
        bytes[index] = static_cast<char>(index * 7 + 1);
    return bytes;
}

Value number(quint32 value)
{
    return { 0x00010002U, QByteArray::number(value), {}, true };
}

} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void bytesStayWhatTheyAre_data();
    void bytesStayWhatTheyAre();
    void longBytesAreShared();
    void bytesMoveAndAreTakenBack();
    void paddingHoldsThreeBytes();
    void valuesCountFromNoneToMany();
    void copiesOfValuesGoTheirOwnWay();
    void rareMembersAreSharedUntilTheyAreEdited();
    void placesShareTheirPath();
    void aPropertyIsSmall();
    void foldingIsThatOfQt();
    void namesAreComparedAsQtDoes();
    void keysFoldAsWell();
};

void TestValues::bytesStayWhatTheyAre_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : { 0, 1, 4, 8, 13, 14, 15, 16, 100, 70'000 })
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
}

void TestValues::bytesStayWhatTheyAre()
{
    QFETCH(const qsizetype, size);
    const QByteArray bytes = bytesOf(size);
    const ValueBytes value = bytes;
    QCOMPARE(value.size(), size);
    QCOMPARE(value.isEmpty(), size == 0);
    QCOMPARE(value.toByteArray(), bytes);
    QVERIFY(value == bytes);
    QVERIFY(!(value == bytes + 'x'));
    QVERIFY(ValueBytes(bytes) == value);
    QCOMPARE(qHash(ValueBytes(bytes), 5), qHash(value, 5));
    if (size > 0) {
        QByteArray other = bytes;
        other[size - 1] = static_cast<char>(~other[size - 1]);
        QVERIFY(!(ValueBytes(other) == value));
    }
}

void TestValues::longBytesAreShared()
{
    const ValueBytes near = bytesOf(ValueBytes::mostInPlace);
    const ValueBytes nearCopy = near; // NOLINT(performance-unnecessary-copy-initialization)
    QVERIFY(near.constData() != nearCopy.constData());
    const ValueBytes far = bytesOf(ValueBytes::mostInPlace + 1);
    const ValueBytes farCopy = far; // NOLINT(performance-unnecessary-copy-initialization)
    QCOMPARE(static_cast<const void *>(far.constData()), static_cast<const void *>(farCopy.constData()));
}

void TestValues::bytesMoveAndAreTakenBack()
{
    for (const qsizetype size : { 3, 300 }) {
        ValueBytes first = bytesOf(size);
        ValueBytes second = std::move(first);
        QCOMPARE(second.toByteArray(), bytesOf(size));
        first = second; // NOLINT(bugprone-use-after-move) what was moved from takes a new value
        QCOMPARE(first.toByteArray(), bytesOf(size));
        second = ValueBytes();
        QVERIFY(second.isEmpty());
        QCOMPARE(first.toByteArray(), bytesOf(size));
        const ValueBytes &same = first;
        first = same;
        QCOMPARE(first.toByteArray(), bytesOf(size));
    }
}

void TestValues::paddingHoldsThreeBytes()
{
    const PaddingBytes none;
    QVERIFY(none.isEmpty());
    const PaddingBytes three = QByteArray("\x01\x00\x03", 3);
    QCOMPARE(three.toByteArray(), QByteArray("\x01\x00\x03", 3));
    QVERIFY(three == QByteArray("\x01\x00\x03", 3));
    QVERIFY(!(three == none));
    QCOMPARE(PaddingBytes(QByteArray("12345")).toByteArray(), QByteArray("123"));
}

void TestValues::valuesCountFromNoneToMany()
{
    Values values;
    QVERIFY(values.isEmpty());
    QVERIFY(values.begin() == values.end());
    for (quint32 count = 1; count < 5; ++count) {
        values.append(number(count));
        QCOMPARE(values.size(), qsizetype{ count });
        for (quint32 index = 0; index < count; ++index)
            QVERIFY(values.at(index) == number(index + 1));
        QVERIFY(values.first() == number(1));
        QVERIFY(values.last() == number(count));
    }
    QVERIFY(values == (Values{ number(1), number(2), number(3), number(4) }));
    QVERIFY(!(values == (Values{ number(1), number(2), number(3) })));
    QCOMPARE(qHash(values), qHash(Values(values.toVector())));
    values.clear();
    QVERIFY(values == Values());
    QVERIFY(Values{ number(1) } == Values(QVector<Value>{ number(1) }));
}

void TestValues::copiesOfValuesGoTheirOwnWay()
{
    for (const Values &kept : { Values{ number(1) }, Values{ number(1), number(2) } }) {
        Values copy = kept;
        copy.first().payload = QByteArray("other");
        QVERIFY(kept.first() == number(1));
        QVERIFY(copy.first().payload == QByteArray("other"));
        copy.append(copy.first()); // of itself, while it grows
        QVERIFY(copy.last().payload == QByteArray("other"));
        QCOMPARE(kept.size() + 1, copy.size());
    }
}

void TestValues::rareMembersAreSharedUntilTheyAreEdited()
{
    Property property;
    QVERIFY(property.extras.isUsual());
    QVERIFY(cutTextOf(property).isEmpty());
    QVERIFY(property.extras.isUsual()); // to look costs nothing
    setCutText(property, QStringLiteral("abc…"));
    Property copy = property;
    QVERIFY(copy == property);
    setCutText(copy, QStringLiteral("other"));
    QCOMPARE(cutTextOf(property), QStringLiteral("abc…"));
    QVERIFY(!(copy == property));
    setCutText(copy, QStringLiteral("abc…"));
    QVERIFY(copy == property);
    Property edited;
    edited.extras.edit() = {}; // edited to what is usual
    QVERIFY(edited == Property());
}

void TestValues::placesShareTheirPath()
{
    const PlaceKey list(QStringLiteral("objects[3].lists.common.properties"));
    const PlaceKey item = list.item(7);
    QCOMPARE(item.text(), QStringLiteral("objects[3].lists.common.properties[7]"));
    QCOMPARE(list.text(), QStringLiteral("objects[3].lists.common.properties"));
    QCOMPARE(static_cast<const void *>(item.path().constData()),
        static_cast<const void *>(list.path().constData()));
    const PlaceKey any(QStringLiteral("objects[*].lists.common.properties"));
    QCOMPARE(any.within(3).item(7).text(), item.text());
    QCOMPARE(any.text(), QStringLiteral("objects[*].lists.common.properties"));
    QCOMPARE(list.within(5).text(), list.text());
    QVERIFY(PlaceKey().isEmpty());
    QVERIFY(!item.isEmpty());
}

void TestValues::aPropertyIsSmall()
{
    QVERIFY(sizeof(Value) <= 24);
    QVERIFY(sizeof(Property) <= 104);
}

void TestValues::foldingIsThatOfQt()
{
    for (char32_t code = 0; code < 0x11000; ++code) {
        if (QChar::isSurrogate(code))
            continue;
        const QString text = u'A' + QString::fromUcs4(&code, 1) + u'z';
        QCOMPARE(caseFolded(text), text.toCaseFolded());
    }
    QCOMPARE(caseFolded({}), QString());
    QCOMPARE(caseFolded(u"BackupInProgress[`{@Z"), QStringLiteral("backupinprogress[`{@z"));
}

void TestValues::namesAreComparedAsQtDoes()
{
    const auto isRight = [](const QString &one, const QString &other) {
        return isSameName(one, other) == (one.compare(other, Qt::CaseInsensitive) == 0);
    };
    for (char32_t code = 0; code < 0x11000; ++code) {
        if (QChar::isSurrogate(code))
            continue;
        const QString text = u'a' + QString::fromUcs4(&code, 1) + u'z';
        const char32_t next = code ^ 0x20U;
        const QString neighbour = QChar::isSurrogate(next) ? text : u'A' + QString::fromUcs4(&next, 1) + u'z';
        for (const QString &other : { text.toUpper(), text.toLower(), text.toCaseFolded(), neighbour })
            QVERIFY2(isRight(text, other), qPrintable(QString::number(code, 16)));
    }
    QVERIFY(isSameName(u"BackupInProgress", u"backupINprogress"));
    QVERIFY(!isSameName(u"BackupInProgress", u"BackupInProgresz"));
    QVERIFY(!isSameName(u"Name", u"Names"));
    QVERIFY(isSameName({}, QStringLiteral("")));
}

void TestValues::keysFoldAsWell()
{
    for (const qsizetype size : { 0, 1, 95, 96, 97, 1000 }) {
        const QString plain(size, u'Q');
        QCOMPARE(FoldedKey(plain).text(), plain.toLower());
        const QString wide = plain + u'Ä';
        QCOMPARE(FoldedKey(wide).text(), wide.toCaseFolded());
    }
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
