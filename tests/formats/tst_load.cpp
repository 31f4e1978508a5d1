// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/edits/edit.h"
#include "core/formats/write_back.h"
#include "core/opening/format_registry.h"
#include "core/model/volume.h"
#include "core/wire/structures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace clusprop;

namespace {

QString data(const QString &name)
{
    return QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/") + name;
}

QByteArray vectorBytes(const QString &name)
{
    QFile file(data(QStringLiteral("vectors/%1.bin").arg(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLoad : public QObject
{
    Q_OBJECT

private slots:
    void recognisesByContent_data();
    void recognisesByContent();
    void captureIsTheClustersCommonList();
    void namedObjectsTakeTheList();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void refusesWhatIsNoFile();
    void sparseGiantsAreRefusedAtOnce();
    void brokenListsOpenAsFarAsTheyGo();
    void strictReadingStopsAtTheFirstDefect();
    void volumeListsAreVolumes();
    void volumeListsAreWrittenBackInPlace();
    void backupModeIsAVolumeToo();
    void maintenanceIsOfAVolumeOrADisk();
    void structuresOfAnotherSizeAreRefused_data();
    void structuresOfAnotherSizeAreRefused();
    void valueListsThatAreNoVolumes_data();
    void valueListsThatAreNoVolumes();
    void volumesWithOddTextsAreNoted();
    void whatHasNoRoomIsNotWritten_data();
    void whatHasNoRoomIsNotWritten();
    void kindsThatAreNoneAreRefused();
    void storageAnswersAreReadOnlyFields();
    void everythingUneditedIsWrittenBackAsItWas();
    void namesWithNulsCanBeSaved_data();
    void namesWithNulsCanBeSaved();
    void sampleHasItsStuckVolume();
};

void TestLoad::recognisesByContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    QTest::newRow("a property list") << "real-shape" << "property-list";
    QTest::newRow("an empty property list") << "empty-4" << "property-list";
    QTest::newRow("a damaged property list") << "cut-value-data" << "property-list";
    QTest::newRow("a value list") << "vl-mbr-disk" << "value-list";
    QTest::newRow("a list of volumes") << "vl-csv-volumes" << "value-list";
    QTest::newRow("backup mode") << "backup-start" << "CLUS_SHARED_VOLUME_BACKUP_MODE";
    QTest::newRow("a volume") << "csv-volume-info" << "CLUS_CSV_VOLUME_INFO";
    QTest::newRow("a state record") << "state-info" << "CLUSTER_SHARED_VOLUME_STATE_INFO";
    QTest::newRow("an extended state record") << "state-info-ex" << "CLUSTER_SHARED_VOLUME_STATE_INFO_EX";
    QTest::newRow("one without pad bytes") << "state-info-ex-packed" << "CLUSTER_SHARED_VOLUME_STATE_INFO_EX";
}

void TestLoad::recognisesByContent()
{
    QFETCH(QString, name);
    QFETCH(QString, word);
    const auto file = loadBytes(vectorBytes(name), QStringLiteral("x"));
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    QCOMPARE(file->formWord, word);
    QVERIFY(!file->recognised.isEmpty());
    QCOMPARE(file->cluster.sources.first().kind, word);
}

void TestLoad::captureIsTheClustersCommonList()
{
    const auto file = loadFile(data(QStringLiteral("captured/ws2022-cluster-common.bin")));
    QVERIFY(file);
    QCOMPARE(file->cluster.objects.size(), 1);
    QCOMPARE(file->cluster.objects[0].objectClass, ObjectClass::Cluster);
    QCOMPARE(file->listScope, Scope::Common);
    QCOMPARE(file->cluster.objects[0].list(Scope::Common).properties.size(), 74);
    QVERIFY(file->notes.isEmpty());
    QVERIFY(file->recognised.contains(QStringLiteral("74 of its 74 names")));
}

void TestLoad::namedObjectsTakeTheList()
{
    LoadOptions options;
    options.object = QStringLiteral("resource:Disk 1");
    const auto file = loadBytes(vectorBytes(QStringLiteral("real-shape")), QStringLiteral("x"), options);
    QVERIFY(file);
    QCOMPARE(file->cluster.objects[0].objectClass, ObjectClass::Resource);
    QCOMPARE(file->cluster.objects[0].name, QStringLiteral("Disk 1"));

    options.object = QStringLiteral("volume:x");
    QVERIFY(!loadBytes(vectorBytes(QStringLiteral("real-shape")), QStringLiteral("x"), options));
}

void TestLoad::refusesWithASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    QTest::newRow("an empty file") << QByteArray() << "the file is empty";
    QTest::newRow("prose") << QByteArray("Dear colleague,\nplease find attached …\n") << "no properties";
    QTest::newRow("text of a structure's size") << QByteArray(640, 'x') << "no properties";
    QTest::newRow("the beginning of a hive") << QByteArray("regf\1\0\0\0", 8) << "hive";
    QTest::newRow("a registry export") << QByteArray("Windows Registry Editor Version 5.00\r\n") << "registry export";
    QTest::newRow("a registry export in UTF-16")
        << QByteArray("\xff\xfe")
            + QByteArray(reinterpret_cast<const char *>(u"Windows Registry Editor Version 5.00"), 72)
        << "registry export";
    QTest::newRow("CLIXML") << QByteArray("<Objs Version=\"1.1.0.1\">") << "Clixml";
    QTest::newRow("other JSON") << QByteArray("{\"a\": 1}") << "JSON";
    QTest::newRow("a decoded list") << QByteArray("{ \"kind\": \"property-list\" }") << "encode";
    QTest::newRow("metrics") << QByteArray("windows_mscluster_cluster_backup_in_progress{} 1\n") << "metrics";
    QTest::newRow("noise") << QByteArray::fromHex("deadbeef00112233445566778899aabb") << "no kind of file";
}

void TestLoad::refusesWithASentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    const auto file = loadBytes(bytes, QStringLiteral("some.file"));
    QVERIFY(!file);
    const bool isBroken = bytes.startsWith("regf"); // the others are simply something else
    QCOMPARE(file.error().kind, isBroken ? LoadError::Kind::Malformed : LoadError::Kind::Foreign);
    QVERIFY2(file.error().message().contains(part), qPrintable(file.error().message()));
    QVERIFY(file.error().message().startsWith(u"some.file:"));
    QVERIFY(!file.error().todo.isEmpty());
}

void TestLoad::refusesWhatIsNoFile()
{
    const QTemporaryDir folder;
    const auto errorOf = [](const QString &path) {
        const auto file = loadFile(path);
        return file ? QString() : file.error().message();
    };
    QVERIFY(errorOf(folder.path()).contains(u"a folder"));
    QVERIFY(errorOf(folder.filePath(QStringLiteral("none"))).contains(u"no such file"));
    const QString fifo = folder.filePath(QStringLiteral("fifo"));
    QCOMPARE(mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QVERIFY(errorOf(fifo).contains(u"a pipe"));
    QVERIFY(errorOf(QStringLiteral("/dev/zero")).contains(u"a device"));
    const QString loop = folder.filePath(QStringLiteral("loop"));
    QVERIFY(QFile::link(loop, loop));
    QVERIFY(errorOf(loop).contains(u"circle"));
}

void TestLoad::sparseGiantsAreRefusedAtOnce()
{
    const QTemporaryDir folder;
    QFile giant(folder.filePath(QStringLiteral("giant")));
    QVERIFY(giant.open(QIODevice::WriteOnly));
    QVERIFY(giant.resize(qint64{ 4 } << 30));
    giant.close();
    const auto file = loadFile(giant.fileName());
    QVERIFY(!file);
    QCOMPARE(file.error().kind, LoadError::Kind::Unreadable);
    QVERIFY(file.error().what.contains(u"larger than"));
}

void TestLoad::brokenListsOpenAsFarAsTheyGo()
{
    const auto file = loadBytes(vectorBytes(QStringLiteral("cut-value-data")), QStringLiteral("x"));
    QVERIFY(file);
    QVERIFY(file->isPartial());
    QCOMPARE(file->stopped->code, std::optional(wire::Errc::LengthOverflow));
    QCOMPARE(file->stopped->where, QStringLiteral("@0x40"));
    QCOMPARE(file->cluster.objects[0].list(file->listScope).properties.size(), 1);
}

void TestLoad::strictReadingStopsAtTheFirstDefect()
{
    LoadOptions options;
    options.strict = true;
    options.as = QStringLiteral("property-list");
    const auto file = loadBytes(vectorBytes(QStringLiteral("size-dword-2")), QStringLiteral("x"), options);
    QVERIFY(!file);
    QCOMPARE(file.error().code, std::optional(wire::Errc::BadLength));
    QVERIFY(file.error().message().startsWith(u"x:@0x18: bad-length: "));
}

void TestLoad::volumeListsAreVolumes()
{
    const auto file = loadBytes(vectorBytes(QStringLiteral("vl-csv-volumes")), QStringLiteral("x"));
    QVERIFY(file);
    const QVector<VolumeRow> rows = volumeRows(file->cluster);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].friendlyName, QStringLiteral("C:\\ClusterStorage\\Volume1"));
    QCOMPARE(rows[0].backupInProgress, std::optional<quint64>(1));
    QCOMPARE(rows[0].faultState, std::optional<quint64>(1));
    QCOMPARE(rows[0].redirected, std::optional(true));
}

void TestLoad::volumeListsAreWrittenBackInPlace()
{
    const QByteArray before = vectorBytes(QStringLiteral("vl-csv-volumes"));
    const auto file = loadBytes(before, QStringLiteral("x"));
    Cluster cleared = file->cluster;
    applyEdit(cleared, makeSet(cleared, 1, Scope::Common, volume_property::backupInProgress.toString(), dwordValue(0)));
    const auto after = writeBack(*file, cleared);
    QVERIFY(after);
    QByteArray expected = before;
    expected[8 + 640 + 8 + 16] = 0; // the second entry's BackupState
    QCOMPARE(*after, expected);

    // A number of 64 bits has the room of one.
    ClusterObject &second = cleared.objects[1];
    Property &offset = second.list(Scope::CommonReadOnly)
                           .properties[second.list(Scope::CommonReadOnly).indexOf(volume_property::volumeOffset)];
    offset.values = { largeValue(0x0102030405060708) };
    expected.replace(8 + 640 + 8, 8, QByteArray::fromHex("0807060504030201"));
    const auto both = writeBack(*file, cleared);
    QVERIFY2(both, both ? "" : qPrintable(both.error()));
    QCOMPARE(*both, expected);
}

void TestLoad::backupModeIsAVolumeToo()
{
    const auto file = loadBytes(vectorBytes(QStringLiteral("backup-start")), QStringLiteral("x"));
    QVERIFY(file);
    QCOMPARE(volumeRows(file->cluster).size(), 1);
    QCOMPARE(volumeRow(file->cluster, 0).backupInProgress, std::optional<quint64>(1));
}

void TestLoad::maintenanceIsOfAVolumeOrADisk()
{
    LoadOptions options;
    options.as = QStringLiteral("CLUS_CSV_MAINTENANCE_MODE_INFO");
    const QByteArray name(reinterpret_cast<const char *>(u"V1"), 4);
    const auto csv = loadBytes((QByteArray::fromHex("01000000") + name).leftJustified(524, '\0'),
        QStringLiteral("x"), options);
    QVERIFY2(csv, csv ? "" : qPrintable(csv.error().message()));
    const VolumeRow row = volumeRow(csv->cluster, 0);
    QCOMPARE(row.maintenance, std::optional(true));
    QCOMPARE(row.volumeName, QStringLiteral("V1"));
    QVERIFY(!row.backupInProgress); // it says nothing of a backup
    QCOMPARE(csv->cluster.objects[0].name, QStringLiteral("V1"));

    options.as = QStringLiteral("CLUS_MAINTENANCE_MODE_INFO");
    const auto disk = loadBytes(QByteArray::fromHex("01000000"), QStringLiteral("x"), options);
    QVERIFY2(disk, disk ? "" : qPrintable(disk.error().message()));
    const ClusterObject &resource = disk->cluster.objects[0];
    QCOMPARE(resource.objectClass, ObjectClass::Resource);
    const Property *maintenance = resource.list(Scope::PrivateReadOnly).find(u"InMaintenance");
    QVERIFY(maintenance != nullptr);
    QCOMPARE(numberOf(*maintenance), std::optional<quint64>(1));
}

void TestLoad::structuresOfAnotherSizeAreRefused_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("strict");
    QTest::addColumn<QString>("message");
    QTest::newRow("shorter") << 3 << false
                             << "x:@0x3: truncated: the bytes end inside a field or its padding; "
                                "CLUS_MAINTENANCE_MODE_INFO has 4 bytes, these are 3; capture the whole buffer";
    QTest::newRow("shorter, read strictly") << 3 << true << "x:@0x3: truncated: ";
    QTest::newRow("longer, read strictly") << 5 << true << "x:@0x4: trailing-garbage: ";
    QTest::newRow("longer") << 5 << false << "";
}

