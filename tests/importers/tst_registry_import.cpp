// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The cluster database: where it is, what its keys are, and what its values become.

#include "core/importers/registry_import.h"
#include "core/importers/registry_layout.h"
#include "core/opening/format_registry.h"
#include "tests/importers/registry_support.h"

#include <QtTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString diskId = QStringLiteral("ddb1406b-e2b6-46e3-bef8-a2f2b96dcada");
const QString groupId = QStringLiteral("405f610c-7a6f-482c-b4a6-7324d8798b71");

QByteArray text16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

RegistryValue value(const QString &name, quint32 type, const QByteArray &data)
{
    return { name, type, data, data.size(), -1 };
}

RegistryValue text(const QString &name, const QString &content)
{
    return value(name, registry_type::sz, text16(content + QChar(u'\0')));
}

RegistryValue number(const QString &name, char low)
{
    return value(name, registry_type::dword, QByteArray(1, low) + QByteArray(3, '\0'));
}

RegistryTree treeOf(const QVector<RegistryKey> &keys)
{
    return { keys, {} };
}

/// A database with one group and one disk under `root`.
RegistryTree smallTree(const QString &root)
{
    const QString below = root.isEmpty() ? QString() : root + u'\\';
    return treeOf({
        { root, { text(QStringLiteral("ClusterName"), QStringLiteral("C")) } },
        { below + u"Groups"_s, {} },
        { below + u"Groups\\"_s + groupId,
            { text(QStringLiteral("Name"), QStringLiteral("G")),
                value(QStringLiteral("Contains"), registry_type::multiSz,
                    text16(diskId.toUpper() + QChar(u'\0') + QChar(u'\0'))) } },
        { below + u"Resources"_s, {} },
        { below + u"Resources\\{"_s + diskId.toUpper() + u'}',
            { text(QStringLiteral("Name"), QStringLiteral("D")),
                text(QStringLiteral("Type"), QStringLiteral("Physical Disk")),
                number(QStringLiteral("PersistentState"), 1),
                number(QStringLiteral("Bookkeeping"), 2) } },
        { below + u"Resources\\{"_s + diskId.toUpper() + u"}\\Parameters"_s,
            { number(QStringLiteral("DiskSignature"), 3), number(QStringLiteral("Unheard"), 4),
                number({}, 5) } },
        { below + u"Resources\\{"_s + diskId.toUpper() + u"}\\Parameters\\Sub\\Key"_s,
            { number(QStringLiteral("Deep"), 6) } },
        { below + u"Resources\\{"_s + diskId.toUpper() + u"}\\MSDTCPRIVATE"_s,
            { number(QStringLiteral("Hidden"), 7) } },
        { below + u"Checkpoints"_s, { number(QStringLiteral("Hidden"), 8) } },
        { below + u"Networks"_s, { number(QStringLiteral("Hidden"), 9) } },
    });
}

} // namespace

class TestRegistryImport : public QObject
{
    Q_OBJECT
private slots:
    void findsTheDatabase_data();
    void findsTheDatabase();
    void refusesOtherTrees_data();
    void refusesOtherTrees();
    void aSecondDatabaseIsNoted();
    void putsValuesIntoLists_data();
    void putsValuesIntoLists();
    void describesObjects();
    void theFileSaysWhatItIs();
    void readsParts();
    void convertsValues_data();
    void convertsValues();
    void showsWhatIsLeftOfCutValues_data();
    void showsWhatIsLeftOfCutValues();
    void sharedProblemsAreToldOnce();
    void readsTheWholeSample();
    void filesAreOpenedByContent_data();
    void filesAreOpenedByContent();
};

void TestRegistryImport::findsTheDatabase_data()
{
    QTest::addColumn<QString>("root");
    QTest::newRow("the top") << "";
    QTest::newRow("one level down") << "CLUSDB";
    QTest::newRow("the machine's") << "HKEY_LOCAL_MACHINE\\Cluster";
    QTest::newRow("a loaded one") << "HKEY_LOCAL_MACHINE\\Some Name";
}

void TestRegistryImport::findsTheDatabase()
{
    QFETCH(QString, root);
    const auto file = importRegistry(smallTree(root), QStringLiteral("hive"));
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    QCOMPARE(described(file->cluster),
        described(importRegistry(smallTree(QStringLiteral("X")), QStringLiteral("hive"))->cluster));
    QCOMPARE(file->cluster.name, QStringLiteral("C"));
    QCOMPARE(file->cluster.objects.size(), 3);
}

