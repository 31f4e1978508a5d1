// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Help, manual pages and completions name the same options in the same order, and the shells offer
/// what they should.

#include "app/options/argument_kind.h"
#include "app/options/manual_page.h"
#include "app/options/manual_text.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;

namespace {

const QString made = QStringLiteral(CLUSPROP_MADE);

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Ended
{
    int code = -1;
    QString out;
    QString err;
};

/// With the programs of the build in front of all others.
Ended run(const QString &program, const QStringList &words, const QString &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, QStringLiteral(CLUSPROP_PROGRAMS) + u':' + qEnvironmentVariable("PATH"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QStringLiteral(CLUSPROP_SOURCE_DIR "/resources/samples"));
    process.start(program, words);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

QString built(const QString &program)
{
    return QStringLiteral(CLUSPROP_PROGRAMS "/") + program;
}

QStringList programs()
{
    return QFile::exists(built(u"clusprop-editor"_s)) ? QStringList{ u"clusprop"_s, u"clusprop-editor"_s }
                                                      : QStringList{ u"clusprop"_s };
}

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        found.append(match.captured(1));
    return found;
}

/// Behind `from` up to the next line that matches `until`.
QString part(const QString &text, const QString &from, const QString &until)
{
    const qsizetype begin = text.indexOf(QRegularExpression(from, QRegularExpression::MultilineOption));
    if (begin < 0)
        return {};
    const qsizetype behind = text.indexOf(u'\n', begin) + 1;
    const qsizetype end
        = text.indexOf(QRegularExpression(until, QRegularExpression::MultilineOption), behind);
    return text.mid(behind, end < 0 ? -1 : end - behind);
}

QStringList commandNames()
{
    return captured(part(run(built(u"clusprop"_s), { u"--help"_s }).out, u"^Commands:"_s, u"^$"_s),
        u"^  ([a-z]+) "_s);
}

/// Of a help text, in its order, without those that every command has.
QStringList helpOptions(const QString &help)
{
    return captured(part(help, u"^Options:"_s, u"^$"_s), u"^  (?:-\\w, |    )--([a-z-]+)"_s);
}

QStringList commonOptions()
{
    const QString help = run(built(u"clusprop"_s), { u"--help"_s }).out;
    return captured(part(help, u"^Options of every command:"_s, u"^$"_s), u"^  (?:-\\w, |    )--([a-z-]+)"_s);
}

/// Of a piece of a manual page.
QStringList pageOptions(const QString &page)
{
    return captured(page, u"^\\.It (?:Fl \\w , )?Fl \\\\-(\\S+)"_s).replaceInStrings(u"\\-"_s, u"-"_s);
}

QStringList offered(const QString &shell, const QString &program, const QString &line)
{
    Ended ended;
    if (shell == u"bash") {
        ended = run(shell,
            { QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/manual/complete.bash"),
                u"/usr/share/bash-completion/bash_completion"_s, made + u"/bash/"_s + program, program, line });
    } else if (shell == u"zsh") {
        ended = run(shell,
            { u"-f"_s, QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/manual/complete.zsh"), made + u"/zsh"_s, line });
    } else {
        ended = run(shell,
            { u"--no-config"_s, u"-c"_s, u"source $argv[1]; complete -C $argv[2]"_s,
                made + u"/fish/%1.fish"_s.arg(program), line });
    }
    QStringList words;
    for (const QString &word : ended.out.split(u'\n', Qt::SkipEmptyParts))
        words.append(word.section(u'\t', 0, 0)); // fish has an explanation behind it
    return words;
}

bool isThere(const QString &shell)
{
    return !QStandardPaths::findExecutable(shell).isEmpty()
        && (shell != u"bash" || QFile::exists(u"/usr/share/bash-completion/bash_completion"_s));
}

} // namespace

class TestManual : public QObject
{
    Q_OBJECT

private slots:
    void textIsNoMacro_data();
    void textIsNoMacro();
    void helpBecomesParagraphs();
    void unknownMarksAreRefused();
    void argumentsAreOfKinds_data();
    void argumentsAreOfKinds();
    void programsRefuseFramesAndShellsTheyDoNotKnow();
    void everyPlaceHasTheSameOptions_data();
    void everyPlaceHasTheSameOptions();
    void everyPlaceHasTheSameCommands();
    void offeredWordsAreTaken_data();
    void offeredWordsAreTaken();
    void shellsOffer_data();
    void shellsOffer();
};

void TestManual::textIsNoMacro_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"a word"_s << u"a word"_s << u"a word"_s;
    QTest::newRow("a request") << u".br"_s << u"\\&.br"_s << u".br"_s;
    QTest::newRow("another request") << u"'br"_s << u"\\(aqbr"_s << u"\\(aqbr"_s;
    QTest::newRow("an escape") << u"C:\\n"_s << u"C:\\en"_s << u"C:\\en"_s;
    QTest::newRow("dashes") << u"--as x-y"_s << u"\\-\\-as x\\-y"_s << u"\\-\\-as x\\-y"_s;
    QTest::newRow("the name of a macro") << u"a No b"_s << u"a No b"_s << u"a \\&No b"_s;
    QTest::newRow("a delimiter") << u"a | b"_s << u"a | b"_s << u"a \\&| b"_s;
    QTest::newRow("quotes") << u"\"a b\""_s << u"\"a b\""_s << u"\\(dqa b\\(dq"_s;
}

void TestManual::textIsNoMacro()
{
    QFETCH(QString, text);
    QTEST(manualText(text), "line");
    QTEST(manualWords(text), "words");
}

void TestManual::helpBecomesParagraphs()
{
    QCOMPARE(manualParagraphs(u"One and\ntwo. Three.\n  run it\nFour.\n\nFive."_s),
        u"One and two.\nThree.\n.Dl run it\nFour.\n.Pp\nFive.\n"_s);
}

void TestManual::unknownMarksAreRefused()
{
    ProgramText program;
    program.tables = { { u"KNOWN"_s, { { u"word"_s, u"what it is"_s } } } };
    const auto page = manualPage(u".Sh NAME\n@KNOWN@\na@b@\n"_s, program);
    QVERIFY(page);
    QCOMPARE(*page, u".Sh NAME\n.Bl -tag -width Ds\n.It Cm word\nWhat it is.\n.El\na@b@\n"_s);
    const auto refused = manualPage(u"@UNKNOWN@\n"_s, program);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), u"nothing is known by the mark @UNKNOWN@"_s);
}

