// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What can be read back says the same as what was exported: the sample cluster, object by object
/// and value by value.

#include "tests/exporters/export_support.h"

#include "core/exporters/exporter.h"
#include "core/opening/format_registry.h"
#include "core/values/display.h"

#include <QtTest>

#include <algorithm>

using namespace clusprop;
using namespace clusprop::export_test;

namespace {

void takeSample(Subject &subject)
{
    subject.after = bundledSample().cluster;
    subject.before = subject.after;
    subject.request.title = subject.after.name;
    subject.ask(Extent::Whole);
}

LoadedFile readBack(const ExportRequest &request, const QString &word, QStringList *notes = nullptr)
{
    const ExporterRow *row = findExporter(word);
    const Exported made = row->make(request);
    if (!made) {
        qWarning("%s", qPrintable(made.error()));
        return {};
    }
    if (notes != nullptr)
        *notes = made->notes;
    const auto file = loadBytes(made->files.first().bytes, QLatin1Char('x') + QString::fromUtf16(row->suffix));
    if (!file)
        qWarning("%s", qPrintable(file.error().message()));
    return file ? *file : LoadedFile();
}

const ClusterObject *counterpart(const Cluster &cluster, const ClusterObject &object)
{
    const auto found = std::ranges::find_if(cluster.objects, [&object](const ClusterObject &candidate) {
        return candidate.objectClass == object.objectClass
            && (object.id.isEmpty() ? candidate.name == object.name : candidate.id == object.id);
    });
    return found == cluster.objects.end() ? nullptr : &*found;
}

} // namespace

class TestReadBack : public QObject
{
    Q_OBJECT

private slots:
    void registryHasTheStoredValues();
    void registryOfADatabaseHasAllOfIt();
    void registryIsWrittenAsTheEditorWritesIt();
    void registryLeavesOutWhatHasNoKey();
    void registryStoresWhatTheDatabaseHas_data();
    void registryStoresWhatTheDatabaseHas();
    void registryHasOnlyWhatIsWanted();
    void registryOfChangesDeletesWhatWasReset();
    void csvHasEveryValueThatFitsInACell();
    void csvOfCutAndAbsentValuesKeepsThemSo();
    void jsonIsASnapshotOfWhatIsWanted();
};

void TestReadBack::registryHasTheStoredValues()
{
    Subject subject;
    takeSample(subject);
    const Cluster read = readBack(subject.request, QStringLiteral("registry")).cluster;
    QCOMPARE(read.name, subject.after.name);
    int compared = 0;
    for (const ClusterObject &object : subject.after.objects) {
        if (object.objectClass == ObjectClass::Volume)
            continue; // is no object of the database
        const ClusterObject *other = counterpart(read, object);
        QVERIFY2(other != nullptr, qPrintable(objectLabel(object)));
        QCOMPARE(other->name, object.name);
        QCOMPARE(other->resourceType, object.resourceType);
        QCOMPARE(other->groupId, object.groupId);
        for (const Scope scope : { Scope::Common, Scope::Private }) {
            for (const Property &property : object.list(scope).properties) {
                if (property.knowledge != Knowledge::Known)
                    continue;
                // What is not documented is taken for the cluster's own bookkeeping.
                const Property *again = other->list(scope).find(property.name);
                if (again == nullptr)
                    again = other->list(isPrivate(scope) ? Scope::PrivateReadOnly : Scope::CommonReadOnly)
                                .find(property.name);
                QVERIFY2(again != nullptr, qPrintable(property.name));
                QVERIFY2(again->values.first().payload == property.values.first().payload,
                    qPrintable(property.name));
                ++compared;
            }
        }
    }
    QVERIFY2(compared > 500, qPrintable(QString::number(compared)));
}