void TestRegistryImport::refusesOtherTrees_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("valueName");
    QTest::newRow("nothing at all") << ""
                                    << "";
    QTest::newRow("a service that knows the cluster's name")
        << "ControlSet001\\Services\\ClusSvc\\Parameters"
        << "ClusterName";
    QTest::newRow("a key that is only called so") << "Software\\Cluster"
                                                  << "Version";
    QTest::newRow("groups of something else") << "Software\\Mail\\Groups\\admins"
                                              << "Name";
}

void TestRegistryImport::refusesOtherTrees()
{
    QFETCH(QString, path);
    QFETCH(QString, valueName);
    for (const QString &kind : { QStringLiteral("hive"), QStringLiteral("reg") }) {
        const auto file
            = importRegistry(treeOf({ { path, { text(valueName, QStringLiteral("x")) } } }), kind);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, LoadError::Kind::Foreign);
        QVERIFY(file.error().what.contains(u"holds no cluster database"));
        QVERIFY(file.error().todo.contains(kind == u"hive"
                ? QStringLiteral("reg save HKLM\\Cluster")
                : QStringLiteral("reg export HKLM\\Cluster")));
    }
}

void TestRegistryImport::aSecondDatabaseIsNoted()
{
    RegistryTree tree = smallTree(QStringLiteral("HKEY_LOCAL_MACHINE\\0.Cluster"));
    tree.keys += smallTree(QStringLiteral("HKEY_LOCAL_MACHINE\\Cluster")).keys;
    const auto file = importRegistry(tree, QStringLiteral("reg"));
    QVERIFY(file);
    QCOMPARE(file->cluster.objects.size(), 3);
    QCOMPARE(placesOf(file->notes), QStringList(QStringLiteral("HKEY_LOCAL_MACHINE\\0.Cluster")));
    QVERIFY(file->recognised.contains(
        u"13 keys of other products or of the cluster's own were left out"));
}

void TestRegistryImport::putsValuesIntoLists_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("scope"); // -1: nowhere
    const auto row = [](const char *title, const char *name, Scope scope) {
        QTest::newRow(title) << QString::fromLatin1(name) << static_cast<int>(scope);
    };
    row("a documented property", "PersistentState", Scope::Common);
    row("one that cannot be changed", "Name", Scope::CommonReadOnly);
    row("the database's bookkeeping", "Bookkeeping", Scope::CommonReadOnly);
    row("a documented private property", "DiskSignature", Scope::Private);
    row("an unknown private property", "Unheard", Scope::Private);
    row("the unnamed value", "(Default)", Scope::PrivateReadOnly);
    row("a value of a subkey", "Sub\\Key\\Deep", Scope::PrivateReadOnly);
    QTest::newRow("a value of another product") << "Hidden" << -1;
}

void TestRegistryImport::putsValuesIntoLists()
{
    QFETCH(QString, name);
    QFETCH(int, scope);
    const auto file = importRegistry(smallTree({}), QStringLiteral("hive"));
    QVERIFY(file);
    for (const Scope list : allScopes) {
        for (const ClusterObject &object : file->cluster.objects) {
            const bool expected
                = object.objectClass == ObjectClass::Resource && static_cast<int>(list) == scope;
            const bool isGroupsName = object.objectClass == ObjectClass::Group && name == u"Name";
            if (!isGroupsName)
                QCOMPARE(object.list(list).find(name) != nullptr, expected);
        }
    }
}

void TestRegistryImport::describesObjects()
{
    const auto file = importRegistry(smallTree({}), QStringLiteral("hive"));
    QVERIFY(file);
    const ClusterObject *disk = objectNamed(file->cluster, ObjectClass::Resource, u"D");
    QVERIFY(disk);
    QCOMPARE(disk->id, diskId);
    QCOMPARE(disk->resourceType, QStringLiteral("Physical Disk"));
    QCOMPARE(disk->groupId, groupId);
    const Place &place = disk->find(u"DiskSignature")->place;
    QCOMPARE(place.source, 0);
    QCOMPARE(place.line, -1);
    QCOMPARE(place.key, QStringLiteral("Resources\\{%1}\\Parameters").arg(diskId.toUpper()));
    QVERIFY(!place.hasBytes());
}

