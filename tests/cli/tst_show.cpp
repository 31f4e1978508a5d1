// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// show, get and volumes: what a file says, for people and for scripts.

#include "core/model/property.h"
#include "core/wire/encode.h"
#include "tests/cli/cli_support.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;
using namespace clusprop::cli;

namespace {

const QStringList showKeys{ u"cluster"_s, u"objects"_s, u"sources"_s };
const QStringList objectKeys{ u"class"_s, u"id"_s, u"name"_s, u"properties"_s, u"type"_s };
const QStringList propertyKeys{ u"default"_s, u"deviates"_s, u"format"_s, u"known"_s, u"name"_s,
    u"readOnly"_s, u"scope"_s, u"state"_s, u"stored"_s, u"value"_s, u"where"_s };
const QStringList volumeKeys{ u"backupInProgress"_s, u"faultState"_s, u"maintenance"_s, u"name"_s,
    u"ownerNode"_s, u"redirected"_s, u"resource"_s, u"volumeName"_s };

bool hasKeys(const QJsonObject &object, const QStringList &keys)
{
    return std::all_of(
        keys.begin(), keys.end(), [&](const QString &key) { return object.contains(key); });
}

QJsonObject propertyNamed(const QJsonDocument &show, const QString &name)
{
    for (const QJsonValue object : show[u"objects"].toArray()) {
        for (const QJsonValue property : object[u"properties"].toArray()) {
            if (property[u"name"].toString() == name)
                return property.toObject();
        }
    }
    return {};
}

QByteArray listWith(const QString &name, const Value &value)
{
    wire::PropertyListWriter writer;
    const bool written = writer.beginProperty(asUtf16(name))
        && writer.addValue(value.syntax, asBytes(value.payload)) && writer.endProperty();
    return written ? asByteArray(writer.finish()) : QByteArray();
}

} // namespace

class TestShow : public QObject
{
    Q_OBJECT

private slots:
    void jsonHasTheKeysOfTheContract_data();
    void jsonHasTheKeysOfTheContract();
    void jsonTellsAPropertyInFull();
    void jsonKeepsSeveralValues();
    void textMarksWhatStandsOut();
    void textNamesTheObjectsAskedFor();
    void csvHasOneLineAProperty();
    void verboseSaysWhereFrom();
    void partialFileIsShownAndFails();
    void contentCannotSteerTheTerminal();
    void listCanBeGivenAnObject();

    void getsValues_data();
    void getsValues();
    void getRefuses_data();
    void getRefuses();

    void volumesForPeople();
    void volumesForScripts();
    void volumesKeepUnknownApartFromZero();
    void noVolumesIsNoError();
};

void TestShow::jsonHasTheKeysOfTheContract_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("objects");
    QTest::newRow("list of a real cluster") << capturedList() << 1;
    QTest::newRow("snapshot of a cluster") << sampleCluster() << 51;
    QTest::newRow("list without properties") << vector(u"empty-8"_s) << 1;
    QTest::newRow("volumes of a disk") << vector(u"vl-csv-volumes"_s) << 2;
    QTest::newRow("structure") << vector(u"backup-start"_s) << 1;
    QTest::newRow("unknown syntax") << vector(u"unknown-syntax-user"_s) << 1;
    QTest::newRow("list in a list") << vector(u"nested-list"_s) << 1;
    QTest::newRow("lone surrogate") << vector(u"sz-lone-surrogate"_s) << 1;
}

void TestShow::jsonHasTheKeysOfTheContract()
{
    QFETCH(QString, path);
    QFETCH(int, objects);
    const Ran ran = runCommand({ u"show"_s, path, u"--json"_s });
    QCOMPARE(ran.code, 0);
    const QJsonDocument document = ran.json();
    QVERIFY(document.isObject());
    QVERIFY(hasKeys(document.object(), showKeys));
    QCOMPARE(document[u"sources"][0][u"file"].toString(), path);
    QVERIFY(!document[u"sources"][0][u"kind"].toString().isEmpty());
    QCOMPARE(document[u"objects"].toArray().size(), objects);
    for (const QJsonValue object : document[u"objects"].toArray()) {
        QVERIFY(hasKeys(object.toObject(), objectKeys));
        for (const QJsonValue property : object[u"properties"].toArray()) {
            QVERIFY(hasKeys(property.toObject(), propertyKeys));
            QVERIFY(property[u"where"].toString().startsWith(path + u':'));
            QVERIFY(property[u"value"].isNull() == false
                || property[u"state"].toString() != u"known"
                || property.toObject().contains(u"values"));
        }
    }
}