/// Keys below Parameters and the quorum's come back where they were, which a snapshot would not have.
void TestReadBack::registryOfADatabaseHasAllOfIt()
{
    Subject subject;
    subject.after
        = loadFile(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/samples/cluster.reg"))->cluster;
    subject.before = subject.after;
    subject.ask(Extent::Whole);
    const Cluster read = readBack(subject.request, QStringLiteral("registry")).cluster;
    QCOMPARE(read.objects.size(), subject.after.objects.size());
    int compared = 0;
    for (const ClusterObject &object : subject.after.objects) {
        const ClusterObject *other = counterpart(read, object);
        QVERIFY2(other != nullptr, qPrintable(objectLabel(object)));
        for (const Scope scope : allScopes) {
            for (const Property &property : object.list(scope).properties) {
                if (property.knowledge != Knowledge::Known)
                    continue;
                const Property *again = other->list(scope).find(property.name);
                QVERIFY2(again != nullptr && again->values == property.values,
                    qPrintable(objectLabel(object) + u' ' + property.name));
                ++compared;
            }
        }
    }
    QVERIFY2(compared > 500, qPrintable(QString::number(compared)));
}

void TestReadBack::registryIsWrittenAsTheEditorWritesIt()
{
    Subject subject;
    ClusterObject cluster;
    cluster.list(Scope::Common).properties = {
        export_test::made(QStringLiteral("Number"), dwordValue(10)),
        export_test::made(QStringLiteral("Big"), largeValue(1)),
        export_test::made(QStringLiteral("A \"b\" \\c"), textValue(u"C:\\x \"y\"")),
        export_test::made(QStringLiteral("Lines"), textValue(u"a\nb")),
        export_test::made(QStringLiteral("Bytes"), binaryValue(QByteArray(60, 'A'))),
        export_test::made(QStringLiteral("None"), binaryValue({})),
    };
    subject.after.name = QStringLiteral("CL1");
    subject.after.objects = { cluster };
    subject.before = subject.after;
    subject.ask(Extent::Whole);
    const Exported made = findExporter(QStringLiteral("registry"))->make(subject.request);
    QVERIFY(made);
    const QByteArray &bytes = made->files.first().bytes;
    QVERIFY(bytes.startsWith("\xFF\xFEW"));
    const QString text = QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()) + 1,
        bytes.size() / 2 - 1);
    QVERIFY(text.startsWith(u"Windows Registry Editor Version 5.00\r\n\r\n"));
    QCOMPARE(text.count(u'\n'), text.count(u"\r\n"));
    QVERIFY(text.endsWith(u"\r\n\r\n"));
    QVERIFY(text.contains(u"\r\n[HKEY_LOCAL_MACHINE\\Cluster]\r\n"
                          "\"ClusterName\"=\"CL1\"\r\n"
                          "\"Number\"=dword:0000000a\r\n"
                          "\"Big\"=hex(b):01,00,00,00,00,00,00,00\r\n"
                          "\"A \\\"b\\\" \\\\c\"=\"C:\\\\x \\\"y\\\"\"\r\n"
                          "\"Lines\"=hex(1):61,00,0a,00,62,00,00,00\r\n"
                          "\"Bytes\"=hex:41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,\\\r\n"
                          "  41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,\\\r\n"
                          "  41,41,41,41,41,41,41,41,41,41,41,41,41\r\n"
                          "\"None\"=hex:\r\n"));
    for (const QString &line : text.split(QStringLiteral("\r\n")))
        QVERIFY2(line.startsWith(u';') || line.size() <= 80, qPrintable(line));
}

void TestReadBack::registryLeavesOutWhatHasNoKey()
{
    Subject subject;
    ClusterObject resource;
    resource.objectClass = ObjectClass::Resource;
    resource.name = QStringLiteral("Disk");
    resource.list(Scope::Private).properties = { export_test::made(QStringLiteral("A"), dwordValue(1)) };
    ClusterObject cluster;
    cluster.list(Scope::Common).properties = { export_test::made(QStringLiteral("A\nB"), dwordValue(1)),
        export_test::made(QStringLiteral("C"), dwordValue(1)) };
    subject.after.objects = { cluster, resource };
    subject.before = subject.after;
    subject.ask(Extent::Whole);
    const Exported made = findExporter(QStringLiteral("registry"))->make(subject.request);
    QVERIFY(made);
    QCOMPARE(made->items, 1);
    QVERIFY(made->notes.contains(QStringLiteral(
        "left out: resource:Disk, its id, by which the database knows it, is not in the source")));
    QVERIFY(made->notes.contains(
        QStringLiteral("left out: cluster A\nB, its name cannot be written in such a file")));
    QVERIFY(made->notes.first().contains(QStringLiteral("Never import it on a node")));
}

