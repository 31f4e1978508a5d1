// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/change_model.h"
#include "ui/models/roles.h"
#include "ui_support.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

/// Every cell as it is shown, with what is said of it.
QStringList cellsOf(const ChangeModel &model)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole),
                     int(Qt::AccessibleTextRole), int(ObjectRole), int(ScopeRole), int(NameRole),
                     int(PositionRole), int(IssueSeverityRole), int(Qt::CheckStateRole) })
                cells.append(cell.data(role).toString());
        }
    }
    return cells;
}

/// An edit of any kind of a property of one of the first objects.
Edit randomEdit(QRandomGenerator &random, const Document &document, int step)
{
    const int object = random.bounded(5);
    const QVector<Property> &properties = document.object(object).list(Scope::Common).properties;
    const int count = static_cast<int>(properties.size());
    const auto kind = static_cast<EditKind>(
        count == 0 ? int(EditKind::Add) : random.bounded(int(EditKind::Allow) + 1));
    Edit edit{ kind, object, Scope::Common, random.bounded(std::max(count, 1)), {} };
    if (kind == EditKind::Allow)
        return makeAllow(document.current(), object, Scope::Common, edit.position,
            QStringLiteral("reason %1").arg(step));
    edit.property.name = kind == EditKind::Add ? QStringLiteral("Random%1").arg(step % 7)
                                               : properties[edit.position].name;
    edit.property.values.append(random.bounded(2) == 0 ? dwordValue(random.bounded(9U))
                                                       : textValue(u"text"));
    return edit;
}

} // namespace

class TestChangeModel : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsSaidInWords_data();
    void everyKindIsSaidInWords();
    void valuesComeWithTheirMeaning();
    void remarksSayWhatIsWrongAndWhatIsAllowed();
    void cellsSayWhichPropertyTheyAreAbout();
    void textOfFilesIsNeverMarkup();
    void saysWhatAChangeMeans();
    void aBoxLeavesAChangeOut();
    void commentsCanBeTyped();
    void followsEditsAsAFreshModelWouldBe();
    void selectionSurvivesEditsOfOtherObjects();
    void aValueChangedAgainIsNoOtherRow();
    void manyObjectsAtOnceAreOneReset();
    void savingLeavesNothing();
};

void TestChangeModel::everyKindIsSaidInWords_data()
{
    QTest::addColumn<EditKind>("kind");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("words");
    const QString old = QStringLiteral("The cluster");
    QTest::newRow("set") << EditKind::Set << old << QStringLiteral("other") << QStringLiteral("changed");
    QTest::newRow("retyped") << EditKind::Retype << old << QStringLiteral("7")
                             << QStringLiteral("format changed");
    QTest::newRow("added") << EditKind::Add << QStringLiteral("not stored")
                           << QStringLiteral("other") << QStringLiteral("added");
    QTest::newRow("reset") << EditKind::Reset << old << QStringLiteral("not stored")
                           << QStringLiteral("reset to default");
}

void TestChangeModel::everyKindIsSaidInWords()
{
    QFETCH(EditKind, kind);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, words);
    Document document(mixedFile());
    ChangeModel model(document);
    const QString name = kind == EditKind::Add ? QStringLiteral("Mine") : QStringLiteral("Description");
    const Value value = kind == EditKind::Retype ? dwordValue(7) : textValue(u"other");
    document.apply(kind == EditKind::Reset
            ? makeReset(document.current(), 0, Scope::Common, 2)
            : makeSet(document.current(), 0, Scope::Common, name, value));
    QCOMPARE(model.rowCount(), 1);
    const auto shown
        = [&model](ChangeModel::Column column) { return model.index(0, column).data().toString(); };
    QCOMPARE(shown(ChangeModel::Object), QStringLiteral("cluster"));
    QCOMPARE(shown(ChangeModel::PropertyName), name);
    QCOMPARE(shown(ChangeModel::Before), before);
    QCOMPARE(shown(ChangeModel::After), after);
    QCOMPARE(shown(ChangeModel::Kind), words);
}

void TestChangeModel::valuesComeWithTheirMeaning()
{
    Document document(mixedFile());
    const ChangeModel model(document);
    document.apply(makeSet(document.current(), 0, Scope::Common,
        QStringLiteral("BackupInProgress"), dwordValue(0)));
    QCOMPARE(model.index(0, ChangeModel::Before).data().toString(), QStringLiteral("1 (yes)"));
    QCOMPARE(model.index(0, ChangeModel::After).data().toString(), QStringLiteral("0 (no)"));
}

