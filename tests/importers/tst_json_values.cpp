// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/json_records.h"
#include "tests/importers/record_dump.h"

#include <QtTest>

using namespace clusprop;

namespace {

ReadDocument read(const QByteArray &bytes, const LoadOptions &options = {})
{
    return readBytes(readJsonRecords, bytes, options);
}

} // namespace

class TestJsonValues : public QObject
{
    Q_OBJECT

private slots:
    void readsValues_data();
    void readsValues();
    void notesOddities_data();
    void notesOddities();
    void strictReadingStopsAtTheFirstOddity();
    void wmiClassesAreTypes();
};

void TestJsonValues::readsValues_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *title, const char *json, const char *value) {
        QTest::newRow(title) << QByteArray(json) << QString::fromUtf8(value);
    };
    row("null", "null", "nothing");
    row("true", "true", "boolean 1");
    row("false", "false", "boolean 0");
    row("zero", "0", "0");
    row("the largest number", "18446744073709551615", "18446744073709551615");
    row("the smallest number", "-9223372036854775808", "-9223372036854775808");
    row("a larger number", "18446744073709551616", "written \"18446744073709551616\"");
    row("a smaller number", "-9223372036854775809", "written \"-9223372036854775809\"");
    row("a huge number", "1e999", "written \"1e999\"");
    row("a fraction", "28.42299", "written \"28.42299\"");
    row("a power", "-1E+5", "written \"-1E+5\"");
    row("text", "\"a b\"", "\"a b\"");
    row("empty text", "\"\"", "\"\"");
    row("text that is not ASCII", "\"\u00e4\U0001F600\"", "\"\u00e4\U0001F600\"");
    row("all escapes", R"("\"\\\/\b\f\n\r\t\u0027\u00E4\u00e4")",
        "\"\"\\/\b\f\n\r\t'\u00e4\u00e4\"");
    row("a surrogate pair in escapes", R"("\ud83d\uDE00")", "\"\U0001F600\"");
    row("byte order marks that are letters", "\"\xEF\xBB\xBFx\\n\xEF\xBB\xBF\xEF\xBB\xBFy\"",
        "\"\xEF\xBB\xBFx\n\xEF\xBB\xBF\xEF\xBB\xBFy\"");
    row("braces and quotes in text", R"("}]{[\"\\")", "\"}]{[\"\\\"");
    row("a date of 5.1", R"("\/Date(1773454665000)\/")", "time 2026-03-14T02:17:45Z:DateTime");
    row("a date of 5.1 with its zone", R"("\/Date(1773454665123+0100)\/")",
        "time 2026-03-14T02:17:45.1230000Z:DateTime");
    row("a date of 5.1 before 1970", R"("\/Date(-1)\/")",
        "time 1969-12-31T23:59:59.9990000Z:DateTime");
    row("a date of 5.1 before FILETIME", R"("\/Date(-62135596800000)\/")",
        "\"/Date(-62135596800000)/\"");
    row("a date of 7", R"("2026-03-14T02:17:45Z")", "time 2026-03-14T02:17:45Z:DateTime");
    row("a date of 7 with its zone", R"("2026-03-14T02:17:45.1234567+01:00")",
        "time 2026-03-14T01:17:45.1234567Z:DateTime");
    row("a date of no zone", R"("2026-03-14T02:17:45")", "\"2026-03-14T02:17:45\"");
    row("a date in other words", R"("2026-03-14 02:17:45Z")", "\"2026-03-14 02:17:45Z\"");
    row("a date of 7 before FILETIME", R"("1601-01-01T00:00:00+01:00")",
        "\"1601-01-01T00:00:00+01:00\"");
    row("a date of 5.1 after FILETIME", R"("\/Date(999999999999999999)\/")",
        "\"/Date(999999999999999999)/\"");
    row("no such date", R"("2026-02-30T02:17:45Z")", "\"2026-02-30T02:17:45Z\"");
    row("bytes", "[0,1,  255\n]", "bytes 0001ff");
    row("an empty list", "[ ]", "texts []");
    row("strings", R"(["a","","2026-03-14T02:17:45Z"])", "texts [a||2026-03-14T02:17:45Z]");
    row("numbers that are no bytes", "[1,256]", "cut \"{1, 256}\"");
    row("negative numbers", "[-1]", "cut \"{-1}\"");
    row("a mixed list", R"([1,"a",null,true,{"Name":"x"}])", "cut \"{1, a, , True, x}\"");
    row("a list of other kinds",
        R"([1.5, {"value":2,"Value":"On"}, {"value":"\/Date(0)\/","DisplayHint":2}, [{}], false])",
        "cut \"{1.5, On, {\u2026}, {\u2026}, False}\"");
    row("a long list of other kinds", "[256,1,1,1,1,1,1,1,1,1,1,1]",
        "cut \"{256, 1, 1, 1, 1, 1, 1, 1, \u2026}\"");
    row("a list of lists", "[[1],[2]]", "cut \"{{\u2026}, {\u2026}}\"");
    row("an object", R"({"Name":"x","Id":"7","a":1})",
        "object \"x\" id \"7\" [1<>{1:Name=\"x\", 1:Id=\"7\", 1:a=1}]");
    row("an object with its text", R"({"ToString":"x","Id":7})",
        "object \"x\" id \"7\" [1<>x{1:ToString=\"x\", 1:Id=7}]");
    row("an empty object", "{}", "object \"\" id \"\" []");
    row("objects", R"([{"Name":"x"},{}])", "objects [1<>{1:Name=\"x\"} -1<>{}]");
    row("a list of 5.1", R"({"value":["a","b"],"Count":2})", "texts [a|b]");
    row("an empty list of 5.1", R"({"value":[],"Count":0})", "texts []");
    row("a list of bytes of 5.1", R"({"value":[1,2],"Count":2})", "bytes 0102");
    row("a date with what shows it", R"({"value":"\/Date(0)\/","DisplayHint":2,"DateTime":"x"})",
        "time 1970-01-01T00:00:00Z:DateTime");
    row("an enumeration that went through remoting", R"({"value":2,"Value":"Online"})",
        "enumeration 2 \"Online\"");
    row("an object that only begins like one", R"({"value":2,"x":1})",
        "object \"\" id \"\" [1<>{1:value=2, 1:x=1}]");
    row("what is no number and its name", R"({"value":"x","Value":"y"})",
        "object \"\" id \"\" [1<>{1:value=\"x\", 1:Value=\"y\"}]");
    row("a number and no name", R"({"value":2,"Value":3})",
        "object \"\" id \"\" [1<>{1:value=2, 1:Value=3}]");
    row("what stands below the depth", R"("@{a=1; b=System.Object[]}")",
        "cut \"@{a=1; b=System.Object[]}\"");
    row("a list below the depth", R"("System.Object[]")", "cut \"System.Object[]\"");
    row("bytes below the depth", R"("System.Byte[]")", "cut \"System.Byte[]\"");
    row("strings below the depth", R"("System.Collections.Specialized.StringCollection")",
        "cut \"System.Collections.Specialized.StringCollection\"");
    row("an object below the depth", R"("Microsoft.FailoverClusters.PowerShell.ClusterGroup")",
        "object \"Microsoft.FailoverClusters.PowerShell.ClusterGroup\" id \"\" "
        "[]:Microsoft.FailoverClusters.PowerShell.ClusterGroup");
    row("such an object after remoting",
        R"("Deserialized.Microsoft.FailoverClusters.PowerShell.ClusterGroup")",
        "object \"Deserialized.Microsoft.FailoverClusters.PowerShell.ClusterGroup\" id \"\" "
        "[]:Microsoft.FailoverClusters.PowerShell.ClusterGroup");
    row("a list of such objects", R"("Microsoft.FailoverClusters.PowerShell.ClusterGroup[]")",
        "cut \"Microsoft.FailoverClusters.PowerShell.ClusterGroup[]\"");
    row("a list of other objects", R"("Microsoft.Win32.RegistryKey[]")",
        "cut \"Microsoft.Win32.RegistryKey[]\"");
    row("a list of an unheard of type", R"("Acme.Thing[]")", "\"Acme.Thing[]\"");
    row("text that ends like a list", R"("see System.Byte[]")", "\"see System.Byte[]\"");
    row("text that ends like one and has blanks", R"("System.Byte and []")",
        "\"System.Byte and []\"");
    row("text that begins with a type's name", R"("System.Collections. and more")",
        "\"System.Collections. and more\"");
    row("text that begins like what stands below the depth", R"("@{a=1")", "\"@{a=1\"");
    row("a list of what stands below the depth", R"(["@{a=1}"])", "cut \"{@{a=1}}\"");
    row("five objects deep", R"({"a":{"a":{"a":{"a":{}}}}})",
        "object \"\" id \"\" [1<>{1:a=object \"\" id \"\" [1<>{1:a=object \"\" id \"\" "
        "[1<>{1:a=object \"\" id \"\" [1<>{1:a=object \"\" id \"\" []}]}]}]}]");
    row("six objects deep", R"({"a":{"a":{"a":{"a":{"a":[1, {"b":2}]}}}}})",
        "object \"\" id \"\" [1<>{1:a=object \"\" id \"\" [1<>{1:a=object \"\" id \"\" "
        "[1<>{1:a=object \"\" id \"\" "
        "[1<>{1:a=object \"\" id \"\" [1<>{1:a=cut \"[1, {\"b\":2}]\"}]}]}]}]}]");
}

