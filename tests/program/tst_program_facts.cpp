// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the programs say of themselves.

#include "core/catalog/catalog_edition.h"
#include "core/program/debug_info.h"

#include <QDir>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;

class TestProgramFacts : public QObject
{
    Q_OBJECT

private slots:
    void editionIsThatOfTheCatalog();
    void firstLineIsForScripts();
    void verboseNames_data();
    void verboseNames();
    void debugInfoHasTheSystem();
    void debugInfoNamesNobody();
    void variablesAreShownUnlessTheyCouldNameSomebody_data();
    void variablesAreShownUnlessTheyCouldNameSomebody();
};

void TestProgramFacts::editionIsThatOfTheCatalog()
{
    QVERIFY2(catalogEdition().sha256 == catalogDigest(),
        "resources/catalog was changed: give edition.json today's date and sha256 "
            + catalogDigest());
}

void TestProgramFacts::firstLineIsForScripts()
{
    const ProgramFacts facts = programFacts(u"some"_s, u"0123abc"_s);
    QCOMPARE(versionLine(facts), u"some "_s + programVersion());
    QCOMPARE(versionText(facts).section(u'\n', 0, 0), versionLine(facts));
    QVERIFY(versionText(facts).endsWith(u'\n'));
}

void TestProgramFacts::verboseNames_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("commit") << u"commit +0123abc-dirty"_s;
    QTest::newRow("Qt") << u"Qt +6\\.\\d+\\.\\d+ \\(built with 6\\.\\d+\\.\\d+\\)"_s;
    QTest::newRow("compiler") << u"compiler +\\w+ \\d+\\.[\\d.]+"_s;
    QTest::newRow("build") << u"build +\\w.*"_s;
    QTest::newRow("catalog") << u"catalog +schema \\d+ of \\d{4}-\\d\\d-\\d\\d"_s;
    QTest::newRow("libraries")
        << u"libraries +(hivex [\\d.]+, )?(seccomp [\\d.]+, )?simdjson [\\d.]+, yaml-cpp [\\d.]+"_s;
}

void TestProgramFacts::verboseNames()
{
    QFETCH(QString, line);
    const QString text = versionText(programFacts(u"some"_s, u"0123abc-dirty"_s));
    const QRegularExpression wanted(
        u"^%1$"_s.arg(line), QRegularExpression::MultilineOption);
    QVERIFY2(text.contains(wanted), qPrintable(text));
}

void TestProgramFacts::debugInfoHasTheSystem()
{
    const ProgramFacts facts = programFacts(u"some"_s, u"0123abc"_s);
    const QString text = debugInfo(facts, { { u"window"_s, u"offscreen"_s } });
    QVERIFY(text.startsWith(versionText(facts)));
    QVERIFY(text.contains(QSysInfo::prettyProductName()));
    QVERIFY(text.endsWith(u"\nwindow      offscreen\n"_s));
}

void TestProgramFacts::debugInfoNamesNobody()
{
    qputenv("QT_PLUGIN_PATH", "/home/somebody/plugins");
    qputenv("XDG_CURRENT_DESKTOP", "somebody@example.org");
    const QString text = debugInfo(programFacts(u"some"_s, u"0123abc"_s));
    qunsetenv("QT_PLUGIN_PATH");
    qunsetenv("XDG_CURRENT_DESKTOP");
    QVERIFY2(!text.contains(u"somebody"_s), qPrintable(text));
    QVERIFY(!text.contains(QDir::homePath()) || QDir::homePath() == u"/");
    // A host may be called "linux" or "debian", which the system's name says rightly.
    const QString host = QSysInfo::machineHostName();
    const QString system = QSysInfo::prettyProductName() + QSysInfo::kernelType() + QSysInfo::kernelVersion();
    QVERIFY(host.isEmpty() || system.contains(host, Qt::CaseInsensitive) || !text.contains(host));
}

void TestProgramFacts::variablesAreShownUnlessTheyCouldNameSomebody_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("word") << QByteArray("offscreen") << u"QT_STYLE_OVERRIDE=offscreen"_s;
    QTest::newRow("number") << QByteArray("1.5") << u"QT_STYLE_OVERRIDE=1.5"_s;
    QTest::newRow("path") << QByteArray("/srv/x") << u"QT_STYLE_OVERRIDE is set"_s;
    QTest::newRow("account") << QByteArray("me@here") << u"QT_STYLE_OVERRIDE is set"_s;
    QTest::newRow("end of line") << QByteArray("a\nb") << u"QT_STYLE_OVERRIDE is set"_s;
    QTest::newRow("end of line behind a word") << QByteArray("a\n") << u"QT_STYLE_OVERRIDE is set"_s;
    QTest::newRow("long") << QByteArray(61, 'x') << u"QT_STYLE_OVERRIDE is set"_s;
}

void TestProgramFacts::variablesAreShownUnlessTheyCouldNameSomebody()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, shown);
    qputenv("QT_STYLE_OVERRIDE", value);
    const QString text = debugInfo(programFacts(u"some"_s, u"0123abc"_s));
    qunsetenv("QT_STYLE_OVERRIDE");
    QVERIFY2(text.contains(shown), qPrintable(text));
    QVERIFY(value.size() < 2 || shown.contains(u'=') || !text.contains(QString::fromUtf8(value)));
}

QTEST_GUILESS_MAIN(TestProgramFacts)
#include "tst_program_facts.moc"
