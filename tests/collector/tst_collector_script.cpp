// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The script as the programs hand it out.

#include "core/formats/collector_script.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace clusprop;

namespace {

QByteArray source()
{
    QFile file(QStringLiteral(CLUSPROP_SOURCE_DIR "/resources/collector/") + collectorScriptName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCollectorScript : public QObject
{
    Q_OBJECT
private slots:
    void isTheFileOfTheTree();
    void isAFileForWindows();
    void saysWhatItIs();
};

void TestCollectorScript::isTheFileOfTheTree()
{
    QVERIFY(!source().isEmpty());
    QCOMPARE(collectorScript().replace("\r\n", "\n"), source().replace("\r\n", "\n"));
}

void TestCollectorScript::isAFileForWindows()
{
    const QByteArray script = collectorScript();
    QCOMPARE(script.count('\n'), script.count("\r\n"));
    QCOMPARE(script.count('\r'), script.count("\r\n"));
    QVERIFY(script.endsWith("\r\n"));
    QVERIFY2(std::all_of(script.begin(), script.end(),
                 [](char letter) { return static_cast<unsigned char>(letter) < 0x80; }),
        "Windows PowerShell reads other letters in a code page");
    QVERIFY(script.count('\n') > 100);
}

void TestCollectorScript::saysWhatItIs()
{
    const QString script = QString::fromLatin1(collectorScript());
    QVERIFY(script.contains(QStringLiteral("\r\n#Requires -Version 5.1\r\n")));
    QVERIFY(script.contains(QStringLiteral("\r\n$snapshotVersion = 1\r\n")));
    QVERIFY(script.contains(
        QRegularExpression(QStringLiteral("\n\\$toolName = '%1 \\d+'\r\n")
                               .arg(QRegularExpression::escape(collectorScriptName())))));
    for (const char *section : { ".SYNOPSIS", ".DESCRIPTION", ".PARAMETER Path",
             ".PARAMETER Cluster", ".PARAMETER Force", ".EXAMPLE" })
        QVERIFY2(script.contains(QLatin1String(section)), section);
}

QTEST_GUILESS_MAIN(TestCollectorScript)

#include "tst_collector_script.moc"
