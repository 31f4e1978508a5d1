// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/cut_names.h"
#include "core/importers/display_cells.h"
#include "core/importers/list_records.h"
#include "core/importers/table_reader.h"
#include "core/importers/table_records.h"
#include "tests/importers/record_support.h"

#include <QtTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A table with columns of the given widths, as PowerShell prints it: cut cells end in dots.
QString table(
    const QVector<int> &widths, const QVector<QStringList> &rows, Measure measure = Measure::Cells)
{
    const auto width = [measure](QStringView text) {
        return measure == Measure::Cells ? displayWidth(text) : static_cast<int>(text.size());
    };
    QString text = u"\r\n"_s;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            QString cell = row[column];
            if (width(cell) > widths[column]) {
                while (width(cell) > widths[column] - 3)
                    cell.chop(1);
                cell += u"..."_s;
            }
            text += cell + QString(widths[column] - width(cell) + 1, u' ');
        }
        text += u"\r\n"_s;
    }
    return text + u"\r\n\r\n"_s;
}

const QStringList header{ u"Object"_s, u"Name"_s, u"Value"_s, u"Type"_s };
const QStringList dashes{ u"------"_s, u"----"_s, u"-----"_s, u"----"_s };

/// "LINE: OBJECT.NAME=VALUE TYPE"
QStringList rowsOf(const Records &records)
{
    QStringList rows;
    for (const ShellRecord &record : records.all) {
        rows.append(u"%1: %2.%3=%4 %5"_s.arg(record.line)
                        .arg(shortly(record, u"ClusterObject"_s), shortly(record, u"Name"_s),
                            shortly(record, u"Value"_s), shortly(record, u"ParameterType"_s)));
    }
    return rows;
}

Records recordsOfTable(const QString &text)
{
    return recordsOf(readTableRecords, text.toUtf8());
}

} // namespace

class TestParameterTable : public QObject
{
    Q_OBJECT

private slots:
    void lettersHaveTheirWidth_data();
    void lettersHaveTheirWidth();
    void reads_data();
    void reads();
    void takesValues_data();
    void takesValues();
    void wideLetters_data();
    void wideLetters();
    void cutNamesAreCompletedWhenOneFits_data();
    void cutNamesAreCompletedWhenOneFits();
    void cutObjectsAreCompletedWhenOneFits();
    void wholeNamesAreLookedUp();
    void wrappedRowsAreJoined();
    void otherLinesAreNoted();
    void strictReadingStopsAtALineThatDoesNotFit();
    void recognises_data();
    void recognises();
    void sample();
    void sampleAgreesWithTheList();
    void damageIsSurvived();
    void longFilesStayQuick();
};

void TestParameterTable::lettersHaveTheirWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("ASCII") << u"Name"_s << 4;
    QTest::newRow("Latin") << u"Größe"_s << 5;
    QTest::newRow("Greek and Cyrillic") << u"ΩЖ"_s << 2;
    QTest::newRow("ideographs") << u"群集"_s << 4;
    QTest::newRow("kana") << u"クラスター"_s << 10;
    QTest::newRow("Hangul") << u"클러스터"_s << 8;
    QTest::newRow("full-width punctuation") << u"（一）。"_s << 8;
    QTest::newRow("half-width kana") << u"ｸﾗｽﾀ"_s << 4;
    QTest::newRow("an ideograph of two units") << u"𠮷"_s << 2;
    QTest::newRow("a tab") << u"ab\tc"_s << 9;
}

void TestParameterTable::lettersHaveTheirWidth()
{
    QFETCH(QString, text);
    QTEST(displayWidth(text), "width");
}

