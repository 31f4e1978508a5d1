// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/byte_map.h"
#include "core/wire/structures.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace clusprop;

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Form formOf(const QString &word)
{
    if (word == u"property-list")
        return Form::PropertyList;
    return word == u"value-list" ? Form::ValueList : Form::Structure;
}

/// Empty when the fields meet and end where the bytes do; otherwise what is wrong.
QString gapIn(const ByteMap &map, qsizetype size)
{
    std::size_t end = 0;
    for (qsizetype index = 0; index < map.size(); ++index) {
        const wire::ByteRange range = map.at(index).range;
        if (range.offset != end)
            return QStringLiteral("a field starts at %1, the one before ends at %2")
                .arg(range.offset)
                .arg(end);
        if (range.length == 0)
            return QStringLiteral("the field at %1 is empty").arg(end);
        if (explainField(map, index).isEmpty())
            return QStringLiteral("the field at %1 is not explained").arg(end);
        end = range.end();
    }
    return static_cast<qsizetype>(end) == size
        ? QString()
        : QStringLiteral("the fields end at %1 of %2").arg(end).arg(size);
}

QString inLines(const ByteMap &map)
{
    QStringList lines;
    for (qsizetype index = 0; index < map.size(); ++index)
        lines.append(QStringLiteral("%1+%2 %3")
                         .arg(map.at(index).range.offset, 2, 16, QLatin1Char('0'))
                         .arg(map.at(index).range.length)
                         .arg(explainField(map, index).english()));
    return lines.join(u'\n');
}

const QByteArray roleList = QByteArray::fromHex("01000000"
                                                "03000400 0a000000 52006f006c006500 0000 0000"
                                                "02000100 04000000 03000000"
                                                "00000000"
                                                "00000000");

} // namespace

class TestByteMap : public QObject
{
    Q_OBJECT

private slots:
    void coversEveryByte_data();
    void coversEveryByte();
    void coversPrefixesAndChangedBytes_data() { coversEveryByte_data(); }
    void coversPrefixesAndChangedBytes();
    void coversWhatIsNoList_data();
    void coversWhatIsNoList();
    void namesEachFieldOfAList();
    void looksInsideNestedLists();
    void showsFieldsOfVolumes();
    void saysWhereReadingStopped();
    void explainsInSentences_data();
    void explainsInSentences();
    void findsTheFieldOfAByte();
    void everyKindHasALesson();
    void saysWhichBytes();
    void mapsAMillionPropertiesToTheEnd();
};

void TestByteMap::coversEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const QDir vectors(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/vectors"));
    const QStringList names = vectors.entryList({ QStringLiteral("*.bin") });
    QVERIFY2(names.size() > 100, "the vectors are missing");
    for (const QString &name : names) {
        const QString base = QStringLiteral("vectors/") + name.chopped(4);
        const auto json
            = QJsonDocument::fromJson(fileBytes(base + QStringLiteral(".json"))).object();
        QTest::newRow(qPrintable(name)) << fileBytes(QStringLiteral("vectors/") + name)
                                        << json[QStringLiteral("kind")].toString();
    }
    QTest::newRow("a captured list")
        << fileBytes(QStringLiteral("captured/ws2022-cluster-common.bin"))
        << QStringLiteral("property-list");
}

void TestByteMap::coversEveryByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    QCOMPARE(gapIn(mapBytes(bytes, formOf(word), word), bytes.size()), QString());
}

void TestByteMap::coversPrefixesAndChangedBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    // Long ones in steps that are prime to every alignment.
    const qsizetype step = bytes.size() > 400 ? 37 : 1;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        const QByteArray prefix = bytes.first(at);
        QCOMPARE(gapIn(mapBytes(prefix, formOf(word), word), at), QString());
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0xFF);
        QCOMPARE(gapIn(mapBytes(changed, formOf(word), word), bytes.size()), QString());
    }
}

