// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// decode and encode on every test vector: exit codes, streams, and the same bytes back.

#include "tests/cli/cli_support.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop::cli;

namespace {

void addVectors()
{
    QTest::addColumn<QString>("name");
    const QDir folder(sourcePath(u"tests/data/vectors"_s));
    for (const QString &file : folder.entryList({ u"*.bin"_s }))
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

QJsonObject expectationOf(const QString &name)
{
    return QJsonDocument::fromJson(contentOf(vector(name).replace(u".bin"_s, u".json"_s))).object();
}

} // namespace

class TestDecodeCommand : public QObject
{
    Q_OBJECT

private slots:
    void strict_data() { addVectors(); }
    void strict();
    void tolerant_data() { addVectors(); }
    void tolerant();
    void roundTripOfARealList();
    void encodeWritesAFile();
    void encodeRefuses_data();
    void encodeRefuses();
};

void TestDecodeCommand::strict()
{
    QFETCH(QString, name);
    const QJsonObject expected = expectationOf(name);
    const QString kind = expected[u"kind"].toString();
    const Ran ran = runCommand({ u"decode"_s, u"--as"_s, kind, vector(name) });
    const QJsonObject error = expected[u"strict"][u"error"].toObject();
    if (!error.isEmpty()) {
        QCOMPARE(ran.code, 4);
        QVERIFY(ran.out.isEmpty());
        const QString start = u"%1:@0x%2: %3: "_s.arg(vector(name),
            QString::number(error[u"offset"].toInteger(), 16), error[u"class"].toString());
        QVERIFY2(QString::fromUtf8(ran.err).startsWith(start), ran.err.constData());
        return;
    }
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(ran.err.isEmpty());
    QCOMPARE(ran.json()[u"kind"].toString(), kind);
    const Ran back = runCommand({ u"encode"_s, u"-"_s }, { ran.out, false });
    QVERIFY2(back.code == 0, back.err.constData());
    QVERIFY2(back.err.isEmpty(), back.err.constData());
    QCOMPARE(back.out, contentOf(vector(name)));
}

void TestDecodeCommand::tolerant()
{
    QFETCH(QString, name);
    const QJsonObject expected = expectationOf(name);
    const Ran ran = runCommand(
        { u"decode"_s, u"--tolerant"_s, u"--as"_s, expected[u"kind"].toString(), vector(name) });
    const bool stopped = expected[u"tolerant"].toObject().contains(u"error"_s);
    QCOMPARE(ran.code, stopped ? 4 : 0);
    QVERIFY(ran.json().isObject());
    QCOMPARE(ran.json().object().contains(u"error"_s), stopped);
    QCOMPARE(ran.errMatches(u":@0x[0-9a-f]+: [a-z-]+: "_s), stopped);
}

void TestDecodeCommand::roundTripOfARealList()
{
    const Ran decoded = runCommand({ u"decode"_s, capturedList() });
    QCOMPARE(decoded.code, 0);
    QCOMPARE(decoded.json()[u"count"].toInt(), 74);
    QCOMPARE(
        runCommand({ u"encode"_s, u"-"_s }, { decoded.out, false }).out, contentOf(capturedList()));
    QCOMPARE(runCommand({ u"decode"_s, u"--json"_s, capturedList() }).out, decoded.out);
    QCOMPARE(runCommand({ u"decode"_s, u"--format=text"_s, capturedList() }).code, 2);
}

void TestDecodeCommand::encodeWritesAFile()
{
    QTemporaryDir folder;
    const QString json = folder.filePath(u"list.json"_s);
    const QString out = folder.filePath(u"list.bin"_s);
    QVERIFY(put(json, runCommand({ u"decode"_s, capturedList() }).out));
    const Ran dry = runCommand({ u"encode"_s, json, u"-o"_s, out, u"--dry-run"_s });
    QCOMPARE(dry.code, 0);
    QCOMPARE(QString::fromUtf8(dry.out), u"would write 6024 bytes to %1\n"_s.arg(out));
    QVERIFY(!QFile::exists(out));
    QCOMPARE(runCommand({ u"encode"_s, json, u"-o"_s, out }).code, 0);
    QCOMPARE(contentOf(out), contentOf(capturedList()));
    QCOMPARE(runCommand({ u"encode"_s, json, u"-o"_s, out }).code, 6);
    QCOMPARE(runCommand({ u"encode"_s, json, u"-o"_s, out, u"--force"_s }).code, 0);
}

void TestDecodeCommand::encodeRefuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("terminal");
    QTest::addColumn<int>("code");
    QTest::newRow("no JSON") << QByteArray("{") << false << 4;
    QTest::newRow("JSON of something else") << QByteArray("{\"a\": 1}") << false << 4;
    QTest::newRow("number that does not fit")
        << QByteArray(R"({"kind": "property-list", "properties": [ { "name": "A",
            "syntax": "LIST_VALUE_DWORD", "value": 4294967296 } ] })")
        << false << 4;
    QTest::newRow("terminal") << QByteArray(R"({"kind": "property-list", "properties": []})")
                              << true << 2;
}

void TestDecodeCommand::encodeRefuses()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, terminal);
    QFETCH(int, code);
    const Ran ran = runCommand({ u"encode"_s, u"-"_s }, { json, terminal });
    QCOMPARE(ran.code, code);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!ran.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestDecodeCommand)

#include "tst_decode_command.moc"