void TestLoad::structuresOfAnotherSizeAreRefused()
{
    QFETCH(int, bytes);
    QFETCH(bool, strict);
    QFETCH(QString, message);
    LoadOptions options;
    options.as = QStringLiteral("CLUS_MAINTENANCE_MODE_INFO");
    options.strict = strict;
    const auto file = loadBytes(QByteArray(bytes, '\1'), QStringLiteral("x"), options);
    QCOMPARE(!file, !message.isEmpty());
    if (file)
        QCOMPARE(file->notes.first().code, std::optional(wire::Errc::TrailingGarbage));
    else
        QVERIFY2(file.error().message().startsWith(message), qPrintable(file.error().message()));
}

void TestLoad::valueListsThatAreNoVolumes_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("properties"); // -1: refused
    QTest::addColumn<bool>("strict");
    QTest::newRow("an empty list") << QByteArray("00000000") << 0 << false;
    QTest::newRow("bytes of another size")
        << QByteArray("01000100 02000000 abcd0000 00000000") << 1 << false;
    QTest::newRow("a number of the wrong size")
        << QByteArray("02000700 02000000 01000000 00000000") << 1 << false;
    QTest::newRow("the same, read strictly")
        << QByteArray("02000700 02000000 01000000 00000000") << -1 << true;
    QTest::newRow("a number, read strictly")
        << QByteArray("02000700 04000000 01000000 00000000") << 1 << true;
}