void TestShow::jsonTellsAPropertyInFull()
{
    const QJsonDocument list = runCommand({ u"show"_s, capturedList(), u"--json"_s }).json();
    QVERIFY(list[u"cluster"].isNull());
    const QJsonObject backup = propertyNamed(list, u"BackupInProgress"_s);
    QCOMPARE(backup[u"scope"].toString(), u"common"_s);
    QCOMPARE(backup[u"readOnly"], QJsonValue(false));
    QCOMPARE(backup[u"format"].toString(), u"dword"_s);
    QCOMPARE(backup[u"state"].toString(), u"known"_s);
    QCOMPARE(backup[u"value"], QJsonValue(0));
    QVERIFY(backup[u"stored"].isNull());
    QCOMPARE(backup[u"default"], QJsonValue(0));
    QCOMPARE(backup[u"deviates"], QJsonValue(false));
    QCOMPARE(backup[u"known"], QJsonValue(true));
    QCOMPARE(backup[u"where"].toString(), capturedList() + u":@0x38"_s);
    QCOMPARE(propertyNamed(list, u"ClusSvcHangTimeout"_s)[u"deviates"], QJsonValue(true));

    const QJsonDocument snapshot
        = runCommand({ u"show"_s, sampleCluster(), u"cluster"_s, u"--json"_s }).json();
    QCOMPARE(snapshot[u"cluster"].toString(), u"CONTOSO-CL01"_s);
    const QJsonObject shown = propertyNamed(snapshot, u"BackupInProgress"_s);
    QCOMPARE(shown[u"value"], QJsonValue(1));
    QCOMPARE(shown[u"deviates"], QJsonValue(true));
}

void TestShow::jsonKeepsSeveralValues()
{
    const QJsonDocument pair
        = runCommand({ u"show"_s, vector(u"expand-pair"_s), u"--json"_s }).json();
    const QJsonValue property = pair[u"objects"][0][u"properties"][0];
    QVERIFY(property[u"value"].isNull());
    QCOMPARE(property[u"format"].toString(), u"expandSz"_s);
    QCOMPARE(property[u"values"].toArray().size(), 2);
    QCOMPARE(property[u"values"][0][u"syntax"].toString(), u"LIST_VALUE_EXPAND_SZ"_s);
    QCOMPARE(property[u"values"][1][u"syntax"].toString(), u"LIST_VALUE_EXPANDED_SZ"_s);
}

void TestShow::textMarksWhatStandsOut()
{
    const Ran ran = runCommand({ u"show"_s, capturedList() });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.outMatches(u"^Name +Format +Value +Default +Access +Marks$"_s));
    QVERIFY(ran.outMatches(u"^BackupInProgress +dword +0 +0 +read/write$"_s));
    QVERIFY(ran.outMatches(
        u"^ClusterLogSize +dword +1536 +300 .*differs from default, outside range$"_s));

    QTemporaryDir folder;
    const QString odd = folder.filePath(u"odd.bin"_s);
    QVERIFY(put(odd, listWith(u"Frobnication"_s, dwordValue(1))));
    QVERIFY(
        runCommand({ u"show"_s, odd }).outMatches(u"^Frobnication +dword +1 +not documented$"_s));

    const Ran volume = runCommand({ u"show"_s, sampleCluster(), u"volume:Volume3"_s });
    QVERIFY(volume.outMatches(u"^FaultState +dword +0 +read-only +read-only$"_s));
}

void TestShow::textNamesTheObjectsAskedFor()
{
    const Ran all = runCommand({ u"show"_s, sampleCluster(), u"node:"_s });
    QCOMPARE(all.code, 0);
    QCOMPARE(
        all.out.count("\nnode CONTOSO-HV") + (all.out.startsWith("node CONTOSO-HV") ? 1 : 0), 3);
    const Ran disk = runCommand({ u"show"_s, sampleCluster(), u"resource:cluster disk 2"_s });
    QVERIFY2(
        disk.out.startsWith("resource Cluster Disk 2, type Physical Disk"), disk.out.constData());
}

void TestShow::csvHasOneLineAProperty()
{
    const Ran ran = runCommand({ u"show"_s, capturedList(), u"--format=csv"_s });
    QCOMPARE(ran.code, 0);
    const QByteArrayList lines = ran.out.split('\n');
    QCOMPARE(
        lines.first(), QByteArray("Object,List,Name,Format,Value,Default,Access,Marks,Where\r"));
    QCOMPARE(lines.size(), 74 + 2); // heading, and what follows the last line end
    QVERIFY(ran.out.contains("cluster,common,BackupInProgress,dword,0,0,read/write,,"));
}

