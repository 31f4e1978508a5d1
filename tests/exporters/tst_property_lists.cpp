// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Lists and structures of many objects: one file each, and a manifest that tells the truth.

#include "core/exporters/exporter.h"

#include "core/edits/edit.h"
#include "core/model/volume.h"
#include "core/opening/format_registry.h"
#include "core/wire/control_codes.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QtTest>

using namespace clusprop;

namespace {

/// The sample with a change of the cluster, of a resource in both scopes, and of a volume.
struct Changed
{
    Cluster before = bundledSample().cluster;
    Cluster after = before;
    int resource = findObjects(before, u"resource:Cluster Disk 2").objects.first();
    int volume = findObjects(before, u"volume:Volume3").objects.first();

    Changed()
    {
        set(0, Scope::Common, u"SameSubnetDelay", dwordValue(1500));
        set(resource, Scope::Common, u"SeparateMonitor", dwordValue(1));
        set(resource, Scope::Private, u"Own", textValue(u"x"));
        set(volume, Scope::Common, volume_property::backupInProgress, dwordValue(0));
    }
    void set(int object, Scope scope, QStringView name, const Value &value)
    {
        applyEdit(after, makeSet(after, object, scope, name.toString(), value));
    }
    [[nodiscard]] ExportRequest request() const
    {
        ExportRequest request;
        request.before = &before;
        request.after = &after;
        request.changes = changesBetween(before, after);
        request.title = QStringLiteral("CONTOSO");
        request.created = QStringLiteral("2026-03-14T02:17:45Z");
        return request;
    }
};

Exported made(QStringView word, const ExportRequest &request)
{
    return findExporter(word)->make(request);
}

QJsonObject manifestOf(const ExportProduct &product)
{
    for (const ExportFile &file : product.files) {
        if (file.name == QLatin1String("manifest.json"))
            return QJsonDocument::fromJson(file.bytes).object();
    }
    return {};
}

QStringList namesOf(const ExportProduct &product)
{
    QStringList names;
    for (const ExportFile &file : product.files)
        names.append(file.name);
    return names;
}

} // namespace

class TestPropertyLists : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsCompleteAndItsWordIsItsOwn();
    void aFileAnObjectAndScope();
    void theManifestTellsTheTruth();
    void theManifestIsReadable();
    void theRollbackHasTheLoadedValues();
    void onlyOneScopeOrProperty();
    void oneListIsOneFileUnlessAsked();
    void wholeOfEveryObject();
    void namesAreSafeOnWindowsAndLinux_data();
    void namesAreSafeOnWindowsAndLinux();
    void whatBlocksOneObjectIsNamed();
    void aVolumeKnownOnOneSideOnlyIsNoChangeToSend();
    void manyWithoutAPropertyAreNoted();
    void volumesWithoutAStateAreNoted();
    void theScriptLeavesOutWhatNoCallCarries();
    void theScriptSaysWhatItCannotTakeBack();
    void thePackageHasEverything();
    void manyObjectsAreNotQuadratic();
};

void TestPropertyLists::everyRowIsCompleteAndItsWordIsItsOwn()
{
    QSet<QString> words;
    for (const ExporterRow &row : exporterRows()) {
        words.insert(QString::fromUtf16(row.word));
        QVERIFY(!QStringView(row.title).isEmpty() && !QStringView(row.does).isEmpty());
        QVERIFY(row.make != nullptr && (row.takesWhole || row.takesChanges));
        QVERIFY(!row.hasRollback || row.takesChanges);
        QCOMPARE(findExporter(row.word), &row);
    }
    QCOMPARE(static_cast<std::size_t>(words.size()), exporterRows().size());
    QVERIFY(findExporter(u"Property-List") == nullptr);
}

