// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/document.h"
#include "core/formats/export_plan.h"
#include "core/model/volume.h"
#include "core/opening/format_registry.h"

#include <QtTest>

using namespace clusprop;

namespace {

const QString threshold = QStringLiteral("CrossSubnetThreshold");
const QString reason = QStringLiteral("agreed with the network team");

LoadedFile capturedFile()
{
    return *loadFile(
        QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/captured/ws2022-cluster-common.bin"));
}

int positionOf(const Document &document, const QString &name)
{
    return document.object(0).list(Scope::Common).indexOf(name);
}

Edit setTo(const Document &document, quint32 number)
{
    return makeSet(document.current(), 0, Scope::Common, threshold, dwordValue(number));
}

Edit allow(const Document &document, const QString &name, const QString &why = reason)
{
    return makeAllow(document.current(), 0, Scope::Common, positionOf(document, name), why);
}

const Issue *worstOf(const Document &document, const QString &name)
{
    const Issue *worst = nullptr;
    for (const Issue &issue : document.issuesOf(0)) {
        if (issue.property == name && (worst == nullptr || issue.severity > worst->severity))
            worst = &issue;
    }
    return worst;
}

auto plan(const Document &document)
{
    return planPropertyList(document.loaded(), document.current(), 0, false, Extent::Changes,
        document.allowances());
}

} // namespace

class TestAllowances : public QObject
{
    Q_OBJECT

private slots:
    void anAllowedValueIsAWarningWithItsReason();
    void onlyExactlyTheAllowedValueIsAllowed();
    void allowingIsTakenBackAndDoneAgain();
    void theReasonStandsInChangesAndExports();
    void whatNoFormatHoldsIsNeverAllowed();
    void namesCompareWithoutCase();
};

void TestAllowances::anAllowedValueIsAWarningWithItsReason()
{
    Document document(capturedFile());
    document.apply(setTo(document, 500));
    QCOMPARE(worstOf(document, threshold)->severity, Severity::Error);
    QVERIFY(worstOf(document, threshold)->canBeAllowed);
    QVERIFY(!plan(document));
    QVERIFY2(plan(document).error().contains(u"allow it"), qPrintable(plan(document).error()));

    document.apply(allow(document, threshold));
    QCOMPARE(worstOf(document, threshold)->severity, Severity::Warning);
    QCOMPARE(worstOf(document, threshold)->allowedFor, reason);
    QVERIFY(worstOf(document, threshold)->text.english().contains(reason));
    QVERIFY(plan(document));
    QCOMPARE(document.changeCount(), 1);
}

void TestAllowances::onlyExactlyTheAllowedValueIsAllowed()
{
    Document document(capturedFile());
    document.apply(setTo(document, 500));
    document.apply(allow(document, threshold));
    const Edit back = document.apply(setTo(document, 501));
    QCOMPARE(worstOf(document, threshold)->severity, Severity::Error);
    document.apply(back);
    QCOMPARE(worstOf(document, threshold)->severity, Severity::Warning);
}

void TestAllowances::allowingIsTakenBackAndDoneAgain()
{
    Document document(capturedFile());
    document.apply(setTo(document, 500));
    const Edit first = document.apply(allow(document, threshold));
    const Edit second = document.apply(allow(document, threshold, QStringLiteral("a test")));
    QCOMPARE(worstOf(document, threshold)->allowedFor, QStringLiteral("a test"));
    document.apply(second);
    QCOMPARE(worstOf(document, threshold)->allowedFor, reason);
    const Edit again = document.apply(first);
    QCOMPARE(worstOf(document, threshold)->severity, Severity::Error);
    QVERIFY(document.allowances().isEmpty());
    document.apply(again);
    QCOMPARE(worstOf(document, threshold)->allowedFor, reason);
}

void TestAllowances::theReasonStandsInChangesAndExports()
{
    Document document(capturedFile());
    document.apply(setTo(document, 500));
    QCOMPARE(document.changes().first().allowedFor, QString());
    document.apply(allow(document, threshold));
    QCOMPARE(document.changes().first().allowedFor, reason);
    QVERIFY(plan(document)->notes.join(u'\n').contains(reason));
}

void TestAllowances::whatNoFormatHoldsIsNeverAllowed()
{
    Document document(capturedFile());
    const QString backup = volume_property::backupInProgress.toString();
    document.apply(makeSet(document.current(), 0, Scope::Common, backup, dwordValue(2)));
    document.apply(allow(document, backup));
    QCOMPARE(worstOf(document, backup)->severity, Severity::Error);
    QVERIFY(!worstOf(document, backup)->canBeAllowed);
    QVERIFY(!plan(document));
}

void TestAllowances::namesCompareWithoutCase()
{
    Allowances allowances;
    const Values values{ dwordValue(7) };
    allowances.set(3, Scope::Private, QStringLiteral("ProbePort"), { values, reason });
    QCOMPARE(allowances.reasonFor(3, Scope::Private, QStringLiteral("PROBEPORT"), values), reason);
    QCOMPARE(allowances.reasonFor(3, Scope::Common, QStringLiteral("ProbePort"), values), QString());
    QCOMPARE(
        allowances.reasonFor(4, Scope::Private, QStringLiteral("ProbePort"), values), QString());
    allowances.set(3, Scope::Private, QStringLiteral("probeport"), {});
    QVERIFY(allowances.isEmpty());
}

QTEST_GUILESS_MAIN(TestAllowances)
#include "tst_allowances.moc"