void TestShow::verboseSaysWhereFrom()
{
    const Ran ran = runCommand({ u"show"_s, capturedList(), u"--verbose"_s });
    QVERIFY2(ran.errMatches(u"ws2022-cluster-common.bin: Property list: "_s), ran.err.constData());
    QVERIFY(ran.outMatches(u"^BackupInProgress .*:@0x38$"_s));
}

void TestShow::partialFileIsShownAndFails()
{
    const Ran ran = runCommand({ u"show"_s, vector(u"cut-value-data"_s) });
    QCOMPARE(ran.code, 4);
    QVERIFY(ran.outMatches(u"^First +dword +1"_s));
    QVERIFY2(ran.errMatches(u"cut-value-data.bin:@0x40: length-overflow: .+; .+\n$"_s),
        ran.err.constData());
    QVERIFY(runCommand({ u"show"_s, vector(u"cut-value-data"_s), u"--json"_s }).json().isObject());
}

void TestShow::contentCannotSteerTheTerminal()
{
    QTemporaryDir folder;
    const QString hostile = folder.filePath(u"hostile.bin"_s);
    const QString escape = u"\x1b]0;title\a\n"_s + QChar(0x9b) + u"2J"_s + QChar(0x202e);
    QVERIFY(put(hostile, listWith(escape, textValue(escape))));
    for (const QStringList &words :
        { QStringList{ u"show"_s, hostile }, QStringList{ u"show"_s, hostile, u"-v"_s },
            QStringList{ u"show"_s, hostile, u"--format=csv"_s } }) {
        const Ran ran = runCommand(words, { {}, false });
        QCOMPARE(ran.code, 0);
        const QString text = QString::fromUtf8(ran.out);
        for (const QChar character : text) {
            const bool harmless = character == u'\n' || character == u'\r'
                || (character.category() != QChar::Other_Control && character != QChar(0x202e));
            QVERIFY2(harmless, ran.out.constData());
        }
    }
    const Ran ran = runCommand({ u"get"_s, hostile, escape }, { {}, true });
    QCOMPARE(ran.code, 0);
    QVERIFY(!ran.out.contains('\x1b'));
}

void TestShow::listCanBeGivenAnObject()
{
    const Ran ran = runCommand(
        { u"show"_s, capturedList(), u"--object=resource:Cluster Disk 2"_s, u"--json"_s });
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()[u"objects"][0][u"class"].toString(), u"resource"_s);
    QCOMPARE(ran.json()[u"objects"][0][u"name"].toString(), u"Cluster Disk 2"_s);
}

void TestShow::getsValues_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("only object, other case")
        << QStringList{ capturedList(), u"backupinprogress"_s } << QByteArray("0\n");
    QTest::newRow("of a volume") << QStringList{ sampleCluster(), u"volume:Volume3"_s,
        u"BackupInProgress"_s } << QByteArray("1\n");
    QTest::newRow("of a volume by its GUID path") << QStringList{ sampleCluster(),
        u"volume:\\\\?\\Volume{198e110d-83b9-4fe2-85cc-2d0d9c366fef}\\"_s, u"BackupInProgress"_s }
                                                  << QByteArray("1\n");
    QTest::newRow("text") << QStringList{ sampleCluster(), u"cluster"_s, u"Description"_s }
                          << QByteArray("Hyper-V production, rack B (Z\xc3\xbcrich)\n");
    QTest::newRow("by the name of another source")
        << QStringList{ capturedList(), u"DynamicQuorum"_s }
        << runCommand({ u"get"_s, capturedList(), u"DynamicQuorumEnabled"_s }).out;
    QTest::newRow("multi-string") << QStringList{ vector(u"multi-sz"_s), u""_s } << QByteArray();
}

void TestShow::getsValues()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, value);
    if (value.isEmpty()) { // one line for each of the vector's strings
        const QJsonDocument list = runCommand({ u"decode"_s, words.first() }).json();
        words.last() = list[u"properties"][0][u"name"].toString();
        for (const QJsonValue text : list[u"properties"][0][u"values"][0][u"value"].toArray())
            value += text.toString().toUtf8() + '\n';
        QVERIFY(value.count('\n') > 1);
    }
    const Ran ran = runCommand(QStringList{ u"get"_s } + words);
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, value);
    const Ran json = runCommand(QStringList{ u"get"_s, u"--json"_s } + words);
    QVERIFY(hasKeys(json.json().object(), propertyKeys));
}