void TestParameterTable::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    const QVector<int> widths{ 16, 24, 12, 8 };
    const QStringList ttl{ u"Cluster Name"_s, u"HostRecordTTL"_s, u"1200"_s, u"UInt32"_s };
    const QStringList aliases{ u"Cluster Name"_s, u"Aliases"_s, QString(), u"String"_s };
    const QString whole = table(widths, { header, dashes, ttl, aliases });
    const auto row = [](const char *title, const QString &text, const QStringList &rows) {
        QTest::newRow(title) << text << rows;
    };
    const QStringList both{ u"4: Cluster Name.HostRecordTTL=1200 UInt32"_s,
        u"5: Cluster Name.Aliases= String"_s };
    row("nothing", {}, {});
    row("a header alone", table(widths, { header, dashes }), {});
    row("two rows", whole, both);
    row("Unix line ends", QString(whole).remove(u'\r'), both);
    row("without blanks at the ends",
        QString(whole).replace(QRegularExpression(u" +\r"_s), u"\r"_s), both);
    row("indented", u"  "_s + QString(whole).replace(u"\r\n"_s, u"\r\n  "_s), both);
    row("without types", table({ 16, 24, 12 }, { header.first(3), dashes.first(3), ttl.first(3) }),
        { u"4: Cluster Name.HostRecordTTL=1200 missing"_s });
    row("translated words",
        table(widths,
            { { u"对象"_s, u"名称"_s, u"值"_s, u"类型"_s },
                { u"----"_s, u"----"_s, u"--"_s, u"----"_s }, ttl }),
        { u"4: Cluster Name.HostRecordTTL=1200 UInt32"_s });
    row("translated words without types",
        table({ 16, 24, 12 },
            { { u"Objekt"_s, u"Bezeichner"_s, u"Wert"_s },
                { u"------"_s, u"----------"_s, u"----"_s }, ttl.first(3) }),
        { u"4: Cluster Name.HostRecordTTL=1200 missing"_s });
    row("translated words of another table",
        table(widths,
            { { u"Name"_s, u"Status"_s, u"Gruppe"_s, u"Typ"_s }, dashes,
                { u"X"_s, u"Online"_s, u"G"_s, u"IP Address"_s }, ttl }),
        {});
    row("a narrow dash group for every column",
        table({ 16, 24, 12, 8 }, { header, { u"-"_s, u"-"_s, u"-"_s, u"-"_s }, ttl }),
        { u"4: Cluster Name.HostRecordTTL=1200 UInt32"_s });
    row("all columns, in their own order",
        table({ 16, 16, 10, 14, 10 },
            { { u"ClusterObject"_s, u"Name"_s, u"IsReadOnly"_s, u"ParameterType"_s, u"Value"_s },
                { u"-------------"_s, u"----"_s, u"----------"_s, u"-------------"_s, u"-----"_s },
                { u"Cluster Name"_s, u"HostRecordTTL"_s, u"False"_s, u"UInt32"_s, u"1200"_s } }),
        { u"4: Cluster Name.HostRecordTTL=1200 UInt32"_s });
    row("empty lines between rows", table(widths, { header, dashes, ttl, {}, aliases }),
        { u"4: Cluster Name.HostRecordTTL=1200 UInt32"_s, u"6: Cluster Name.Aliases= String"_s });
    row("several commands in one paste",
        u"PS C:\\> Get-ClusterResource X | Get-ClusterParameter"_s
            + table(widths, { header, dashes, ttl })
            + u"PS C:\\> Get-ClusterResource Y |\r\n>> Get-ClusterParameter"_s
            + table({ 14, 8, 6, 10 }, { header, dashes, aliases }) + u"PS C:\\> exit\r\n"_s,
        { u"4: Cluster Name.HostRecordTTL=1200 UInt32"_s, u"11: Cluster Name.Aliases= String"_s });
    row("a table of another kind behind it",
        whole
            + table({ 8, 8, 8 },
                { { u"Name"_s, u"State"_s, u"Node"_s }, dashes.first(3),
                    { u"a"_s, u"b"_s, u"c"_s } }),
        both);
    row("dashes without a header", table(widths, { {}, dashes, ttl }), {});
}

void TestParameterTable::reads()
{
    QFETCH(QString, text);
    const Records records = recordsOfTable(text);
    QVERIFY(!records.error);
    QTEST(rowsOf(records), "rows");
    for (const ShellRecord &record : records.all)
        QCOMPARE(record.typeNames,
            QStringList(u"Microsoft.FailoverClusters.PowerShell.ClusterParameter"_s));
}

