// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/issue_model.h"
#include "ui/models/roles.h"
#include "ui_support.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

/// Volumes of which every other has an invalid backup state: a warning each.
LoadedFile oddVolumes(int count)
{
    LoadedFile file;
    file.form = Form::Snapshot;
    file.formWord = QStringLiteral("snapshot");
    for (int number = 0; number < count; ++number) {
        file.cluster.objects.append(
            volume(QStringLiteral("C:\\ClusterStorage\\Volume%1").arg(number), number % 2 == 0 ? 2U : 0U));
    }
    return file;
}

Edit setBackup(const Document &document, int volume, quint32 state)
{
    return makeSet(document.current(), volume, Scope::Common, QStringLiteral("BackupInProgress"),
        dwordValue(state));
}

QVector<Issue> listed(const IssueModel &model)
{
    QVector<Issue> issues;
    for (int row = 0; row < model.rowCount(); ++row)
        issues.append(model.issue(row));
    return issues;
}

/// What a filtered list must hold: everything, sorted at once.
QVector<Issue> expected(const Document &document, const IssueModel &model)
{
    QVector<Issue> issues = document.issues();
    issues.removeIf([&model](const Issue &issue) {
        const IssueFilter &filter = model.filter();
        if (!filter.shows(issue.severity))
            return true;
        QString all;
        for (int column = IssueModel::Object; column < IssueModel::columnTotal; ++column)
            all += model.text(issue, column) + u'\n';
        return !all.contains(filter.text, Qt::CaseInsensitive);
    });
    std::stable_sort(issues.begin(), issues.end(),
        [](const Issue &left, const Issue &right) { return left.severity > right.severity; });
    return issues;
}

} // namespace

class TestIssueModel : public QObject
{
    Q_OBJECT

private slots:
    void countTreeFindsWhatItSums();
    void listsFindingsWorstFirst();
    void namesTheCell();
    void notesOfTheFileAreAmongThem();
    void followsEditsWithoutAReset();
    void aChangedFindingKeepsItsRow();
    void followsRandomEdits_data();
    void followsRandomEdits();
    void filtersBySeverityClassAndText_data();
    void filtersBySeverityClassAndText();
    void aLongListIsFilteredInPieces();
    void findsARowAgain();
};

void TestIssueModel::countTreeFindsWhatItSums()
{
    const QVector<int> counts{ 0, 3, 0, 0, 1, 2, 0 };
    CountTree tree;
    tree.reset(counts.size());
    for (qsizetype place = 0; place < counts.size(); ++place)
        tree.add(place, counts[place] + 1);
    for (qsizetype place = 0; place < counts.size(); ++place)
        tree.add(place, -1);
    QCOMPARE(tree.total(), 6);
    int item = 0;
    for (qsizetype place = 0; place < counts.size(); ++place) {
        QCOMPARE(tree.sumBefore(place), item);
        for (int number = 0; number < counts[place]; ++number, ++item)
            QCOMPARE(tree.find(item), std::pair(place, number));
    }
}

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

void TestIssueModel::aChangedFindingKeepsItsRow()
{
    Document document(oddVolumes(6));
    IssueModel model(document);
    QCOMPARE(model.rowCount(), 3);
    const QPersistentModelIndex row = model.index(1, IssueModel::Problem);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    // Still wrong, and an error now: that is another section of the list.
    document.apply(setBackup(document, 2, 3));
    QCOMPARE(model.issue(0).severity, Severity::Error);
    QCOMPARE(inserted.count(), 1);
    document.apply(setBackup(document, 2, 4));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(changed.count(), 1);
    QVERIFY(model.index(0, IssueModel::Problem).data().toString().startsWith(u"4 "));
    QVERIFY(!row.isValid());
}

void TestIssueModel::followsRandomEdits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("warnings");
    QTest::newRow("everything") << QString() << true;
    QTest::newRow("a text") << QStringLiteral("volume1") << true;
    QTest::newRow("without warnings") << QString() << false;
}

void TestIssueModel::followsRandomEdits()
{
    QFETCH(QString, text);
    QFETCH(bool, warnings);
    Document document(oddVolumes(40));
    IssueModel model(document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    IssueFilter filter;
    filter.text = text;
    filter.severities[static_cast<std::size_t>(Severity::Warning)] = warnings;
    model.setFilter(filter);
    QRandomGenerator random(7);
    for (int step = 0; step < 150; ++step) {
        EditGroup edits;
        for (int edit = 1 + random.bounded(4); edit > 0; --edit)
            edits.append(setBackup(document, random.bounded(40), random.bounded(4U)));
        document.apply(edits);
        QCOMPARE(listed(model), expected(document, model));
    }
    document.setCheckOptions({ WindowsVersion::Server2003 });
    QVERIFY(document.isChecked());
    QCOMPARE(listed(model), expected(document, model));
}

void TestIssueModel::filtersBySeverityClassAndText_data()
{
    QTest::addColumn<IssueFilter>("filter");
    QTest::addColumn<int>("rows");
    IssueFilter filter;
    QTest::newRow("none") << filter << -1;
    filter.objectClass = ObjectClass::Volume;
    QTest::newRow("volumes") << filter << 1;
    filter.objectClass = ObjectClass::Network;
    QTest::newRow("a class without findings") << filter << 0;
    filter = {};
    filter.text = QStringLiteral("HOUSErule");
    QTest::newRow("a property in other case") << filter << 1;
    filter.text = QStringLiteral("volume3");
    QTest::newRow("an object") << filter << 1;
    filter.text = QStringLiteral("neither 0 nor 1");
    QTest::newRow("a problem") << filter << 1;
    filter.text = QStringLiteral("no such text");
    QTest::newRow("nothing") << filter << 0;
    filter = {};
    filter.severities = { false, false, true };
    QTest::newRow("errors only") << filter << 0;
}

void TestIssueModel::filtersBySeverityClassAndText()
{
    QFETCH(IssueFilter, filter);
    QFETCH(int, rows);
    Document document(mixedFile());
    IssueModel model(document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int all = model.count();
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), rows < 0 ? all : rows);
    QCOMPARE(model.count(), all); // counts are of everything
    model.setFilter({});
    QCOMPARE(model.rowCount(), all);
}

void TestIssueModel::aLongListIsFilteredInPieces()
{
    Document document(oddVolumes(3 * IssueModel::filteredAtOnce));
    document.finishCheck();
    IssueModel model(document);
    QCOMPARE(model.rowCount(), 3 * IssueModel::filteredAtOnce / 2);
    QVERIFY(model.isFiltered());
    IssueFilter filter;
    filter.text = QStringLiteral("99");
    model.setFilter(filter);
    QVERIFY(!model.isFiltered());
    const int first = model.rowCount();
    QVERIFY(first > 0);
    // An edit meanwhile is taken in, on either side of where the filter is.
    document.apply(setBackup(document, 990, 0));
    document.apply(setBackup(document, 99, 3));
    document.apply(setBackup(document, 59990, 0));
    QTRY_VERIFY(model.isFiltered());
    QVERIFY(model.rowCount() > first);
    QCOMPARE(listed(model), expected(document, model));
}

void TestIssueModel::findsARowAgain()
{
    Document document(oddVolumes(8));
    IssueModel model(document);
    const Issue issue = model.issue(2);
    document.apply(setBackup(document, 0, 0));
    QCOMPARE(model.rowOf(issue), 1);
    document.apply(setBackup(document, issue.object, 0));
    QCOMPARE(model.rowOf(issue), -1);
}

QTEST_MAIN(TestIssueModel)
#include "tst_issue_model.moc"
