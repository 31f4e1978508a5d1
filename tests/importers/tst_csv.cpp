// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/csv_reader.h"
#include "core/importers/csv_records.h"
#include "tests/importers/record_support.h"

#include <QtTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void notes_data();
    void notes();
    void goodFilesHaveNoNotes_data();
    void goodFilesHaveNoNotes();
    void typesAreThoseOfTheFile();
    void linesAreThoseOfTheFile();
    void unclosedQuotesCostOneLine();
    void unclosedQuotesAreBounded();
    void strictReadingStopsAtTheFirstDefect();
    void codePageIsTold();
    void recognises_data();
    void recognises();
    void samples_data();
    void samples();
    void samplesAgree();
    void damageIsSurvived();
    void longFilesAreStreamed();
};

void TestCsv::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char *title, const QByteArray &bytes, const QStringList &records) {
        QTest::newRow(title) << bytes << records;
    };
    row("nothing", "", {});
    row("a header alone", "\"Name\",\"Value\"\r\n", {});
    row("quoted", "\"Name\",\"Value\"\r\n\"a\",\"1\"\r\n\"b\",\"2\"\r\n",
        { u"2: Name=a, Value=1"_s, u"3: Name=b, Value=2"_s });
    row("without quotes", "Name,Value\nCluster Disk 1,0\n",
        { u"2: Name=Cluster Disk 1, Value=0"_s });
    row("quotes where needed", "Name,Value\n\"a, b\",0\n", { u"2: Name=a, b, Value=0"_s });
    row("semicolons", "\"Name\";\"Value\"\r\n\"a,b\";\"1\"\r\n", { u"2: Name=a,b, Value=1"_s });
    row("tabs", "Name\tValue\r\na;b\t1\r\n", { u"2: Name=a;b, Value=1"_s });
    row("one column", "#TYPE X\r\n\"Name\"\r\n\"a,b\"\r\n", { u"3: Name=a,b"_s });
    row("quotes inside", "\"Name\",\"Value\"\n\"say \"\"x\"\"\",\"\"\"\"\n",
        { u"2: Name=say \"x\", Value=\""_s });
    row("line breaks inside", "\"Name\",\"Value\"\n\"a\",\"one\ntwo\n\nfour\"\n\"b\",\"2\"\n",
        { u"2: Name=a, Value=one\ntwo\n\nfour"_s, u"6: Name=b, Value=2"_s });
    row("Windows' line breaks inside", "\"Name\",\"Value\"\r\n\"a\",\"one\r\ntwo\"\r\n",
        { u"2: Name=a, Value=one\r\ntwo"_s });
    row("mixed line breaks inside", "\"Name\",\"Value\"\r\n\"a\",\"one\ntwo\"\r\n",
        { u"2: Name=a, Value=one\ntwo"_s });
    row("blanks around quotes", "\"Name\", \"Value\"\n\"a\" , \"1\"\n",
        { u"2: Name=a, Value=1"_s });
    row("blanks inside", "Name,Value\n a , 1 \n", { u"2: Name= a , Value= 1 "_s });
    row("empty lines", "\n\n\"Name\",\"Value\"\n\n\"a\",\"1\"\n\n", { u"5: Name=a, Value=1"_s });
    row("null and empty text", "\"Name\",\"Value\",\"X\"\n\"a\",,\"\"\n",
        { u"2: Name=a, Value=null, X="_s });
    row("too few cells", "\"Name\",\"Value\",\"X\"\n\"a\",\"1\"\n", { u"2: Name=a, Value=1"_s });
    row("too many cells", "\"Name\",\"Value\"\n\"a\",\"1\",\"2\"\n", { u"2: Name=a, Value=1"_s });
    row("separators behind the last cell", "Name;Value;;\na;1;;\n", { u"2: Name=a, Value=1"_s });
    row("a column twice", "Name,Value,NAME\na,1,b\n", { u"2: Name=a, Value=1"_s });
    row("bytes", "Name,Value\na,System.Byte[]\n", { u"2: Name=a, Value=null"_s });
    row("a collection", "Name,Value\na,System.Collections.Specialized.StringCollection\n",
        { u"2: Name=a, Value=null"_s });
    row("an object of the cluster",
        "Name,Value\na,Microsoft.FailoverClusters.PowerShell.ClusterDiskPartitionInfo\n",
        { u"2: Name=a, Value=null"_s });
    row("a sentence with a type's name", "Name,Value\na,System.Byte[] is shown\n",
        { u"2: Name=a, Value=System.Byte[] is shown"_s });
    row("rounded by a spreadsheet", "Name;Value\na;1,09951E+12\nb;4E+09\nc;1E5\n",
        { u"2: Name=a, Value=cut:1,09951E+12"_s, u"3: Name=b, Value=cut:4E+09"_s,
            u"4: Name=c, Value=1E5"_s });
    row("files that were joined",
        "#TYPE A\nName,Value\na,1\n#TYPE B\nId,State\n7,Up\nId,State\n8,Up\n",
        { u"3: Name=a, Value=1"_s, u"6: Id=7, State=Up"_s, u"8: Id=8, State=Up"_s });
    row("a cell in quotes that looks like a type", "\"#TYPE x\",Value\n1,2\n", { u"2: #TYPE x=1, Value=2"_s });
    row("a type with the separators of a spreadsheet", "#TYPE A;;,\nName;Value\na;1\n", { u"3: Name=a, Value=1"_s });
    row("a quote that is never closed", "Name,Value\na,1\n\"b,2\n", { u"2: Name=a, Value=1"_s });
    row("text behind a closing quote", "Name,Value\n\"a\"b,1\nc,2\n", { u"3: Name=c, Value=2"_s });
}