void TestReadBack::registryStoresWhatTheDatabaseHas_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("told"); // the line, or why there is none
    using wire::Format;
    const Value expanded = textValue(u"C:", Format::ExpandedSz);
    QTest::newRow("a text and what it expands to") << Values{ textValue(u"a", Format::ExpandSz), expanded }
                                                   << "\"P\"=hex(2):61,00,00,00";
    QTest::newRow("two values") << Values{ dwordValue(1), dwordValue(2) }
                                << "the registry has one value for a name";
    QTest::newRow("three values") << Values{ textValue(u"a"), expanded, expanded }
                                  << "the registry has one value for a name";
    QTest::newRow("what a text expands to") << Values{ expanded } << "the registry does not store this format";
    QTest::newRow("an entry of a disk") << Values{ { 0x00070002, QByteArray(4, '\1'), {}, true } }
                                        << "the registry does not store this format";
    QTest::newRow("no known syntax") << Values{ { 0x0001FFFF, QByteArray("x"), {}, true } }
                                     << "the registry does not store this format";
    QTest::newRow("half a number") << Values{ { wire::listValue(Format::Dword), QByteArray("\1\2"), {}, false } }
                                   << "its bytes do not fit its format";
    QTest::newRow("a time") << Values{ { wire::listValue(Format::FileTime), QByteArray(8, '\1'), {}, true } }
                            << "\"P\"=hex(b):01,01,01,01,01,01,01,01";
    QTest::newRow("nothing that is known") << Values() << "its value is not known";
}

void TestReadBack::registryStoresWhatTheDatabaseHas()
{
    QFETCH(Values, values);
    QFETCH(QString, told);
    Subject subject;
    ClusterObject cluster;
    Property property = export_test::made(QStringLiteral("P"), dwordValue(1));
    property.values = values;
    property.knowledge = values.isEmpty() ? Knowledge::Cut : Knowledge::Known;
    cluster.list(Scope::Common).properties = { property };
    subject.after.objects = { cluster };
    subject.before = subject.after;
    subject.ask(Extent::Whole);
    const Exported made = findExporter(QStringLiteral("registry"))->make(subject.request);
    if (!made) {
        QCOMPARE(made.error(),
            QStringLiteral("There is nothing that the cluster database would store (left out: cluster P, %1)")
                .arg(told));
        return;
    }
    const QByteArray &bytes = made->files.first().bytes;
    const QString text
        = QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()), bytes.size() / 2);
    QVERIFY2(text.contains(QStringLiteral("\r\n%1\r\n").arg(told)), qPrintable(text));
}

void TestReadBack::registryHasOnlyWhatIsWanted()
{
    Subject subject;
    subject.after.sources = { { QStringLiteral("a"), QStringLiteral("hive"), true },
        { QStringLiteral("b"), QStringLiteral("snapshot"), false } };
    const auto from = [](int source, const QString &name) {
        Property property = export_test::made(name, dwordValue(1));
        property.place.source = source;
        return property;
    };
    ClusterObject resource;
    resource.objectClass = ObjectClass::Resource;
    resource.name = QStringLiteral("R");
    resource.id = QStringLiteral("1");
    resource.list(Scope::Private).properties = { from(1, QStringLiteral("Own")), from(1, QStringLiteral("Other")) };
    resource.list(Scope::PrivateReadOnly).properties = { from(0, QStringLiteral("Below\\Deep\\V")),
        from(0, QStringLiteral("Below\\(Default)")), from(0, QStringLiteral("(Default)")),
        from(1, QStringLiteral("Computed")), from(-1, QStringLiteral("Made")), from(2, QStringLiteral("Lost")) };
    ClusterObject badId = resource;
    badId.id = QStringLiteral("a\\b");
    ClusterObject control = resource;
    control.id = QStringLiteral("a\n");
    ClusterObject volume;
    volume.objectClass = ObjectClass::Volume;
    ClusterObject type; // is known by its name alone, and has nothing else
    type.objectClass = ObjectClass::ResourceType;
    type.name = QStringLiteral("T");
    subject.after.objects = { resource, badId, control, volume, type };
    subject.before = subject.after;
    subject.ask(Extent::Whole);
    const auto textOfAll = [&subject](QStringList *notes = nullptr) {
        const Exported made = findExporter(QStringLiteral("registry"))->make(subject.request);
        if (!made)
            return made.error();
        if (notes != nullptr)
            *notes = made->notes;
        const QByteArray &bytes = made->files.first().bytes;
        return QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()), bytes.size() / 2);
    };
    QStringList notes;
    const QString text = textOfAll(&notes);
    QVERIFY2(text.contains(u"[HKEY_LOCAL_MACHINE\\Cluster\\Resources\\1]\r\n\"Name\"=\"R\"\r\n\r\n"
                           "[HKEY_LOCAL_MACHINE\\Cluster\\Resources\\1\\Parameters]\r\n"
                           "\"Own\"=dword:00000001\r\n\"Other\"=dword:00000001\r\n@=dword:00000001\r\n\r\n"
                           "[HKEY_LOCAL_MACHINE\\Cluster\\Resources\\1\\Parameters\\Below]\r\n"
                           "@=dword:00000001\r\n\r\n"
                           "[HKEY_LOCAL_MACHINE\\Cluster\\Resources\\1\\Parameters\\Below\\Deep]\r\n"
                           "\"V\"=dword:00000001\r\n"),
        qPrintable(text));
    for (const char *never : { "Computed", "Made", "Lost", "ResourceTypes" })
        QVERIFY2(!text.contains(QLatin1String(never)), never);
    QCOMPARE(notes.filter(QStringLiteral("it cannot be the name of a key")).size(), 2);
    QCOMPARE(notes.filter(QStringLiteral("the database has no key for it")).size(), 1);

    subject.request.properties = { QStringLiteral("own") };
    QVERIFY(textOfAll().contains(u"\"Own\"=") && !textOfAll().contains(u"\"Other\"="));
}