void TestParameterTable::takesValues_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("value");
    QTest::newRow("a number") << u"UInt32"_s << u"0"_s << u"0"_s;
    QTest::newRow("text") << u"String"_s << u"a  b"_s << u"a  b"_s;
    QTest::newRow("text that is cut") << u"String"_s << u"C:\\ClusterStorage\\Volume1\\VM-00001"_s
                                      << u"cut:C:\\ClusterStorage\\Vol..."_s;
    QTest::newRow("text that ended in a line break")
        << u"String"_s << u"Line one..."_s << u"cut:Line one..."_s;
    QTest::newRow("text that is cut by PowerShell 7")
        << u"String"_s << u"C:\\ClusterStorage…"_s << u"cut:C:\\ClusterStorage…"_s;
    QTest::newRow("a GUID that is text")
        << u"String"_s << u"{d73aa51a-e7e1}"_s << u"{d73aa51a-e7e1}"_s;
    QTest::newRow("all bytes") << u"ByteArray"_s << u"{1, 0, 4}"_s << u"hex:010004"_s;
    QTest::newRow("some bytes") << u"ByteArray"_s << u"{1, 0, 0, 0...}"_s
                                << u"cut:{1, 0, 0, 0...}"_s;
    QTest::newRow("no text") << u"StringCollection"_s << u"{}"_s << u"[]"_s;
    QTest::newRow("texts") << u"StringCollection"_s << u"{a, b}"_s << u"[a|b]"_s;
    QTest::newRow("texts whose type is cut") << u"StringColl..."_s << u"{a, b}"_s << u"[a|b]"_s;
    QTest::newRow("a type's name") << u"ByteArray"_s << u"System.Byte[]"_s << u"null"_s;
}

void TestParameterTable::takesValues()
{
    QFETCH(QString, type);
    QFETCH(QString, printed);
    const Records records = recordsOfTable(
        table({ 8, 8, 24, 16 }, { header, dashes, { u"X"_s, u"Y"_s, printed, type } }));
    QCOMPARE(records.all.size(), 1);
    QTEST(shortly(records.all.first(), u"Value"_s), "value");
}

void TestParameterTable::wideLetters_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::newRow("aligned by cells, as on a console") << Measure::Cells;
    QTest::newRow("aligned by characters, as in a file") << Measure::Units;
}

void TestParameterTable::wideLetters()
{
    QFETCH(Measure, measure);
    const QString text = u"PS C:\\Users\\管理员> Get-ClusterResource | Get-ClusterParameter"_s
        + table({ 20, 16, 20, 16 },
            { { u"对象"_s, u"名称"_s, u"值"_s, u"类型"_s }, { u"--"_s, u"--"_s, u"-"_s, u"--"_s },
                { u"群集名称"_s, u"DnsName"_s, u"生产"_s, u"String"_s },
                { u"群集 IP 地址"_s, u"Network"_s, u"管理网络（一号机架）"_s, u"String"_s },
                { u"群集名称"_s, u"Aliases"_s, QString(), u"String"_s } },
            measure);
    const Records records = recordsOfTable(text);
    QCOMPARE(rowsOf(records),
        (QStringList{ u"4: 群集名称.DnsName=生产 String"_s,
            u"5: 群集 IP 地址.Network=管理网络（一号机架） String"_s,
            u"6: 群集名称.Aliases= String"_s }));
    QCOMPARE(records.notes, QStringList());
    QVERIFY(!recogniseParameterTable(text).isNull());
}

void TestParameterTable::cutNamesAreCompletedWhenOneFits_data()
{
    QTest::addColumn<QStringList>("names"); ///< in a column of 20 cells
    QTest::addColumn<QString>("read"); ///< the last one
    QTest::newRow("the type is known, and one name fits") << QStringList{ u"RemapPipeNames"_s,
        u"ADAware"_s, u"RegisterAllProvidersIP"_s } << u"RegisterAllProvidersIP=0"_s;
    QTest::newRow("the names are those of two types")
        << QStringList{ u"HostRecordTTL"_s, u"PublishPTRRecords"_s, u"RegisterAllProvidersIP"_s }
        << u"RegisterAllProvi...=cut:0"_s;
    QTest::newRow("another name with that beginning is there")
        << QStringList{ u"ADAware"_s, u"RequireKerberos"_s, u"RequireKerberosAndSomethingElse"_s }
        << u"RequireKerberosA...=cut:0"_s;
    QTest::newRow("nothing tells the type")
        << QStringList{ u"RegisterAllProvidersIP"_s } << u"RegisterAllProvi...=cut:0"_s;
    QTest::newRow("another type") << QStringList{ u"ProbePort"_s, u"EnableDhcp"_s,
        u"RegisterAllProvidersIP"_s }
                                  << u"RegisterAllProvi...=cut:0"_s;
    QTest::newRow("names that are mostly unknown") << QStringList{ u"HostRecordTTL"_s, u"Acme1"_s,
        u"Acme2"_s, u"RegisterAllProvidersIP"_s } << u"RegisterAllProvi...=cut:0"_s;
    QTest::newRow("two names fit")
        << QStringList{ u"VirtualDiskId"_s, u"DiskIdGuid"_s, u"VirtualDiskResiliencyColumns"_s }
        << u"VirtualDiskResil...=cut:0"_s;
    QTest::newRow("no name fits") << QStringList{ u"HostRecordTTL"_s, u"DnsName"_s,
        u"AcmeProviderOfSomething"_s }
                                  << u"AcmeProviderOfSo...=cut:0"_s;
}