void TestPropertyLists::aFileAnObjectAndScope()
{
    const Changed changed;
    const Exported product = made(u"property-list", changed.request());
    QVERIFY2(product.has_value(), qPrintable(product ? QString() : product.error()));
    QCOMPARE(namesOf(*product),
        (QStringList{ QStringLiteral("manifest.txt"), QStringLiteral("manifest.json"),
            QStringLiteral("01-cluster-CONTOSO-CL01-common-changes.clusprop"),
            QStringLiteral("02-resource-Cluster-Disk-2-common-changes.clusprop"),
            QStringLiteral("03-resource-Cluster-Disk-2-private-changes.clusprop"),
            QStringLiteral("04-Volume3-backup-mode.bin") }));
    QCOMPARE(product->items, 4);
    for (qsizetype index = 2; index < product->files.size(); ++index) {
        LoadOptions strict;
        strict.strict = true;
        QVERIFY(loadBytes(product->files[index].bytes, product->files[index].name, strict).has_value());
    }
}

void TestPropertyLists::theManifestTellsTheTruth()
{
    const Changed changed;
    const Exported product = made(u"property-list", changed.request());
    const QJsonObject manifest = manifestOf(*product);
    QCOMPARE(manifest[u"clusprop"].toString(), QStringLiteral("manifest"));
    QCOMPARE(manifest[u"kind"].toString(), QStringLiteral("changes"));
    const QJsonArray files = manifest[u"files"].toArray();
    QCOMPARE(files.size(), 4);
    for (qsizetype index = 0; index < files.size(); ++index) {
        const QJsonObject said = files[index].toObject();
        const ExportFile &file = product->files[index + 2];
        QCOMPARE(said[u"file"].toString(), file.name);
        QCOMPARE(said[u"size"].toInteger(), file.bytes.size());
        QCOMPARE(said[u"sha256"].toString(),
            QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex()));
        const QJsonObject control = said[u"control"].toObject();
        const auto *code = wire::findControlCode(static_cast<quint32>(control[u"code"].toInteger()));
        QVERIFY(code != nullptr);
        QCOMPARE(control[u"name"].toString(), QString::fromStdString(wire::controlCodeName(*code)));
        QVERIFY((code->code >> 22U & 1U) != 0); // the bit of codes that change something
        QCOMPARE(said[u"properties"].toArray().size(), 1);
    }
    QCOMPARE(files[1][u"object"].toString(), QStringLiteral("resource:Cluster Disk 2"));
    QCOMPARE(files[1][u"scope"].toString(), QStringLiteral("common"));
    QCOMPARE(files[2][u"scope"].toString(), QStringLiteral("private"));
    QVERIFY(files[3][u"scope"].isNull());
    QCOMPARE(files[3][u"resource"].toString(), QStringLiteral("Cluster Disk 4"));
    QCOMPARE(files[3][u"holds"].toString(), QStringLiteral("CLUS_SHARED_VOLUME_BACKUP_MODE"));
    QCOMPARE(files[0][u"properties"][0][u"new"].toString(), QStringLiteral("1500 (1.5 s)"));
}

void TestPropertyLists::theManifestIsReadable()
{
    Changed changed;
    changed.after.objects[0].name = QStringLiteral("Bad\n\x1b[2J\u202ename");
    const Exported product = made(u"property-list", changed.request());
    const QString text = QString::fromUtf8(product->files.first().bytes);
    QVERIFY(text.contains(u"CLUSCTL_CLUSTER_SET_COMMON_PROPERTIES (0x0740005e)"));
    QVERIFY(text.contains(u"SameSubnetDelay: 2000 (2 s) \u2192 1500 (1.5 s)"));
    QVERIFY(!text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)));
    QCOMPARE(text.count(u'\n'), text.count(QStringLiteral("\r\n")));
}

void TestPropertyLists::theRollbackHasTheLoadedValues()
{
    const Changed changed;
    const Exported product = made(u"property-list", rollbackOf(changed.request()));
    const QJsonObject manifest = manifestOf(*product);
    QCOMPARE(manifest[u"kind"].toString(), QStringLiteral("rollback"));
    // The last change is taken back first.
    QCOMPARE(namesOf(*product).mid(2).join(u' ').count(QStringLiteral("rollback.clusprop")), 3);
    for (const ExportFile &file : product->files) {
        if (!file.name.contains(u"cluster-CONTOSO"))
            continue;
        const auto list = loadBytes(file.bytes, file.name);
        QCOMPARE(numberOf(*list->cluster.objects.first().find(u"SameSubnetDelay")), 2000U);
    }
    const Exported back = made(u"backup-mode", rollbackOf(changed.request()));
    QCOMPARE(back->files.first().bytes, planBackupMode(changed.before, changed.volume, usualBackupDelay)->bytes);
}

