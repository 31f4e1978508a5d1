// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/issue_model.h"
#include "ui/models/roles.h"
#include "ui_support.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestIssueModel : public QObject
{
    Q_OBJECT

private slots:
    void listsFindingsWorstFirst();
    void namesTheCell();
    void notesOfTheFileAreAmongThem();
    void followsEditsWithoutAReset();
};

void TestIssueModel::listsFindingsWorstFirst()
{
    Document document(mixedFile());
    document.apply(makeSet(document.current(), 0, Scope::Common,
        QStringLiteral("SameSubnetThreshold"), dwordValue(1000)));
    const IssueModel model(document);
    QAbstractItemModelTester tester(
        const_cast<IssueModel *>(&model), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.rowCount() >= 3);
    QCOMPARE(model.count(Severity::Error), 1);
    int last = static_cast<int>(Severity::Error);
    for (int row = 0; row < model.rowCount(); ++row) {
        const int severity = model.index(row, 0).data(IssueSeverityRole).toInt();
        QVERIFY(severity <= last);
        last = severity;
        QVERIFY(!model.index(row, IssueModel::Problem).data().toString().isEmpty());
    }
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Error"));
}

void TestIssueModel::namesTheCell()
{
    Document document(mixedFile());
    const IssueModel model(document);
    int row = 0;
    while (row < model.rowCount() && model.issue(row).object != OddVolume)
        ++row;
    QVERIFY(row < model.rowCount());
    const QModelIndex issue = model.index(row, 0);
    QCOMPARE(issue.data(ObjectRole).toInt(), int(OddVolume));
    QCOMPARE(issue.data(ScopeRole).toInt(), int(Scope::Common));
    QCOMPARE(issue.data(NameRole).toString(), QStringLiteral("BackupInProgress"));
    QVERIFY(issue.siblingAtColumn(IssueModel::Object)
                .data()
                .toString()
                .contains(QStringLiteral("Volume3")));
}

void TestIssueModel::notesOfTheFileAreAmongThem()
{
    LoadedFile file = mixedFile();
    file.notes.append(
        { {}, 28, QStringLiteral("@0x1c"), QStringLiteral("A pad byte is not zero.") });
    file.stopped
        = LoadNote{ {}, 64, QStringLiteral("@0x40"), QStringLiteral("The file ends here.") };
    Document document(file);
    const IssueModel model(document);
    const QModelIndex first = model.index(0, IssueModel::Problem);
    QCOMPARE(first.data().toString(), QStringLiteral("The file ends here."));
    QCOMPARE(first.data(ObjectRole).toInt(), -1);
    QCOMPARE(first.data(IssueSeverityRole).toInt(), int(Severity::Error));
    QCOMPARE(first.data(ByteRangeRole).value<wire::ByteRange>(), (wire::ByteRange{ 64, 1 }));
    const QModelIndex second = model.index(1, IssueModel::Where);
    QCOMPARE(second.data().toString(), QStringLiteral("@0x1c"));
    QCOMPARE(second.data(IssueSeverityRole).toInt(), int(Severity::Warning));
}

void TestIssueModel::followsEditsWithoutAReset()
{
    Document document(mixedFile());
    IssueModel model(document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int before = model.rowCount();
    const auto isHouseRule
        = [&model](int row) { return model.issue(row).property == u"HouseRule"; };
    int row = 0;
    while (row < before && !isHouseRule(row))
        ++row;
    const QPersistentModelIndex note = model.index(row, 0);
    QVERIFY(note.isValid());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    // An error, where the heartbeat was a note and becomes a warning: one row more.
    const Edit back = document.apply(makeSet(document.current(), 0, Scope::Common,
        QStringLiteral("SameSubnetThreshold"), dwordValue(1000)));
    QCOMPARE(model.rowCount(), before + 1);
    QCOMPARE(note.row(), row + 2);
    document.apply(back);
    QCOMPARE(model.rowCount(), before);
    QCOMPARE(note.row(), row);
    QCOMPARE(resets.count(), 0);
}

QTEST_MAIN(TestIssueModel)
#include "tst_issue_model.moc"