void TestShow::getRefuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("no such property") << QStringList{ capturedList(), u"Nope"_s } << 5;
    QTest::newRow("no such object")
        << QStringList{ capturedList(), u"node:x"_s, u"BackupInProgress"_s } << 5;
    QTest::newRow("several objects") << QStringList{ sampleCluster(), u"Description"_s } << 2;
    QTest::newRow("behind the end of a cut file")
        << QStringList{ vector(u"cut-value-data"_s), u"Second"_s } << 4;
}

void TestShow::getRefuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const Ran ran = runCommand(QStringList{ u"get"_s } + words);
    QCOMPARE(ran.code, code);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!ran.err.isEmpty());
}

void TestShow::volumesForPeople()
{
    const Ran ran = runCommand({ u"volumes"_s, sampleCluster() });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.startsWith("Volume "));
    QCOMPARE(ran.out.count('\n'), 6 + 1);
    QVERIFY(ran.outMatches(
        u"^C:\\\\ClusterStorage\\\\Volume3 +Cluster Disk 4 +CONTOSO-HV03 +1 +0 +yes +no$"_s));
    const Ran csv = runCommand({ u"volumes"_s, sampleCluster(), u"--format"_s, u"csv"_s });
    QVERIFY(csv.out.startsWith(
        "Volume,Resource,Owner,BackupInProgress,Fault state,Redirected,Maintenance\r\n"));
}

void TestShow::volumesForScripts()
{
    const Ran ran = runCommand({ u"volumes"_s, sampleCluster(), u"--json"_s });
    QCOMPARE(ran.code, 0);
    const QJsonArray volumes = ran.json().array();
    QCOMPARE(volumes.size(), 6);
    for (const QJsonValue volume : volumes)
        QVERIFY(hasKeys(volume.toObject(), volumeKeys));
    const QJsonValue third = volumes[2];
    QCOMPARE(third[u"name"].toString(), u"C:\\ClusterStorage\\Volume3"_s);
    QCOMPARE(third[u"volumeName"].toString(),
        u"\\\\?\\Volume{198e110d-83b9-4fe2-85cc-2d0d9c366fef}\\"_s);
    QCOMPARE(third[u"resource"].toString(), u"Cluster Disk 4"_s);
    QCOMPARE(third[u"ownerNode"].toString(), u"CONTOSO-HV03"_s);
    QCOMPARE(third[u"backupInProgress"], QJsonValue(1));
    QCOMPARE(third[u"faultState"], QJsonValue(0));
    QCOMPARE(third[u"redirected"], QJsonValue(true));
    QCOMPARE(third[u"maintenance"], QJsonValue(false));
}

void TestShow::volumesKeepUnknownApartFromZero()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"odd.json"_s);
    QByteArray sample = contentOf(sampleCluster());
    QCOMPARE(sample.count("\"backupState\": 1"), 1);
    sample.replace("\"backupState\": 1", "\"backupState\": 2");
    const QByteArray none = "\"backupState\": 0";
    sample.replace(sample.indexOf(none), none.size(), "\"backupState\": null");
    QVERIFY(put(path, sample));

    const Ran text = runCommand({ u"volumes"_s, path });
    QCOMPARE(text.code, 0);
    QVERIFY2(text.outMatches(u"Volume1 +Cluster Disk 2 +CONTOSO-HV01 +not in source +0"_s),
        text.out.constData());
    QVERIFY(text.outMatches(u"Volume3 .* 2 \\(invalid\\)"_s));
    const QJsonArray volumes = runCommand({ u"volumes"_s, path, u"--json"_s }).json().array();
    QVERIFY(volumes[0][u"backupInProgress"].isNull());
    QCOMPARE(volumes[1][u"backupInProgress"], QJsonValue(0));
    QCOMPARE(volumes[2][u"backupInProgress"], QJsonValue(2));
}

void TestShow::noVolumesIsNoError()
{
    const Ran text = runCommand({ u"volumes"_s, capturedList() });
    QCOMPARE(text.code, 0);
    QCOMPARE(text.out.count('\n'), 1);
    QVERIFY(text.errMatches(u"says nothing about Cluster Shared Volumes"_s));
    const Ran json = runCommand({ u"volumes"_s, capturedList(), u"--json"_s, u"-q"_s });
    QCOMPARE(json.out.trimmed(), QByteArray("[]"));
    QVERIFY(json.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestShow)

#include "tst_show.moc"