void TestManual::argumentsAreOfKinds_data()
{
    using Kinds = QList<ArgumentKind>;
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<Kinds>("kinds");
    using enum ArgumentKind;
    QTest::newRow("none") << QString() << Kinds{};
    QTest::newRow("files") << u"FILE..."_s << Kinds{ File };
    QTest::newRow("two files") << u"OLD NEW"_s << Kinds{ File };
    QTest::newRow("optional") << u"FILE... [OBJECT] PROPERTY"_s << Kinds{ File, Object, Property };
    QTest::newRow("an option's value is no argument")
        << u"FILE... [OBJECT] PROPERTY=VALUE... -o OUT"_s << Kinds{ File, Object, Assignment };
    QTest::newRow("an optional option") << u"[-o OUT]"_s << Kinds{};
    QTest::newRow("two options") << u"FILE... --to FORMAT [-o OUT]"_s << Kinds{ File };
    QTest::newRow("a suffix") << u"FILE.json -o OUT"_s << Kinds{ File };
    QTest::newRow("a class, and a property of it") << u"[CLASS [PROPERTY]]"_s << Kinds{ Documented };
}

void TestManual::argumentsAreOfKinds()
{
    QFETCH(QString, arguments);
    QFETCH(QList<ArgumentKind>, kinds);
    QCOMPARE(argumentKinds(arguments), kinds);
}

void TestManual::programsRefuseFramesAndShellsTheyDoNotKnow()
{
    for (const QString &program : programs()) {
        const Ended page = run(built(program), { u"__manual"_s }, u"@NOTHING@\n"_s);
        QCOMPARE(page.code, 2);
        QVERIFY2(page.err.contains(u"@NOTHING@"_s), qPrintable(page.err));
        const Ended script = run(built(program), { u"__completion"_s, u"csh"_s });
        QCOMPARE(script.code, 2);
        QVERIFY2(script.err.contains(u"bash, zsh or fish"_s), qPrintable(script.err));
    }
}

