// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/json_reader.h"
#include "core/importers/json_records.h"
#include "tests/importers/record_dump.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace clusprop;

namespace {

ReadDocument read(const QByteArray &bytes, const LoadOptions &options = {})
{
    return readBytes(readJsonRecords, bytes, options);
}

QByteArray bigEndian(const QString &text)
{
    QByteArray bytes = utf16(text);
    for (qsizetype at = 0; at < bytes.size(); at += 2)
        std::swap(bytes[at], bytes[at + 1]);
    return bytes;
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void readsLayouts_data();
    void readsLayouts();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void readsTextAcrossChunks();
    void keepsWhatIsCompleteAndSaysWhereItStopped_data();
    void keepsWhatIsCompleteAndSaysWhereItStopped();
    void largeObjectsAreCutWithANote();
    void largeListsOfBytesAreBytes();
    void recognisesItsFiles_data();
    void recognisesItsFiles();
    void readsSamples_data();
    void readsSamples();
    void readsFilesToTheirEndUnlessCancelled();
    void everyPrefixAndEveryChangeEnds();
};

void TestJson::readsLayouts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("records");
    const auto row
        = [](const char *title, const char *json, std::initializer_list<const char *> records) {
              QTest::newRow(title) << QByteArray(json) << lines(records);
          };
    row("one object", "\n{\n\"a\":1\n}\n", { "2<>{3:a=1}" });
    row("objects in a list", "[{\"a\":1},\n{\"a\":2}]", { "1<>{1:a=1}", "2<>{2:a=2}" });
    row("an empty list", "[]", {});
    row("nothing but blanks", " \n", {});
    row("lists in lists", "[[{\"a\":1}],[[],[{\"a\":2}]]]", { "1<>{1:a=1}", "1<>{1:a=2}" });
    row("a list of 5.1", "{\n\"value\":  [\n{\"a\":1}\n,{\"a\":2}\n],\n\"Count\":  2\n}\n",
        { "3<>{3:a=1}", "4<>{4:a=2}" });
    row("a list of 5.1 in a list", "[{\"value\":[{\"a\":1}],\"Count\":1},{\"a\":2}]",
        { "1<>{1:a=1}", "1<>{1:a=2}" });
    row("blanks of every kind", "\t[\r\n\t{\t\"a\"\t:\t1\r\n}\t]\t", { "2<>{2:a=1}" });
    row("null in a list", "[null,{\"a\":1}]", { "1<>{1:a=1}" });
    row("several documents", "{\"a\":1}\n{\"a\":2}\n[{\"a\":3}]",
        { "1<>{1:a=1}", "2<>{2:a=2}", "3<>{3:a=3}" });
    row("nested objects on their lines",
        "{\r\n\"a\":  {\r\n\"b\":1\r\n},\r\n\"c\":[\r\n{\r\n\"d\":1}]\r\n}",
        { "1<>{2:a=object \"\" id \"\" [2<>{3:b=1}], 5:c=objects [6<>{7:d=1}]}" });
}

void TestJson::readsLayouts()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, records);
    const ReadDocument done = read(json);
    QCOMPARE(done.problem(), QString());
    QCOMPARE(done.notes, QStringList());
    QCOMPARE(done.dumped(), records);
    QCOMPARE(done.result->records, records.size());
}

void TestJson::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("codePage");
    const QString text = u"{\n\"Gr\u00f6\u00dfe\": \"\u00e4\"}"_qs;
    QTest::newRow("UTF-16 with a mark") << utf16(text) << QString();
    QTest::newRow("UTF-16 without a mark") << utf16(text).mid(2) << QString();
    QTest::newRow("UTF-16, the high byte first") << bigEndian(text) << QString();
    QTest::newRow("UTF-8") << text.toUtf8() << QString();
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << QString();
    QTest::newRow("a code page") << text.toLatin1() << QStringLiteral("1252");
}