void TestChangeModel::remarksSayWhatIsWrongAndWhatIsAllowed()
{
    Document document(mixedFile());
    const ChangeModel model(document);
    document.apply(makeSet(document.current(), 0, Scope::Common,
        QStringLiteral("SameSubnetThreshold"), dwordValue(1000)));
    const QModelIndex remark = model.index(0, ChangeModel::Remark);
    QVERIFY2(remark.data().toString().contains(u"1000"), qPrintable(remark.data().toString()));
    QCOMPARE(remark.data(IssueSeverityRole).toInt(), int(Severity::Error));
    QVERIFY(!remark.data(Qt::DecorationRole).isNull());

    document.apply(makeAllow(
        document.current(), 0, Scope::Common, 0, QStringLiteral("a stretched cluster")));
    QCOMPARE(remark.data().toString(), QStringLiteral("Allowed: a stretched cluster"));
    QCOMPARE(remark.data(IssueSeverityRole).toInt(), int(Severity::Warning));
}

void TestChangeModel::cellsSayWhichPropertyTheyAreAbout()
{
    Document document(mixedFile());
    const ChangeModel model(document);
    document.apply(makeReset(document.current(), 0, Scope::Common, 2));
    document.apply(makeSet(
        document.current(), LooseResource, Scope::Private, QStringLiteral("Mine"), dwordValue(1)));
    const QModelIndex gone = model.index(0, ChangeModel::After);
    QCOMPARE(gone.data(NameRole).toString(), QStringLiteral("Description"));
    QCOMPARE(gone.data(PositionRole).toInt(), -1);
    const QModelIndex added = model.index(1, ChangeModel::Object);
    QCOMPARE(added.data(ObjectRole).toInt(), int(LooseResource));
    QCOMPARE(added.data(ScopeRole).toInt(), int(Scope::Private));
    QCOMPARE(added.data(PositionRole).toInt(), 0);
    QCOMPARE(added.siblingAtColumn(ChangeModel::Kind).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Change: added"));
}

void TestChangeModel::textOfFilesIsNeverMarkup()
{
    Document document(mixedFile());
    const ChangeModel model(document);
    document.apply(makeSet(document.current(), 0, Scope::Common, QStringLiteral("Description"),
        textValue(u"<b>bold</b>")));
    const QString tip = model.index(0, ChangeModel::After).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"bold") && !tip.contains(u"<b>bold"), qPrintable(tip));
}

void TestChangeModel::saysWhatAChangeMeans()
{
    Document document(mixedFile());
    const ChangeModel model(document);
    document.apply(makeSet(document.current(), 0, Scope::Common, QStringLiteral("Mine"), dwordValue(1)));
    QCOMPARE(model.index(0, ChangeModel::Format).data().toString(), QStringLiteral("DWORD"));
    QCOMPARE(model.index(0, ChangeModel::InForce).data().toString(), QStringLiteral("not known"));
    QCOMPARE(model.index(0, ChangeModel::Risk).data().toString(), QStringLiteral("raised"));
    QVERIFY(model.index(0, ChangeModel::Risk).data(Qt::ToolTipRole).toString().contains(u"not documented"));
}