void TestReadBack::registryOfChangesDeletesWhatWasReset()
{
    Subject subject;
    ClusterObject cluster;
    cluster.list(Scope::Common).properties
        = { export_test::made(QStringLiteral("Gone"), dwordValue(1)),
              export_test::made(QStringLiteral("Bad\nName"), dwordValue(1)),
              export_test::made(QStringLiteral("Kept"), dwordValue(1)) };
    subject.before.objects = { cluster };
    cluster.list(Scope::Common).properties = { export_test::made(QStringLiteral("Kept"), dwordValue(2)) };
    subject.after.objects = { cluster };
    subject.ask(Extent::Changes);
    const Exported made = findExporter(QStringLiteral("registry"))->make(subject.request);
    QVERIFY2(made, made ? "" : qPrintable(made.error()));
    const QByteArray &bytes = made->files.first().bytes;
    const QString text
        = QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()), bytes.size() / 2);
    QVERIFY2(text.contains(u"\"Gone\"=-\r\n") && text.contains(u"\"Kept\"=dword:00000002\r\n"), qPrintable(text));
    QVERIFY(made->notes.contains(
        QStringLiteral("left out: cluster Bad\nName, its name cannot be written in such a file")));
    subject.request.changes.removeIf([](const Change &change) { return !change.name.startsWith(u"Bad"); });
    const Exported none = findExporter(QStringLiteral("registry"))->make(subject.request);
    QVERIFY(!none);
    QVERIFY2(none.error().contains(u"(left out: cluster Bad"), qPrintable(none.error()));
}

void TestReadBack::csvHasEveryValueThatFitsInACell()
{
    Subject subject;
    takeSample(subject);
    const Cluster read = readBack(subject.request, QStringLiteral("csv")).cluster;
    QCOMPARE(read.name, subject.after.name);
    int compared = 0;
    int lost = 0;
    for (const ClusterObject &object : subject.after.objects) {
        const bool isEmpty = std::ranges::all_of(
            object.lists, [](const PropertyList &list) { return list.properties.isEmpty(); });
        if (isEmpty)
            continue; // has no row
        const ClusterObject *other = counterpart(read, object);
        QVERIFY2(other != nullptr, qPrintable(objectLabel(object)));
        QCOMPARE(other->id, object.id);
        QCOMPARE(other->resourceType, object.resourceType);
        for (const Scope scope : allScopes) {
            QCOMPARE(other->list(scope).properties.size(), object.list(scope).properties.size());
            for (const Property &property : object.list(scope).properties) {
                const Property *again = other->list(scope).find(property.name);
                QVERIFY2(again != nullptr, qPrintable(property.name));
                const bool isSame = again->knowledge == property.knowledge
                    && (property.values.isEmpty() || again->values == Values{ property.values.first() });
                // Never another value, only less of it.
                QVERIFY2(isSame || again->knowledge == Knowledge::Cut,
                    qPrintable(QStringLiteral("%1 %2: %3, %4").arg(objectLabel(object), property.name,
                        displayProperty(property), displayProperty(*again))));
                (isSame ? compared : lost) += 1;
            }
        }
    }
    QVERIFY2(compared > 800 && lost < 10, qPrintable(QStringLiteral("%1, %2").arg(compared).arg(lost)));
}

