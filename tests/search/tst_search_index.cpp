// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/search/natural_key.h"
#include "core/search/search_index.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

namespace {

PropertyFacts facts(const QString &name, const QString &value, const FilterNumber &number = {},
    FilterStates states = {})
{
    PropertyFacts made;
    made.name = name;
    made.type = number.isNumber() ? u"DWORD"_s : u"SZ"_s;
    made.value = value;
    made.number = number;
    made.states = states;
    return made;
}

enum RowNumber : int { Delay, Threshold, Description, Offset, Backup, Dll };

/// Two objects and six rows.
SearchIndex sample()
{
    SearchIndex index;
    index.setObject(0, { u"CL1"_s, ObjectClass::Cluster, {}, {}, {} });
    index.setObject(1, { u"Volume3 SQL"_s, ObjectClass::Volume, u"HV02"_s, u"Online"_s,
                           u"Cluster Disk 4\nno access"_s });
    PropertyFacts delay = facts(u"SameSubnetDelay"_s, u"1000 (1 s)"_s, unsignedNumber(1000));
    delay.valueHead = 4;
    delay.description = u"How often a heartbeat is sent"_s;
    index.appendRow(0, delay);
    index.appendRow(0, facts(u"SameSubnetThreshold"_s, u"20"_s, unsignedNumber(20),
                           FilterState::Modified));
    index.appendRow(0, facts(u"Description"_s, u"Größe: 20 \"nodes\""_s, {}, FilterState::Unset));
    PropertyFacts offset = facts(u"Offset"_s, u"-5"_s, signedNumber(-5));
    offset.type = u"LONG"_s;
    offset.scope = Scope::PrivateReadOnly;
    index.appendRow(0, offset);
    index.appendRow(1, facts(u"BackupInProgress"_s, u"1"_s, unsignedNumber(1),
                           FilterStates(FilterState::Modified) | FilterState::Backup));
    PropertyFacts dll = facts(u"DllName"_s, u"%windir%\\clusres.dll"_s);
    dll.type = u"EXPAND_SZ"_s;
    dll.scope = Scope::Private;
    index.appendRow(1, dll);
    return index;
}

QVector<int> rowsFound(const SearchIndex &index, const QString &filter)
{
    const SearchIndex::Found found = index.find(parseFilter(filter).query);
    QVector<int> rows;
    for (int row = 0; row < index.rowCount(); ++row) {
        if (found.rows[std::size_t(row)] != 0)
            rows.append(row);
    }
    return rows;
}

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void rowsComeChangeAndGo();
    void aPatternThatCostsTooMuchIsGivenUp();
    void suggestsNamesThatOccur();
    void naturalKeysOrder_data();
    void naturalKeysOrder();
    void ranksPutNumbersFirst();
    void manyRowsAreFoundAsOne();
};