void TestManual::everyPlaceHasTheSameOptions_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("command");
    for (const QString &command : commandNames())
        QTest::newRow(qPrintable(command)) << u"clusprop"_s << command;
    for (const QString &program : programs())
        QTest::newRow(qPrintable(program)) << program << QString();
}

/// The completion of zsh also as text: zsh and fish sort by the alphabet what they offer.
void TestManual::everyPlaceHasTheSameOptions()
{
    QFETCH(QString, program);
    QFETCH(QString, command);
    const bool hasCommands = program == u"clusprop";
    const QString help
        = run(built(program), command.isEmpty() ? QStringList{ u"--help"_s } : QStringList{ command, u"--help"_s }).out;
    const QStringList common = hasCommands ? commonOptions() : QStringList();
    const QStringList own = helpOptions(help);
    QVERIFY(own.size() + common.size() > 5);

    const QString page = contentOf(made + u"/%1.1"_s.arg(program));
    const QString section = command.isEmpty() ? part(page, u"^\\.Sh OPTIONS"_s, u"^\\.Sh"_s)
                                              : part(page, u"^\\.Ss %1$"_s.arg(command), u"^\\.S[sh]"_s);
    QCOMPARE(pageOptions(section), hasCommands && command.isEmpty() ? common : own);

    const QString zsh = contentOf(made + u"/zsh/_"_s + program);
    const QString names = u"^ +'[^']*?(?:'\\{-\\w\\+?,)?--([a-z-]+)(?:=?\\[|=?\\}')"_s;
    if (command.isEmpty())
        QCOMPARE(captured(part(zsh, hasCommands ? u"^    common=\\("_s : u"^_clusprop_editor\\(\\)"_s, u"^    \\)|^\\}"_s), names),
            hasCommands ? common : own);
    else
        QCOMPARE(captured(part(zsh, u"^    %1\\)$"_s.arg(command), u"^        ;;"_s), names), own);

    const QString line = (program + u' ' + command).trimmed() + u" --"_s;
    for (const QString &shell : { u"bash"_s, u"fish"_s, u"zsh"_s }) {
        const bool isSlow = shell == u"zsh" && !command.isEmpty() && command != u"show";
        if (isSlow || !isThere(shell))
            continue; // shellsOffer() says what is missing
        QStringList wanted = (own + common).replaceInStrings(QRegularExpression(u"^"_s), u"--"_s);
        QStringList found = offered(shell, program, line);
        if (shell != u"bash") {
            wanted.sort();
            found.sort();
        }
        QCOMPARE(found, wanted);
    }
}

void TestManual::everyPlaceHasTheSameCommands()
{
    const QStringList names = commandNames();
    QVERIFY(names.size() > 10);
    const QString page = contentOf(made + u"/clusprop.1"_s);
    QCOMPARE(captured(part(page, u"^\\.Sh COMMANDS"_s, u"^\\.Sh"_s), u"^\\.Ss (\\S+)$"_s), names);
    const QString zsh = contentOf(made + u"/zsh/_clusprop"_s);
    QCOMPARE(captured(part(zsh, u"^    commands=\\("_s, u"^    \\)"_s), u"^ +'([a-z]+):"_s), names);
    if (isThere(u"bash"_s))
        QCOMPARE(offered(u"bash"_s, u"clusprop"_s, u"clusprop "_s), names);
    QStringList sorted = names;
    sorted.sort();
    if (isThere(u"fish"_s))
        QCOMPARE(offered(u"fish"_s, u"clusprop"_s, u"clusprop "_s), sorted);
}

void TestManual::offeredWordsAreTaken_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("option");
    for (const QString &command : commandNames()) {
        const QString help = run(built(u"clusprop"_s), { command, u"--help"_s }).out;
        const QStringList common = command == u"show" ? commonOptions() : QStringList(); // once is enough
        for (const QString &option : helpOptions(help) + common) {
            if (QStringList{ u"format"_s, u"to"_s, u"color"_s, u"as"_s, u"code-page"_s, u"scope"_s }.contains(option))
                QTest::addRow("%s --%s", qPrintable(command), qPrintable(option)) << command << option;
        }
    }
}