void TestParameterTable::cutNamesAreCompletedWhenOneFits()
{
    QFETCH(QStringList, names);
    QFETCH(QString, read);
    QVector<QStringList> lines{ header, dashes };
    for (const QString &name : names)
        lines.append({ u"X"_s, name, u"0"_s, u"UInt32"_s });
    const Records records = recordsOfTable(table({ 8, 19, 8, 8 }, lines));
    QCOMPARE(records.all.size(), names.size());
    const ShellRecord &last = records.all.last();
    QCOMPARE(shortly(last, u"Name"_s) + u'=' + shortly(last, u"Value"_s), read);
    const bool isCompleted = !read.contains(u"..."_s);
    QVERIFY(records.hasNote(last.line, isCompleted ? u"was taken for" : u"no known property fits"));
    QCOMPARE(records.notes.size(), 1);
}

void TestParameterTable::wholeNamesAreLookedUp()
{
    CutNames names;
    names.add(u"Disk 1"_s, u"DiskIdType"_s);
    names.add(u"Disk 10"_s, u"X"_s);
    names.add(u"Disk..."_s, u"Lost"_s);
    QCOMPARE(names.wholeObject(u"Disk 1..."_s), u"Disk 10"_s); // the other would have fitted
    QCOMPARE(names.wholeObject(u"DISK\u2026"_s), QString()); // two
    QCOMPARE(names.wholeObject(u"E..."_s), QString());
    names.add(u"Disk 11"_s, u"X"_s);
    QCOMPARE(names.wholeObject(u"Disk 1..."_s), QString());

    names.add(u"NN"_s, u"ADAware"_s);
    names.add(u"NN"_s, u"RemapPipeNames"_s);
    for (int again = 0; again < 2; ++again)
        QCOMPARE(names.wholeName(u"nn"_s, u"RegisterAllProvi..."_s, 19), u"RegisterAllProvidersIP"_s);
    QCOMPARE(names.wholeName(u"NN"_s, u"RegisterAllProvi..."_s, 22), QString()); // it would have fitted
    names.add(u"Other"_s, u"ADAware"_s);
    names.add(u"Other"_s, u"RegisterAllProvidersIP"_s); // which is there already
    QCOMPARE(names.wholeName(u"Other"_s, u"RegisterAllProvi..."_s, 19), QString());
    QCOMPARE(names.wholeName(u"Unheard of"_s, u"RegisterAllProvi..."_s, 19), QString());
    names.add(u"Cut names alone"_s, u"RegisterAllProvi..."_s);
    QCOMPARE(names.wholeName(u"Cut names alone"_s, u"RegisterAllProvi..."_s, 19), QString());
}

void TestParameterTable::cutObjectsAreCompletedWhenOneFits()
{
    const QString wide = table({ 40, 10, 6, 8 },
        { header, dashes, { u"Virtual Machine VM-00001"_s, u"VmState"_s, u"2"_s, u"UInt32"_s },
            { u"Storage Pool A of the rack"_s, u"X"_s, u"2"_s, u"UInt32"_s },
            { u"Storage Pool B of the rack"_s, u"X"_s, u"2"_s, u"UInt32"_s } });
    const QString narrow = table({ 15, 10, 6, 8 },
        { header, dashes, { u"Virtual Machine VM-00001"_s, u"ProbePort"_s, u"7"_s, u"UInt32"_s },
            { u"Virtual Machine VM-00001"_s, u"Y"_s, u"7"_s, u"UInt32"_s },
            { u"Storage Pool A of the rack"_s, u"Z"_s, u"8"_s, u"UInt32"_s } });
    const Records records = recordsOfTable(narrow + wide);
    QCOMPARE(rowsOf(records).first(3),
        (QStringList{ u"4: Virtual Machine VM-00001.ProbePort=7 UInt32"_s,
            u"5: Virtual Machine VM-00001.Y=7 UInt32"_s, u"6: Storage Pool....Z=cut:8 UInt32"_s }));
    QVERIFY(records.hasNote(4, u"Virtual Mach... was taken for Virtual Machine VM-00001"));
    QVERIFY(records.hasNote(6, u"Storage Pool... is cut"));
    QCOMPARE(records.notes.size(), 2);
}

