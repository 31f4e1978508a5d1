// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What is to be saved is read again first: what does not say the same is never written.

#include "core/document/document.h"
#include "core/formats/property_list_export.h"
#include "core/formats/snapshot.h"
#include "core/formats/write_back.h"
#include "core/opening/checked_write.h"
#include "core/opening/format_registry.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;

using Spoil = void (*)(Cluster &);
Q_DECLARE_METATYPE(Spoil)
Q_DECLARE_METATYPE(LoadedFile)

class TestCheckedWrite : public QObject
{
    Q_OBJECT

private slots:
    void everySampleReadsBackTheSame_data();
    void everySampleReadsBackTheSame();
    void everyDifferenceIsFound_data();
    void everyDifferenceIsFound();
    void whatDoesNotReadBackIsNotWritten_data();
    void whatDoesNotReadBackIsNotWritten();
    void claimsKeepTheirPadding();
    void aListThatDoesNotReadBackIsNotExported();
};

void TestCheckedWrite::everySampleReadsBackTheSame_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : { u"/resources/samples"_s, u"/tests/data"_s }) {
        QDirIterator files(QStringLiteral(CLUSPROP_SOURCE_DIR) + folder, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (loadFile(path))
                QTest::newRow(qPrintable(path)) << path;
        }
    }
}

void TestCheckedWrite::everySampleReadsBackTheSame()
{
    QFETCH(QString, path);
    const auto file = loadFile(path);
    QVERIFY(file);
    const auto plain = writeBack(*file, file->cluster);
    const auto checked = writeChecked(*file, file->cluster);
    QVERIFY2(checked || !plain, checked ? "" : qPrintable(checked.error().text));
    if (checked)
        QCOMPARE(*checked, *plain);
    const auto snapshot = snapshotChecked(file->cluster);
    QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().text));
}

void TestCheckedWrite::everyDifferenceIsFound_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, Spoil spoil, const QString &where) {
        QTest::newRow(name) << spoil << where;
    };
    row(
        "the cluster's name", [](Cluster &c) { c.name += u'x'; }, u"the name of the cluster"_s);
    row(
        "the cluster's id", [](Cluster &c) { c.id += u'x'; }, u"id of the cluster"_s);
    row(
        "the time", [](Cluster &c) { c.taken += u'x'; }, u"time"_s);
    row(
        "an object less", [](Cluster &c) { c.objects.removeLast(); }, u"number of objects"_s);
    row(
        "a class", [](Cluster &c) { c.objects[1].objectClass = ObjectClass::Network; },
        u"class of"_s);
    row(
        "an object's name", [](Cluster &c) { c.objects[1].name += u'x'; }, u"the name of node:"_s);
    row(
        "an id", [](Cluster &c) { c.objects[1].id += u'x'; }, u"the id of node:"_s);
    row(
        "a type", [](Cluster &c) { c.objects[1].resourceType += u'x'; }, u"the type of node:"_s);
    row(
        "a group's id", [](Cluster &c) { c.objects[1].groupId += u'x'; },
        u"the group's id of node:"_s);
    row(
        "a group", [](Cluster &c) { c.objects[1].groupName += u'x'; }, u"the group of node:"_s);
    row(
        "a disk's id", [](Cluster &c) { c.objects[1].resourceId += u'x'; },
        u"resource's id of node:"_s);
    row(
        "a disk", [](Cluster &c) { c.objects[1].resourceName += u'x'; },
        u"the resource of node:"_s);
    row(
        "an owner", [](Cluster &c) { c.objects[1].ownerNode += u'x'; },
        u"the owner node of node:"_s);
    row(
        "a state", [](Cluster &c) { c.objects[1].state += u'x'; }, u"the state of node:"_s);
    row(
        "a node's state",
        [](Cluster &c) {
            c.objects[1].nodeStates.append({ u"N"_s, u"s"_s, {}, {} });
        },
        u"what the nodes say of node:"_s);
    row(
        "an end mark", [](Cluster &c) { c.objects[0].list(Scope::Common).endMark ^= true; },
        u"end mark of the list of cluster (common)"_s);
    row(
        "a property less",
        [](Cluster &c) { c.objects[0].list(Scope::Common).properties.removeLast(); },
        u"would be not there instead of"_s);
    row(
        "an order",
        [](Cluster &c) { c.objects[0].list(Scope::Common).properties.swapItemsAt(0, 1); },
        u"order of the properties of cluster (common)"_s);
    row(
        "a byte",
        [](Cluster &c) {
            ValueBytes &payload = c.objects[0].list(Scope::Common).properties[0].values[0].payload;
            payload = payload.toByteArray() + 'x';
        },
        u"of cluster (common) would"_s);
    row(
        "a padding",
        [](Cluster &c) { c.objects[0].list(Scope::Common).properties[0].extras.edit().namePadding = "xx"; },
        u"of cluster (common) would have other bytes"_s);
}