void TestJsonValues::readsValues()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, value);
    const ReadDocument done = read("{\"n\": " + json + "}");
    QCOMPARE(done.problem(), QString());
    QCOMPARE(done.notes, QStringList());
    QCOMPARE(done.dumped(), QStringList{ QStringLiteral("1<>{1:n=%1}").arg(value) });
}

void TestJsonValues::notesOddities_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *title, const char *json, const char *record, const char *note) {
        QTest::newRow(title) << QByteArray(json) << QString::fromUtf8(record)
                             << QString::fromUtf8(note);
    };
    row("a name that stands twice", "{\"a\":1,\n\"b\":2,\n\"a\":3}", "1<>{3:a=3, 2:b=2}",
        "3: \"a\" stands twice in the object; the last one counts");
    row("names that differ in case", "[{\"a\":1,\"A\":2},\n7]", "1<>{1:a=1, 1:A=2}",
        "2: a value that is no object stands here and was left out");
    row("a string among objects", "[\n\"a\\\"b\", {}]", "2<>{}",
        "2: a value that is no object stands here and was left out");
    row("numbers among objects", "[\n-1.5e+3,{}]", "2<>{}",
        "2: a value that is no object stands here and was left out");
    row("a number behind the objects", "{}\n12", "1<>{}",
        "2: a value that is no object stands here and was left out");
    row("bytes that are no text", "{\"a\":\"\xC3\xA4\xC3\",\n\"b\":1}\n",
        "1<>{1:a=\"\u00c3\u00a4\u00c3\", 2:b=1}", nullptr);
}