void TestByteMap::coversWhatIsNoList_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("word");
    QTest::newRow("text of a snapshot") << Form::Snapshot << QStringLiteral("snapshot");
    QTest::newRow("a structure nobody knows")
        << Form::Structure << QStringLiteral("NO_SUCH_STRUCTURE");
    QTest::newRow("text taken for a list") << Form::PropertyList << QStringLiteral("property-list");
    QTest::newRow("text taken for a structure")
        << Form::Structure << QStringLiteral("CLUS_CSV_VOLUME_INFO");
}

void TestByteMap::coversWhatIsNoList()
{
    QFETCH(Form, form);
    QFETCH(QString, word);
    const QByteArray bytes("{ \"snapshot\": 1 }");
    const ByteMap map = mapBytes(bytes, form, word);
    QCOMPARE(gapIn(map, bytes.size()), QString());
    QCOMPARE(map.at(map.size() - 1).field, ByteField::Unread);
    QVERIFY(mapBytes({}, form, word).isEmpty());
}

void TestByteMap::namesEachFieldOfAList()
{
    const ByteMap map = mapBytes(roleList, Form::PropertyList, {});
    QCOMPARE(inLines(map),
        QStringLiteral("00+4 Count: 1 property\n"
                       "04+4 Syntax word of the name of Role: 0x00040003, NAME\n"
                       "08+4 Length of the name of Role: 10 bytes\n"
                       "0c+10 Name Role\n"
                       "16+2 Padding of the name of Role: 2 bytes\n"
                       "18+4 Syntax word of Role: 0x00010002, LIST_VALUE_DWORD\n"
                       "1c+4 Length of Role: 4 bytes\n"
                       "20+4 Value of Role: 3 (DWORD)\n"
                       "24+4 End mark of Role\n"
                       "28+4 End mark of the list"));
    QVERIFY(fieldProperty(map, 0).isEmpty());
    QVERIFY(fieldProperty(map, map.size() - 1).isEmpty());
    for (qsizetype index = 1; index + 1 < map.size(); ++index)
        QCOMPARE(fieldProperty(map, index), QStringLiteral("Role"));
    QVERIFY(map.at(3).isText);
    QVERIFY(!map.at(7).isText);
    QCOMPARE(fieldValue(map, 7).english(), QStringLiteral("3"));
}

void TestByteMap::looksInsideNestedLists()
{
    // The list of the other tests as the value of "A".
    const QByteArray outer
        = QByteArray::fromHex("01000000 03000400 04000000 41000000 0e000100 2c000000") + roleList
        + QByteArray::fromHex("00000000 00000000");
    const ByteMap map = mapBytes(outer, Form::PropertyList, {});
    QCOMPARE(gapIn(map, outer.size()), QString());
    const qsizetype inside = map.indexAt(24 + 0x20);
    QCOMPARE(map.at(inside).depth, 1);
    QCOMPARE(map.at(map.indexAt(0)).depth, 0);
    QCOMPARE(fieldProperty(map, inside), QStringLiteral("A"));
    QCOMPARE(explainField(map, inside).english(),
        QStringLiteral("Value of Role, inside the value of A: 3 (DWORD)"));
    QCOMPARE(explainField(map, map.indexAt(24)).english(),
        QStringLiteral("Count, inside the value of A: 1 property"));
    QCOMPARE(explainField(map, map.indexAt(24 + 0x28)).english(),
        QStringLiteral("End mark of the list, inside the value of A"));
}

void TestByteMap::showsFieldsOfVolumes()
{
    const QByteArray volume = fileBytes(QStringLiteral("vectors/csv-volume-info.bin"));
    QCOMPARE(volume.size(), qsizetype(wire::csvVolumeInfoLength));
    const QByteArray list = QByteArray::fromHex("01000100 80020000") + volume + QByteArray(4, '\0');
    const ByteMap map = mapBytes(list, Form::ValueList, QStringLiteral("value-list"));
    QCOMPARE(gapIn(map, list.size()), QString());
    const qsizetype state = map.indexAt(8 + 16);
    QCOMPARE(map.at(state).field, ByteField::StructureField);
    const QString words = explainField(map, state).english();
    QVERIFY2(words.startsWith(u"BackupState of "), qPrintable(words));
    QVERIFY2(words.contains(u"ClusterStorage"), qPrintable(words));
}