void TestJson::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, codePage);
    const ReadDocument done = read(bytes);
    QCOMPARE(done.problem(), QString());
    QCOMPARE(done.dumped(), QStringList{ u"1<>{2:Gr\u00f6\u00dfe=\"\u00e4\"}"_qs });
    QCOMPARE(done.result->codePage, codePage);
    // Halves of pairs, around a whole one.
    const ReadDocument halves = read(utf16(QStringLiteral("{\"a\":\"") + QChar(0xde00)
        + QStringLiteral("\U0001F600") + QChar(0xd83d) + QStringLiteral("x\"}")));
    QCOMPARE(halves.records.first().members[0].value.text,
        QStringLiteral("\uFFFD\U0001F600\uFFFDx"));
    const ReadDocument last = read(utf16(QStringLiteral("{\"a\":1}") + QChar(0xd83d)));
    QCOMPARE(last.notes.size(), 1);
    // Half a pair: only UTF-16 can hold one, and only escapes keep it.
    const ReadDocument half = read(utf16(
        QStringLiteral("{\"a\":\"x") + QChar(0xd83d) + QStringLiteral("\",\"b\":\"\\ud83d\"}")));
    QCOMPARE(half.notes,
        lines({ "-1: some characters have no meaning in the file's encoding and were replaced" }));
    QCOMPARE(half.records.first().members[0].value.text,
        QString(u'x') + QChar(QChar::ReplacementCharacter));
    QCOMPARE(half.records.first().members[1].value.text, QString(QChar(0xd83d)));
}

