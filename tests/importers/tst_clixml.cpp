// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/clixml_reader.h"
#include "core/importers/clixml_records.h"
#include "tests/importers/record_dump.h"

#include <QtTest>

using namespace clusprop;

namespace {

const QByteArray group = "<TN RefId=\"0\"><T>Microsoft.FailoverClusters.PowerShell.ClusterGroup</T>"
                         "<T>System.Object</T></TN>";
const QByteArray enumeration = "<TN RefId=\"7\"><T>Deserialized.Some.State</T>"
                               "<T>Deserialized.System.Enum</T></TN>";

ReadDocument read(const QByteArray &bytes, const LoadOptions &options = {})
{
    return readBytes(readClixmlRecords, bytes, options);
}

} // namespace

class TestClixml : public QObject
{
    Q_OBJECT

private slots:
    void readsObjects_data();
    void readsObjects();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void readsTextAcrossChunks();
    void keepsWhatIsCompleteAndSaysWhereItStopped_data();
    void keepsWhatIsCompleteAndSaysWhereItStopped();
    void refusesWhatHasNoPlaceInIt_data();
    void refusesWhatHasNoPlaceInIt();
    void largeObjectsAreCutWithANote();
    void notesWhatItLeavesOut_data();
    void notesWhatItLeavesOut();
    void recognisesItsFiles_data();
    void recognisesItsFiles();
    void readsSamples_data();
    void readsSamples();
    void everyPrefixAndEveryChangeEnds();
};

