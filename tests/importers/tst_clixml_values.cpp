// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/clixml_records.h"
#include "tests/importers/record_dump.h"

#include <QtTest>

using namespace clusprop;

namespace {

ReadDocument read(const QByteArray &bytes, const LoadOptions &options = {})
{
    return readBytes(readClixmlRecords, bytes, options);
}

} // namespace

class TestClixmlValues : public QObject
{
    Q_OBJECT

private slots:
    void readsValues_data();
    void readsValues();
    void notesOddities_data();
    void notesOddities();
    void strictReadingStopsAtTheFirstOddity();
};

void TestClixmlValues::readsValues_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *title, const char *element, const char *value) {
        QTest::newRow(title) << QByteArray(element) << QString::fromUtf8(value);
    };
    row("text", "<S N='n'>a b</S>", "\"a b\":String");
    row("empty text", "<S N='n' />", "\"\":String");
    row("blanks are text", "<S N='n'>  \n </S>", "\"  \n \":String");
    row("characters of XML", "<S N='n'>&lt;&amp;&#228;&#x1F600;</S>",
        "\"<&\u00e4\U0001F600\":String");
    row("CDATA", "<S N='n'><![CDATA[<a>]]></S>", "\"<a>\":String");
    row("control characters", "<S N='n'>a_x000D__x000A_b</S>", "\"a\r\nb\":String");
    row("lower case digits", "<S N='n'>_x00e4_</S>", "\"\u00e4\":String");
    row("an escaped underline", "<S N='n'>_x005F_x000D_</S>", "\"_x000D_\":String");
    row("a surrogate pair", "<S N='n'>_xD83D__xDE00_</S>", "\"\U0001F600\":String");
    row("what only looks like an escape", "<S N='n'>_x00_ _xGGGG_ _x0041</S>",
        "\"_x00_ _xGGGG_ _x0041\":String");
    row("a name in escapes", "<S N='a_x0020_b_x005F_x'>x</S>", "\"x\":String");
    row("a boolean", "<B N='n'>true</B>", "boolean 1:Boolean");
    row("the other boolean", "<B N='n'>False</B>", "boolean 0:Boolean");
    row("unsigned 8 bits", "<By N='n'>255</By>", "255:Byte");
    row("signed 8 bits", "<SB N='n'>-128</SB>", "-128:SByte");
    row("unsigned 16 bits", "<U16 N='n'>65535</U16>", "65535:UInt16");
    row("signed 16 bits", "<I16 N='n'>-1</I16>", "-1:Int16");
    row("unsigned 32 bits", "<U32 N='n'>4294967295</U32>", "4294967295:UInt32");
    row("signed 32 bits", "<I32 N='n'>-2147483648</I32>", "-2147483648:Int32");
    row("unsigned 64 bits", "<U64 N='n'>18446744073709551615</U64>", "18446744073709551615:UInt64");
    row("signed 64 bits", "<I64 N='n'>-9223372036854775808</I64>", "-9223372036854775808:Int64");
    row("a character", "<C N='n'>228</C>", "\"\u00e4\":Char");
    row("a fraction", "<Db N='n'>28.42299</Db>", "\"28.42299\":Double");
    row("a short fraction", "<Sg N='n'>0.5</Sg>", "\"0.5\":Single");
    row("a decimal", "<D N='n'>1.10</D>", "\"1.10\":Decimal");
    row("a duration", "<TS N='n'>PT15M</TS>", "\"PT15M\":TimeSpan");
    row("a GUID", "<G N='n'>792e5b37-4505-47ef-b7d2-8711bb7affa8</G>",
        "\"792e5b37-4505-47ef-b7d2-8711bb7affa8\":Guid");
    row("an address", "<URI N='n'>http://a/</URI>", "\"http://a/\":Uri");
    row("a version", "<Version N='n'>10.0.17763</Version>", "\"10.0.17763\":Version");
    row("a document", "<XD N='n'>&lt;a/&gt;</XD>", "\"<a/>\":Xml.XmlDocument");
    row("a script", "<SBK N='n'>1+1</SBK>", "\"1+1\":Management.Automation.ScriptBlock");
    row("a secret", "<SS N='n'>00ff</SS>", "cut \"SecureString\"");
    row("nothing", "<Nil N='n' />", "nothing");
    row("bytes", "<BA N='n'>AQI\n D/w==</BA>", "bytes 010203ff:Byte[]");
    row("no bytes", "<BA N='n'></BA>", "bytes :Byte[]");
    row("a UTC date", "<DT N='n'>2026-03-14T02:17:45.1234567Z</DT>",
        "time 2026-03-14T02:17:45.1234567Z:DateTime");
    row("a date east of UTC", "<DT N='n'>2026-03-14T02:17:45+05:30</DT>",
        "time 2026-03-13T20:47:45Z:DateTime");
    row("a date west of UTC", "<DT N='n'>2026-03-14T02:17:45.5-01:00</DT>",
        "time 2026-03-14T03:17:45.5000000Z:DateTime");
    row("a date of no zone", "<DT N='n'>2026-03-14T02:17:45</DT>",
        "cut \"2026-03-14T02:17:45\":DateTime");
    row("a date before FILETIME", "<DT N='n'>0001-01-01T00:00:00Z</DT>",
        "cut \"0001-01-01T00:00:00Z\":DateTime");
    row("an enumeration",
        "<Obj "
        "N='n'><TN><T>Some.State</T><T>System.Enum</T></TN><ToString>On</ToString><I32>-2</I32></"
        "Obj>",
        "enumeration -2 \"On\":Some.State");
    row("one that went through remoting",
        "<Obj "
        "N='n'><TN><T>Deserialized.Some.State</T><T>Deserialized.System.Enum</T></TN><ToString>On</"
        "ToString><By>3</By></Obj>",
        "enumeration 3 \"On\":Some.State");
    row("a string with members", "<Obj N='n'><S>a</S><MS><I32 N='Length'>1</I32></MS></Obj>",
        "\"a\":String");
    row("strings",
        "<Obj "
        "N='n'><TN><T>System.Collections.Specialized.StringCollection</T></TN><IE><S>a</S><S></S></"
        "IE></Obj>",
        "texts [a|]:Collections.Specialized.StringCollection");
    row("no strings", "<Obj N='n'><TN><T>System.String[]</T></TN><LST /></Obj>",
        "texts []:String[]");
    row("a stack", "<Obj N='n'><STK><S>a</S></STK></Obj>", "texts [a]");
    row("a queue", "<Obj N='n'><QUE><S>a</S></QUE></Obj>", "texts [a]");
    row("a list of bytes",
        "<Obj N='n'><TN><T>System.Object[]</T></TN><LST><By>1</By><By>255</By></LST></Obj>",
        "bytes 01ff:Byte[]");
    row("a list of numbers", "<Obj N='n'><LST><I32>1</I32><I32>-300</I32></LST></Obj>",
        "cut \"{1, -300}\"");
    row("a mixed list", "<Obj N='n'><LST><By>7</By><S>a</S><Nil/><B>true</B></LST></Obj>",
        "cut \"{7, a, , True}\"");
    row("a long mixed list",
        "<Obj "
        "N='n'><LST><U32>1</U32><U32>2</U32><U32>3</U32><U32>4</U32><U32>5</U32><U32>6</"
        "U32><U32>7</U32><U32>8</U32><U32>9</U32></LST></Obj>",
        "cut \"{1, 2, 3, 4, 5, 6, 7, 8, \u2026}\"");
    row("an object by name",
        "<Obj N='n'><TN><T>X.ClusterNode</T></TN><ToString>a</ToString><Props><S N='Name'>b</S><S "
        "N='Id'>1</S></Props></Obj>",
        "object \"b\" id \"1\" [2<X.ClusterNode>a{2:Name=\"b\":String, "
        "2:Id=\"1\":String}]:X.ClusterNode");
    row("an object of which only its text is left",
        "<Obj N='n'><TN><T>X.ClusterNode</T></TN><ToString>a</ToString></Obj>",
        "object \"a\" id \"\" []:X.ClusterNode");
    row("a list of which only its type is left",
        "<Obj N='n'><TN><T>System.String[]</T></TN><ToString>System.String[]</ToString></Obj>",
        "cut \"System.String[]\":String[]");
    row("an object below the depth",
        "<S N='n'>Microsoft.FailoverClusters.PowerShell.ClusterDiskPartitionInfo</S>",
        "object \"Microsoft.FailoverClusters.PowerShell.ClusterDiskPartitionInfo\" id \"\" []:"
        "Microsoft.FailoverClusters.PowerShell.ClusterDiskPartitionInfo");
    row("a list below the depth", "<S N='n'>System.Collections.Specialized.StringCollection</S>",
        "cut \"System.Collections.Specialized.StringCollection\"");
    row("a name that is no type's", "<S N='n'>System.Web service</S>",
        "\"System.Web service\":String");
    row("a dictionary",
        "<Obj N='n'><DCT><En><S N='Key'>a</S><I32 N='Value'>1</I32></En></DCT></Obj>",
        "object \"\" id \"\" [2<>{2:a=1:Int32}]");
}