void TestCsv::reads()
{
    QFETCH(QByteArray, bytes);
    const Records records = recordsOf(readCsvRecords, bytes);
    QVERIFY(!records.error);
    QTEST(shortly(records.all), "records");
    QCOMPARE(records.outcome.records, records.all.size());
    if (bytes.startsWith("#TYPE A"))
        QCOMPARE(records.all.first().typeNames.value(0), u"A"_s);
}

void TestCsv::notes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("part");
    QTest::newRow("too few cells") << QByteArray("A,B,C\n1,2\n") << 2 << u"2 of 3 cells"_s;
    QTest::newRow("too many cells")
        << QByteArray("A,B\n1,2\n1,2,three\n") << 3 << u"left out: three"_s;
    QTest::newRow("a column twice")
        << QByteArray("A,B,a\n1,2,3\n") << 1 << u"column a is there twice"_s;
    QTest::newRow("a column without a name")
        << QByteArray("A,,C\n1,2,3\n") << 1 << u"column 2 has no name"_s;
    QTest::newRow("an unclosed quote") << QByteArray("A,B\n\"1,2\n3,4\n") << 2 << u"never closed"_s;
    QTest::newRow("a quote inside") << QByteArray("A,B\n\"1\"x,2\n") << 2 << u"ends inside"_s;
    QTest::newRow("a question mark in ASCII")
        << QByteArray("A,B\nx,1\nGr??e,2\ny?,3\n") << 3 << u"-Encoding UTF8"_s;
    QTest::newRow("types") << QByteArray("A,B\nx,System.Byte[]\ny,System.String[]\n") << 2
                           << u"2 cells"_s;
    QTest::newRow("a rounded number")
        << QByteArray("A,B\nx,1\ny,1.1E+12\n") << 3 << u"spreadsheet"_s;
    QTest::newRow("half a character") << QByteArray("\xEF\xBB\xBF"
                                                    "A,B\nx,Gr\xC3\xB6\xC3\n")
                                      << 2 << u"U+FFFD"_s;
}

void TestCsv::notes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(QString, part);
    const Records records = recordsOf(readCsvRecords, bytes);
    QVERIFY2(records.hasNote(line, part), qPrintable(records.notes.join(u'\n')));
    QCOMPARE(records.notes.size(), 1);
}

void TestCsv::goodFilesHaveNoNotes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a device's path") << QByteArray("A,B\n1,\\\\?\\Volume{e3a6879a}\\\n");
    QTest::newRow("a question in UTF-8") << QByteArray("A,B\n1,Gr\xC3\xB6\xC3\x9F"
                                                       "e?\n");
    QTest::newRow("empty cells at the end") << QByteArray("A;B\n1;2;;\n");
}

void TestCsv::goodFilesHaveNoNotes()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(recordsOf(readCsvRecords, bytes).notes, QStringList());
}

void TestCsv::typesAreThoseOfTheFile()
{
    const Records records = recordsOf(readCsvRecords,
        "#TYPE Microsoft.Management.Infrastructure.CimInstance#root/MSCluster/MSCluster_Cluster\r\n"
        "Name\r\nX\r\n#TYPE "
        "Selected.Microsoft.FailoverClusters.PowerShell.ClusterGroup;;\r\nName;State\r\nY;Up\r\n");
    QCOMPARE(records.all.size(), 2);
    QCOMPARE(records.all[0].typeNames,
        QStringList(
            u"Microsoft.Management.Infrastructure.CimInstance#root/MSCluster/MSCluster_Cluster"_s));
    QCOMPARE(records.all[1].typeNames,
        QStringList(u"Selected.Microsoft.FailoverClusters.PowerShell.ClusterGroup"_s));
    QVERIFY(recordsOf(readCsvRecords, "Name\nX\n").all.first().typeNames.isEmpty());
}

