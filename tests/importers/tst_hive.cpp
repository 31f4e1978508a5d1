// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Registry hives: the same as the export says, and whatever can be wrong with one.

#include "core/importers/hive_header.h"
#include "core/opening/format_registry.h"
#include "tests/importers/registry_support.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <hivex.h>

using namespace clusprop;

namespace {

constexpr qsizetype checksumAt = 0x1FC;

/// The header's checksum, so that damage elsewhere in the header is looked at.
void sealHeader(QByteArray &hive)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < checksumAt; at += 4)
        sum ^= qFromLittleEndian<quint32>(hive.constData() + at);
    qToLittleEndian(sum, hive.data() + checksumAt);
}

void setDword(QByteArray &hive, qsizetype at, quint32 number)
{
    qToLittleEndian(number, hive.data() + at);
    if (at < checksumAt)
        sealHeader(hive);
}

/// A hive made of CLUSDB by `change`, which uses hivex' own functions for writing.
template<typename Change> QByteArray changedHive(Change change)
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("hive")));
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadWrite))
        return {};
    file.write(sampleBytes(QStringLiteral("CLUSDB")));
    file.flush();
    hive_h *hive = hivex_open(path.constData(), HIVEX_OPEN_WRITE);
    if (hive == nullptr)
        return {};
    change(hive);
    const bool isWritten = hivex_commit(hive, nullptr, 0) == 0;
    hivex_close(hive);
    QFile written(QFile::decodeName(path));
    return isWritten && written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

/// Where the first bytes of each cell are: of everything that is structure and not content.
QVector<qsizetype> structureOf(const QByteArray &hive)
{
    constexpr qint64 most = 84; // the fixed part of a key, the largest structure
    QVector<qsizetype> places;
    const auto add = [&places](qsizetype from, qint64 size) {
        for (qsizetype at = from; at < from + size; ++at)
            places.append(at);
    };
    add(0, 0x40);
    for (qsizetype bin = 0x1000; bin < hive.size();) {
        const auto size = qFromLittleEndian<quint32>(hive.constData() + bin + 8);
        add(bin, 12);
        for (qsizetype cell = bin + 0x20; cell < bin + size;) {
            const qint64 length = qAbs<qint64>(qFromLittleEndian<qint32>(hive.constData() + cell));
            add(cell, qMin(length, most));
            cell += length;
        }
        bin += size;
    }
    return places;
}

} // namespace

class TestHive : public QObject
{
    Q_OBJECT
private slots:
    void recognises();
    void filesAreOpenedByContent();
    void saysWhatTheExportSays_data();
    void saysWhatTheExportSays();
    void refusesDamage_data();
    void refusesDamage();
    void refusesDamagedSamples_data();
    void refusesDamagedSamples();
    void unclosedHivesAreNoted();
    void cutValuesAreNotKnown();
    void namesGoOnBehindNuls();
    void circlesAreReadOnce();
    void deepKeysAreLeftOut();
    void otherHivesAreForeign();
    void repeatedCellsDoNotMultiply();
    void repeatedListsDoNotMultiply();
    void everyPrefixIsRefused();
    void everyChangedByteIsHarmless();
    void readingCanBeCancelled();
};

void TestHive::recognises()
{
    QVERIFY(!recogniseHive(sampleBytes(QStringLiteral("CLUSDB"))).isNull());
    QVERIFY(!recogniseHive(sampleBytes(QStringLiteral("CLUSDB")).first(100)).isNull());
    QVERIFY(recogniseHive("reg").isNull());
    QVERIFY(recogniseHive({}).isNull());
    QByteArray log = sampleBytes(QStringLiteral("CLUSDB"));
    log.replace(0x1000, 4, "HvLE");
    QVERIFY(recogniseHive(log).isNull());
    constexpr qsizetype kindAt = 0x1C;
    log[kindAt] = 6;
    QVERIFY(recogniseHive(log.first(0x400)).isNull());
    const auto opened = loadBytes(log.first(0x400), QStringLiteral("CLUSDB.LOG1"));
    QVERIFY(!opened && opened.error().what.contains(u"the log of a registry hive"));
}

void TestHive::filesAreOpenedByContent()
{
    for (const QString &name : { QStringLiteral("CLUSDB"), QStringLiteral("Cluster.hiv") }) {
        const auto file
            = loadFile(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/samples/") + name);
        QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
        QCOMPARE(file->formWord, QStringLiteral("hive"));
        QVERIFY(!file->hasOwnForm());
    }
}

void TestHive::saysWhatTheExportSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the compact hive") << "Cluster.hiv";
    QTest::newRow("the merged hive") << "CLUSDB";
}

