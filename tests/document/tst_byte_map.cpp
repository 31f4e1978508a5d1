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

/// Empty when the ranges meet and end where the bytes do; otherwise what is wrong.
QString gapIn(const QVector<FieldRange> &fields, qsizetype size)
{
    std::size_t end = 0;
    for (const FieldRange &field : fields) {
        if (field.range.offset != end)
            return QStringLiteral("a range starts at %1, the one before ends at %2")
                .arg(field.range.offset)
                .arg(end);
        if (field.range.length == 0)
            return QStringLiteral("the range at %1 is empty").arg(end);
        if (field.words.isEmpty())
            return QStringLiteral("the range at %1 is not explained").arg(end);
        end = field.range.end();
    }
    return static_cast<qsizetype>(end) == size
        ? QString()
        : QStringLiteral("the ranges end at %1 of %2").arg(end).arg(size);
}

QString inLines(const QVector<FieldRange> &fields)
{
    QStringList lines;
    for (const FieldRange &field : fields)
        lines.append(QStringLiteral("%1+%2 %3")
                         .arg(field.range.offset, 2, 16, QLatin1Char('0'))
                         .arg(field.range.length)
                         .arg(field.words));
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
    void tellsPropertiesOfOneNameApart();
    void looksInsideNestedLists();
    void showsFieldsOfVolumes();
    void saysWhereReadingStopped();
    void explainsInSentences_data();
    void explainsInSentences();
    void findsTheFieldOfAByte();
    void stopsAtTheLimitAndSaysSo();
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
    const QVector<FieldRange> fields = mapBytes(bytes, form, word);
    QCOMPARE(gapIn(fields, bytes.size()), QString());
    QCOMPARE(fields.last().field, ByteField::Unread);
    QVERIFY(mapBytes({}, form, word).isEmpty());
}

void TestByteMap::namesEachFieldOfAList()
{
    QCOMPARE(inLines(mapBytes(roleList, Form::PropertyList, {})),
        QStringLiteral("00+4 Count 1 property\n"
                       "04+4 Syntax NAME\n"
                       "08+4 Length 10 bytes\n"
                       "0c+10 Name Role\n"
                       "16+2 Padding 2 bytes\n"
                       "18+4 Syntax LIST_VALUE_DWORD\n"
                       "1c+4 Length 4 bytes\n"
                       "20+4 Value 3 (DWORD)\n"
                       "24+4 End mark\n"
                       "28+4 End mark of the list"));
    const QVector<FieldRange> fields = mapBytes(roleList, Form::PropertyList, {});
    QVERIFY(fields.first().property.isEmpty());
    QVERIFY(fields.last().property.isEmpty());
    for (qsizetype index = 1; index + 1 < fields.size(); ++index)
        QCOMPARE(fields[index].property, QStringLiteral("Role"));
    QVERIFY(fields[3].isText);
    QVERIFY(!fields[7].isText);
}

void TestByteMap::tellsPropertiesOfOneNameApart()
{
    const QByteArray one = roleList.mid(4, 36);
    const QByteArray twice = QByteArray::fromHex("02000000") + one + one;
    const QVector<FieldRange> fields = mapBytes(twice, Form::PropertyList, {});
    QCOMPARE(fields[3].occurrence, 0);
    QCOMPARE(fields[11].words, QStringLiteral("Name Role"));
    QCOMPARE(fields[11].occurrence, 1);
}

void TestByteMap::looksInsideNestedLists()
{
    // The list of the other tests as the value of "A".
    const QByteArray outer
        = QByteArray::fromHex("01000000 03000400 04000000 41000000 0e000100 2c000000") + roleList
        + QByteArray::fromHex("00000000 00000000");
    const QVector<FieldRange> fields = mapBytes(outer, Form::PropertyList, {});
    QCOMPARE(gapIn(fields, outer.size()), QString());
    const FieldRange *inside = fieldAt(fields, 24 + 0x20);
    QVERIFY(inside != nullptr);
    QCOMPARE(inside->words, QStringLiteral("Nested Value 3 (DWORD)"));
    QCOMPARE(inside->property, QStringLiteral("A"));
    QCOMPARE(explainField(*inside), QStringLiteral("Inside the value of A: Value 3 (DWORD)"));
}