void TestCsv::linesAreThoseOfTheFile()
{
    const Records records
        = recordsOf(readCsvRecords, "#TYPE A\n\nName,Value\n\"a\",\"x\ny\"\nb,2\n");
    QCOMPARE(records.all.size(), 2);
    QCOMPARE(records.all[0].line, 4);
    QCOMPARE(records.all[0].find(u"Value")->line, 4);
    QCOMPARE(records.all[1].line, 6);
    QCOMPARE(records.all[1].find(u"value")->line, 6);
}

void TestCsv::unclosedQuotesCostOneLine()
{
    const Records records
        = recordsOf(readCsvRecords, "\"A\",\"B\"\n\"1\",\"x\n\"2\",\"y\"\n\"3\",\"z\"\n\"4\",\"un");
    QCOMPARE(shortly(records.all), (QStringList{ u"3: A=2, B=y"_s, u"4: A=3, B=z"_s }));
    QCOMPARE(records.notes.size(), 2);
    QVERIFY(records.hasNote(2, u"left out"));
    QVERIFY(records.hasNote(5, u"left out"));
}

void TestCsv::unclosedQuotesAreBounded()
{
    QByteArray bytes("A,B\n1,\"never closed\n");
    bytes += QByteArray("2,some text without any quote in it\n").repeated(200'000);
    const Records records = recordsOf(readCsvRecords, bytes);
    QCOMPARE(records.all.size(), 200'000);
    QVERIFY(records.hasNote(2, u"never closed"));
    QCOMPARE(records.notes.size(), 1);
}

void TestCsv::strictReadingStopsAtTheFirstDefect()
{
    LoadOptions options;
    options.strict = true;
    const Records records = recordsOf(readCsvRecords, "A,B\n1,2\n1\n1,2\n", options);
    QVERIFY(records.error);
    QCOMPARE(records.error->kind, LoadError::Kind::Malformed);
    QCOMPARE(records.error->where, u"3"_s);
    QVERIFY(!records.error->todo.isEmpty());
    QVERIFY(records.notes.isEmpty());
    // A question mark may be meant.
    QVERIFY(!recordsOf(readCsvRecords, "A,B\n1,?\n", options).error);
}

void TestCsv::codePageIsTold()
{
    LoadOptions options;
    options.codePage = u"850"_s;
    const Records records = recordsOf(readCsvRecords,
        "A,B\nGr\x94\xE1"
        "e,1\n",
        options);
    QCOMPARE(shortly(records.all), QStringList(u"2: A=Größe, B=1"_s));
    QCOMPARE(records.outcome.codePage, u"850"_s);
    QCOMPARE(recordsOf(readCsvRecords, "A,B\n1,2\n", options).outcome.codePage, QString());
}

void TestCsv::recognises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("a type")
        << u"#TYPE System.Management.Automation.PSCustomObject\r\n\"Name\"\r\n"_s << u"#TYPE"_s;
    QTest::newRow("parameters") << u"\"ClusterObject\",\"Name\",\"Value\"\r\n"_s
                                << u"ClusterObject"_s;
    QTest::newRow("volumes") << u"Name;BackupState\r\n"_s << u"BackupState"_s;
    QTest::newRow("the cluster") << u"Name,SameSubnetDelay\n"_s << u"SameSubnetDelay"_s;
    QTest::newRow("other columns") << u"\"Name\",\"Street\"\r\n"_s << QString();
    QTest::newRow("names that anything has") << u"Name,State,Description,Id\n"_s << QString();
    QTest::newRow("prose") << u"Dear colleague, OwnerNode, he said: \"never\"\n"_s << QString();
    QTest::newRow("one name") << u"OwnerNode\n"_s << QString();
    QTest::newRow("a list") << u"Name      : X\nOwnerNode : Y\n"_s << QString();
    QTest::newRow("an open quote") << u"\"Name,OwnerNode\n"_s << QString();
    QTest::newRow("JSON") << u"[{\"ClusterObject\": 1, \"Name\": 2}]"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestCsv::recognises()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const QString reason = recogniseCsv(text);
    QCOMPARE(reason.isNull(), part.isNull());
    QVERIFY2(reason.contains(part), qPrintable(reason));
}

void TestCsv::samples_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("count");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("parameters")
        << u"cluster-parameters.csv"_s << qsizetype{ 173 }
        << u"3: ClusterObject=Cluster IP Address, Name=Network, IsReadOnly=False, ParameterType=String, Value=Management"_s
        << u"175: ClusterObject=Virtual Machine VM-00002, Name=VmState, IsReadOnly=False, ParameterType=UInt32, Value=2"_s;
    QTest::newRow("parameters from PowerShell 7")
        << u"cluster-parameters.ps7.csv"_s << qsizetype{ 173 }
        << u"2: ClusterObject=Cluster IP Address, Name=Network, IsReadOnly=False, ParameterType=String, Value=Management"_s
        << u"174: ClusterObject=Virtual Machine VM-00002, Name=VmState, IsReadOnly=False, ParameterType=UInt32, Value=2"_s;
    QTest::newRow("volumes")
        << u"wmi-clustersharedvolume.csv"_s << qsizetype{ 6 }
        << uR"(3: Name=C:\ClusterStorage\Volume1, VolumeName=\\?\Volume{e3a6879a-0688-44bc-948d-23628c40aa31}\, BackupState=0, FaultState=0, VolumeOffset=135266304)"_s
        << QString();
    QTest::newRow("ragged") << u"malformed/ragged.csv"_s << qsizetype{ 2 } << u"2: Name=a"_s
                            << u"3: Name=b, Value=1"_s;
}