void TestPropertyLists::onlyOneScopeOrProperty()
{
    const Changed changed;
    ExportRequest request = changed.request();
    request.privateScope = true;
    QCOMPARE(made(u"property-list", request)->files.size(), 1);
    request.privateScope.reset();
    request.properties = { QStringLiteral("samesubnetdelay") };
    const Exported product = made(u"property-list", request);
    QCOMPARE(product->files.size(), 1);
    QVERIFY(product->files.first().name.startsWith(u"cluster-"));
    request.properties = { QStringLiteral("Nothing of the kind") };
    QVERIFY(!made(u"property-list", request).has_value());
}

void TestPropertyLists::oneListIsOneFileUnlessAsked()
{
    const Changed changed;
    ExportRequest request = changed.request();
    request.changes.resize(1);
    QCOMPARE(made(u"property-list", request)->files.size(), 1);
    request.withManifest = true;
    QCOMPARE(made(u"property-list", request)->files.size(), 3);
    QCOMPARE(made(u"hexdump", request)->files.size(), 1);
}

void TestPropertyLists::wholeOfEveryObject()
{
    const Cluster cluster = bundledSample().cluster;
    ExportRequest request;
    request.before = &cluster;
    request.after = &cluster;
    request.extent = Extent::Whole;
    for (int object = 0; object < cluster.objects.size(); ++object)
        request.objects.append(object);
    const Exported product = made(u"property-list", request);
    QVERIFY(product.has_value());
    QCOMPARE(manifestOf(*product)[u"kind"].toString(), QStringLiteral("whole"));
    const QStringList names = namesOf(*product);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    QVERIFY2(product->notes.join(u'\n').contains(u"Volume3 has no property list of its own"),
        "volumes are not passed over in silence");
}

void TestPropertyLists::namesAreSafeOnWindowsAndLinux_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a path") << QStringLiteral("..\\..\\x/y");
    QTest::newRow("a device") << QStringLiteral("CON");
    QTest::newRow("a stream") << QStringLiteral("a:b");
    QTest::newRow("NUL and line end") << QStringLiteral("a\nb") + QChar(0);
    QTest::newRow("right to left") << QStringLiteral("a\u202egpj.exe");
    QTest::newRow("very long") << QString(5000, u'x');
    QTest::newRow("nothing of it") << QStringLiteral("???");
}

void TestPropertyLists::namesAreSafeOnWindowsAndLinux()
{
    QFETCH(QString, name);
    Changed changed;
    for (Cluster *cluster : { &changed.before, &changed.after })
        cluster->objects[changed.resource].name = name;
    const Exported product = made(u"property-list", changed.request());
    static const QRegularExpression safe(QStringLiteral("^[\\p{L}\\p{N}.-]{1,130}$"),
        QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &file : namesOf(*product)) {
        QVERIFY2(safe.match(file).hasMatch(), qPrintable(file));
        QVERIFY(!file.startsWith(u'.'));
    }
}

void TestPropertyLists::whatBlocksOneObjectIsNamed()
{
    Changed changed;
    changed.set(changed.resource, Scope::Common, u"SeparateMonitor", dwordValue(7));
    const Exported product = made(u"property-list", changed.request());
    QVERIFY(!product.has_value());
    QVERIFY2(product.error().contains(u"resource:Cluster Disk 2: SeparateMonitor"), qPrintable(product.error()));
    // What blocks is left out, and the rest goes.
    ExportRequest request = changed.request();
    request.changes.removeIf([](const Change &change) { return change.name == u"SeparateMonitor"; });
    QVERIFY(made(u"property-list", request).has_value());
}

