// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Snapshots of our own version: what is written, read back, refused. The collector's version is in
/// tst_collector_snapshot.cpp.

#include "core/formats/snapshot.h"
#include "core/formats/wire_import.h"
#include "core/wire/decode.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <limits>

using namespace clusprop;

namespace {

QByteArray fileContent(const QString &path)
{
    QFile file(QStringLiteral(CLUSPROP_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray contoso()
{
    return fileContent(QStringLiteral("resources/samples/contoso.json"));
}

LoadResult<LoadedFile> read(const QByteArray &bytes, bool strict = false)
{
    LoadOptions options;
    options.strict = strict;
    return readSnapshot(bytes, options);
}

bool sameObject(const ClusterObject &left, const ClusterObject &right)
{
    return left.objectClass == right.objectClass && left.name == right.name && left.id == right.id
        && left.resourceType == right.resourceType && left.groupId == right.groupId
        && left.resourceId == right.resourceId && left.resourceName == right.resourceName
        && left.ownerNode == right.ownerNode && left.state == right.state
        && left.lists == right.lists && left.nodeStates == right.nodeStates;
}

bool sameReadability(const ClusterObject &left, const ClusterObject &right)
{
    for (const Scope scope : allScopes) {
        const PropertyList &list = left.list(scope);
        for (qsizetype index = 0; index < list.properties.size(); ++index) {
            const Property &property = list.properties[index];
            const Property &other = right.list(scope).properties[index];
            for (qsizetype value = 0; value < property.values.size(); ++value) {
                if (property.values[value].readable != other.values[value].readable)
                    return false;
            }
        }
    }
    return true;
}

/// Reads what was written and compares the models; then writes again and compares the bytes.
void verifyRoundTrip(const Cluster &cluster)
{
    const QByteArray written = writeSnapshot(cluster);
    const auto file = read(written);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    QCOMPARE(file->notes.size(), 0);
    QCOMPARE(file->cluster.name, cluster.name);
    QCOMPARE(file->cluster.id, cluster.id);
    QCOMPARE(file->cluster.taken, cluster.taken);
    QCOMPARE(file->cluster.objects.size(), cluster.objects.size());
    for (qsizetype index = 0; index < cluster.objects.size(); ++index) {
        const ClusterObject &object = cluster.objects[index];
        const ClusterObject &readBack = file->cluster.objects[index];
        QVERIFY2(sameObject(object, readBack), qPrintable(object.name));
        QVERIFY2(sameReadability(object, readBack), qPrintable(object.name));
    }
    QVERIFY(writeSnapshot(file->cluster) == written);
}

QByteArray own(const QByteArray &members)
{
    return R"({"snapshot": "cluster-properties", "version": 2, )" + members + "}";
}

/// A version 2 snapshot with one property in the common list of the cluster.
QByteArray ownProperty(const QByteArray &property)
{
    return own(R"("objects": [{"class": "cluster", "lists": {"common": {"properties": [)" + property
        + "]}}}]");
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT
private slots:
    void recognises_data();
    void recognises();
    void sampleSurvivesOurVersion();
    void unknownMembersAreNoted();
    void everyVectorRoundTrips();
    void everyStateOfKnowledgeRoundTrips();
    void textsMayBeginLikeFiles();
    void hasTheDocumentedForm();
    void exampleOfThePageHolds();
    void oneChangeIsOneLine();
    void refuses_data();
    void refuses();
    void damagedSamplesNeverCrash();
};

void TestSnapshot::recognises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("recognised");
    const QByteArray minimal = R"({"snapshot" : "cluster-properties"})";
    QTest::newRow("the sample") << contoso() << true;
    QTest::newRow("our own") << writeSnapshot({}) << true;
    QTest::newRow("with a mark") << "\xEF\xBB\xBF " + minimal << true;
    QTest::newRow("sorted members")
        << QByteArray(R"({"errors": ["\"snapshot\""], "snapshot":)") + R"("cluster-properties"})"
        << true;
    const QString text = QChar(0xFEFF) + QString::fromLatin1(minimal);
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()),
        text.size() * 2) << true;
    const auto bigEndian = [](QByteArray ascii) {
        for (qsizetype at = ascii.size(); at > 0; --at)
            ascii.insert(at - 1, '\0');
        return "\xFE\xFF" + ascii;
    };
    QTest::newRow("UTF-16, the high byte first") << bigEndian(minimal) << true;
    QTest::newRow("blanks of every kind")
        << QByteArray("\r\n\t {\r\n\t \"snapshot\"\r\n\t :\r\n\t \"cluster-properties\"}") << true;
    QTest::newRow("the member's name as a text before it")
        << QByteArray(R"({"is": "snapshot", "snapshot": "cluster-properties"})") << true;
    QTest::newRow("cut behind the member's name") << QByteArray(R"({"snapshot")") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("another JSON object") << QByteArray(R"({"snapshot": 1})") << false;
    QTest::newRow("an array") << "[" + minimal + "]" << false;
    QTest::newRow("cut behind the member") << QByteArray(R"({"snapshot":)") << false;
    QTest::newRow("a property list") << QByteArray(4, '\0') << false;
}