void TestRegistryImport::theFileSaysWhatItIs()
{
    const auto file = importRegistry(smallTree({}), QStringLiteral("hive"));
    QVERIFY(file);
    QCOMPARE(file->form, Form::Import);
    QCOMPARE(file->formWord, QStringLiteral("hive"));
    QCOMPARE(file->cluster.sources.size(), 1);
    QCOMPARE(file->cluster.sources.first().kind, QStringLiteral("hive"));
    QVERIFY(file->cluster.sources.first().isDatabase);
    QCOMPARE(file->recognised,
        QStringLiteral(
            "the cluster database with 1 resource and 11 values; 3 keys of other products "
            "or of the cluster's own were left out"));
}

void TestRegistryImport::readsParts()
{
    const QString path = QStringLiteral("HKEY_LOCAL_MACHINE\\CLUSDB_EDIT\\Resources\\") + diskId;
    // The parameters alone, and before the key that says of which type they are.
    const QVector<RegistryKey> keys{
        { path + u"\\Parameters"_s, { number(QStringLiteral("Unheard"), 4) } },
        { path, { text(QStringLiteral("Type"), QStringLiteral("Physical Disk")) } },
    };
    const auto part = importRegistry(treeOf({ keys.first() }), QStringLiteral("reg"));
    QVERIFY(part);
    QVERIFY(part->recognised.startsWith(u"a part of a cluster database with 1 resource"));
    const ClusterObject *unnamed = objectNamed(part->cluster, ObjectClass::Resource, diskId);
    QVERIFY(unnamed);
    QVERIFY(unnamed->list(Scope::Private).find(u"Unheard"));

    const auto both = importRegistry(treeOf(keys), QStringLiteral("reg"));
    QVERIFY(both);
    QCOMPARE(both->cluster.objects.last().resourceType, QStringLiteral("Physical Disk"));
    QCOMPARE(both->cluster.objects.size(), 2);
    // Without an id that tells, the key's name does.
    QVERIFY(
        importRegistry(treeOf({ { QStringLiteral("HKEY_LOCAL_MACHINE\\Cluster\\Nodes\\1"), {} } }),
            QStringLiteral("reg")));
}

void TestRegistryImport::convertsValues_data()
{
    QTest::addColumn<QString>("name"); // of the cluster, so that the catalog knows its format
    QTest::addColumn<quint32>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<quint32>("syntax");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("problem");
    using wire::Format;
    const auto row = [](const char *title, const char *name, quint32 type, const char *data,
                         Format format, const char *payload, const char *problem = "") {
        QTest::newRow(title) << QString::fromLatin1(name) << type << QByteArray::fromHex(data)
                             << wire::listValue(format) << QByteArray::fromHex(payload)
                             << QString::fromLatin1(problem);
    };
    using namespace registry_type;
    row("a number", "Unheard", dword, "01000000", Format::Dword, "01000000");
    row("a documented number", "BackupInProgress", dword, "01000000", Format::Dword, "01000000");
    row("a number the other way round", "Unheard", dwordBigEndian, "00000102", Format::Dword,
        "02010000", "in the other order");
    row("a large number", "Unheard", qword, "0100000000000000", Format::ULargeInteger,
        "0100000000000000");
    row("a time as a large number", "RecentEventsResetTime", qword, "80ea91be58b3dc01",
        Format::FileTime, "80ea91be58b3dc01");
    row("a time as bytes", "RecentEventsResetTime", binary, "80ea91be58b3dc01", Format::FileTime,
        "80ea91be58b3dc01");
    row("a time of seven bytes", "RecentEventsResetTime", binary, "80ea91be58b3dc", Format::Binary,
        "80ea91be58b3dc", "stored as BINARY and documented as FILETIME");
    row("text where a number is documented", "BackupInProgress", sz, "31000000", Format::Sz,
        "31000000", "stored as SZ and documented as DWORD");
    row("a number of two bytes", "Unheard", dword, "0100", Format::Binary, "0100",
        "REG_DWORD of 2 bytes");
    row("a number without bytes", "Unheard", qword, "", Format::Binary, "", "REG_QWORD of 0 bytes");
    row("bytes", "Unheard", binary, "00", Format::Binary, "00");
    row("no type", "Unheard", none, "0102", Format::Binary, "0102", "taken as binary");
    row("an unknown type", "Unheard", 99, "0102", Format::Binary, "0102", "taken as binary");
    row("text", "Unheard", sz, "61000000", Format::Sz, "61000000");
    row("text to expand", "Unheard", expandSz, "61000000", Format::ExpandSz, "61000000");
    row("text without its NUL", "Unheard", sz, "6100", Format::Sz, "61000000", "no NUL");
    row("empty text without its NUL", "Unheard", sz, "", Format::Sz, "0000", "no NUL");
    row("text with half a NUL", "Unheard", sz, "610000", Format::Sz, "61000000", "odd number");
    row("text of an odd length", "Unheard", sz, "610062", Format::Sz, "610062000000", "odd number");
    row("text with a NUL inside", "Unheard", sz, "6100000062000000", Format::Sz,
        "6100000062000000");
    row("a list", "Unheard", multiSz, "610000000000", Format::MultiSz, "610000000000");
    row("an empty list", "Unheard", multiSz, "0000", Format::MultiSz, "0000");
    row("an empty list of two NULs", "Unheard", multiSz, "00000000", Format::MultiSz, "00000000");
    row("a list without bytes", "Unheard", multiSz, "", Format::MultiSz, "0000", "no NUL");
    row("a list without its NUL", "Unheard", multiSz, "61000000", Format::MultiSz, "610000000000",
        "no NUL");
    row("a list without any NUL", "Unheard", multiSz, "6100", Format::MultiSz, "610000000000",
        "no NUL");
}

