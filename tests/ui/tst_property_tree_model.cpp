// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/clear_gate.h"
#include "ui/models/edit_check.h"
#include "ui/models/property_tree_model.h"
#include "ui/models/roles.h"
#include "ui_support.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QUndoStack>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

const QString threshold = QStringLiteral("SameSubnetThreshold");
const QString description = QStringLiteral("Description");

struct Tree
{
    Document document;
    QUndoStack stack;
    PropertyTreeModel model;
    QAbstractItemModelTester tester;

    explicit Tree(LoadedFile file = mixedFile(), int object = 0)
        : document(std::move(file))
        , model(document, stack)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.setObject(object);
    }
    [[nodiscard]] QModelIndex cell(const QString &name, int column = PropertyTreeModel::Value,
        Scope scope = Scope::Common) const
    {
        return model.indexOfProperty(scope, name, column);
    }
    [[nodiscard]] QString text(const QString &name, int column = PropertyTreeModel::Value) const
    {
        return cell(name, column).data().toString();
    }
    [[nodiscard]] QModelIndexList cells(int column) const
    {
        QModelIndexList all;
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex parent = model.index(group, 0);
            for (int row = 0; row < model.rowCount(parent); ++row)
                all.append(model.index(row, column, parent));
        }
        return all;
    }
    [[nodiscard]] QStringList groups() const
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.index(row, 0).data().toString());
        return titles;
    }
};

/// Groups, and of their rows names and values.
QStringList textsOf(const PropertyTreeModel &model)
{
    QStringList texts;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        texts.append(parent.data().toString());
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (const int column : { PropertyTreeModel::Name, PropertyTreeModel::Value })
                texts.append(model.index(row, column, parent).data().toString());
        }
    }
    return texts;
}

LoadedFile withProperties(const QVector<Property> &properties)
{
    LoadedFile file = mixedFile();
    file.cluster.objects[TheCluster].list(Scope::Common).properties = properties;
    return file;
}

} // namespace

class TestPropertyTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void groupsHaveCountsAndChanges();
    void cellsSayWhatIsKnown();
    void emptyTextIsSaidInWords();
    void readOnlyRowsSayWhy();
    void editingIsUndoable();
    void textIsParsedAndChecked_data();
    void textIsParsedAndChecked();
    void switchesAreCheckboxes();
    void listsWithOtherLineEndsAreNotEditedInPlace();
    void leavingAnEditorAsItWasChangesNothing();
    void theSecondOfTwoNamesIsTheOneThatIsEdited();
    void resetAndRevertAreDifferent();
    void revertingManyGivesTheLoadedBytes();
    void volumesHaveNothingToReset();
    void volumesAskBeforeClearing();
    void selectionSurvivesEveryChange();
    void documentedRowsComeAndGoAndCanBeAdded();
    void bytesAndRowsAreLinked();
    void anySequenceOfEditsKeepsTheTreeRight();
};

void TestPropertyTreeModel::groupsHaveCountsAndChanges()
{
    Tree tree;
    QCOMPARE(tree.groups(),
        (QStringList{ QStringLiteral("Common (3)"), QStringLiteral("Common, read-only (1)"),
            QStringLiteral("Not documented (1)") }));
    QVERIFY(tree.model.setData(tree.cell(threshold), QStringLiteral("30")));
    QCOMPARE(tree.groups().first(), QStringLiteral("Common (3, 1 changed)"));
    const QModelIndex group = tree.model.index(0, 0);
    QCOMPARE(group.data(ChangeCountRole).toInt(), 1);
    QCOMPARE(group.data(GroupRole).toInt(), int(RowGroup::Common));
    QVERIFY(!group.flags().testFlag(Qt::ItemIsEditable));
}