void TestSnapshot::recognises()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, recognised);
    QCOMPARE(!recogniseSnapshot(bytes).isEmpty(), recognised);
}

void TestSnapshot::sampleSurvivesOurVersion()
{
    const auto file = read(contoso());
    QVERIFY(file);
    verifyRoundTrip(file->cluster);
}

void TestSnapshot::unknownMembersAreNoted()
{
    const auto ownFile = read(own(R"("objects": [{"class": "node", "rack": 5}], "site": "B")"));
    QVERIFY(ownFile);
    QCOMPARE(ownFile->notes.size(), 2);
    QCOMPARE(ownFile->notes.last().where, QStringLiteral("objects[0].rack"));

    QByteArray many;
    for (int index = 0; index < 2000; ++index)
        many += "\"m" + QByteArray::number(index) + "\": 0, ";
    const auto flooded = read(own(many + R"("objects": [])"));
    QVERIFY(flooded);
    QVERIFY(flooded->notes.size() < 1000);
}

/// U+FEFF, which many take for a byte order mark. A member that nobody knows has the whole reader read
/// it, and not only the quick one.
void TestSnapshot::textsMayBeginLikeFiles()
{
    Cluster cluster;
    cluster.name = QStringLiteral("\ufeffC");
    cluster.objects.resize(1);
    ClusterObject &object = cluster.objects.first();
    object.objectClass = ObjectClass::Node;
    object.name = QStringLiteral("\ufeffN");
    Property property;
    property.name = QStringLiteral("\ufeffP");
    property.values.append(textValue(QStringLiteral("\ufeffT")));
    object.list(Scope::Common).properties.append(property);
    verifyRoundTrip(cluster);
    const QByteArray odd = writeSnapshot(cluster).replace("\"class\"", "\"rack\": 5, \"class\"");
    const auto file = read(odd);
    QVERIFY(file);
    QCOMPARE(file->notes.size(), 1);
    QCOMPARE(file->cluster.name, cluster.name);
    QCOMPARE(file->cluster.objects.first().name, object.name);
    QVERIFY(file->cluster.objects.first().lists == object.lists);
}