void TestRegistryImport::convertsValues()
{
    QFETCH(QString, name);
    QFETCH(quint32, type);
    QFETCH(QByteArray, data);
    QFETCH(quint32, syntax);
    QFETCH(QByteArray, payload);
    QFETCH(QString, problem);
    RegistryTree tree = smallTree({});
    tree.keys.first().values.append(value(name, type, data));
    const auto file = importRegistry(tree, QStringLiteral("hive"));
    QVERIFY(file);
    const Property *property = file->cluster.objects.first().find(name);
    QVERIFY(property);
    QCOMPARE(property->knowledge, Knowledge::Known);
    QCOMPARE(property->values.size(), 1);
    QCOMPARE(property->syntax(), syntax);
    QCOMPARE(property->values.first().payload, payload);
    QCOMPARE(file->notes.size(), problem.isEmpty() ? 0 : 1);
    if (!problem.isEmpty())
        QVERIFY2(file->notes.first().text.contains(problem), qPrintable(file->notes.first().text));
}

void TestRegistryImport::showsWhatIsLeftOfCutValues_data()
{
    QTest::addColumn<quint32>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<qint64>("declared");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("shown");
    QTest::newRow("bytes of a hive") << registry_type::binary << QByteArray("\x01\x02")
                                     << qint64{ 3 } << -1 << "first 2 of 3 bytes: 01 02";
    QTest::newRow("no bytes of a hive")
        << registry_type::dword << QByteArray() << qint64{ 4 } << -1 << "first 0 of 4 bytes";
    QTest::newRow("many bytes") << registry_type::binary << QByteArray(40, 'a') << qint64{ 41 }
                                << -1
                                << QStringLiteral("first 40 of 41 bytes: ")
            + QStringLiteral("61 ").repeated(32).chopped(1) + u'…';
    QTest::newRow("bytes of a text file")
        << registry_type::binary << QByteArray("\x01") << qint64{ 2 } << 7
        << "first 1 bytes, the rest is missing: 01";
    QTest::newRow("text") << registry_type::sz << QByteArray("a\0b\0", 4) << qint64{ 8 } << -1
                          << QStringLiteral("ab…");
}

void TestRegistryImport::showsWhatIsLeftOfCutValues()
{
    QFETCH(quint32, type);
    QFETCH(QByteArray, data);
    QFETCH(qint64, declared);
    QFETCH(int, line);
    QFETCH(QString, shown);
    RegistryTree tree = smallTree({});
    tree.keys.first().values.append({ QStringLiteral("V"), type, data, declared, line });
    const auto file = importRegistry(tree, QStringLiteral("hive"));
    QVERIFY(file);
    const Property *property = file->cluster.objects.first().find(u"V");
    QVERIFY(property);
    QCOMPARE(property->knowledge, Knowledge::Cut);
    QVERIFY(property->values.isEmpty());
    QCOMPARE(property->extras->cutText, shown);
    QCOMPARE(property->place.line, line);
}

