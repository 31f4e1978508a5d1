// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// --safe and --no-safe: whatever is read, and however, nothing else changes.

#include "core/isolation/reader_process.h"
#include "tests/cli/cli_support.h"

using namespace Qt::Literals::StringLiterals;
using namespace clusprop::cli;

namespace {

Ran runWith(const QStringList &reader, const QStringList &arguments, const QByteArray &input = {})
{
    QByteArray given = input;
    Ran ran;
    QBuffer in(&given);
    QBuffer out(&ran.out);
    QBuffer err(&ran.err);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Streams streams{ in, out, err, false, false, reader };
    ran.code = run(arguments, streams);
    return ran;
}

QStringList program()
{
    return { QStringLiteral(CLUSPROP_PROGRAM), QString::fromLatin1(clusprop::readerArgument) };
}

/// Whether the system filters calls: elsewhere --safe is an error, and the limits alone are tested.
bool isSealed()
{
    static const bool sealed
        = runWith(program(), { u"show"_s, u"--safe"_s, capturedList() }).code == 0;
    return sealed;
}

} // namespace

class TestSafe : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingIsTheSame_data();
    void everythingIsTheSame();
    void standardInputIsTheSame_data();
    void standardInputIsTheSame();
    void filesOfAllKindsTogether();
    void switchesOfReading_data();
    void switchesOfReading();
    void aReaderThatFailsIsToldOf();
};

void TestSafe::initTestCase()
{
    QVERIFY2(isSealed() || !qEnvironmentVariableIsSet("CLUSPROP_ALL_TOOLS"),
        "the system filters no calls, or the build cannot ask it to");
}

void TestSafe::everythingIsTheSame_data()
{
    QTest::addColumn<QString>("folder");
    for (const char *folder :
        { "captured", "collector", "samples", "samples/malformed", "sarif", "vectors" })
        QTest::newRow(folder) << sourcePath(u"tests/data/"_s + QLatin1String(folder));
}

void TestSafe::everythingIsTheSame()
{
    QFETCH(QString, folder);
    const QString safe = isSealed() ? u"--safe"_s : u"--quiet"_s;
    const QString notSafe = isSealed() ? u"--no-safe"_s : u"--quiet"_s;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        QVector<QStringList> commands{ { u"show"_s, u"--json"_s, u"--verbose"_s } };
        if (file.suffix() == u"bin")
            commands.append({ u"decode"_s, u"--tolerant"_s });
        if (file.suffix() == u"json" && folder.endsWith(u"samples"))
            commands.append(QStringList{ u"encode"_s });
        for (const QStringList &command : std::as_const(commands)) {
            const Ran expected
                = runWith(program(), command + QStringList{ notSafe, file.filePath() });
            const Ran ran = runWith(program(), command + QStringList{ safe, file.filePath() });
            QVERIFY2(
                ran.err == expected.err, (file.filePath().toUtf8() + ": " + ran.err).constData());
            QVERIFY2(ran.out == expected.out, qPrintable(file.filePath()));
            QCOMPARE(ran.code, expected.code);
        }
    }
}

void TestSafe::standardInputIsTheSame_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("file");
    QTest::newRow("a list") << QStringList{ u"show"_s, u"-"_s } << capturedList();
    QTest::newRow("decoded") << QStringList{ u"decode"_s, u"-"_s } << capturedList();
    QTest::newRow("a hive") << QStringList{ u"volumes"_s, u"--json"_s, u"-"_s }
                            << sourcePath(u"tests/data/samples/CLUSDB"_s);
    QTest::newRow("what is no source")
        << QStringList{ u"check"_s, u"-"_s } << sourcePath(u"LICENSES/MIT.txt"_s);
    QTest::newRow("nothing") << QStringList{ u"show"_s, u"-"_s } << u"/dev/null"_s;
}

void TestSafe::standardInputIsTheSame()
{
    QFETCH(QStringList, command);
    QFETCH(QString, file);
    const QByteArray input = contentOf(file);
    const Ran expected = runWith({}, command, input);
    const Ran ran = runWith(program(), command, input);
    QCOMPARE(ran.err, expected.err);
    QCOMPARE(ran.out, expected.out);
    QCOMPARE(ran.code, expected.code);
}

void TestSafe::filesOfAllKindsTogether()
{
    for (const QStringList &words :
        { QStringList{ u"convert"_s, sourcePath(u"tests/data/samples"_s) },
            QStringList{ u"show"_s, u"/nowhere"_s, capturedList(), u"/dev/null"_s },
            QStringList{
                u"diff"_s, sampleCluster(), sourcePath(u"tests/data/samples/cluster.reg"_s) } }) {
        const Ran expected = runWith({}, words);
        const Ran ran = runWith(program(), words);
        QCOMPARE(ran.err, expected.err);
        QVERIFY(ran.out == expected.out);
        QCOMPARE(ran.code, expected.code);
    }
}

void TestSafe::switchesOfReading_data()
{
    QTest::addColumn<QStringList>("reader");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("err");
    const QStringList none;
    const QStringList missing{ u"/nowhere/clusprop"_s };
    QTest::newRow("both") << program() << QStringList{ u"--safe"_s, u"--no-safe"_s } << 2
                          << u"--safe and --no-safe exclude each other"_s;
    QTest::newRow("safe where nothing can be started")
        << none << QStringList{ u"--safe"_s } << 2 << u"--safe is not possible here"_s;
    QTest::newRow("nothing said where nothing can be started")
        << none << QStringList() << 0 << u"^$"_s;
    QTest::newRow("nothing said: another process is started")
        << missing << QStringList() << 3
        << u"cannot be started \\(No such file or directory\\); use --no-safe"_s;
    QTest::newRow("not safe: none is started")
        << missing << QStringList{ u"--no-safe"_s } << 0 << u"^$"_s;
}

void TestSafe::switchesOfReading()
{
    QFETCH(QStringList, reader);
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QString, err);
    for (const char *command : { "show", "decode" }) {
        const Ran ran
            = runWith(reader, QStringList{ QLatin1String(command), capturedList() } + words);
        QVERIFY2(ran.errMatches(err), ran.err.constData());
        QCOMPARE(ran.code, code);
    }
}

void TestSafe::aReaderThatFailsIsToldOf()
{
    const Ran ran = runWith({ u"/bin/false"_s }, { u"show"_s, capturedList() });
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(
        ran.errMatches(u"^.*ws2022-cluster-common\\.bin: the process that read it ended without an "
                       "answer \\(exit code 1\\); do not trust the file, .*\n$"_s),
        ran.err.constData());
}

QTEST_GUILESS_MAIN(TestSafe)
#include "tst_safe.moc"