void TestHive::saysWhatTheExportSays()
{
    QFETCH(QString, name);
    const auto exported = readRegBytes(sampleBytes(QStringLiteral("cluster.reg")));
    QVERIFY(exported);
    const auto file = readHiveBytes(sampleBytes(name));
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    QCOMPARE(described(file->cluster), described(exported->cluster));
    QCOMPARE(file->recognised, exported->recognised);
    QCOMPARE(file->notes.size(), exported->notes.size());
    QCOMPARE(file->formWord, QStringLiteral("hive"));
    for (const ClusterObject &object : file->cluster.objects) {
        for (const PropertyList &list : object.lists) {
            for (const Property &property : list.properties)
                QVERIFY(property.place.line == -1 && property.place.source == 0);
        }
    }
}

void TestHive::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("hive");
    QTest::addColumn<QString>("where");
    const QByteArray whole = sampleBytes(QStringLiteral("Cluster.hiv"));
    const auto row = [&whole](const char *title, qsizetype at, quint32 number, const char *where) {
        QByteArray hive = whole;
        setDword(hive, at, number);
        QTest::newRow(title) << hive << QString::fromLatin1(where);
    };
    QTest::newRow("nothing") << QByteArray() << "@0x0";
    QTest::newRow("something else") << QByteArray(0x3000, 'x') << "@0x0";
    QTest::newRow("half a header") << whole.first(0x800) << "@0x800";
    QTest::newRow("a header alone") << whole.first(0x1000) << "@0x1000";
    QTest::newRow("the last byte missing") << whole.chopped(1) << "@0xefff";
    row("a checksum for other bytes", checksumAt, 1, "@0x1fc");
    row("a bin without its mark", 0x1000, 0, "@0x1000");
    row("a bin of another place", 0x1004, 0x1000, "@0x1000");
    row("a bin of no size", 0x1008, 0, "@0x1008");
    row("a bin of an odd size", 0x1008, 0x1001, "@0x1008");
    row("a bin larger than the file", 0x1008, 0x7FFFF000, "@0x1008");
    row("a cell of no size", 0x1020, 0, "@0x1020");
    row("a cell larger than its bin", 0x1020, 0x1000, "@0x1020");
    row("a cell of the largest size", 0x1020, 0x80000000U, "@0x1020");
    row("a cell of an odd size", 0x1020, 9, "@0x1020");
    row("a root that is no cell", 0x24, 0x21, "");
    row("an unknown version", 0x14, 2, "");
}

void TestHive::refusesDamage()
{
    QFETCH(QByteArray, hive);
    QFETCH(QString, where);
    const auto file = readHiveBytes(hive);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, LoadError::Kind::Malformed);
    QCOMPARE(file.error().where, where);
    QVERIFY(!file.error().what.isEmpty());
    QVERIFY(file.error().todo.contains(u"reg save HKLM\\Cluster"));
}

void TestHive::refusesDamagedSamples_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("words");
    QTest::newRow("checksum") << "bad-checksum"
                              << "@0x1fc"
                              << "checksum";
    QTest::newRow("truncated") << "truncated"
                               << "@0xeaaa"
                               << "cut off";
}

void TestHive::refusesDamagedSamples()
{
    QFETCH(QString, name);
    QFETCH(QString, where);
    QFETCH(QString, words);
    const auto file = readHiveBytes(sampleBytes(QStringLiteral("malformed/%1.hiv").arg(name)));
    QVERIFY(!file);
    QCOMPARE(file.error().where, where);
    QVERIFY(file.error().what.contains(words));
}

void TestHive::unclosedHivesAreNoted()
{
    const QByteArray hive = sampleBytes(QStringLiteral("malformed/dirty-sequence.hiv"));
    const auto file = readHiveBytes(hive);
    QVERIFY(file);
    const LoadNote &note = file->notes.first();
    QCOMPARE(note.where, QStringLiteral("@0x4"));
    QCOMPARE(note.offset, 4);
    QVERIFY(note.text.contains(u"not closed cleanly"));
    LoadOptions options;
    options.strict = true;
    QVERIFY(!readHiveBytes(hive, options));
}