void TestClixml::readsObjects_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("records");
    QTest::newRow("types are repeated by reference")
        << "<Obj RefId='0'>" + group
            + "<ToString>a</ToString></Obj>\n<Obj RefId='1'>\n<TNRef RefId='0' /></Obj>"
        << lines({ "2<Microsoft.FailoverClusters.PowerShell.ClusterGroup|System.Object>a{}",
               "3<Microsoft.FailoverClusters.PowerShell.ClusterGroup|System.Object>{}" });
    QTest::newRow("own and added members") << QByteArray(
        "<Obj><Props><I32 N='a'>1</I32></Props>\n<MS><I32 N='b'>2</I32><MS N='Set'><I32 "
        "N='c'>3</I32></MS></MS></Obj>") << lines({ "2<>{2:a=1:Int32, 3:b=2:Int32}" });
    QTest::newRow("an object that stands again by reference")
        << QByteArray("<Obj><Props><Obj N='Node' RefId='4'><TN><T>X.ClusterNode</T></TN><Props><S "
                      "N='Name'>n</S></Props></Obj></Props></Obj>"
                      "<Obj><Props><Ref N='Node' RefId='4' /></Props></Obj>")
        << lines({ "2<>{2:Node=object \"n\" id \"\" "
                   "[2<X.ClusterNode>{2:Name=\"n\":String}]:X.ClusterNode}",
               "2<>{2:Node=object \"n\" id \"\" []:X.ClusterNode}" });
    QTest::newRow("an enumeration and a list by reference")
        << "<Obj><Props><Obj N='a' RefId='4'>" + enumeration
            + "<ToString>On</ToString><I32>2</I32></Obj>"
              "<Obj N='b' RefId='5'><IE><S>x</S></IE></Obj></Props></Obj>"
              "<Obj><Props><Ref N='a' RefId='4' /><Ref N='b' RefId='5' /></Props></Obj>"
        << lines({ "2<>{2:a=enumeration 2 \"On\":Some.State, 2:b=texts [x]}",
               "2<>{2:a=enumeration 2 \"On\":Some.State, 2:b=texts [x]}" });
    QTest::newRow("an object that holds itself")
        << QByteArray("<Obj RefId='0'><TN><T>X.Cluster</T></TN><ToString>c</ToString><Props><Ref "
                      "N='Cluster' RefId='0' /></Props></Obj>")
        << lines({ "2<X.Cluster>c{2:Cluster=object \"c\" id \"\" []:X.Cluster}" });
    QTest::newRow("a list of objects by reference")
        << QByteArray("<Obj><Props><Obj N='a' RefId='1'><TN><T>X.ClusterNode</T></TN><Props><S "
                      "N='Name'>n</S><S N='Id'>1</S></Props></Obj>"
                      "<Obj N='b'><IE><Ref RefId='1' /></IE></Obj></Props></Obj>")
        << lines({ "2<>{2:a=object \"n\" id \"1\" [2<X.ClusterNode>{2:Name=\"n\":String, "
                   "2:Id=\"1\":String}]:X.ClusterNode, "
                   "2:b=objects [-1<X.ClusterNode>n{-1:Name=\"n\", -1:Id=\"1\"}]}" });
    QTest::newRow("a list that was exported as one object")
        << QByteArray(
               "<Obj RefId='0'><TN RefId='0'><T>System.Object[]</T></TN><LST>\n<Obj><Props><I32 "
               "N='a'>1</I32></Props></Obj>\n"
               "<Obj><IE><Obj><Props><I32 N='a'>2</I32></Props></Obj></IE></Obj></LST></Obj>")
        << lines({ "3<>{3:a=1:Int32}", "4<>{4:a=2:Int32}" });
    QTest::newRow("a hashtable of objects") << QByteArray(
        "<Obj><DCT><En><S N='Key'>groups</S><Obj "
        "N='Value'><LST><Obj><ToString>g</ToString></Obj></LST></Obj></En></DCT></Obj>")
                                            << lines({ "2<>g{}" });
    QTest::newRow("a hashtable of single values and an object")
        << QByteArray(
               "<Obj><DCT><En><S N='Key'>Name</S><S N='Value'>c</S></En>"
               "<En><S N='Key'>x</S><Obj N='Value'><ToString>g</ToString></Obj></En></DCT></Obj>")
        << lines({ "2<>g{}", "2<>{2:Name=\"c\":String}" });
    QTest::newRow("a hashtable of an object that stands before it")
        << QByteArray("<Obj><Props><Obj N='Cluster' RefId='1'><TN><T>X.Cluster</T></TN><Props><U32 "
                      "N='a'>1</U32></Props></Obj></Props></Obj>\n<Obj><DCT><En><S N='Key'>c</S>"
                      "<Ref N='Value' RefId='1' /></En></DCT></Obj>")
        << lines({ "2<>{2:Cluster=object \"\" id \"\" [2<X.Cluster>{2:a=1:UInt32}]:X.Cluster}",
               "3<X.Cluster>{2:a=1:UInt32}" });
    QTest::newRow("lists by reference are named only")
        << "<Obj><Props><Obj N='a' RefId='1'><LST><By>1</By></LST></Obj><Obj N='b' RefId='2'><LST>"
            + QByteArray("<S>x</S>").repeated(65)
            + "</LST></Obj><Obj N='c' RefId='3'><LST><Obj /></LST></Obj><Ref N='d' RefId='1' />"
              "<Ref N='e' RefId='2' /><Ref N='f' RefId='3' /></Props></Obj>"
        << QStringList{ QStringLiteral("2<>{2:a=bytes 01:Byte[], 2:b=texts [%1], 2:c=objects [-1<>{}], "
                                       "2:d=cut \"{\u2026}\":Byte[], 2:e=cut \"{\u2026}\", 2:f=cut \"{\u2026}\"}")
                            .arg(QStringList(65, QStringLiteral("x")).join(u'|')) };
    QTest::newRow("a single value with members") << QByteArray(
        "<Obj><S>x</S><MS><I32 N='a'>1</I32></MS></Obj><Obj><ToString>y</ToString><S>x</S></Obj>")
                                                 << lines({ "2<>x{2:a=1:Int32}", "2<>y{}" });
    QTest::newRow("single values") << QByteArray("<S>a</S><I32>1</I32><Nil />")
                                   << lines({ "2<System.String>a{}", "2<System.Int32>{}" });
    QTest::newRow("the same object twice")
        << QByteArray("<Obj RefId='0'><ToString>a</ToString></Obj><Ref RefId='0' />")
        << lines({ "2<>a{}" });
    QTest::newRow("a cluster that another object held")
        << QByteArray("<Obj RefId='0'><Props><Obj N='Cluster' "
                      "RefId='1'><TN><T>X.Cluster</T></TN><Props><U32 "
                      "N='a'>1</U32></Props></Obj></Props></Obj>"
                      "\n<Ref RefId='1' /><Ref RefId='1' />")
        << lines({ "2<>{2:Cluster=object \"\" id \"\" [2<X.Cluster>{2:a=1:UInt32}]:X.Cluster}",
               "3<X.Cluster>{2:a=1:UInt32}" });
    QTest::newRow("an empty document") << QByteArray() << QStringList();
}