void TestCheckedWrite::everyDifferenceIsFound()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, where);
    const Cluster cluster = bundledSample().cluster;
    Cluster other = cluster;
    QVERIFY(differenceBetween(cluster, other).isNull());
    spoil(other);
    const QString difference = differenceBetween(cluster, other);
    QVERIFY2(difference.contains(where), qPrintable(difference));
}

void TestCheckedWrite::whatDoesNotReadBackIsNotWritten_data()
{
    QTest::addColumn<LoadedFile>("file");
    QTest::addColumn<QString>("where");
    LoadedFile file = bundledSample();
    Property &disputed = file.cluster.objects[1].list(Scope::Common).properties[0];
    disputed.knowledge = Knowledge::Cut;
    disputed.extras.edit().claims = { Claim{ { dwordValue(1) }, {}, {}, {} },
        Claim{ {}, Knowledge::Cut, u"claims are values, not texts"_s, {} } };
    QTest::newRow("a claim that the form cannot hold") << file << disputed.name + u" of node:"_s;
}

void TestCheckedWrite::whatDoesNotReadBackIsNotWritten()
{
    QFETCH(LoadedFile, file);
    QFETCH(QString, where);
    QVERIFY(!file.cluster.objects.isEmpty());
    const auto written = writeChecked(file, file.cluster);
    QVERIFY2(!written, "what reads back as something else would have been written");
    QVERIFY(written.error().isFault);
    const QString text = written.error().text;
    QVERIFY2(text.contains(where) && text.contains(u"nothing was written"_s), qPrintable(text));
    const auto document = Document(file).write();
    QVERIFY(!document);
    QCOMPARE(document.error(), text);
}

void TestCheckedWrite::claimsKeepTheirPadding()
{
    LoadedFile file = bundledSample();
    Property &disputed = file.cluster.objects[1].list(Scope::Common).properties[0];
    disputed.knowledge = Knowledge::Cut;
    disputed.values.clear();
    Value padded = textValue(u"x");
    padded.padding = QByteArray("\1\0"_ba).leftJustified(4 - padded.payload.size() % 4, '\2', true);
    disputed.extras.edit().claims = { Claim{ { dwordValue(1) }, {}, {}, {} }, Claim{ { padded }, {}, {}, {} } };
    const auto written = writeChecked(file, file.cluster);
    QVERIFY2(written, written ? "" : qPrintable(written.error().text));
}

void TestCheckedWrite::aListThatDoesNotReadBackIsNotExported()
{
    PropertyList list;
    list.properties.resize(2);
    list.properties[0].name = u"First"_s;
    list.properties[0].values = { dwordValue(1) };
    list.properties[1].name = u"Second"_s;
    list.properties[1].values = { dwordValue(2) };
    QVERIFY(encodeListChecked(list));
    list.properties[1].values[0].readable = false; // says nothing of the bytes
    QVERIFY(encodeListChecked(list));
    list.properties[1].extras.edit().namePadding
        = "more padding than a name can have"; // is skipped as bytes of the list
    const auto bytes = encodeListChecked(list);
    QVERIFY2(!bytes, "a list was made that reads back as another");
    QVERIFY2(bytes.error().contains(u"Second"_s), qPrintable(bytes.error()));
}

QTEST_GUILESS_MAIN(TestCheckedWrite)

#include "tst_checked_write.moc"