void TestRegistryImport::sharedProblemsAreToldOnce()
{
    RegistryTree tree = smallTree({});
    for (int node = 1; node <= 1000; ++node) {
        tree.keys.append({ QStringLiteral("Nodes\\%1").arg(node),
            { value(QStringLiteral("Odd"), registry_type::sz, QByteArray("a", 1)),
                value(QStringLiteral("None"), registry_type::none, {}) } });
    }
    const auto file = importRegistry(tree, QStringLiteral("hive"));
    QVERIFY(file);
    QCOMPARE(placesOf(file->notes),
        QStringList({ QStringLiteral("Nodes\\1"), QStringLiteral("Nodes\\1") }));
    QVERIFY(file->notes.first().text.startsWith(u"Odd has an odd number"));
    QVERIFY(file->notes.first().text.endsWith(u"; so it is in 999 other places"));
}

void TestRegistryImport::readsTheWholeSample()
{
    const auto file = readRegBytes(sampleBytes(QStringLiteral("cluster.reg")));
    QVERIFY(file);
    const Cluster &cluster = file->cluster;
    QCOMPARE(cluster.name, QStringLiteral("CONTOSO-CL01"));
    QCOMPARE(cluster.id, QStringLiteral("9b9dec9e-ff5d-42eb-976e-5306c9ef6567"));
    QHash<ObjectClass, int> counts;
    qsizetype values = 0;
    for (const ClusterObject &object : cluster.objects) {
        ++counts[object.objectClass];
        for (const PropertyList &list : object.lists)
            values += list.properties.size();
        if (object.objectClass == ObjectClass::Resource)
            QVERIFY2(!object.groupId.isEmpty() && !object.resourceType.isEmpty(),
                qPrintable(object.name));
    }
    QCOMPARE(values, 786);
    const QHash<ObjectClass, int> expected{ { ObjectClass::Cluster, 1 }, { ObjectClass::Node, 3 },
        { ObjectClass::Group, 11 }, { ObjectClass::Resource, 16 }, { ObjectClass::ResourceType, 6 },
        { ObjectClass::Network, 2 }, { ObjectClass::NetworkInterface, 6 } };
    QCOMPARE(counts, expected);
    const ClusterObject &root = cluster.objects.first();
    QCOMPARE(numberOf(*root.list(Scope::Common).find(u"BackupInProgress")), 1U);
    QCOMPARE(textOf(*root.list(Scope::CommonReadOnly).find(u"Quorum\\Path")),
        QStringLiteral("Cluster\\"));
    QCOMPARE(
        textOf(*root.list(Scope::Private).find(u"AcmeBackupJobId")), QStringLiteral("JOB-0042"));
    QCOMPARE(cluster.objects.at(2).id, QStringLiteral("2"));
    QCOMPARE(cluster.objects.at(2).name, QStringLiteral("CONTOSO-HV02"));
    const ClusterObject *type = objectNamed(cluster, ObjectClass::ResourceType, u"Virtual Machine");
    QVERIFY(type);
    QVERIFY(type->list(Scope::Private).find(u"MigrationNetworkOrder"));
}

void TestRegistryImport::filesAreOpenedByContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    QTest::newRow("an export") << "cluster.reg" << "reg";
    QTest::newRow("an export in UTF-8") << "malformed/utf8-nobom.reg" << "reg";
}

void TestRegistryImport::filesAreOpenedByContent()
{
    QFETCH(QString, name);
    QFETCH(QString, word);
    const QString path = QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/samples/") + name;
    const auto file = loadFile(path);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    QCOMPARE(file->formWord, word);
    QCOMPARE(file->cluster.sources.first().file, path);
    QVERIFY(!file->hasOwnForm());
    QVERIFY(file->recognised.contains(u"it begins with"));
    QVERIFY(file->recognised.endsWith(u"the cluster database with 16 resources and 786 values"));
}

QTEST_GUILESS_MAIN(TestRegistryImport)
#include "tst_registry_import.moc"