void TestClixml::readsObjects()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, records);
    const ReadDocument done = read(clixmlDocument(body));
    QCOMPARE(done.problem(), QString());
    QCOMPARE(done.notes, QStringList());
    QCOMPARE(done.dumped(), records);
    QCOMPARE(done.result->records, records.size());
}

void TestClixml::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QString::fromUtf8(
        clixmlDocument(u"<Obj><ToString>Gr\u00f6\u00dfe \U0001F600</ToString></Obj>"_qs.toUtf8()));
    QTest::newRow("UTF-16 with a mark") << utf16(text);
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
    const QString declared = QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-16\"?>\n");
    QTest::newRow("UTF-16 as declared") << utf16(declared.chopped(1) + text);
    QTest::newRow("UTF-8 that was declared as something else")
        << (declared.chopped(1) + text).toUtf8();
    QTest::newRow("Windows line ends")
        << utf16(QString(text).replace(u'\n', QStringLiteral("\r\n")));
}

void TestClixml::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    const ReadDocument done = read(bytes);
    QCOMPARE(done.problem(), QString());
    QCOMPARE(done.notes, QStringList());
    QCOMPARE(done.dumped(), QStringList{ u"2<>Gr\u00f6\u00dfe \U0001F600{}"_qs });
    QCOMPARE(done.result->codePage, QString());
}

/// A chunk may end in a character and inside of a tag.
void TestClixml::readsTextAcrossChunks()
{
    const QString smileys = u"\U0001F600"_qs.repeated(200'000);
    for (const QString &shift : { QString(), QStringLiteral("a") }) {
        const QString body = QStringLiteral("<Obj><ToString>") + shift + smileys
            + QStringLiteral("</ToString></Obj>\n<S>b</S>");
        const ReadDocument done = read(utf16(QString::fromUtf8(clixmlDocument(body.toUtf8()))));
        QCOMPARE(done.problem(), QString());
        QCOMPARE(done.records.size(), 2);
        QVERIFY(done.records[0].text == shift + smileys);
        QCOMPARE(dump(done.records[1]), QStringLiteral("3<System.String>b{}"));
    }
    QByteArray many;
    for (int index = 0; index < 30'000; ++index)
        many += "<Obj RefId=\"" + QByteArray::number(index) + "\"><ToString>abc</ToString></Obj>\n";
    const ReadDocument done = read(clixmlDocument(many));
    QCOMPARE(done.problem(), QString());
    QCOMPARE(done.records.size(), 30'000);
    QCOMPARE(dump(done.records.last()), QStringLiteral("30001<>abc{}"));
}

void TestClixml::keepsWhatIsCompleteAndSaysWhereItStopped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("records");
    const QByteArray good = "<Obj><ToString>a</ToString></Obj>\n";
    const auto row
        = [](const char *title, const QByteArray &bytes, const char *problem, int records) {
              QTest::newRow(title) << bytes << QString::fromUtf8(problem) << records;
          };
    row("cut after an object", clixmlDocument(good).chopped(8),
        "stopped 3: the document ends in the middle", 1);
    row("cut in an object", clixmlDocument(good + "<Obj><Props>").chopped(8),
        "stopped 3: the document ends in the middle", 1);
    row("cut in a tag", clixmlDocument(good + "<Obj RefId=").chopped(8),
        "stopped 3: the document ends in the middle", 1);
    row("cut in a reference", clixmlDocument(good + "<Ref RefId='0'>").chopped(8),
        "stopped 3: the document ends in the middle", 1);
    row("cut in the first object", clixmlDocument("<Obj>").chopped(8),
        "error 2: the document ends in the middle", 0);
    row("nothing at all", {}, "error 1: the document ends in the middle", 0);
    row("tags that do not pair", clixmlDocument(good + "<Obj></Props>"),
        "stopped 3: this is not valid XML: Opening and ending tag mismatch", 1);
    row("text behind the end", clixmlDocument(good) + "<a/>",
        "stopped 4: this is not valid XML: Extra content at end of document", 1);
    row("an element in a value",
        clixmlDocument(good + "<Obj><Props><S N='a'>x<S/></S></Props></Obj>"),
        "stopped 3: an element stands inside of a single value", 1);
    row("elements without end", clixmlDocument(good + QByteArray("<a>").repeated(10'000)),
        "stopped 3: elements are nested more than 512 deep", 1);
}

void TestClixml::keepsWhatIsCompleteAndSaysWhereItStopped()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    QFETCH(int, records);
    const ReadDocument done = read(bytes);
    QVERIFY2(done.problem().startsWith(problem), qPrintable(done.problem()));
    QCOMPARE(done.records.size(), records);
    if (records > 0)
        QCOMPARE(dump(done.records.first()), QStringLiteral("2<>a{}"));
}

void TestClixml::refusesWhatHasNoPlaceInIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *title, const QByteArray &bytes, const char *problem) {
        QTest::newRow(title) << bytes << QString::fromUtf8(problem);
    };
    constexpr auto doctype = "it declares a document type, which Export-Clixml never does";
    row("a bomb of entities", sampleBytes("malformed/entity-bomb.xml"),
        "error 1: it declares a document type, which Export-Clixml never does");
    row("a document type", "\n<!DOCTYPE a>\n" + clixmlDocument("<S>a</S>"),
        "error 2: it declares a document type, which Export-Clixml never does");
    for (const char *before :
        { "<!-- > <x \" -->", "<!--> <x \" -->", "<?x \" ?>", "<?x > <y \" ?>" }) {
        QTest::newRow(before) << before + QByteArray("<!DOCTYPE a [<!ENTITY x \"y\">]>")
                + clixmlDocument("<S>&x;</S>")
                              << QStringLiteral("error 1: ") + QString::fromLatin1(doctype);
    }
    row("an entity", clixmlDocument("<S>a</S>\n<S>&x;</S>"),
        "error 3: it uses the entity \"x\", and Export-Clixml uses none");
    row("an entity in a name", clixmlDocument("<Obj><Props>\n<S N='&x;'>a</S></Props></Obj>"),
        "error 3: it uses the entity \"x\", and Export-Clixml uses none");
    row("an endless tag",
        clixmlDocument("<S>a</S>\n<Obj " + QByteArray("a='>' ").repeated(1000) + "/>"),
        "error 3: a tag is longer than 4096 characters");
    row("another document", "<html><body/></html>",
        "error 1: it begins with the element \"html\" and not with PowerShell's \"Objs\"");
    row("another namespace", "<Objs xmlns='http://schemas.microsoft.com/powershell/2004/05'/>",
        "error 1: it begins with the element \"Objs\" and not with PowerShell's \"Objs\"");
    row("no XML", "Name : a", "error 1: this is not valid XML: Start tag expected");
}

void TestClixml::refusesWhatHasNoPlaceInIt()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const ReadDocument done = read(bytes);
    QCOMPARE(done.problem(), problem);
    QVERIFY(!done.result.error().todo.isEmpty());
}