void TestSearchIndex::finds_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QVector<int>>("rows");
    const auto row = [](const QString &filter, const QVector<int> &rows) {
        QTest::newRow(qPrintable(filter)) << filter << rows;
    };
    const QVector<int> all{ Delay, Threshold, Description, Offset, Backup, Dll };
    row(u""_s, all);
    row(u"subnet"_s, { Delay, Threshold });
    row(u"value:>-1"_s, { Delay, Threshold, Backup }); // what follows is 0
    row(u"value:<0"_s, { Offset });
    row(u"value:>18446744073709551615"_s, {}); // nothing is more
    row(u"value:<-9223372036854775808"_s, {}); // nothing is less
    row(u"value:<=18446744073709551615"_s, { Delay, Threshold, Offset, Backup });
    row(u"value:>=-9223372036854775808"_s, { Delay, Threshold, Offset, Backup });
    row(u"volume:<>\"volume3 sql\""_s, {});
    row(u"volume:<>hv"_s, { Backup, Dll });
    row(u"cluster:<>hv"_s, { Delay, Threshold, Description, Offset });
    row(u"HEARTBEAT"_s, { Delay }); // in what it is for
    row(u"volume3"_s, { Backup, Dll }); // the object's name
    row(u"\"no access\""_s, { Backup, Dll }); // what else its table shows
    row(u"hv02"_s, {}); // the owner is a field
    row(u"owner:hv02"_s, { Backup, Dll });
    row(u"status:=online"_s, { Backup, Dll });
    row(u"GRÖßE"_s, { Description });
    row(u"same delay"_s, { Delay });
    row(u"delay OR threshold"_s, { Delay, Threshold });
    row(u"same -delay"_s, { Threshold });
    row(u"!same !volume3"_s, { Description, Offset });
    row(u"name:delay|dll"_s, { Delay, Dll });
    row(u"-name:delay|dll object:cl1"_s, { Threshold, Description, Offset });
    row(u"name:=description"_s, { Description });
    row(u"name:=descr"_s, {});
    row(u"name:<>description class:cluster"_s, { Delay, Threshold, Offset });
    row(u"name:/^Same.*d$/"_s, { Threshold });
    row(u"name:/^same/"_s, {});
    row(u"name:/^same/i"_s, { Delay, Threshold });
    row(u"/\\d \"nodes\"/"_s, { Description });
    row(u"value:20"_s, { Threshold, Description }); // contains
    row(u"value:=20"_s, { Threshold });
    row(u"=20|1"_s, { Threshold, Backup });
    row(u"value:=0x14"_s, { Threshold });
    row(u"0x3E8"_s, { Delay });
    row(u"value:=1000"_s, { Delay }); // the value without what it means
    row(u"value:=\"1 s\""_s, { Delay }); // what it means
    row(u"value:=\"1000 (1 s)\""_s, { Delay });
    row(u">20"_s, { Delay });
    row(u"value:>=20"_s, { Delay, Threshold });
    row(u"<0"_s, { Offset });
    row(u"value:<=1"_s, { Offset, Backup });
    row(u"value:>-5"_s, { Delay, Threshold, Backup });
    row(u"-5~20"_s, { Delay, Description, Offset, Backup, Dll }); // excludes 5~20
    row(u"value:-5~20"_s, { Threshold, Offset, Backup });
    row(u"value:<>1"_s, { Delay, Threshold, Offset }); // texts are no numbers
    row(u"value:<>1|20"_s, { Delay, Offset });
    row(u"value:<>x"_s, all);
    row(u"type:sz"_s, { Description }); // not EXPAND_SZ
    row(u"type:expand"_s, { Dll });
    row(u"type:expandSz"_s, { Dll }); // the catalog's word
    row(u"class:volume"_s, { Backup, Dll });
    row(u"scope:private"_s, { Dll });
    row(u"scope:readonly"_s, { Offset });
    row(u"volume:volume3"_s, { Backup, Dll });
    row(u"volume:"_s, { Backup, Dll });
    row(u"-volume:"_s, { Delay, Threshold, Description, Offset });
    row(u"node:volume3"_s, {});
    row(u"@modified"_s, { Threshold, Backup });
    row(u"@modified -@backup"_s, { Threshold });
    row(u"@unset|@backup"_s, { Description, Backup });
    row(u"@unset OR dll"_s, { Description, Dll });
    row(u"a @mod"_s, rowsFound(sample(), u"a"_s)); // what is being typed hides nothing
}

void TestSearchIndex::finds()
{
    QFETCH(QString, filter);
    QFETCH(QVector<int>, rows);
    const SearchIndex index = sample();
    QCOMPARE(rowsFound(index, filter), rows);
    const FilterQuery query = parseFilter(filter).query;
    for (int row = 0; row < index.rowCount(); ++row)
        QCOMPARE(index.matches(query, row), rows.contains(row));
}

void TestSearchIndex::rowsComeChangeAndGo()
{
    SearchIndex index = sample();
    index.setRow(Threshold, 0, facts(u"SameSubnetThreshold"_s, u"7"_s, unsignedNumber(7)));
    QCOMPARE(rowsFound(index, u"value:=20"_s), QVector<int>());
    QCOMPARE(rowsFound(index, u"=7"_s), QVector<int>{ Threshold });
    index.insertRow(0, 1, facts(u"New"_s, u"20"_s, unsignedNumber(20)));
    QCOMPARE(rowsFound(index, u"=20 volume:"_s), QVector<int>{ 0 });
    index.removeRows(0, 3);
    QCOMPARE(index.rowCount(), 4);
    QCOMPARE(rowsFound(index, u"name:=Description"_s), QVector<int>{ 0 });
    index.setObject(1, { u"Volume9"_s, ObjectClass::Volume, {}, {}, {} });
    QCOMPARE(rowsFound(index, u"volume3"_s), QVector<int>());
    QCOMPARE(rowsFound(index, u"volume9"_s), (QVector<int>{ 2, 3 }));
}