/// A chunk may end in a character, in an escape, and between two objects.
void TestJson::readsTextAcrossChunks()
{
    const QString mixed = u"\u00e4\U0001F600\\\"\\u00e4}"_qs.repeated(60'000);
    const QString plain = u"\u00e4\U0001F600\"\u00e4}"_qs.repeated(60'000);
    for (const QString &shift :
        { QString(), QStringLiteral("a"), QStringLiteral("ab"), QStringLiteral("abc") }) {
        const QString json
            = QStringLiteral("[{\"a\":\"") + shift + mixed + QStringLiteral("\"},\n{\"b\":1}]");
        for (const QByteArray &bytes : { json.toUtf8(), utf16(json) }) {
            const ReadDocument done = read(bytes);
            QCOMPARE(done.problem(), QString());
            QCOMPARE(done.notes, QStringList());
            QVERIFY(done.records[0].members.first().value.text == shift + plain);
            QCOMPARE(dump(done.records[1]), QStringLiteral("2<>{2:b=1}"));
        }
    }
    const QByteArray many = "[" + QByteArray("{\"a\": [1, 2]},\r\n").repeated(70'000) + "{}]";
    const ReadDocument done = read(many);
    QCOMPARE(done.problem(), QString());
    QCOMPARE(done.records.size(), 70'001);
    QCOMPARE(dump(done.records[69'999]), QStringLiteral("70000<>{70000:a=bytes 0102}"));
}

void TestJson::keepsWhatIsCompleteAndSaysWhereItStopped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("records");
    const auto row
        = [](const char *title, const QByteArray &bytes, const char *problem, int records) {
              QTest::newRow(title) << bytes << QString::fromUtf8(problem) << records;
          };
    row("cut after an object", "[{\"a\":1},\n", "stopped 2: the document ends in the middle", 1);
    row("cut in an object", "[{\"a\":1},\n{\"a\":\n", "stopped 3: the document ends in the middle",
        1);
    row("cut in a string", "[{\"a\":1},\n{\"a\":\"x", "stopped 2: the document ends in the middle",
        1);
    row("cut in an escape", "[{\"a\":1},\n{\"a\":\"x\\",
        "stopped 2: the document ends in the middle", 1);
    row("cut in a list's end", "{\"value\":[{\"a\":1}],\n\"Cou",
        "stopped 2: the document ends in the middle", 1);
    row("cut in a string among objects", "[{\"a\":1},\n\"x",
        "stopped 2: the document ends in the middle", 1);
    row("cut in the first object", "[{\"a\":1", "error 1: the document ends in the middle", 0);
    row("an opened list", "[", "error 1: the document ends in the middle", 0);
    row("braces that do not pair", "[{\"a\":1},\n{\"a\":[1}]",
        "stopped 2: this is not valid JSON: ", 1);
    row("a missing comma", "[{\"a\":1}\n{\"a\":1}]",
        "stopped 2: this is not valid JSON: \"{\" is not expected here", 1);
    row("a missing comma in an object", "[{\"a\":1},\n{\"a\":1\n\"b\":2}]",
        "stopped 2: this is not valid JSON: ", 1);
    row("a missing value", "[{\"a\":1},\n{\"a\":}]", "stopped 2: this is not valid JSON: ", 1);
    row("a missing name", "[{\"a\":1},\n{1}]", "stopped 2: this is not valid JSON: ", 1);
    row("an unknown word", "[{\"a\":1},\n{\"a\":tru}]", "stopped 2: this is not valid JSON: ", 1);
    row("an unknown null", "[{\"a\":1},\n{\"a\":nul}]", "stopped 2: this is not valid JSON: ", 1);
    row("an unknown letter", "[{\"a\":1},\n{\"a\":x}]", "stopped 2: this is not valid JSON: ", 1);
    row("a number that is none", "[{\"a\":1},\n{\"a\":1.}]",
        "stopped 2: this is not valid JSON: ", 1);
    row("a number with a zero in front", "[{\"a\":1},\n{\"a\":012}]",
        "stopped 2: this is not valid JSON: ", 1);
    row("an unknown escape", R"([{"a":1}, {"a":"\q"}])",
        "stopped 1: this is not valid JSON: a string has an unknown escape", 1);
    row("half an escape", R"([{"a":1}, {"a":"\u12"}])",
        "stopped 1: this is not valid JSON: a string has an unknown escape", 1);
    row("an unknown escape in a name", R"([{"a":1}, {"\q":1}])",
        "stopped 1: this is not valid JSON: a string has an unknown escape", 1);
    row("a line end in a string", "[{\"a\":1},\n{\"a\":\"x\ny\"}]",
        "stopped 2: this is not valid JSON: ", 1);
    row("an unknown escape in a list", R"([{"a":1}, {"a":["\q"]}])",
        "stopped 1: this is not valid JSON: a string has an unknown escape", 1);
    row("an end of no list", "{\"a\":1}\n]",
        "stopped 2: this is not valid JSON: \"]\" is not expected here", 1);
    row("a comma in no list", "{\"a\":1}\n,{\"a\":2}",
        "stopped 2: this is not valid JSON: \",\" is not expected here", 1);
    row("two commas", "[{\"a\":1},\n,{\"a\":2}]",
        "stopped 2: this is not valid JSON: \",\" is not expected here", 1);
    row("a letter that is not ASCII", "{\"a\":1}\n\u00e4",
        "stopped 2: this is not valid JSON: a character is not expected here", 1);
    row("text behind the end", "{\"a\":1}\nPS C:\\>",
        "stopped 2: this is not valid JSON: \"P\" is not expected here", 1);
    row("a NUL character", QByteArray("{\"a\":1}\n\0", 9),
        "stopped 2: this is not valid JSON: a character is not expected here", 1);
    row("text", "Name : a", "error 1: this is not valid JSON: \"N\" is not expected here", 0);
    row("lists without end", "{\"a\":1}\n" + QByteArray("[").repeated(10'000),
        "stopped 2: lists are nested more than 64 deep", 1);
    row("lists without end in an object", "[{\"a\":1},\n{\"a\":" + QByteArray("[").repeated(10'000),
        "stopped 2: the document ends in the middle", 1);
}

void TestJson::keepsWhatIsCompleteAndSaysWhereItStopped()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    QFETCH(int, records);
    const ReadDocument done = read(bytes);
    QVERIFY2(done.problem().startsWith(problem), qPrintable(done.problem()));
    QCOMPARE(done.records.size(), records);
    if (records > 0)
        QCOMPARE(dump(done.records.first()), QStringLiteral("1<>{1:a=1}"));
    else
        QVERIFY(!done.result.error().todo.isEmpty());
}

void TestJson::largeObjectsAreCutWithANote()
{
    QByteArray members;
    for (int index = 0; index < 200'002; ++index)
        members += "\"" + QByteArray::number(index) + "\":0,";
    const ReadDocument wide = read("{" + members + "\n\"end\":[]}");
    QCOMPARE(wide.notes, lines({ "1: the object is too large; what follows of it was left out" }));
    QCOMPARE(wide.records.first().members.size(), 200'000);

    const ReadDocument list
        = read("{\n\"a\":[" + QByteArray("{},").repeated(200'010) + "{}],\"b\":1}");
    QCOMPARE(list.notes, lines({ "2: the object is too large; what follows of it was left out" }));
    QCOMPARE(list.records.first().members.size(), 0);

    const QByteArray deep = QByteArray("[").repeated(10'000) + QByteArray("]").repeated(10'000);
    const ReadDocument nested = read("{\"a\":" + deep + ",\"b\":1}");
    QCOMPARE(nested.problem(), QString());
    QCOMPARE(nested.records.first().members.size(), 2);
    QVERIFY(nested.records.first().members[0].value.kind == ShellValue::Kind::Cut);
}

void TestJson::largeListsOfBytesAreBytes()
{
    QByteArray expected;
    QByteArray list;
    for (int index = 0; index < 300'000; ++index) {
        expected += static_cast<char>(index * 7);
        list += QByteArray::number(static_cast<quint8>(index * 7)) + ",\n";
    }
    const ReadDocument done = read("{\"a\":[" + list.chopped(2) + "],\"b\":1}");
    QCOMPARE(done.problem(), QString());
    QVERIFY(done.records.first().members[0].value.bytes == expected);
    QCOMPARE(dump(done.records.first().members[1]), QStringLiteral("300000:b=1"));
}

void TestJson::recognisesItsFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    const auto sample
        = [](const char *name) { return decodeText(sampleBytes(QString::fromLatin1(name)), {}); };
    for (const char *name :
        { "cluster.json", "cluster-parameters.json", "cluster-parameters.ps7.json",
            "csv-volumes.json", "wmi-clustersharedvolume.json", "malformed/cut.json" })
        QTest::newRow(name) << sample(name) << true;
    QTest::newRow("no hint") << sample("malformed/depth-cut.json") << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a blank before a colon") << QStringLiteral(" {\"BackupState\" \n : 1}") << true;
    QTest::newRow("a hint as a value") << QStringLiteral("{\"a\":\"BackupState\"}") << false;
    QTest::newRow("a hint at the end") << QStringLiteral("{\"BackupState\"") << false;
    QTest::newRow("no JSON") << QStringLiteral("\"BackupState\": 1") << false;
}

void TestJson::recognisesItsFiles()
{
    QFETCH(QString, text);
    QFETCH(bool, isOne);
    QCOMPARE(!recogniseJson(text).isNull(), isOne);
}

void TestJson::readsSamples_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("record");
    const auto row = [](const char *name, int records, int index, const char *record) {
        QTest::newRow(name) << QString::fromLatin1(name) << records << index
                            << QString::fromUtf8(record);
    };
    constexpr auto address
        = R"(9<>{10:ClusterObject="Cluster IP Address", 11:Name="Address", 12:IsReadOnly=boolean 0, 13:ParameterType=3, 14:Value="10.20.30.40"})";
    row("cluster-parameters.json", 173, 1, address);
    row("cluster-parameters.ps7.json", 173, 1, address);
    row("csv-volumes.json", 6, 2,
        R"(62<>{63:Name="Cluster Disk 4", 64:Id="94c44c2a-a09f-4988-851e-844286f212a9", 65:OwnerNode="CONTOSO-HV03", 66:State=2, )"
        R"(67:SharedVolumeInfo=objects [68<>{69:FaultState=0, 70:FriendlyVolumeName="C:\ClusterStorage\Volume3", 71:MaintenanceMode=boolean 0, )"
        R"(72:Partition=object "\\?\Volume{198e110d-83b9-4fe2-85cc-2d0d9c366fef}\" id "" [72<>{73:DriveLetter=nothing, 74:DriveLetterMask=0, )"
        R"(75:FileSystem="CSVFS", 76:FreeSpace=312475648014, 77:MountPoints=texts [], 80:Name="\\?\Volume{198e110d-83b9-4fe2-85cc-2d0d9c366fef}\", )"
        R"(81:PartitionNumber=2, 82:PercentFree=written "9.47433", 83:Size=3298129084416, 84:UsedSpace=2985653436402}], )"
        R"(86:PartitionNumber=2, 87:RedirectedAccess=boolean 1, 88:VolumeOffset=135266304}]})");
    row("wmi-clustersharedvolume.json", 6, 2,
        R"(30<>{31:Caption="Cluster Disk 4", 32:Description="", 33:InstallDate=nothing, 34:Name="C:\ClusterStorage\Volume3", )"
        R"(35:Status=nothing, 36:Characteristics=0, 37:Flags=0, 38:BackupState=1, 39:FaultState=0, )"
        R"(40:VolumeName="\\?\Volume{198e110d-83b9-4fe2-85cc-2d0d9c366fef}\", 41:VolumeOffset=135266304, 42:PSComputerName=nothing})");
    row("cluster.json", 1, -1, "");
    row("malformed/depth-cut.json", 2, 0,
        R"(1<>{1:Name="X", 1:Value=cut "@{a=1; b=System.Object[]}"})");
    row("malformed/empty.json", 0, -1, "");
}

void TestJson::readsSamples()
{
    QFETCH(QString, name);
    QFETCH(int, records);
    QFETCH(int, index);
    QFETCH(QString, record);
    const ReadDocument done = read(sampleBytes(name));
    QCOMPARE(done.problem(), QString());
    QCOMPARE(done.notes, QStringList());
    QCOMPARE(done.records.size(), records);
    if (index >= 0)
        QCOMPARE(dump(done.records[index]), record);
    if (name == u"cluster.json") {
        const ShellRecord &cluster = done.records.first();
        QCOMPARE(cluster.members.size(), 75);
        QCOMPARE(dump(*cluster.find(u"backupinprogress")), QStringLiteral("9:BackupInProgress=1"));
        QCOMPARE(dump(*cluster.find(u"RecentEventsResetTime")),
            QStringLiteral("49:RecentEventsResetTime=time 2026-03-14T02:17:45Z:DateTime"));
        QCOMPARE(cluster.find(u"SharedVolumeSecurityDescriptor")->value.bytes.size(), 100);
        QCOMPARE(cluster.find(u"Id")->line, 182);
    }
}

/// What the file's hash is of, whatever its content was worth.
void TestJson::readsFilesToTheirEndUnlessCancelled()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.json"));
    const QByteArray bytes = "[{\"a\":1}\n}" + QByteArray(1'000'000, ' ');
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();

    const auto input = Input::open(path);
    QVERIFY(input);
    const ReadDocument broken = readInput(readJsonRecords, **input);
    QCOMPARE(broken.problem(),
        QStringLiteral("stopped 2: this is not valid JSON: \"}\" is not expected here"));
    QCOMPARE(
        (*input)->identity().sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));

    const auto impatient = Input::open(path, [](qint64 done, qint64) { return done < 100'000; });
    QVERIFY(impatient);
    const ReadDocument cancelled = readInput(readJsonRecords, **impatient);
    QVERIFY(!cancelled.result);
    QCOMPARE(cancelled.result.error().kind, LoadError::Kind::Cancelled);
}

void TestJson::everyPrefixAndEveryChangeEnds()
{
    const QByteArray small = R"([{"Name":"a\u00e4","Value":[1,2],"Time":"\/Date(0)\/","n":-1.5e3},)"
                             R"({"value":[{"b":{"c":null,"d":[true]}}],"Count":1}])";
    const ReadDocument whole = read(small);
    QCOMPARE(whole.problem(), QString());
    for (qsizetype length = 1; length < small.size(); ++length) {
        const ReadDocument done = read(small.first(length));
        QVERIFY2(!done.problem().isEmpty(), qPrintable(QString::number(length)));
        for (qsizetype index = 0; index < done.records.size(); ++index)
            QCOMPARE(dump(done.records[index]), dump(whole.records[index]));
    }
    for (qsizetype place = 0; place < small.size(); ++place) {
        for (int change = 0; change < 256; change += place % 2 == 0 ? 5 : 7) {
            QByteArray changed = small;
            changed[place] = static_cast<char>(change);
            QVERIFY(read(changed).records.size() <= 6);
        }
    }
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