void TestPropertyLists::aVolumeKnownOnOneSideOnlyIsNoChangeToSend()
{
    Changed changed;
    changed.before.objects[changed.volume].list(Scope::Common).properties.clear();
    ExportRequest request = changed.request();
    request.changes = changesOfObject(changed.before, changed.after, changed.volume);
    const Exported product = made(u"property-list", request);
    QVERIFY(!product.has_value());
    QVERIFY2(product.error().contains(u"one side only"), qPrintable(product.error()));
}

void TestPropertyLists::manyWithoutAPropertyAreNoted()
{
    const Cluster cluster = bundledSample().cluster;
    ExportRequest request;
    request.before = &cluster;
    request.after = &cluster;
    request.extent = Extent::Whole;
    request.objects = { 0, findObjects(cluster, u"node:CONTOSO-HV01").objects.first() };
    request.properties = { QStringLiteral("SameSubnetDelay"), QStringLiteral("NodeName") };
    const Exported one = made(u"property-list", request);
    QVERIFY2(one, one ? "" : qPrintable(one.error()));
    QCOMPARE(one->files.size(), 1);
    request.properties = { QStringLiteral("Nothing of the kind") };
    const Exported none = made(u"property-list", request);
    QVERIFY(!none);
    QCOMPARE(none.error(), QStringLiteral("cluster: CONTOSO-CL01 has no common properties that can be set"));
    // Of one object and scope that were asked for it is an error of their own.
    request.objects = { 0 };
    request.privateScope = false;
    const Exported asked = made(u"property-list", request);
    QVERIFY(!asked);
    QVERIFY2(asked.error().contains(u"has no common properties that can be set"), qPrintable(asked.error()));

    Cluster disputed = cluster;
    for (ClusterObject &object : disputed.objects) {
        for (Property &property : object.list(Scope::Common).properties)
            property.knowledge = Knowledge::Cut;
    }
    request.before = request.after = &disputed;
    request.objects = { 0, 1 };
    request.properties.clear();
    request.privateScope.reset();
    const Exported cut = made(u"property-list", request);
    const QString said = cut ? cut->notes.join(u'\n') : cut.error();
    QVERIFY2(said.contains(u"has no common properties that can be set"), qPrintable(said));
}

void TestPropertyLists::volumesWithoutAStateAreNoted()
{
    Cluster cluster = bundledSample().cluster;
    ExportRequest request;
    request.before = &cluster;
    request.after = &cluster;
    request.extent = Extent::Whole;
    request.objects = findObjects(cluster, u"volume:").objects;
    QVERIFY(request.objects.size() > 2);
    setVolumeNumber(cluster.objects[request.objects[0]], volume_property::backupInProgress, std::nullopt);
    const Exported rest = made(u"backup-mode", request);
    QVERIFY2(rest, rest ? "" : qPrintable(rest.error()));
    QCOMPARE(rest->items, request.objects.size() - 1);
    QVERIFY2(rest->notes.join(u'\n').contains(u"The backup state of C:\\ClusterStorage\\Volume1 is not in this source"),
        qPrintable(rest->notes.join(u'\n')));

    for (const int volume : std::as_const(request.objects))
        setVolumeNumber(cluster.objects[volume], volume_property::backupInProgress, 2);
    const Exported none = made(u"backup-mode", request);
    QVERIFY(!none);
    QVERIFY2(none.error().contains(u"is 2, which is neither 0 nor 1"), qPrintable(none.error()));
    request.objects.resize(1);
    for (const char16_t *word : { u"backup-mode", u"property-list", u"hexdump" }) {
        const Exported one = made(word, request);
        QVERIFY(!one);
        QVERIFY2(one.error().contains(u"neither 0 nor 1"), qPrintable(one.error()));
    }
}

