// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The change set on paper: what is exported in the table, what is left out below it.

#include "ui/report/change_report.h"
#include "ui/windows/change_papers.h"
#include "ui_support.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestChangeReport : public QObject
{
    Q_OBJECT

private slots:
    void aRowAChange();
    void whatIsLeftOutStandsBelow();
    void commentsAndReasonsAreRemarks();
    void isSavedWhereTheOperatorWants();
    void saysWhyItWasNotSaved();

private:
    Document m_document{ mixedFile() };
};

void TestChangeReport::aRowAChange()
{
    m_document.apply(makeSet(m_document.current(), TheCluster, Scope::Common,
        QStringLiteral("BackupInProgress"), dwordValue(0)));
    const ReportContent report = changeReport(m_document, QDateTime(QDate(2026, 3, 14), QTime(2, 17)));
    QCOMPARE(report.rows.size(), 1);
    QCOMPARE(report.rows.first().size(), report.columns.size());
    QCOMPARE(report.widths.size(), report.columns.size());
    QCOMPARE(report.rows.first().mid(0, 4),
        (QStringList{ QStringLiteral("cluster"), QStringLiteral("BackupInProgress"), QStringLiteral("1 (yes)"),
            QStringLiteral("0 (no)") }));
    QVERIFY(report.total.startsWith(u"1 change on 1 object"));
    QVERIFY(report.notes.isEmpty());
}

void TestChangeReport::whatIsLeftOutStandsBelow()
{
    m_document.apply(makeSet(
        m_document.current(), TheGroup, Scope::Common, QStringLiteral("Mine"), dwordValue(1)));
    m_document.setLeftOut({ { TheGroup, Scope::Common, QStringLiteral("Mine") } }, true);
    const ReportContent report = changeReport(m_document, QDateTime::currentDateTime());
    QCOMPARE(report.rows.size(), 1);
    QCOMPARE(report.notes.size(), 1);
    QVERIFY2(report.notes.first().contains(u"Mine, not stored \u2192 1"), qPrintable(report.notes.first()));
    QVERIFY(report.total.contains(u"1 left out"));
}

void TestChangeReport::commentsAndReasonsAreRemarks()
{
    m_document.setComment({ TheCluster, Scope::Common, QStringLiteral("BackupInProgress") },
        QStringLiteral("ticket 7"));
    QCOMPARE(changeReport(m_document, QDateTime::currentDateTime()).rows.first().last(),
        QStringLiteral("ticket 7"));
}

void TestChangeReport::isSavedWhereTheOperatorWants()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.pdf"));
    Prompts prompts;
    QString suggested;
    prompts.fileToSave = [&](QWidget *, const FileQuestion &question) {
        suggested = question.suggested;
        return file;
    };
    QVERIFY(saveChangesAsPdf(m_document, prompts, nullptr).contains(u"x.pdf"));
    QVERIFY(suggested.endsWith(u"-changes.pdf"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.read(5) == "%PDF-");
}

void TestChangeReport::saysWhyItWasNotSaved()
{
    Prompts prompts;
    QStringList reported;
    prompts.fileToSave
        = [](QWidget *, const FileQuestion &) { return QStringLiteral("/no such folder/x.pdf"); };
    prompts.report = [&](QWidget *, const Report &report) { reported = report.details; };
    QVERIFY(saveChangesAsPdf(m_document, prompts, nullptr).isEmpty());
    QCOMPARE(reported.size(), 1);
    prompts.fileToSave = [](QWidget *, const FileQuestion &) { return QString(); };
    QVERIFY2(saveChangesAsPdf(m_document, prompts, nullptr).isEmpty(), "it was cancelled");
    QCOMPARE(reported.size(), 1);
}

QTEST_MAIN(TestChangeReport)
#include "tst_change_report.moc"