void TestClixml::largeObjectsAreCutWithANote()
{
    const ReadDocument done
        = read(clixmlObject(QByteArray("<S N='a'/>").repeated(200'001) + "\n<S N='b'/>"));
    QCOMPARE(done.problem(), QString());
    QCOMPARE(done.notes, lines({ "2: the object is too large; what follows of it was left out" }));
    QCOMPARE(done.records.first().members.size(), 200'000);
}

void TestClixml::notesWhatItLeavesOut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("records");
    QTest::addColumn<QStringList>("notes");
    const QByteArray inner = "<Obj><Props><Obj N='Node' RefId='4'><TN><T>X.ClusterNode</T></TN><Props>"
                             "<S N='Name'>n</S></Props></Obj></Props></Obj>\n<Ref RefId='4' />";
    QTest::newRow("an object that stands inside of another one")
        << inner
        << lines({ "2<>{2:Node=object \"n\" id \"\" "
                   "[2<X.ClusterNode>{2:Name=\"n\":String}]:X.ClusterNode}",
               "3<X.ClusterNode>n{-1:Name=\"n\"}" })
        << lines({ "3: this refers to \"n\", which stands inside of another object; only its name "
                   "was kept" });
    QByteArray clusters;
    for (int index = 0; index < 9; ++index)
        clusters += "<Obj N='a' RefId='" + QByteArray::number(index)
            + "'><TN><T>X.Cluster</T></TN><Props><I32 N='b'>1</I32></Props></Obj>";
    QTest::newRow("the ninth cluster that something holds")
        << "<Obj><Props><Obj N='c'><LST>" + clusters + "</LST></Obj></Props></Obj>\n<Ref RefId='8' />"
        << QStringList()
        << lines({ "3: this refers to \"\", which stands inside of another object; only its name "
                   "was kept" });
    QTest::newRow("lists in lists, deeper than anything")
        << QByteArray("<Obj><LST>").repeated(33) + "\n<Obj><ToString>a</ToString></Obj>"
            + QByteArray("</LST></Obj>").repeated(33) + "<S>b</S>"
        << lines({ "3<System.String>b{}" })
        << lines({ "3: objects are nested more than 32 deep; what lies deeper was left out" });
    QTest::newRow("type names that are repeated by no number")
        << QByteArray("<Obj><TN RefId='x'><T>X.A</T></TN></Obj>\n<Obj><TNRef RefId='x' /></Obj>")
        << lines({ "2<X.A>{}", "3<>{}" })
        << lines({ "3: this refers to type names that do not stand before it" });
    QTest::newRow("a list with too many entries")
        << "<Obj><Props><Obj N='a'><LST>" + QByteArray("<S/>").repeated(200'001)
            + "</LST></Obj></Props></Obj>"
        << QStringList()
        << lines({ "2: the object is too large; what follows of it was left out" });
    QTest::newRow("too many types")
        << "<Obj><TN>" + QByteArray("<T>a</T>").repeated(200'001) + "</TN></Obj>" << QStringList()
        << lines({ "2: the object is too large; what follows of it was left out" });
}

/// No records: what they are is of no interest.
void TestClixml::notesWhatItLeavesOut()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, records);
    QFETCH(QStringList, notes);
    const ReadDocument done = read(clixmlDocument(body));
    QCOMPARE(done.problem(), QString());
    QCOMPARE(done.notes, notes);
    if (!records.isEmpty())
        QCOMPARE(done.dumped(), records);
    LoadOptions strict;
    strict.strict = true;
    const ReadDocument stopped = read(clixmlDocument(body), strict);
    QCOMPARE(stopped.problem(), QStringLiteral("error ") + notes.first());
    QVERIFY(stopped.records.size() <= done.records.size());
}

void TestClixml::recognisesItsFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    const QString start = QString::fromUtf8(clixmlDocument({}));
    QTest::newRow("Windows PowerShell's") << start << true;
    QTest::newRow("with a declaration")
        << QStringLiteral("\n<?xml version=\"1.0\"?>\n") + start << true;
    QTest::newRow("with a document type, to be refused")
        << QString::fromUtf8(sampleBytes("malformed/entity-bomb.xml")) << true;
    QTest::newRow("cut in the first tag") << start.left(80) << true;
    QTest::newRow("another namespace") << QStringLiteral("<Objs xmlns='x'>") << false;
    QTest::newRow("other XML") << QStringLiteral("<a/>") << false;
    QTest::newRow("text that mentions it") << QStringLiteral("see ") + start << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestClixml::recognisesItsFiles()
{
    QFETCH(QString, text);
    QFETCH(bool, isOne);
    QCOMPARE(!recogniseClixml(text).isNull(), isOne);
}

void TestClixml::readsSamples_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("record");
    QTest::newRow("a cluster") << "GetCluster.XML" << 1 << -1 << QString();
    QTest::newRow("parameters")
        << "GetClusterResourceParameters.XML" << 173 << 1
        << "25<Microsoft.FailoverClusters.PowerShell.ClusterParameter|System.Object>"
           "Microsoft.FailoverClusters.PowerShell.ClusterParameter{29:ClusterObject=\"Cluster IP "
           "Address\":String, "
           "30:Name=\"Address\":String, 31:IsReadOnly=boolean 0:Boolean, "
           "32:ParameterType=enumeration 3 "
           "\"String\":Microsoft.FailoverClusters.PowerShell.ClusterParameterType, "
           "37:Value=\"10.20.30.40\":String}";
    QTest::newRow("volumes")
        << "GetClusterSharedVolume.XML" << 6 << 2
        << "109<Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume|System.Object>Cluster "
           "Disk 4{"
           "113:Id=\"94c44c2a-a09f-4988-851e-844286f212a9\":String, 114:Name=\"Cluster Disk "
           "4\":String, "
           "115:OwnerNode=object \"CONTOSO-HV03\" id \"\" ["
           "115<Microsoft.FailoverClusters.PowerShell.ClusterNode|Microsoft.FailoverClusters."
           "PowerShell.ClusterObject|System.Object>"
           "CONTOSO-HV03{119:Name=\"CONTOSO-HV03\":String}]:Microsoft.FailoverClusters.PowerShell."
           "ClusterNode, "
           "122:SharedVolumeInfo=objects "
           "[125<Microsoft.FailoverClusters.PowerShell.ClusterSharedVolumeInfo|System.Object>"
           "Microsoft.FailoverClusters.PowerShell.ClusterSharedVolumeInfo{"
           "129:FaultState=enumeration 0 "
           "\"NoFaults\":Microsoft.FailoverClusters.PowerShell.ClusterSharedVolumeFaultState, "
           "134:FriendlyVolumeName=\"C:\\ClusterStorage\\Volume3\":String, "
           "135:MaintenanceMode=boolean 0:Boolean, "
           "136:Partition=object "
           "\"Microsoft.FailoverClusters.PowerShell.ClusterDiskPartitionInfo\" id \"\" []:"
           "Microsoft.FailoverClusters.PowerShell.ClusterDiskPartitionInfo, "
           "137:PartitionNumber=2:UInt32, "
           "138:RedirectedAccess=boolean 1:Boolean, 139:VolumeOffset=135266304:UInt64}]:"
           "Collections.ObjectModel.Collection`1[[Microsoft.FailoverClusters.PowerShell."
           "ClusterSharedVolumeInfo]], "
           "144:State=enumeration 2 "
           "\"Online\":Microsoft.FailoverClusters.PowerShell.ClusterResourceState}";
    QTest::newRow("resources") << "GetClusterResource.XML" << 16 << -1 << QString();
}

void TestClixml::readsSamples()
{
    QFETCH(QString, name);
    QFETCH(int, records);
    QFETCH(int, index);
    QFETCH(QString, record);
    const ReadDocument done = read(sampleBytes(name));
    QCOMPARE(done.problem(), QString());
    QCOMPARE(done.notes, QStringList());
    QCOMPARE(done.records.size(), records);
    QCOMPARE(done.result->encoding, QStringLiteral("UTF-16 with a byte order mark"));
    if (index >= 0)
        QCOMPARE(dump(done.records[index]), record);
    if (name == u"GetClusterResource.XML") {
        // The cluster stands in the first and is named by all others.
        for (const ShellRecord &resource : done.records)
            QCOMPARE(resource.find(u"Cluster")->value.text, QStringLiteral("CONTOSO-CL01"));
        QCOMPARE(done.records[0].find(u"Cluster")->value.records.first().members.size(), 75);
        QVERIFY(done.records[1].find(u"Cluster")->value.records.isEmpty());
    }
    if (name == u"GetCluster.XML") {
        const ShellRecord &cluster = done.records.first();
        QCOMPARE(dump(*cluster.find(u"BackupInProgress")),
            QStringLiteral("26:BackupInProgress=1:UInt32"));
        QCOMPARE(
            dump(*cluster.find(u"DumpPolicy")), QStringLiteral("46:DumpPolicy=4295567417:UInt64"));
        QCOMPARE(dumpPlain(cluster.find(u"SharedVolumeIncompatibleFilters")->value),
            QStringLiteral("texts [oldavflt|quotaflt]"));
        QCOMPARE(cluster.find(u"SharedVolumeSecurityDescriptor")->value.bytes.size(), 100);
    }
}

void TestClixml::everyPrefixAndEveryChangeEnds()
{
    const QByteArray small = clixmlDocument("<Obj RefId='0'>" + group
        + "<ToString>a_x000D_</ToString><Props><Obj N='e' RefId='1'>" + enumeration
        + "<I32>1</I32></Obj><BA N='b'>AQI=</BA><DT N='d'>2026-03-14T02:17:45Z</DT></Props></Obj>"
          "<Obj><TNRef RefId='0'/><MS><Ref N='r' RefId='1'/><Obj "
          "N='l'><LST><By>1</By></LST></Obj></MS></Obj>");
    const ReadDocument whole = read(small);
    QCOMPARE(whole.problem(), QString());
    for (qsizetype length = 0; length < small.size(); ++length) {
        const ReadDocument done = read(small.first(length));
        QVERIFY2(!done.problem().isEmpty(), qPrintable(QString::number(length)));
        for (qsizetype index = 0; index < done.records.size(); ++index)
            QCOMPARE(dump(done.records[index]), dump(whole.records[index]));
    }
    for (qsizetype place = 0; place < small.size(); ++place) {
        for (const char change : { '<', '>', '"', '&', '_', '\0', '\x80', '9' }) {
            QByteArray changed = small;
            changed[place] = change;
            const ReadDocument done = read(changed);
            QVERIFY(done.records.size() <= whole.records.size() + 2);
        }
    }
}

QTEST_GUILESS_MAIN(TestClixml)
#include "tst_clixml.moc"