void TestHive::cutValuesAreNotKnown()
{
    QByteArray hive = sampleBytes(QStringLiteral("malformed/bigvalue.hiv"));
    const auto foreign = readHiveBytes(hive);
    QVERIFY(foreign);
    QCOMPARE(
        placesOf(foreign->notes), QStringList({ QStringLiteral("Big"), QStringLiteral("Big") }));
    // The sample's key is none that is shown. One that is has a name of the same length.
    const QByteArray blob(20'000 * 2 + 1, 'x');
    hive = changedHive([&blob](hive_h *opened) {
        const hive_node_h node = hivex_node_get_child(opened, hivex_root(opened), "Parameters");
        QByteArray bytes = blob.first(40);
        hive_set_value value{ const_cast<char *>("Blob"), hive_t_REG_BINARY,
            static_cast<std::size_t>(bytes.size()), bytes.data() };
        hivex_node_set_value(opened, node, &value, 0);
    });
    const qsizetype content = hive.indexOf(blob.first(40));
    const qsizetype name = hive.indexOf("Blob");
    QVERIFY(content > 0 && name > 0);
    constexpr qsizetype lengthBeforeName = 16; // the DWORD in the value's cell
    setDword(hive, name - lengthBeforeName, 41 + 64);
    const auto file = readHiveBytes(hive);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    const Property *property = file->cluster.objects.first().find(u"Blob");
    QVERIFY(property);
    QCOMPARE(property->knowledge, Knowledge::Cut);
    QVERIFY(property->values.isEmpty());
    QCOMPARE(property->extras->cutText, QStringLiteral("first 0 of 105 bytes"));
    QCOMPARE(file->notes.first().where, QStringLiteral("Parameters"));
}

void TestHive::namesGoOnBehindNuls()
{
    QByteArray hive = sampleBytes(QStringLiteral("CLUSDB"));
    for (const char *name : { "AutoBalancerMode", "AutoBalancerLevel" }) {
        const qsizetype place = hive.indexOf(name);
        QVERIFY(place > 0);
        hive[place + qsizetype{ 12 }] = '\0';
    }
    const auto file = readHiveBytes(hive);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    const ClusterObject &cluster = file->cluster.objects.first();
    QVERIFY(cluster.find(QStringLiteral("AutoBalancer") + QChar(0) + QStringLiteral("ode")));
    QVERIFY(cluster.find(QStringLiteral("AutoBalancer") + QChar(0) + QStringLiteral("evel")));
    QVERIFY(!cluster.find(u"AutoBalancer"));
}

void TestHive::circlesAreReadOnce()
{
    const auto file = readHiveBytes(sampleBytes(QStringLiteral("malformed/cycle.hiv")));
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    QVERIFY(file->notes.first().text.contains(u"circle"));
    QVERIFY(objectNamed(file->cluster, ObjectClass::Resource, u"a"));
}

void TestHive::deepKeysAreLeftOut()
{
    const QByteArray hive = changedHive([](hive_h *opened) {
        hive_node_h node = hivex_node_add_child(opened, hivex_root(opened), "Deep");
        for (int level = 0; level < 600; ++level)
            node = hivex_node_add_child(opened, node, "d");
    });
    const auto file = readHiveBytes(hive);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    QVERIFY(file->notes.first().where.startsWith(u"Deep\\d\\d\\d"));
    QVERIFY(file->notes.first().text.contains(u"512 levels"));
    QVERIFY(file->recognised.contains(u"512 keys of other products"));
}

void TestHive::otherHivesAreForeign()
{
    const QByteArray hive = changedHive([](hive_h *opened) {
        const hive_node_h root = hivex_root(opened);
        hivex_node_delete_child(opened, hivex_node_get_child(opened, root, "Groups"));
        hivex_node_delete_child(opened, hivex_node_get_child(opened, root, "Resources"));
        hivex_node_delete_child(opened, hivex_node_get_child(opened, root, "Networks"));
        hivex_node_delete_child(opened, hivex_node_get_child(opened, root, "NetworkInterfaces"));
        hivex_node_set_values(opened, root, 0, nullptr, 0);
    });
    const auto file = readHiveBytes(hive);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, LoadError::Kind::Foreign);
    QVERIFY(file.error().what.contains(u"this hive holds no cluster database"));
}