void TestJsonValues::notesOddities()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, record);
    QFETCH(QString, note);
    const ReadDocument done = read(json);
    QCOMPARE(done.problem(), QString());
    QCOMPARE(done.dumped(), QStringList{ record });
    QCOMPARE(done.notes, note.isNull() ? QStringList() : QStringList{ note });
    QCOMPARE(done.result->codePage, note.isNull() ? QStringLiteral("1252") : QString());
}

void TestJsonValues::strictReadingStopsAtTheFirstOddity()
{
    LoadOptions options;
    options.strict = true;
    const ReadDocument done = read("[{},\n1]", options);
    QCOMPARE(done.problem(),
        QStringLiteral("error 2: a value that is no object stands here and was left out"));
    QCOMPARE(done.records.size(), 1);
}

void TestJsonValues::wmiClassesAreTypes()
{
    const QStringList type{ QStringLiteral(
        "Microsoft.Management.Infrastructure.CimInstance#root/MSCluster/MSCluster_Cluster") };
    QCOMPARE(read(R"({"Name":"c","CimClass":{"CimClassName":"MSCluster_Cluster","x":1}})")
                 .records.first()
                 .typeNames,
        type);
    QCOMPARE(read(R"({"Name":"c","CimClass":"root/MSCluster:MSCluster_Cluster"})")
                 .records.first()
                 .typeNames,
        type);
    QCOMPARE(read(R"({"Name":"c","CimClass":{"x":1}})").records.first().typeNames, QStringList());
    QCOMPARE(read(R"({"Name":"c","CimClass":"root/cimv2:Win32_Disk"})").records.first().typeNames,
        QStringList());
}

QTEST_GUILESS_MAIN(TestJsonValues)
#include "tst_json_values.moc"
