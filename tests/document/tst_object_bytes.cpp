// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/object_bytes.h"
#include "core/model/volume.h"
#include "core/opening/format_registry.h"
#include "core/wire/structures.h"

#include <QtTest>

using namespace clusprop;

namespace {

LoadedFile dataFile(const char *name)
{
    return *loadFile(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/") + QLatin1String(name));
}

constexpr const char *captured = "captured/ws2022-cluster-common.bin";

/// Every range leads back to the property that it was asked for.
void linksBothWays(const ObjectBytes &bytes)
{
    QVERIFY(!bytes.ranges.isEmpty());
    for (const PropertyBytes &property : bytes.ranges) {
        QVERIFY(static_cast<qsizetype>(property.range.end()) <= bytes.bytes.size());
        QCOMPARE(bytes.rangeOf(property.object, property.scope, property.position), property.range);
        const auto last = static_cast<qint64>(property.range.end()) - 1;
        for (const qint64 offset : { static_cast<qint64>(property.range.offset), last }) {
            const PropertyBytes *found = bytes.propertyAt(offset);
            QVERIFY(found != nullptr);
            QCOMPARE(found->position, property.position);
            QCOMPARE(found->object, property.object);
        }
    }
    QVERIFY(bytes.propertyAt(-1) == nullptr);
    QVERIFY(bytes.propertyAt(bytes.bytes.size()) == nullptr);
}

} // namespace

class TestObjectBytes : public QObject
{
    Q_OBJECT

private slots:
    void aFileShowsItsOwnBytes();
    void anEditShowsTheBytesThatItChanges();
    void aLongerValueChangesItsLengthToo();
    void anAddedPropertyIsChanged();
    void aDamagedFileShowsAllOfItsBytes();
    void aSnapshotShowsWhatAnExportWouldWrite();
    void whatIsNotKnownHasNoBytes();
    void whatCannotBeWrittenHasNoBytes();
    void listsInsideOfValuesAreOneProperty();
    void aStructureLinksItsFields();
    void volumesOfAListAreKeptApart();
};

void TestObjectBytes::aFileShowsItsOwnBytes()
{
    const Document document(dataFile(captured));
    const ObjectBytes bytes = bytesOf(document, 0, Scope::Common);
    QCOMPARE(bytes.bytes, document.file().bytes);
    QVERIFY(bytes.fromFile);
    QVERIFY(bytes.changed.isEmpty());
    QVERIFY(bytes.before.isEmpty());
    QCOMPARE(bytes.map.bytes(), bytes.bytes);
    QCOMPARE(bytes.title.english(), QStringLiteral("ws2022-cluster-common.bin"));
    QCOMPARE(
        bytes.ranges.size(), document.object(0).list(document.file().listScope).properties.size());
    linksBothWays(bytes);
    QVERIFY(bytes.propertyAt(0) == nullptr); // the count
    QVERIFY(!bytes.rangeOf(0, Scope::Private, 0));
}

void TestObjectBytes::anEditShowsTheBytesThatItChanges()
{
    Document document(dataFile(captured));
    const int position = document.object(0).list(Scope::Common).indexOf(u"SameSubnetThreshold");
    QVERIFY(position >= 0);
    document.apply(makeSet(document.current(), 0, Scope::Common,
        QStringLiteral("SameSubnetThreshold"), dwordValue(0x01020304)));
    const ObjectBytes bytes = bytesOf(document, 0, Scope::Common);
    QCOMPARE(bytes.bytes.size(), document.file().bytes.size());
    const wire::ByteRange range = *bytes.rangeOf(0, Scope::Common, position);
    // The value is what stands before the end mark.
    QCOMPARE(bytes.changed, (QVector<wire::ByteRange>{ { range.end() - 8, 4 } }));
    linksBothWays(bytes);
}

void TestObjectBytes::aLongerValueChangesItsLengthToo()
{
    Document document(dataFile(captured));
    const QVector<Property> &properties = document.object(0).list(Scope::Common).properties;
    int text = 0;
    while (text < properties.size() && properties[text].values.first().format() != wire::Format::Sz)
        ++text;
    QVERIFY(text < properties.size());
    const QString name = properties[text].name;
    document.apply(makeSet(document.current(), 0, Scope::Common, name,
        textValue(QStringLiteral("a text that no cluster in the test data has stored"))));
    const ObjectBytes bytes = bytesOf(document, 0, Scope::Common);
    QVERIFY(bytes.bytes.size() > document.file().bytes.size());
    const wire::ByteRange property = *bytes.rangeOf(0, Scope::Common, text);
    QStringList titles;
    for (const wire::ByteRange &range : bytes.changed) {
        QVERIFY(range.offset >= property.offset && range.end() <= property.end());
        titles.append(fieldTitle(bytes.map, bytes.map.indexAt(static_cast<qint64>(range.offset))).english());
    }
    QVERIFY(titles.contains(QStringLiteral("Length of %1").arg(name)));
    QVERIFY(titles.contains(QStringLiteral("Value of %1").arg(name)));
    QCOMPARE(bytes.before.bytes(), document.file().bytes);
    linksBothWays(bytes);
}

void TestObjectBytes::anAddedPropertyIsChanged()
{
    Document document(dataFile(captured));
    document.apply(makeSet(
        document.current(), 0, Scope::Common, QStringLiteral("NotThereYet"), dwordValue(1)));
    const ObjectBytes bytes = bytesOf(document, 0, Scope::Common);
    QCOMPARE(bytes.changed, (QVector<wire::ByteRange>{ { 0, 1 }, bytes.ranges.last().range }));
    QCOMPARE(bytes.differences.rows.size(), 2); // the count is another one, too
    QCOMPARE(bytes.differences.beforeGaps.size(), 1);
    QCOMPARE(bytes.differences.beforeGaps.first().length, bytes.ranges.last().range.length);
    QVERIFY(bytes.differences.afterGaps.isEmpty());
}

void TestObjectBytes::aDamagedFileShowsAllOfItsBytes()
{
    const QByteArray whole = dataFile(captured).bytes;
    auto cut = loadBytes(whole.first(whole.size() / 2), QStringLiteral("cut.bin"));
    QVERIFY(cut.has_value());
    QVERIFY(cut->isPartial());
    const Document document(*cut);
    const ObjectBytes bytes = bytesOf(document, 0, Scope::Common);
    QCOMPARE(bytes.bytes, whole.first(whole.size() / 2));
    linksBothWays(bytes);
    QVERIFY(bytes.propertyAt(bytes.bytes.size() - 1) == nullptr);
}

void TestObjectBytes::aSnapshotShowsWhatAnExportWouldWrite()
{
    Document document(bundledSample());
    const int cluster = firstOfClass(document.current(), ObjectClass::Cluster);
    ObjectBytes bytes = bytesOf(document, cluster, Scope::Common);
    QVERIFY(!bytes.fromFile);
    QCOMPARE(bytes.form, Form::PropertyList);
    QVERIFY2(bytes.title.english().startsWith(u"Common properties of cluster"), qPrintable(bytes.title.english()));
    linksBothWays(bytes);
    for (qsizetype index = 0; index < bytes.map.size(); ++index)
        QVERIFY(bytes.map.at(index).field != ByteField::Unread);

    document.apply(makeSet(document.current(), cluster, Scope::Common,
        QStringLiteral("BackupInProgress"), dwordValue(0)));
    bytes = bytesOf(document, cluster, Scope::Common);
    QCOMPARE(bytes.changed.size(), 1);
    QCOMPARE(bytes.changed.first().length, std::size_t(1)); // 01 became 00
}

void TestObjectBytes::whatIsNotKnownHasNoBytes()
{
    LoadedFile file = bundledSample();
    const int volume = firstOfClass(file.cluster, ObjectClass::Volume);
    PropertyList &list = file.cluster.objects[volume].list(Scope::Common);
    list = {};
    Property absent;
    absent.name = QStringLiteral("BackupInProgress");
    absent.knowledge = Knowledge::Absent;
    list.properties.append(absent);
    const Document document(file);
    const ObjectBytes bytes = bytesOf(document, volume, Scope::Common);
    QVERIFY(bytes.bytes.isEmpty());
    QVERIFY(bytes.ranges.isEmpty());
}

void TestObjectBytes::whatCannotBeWrittenHasNoBytes()
{
    LoadedFile file = bundledSample();
    const int cluster = firstOfClass(file.cluster, ObjectClass::Cluster);
    PropertyList &list = file.cluster.objects[cluster].list(Scope::Private);
    const auto add = [&list](const QString &name, const Values &values, Knowledge knowledge) {
        Property property;
        property.name = name;
        property.values = values;
        property.knowledge = knowledge;
        list.properties.append(property);
    };
    list = {};
    add(QStringLiteral("Good"), { dwordValue(1) }, Knowledge::Known);
    add(QStringLiteral("NoValue"), {}, Knowledge::Known);
    add(QStringLiteral("Cut"), {}, Knowledge::Cut);
    add(QStringLiteral("Last"), { dwordValue(2) }, Knowledge::Known);
    const Document document(file);
    const ObjectBytes bytes = bytesOf(document, cluster, Scope::Private);
    linksBothWays(bytes);
    QCOMPARE(bytes.ranges.size(), 2);
    QVERIFY(bytes.rangeOf(cluster, Scope::Private, 0) && bytes.rangeOf(cluster, Scope::Private, 3));
    QVERIFY(!bytes.rangeOf(cluster, Scope::Private, 1) && !bytes.rangeOf(cluster, Scope::Private, 2));
}

void TestObjectBytes::listsInsideOfValuesAreOneProperty()
{
    const Document document(dataFile("vectors/nested-list.bin"));
    const ObjectBytes bytes = bytesOf(document, 0, document.file().listScope);
    linksBothWays(bytes);
    QCOMPARE(bytes.ranges.size(), document.object(0).list(document.file().listScope).properties.size());
    // From a reading that shows less than the file has, what is known is found all the same.
    LoadedFile file = document.file();
    PropertyList &list = file.cluster.objects[0].list(file.listScope);
    list.properties.first().knowledge = Knowledge::Absent;
    const ObjectBytes less = bytesOf(Document(file), 0, file.listScope);
    QCOMPARE(less.bytes, document.file().bytes);
    QCOMPARE(less.ranges.size(), bytes.ranges.size() - 1);
}

void TestObjectBytes::aStructureLinksItsFields()
{
    Document document(dataFile("vectors/backup-start.bin"));
    ObjectBytes bytes = bytesOf(document, 0, Scope::Common);
    QCOMPARE(bytes.formWord, QStringLiteral("CLUS_SHARED_VOLUME_BACKUP_MODE"));
    QCOMPARE(bytes.rangeOf(0, Scope::Common, 0), (wire::ByteRange{ 0, 4 }));
    linksBothWays(bytes);
    document.apply(makeSet(document.current(), 0, Scope::Common,
        volume_property::backupInProgress.toString(), dwordValue(0)));
    bytes = bytesOf(document, 0, Scope::Common);
    QCOMPARE(bytes.bytes.size(), qsizetype(wire::backupModeLength));
    QCOMPARE(bytes.changed, (QVector<wire::ByteRange>{ { 0, 1 } }));
}

void TestObjectBytes::volumesOfAListAreKeptApart()
{
    const QByteArray volume = dataFile("vectors/csv-volume-info.bin").bytes;
    const QByteArray entry = QByteArray::fromHex("01000100 80020000") + volume;
    auto loaded = loadBytes(entry + entry + QByteArray(4, '\0'), QStringLiteral("volumes.bin"));
    QVERIFY(loaded.has_value());
    const Document document(*loaded);
    const ObjectBytes bytes = bytesOf(document, 1, Scope::Common);
    QCOMPARE(bytes.rangeOf(0, Scope::Common, 0), (wire::ByteRange{ 8 + 16, 4 }));
    QCOMPARE(bytes.rangeOf(1, Scope::Common, 0), (wire::ByteRange{ 648 + 8 + 16, 4 }));
    linksBothWays(bytes);
}

QTEST_GUILESS_MAIN(TestObjectBytes)
#include "tst_object_bytes.moc"