void TestChangeModel::aBoxLeavesAChangeOut()
{
    Document document(mixedFile());
    ChangeModel model(document);
    document.apply(makeSet(document.current(), 0, Scope::Common, QStringLiteral("Mine"), dwordValue(1)));
    const QModelIndex box = model.index(0, ChangeModel::Object);
    QVERIFY(box.flags() & Qt::ItemIsUserCheckable);
    QCOMPARE(box.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(box, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(changed.count(), 1);
    QVERIFY(document.changes().first().leftOut);
    QCOMPARE(model.index(0, ChangeModel::Kind).data().toString(), QStringLiteral("added, left out"));
    QVERIFY(box.data(Qt::AccessibleTextRole).toString().endsWith(u"left out"));
    // It is about the property, whatever value it gets, and stays an edit.
    document.apply(makeSet(document.current(), 0, Scope::Common, QStringLiteral("mine"), dwordValue(2)));
    QVERIFY(document.changes().first().leftOut);
    QCOMPARE(document.changeCount(), 1);
}

void TestChangeModel::commentsCanBeTyped()
{
    Document document(mixedFile());
    ChangeModel model(document);
    document.apply(makeSet(document.current(), 0, Scope::Common, QStringLiteral("Mine"), dwordValue(1)));
    const QModelIndex cell = model.index(0, ChangeModel::Comment);
    QVERIFY(cell.flags() & Qt::ItemIsEditable);
    QVERIFY(!(model.index(0, ChangeModel::After).flags() & Qt::ItemIsEditable));
    QVERIFY(model.setData(cell, QStringLiteral(" see ticket 7 ")));
    QCOMPARE(cell.data().toString(), QStringLiteral("see ticket 7"));
    QCOMPARE(document.changes().first().comment, QStringLiteral("see ticket 7"));
    QVERIFY(!model.setData(model.index(0, ChangeModel::After), QStringLiteral("x")));
}

void TestChangeModel::followsEditsAsAFreshModelWouldBe()
{
    QRandomGenerator random(20260314);
    Document document(mixedFile());
    ChangeModel model(document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QVector<EditGroup> back;
    for (int step = 0; step < 600; ++step) {
        if (!back.isEmpty() && random.bounded(4) == 0)
            document.apply(back.takeLast());
        else
            back.append(document.apply(EditGroup{ randomEdit(random, document, step) }));
        const ChangeModel fresh(document);
        QCOMPARE(cellsOf(model), cellsOf(fresh));
    }
    QVERIFY(model.rowCount() > 0);
    while (!back.isEmpty())
        document.apply(back.takeLast());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.count(), 0);
}

void TestChangeModel::selectionSurvivesEditsOfOtherObjects()
{
    Document document(mixedFile());
    ChangeModel model(document);
    const auto set = [&document](int object, const QString &name, quint32 number) {
        document.apply(
            makeSet(document.current(), object, Scope::Common, name, dwordValue(number)));
    };
    set(TheGroup, QStringLiteral("Mine"), 1);
    QItemSelectionModel selection(&model);
    selection.select(
        model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    set(TheCluster, QStringLiteral("Before"), 1);
    set(LooseResource, QStringLiteral("Behind"), 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().data(ObjectRole).toInt(), int(TheGroup));
    document.apply(Edit{ EditKind::Remove, TheCluster, Scope::Common, 4,
        ui_test::property(QStringLiteral("Before"), {}) });
    QCOMPARE(selection.selectedRows().first().data(ObjectRole).toInt(), int(TheGroup));
    QCOMPARE(selection.selectedRows().first().row(), 0);
}

void TestChangeModel::aValueChangedAgainIsNoOtherRow()
{
    Document document(mixedFile());
    ChangeModel model(document);
    const auto set = [&document](quint32 number) {
        document.apply(makeSet(document.current(), 0, Scope::Common,
            QStringLiteral("SameSubnetThreshold"), dwordValue(number)));
    };
    set(10);
    const QPersistentModelIndex row = model.index(0, ChangeModel::After);
    set(11);
    QCOMPARE(row.data().toString(), QStringLiteral("11"));
    set(20); // as loaded
    QVERIFY(!row.isValid());
}

void TestChangeModel::manyObjectsAtOnceAreOneReset()
{
    LoadedFile file = mixedFile();
    constexpr int count = 100;
    for (int number = 0; number < count; ++number)
        file.cluster.objects.append(
            volume(QStringLiteral("C:\\ClusterStorage\\Many%1").arg(number), 1U));
    const int first = static_cast<int>(file.cluster.objects.size()) - count;
    Document document(file);
    ChangeModel model(document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    EditGroup edits;
    for (int number = 0; number < count; ++number)
        edits.append(makeSet(document.current(), first + number, Scope::Common,
            volume_property::backupInProgress.toString(), dwordValue(0)));
    document.apply(edits);
    QCOMPARE(model.rowCount(), count);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(inserted.count(), 0);
}

void TestChangeModel::savingLeavesNothing()
{
    Document document(mixedFile());
    ChangeModel model(document);
    document.apply(makeReset(document.current(), 0, Scope::Common, 2));
    QCOMPARE(model.rowCount(), 1);
    document.markSaved(QStringLiteral("saved.json"), *document.write());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestChangeModel)
#include "tst_change_model.moc"