void TestClixmlValues::readsValues()
{
    QFETCH(QByteArray, element);
    QFETCH(QString, value);
    const ReadDocument done = read(clixmlObject(element));
    QCOMPARE(done.problem(), QString());
    QCOMPARE(done.notes, QStringList());
    const QString name
        = element.contains("a_x0020_b") ? QStringLiteral("a b_x") : QStringLiteral("n");
    QCOMPARE(done.dumped(), QStringList{ QStringLiteral("2<>{2:%1=%2}").arg(name, value) });
}

void TestClixmlValues::notesOddities_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("note");
    const auto row
        = [](const char *title, const QByteArray &body, const char *record, const char *note) {
              QTest::newRow(title) << body << QString::fromUtf8(record) << QString::fromUtf8(note);
          };
    const auto member = [](const char *element) {
        return QByteArray("<Obj><Props>\n") + element + "</Props></Obj>";
    };
    row("a number that is none", member("<U32 N='n'>abc</U32>"), "2<>{3:n=cut \"abc\":UInt32}",
        "3: \"abc\" is no value of the type UInt32");
    row("a number that is too large", member("<U32 N='n'>4294967296</U32>"),
        "2<>{3:n=cut \"4294967296\":UInt32}", "3: \"4294967296\" is no value of the type UInt32");
    row("a negative unsigned number", member("<U64 N='n'>-1</U64>"), "2<>{3:n=cut \"-1\":UInt64}",
        "3: \"-1\" is no value of the type UInt64");
    row("a number that is empty", member("<I32 N='n'></I32>"), "2<>{3:n=cut \"\":Int32}",
        "3: \"\" is no value of the type Int32");
    row("a boolean that is none", member("<B N='n'>1</B>"), "2<>{3:n=cut \"1\":Boolean}",
        "3: \"1\" is no value of the type Boolean");
    row("bytes that are none", member("<BA N='n'>A*==</BA>"), "2<>{3:n=cut \"A*==\":Byte[]}",
        "3: \"A*==\" is no value of the type Byte[]");
    row("an unknown value", member("<Foo N='n'><Bar /></Foo>"), "2<>{3:n=cut \"\"}",
        "3: the element \"Foo\" has no meaning here and was left out");
    row("a reference to nothing", member("<Ref N='n' RefId='9' />"), "2<>{3:n=cut \"\"}",
        "3: this refers to an object that does not stand before it");
    row("types of nothing", "<Obj>\n<TNRef RefId='9' /></Obj>", "2<>{}",
        "3: this refers to type names that do not stand before it");
    row("an unknown part", "<Obj>\n<Foo /></Obj>", "2<>{}",
        "3: the element \"Foo\" has no meaning here and was left out");
    row("an unknown object", "<Obj />\n<PR N='progress'><S>a</S></PR>", "2<>{}",
        "3: the element \"PR\" has no meaning here and was left out");
    row("an unknown reference outside of all", "<Obj />\n<Ref RefId='9' />", "2<>{}",
        "3: this refers to an object that does not stand before it");
    QByteArray deep = "<Obj><Props>\n";
    for (int level = 0; level < 40; ++level)
        deep += "<Obj N='n'><MS>";
    for (int level = 0; level < 40; ++level)
        deep += "</MS></Obj>";
    row("objects without end", deep + "</Props></Obj>", nullptr,
        "3: objects are nested more than 32 deep; what lies deeper was left out");
}

void TestClixmlValues::notesOddities()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, record);
    QFETCH(QString, note);
    const ReadDocument done = read(clixmlDocument(body));
    QCOMPARE(done.problem(), QString());
    QCOMPARE(done.notes, QStringList{ note });
    QCOMPARE(done.records.size(), 1);
    if (!record.isNull())
        QCOMPARE(dump(done.records.first()), record);
}

void TestClixmlValues::strictReadingStopsAtTheFirstOddity()
{
    LoadOptions options;
    options.strict = true;
    const ReadDocument done
        = read(clixmlDocument("<Obj />\n<Obj><Props><B N='n'>1</B></Props></Obj>"), options);
    QCOMPARE(done.problem(), QStringLiteral("error 3: \"1\" is no value of the type Boolean"));
    QCOMPARE(done.records.size(), 1);
}

QTEST_GUILESS_MAIN(TestClixmlValues)
#include "tst_clixml_values.moc"
