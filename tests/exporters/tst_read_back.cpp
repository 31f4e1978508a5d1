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
                    && (property.values.isEmpty() || again->values == property.values.first(1));
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
    cut.cutText = QStringLiteral("12");
    Property absent;
    absent.name = QStringLiteral("Absent");
    absent.knowledge = Knowledge::Absent;
    cluster.list(Scope::Common).properties
        = { cut, absent, export_test::made(QStringLiteral("Empty"), textValue(u"")),
              export_test::made(QStringLiteral("List"),
                  stringsValue({ QStringLiteral("a, b"), QStringLiteral("[\"c\"]") })),
              export_test::made(QStringLiteral("Negative"),
                  Value{ wire::listValue(wire::Format::Long), QByteArray(4, '\xff'), {}, true }) };
    subject.after.name = cluster.name;
    subject.after.objects = { cluster };
    subject.before = subject.after;
    subject.ask(Extent::Whole);
    const Cluster read = readBack(subject.request, QStringLiteral("csv")).cluster;
    QCOMPARE(read.objects.size(), 1);
    const PropertyList &list = read.objects.first().list(Scope::Common);
    QCOMPARE(list.find(u"Cut")->knowledge, Knowledge::Cut);
    QCOMPARE(list.find(u"Cut")->cutText, QStringLiteral("12"));
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