void TestHive::repeatedCellsDoNotMultiply()
{
    constexpr int valueCount = 10'000;
    constexpr int keyCount = 200;
    QVector<hive_node_h> nodes;
    QByteArray hive = changedHive([&nodes](hive_h *opened) {
        const hive_node_h parent = hivex_node_add_child(opened, hivex_root(opened), "Many");
        for (int key = 0; key < keyCount; ++key)
            nodes.append(hivex_node_add_child(opened, parent, QByteArray::number(key).constData()));
        QVector<QByteArray> names;
        for (int value = 0; value < valueCount; ++value)
            names.append(QByteArray::number(value));
        std::vector<hive_set_value> values;
        for (QByteArray &name : names)
            values.push_back({ name.data(), hive_t_REG_DWORD, 4, name.data() });
        hivex_node_set_values(opened, nodes.first(), values.size(), values.data(), 0);
    });
    QVERIFY(!hive.isEmpty());
    constexpr qsizetype countAt = 0x28; // in a key's cell: values, and the list of them
    constexpr qsizetype listAt = 0x2C;
    const auto first = static_cast<qsizetype>(nodes.first());
    const auto list = qFromLittleEndian<quint32>(hive.constData() + first + listAt);
    for (const hive_node_h node : nodes) {
        setDword(hive, static_cast<qsizetype>(node) + countAt, valueCount);
        setDword(hive, static_cast<qsizetype>(node) + listAt, list);
    }
    const auto file = readHiveBytes(hive);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    QVERIFY(file->stopped);
    QVERIFY(file->stopped->where.startsWith(u"Many\\"));
}

void TestHive::repeatedListsDoNotMultiply()
{
    constexpr quint32 keyCount = 400;
    QVector<hive_node_h> nodes;
    hive_node_h parent = 0;
    QByteArray hive = changedHive([&](hive_h *opened) {
        parent = hivex_node_add_child(opened, hivex_root(opened), "Many");
        for (quint32 key = 0; key < keyCount; ++key)
            nodes.append(hivex_node_add_child(opened, parent, QByteArray::number(key).constData()));
    });
    QVERIFY(!hive.isEmpty());
    constexpr qsizetype countAt = 0x18; // in a key's cell: subkeys, and the list of them
    constexpr qsizetype listAt = 0x20;
    const auto list
        = qFromLittleEndian<quint32>(hive.constData() + static_cast<qsizetype>(parent) + listAt);
    for (const hive_node_h node : nodes) {
        setDword(hive, static_cast<qsizetype>(node) + countAt, keyCount);
        setDword(hive, static_cast<qsizetype>(node) + listAt, list);
    }
    const auto file = readHiveBytes(hive);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    QVERIFY(file->stopped);
    QVERIFY(file->stopped->where.startsWith(u"Many\\"));
    QVERIFY(file->notes.size() > 10 && file->notes.size() < qsizetype{ keyCount });
}

void TestHive::everyPrefixIsRefused()
{
    const QByteArray hive = sampleBytes(QStringLiteral("Cluster.hiv"));
    for (qsizetype length = 0; length < hive.size(); length += 61) {
        const auto file = readHiveBytes(hive.first(length));
        QVERIFY(!file);
        QCOMPARE(file.error().kind, LoadError::Kind::Malformed);
        const QString where
            = length < 4 ? QStringLiteral("@0x0") : hivePlace(static_cast<std::size_t>(length));
        QCOMPARE(file.error().where, where);
    }
}

void TestHive::everyChangedByteIsHarmless()
{
    const QByteArray whole = sampleBytes(QStringLiteral("malformed/bigvalue.hiv"));
    const QVector<qsizetype> places = structureOf(whole);
    int read = 0;
    int refused = 0;
    for (const qsizetype at : places) {
        QByteArray hive = whole;
        hive[at] = static_cast<char>(~hive[at]);
        if (at < checksumAt)
            sealHeader(hive);
        const auto file = readHiveBytes(hive);
        file ? ++read : ++refused;
        if (!file)
            QVERIFY(!file.error().what.isEmpty());
    }
    const QString counts = QStringLiteral("%1 read, %2 refused").arg(read).arg(refused);
    QVERIFY2(read > 500 && refused > 100, qPrintable(counts));
}

void TestHive::readingCanBeCancelled()
{
    const QByteArray hive = changedHive([](hive_h *opened) {
        hive_node_h parent = hivex_root(opened);
        for (int key = 0; key < 3000; ++key) {
            // Few keys under each parent: adding to many is slow in hivex.
            if (key % 100 == 0)
                parent = hivex_node_add_child(
                    opened, hivex_root(opened), ("Many" + QByteArray::number(key)).constData());
            hivex_node_add_child(opened, parent, QByteArray::number(key).constData());
        }
    });
    QVERIFY(!hive.isEmpty());
    LoadOptions options;
    int calls = 0;
    options.progress = [&calls, &hive](qint64 done, qint64 total) {
        ++calls;
        return done != hive.size() || total != hive.size();
    };
    const auto file = readHiveBytes(hive, options);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, LoadError::Kind::Cancelled);
    QCOMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(TestHive)
#include "tst_hive.moc"