void TestSearchIndex::aPatternThatCostsTooMuchIsGivenUp()
{
    SearchIndex index;
    index.setObject(0, {});
    index.appendRow(0, facts(u"a"_s, QString(64, u'a') + u'b'));
    const FilterQuery query = parseFilter(u"value:/^(a|a)*$/"_s).query;
    QElapsedTimer clock;
    clock.start();
    const SearchIndex::Found found = index.find(query);
    QVERIFY(!found.isComplete);
    QVERIFY(clock.elapsed() < 5000);
    QVERIFY(!index.find(parseFilter(u"value:/x/"_s).query, QDeadlineTimer(0)).isComplete);
}

void TestSearchIndex::suggestsNamesThatOccur()
{
    const SearchIndex index = sample();
    QCOMPARE(index.propertyNames(u"d"_s, 3),
        (QStringList{ u"Description"_s, u"DllName"_s, u"SameSubnetDelay"_s }));
    QCOMPARE(index.objectNames(u"sql"_s, 9), QStringList{ u"Volume3 SQL"_s });
    QCOMPARE(index.objectNames(u"nothing"_s, 9), QStringList());
}

void TestSearchIndex::naturalKeysOrder_data()
{
    QTest::addColumn<QString>("less");
    QTest::addColumn<QString>("greater");
    QTest::newRow("numbers by size") << u"Volume2"_s << u"Volume10"_s;
    QTest::newRow("without case") << u"alpha"_s << u"Beta"_s;
    QTest::newRow("the shorter first") << u"Disk"_s << u"Disk 1"_s;
    QTest::newRow("nothing first") << u""_s << u"a"_s;
    QTest::newRow("leading zeros say nothing") << u"n007x"_s << u"n8"_s;
    QTest::newRow("accents stand with their letter") << u"Ärger"_s << u"Bild"_s;
    QTest::newRow("numbers beyond any integer")
        << u"99999999999999999999998"_s << u"99999999999999999999999"_s;
    QTest::newRow("a number before a letter") << u"v1"_s << u"va"_s;
}

void TestSearchIndex::naturalKeysOrder()
{
    QFETCH(QString, less);
    QFETCH(QString, greater);
    QVERIFY(naturalKey(less) < naturalKey(greater));
    QVERIFY(!naturalKey(less).isNull());
}

void TestSearchIndex::ranksPutNumbersFirst()
{
    TextTable texts;
    const quint32 ten = texts.add(u"10"_s, unsignedNumber(10));
    const quint32 text = texts.add(u"2"_s);
    const quint32 nine = texts.add(u"9"_s, unsignedNumber(9));
    const quint32 minus = texts.add(u"-1"_s, signedNumber(-1));
    const quint32 other = texts.add(u"02"_s);
    const std::vector<quint32> ranks = naturalRanks(texts);
    QVERIFY(ranks[minus] < ranks[nine] && ranks[nine] < ranks[ten] && ranks[ten] < ranks[text]);
    QCOMPARE(ranks[text], ranks[other]);
}

/// The fast way and the one for single rows are the same language.
void TestSearchIndex::manyRowsAreFoundAsOne()
{
    QRandomGenerator random(4);
    const QStringList names{ u"Same"_s, u"Delay"_s, u"SameDelay"_s, u"Größe"_s, u""_s };
    SearchIndex index;
    for (int object = 0; object < 20; ++object) {
        index.setObject(object, { names[int(random.bounded(5))] + QString::number(object),
                                    ObjectClass(random.bounded(9)), {}, {}, {} });
    }
    for (int row = 0; row < 400; ++row) {
        const quint32 number = random.bounded(12U);
        const bool isText = random.bounded(3) == 0;
        index.appendRow(int(random.bounded(20)),
            facts(names[int(random.bounded(5))], QString::number(number),
                isText ? FilterNumber() : unsignedNumber(number),
                FilterStates::fromInt(random.bounded(64U))));
    }
    const QString nul(1, QChar());
    for (const QString &filter :
        { nul, u"same"_s + nul, u"name:="_s + nul, u"same"_s, u"-same delay"_s, u"1"_s, u"=1|2"_s, u"<>3"_s, u"3~7 -@modified"_s,
            u"name:/e$/ OR @unknown|@error"_s, u"class:node|volume >4"_s, u"größe OR =0"_s,
            u"name:=\"\""_s, u"-object:<>same1"_s, u"volume:same"_s }) {
        const FilterQuery query = parseFilter(filter).query;
        const SearchIndex::Found found = index.find(query);
        for (int row = 0; row < index.rowCount(); ++row)
            QCOMPARE(found.rows[std::size_t(row)] != 0, index.matches(query, row));
    }
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_search_index.moc"