/// A wrong word is named with the option that it was given to, whatever else is the matter.
void TestManual::offeredWordsAreTaken()
{
    QFETCH(QString, command);
    QFETCH(QString, option);
    if (!isThere(u"bash"_s))
        QSKIP("bash-completion is missing");
    const QStringList words = offered(u"bash"_s, u"clusprop"_s, u"clusprop %1 --%2 "_s.arg(command, option));
    QVERIFY(words.size() > 1);
    for (const QString &word : words) {
        const Ended ended = run(built(u"clusprop"_s), { command, u"--"_s + option, word, u"/nowhere"_s, u"/nowhere"_s });
        QVERIFY2(!ended.err.contains(u"--%1 takes"_s.arg(option)), qPrintable(ended.err));
    }
}

void TestManual::shellsOffer_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    const auto all = [](const char *what, const QString &line, const QStringList &words) {
        for (const char *shell : { "bash", "fish", "zsh" })
            QTest::addRow("%s: %s", shell, what) << QString::fromLatin1(shell) << line << words;
    };
    all("a command", u"clusprop sh"_s, { u"show"_s });
    all("a command behind an option", u"clusprop --color never sh"_s, { u"show"_s });
    all("words of an option", u"clusprop check --format "_s, { u"text"_s, u"json"_s, u"csv"_s, u"sarif"_s });
    all("a word and files", u"clusprop check -p "_s, { u"starter"_s, u"contoso.json"_s });
    all("files", u"clusprop diff "_s, { u"contoso.json"_s });
    all("properties", u"clusprop get contoso.json cluster SameSubnetD"_s, { u"SameSubnetDelay"_s });
    all("assignments", u"clusprop set contoso.json cluster SameSubnetD"_s, { u"SameSubnetDelay="_s });
    all("what is read-only can be asked for", u"clusprop get contoso.json cluster ClusterFu"_s,
        { u"ClusterFunctionalLevel"_s });
    all("and not be set", u"clusprop set contoso.json cluster ClusterFu"_s, {});
    all("a name once, however it is spelt", u"clusprop set contoso.json cluster ClusterEnf"_s,
        { u"ClusterEnforcedAntiAffinity="_s });
    all("classes", u"clusprop catalog nod"_s, { u"node"_s });
    all("documented properties", u"clusprop catalog volume Backup"_s, { u"BackupInProgress"_s });
    all("resource types", u"clusprop catalog resource --type Physi"_s, { u"Physical Disk"_s });
    const auto one = [](const char *shell, const char *what, const QString &line, const QStringList &words) {
        QTest::addRow("%s: %s", shell, what) << QString::fromLatin1(shell) << line << words;
    };
    // bash takes a colon for the end of a word, unless it stands in quotes.
    one("bash", "objects", u"clusprop show contoso.json volume:Vol"_s,
        { u"Volume1"_s, u"Volume2"_s, u"Volume3"_s, u"Volume4"_s, u"Volume6"_s });
    one("bash", "objects with a space", u"clusprop show contoso.json resource:Cluster\\ Disk\\ W"_s, { u"Cluster Disk Witness"_s });
    one("bash", "objects in quotes", u"clusprop show contoso.json \"network:Man"_s, { u"network:Management"_s });
    one("bash", "no second object", u"clusprop show contoso.json cluster node:"_s, {});
    one("bash", "the value behind a sign", u"clusprop show --format=j"_s, { u"json"_s });
    one("fish", "objects", u"clusprop show contoso.json volume:Volume3"_s, { u"volume:Volume3"_s });
    one("zsh", "objects with a space", u"clusprop show contoso.json resource:Cluster\\ Disk\\ W"_s,
        { u"resource:Cluster Disk Witness"_s });
    one("zsh", "the value behind a sign", u"clusprop show --format=j"_s, { u"json"_s });
    one("fish", "the value behind a sign", u"clusprop show --format=j"_s, { u"--format=json"_s });
}

void TestManual::shellsOffer()
{
    QFETCH(QString, shell);
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    if (!isThere(shell)) {
        QVERIFY2(qEnvironmentVariableIsEmpty("CLUSPROP_ALL_TOOLS"), qPrintable(shell + u" is missing"_s));
        QSKIP(qPrintable(shell + u" or its completions are missing"_s));
    }
    QStringList found = offered(shell, u"clusprop"_s, line);
    found.sort();
    words.sort();
    QCOMPARE(found, words);
}

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