void TestByteMap::showsFieldsOfVolumes()
{
    const QByteArray volume = fileBytes(QStringLiteral("vectors/csv-volume-info.bin"));
    QCOMPARE(volume.size(), qsizetype(wire::csvVolumeInfoLength));
    const QByteArray list = QByteArray::fromHex("01000100 80020000") + volume + QByteArray(4, '\0');
    const QVector<FieldRange> fields
        = mapBytes(list, Form::ValueList, QStringLiteral("value-list"));
    QCOMPARE(gapIn(fields, list.size()), QString());
    const FieldRange *state = fieldAt(fields, 8 + 16);
    QVERIFY(state != nullptr);
    QCOMPARE(state->field, ByteField::StructureField);
    QVERIFY2(state->words.startsWith(u"BackupState "), qPrintable(state->words));
    QVERIFY2(explainField(*state).contains(u"ClusterStorage"), qPrintable(explainField(*state)));
}

void TestByteMap::saysWhereReadingStopped()
{
    QByteArray broken = roleList;
    broken[0x1D] = '\x7F'; // the length of the value
    const QVector<FieldRange> fields = mapBytes(broken, Form::PropertyList, {});
    QCOMPARE(inLines(fields),
        QStringLiteral("00+4 Count 1 property\n"
                       "04+24 Not read: begun, but not complete\n"
                       "1c+16 ")
            + fields.last().words);
    QVERIFY2(fields.last().words.contains(u"(length-overflow)"), qPrintable(fields.last().words));
    QCOMPARE(explainField(fields.last()), fields.last().words);
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
    QTest::newRow("syntax") << qint64(0x18) << QStringLiteral("Syntax of Role")
                            << QStringLiteral("Syntax of Role: LIST_VALUE_DWORD");
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
    const QVector<FieldRange> fields = mapBytes(roleList, Form::PropertyList, {});
    const FieldRange *field = fieldAt(fields, offset);
    QVERIFY(field != nullptr);
    QTEST(fieldTitle(*field), "title");
    QTEST(explainField(*field), "explanation");
}

void TestByteMap::findsTheFieldOfAByte()
{
    const QVector<FieldRange> fields = mapBytes(roleList, Form::PropertyList, {});
    for (qint64 offset = 0; offset < roleList.size(); ++offset) {
        const FieldRange *field = fieldAt(fields, offset);
        QVERIFY(field != nullptr);
        QVERIFY(field->range.contains(static_cast<std::size_t>(offset)));
    }
    QVERIFY(fieldAt(fields, -1) == nullptr);
    QVERIFY(fieldAt(fields, roleList.size()) == nullptr);
    QVERIFY(fieldAt({}, 0) == nullptr);
}

void TestByteMap::stopsAtTheLimitAndSaysSo()
{
    const int fieldsEach = 8;
    const auto count = static_cast<quint32>(mostMappedFields / fieldsEach + 2);
    QByteArray many;
    for (int byte = 0; byte < 4; ++byte)
        many.append(static_cast<char>(count >> (8 * byte) & 0xFF));
    for (quint32 index = 0; index < count; ++index)
        many.append(roleList.mid(4, 36));
    const QVector<FieldRange> fields = mapBytes(many, Form::PropertyList, {});
    QCOMPARE(gapIn(fields, many.size()), QString());
    QVERIFY(fields.size() <= mostMappedFields + fieldsEach + 1);
    QCOMPARE(fields.last().field, ByteField::Unread);
    QCOMPARE(
        fields.last().words, QStringLiteral("Not explained: only the first 400000 fields are"));
}

QTEST_GUILESS_MAIN(TestByteMap)
#include "tst_byte_map.moc"