void TestCsv::samples()
{
    QFETCH(QString, name);
    QFETCH(qsizetype, count);
    QFETCH(QString, last);
    const Records records = recordsOf(readCsvRecords, sampleBytes(name));
    QVERIFY(!records.error);
    QCOMPARE(records.all.size(), count);
    QTEST(shortly(records.all.first()), "first");
    if (!last.isNull())
        QCOMPARE(shortly(records.all.last()), last);
}

void TestCsv::samplesAgree()
{
    const Records old = recordsOf(readCsvRecords, sampleBytes(u"cluster-parameters.csv"_s));
    const Records current = recordsOf(readCsvRecords, sampleBytes(u"cluster-parameters.ps7.csv"_s));
    QCOMPARE(old.all.size(), current.all.size());
    for (qsizetype index = 0; index < old.all.size(); ++index) {
        // ASCII has lost the letters of one name.
        QString expected = shortly(current.all[index], u"ClusterObject"_s);
        expected.replace(u"Größe"_s, u"Gr??e"_s);
        QCOMPARE(shortly(old.all[index], u"ClusterObject"_s), expected);
        QCOMPARE(shortly(old.all[index], u"Value"_s), shortly(current.all[index], u"Value"_s));
    }
    QCOMPARE(shortly(current.all[20], u"Name"_s), u"ResourceData"_s);
    QCOMPARE(shortly(current.all[20], u"Value"_s), u"null"_s);
    QVERIFY(old.hasNote(107, u"question mark"));
    QVERIFY(old.hasNote(23, u"name of a type"));
    QCOMPARE(old.notes.size(), 2);
    const Records volumes
        = recordsOf(readCsvRecords, sampleBytes(u"wmi-clustersharedvolume.csv"_s));
    QStringList states;
    for (const ShellRecord &record : volumes.all)
        states.append(shortly(record, u"BackupState"_s));
    QCOMPARE(states.join(u' '), u"0 0 1 0 0 0"_s);
    const Records ragged = recordsOf(readCsvRecords, sampleBytes(u"malformed/ragged.csv"_s));
    QVERIFY(ragged.hasNote(2, u"1 of 2 cells"));
    QVERIFY(ragged.hasNote(3, u"left out: 2"));
    QVERIFY(ragged.hasNote(4, u"never closed"));
}

void TestCsv::damageIsSurvived()
{
    QVERIFY(survivesDamage(readCsvRecords,
        "#TYPE Selected.X\r\n\"ClusterObject\",\"Name\";\"Value\"\r\n\"a\",\"b "
        "\"\"c\"\"\",\"x\ny\"\r\n"
        "d,e,1.1E+12\r\n\r\ng,\xE7\xBE\xA4,System.Byte[]\r\n"));
}

void TestCsv::longFilesAreStreamed()
{
    QByteArray bytes("A,B\n");
    bytes += QByteArray("\"value\",\"with \"\"quotes\"\"\"\n").repeated(50'000);
    bytes += QByteArray("\"a\",\"b\n\n\nc\"\n").repeated(10'000);
    const Records records = recordsOf(readCsvRecords, bytes);
    QCOMPARE(records.all.size(), 60'000);
    QVERIFY(records.notes.isEmpty());
    QCOMPARE(shortly(records.all.last()), u"89998: A=a, B=b\n\n\nc"_s);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