void TestPropertyTreeModel::cellsSayWhatIsKnown()
{
    Tree tree;
    for (int column = 0; column < tree.model.columnCount(); ++column)
        QVERIFY(!tree.model.headerData(column, Qt::Horizontal).toString().isEmpty());
    QCOMPARE(tree.text(threshold, PropertyTreeModel::Name), threshold);
    QCOMPARE(tree.text(threshold), QStringLiteral("20"));
    QCOMPARE(tree.text(threshold, PropertyTreeModel::Format), QStringLiteral("DWORD"));
    QCOMPARE(tree.text(threshold, PropertyTreeModel::Range), QStringLiteral("3 … 120"));
    QCOMPARE(tree.text(QStringLiteral("HouseRule"), PropertyTreeModel::Range),
        QStringLiteral("not documented"));
    QVERIFY(tree.model.setData(tree.cell(threshold), QStringLiteral("30")));
    QVERIFY(tree.text(threshold, PropertyTreeModel::State).endsWith(QStringLiteral("changed")));
    const QModelIndex cell = tree.cell(threshold);
    QVERIFY(cell.data(ModifiedRole).toBool());
    QVERIFY(cell.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(cell.data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(QStringLiteral("SameSubnetThreshold of CL1: 30, changed, was 20")));
    QCOMPARE(cell.data(ScopeRole).toInt(), int(Scope::Common));
    QCOMPARE(cell.data(PositionRole).toInt(), 0);
    QCOMPARE(cell.data(FormatRole).toInt(), int(wire::Format::Dword));
}

void TestPropertyTreeModel::emptyTextIsSaidInWords()
{
    Tree tree;
    QVERIFY(tree.model.setData(tree.cell(description), QString()));
    QCOMPARE(tree.text(description), QStringLiteral("empty text"));
    QCOMPARE(tree.cell(description).data(Qt::EditRole).toString(), QString());
    QVERIFY(tree.cell(description).data(Qt::ForegroundRole).isValid());
    QVERIFY(!tree.cell(threshold).data(Qt::ForegroundRole).isValid());
}

void TestPropertyTreeModel::readOnlyRowsSayWhy()
{
    Tree tree;
    const QString name = QStringLiteral("FixQuorum");
    const QModelIndex cell = tree.cell(name, PropertyTreeModel::Value, Scope::CommonReadOnly);
    QVERIFY(cell.data(ReadOnlyRole).toBool());
    QVERIFY(cell.data(LockReasonRole).toString().startsWith(QStringLiteral("read-only")));
    QVERIFY(!cell.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(cell.siblingAtColumn(PropertyTreeModel::State)
                .data()
                .toString()
                .endsWith(QStringLiteral("read-only")));
    QVERIFY(!cell.siblingAtColumn(PropertyTreeModel::Name).data(Qt::DecorationRole).isNull());
    QSignalSpy refusals(&tree.model, &PropertyTreeModel::rejected);
    QVERIFY(!tree.model.setData(cell, QStringLiteral("1")));
    QCOMPARE(refusals.count(), 1);
}

void TestPropertyTreeModel::editingIsUndoable()
{
    Tree tree(capturedFile());
    const QByteArray before = *tree.document.write();
    QVERIFY(tree.model.setData(tree.cell(threshold), QStringLiteral("0x28")));
    QCOMPARE(tree.text(threshold), QStringLiteral("40"));
    const QByteArray after = *tree.document.write();
    QCOMPARE(after.size(), before.size());
    int different = 0;
    for (qsizetype at = 0; at < before.size(); ++at)
        different += before[at] == after[at] ? 0 : 1;
    QCOMPARE(different, 1);
    tree.stack.undo();
    QCOMPARE(*tree.document.write(), before);
}

void TestPropertyTreeModel::textIsParsedAndChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<bool>("remarked");
    QTest::newRow("a number") << threshold << QStringLiteral("30") << true << false;
    QTest::newRow("a grouped number") << threshold << QStringLiteral("1_00") << true << false;
    QTest::newRow("a number outside of the range, which may be allowed")
        << threshold << QStringLiteral("1000") << true << true;
    QTest::newRow("more than a DWORD")
        << threshold << QStringLiteral("4294967296") << false << true;
    QTest::newRow("letters") << threshold << QStringLiteral("many") << false << true;
    QTest::newRow("nothing") << threshold << QString() << false << true;
    QTest::newRow("a third state of a switch")
        << QStringLiteral("BackupInProgress") << QStringLiteral("2") << false << true;
    QTest::newRow("text") << description << QStringLiteral("Größe <b>x</b>") << true << false;
}

void TestPropertyTreeModel::textIsParsedAndChecked()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(bool, taken);
    QFETCH(bool, remarked);
    Tree tree;
    QSignalSpy refusals(&tree.model, &PropertyTreeModel::rejected);
    QSignalSpy hints(&tree.model, &PropertyTreeModel::hint);
    const QModelIndex cell = tree.cell(name);
    const QString before = cell.data().toString();
    const EditVerdict verdict = cell.data(EditCheckRole).value<EditCheck>()(text);
    QCOMPARE(verdict.acceptable, taken);
    QCOMPARE(!verdict.message.isEmpty(), remarked);
    QCOMPARE(tree.model.setData(cell, text), taken);
    QCOMPARE(refusals.count(), taken ? 0 : 1);
    QCOMPARE(hints.count(), taken && remarked ? 1 : 0);
    QCOMPARE(tree.stack.count(), taken ? 1 : 0);
    tree.stack.undo();
    QCOMPARE(cell.data().toString(), before);
}