void TestPropertyLists::theScriptLeavesOutWhatNoCallCarries()
{
    Changed changed;
    for (Cluster *cluster : { &changed.before, &changed.after }) {
        cluster->objects[changed.resource].name.clear();
        cluster->objects[changed.volume].resourceName.clear();
    }
    const Exported product = made(u"apply-script", changed.request());
    QVERIFY2(product, product ? "" : qPrintable(product.error()));
    QCOMPARE(product->items, 1);
    const QString notes = product->notes.join(u'\n');
    QVERIFY2(notes.contains(u"left out: its name is not in this source"), qPrintable(notes));
    QVERIFY2(notes.contains(u"left out: the disk resource behind it is not in this source"), qPrintable(notes));

    ExportRequest request = changed.request();
    request.changes = changesOfObject(changed.before, changed.after, changed.resource);
    for (Cluster *cluster : { &changed.before, &changed.after })
        cluster->objects[changed.resource].name = QStringLiteral("a") + QChar(u'\0');
    const Exported none = made(u"apply-script", request);
    QVERIFY(!none);
    QVERIFY2(none.error().endsWith(u"left out: no call can carry a name with a NUL in it"), qPrintable(none.error()));

    // A state that is neither 0 nor 1 has no structure, so nothing could take the change back.
    Changed odd;
    setVolumeNumber(odd.before.objects[odd.volume], volume_property::backupInProgress, 7);
    request = odd.request();
    request.changes = changesOfObject(odd.before, odd.after, odd.volume);
    const Exported volume = made(u"apply-script", request);
    QVERIFY(!volume);
    QVERIFY2(volume.error().contains(u"left out: BackupInProgress of"), qPrintable(volume.error()));
    const Exported package = made(u"package", request);
    QVERIFY(!package);
    QVERIFY2(package.error().startsWith(u"There is no way back: "), qPrintable(package.error()));
}

void TestPropertyLists::theScriptSaysWhatItCannotTakeBack()
{
    Changed changed;
    const Value half{ wire::listValue(wire::Format::Dword), QByteArray("\1\2"), {}, false };
    const auto set = [&changed](const QString &name, const Value &before, std::optional<Value> after) {
        for (Cluster *cluster : { &changed.before, &changed.after }) {
            Property property;
            property.name = name;
            if (cluster == &changed.before)
                property.values = { before };
            else if (after)
                property.values = { *after };
            else
                property.knowledge = Knowledge::Cut;
            cluster->objects[changed.resource].list(Scope::Private).properties.append(property);
        }
    };
    set(QStringLiteral("Known"), dwordValue(1), dwordValue(2));
    set(QStringLiteral("WasHalf"), half, dwordValue(2));
    set(QStringLiteral("IsCut"), dwordValue(1), std::nullopt);
    const Exported product = made(u"apply-script", changed.request());
    QVERIFY2(product, product ? "" : qPrintable(product.error()));
    const QString notes = product->notes.join(u'\n');
    QVERIFY2(notes.contains(u"left out: IsCut, its value is not in this source"), qPrintable(notes));
    QVERIFY2(notes.contains(u"WasHalf cannot be taken back: its bytes do not fit its format; the script needs -Force"),
        qPrintable(notes));
    QVERIFY(!notes.contains(u"Known"));
}

void TestPropertyLists::thePackageHasEverything()
{
    const Changed changed;
    const Exported package = made(u"package", changed.request());
    QVERIFY2(package.has_value(), qPrintable(package ? QString() : package.error()));
    const QStringList names = namesOf(*package);
    for (const char *name : { "manifest.txt", "04-Volume3-backup-mode.bin", "rollback/manifest.json" })
        QVERIFY2(names.contains(QLatin1String(name)), name);
    QCOMPARE(names.filter(QStringLiteral("rollback/")).size(), 6);
}

void TestPropertyLists::manyObjectsAreNotQuadratic()
{
    Cluster before;
    for (int index = 0; index < 20000; ++index) {
        ClusterObject object;
        object.objectClass = ObjectClass::Group;
        object.name = QStringLiteral("G%1").arg(index);
        before.objects.append(object);
    }
    Cluster after = before;
    for (int index = 0; index < after.objects.size(); ++index)
        applyEdit(after, *makeAdd(after, index, Scope::Private, QStringLiteral("Own"), dwordValue(1)));
    ExportRequest request;
    request.before = &before;
    request.after = &after;
    request.changes = changesBetween(before, after);
    QCOMPARE(made(u"property-list", request)->items, 20000);
}

QTEST_GUILESS_MAIN(TestPropertyLists)

#include "tst_property_lists.moc"