void TestParameterTable::wrappedRowsAreJoined()
{
    const QString text = u"Object       Name         Value        Type\r\n"
                         "------       ----         -----        ----\r\n"
                         "Virtual      VmStoreRootP C:\\ClusterSt String\r\n"
                         "Machine      ath          orage\\Volume\r\n"
                         "VM-00001                  1\r\n"
                         "Cluster Name DnsSuffix    contoso.com  String\r\n"
                         "Cluster Name Description  two words    String\r\n"
                         "                          and more\r\n"_s;
    const Records records = recordsOfTable(text);
    QCOMPARE(rowsOf(records),
        (QStringList{
            u"3: Virtual Machine VM-00001.VmStoreRootPath=cut:C:\\ClusterStorage\\Volume1 String"_s,
            u"6: Cluster Name.DnsSuffix=contoso.com String"_s,
            u"7: Cluster Name.Description=cut:two words and more String"_s }));
    QVERIFY(records.hasNote(3, u"put together of several lines: Virtual Machine VM-00001"));
    QCOMPARE(records.notes.size(), 1);
}

void TestParameterTable::otherLinesAreNoted()
{
    const QString text = u"Dear colleague,\r\n"_s
        + table({ 12, 16, 8, 8 },
            { header, dashes, { u"Cluster Name"_s, u"DnsName"_s, u"X"_s, u"String"_s } })
              .trimmed()
        + u"\r\nthis line is broken by mail and has text everywhere\r\n"_s;
    const Records records = recordsOfTable(text);
    QCOMPARE(rowsOf(records), QStringList(u"4: Cluster Name.DnsName=X String"_s));
    QVERIFY(records.hasNote(1, u"left out: 1"));
    QVERIFY(records.hasNote(5, u"does not fit the table's columns"));
    QCOMPARE(records.notes.size(), 2);
}

void TestParameterTable::strictReadingStopsAtALineThatDoesNotFit()
{
    LoadOptions options;
    options.strict = true;
    const QString text
        = table({ 8, 8, 8, 8 }, { header, dashes, { u"X"_s, u"Y"_s, u"Z"_s, u"String"_s } })
              .trimmed();
    QVERIFY(!recordsOf(readTableRecords, text.toUtf8(), options).error);
    const Records records = recordsOf(
        readTableRecords, text.toUtf8() + "\r\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n", options);
    QVERIFY(records.error);
    QCOMPARE(records.error->where, u"4"_s);
}

void TestParameterTable::recognises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTable");
    const QStringList row{ u"Cluster Name"_s, u"HostRecordTTL"_s, u"1200"_s, u"UInt32"_s };
    QTest::newRow("the table") << table({ 14, 14, 8, 8 }, { header, dashes, row }) << true;
    QTest::newRow("without types")
        << table({ 14, 14, 8 }, { header.first(3), dashes.first(3), row.first(3) }) << true;
    QTest::newRow("translated") << table(
        { 14, 14, 8, 8 }, { { u"Objekt"_s, u"Name"_s, u"Wert"_s, u"Typ"_s }, dashes, row })
                                << true;
    QTest::newRow("groups") << table({ 14, 14, 8 },
        { { u"Name"_s, u"OwnerNode"_s, u"State"_s }, dashes.first(3),
            { u"G"_s, u"HV01"_s, u"Online"_s } })
                            << false;
    QTest::newRow("resources") << table({ 14, 14, 12, 12 },
        { { u"Name"_s, u"State"_s, u"OwnerGroup"_s, u"ResourceType"_s }, dashes,
            { u"IP"_s, u"Online"_s, u"G"_s, u"IP Address"_s } })
                               << false;
    QTest::newRow("a header without rows") << table({ 14, 14, 8, 8 }, { header, dashes }) << false;
    QTest::newRow("rules of dashes in prose")
        << u"One two three\n--- --- ---\nOne two three\n"_s << false;
    QTest::newRow("a list") << u"ClusterObject : X\nName          : Y\n"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestParameterTable::recognises()
{
    QFETCH(QString, text);
    QFETCH(bool, isTable);
    const QString reason = recogniseParameterTable(text);
    QCOMPARE(!reason.isNull(), isTable);
    QCOMPARE(reason.contains(u"HostRecordTTL in line 4"), isTable);
}