void TestSnapshot::everyVectorRoundTrips()
{
    Cluster cluster;
    cluster.name = QStringLiteral("Vectors");
    const QDir folder(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/vectors"));
    for (const QString &name : folder.entryList({ QStringLiteral("*.bin") })) {
        const QByteArray bytes = fileContent(QStringLiteral("tests/data/vectors/") + name);
        const auto list = wire::decodePropertyList(asBytes(bytes), wire::Mode::Tolerant);
        QVERIFY(list);
        ClusterObject object;
        object.objectClass = ObjectClass::Resource;
        object.name = name;
        object.list(Scope::Private) = importPropertyList(*list, 0);
        // Entries of value lists are the only ones with structures; they are kept as well.
        const auto entries = wire::decodeValueList(asBytes(bytes), wire::Mode::Tolerant);
        QVERIFY(entries);
        Property property;
        property.name = QStringLiteral("Entries");
        for (const wire::ValueView &value : entries->values)
            property.values.append(
                { value.syntax, asByteArray(value.payload), {}, value.readable });
        object.list(Scope::PrivateReadOnly).properties.append(property);
        cluster.objects.append(object);
    }
    const QByteArray real
        = fileContent(QStringLiteral("tests/data/captured/ws2022-cluster-common.bin"));
    const auto list = wire::decodePropertyList(asBytes(real));
    QVERIFY(list);
    ClusterObject object;
    object.list(Scope::Common) = importPropertyList(*list, 0);
    cluster.objects.append(object);
    verifyRoundTrip(cluster);
}

void TestSnapshot::everyStateOfKnowledgeRoundTrips()
{
    const auto property = [](const char16_t *name, Knowledge knowledge, const QString &shown,
                              const Values &values) {
        Property made;
        made.name = QString::fromUtf16(name);
        made.knowledge = knowledge;
        made.extras.edit().cutText = shown;
        made.values = values;
        return made;
    };
    ClusterObject object;
    object.objectClass = ObjectClass::Volume;
    object.name = QStringLiteral("C:\\ClusterStorage\\\u00c4\u30af\U0001F9EA") + QChar(0xD800);
    object.id = QStringLiteral("{id}");
    object.resourceType = QStringLiteral("type");
    object.groupId = QStringLiteral("group");
    object.resourceId = QStringLiteral("resource");
    object.resourceName = QStringLiteral("name");
    object.ownerNode = QStringLiteral("node");
    object.state = QStringLiteral("state");
    object.nodeStates = { { QStringLiteral("N"), QStringLiteral("Direct"), 0, {} },
        { {}, {}, {}, std::numeric_limits<quint64>::max() } };
    object.list(Scope::Common).properties = {
        property(u"Known", Knowledge::Known, {}, { dwordValue(5) }),
        property(u"NoValue", Knowledge::Known, {}, {}),
        property(u"Cut", Knowledge::Cut, QStringLiteral("RegisterAllProvi..."), {}),
        property(u"Absent", Knowledge::Absent, {}, {}),
        property(u"Two", Knowledge::Known, {}, { dwordValue(1), textValue(u"x") }),
        property(u"Misfit", Knowledge::Known, {},
            { { wire::listValue(wire::Format::Dword), QByteArray("\1\2"), QByteArray("\3\4"), false } }),
    };
    Property odd = property(u"", Knowledge::Known, {}, { textValue(u"\uFEFF") });
    odd.extras.edit().nameBytes = QByteArray("");
    odd.extras.edit().namePadding = "\1\2";
    object.list(Scope::PrivateReadOnly).properties = { odd };
    object.list(Scope::PrivateReadOnly).endMark = false;
    object.list(Scope::CommonReadOnly).endMark = false; // nothing else in it
    Cluster cluster;
    cluster.name = QStringLiteral("C");
    cluster.id = QStringLiteral("I");
    cluster.taken = QStringLiteral("2026-03-14T02:17:45Z");
    cluster.objects = { object, ClusterObject() };
    verifyRoundTrip(cluster);

    const auto file = read(writeSnapshot(cluster));
    QVERIFY(file);
    const Property &readBack
        = file->cluster.objects.first().list(Scope::PrivateReadOnly).properties.first();
    QVERIFY(!readBack.extras->nameBytes.isNull());
}

void TestSnapshot::hasTheDocumentedForm()
{
    Cluster cluster;
    cluster.name = QStringLiteral("C");
    ClusterObject object;
    Property property;
    property.name = QStringLiteral("Path");
    property.values
        = { textValue(u"%X%", wire::Format::ExpandSz), textValue(u"x", wire::Format::ExpandedSz) };
    object.list(Scope::Common).properties.append(property);
    property.name = QStringLiteral("Role");
    property.values = { dwordValue(3) };
    object.list(Scope::Common).properties.append(property);
    cluster.objects.append(object);
    QCOMPARE(writeSnapshot(cluster), QByteArray(R"({
 "snapshot": "cluster-properties",
 "version": 2,
 "cluster": "C",
 "objects": [
  {
   "class": "cluster",
   "name": "",
   "lists": {
    "common": {
     "endMark": true,
     "properties": [
      {"name": "Path", "values": [{"syntax": "LIST_VALUE_EXPAND_SZ", "value": "%X%"}, {"syntax": "LIST_VALUE_EXPANDED_SZ", "value": "x"}]},
      {"name": "Role", "syntax": "LIST_VALUE_DWORD", "value": 3}
     ]
    }
   }
  }
 ]
}
)"));
}

void TestSnapshot::exampleOfThePageHolds()
{
    const QByteArray page = fileContent(QStringLiteral("core/formats/SNAPSHOT.md"));
    const QByteArray begin = "```json\n";
    const qsizetype start = page.indexOf(begin) + begin.size();
    const QByteArray example = page.sliced(start, page.indexOf("```\n", start) - start);
    const auto file = read(example);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    QCOMPARE(file->notes.size(), 0);
    QCOMPARE(writeSnapshot(file->cluster), example);
}

void TestSnapshot::oneChangeIsOneLine()
{
    auto file = read(contoso());
    QVERIFY(file);
    const QList<QByteArray> before = writeSnapshot(file->cluster).split('\n');
    ClusterObject &root = file->cluster.objects.first();
    const int index = root.list(Scope::Common).indexOf(u"BackupInProgress");
    root.list(Scope::Common).properties[index].values = { dwordValue(0) };
    const QList<QByteArray> after = writeSnapshot(file->cluster).split('\n');
    QCOMPARE(after.size(), before.size());
    int changed = 0;
    for (qsizetype line = 0; line < before.size(); ++line)
        changed += before[line] == after[line] ? 0 : 1;
    QCOMPARE(changed, 1);
}

void TestSnapshot::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *title, const QByteArray &bytes, const char *where) {
        QTest::newRow(title) << bytes << QString::fromLatin1(where);
    };
    row("nothing", {}, "1");
    row("cut in line 2", "{\n\"snapshot\": \"clus", "2");
    row("an array", "[]", "1");
    row("nested arrays without end", QByteArray(1000000, '['), "1");
    row("bytes that are no UTF-8", "{\"snapshot\": \"\xFF\xC0\"}", "1");
    row("another document", R"({"kind": "property-list"})", "snapshot");
    row("no version", R"({"snapshot": "cluster-properties"})", "version");
    row("a version from later", R"({"snapshot": "cluster-properties", "version": 3})", "version");
    row("a version in words", R"({"snapshot": "cluster-properties", "version": "two"})", "version");
    row("objects that are text", own(R"("objects": "x")"), "objects");
    row("an object that is a number", own(R"("objects": [5])"), "objects[0]");
    row("a class that is none", own(R"("objects": [{"class": "printer"}])"), "objects[0].class");
    row("a name that is a number", own(R"("objects": [{"class": "node", "name": 5}])"),
        "objects[0].name");
    row("a cluster that is an object", own(R"("cluster": {})"), "cluster");
    row("a time that is a number", own(R"("taken": 5)"), "taken");
    row("nodes that are text", own(R"("objects": [{"class": "volume", "nodes": "x"}])"),
        "objects[0].nodes");
    row("a reason that is negative",
        own(R"("objects": [{"class": "volume", "nodes": [{"node": "N", "redirectedReason": -1}]}])"),
        "objects[0].nodes[0].redirectedReason");
    const auto node = [&row](const char *title, const char *json, const char *where) {
        row(title, own(R"("objects": [{"class": "volume", "nodes": [)" + QByteArray(json) + "]}]"),
            ("objects[0].nodes[0]" + QByteArray(where)).constData());
    };
    node("a node that is text", R"("N")", "");
    node("a node's name that is a number", R"({"node": 5})", ".node");
    node("a node's state that is a number", R"({"node": "N", "state": 5})", ".state");
    node("a reason's text that is a number", R"({"node": "N", "redirectedText": 5})",
        ".redirectedText");
    row("properties that are an object",
        own(R"("objects": [{"class": "node", "lists": {"common": {"properties": {}}}}])"),
        "objects[0].lists.common.properties");
    row("lists that are an array", own(R"("objects": [{"class": "node", "lists": []}])"),
        "objects[0].lists");
    row("a list that is an array",
        own(R"("objects": [{"class": "node", "lists": {"common": []}}])"),
        "objects[0].lists.common");
    row("an end mark that is text",
        own(R"("objects": [{"class": "node", "lists": {"common": {"endMark": "yes"}}}])"),
        "objects[0].lists.common.endMark");
    const auto property = [&row](const char *title, const QByteArray &members, const char *where) {
        row(title, ownProperty(members),
            ("objects[0].lists.common.properties[0]" + QByteArray(where)).constData());
    };
    property("a property that is null", "null", "");
    property("a property without a name", "{}", ".name");
    property("a property without a value", R"({"name": "P"})", ".syntax");
    property("a number that is too large",
        R"({"name": "P", "syntax": "LIST_VALUE_DWORD", "value": 4294967296})", ".value");
    property("values that are an object", R"({"name": "P", "values": {}})", ".values");
    property("a value that is text", R"({"name": "P", "values": ["x"]})", ".values[0]");
    property("knowledge of a third kind", R"({"name": "P", "knowledge": "vague"})", ".knowledge");
    property("knowledge that is a number", R"({"name": "P", "knowledge": 5})", ".knowledge");
    property("what is shown is a number", R"({"name": "P", "knowledge": "cut", "shown": 5})", ".shown");
    property("a value of what is cut",
        R"({"name": "P", "knowledge": "cut", "syntax": "LIST_VALUE_DWORD", "value": 1})", ".knowledge");
    property("values of what is absent",
        R"({"name": "P", "knowledge": "absent", "values": [{"syntax": "LIST_VALUE_DWORD", "value": 1}]})", ".knowledge");
    const auto claims = [&property](const char *title, const char *json, const char *where) {
        property(title, R"({"name": "P", "knowledge": "cut", "claims": )" + QByteArray(json) + "}",
            (".claims" + QByteArray(where)).constData());
    };
    claims("claims that are text", R"("x")", "");
    claims("one claim alone", R"([{"from": "a", "syntax": "LIST_VALUE_DWORD", "value": 1}])", "");
    claims("claims that are numbers", "[5, 6]", "[0]");
    claims("a claim from a number", R"([{"from": 5}, {}])", "[0].from");
    claims("a claim without a value", R"([{"from": "a"}, {"from": "b"}])", "[0].syntax");
    property("claims on a value that is known", R"({"name": "P", "syntax": "LIST_VALUE_DWORD",
        "value": 1, "claims": [{"syntax": "LIST_VALUE_DWORD", "value": 1},
            {"syntax": "LIST_VALUE_DWORD", "value": 2}]})",
        ".claims");
    property("name bytes that are no text", R"({"name": "P", "nameBytes": 5, "values": []})",
        ".nameBytes");
}

void TestSnapshot::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    const auto file = read(bytes);
    QVERIFY2(!file, "a malformed snapshot was accepted");
    QCOMPARE(file.error().kind, LoadError::Kind::Malformed);
    QCOMPARE(file.error().where, where);
    QVERIFY(!file.error().what.isEmpty());
}

void TestSnapshot::damagedSamplesNeverCrash()
{
    const auto loaded = read(contoso());
    QVERIFY(loaded);
    for (const QByteArray &whole : { contoso(), writeSnapshot(loaded->cluster) }) {
        for (qsizetype size = 0; size < whole.size(); size += whole.size() / 50)
            QVERIFY(!read(whole.first(size)));
        // Another type in place of every value of a kind, wherever it stands.
        for (const char *from : { ": 0", ": \"", ": [", ": {", "[", "{" }) {
            for (const char *to : { ": null, \"x\": ", ": true, \"x\": ", ": 1e300, \"x\": " }) {
                QByteArray damaged = whole;
                const qsizetype at = damaged.indexOf(from, damaged.size() / 3);
                if (at > 0)
                    damaged.insert(at, to);
                if (const auto file = read(damaged))
                    QVERIFY(!writeSnapshot(file->cluster).isEmpty());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