void TestByteMap::saysWhereReadingStopped()
{
    QByteArray broken = roleList;
    broken[0x1D] = '\x7F'; // the length of the value
    const ByteMap map = mapBytes(broken, Form::PropertyList, {});
    const QString why = explainField(map, map.size() - 1).english();
    QCOMPARE(inLines(map),
        QStringLiteral("00+4 Count: 1 property\n"
                       "04+24 Not read: begun, but not complete\n"
                       "1c+16 ")
            + why);
    QVERIFY2(why.contains(u"(length-overflow)"), qPrintable(why));
}

void TestByteMap::explainsInSentences_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("explanation");
    QTest::newRow("count") << qint64(0) << QStringLiteral("Count")
                           << QStringLiteral("Count: 1 property");
    QTest::newRow("name") << qint64(0x0C) << QStringLiteral("Name of Role")
                          << QStringLiteral("Name Role");
    QTest::newRow("syntax") << qint64(0x18) << QStringLiteral("Syntax word of Role")
                            << QStringLiteral("Syntax word of Role: 0x00010002, LIST_VALUE_DWORD");
    QTest::newRow("second byte of the value") << qint64(0x21) << QStringLiteral("Value of Role")
                                              << QStringLiteral("Value of Role: 3 (DWORD)");
    QTest::newRow("end mark") << qint64(0x24) << QStringLiteral("End mark of Role")
                              << QStringLiteral("End mark of Role");
    QTest::newRow("list's end mark") << qint64(0x28) << QStringLiteral("End mark of the list")
                                     << QStringLiteral("End mark of the list");
}

void TestByteMap::explainsInSentences()
{
    QFETCH(qint64, offset);
    const ByteMap map = mapBytes(roleList, Form::PropertyList, {});
    QTEST(fieldTitle(map, map.indexAt(offset)).english(), "title");
    QTEST(explainField(map, map.indexAt(offset)).english(), "explanation");
}

void TestByteMap::everyKindHasALesson()
{
    for (int kind = 0; kind <= static_cast<int>(ByteField::StructureField); ++kind)
        QVERIFY(fieldLesson(static_cast<ByteField>(kind)).english().endsWith(u'.'));
}

void TestByteMap::saysWhichBytes()
{
    QCOMPARE(rangeWords({ 4, 4 }).english(), QStringLiteral("Bytes 4 to 7"));
    QCOMPARE(rangeWords({ 12, 1 }).english(), QStringLiteral("Byte 12"));
}

void TestByteMap::findsTheFieldOfAByte()
{
    const ByteMap map = mapBytes(roleList, Form::PropertyList, {});
    for (qint64 offset = 0; offset < roleList.size(); ++offset)
        QVERIFY(map.at(map.indexAt(offset)).range.contains(static_cast<std::size_t>(offset)));
    QCOMPARE(map.indexAt(-1), qsizetype(-1));
    QCOMPARE(map.indexAt(roleList.size()), qsizetype(-1));
    QCOMPARE(ByteMap().indexAt(0), qsizetype(-1));
}

/// In a time that an order of magnitude more than linear would not keep.
void TestByteMap::mapsAMillionPropertiesToTheEnd()
{
    constexpr qsizetype count = 1'000'000;
    QByteArray many = QByteArray::fromHex("40420f00") + roleList.mid(4, 36).repeated(count);
    QElapsedTimer timer;
    timer.start();
    const ByteMap map = mapBytes(many, Form::PropertyList, {});
    const qint64 took = timer.elapsed();
    qInfo() << "mapped in" << took << "ms";
    QVERIFY2(took < 20'000, "mapping takes more than linear time");
    constexpr qsizetype fieldsEach = 8;
    QCOMPARE(map.size(), 1 + count * fieldsEach);
    QCOMPARE(map.at(map.size() - 1).field, ByteField::PropertyEndmark);
    QCOMPARE(map.indexAt(many.size() - 1), map.size() - 1);
    QCOMPARE(explainField(map, map.size() - 2).english(), QStringLiteral("Value of Role: 3 (DWORD)"));
}

QTEST_GUILESS_MAIN(TestByteMap)
#include "tst_byte_map.moc"