void TestLoad::valueListsThatAreNoVolumes()
{
    QFETCH(QByteArray, hex);
    QFETCH(int, properties);
    QFETCH(bool, strict);
    LoadOptions options;
    options.as = QStringLiteral("value-list");
    options.strict = strict;
    const auto file = loadBytes(QByteArray::fromHex(hex), QStringLiteral("x"), options);
    QCOMPARE(!file, properties < 0);
    if (!file) {
        QCOMPARE(file.error().code, std::optional(wire::Errc::BadLength));
        return;
    }
    QCOMPARE(file->cluster.objects.size(), 1);
    QCOMPARE(file->cluster.objects[0].objectClass, ObjectClass::Resource);
    QCOMPARE(file->cluster.objects[0].list(Scope::PrivateReadOnly).properties.size(), properties);
}

void TestLoad::volumesWithOddTextsAreNoted()
{
    QByteArray bytes = vectorBytes(QStringLiteral("vl-csv-volumes"));
    constexpr qsizetype secondEntry = 8 + 640;
    bytes.replace(secondEntry + 8 + 20, 520, QByteArray(520, 'x')); // VolumeFriendlyName, to its end
    const auto file = loadBytes(bytes, QStringLiteral("x"));
    QVERIFY(file);
    QCOMPARE(file->cluster.objects.size(), 2);
    QCOMPARE(file->notes.size(), 1);
    QCOMPARE(file->notes[0].code, std::optional(wire::Errc::UnterminatedString));
    QCOMPARE(file->notes[0].where, QStringLiteral("@0x2a4"));
    QCOMPARE(volumeRow(file->cluster, 1).friendlyName, QString(260, QChar(0x7878)));
}