void TestParameterTable::sample()
{
    const QByteArray bytes = sampleBytes(u"get-clusterresource-with-parameter.txt"_s);
    const Records records = recordsOf(readTableRecords, bytes);
    const QStringList rows = rowsOf(records);
    QCOMPARE(rows.size(), 173);
    QCOMPARE(rows.first(), u"4: Cluster IP Address.Network=Management String"_s);
    QCOMPARE(rows[18], u"22: Cluster Name.RegisterAllProvidersIP=0 UInt32"_s);
    QCOMPARE(rows[20], u"24: Cluster Name.ResourceData=cut:{1, 0, 0, 0...} ByteArray"_s);
    QCOMPARE(rows[26], u"30: Cluster Name.ObjectGUID=cut:23ab58e08b94471093f23c7e... String"_s);
    QVERIFY(rows.contains(u"108: CSV SQL-Daten (Größe 2 TB).DiskIdType=1 UInt32"_s));
    QCOMPARE(rows.last(), u"176: Virtual Machine VM-00002.VmState=2 UInt32"_s);
    // Two machines' configurations have the same name as far as it is printed.
    QVERIFY(
        rows.contains(u"152: Virtual Machine Configur....VmSwitchPorts=cut:{} StringCollection"_s));
    QVERIFY(records.hasNote(149, u"no object in this file fits it alone"));
    QCOMPARE(records.notes.size(), 1);
    QVERIFY(recogniseParameterTable(decodeText(bytes, {})).contains(u"Network in line 4"));
}

void TestParameterTable::sampleAgreesWithTheList()
{
    const Records table
        = recordsOf(readTableRecords, sampleBytes(u"get-clusterresource-with-parameter.txt"_s));
    const Records list
        = recordsOf(readListRecords, sampleBytes(u"get-clusterresource-with-parameter-all.txt"_s));
    QCOMPARE(table.all.size(), list.all.size());
    int complete = 0;
    for (qsizetype index = 0; index < table.all.size(); ++index) {
        const ShellRecord &row = table.all[index];
        const ShellRecord &object = list.all[index];
        QCOMPARE(shortly(row, u"Name"_s), shortly(object, u"Name"_s));
        QCOMPARE(shortly(row, u"ParameterType"_s), shortly(object, u"ParameterType"_s));
        if (shortly(row, u"Value"_s).startsWith(u"cut:"))
            continue;
        ++complete;
        QCOMPARE(shortly(row, u"Value"_s), shortly(object, u"Value"_s));
        QCOMPARE(shortly(row, u"ClusterObject"_s), shortly(object, u"ClusterObject"_s));
    }
    QVERIFY(complete > 100);
}

void TestParameterTable::damageIsSurvived()
{
    const QString text = table({ 12, 10, 10, 10 },
        { header, dashes, { u"群集名称"_s, u"HostRecordTTL"_s, u"1"_s, u"UInt32"_s },
            { QString(), QString(), u"x"_s, QString() },
            { u"X"_s, u"Y"_s, u"{1, 2}"_s, u"ByteArray"_s } });
    QVERIFY(survivesDamage(readTableRecords, text.toUtf8()));
}

void TestParameterTable::longFilesStayQuick()
{
    QByteArray bytes("Object Name   Value Type  \n------ ----   ----- ----  \n");
    for (int number = 0; number < 30'000; ++number)
        bytes += "O" + QByteArray::number(number % 9973).leftJustified(6)
            + (number % 2 == 0 ? "Na..." : "Name ") + "  1     UInt32\n";
    bytes.replace("O9", "..");
    const Records records = recordsOf(readTableRecords, bytes);
    QCOMPARE(records.all.size(), 30'000);
}

QTEST_GUILESS_MAIN(TestParameterTable)
#include "tst_parameter_table.moc"