void TestReadBack::csvOfCutAndAbsentValuesKeepsThemSo()
{
    Subject subject;
    ClusterObject cluster;
    cluster.name = QStringLiteral("CL1");
    Property cut;
    cut.name = QStringLiteral("Cut");
    cut.knowledge = Knowledge::Cut;
    cut.extras.edit().cutText = QStringLiteral("12");
    Property absent;
    absent.name = QStringLiteral("Absent");
    absent.knowledge = Knowledge::Absent;
    cluster.list(Scope::Common).properties
        = { cut, absent, export_test::made(QStringLiteral("Empty"), textValue(u"")),
              export_test::made(QStringLiteral("List"),
                  stringsValue({ QStringLiteral("a, b"), QStringLiteral("[\"c\"]") })),
              export_test::made(QStringLiteral("Negative"),
                  Value{ wire::listValue(wire::Format::Long), QByteArray(4, '\xff'), {}, true }) };
    // What has no cell of its own comes back as the text that is shown.
    QVector<Property> shownOnly{ export_test::made(QStringLiteral("Formula"), textValue(u"=1+1")),
        export_test::made(QStringLiteral("Several"), dwordValue(1)),
        export_test::made(QStringLiteral("Half"), { wire::listValue(wire::Format::Dword), QByteArray("\1\2"), {}, false }),
        export_test::made(QStringLiteral("Entry"), { 0x00070002, QByteArray(4, '\1'), {}, true }) };
    shownOnly[1].values.append(dwordValue(2));
    Property expanded = export_test::made(QStringLiteral("Expanded"), textValue(u"%X%", wire::Format::ExpandSz));
    expanded.values.append(textValue(u"C:", wire::Format::ExpandedSz));
    Property none = export_test::made(QStringLiteral("NoValue"), {});
    none.values.clear();
    cluster.list(Scope::Private).properties = shownOnly + QVector<Property>{ expanded, none };
    subject.after.name = cluster.name;
    subject.after.objects = { cluster };
    subject.before = subject.after;
    subject.ask(Extent::Whole);
    const Cluster read = readBack(subject.request, QStringLiteral("csv")).cluster;
    QCOMPARE(read.objects.size(), 1);
    for (const Property &property : shownOnly) {
        const Property *again = read.objects.first().list(Scope::Private).find(property.name);
        QVERIFY2(again != nullptr && again->knowledge == Knowledge::Cut, qPrintable(property.name));
    }
    QCOMPARE(read.objects.first().list(Scope::Private).find(u"Expanded")->values, Values{ expanded.values.first() });
    QVERIFY(read.objects.first().list(Scope::Private).find(u"NoValue")->values.isEmpty());
    subject.request.properties = { QStringLiteral("Nothing of the kind") };
    const Exported empty = findExporter(QStringLiteral("csv"))->make(subject.request);
    QCOMPARE(empty ? QString() : empty.error(), QStringLiteral("There are no properties to report"));
    subject.request.properties.clear();
    const PropertyList &list = read.objects.first().list(Scope::Common);
    QCOMPARE(list.find(u"Cut")->knowledge, Knowledge::Cut);
    QCOMPARE(cutTextOf(*list.find(u"Cut")), QStringLiteral("12"));
    QCOMPARE(list.find(u"Absent")->knowledge, Knowledge::Absent);
    for (const QString &name : { QStringLiteral("Empty"), QStringLiteral("List"), QStringLiteral("Negative") })
        QCOMPARE(list.find(name)->values, cluster.list(Scope::Common).find(name)->values);
}

void TestReadBack::jsonIsASnapshotOfWhatIsWanted()
{
    Subject subject;
    takeSample(subject);
    const LoadedFile whole = readBack(subject.request, QStringLiteral("json"));
    QCOMPARE(whole.form, Form::Snapshot);
    QCOMPARE(whole.cluster.objects.size(), subject.after.objects.size());
    for (qsizetype object = 0; object < whole.cluster.objects.size(); ++object)
        QCOMPARE(whole.cluster.objects[object].lists, subject.after.objects[object].lists);

    subject.request.objects = findObjects(subject.after, u"node:").objects;
    subject.request.properties = { QStringLiteral("nodeweight"), QStringLiteral("NodeName") };
    const Cluster part = readBack(subject.request, QStringLiteral("json")).cluster;
    QCOMPARE(part.objects.size(), subject.request.objects.size());
    for (const ClusterObject &object : part.objects) {
        QCOMPARE(object.objectClass, ObjectClass::Node);
        for (const PropertyList &list : object.lists) {
            for (const Property &property : list.properties)
                QVERIFY(subject.request.properties.contains(property.name, Qt::CaseInsensitive));
        }
    }
}

QTEST_GUILESS_MAIN(TestReadBack)

#include "tst_read_back.moc"