void TestLoad::whatHasNoRoomIsNotWritten_data()
{
    QTest::addColumn<QString>("property");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("problem"); // nothing: it is written
    const QString backup = volume_property::backupInProgress.toString();
    QTest::newRow("a state") << backup << dwordValue(0) << QString();
    QTest::newRow("a text in place of the state")
        << backup << textValue(u"no") << "BackupInProgress of V cannot be stored in this kind of file";
    QTest::newRow("a state of 64 bits") << backup << largeValue(quint64{ 1 } << 32)
                                        << "BackupInProgress of V cannot be stored in this kind of file";
    QTest::newRow("another property")
        << "New" << dwordValue(1) << "New of V cannot be stored in this kind of file";
}

/// A structure has a place for each of its numbers and for nothing else.
void TestLoad::whatHasNoRoomIsNotWritten()
{
    QFETCH(QString, property);
    QFETCH(Value, value);
    QFETCH(QString, problem);
    auto file = loadBytes(vectorBytes(QStringLiteral("backup-start")), QStringLiteral("x"));
    QVERIFY(file);
    file->cluster.objects[0].name = QStringLiteral("V");
    Cluster edited = file->cluster;
    applyEdit(edited, makeSet(edited, 0, Scope::Common, property, value));
    const auto written = writeBack(*file, edited);
    QCOMPARE(written ? QString() : written.error(), problem);
    if (written)
        QCOMPARE(written->first(4), QByteArray(4, '\0'));
    // What cannot be taken away is not taken away either.
    Cluster emptied = file->cluster;
    emptied.objects[0].list(Scope::Common).properties.clear();
    QVERIFY(!writeBack(*file, emptied));
}