void TestPropertyTreeModel::switchesAreCheckboxes()
{
    const QString name = QStringLiteral("BackupInProgress");
    Tree tree;
    QCOMPARE(tree.cell(name).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(tree.model.setData(tree.cell(name), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(tree.cell(name).data(Qt::EditRole).toString(), QStringLiteral("0"));
    QVERIFY(!tree.cell(threshold).data(Qt::CheckStateRole).isValid());

    Tree odd(withProperties({ ui_test::property(name, { dwordValue(5) }) }));
    QCOMPARE(odd.cell(name).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QCOMPARE(odd.text(name), QStringLiteral("5 (invalid)"));
    QVERIFY(odd.cell(name).data(ImmediateRole).toBool());
    QVERIFY(
        odd.cell(name).data(MessageRole).toString().contains(QStringLiteral("neither 0 nor 1")));
}

void TestPropertyTreeModel::listsWithOtherLineEndsAreNotEditedInPlace()
{
    const auto list = [](const QStringList &strings) {
        QByteArray payload;
        for (const QString &text : strings)
            payload += textValue(text).payload.toByteArray();
        return Value{ wire::listValue(wire::Format::MultiSz), payload + QByteArray(2, '\0'), {},
            true };
    };
    Tree tree(withProperties({
        ui_test::property(
            QStringLiteral("Plain"), { list({ QStringLiteral("a"), QStringLiteral("b c") }) }),
        ui_test::property(QStringLiteral("Broken"), { list({ QStringLiteral("a\nb") }) }),
        ui_test::property(QStringLiteral("Returns"), { list({ QStringLiteral("a\rb") }) }),
    }));
    QVERIFY(tree.cell(QStringLiteral("Plain")).flags().testFlag(Qt::ItemIsEditable));
    QCOMPARE(
        tree.cell(QStringLiteral("Plain")).data(Qt::EditRole).toString(), QStringLiteral("a\nb c"));
    const QModelIndex broken = tree.cell(QStringLiteral("Broken"));
    QVERIFY(tree.model.setData(broken, QStringLiteral("[\"a\\nb\",\"c\"]")));
    QCOMPARE(broken.data(Qt::EditRole).toString(), QStringLiteral("[\"a\\nb\",\"c\"]"));
    const QModelIndex returns = tree.cell(QStringLiteral("Returns"));
    QVERIFY(!returns.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(returns.data(LockReasonRole).toString().contains(QStringLiteral("line end")));
    QVERIFY(tree.model.setData(tree.cell(QStringLiteral("Plain")), QStringLiteral("b c\na")));
    QCOMPARE(tree.text(QStringLiteral("Plain")), QStringLiteral("b c, a"));
    QVERIFY(!tree.model.setData(tree.cell(QStringLiteral("Plain")), QStringLiteral("a\n\nb")));
}

void TestPropertyTreeModel::leavingAnEditorAsItWasChangesNothing()
{
    Tree tree(capturedFile());
    const QByteArray before = *tree.document.write();
    for (const QModelIndex &cell : tree.cells(PropertyTreeModel::Value)) {
        if (cell.flags().testFlag(Qt::ItemIsEditable))
            QVERIFY(tree.model.setData(cell, cell.data(Qt::EditRole)));
    }
    QCOMPARE(tree.stack.count(), 0);
    QCOMPARE(*tree.document.write(), before);
}

void TestPropertyTreeModel::theSecondOfTwoNamesIsTheOneThatIsEdited()
{
    const QString name = QStringLiteral("Twice");
    Tree tree(withProperties({ ui_test::property(name, { dwordValue(1) }),
        ui_test::property(name.toUpper(), { dwordValue(2) }) }));
    const QModelIndex first = tree.cell(name);
    const QModelIndex second = first.siblingAtRow(1);
    QCOMPARE(second.data().toString(), QStringLiteral("2"));
    QVERIFY(tree.model.setData(second, QStringLiteral("3")));
    QCOMPARE(first.data().toString(), QStringLiteral("1"));
    QCOMPARE(second.data().toString(), QStringLiteral("3"));
}

void TestPropertyTreeModel::resetAndRevertAreDifferent()
{
    Tree tree;
    QVERIFY(tree.model.setData(tree.cell(threshold), QStringLiteral("30")));
    tree.model.resetRows({ tree.cell(threshold) });
    QCOMPARE(tree.text(threshold), QStringLiteral("not stored"));
    QCOMPARE(tree.document.object(0).find(threshold), nullptr);
    QCOMPARE(tree.cell(threshold).data(PositionRole).toInt(), -1);
    QCOMPARE(
        tree.stack.undoText(), QStringLiteral("Reset SameSubnetThreshold of CL1 to its default"));

    tree.model.revertRows({ tree.cell(threshold) });
    QCOMPARE(tree.text(threshold), QStringLiteral("20"));
    QCOMPARE(tree.cell(threshold).data(PositionRole).toInt(), 0); // where it was
    QVERIFY(tree.document.changes().isEmpty());
    QCOMPARE(tree.stack.count(), 3);

    QSignalSpy refusals(&tree.model, &PropertyTreeModel::rejected);
    tree.model.revertRows({ tree.cell(threshold) });
    QCOMPARE(refusals.count(), 1);
    QCOMPARE(tree.stack.count(), 3);
    tree.model.resetRows({ tree.cell(
        QStringLiteral("FixQuorum"), PropertyTreeModel::Value, Scope::CommonReadOnly) });
    QCOMPARE(refusals.count(), 2);
}

void TestPropertyTreeModel::revertingManyGivesTheLoadedBytes()
{
    Tree tree(capturedFile());
    const QByteArray before = *tree.document.write();
    const QModelIndexList all = tree.cells(PropertyTreeModel::Name);
    QVERIFY(tree.model.setData(tree.cell(threshold), QStringLiteral("40")));
    const QList<QPersistentModelIndex> kept(all.begin(), all.end());
    tree.model.resetRows(all);
    QCOMPARE(tree.stack.count(), 2);
    QVERIFY(*tree.document.write() != before);
    QModelIndexList again;
    for (const QPersistentModelIndex &index : kept)
        again.append(index);
    QVERIFY(!again.contains(QModelIndex()));
    tree.model.revertRows(again);
    QCOMPARE(tree.stack.count(), 3);
    QCOMPARE(*tree.document.write(), before);
    tree.stack.undo();
    tree.stack.undo();
    tree.stack.undo();
    QCOMPARE(*tree.document.write(), before);
}

void TestPropertyTreeModel::volumesHaveNothingToReset()
{
    Tree tree(mixedFile(), StuckVolume);
    QSignalSpy refusals(&tree.model, &PropertyTreeModel::rejected);
    tree.model.resetRows({ tree.cell(QStringLiteral("BackupInProgress")) });
    QCOMPARE(refusals.count(), 1);
    QCOMPARE(tree.stack.count(), 0);
}

void TestPropertyTreeModel::volumesAskBeforeClearing()
{
    Tree tree(mixedFile(), StuckVolume);
    ClearGate gate;
    int asked = 0;
    bool answer = false;
    gate.setQuestion([&](const QVector<int> &volumes) {
        ++asked;
        return volumes == QVector<int>{ StuckVolume } && answer;
    });
    tree.model.setClearGate(&gate);
    const QModelIndex cell = tree.cell(QStringLiteral("BackupInProgress"));
    QVERIFY(!tree.model.setData(cell, QStringLiteral("0")));
    QVERIFY(!tree.model.setData(cell, Qt::Unchecked, Qt::CheckStateRole));
    answer = true;
    QVERIFY(tree.model.setData(cell, QStringLiteral("0")));
    QCOMPARE(asked, 3);
    QVERIFY(tree.model.setData(cell, QStringLiteral("1")));
    QVERIFY(tree.model.setData(cell, QStringLiteral("0")));
    QCOMPARE(asked, 3); // granted once for the change set
}

void TestPropertyTreeModel::selectionSurvivesEveryChange()
{
    Tree tree;
    tree.model.setShowDocumented(true);
    QItemSelectionModel selection(&tree.model);
    selection.select(tree.cell(threshold), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy resets(&tree.model, &QAbstractItemModel::modelReset);
    const auto selected = [&] {
        const QModelIndexList rows = selection.selectedRows();
        return rows.size() == 1 && rows.first().data().toString() == threshold;
    };
    QVERIFY(tree.model.setData(tree.cell(threshold), QStringLiteral("30")));
    QVERIFY(selected());
    tree.model.resetRows({ tree.cell(threshold) });
    QVERIFY(selected());
    tree.stack.undo();
    QVERIFY(selected());
    tree.stack.undo();
    QVERIFY(selected());
    QCOMPARE(resets.count(), 0);
}

void TestPropertyTreeModel::documentedRowsComeAndGoAndCanBeAdded()
{
    Tree tree;
    const QString absent = QStringLiteral("CrossSubnetThreshold");
    QVERIFY(!tree.cell(absent).isValid());
    tree.model.setShowDocumented(true);
    QCOMPARE(tree.cell(absent).data(RowStateRole).toInt(), int(RowState::NotStored));
    QVERIFY(tree.cell(absent).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(tree.model.setData(tree.cell(absent), QStringLiteral("40")));
    QCOMPARE(tree.text(absent), QStringLiteral("40"));
    QCOMPARE(tree.stack.undoText(), QStringLiteral("Add CrossSubnetThreshold to CL1"));
    tree.model.revertRows({ tree.cell(absent) });
    QVERIFY(tree.document.changes().isEmpty());
    tree.model.setShowDocumented(false);
    QVERIFY(!tree.cell(absent).isValid());
}

void TestPropertyTreeModel::bytesAndRowsAreLinked()
{
    Tree tree(capturedFile());
    const auto range = tree.cell(threshold).data(ByteRangeRole).value<wire::ByteRange>();
    QVERIFY(range.length > 0);
    QCOMPARE(tree.model.indexOfOffset(static_cast<qint64>(range.offset)), tree.cell(threshold));
    QCOMPARE(tree.model.indexOfOffset(static_cast<qint64>(range.end() - 1)), tree.cell(threshold));
    QVERIFY(tree.model.indexOfOffset(static_cast<qint64>(range.end())) != tree.cell(threshold));
    QVERIFY(!tree.model.indexOfOffset(-1).isValid());
}

void TestPropertyTreeModel::anySequenceOfEditsKeepsTheTreeRight()
{
    Tree tree(capturedFile());
    tree.model.setShowDocumented(true);
    QRandomGenerator random(20260314);
    const auto anyRow = [&] {
        const QModelIndex group = tree.model.index(random.bounded(tree.model.rowCount()), 0);
        return tree.model.index(
            random.bounded(tree.model.rowCount(group)), PropertyTreeModel::Value, group);
    };
    for (int step = 0; step < 60; ++step) {
        const QModelIndex cell = anyRow();
        switch (random.bounded(5)) {
        case 0:
            tree.model.resetRows({ cell, anyRow() });
            break;
        case 1:
            tree.model.revertRows({ cell, anyRow() });
            break;
        case 2:
            tree.model.setData(cell, QString::number(random.bounded(100)));
            break;
        case 3:
            tree.stack.undo();
            break;
        default:
            tree.stack.redo();
            break;
        }
        PropertyTreeModel fresh(tree.document, tree.stack);
        fresh.setShowDocumented(true);
        fresh.setObject(0);
        QCOMPARE(textsOf(tree.model), textsOf(fresh));
    }
}

QTEST_MAIN(TestPropertyTreeModel)
#include "tst_property_tree_model.moc"