void TestLoad::kindsThatAreNoneAreRefused()
{
    LoadOptions options;
    options.as = QStringLiteral("spreadsheet");
    const auto file = loadBytes("x", QStringLiteral("y"), options);
    QVERIFY(!file);
    QVERIFY2(file.error().message().contains(u"\"spreadsheet\" is no kind of file; use one of "),
        qPrintable(file.error().message()));
    QVERIFY(file.error().message().contains(u"property-list"));
}

void TestLoad::storageAnswersAreReadOnlyFields()
{
    const auto file = loadBytes(vectorBytes(QStringLiteral("vl-mbr-disk")), QStringLiteral("x"));
    QVERIFY(file);
    const Property *label = file->cluster.objects[0].find(u"PARTITION_INFO[4].VolumeLabel");
    QVERIFY(label != nullptr);
    QCOMPARE(textOf(*label), std::optional(QStringLiteral("DATA")));
    const Property *signature = file->cluster.objects[0].find(u"DISK_SIGNATURE[0]");
    QVERIFY(signature != nullptr);
    QCOMPARE(numberOf(*signature), std::optional<quint64>(305441741));
}

void TestLoad::everythingUneditedIsWrittenBackAsItWas()
{
    const QDir vectors(data(QStringLiteral("vectors")));
    const QStringList names = vectors.entryList({ QStringLiteral("*.bin") });
    QVERIFY(names.size() > 100);
    for (const QString &name : names) {
        const auto file = loadFile(vectors.filePath(name));
        if (!file)
            continue; // what cannot be opened cannot be saved
        QCOMPARE(*writeBack(*file, file->cluster), file->bytes);
    }
}

void TestLoad::namesWithNulsCanBeSaved_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("csv") << QByteArray(
        "\"ClusterObject\",\"Name\",\"IsReadOnly\",\"ParameterType\",\"Value\"\n"
        "\"R\",\"A?B\",\"False\",\"String\",\"x\"\n");
    QTest::newRow("reg") << QByteArray("REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\Cluster]\n\"A?B\"=\"x\"\n\n"
                                       "[HKEY_LOCAL_MACHINE\\Cluster\\Groups]\n\n"
                                       "[HKEY_LOCAL_MACHINE\\Cluster\\Resources]\n");
}

/// What was read with such a name could be saved as a snapshot, which then could not be opened.
void TestLoad::namesWithNulsCanBeSaved()
{
    QFETCH(QByteArray, bytes);
    LoadOptions options;
    options.as = QString::fromLatin1(QTest::currentDataTag());
    const auto file = loadBytes(bytes.replace('?', '\0'), QStringLiteral("x"), options);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    const auto saved = loadBytes(*writeBack(*file, file->cluster), QStringLiteral("y"));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message()));
    const auto isShown = [](const ClusterObject &object) {
        return object.find(u"A\u2400B") != nullptr;
    };
    QCOMPARE(std::count_if(saved->cluster.objects.begin(), saved->cluster.objects.end(), isShown), 1);
    const auto tells = [](const LoadNote &note) { return note.code == wire::Errc::NulInText; };
    QCOMPARE(std::count_if(file->notes.begin(), file->notes.end(), tells), 1);
    options.strict = true;
    QVERIFY(!loadBytes(bytes, QStringLiteral("x"), options));
}

void TestLoad::sampleHasItsStuckVolume()
{
    const LoadedFile sample = bundledSample();
    QCOMPARE(sample.cluster.name, QStringLiteral("CONTOSO-CL01"));
    const QVector<VolumeRow> rows = volumeRows(sample.cluster);
    QCOMPARE(rows.size(), 6);
    for (const VolumeRow &row : rows)
        QCOMPARE(row.inBackup(), row.friendlyName.endsWith(u"Volume3"));
    QCOMPARE(rows[2].redirected, std::optional(true));
    QCOMPARE(rows[2].resource, QStringLiteral("Cluster Disk 4"));
}

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
