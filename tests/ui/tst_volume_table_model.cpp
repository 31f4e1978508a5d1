// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/edit_check.h"
#include "ui/models/roles.h"
#include "ui/models/volume_table_model.h"
#include "ui_support.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QUndoStack>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

/// A document with its table, checked all the time by Qt's model tester.
struct Table
{
    Document document;
    QUndoStack stack;
    VolumeTableModel model;
    QAbstractItemModelTester tester;
    int asked = 0;
    bool answer = true;
    QVector<int> askedAbout;

    explicit Table(LoadedFile file = mixedFile())
        : document(std::move(file))
        , model(document, stack)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.setClearConfirmation([this](const QVector<int> &volumes) {
            ++asked;
            askedAbout = volumes;
            return answer;
        });
    }
    [[nodiscard]] QModelIndex backup(int object) const
    {
        return model.index(model.rowOfObject(object), VolumeTableModel::Backup);
    }
    [[nodiscard]] std::optional<quint64> number(int object) const
    {
        return volumeRow(document.current(), object).backupInProgress;
    }
};

} // namespace

class TestVolumeTableModel : public QObject
{
    Q_OBJECT

private slots:
    void everyColumnHasATitleAndText();
    void backupCells_data();
    void backupCells();
    void settingOneIsUndoable();
    void clearingAsksOncePerChangeSet();
    void clearingThatIsNotConfirmedChangesNothing();
    void settingDoesNotAskButHints();
    void onlyZeroAndOneAreTaken_data();
    void onlyZeroAndOneAreTaken();
    void unknownStatesCannotBeToggled();
    void theInvalidStateCanBeLeft();
    void leavingAnEditorAsItWasChangesNothing();
    void aSelectionIsOneStep();
    void changedCellsSayWhatTheyWere();
    void problemsAreCounted();
    void savingBeginsAnotherChangeSet();
    void bundledSampleWritesTheEditAndTakesItBack();
};

void TestVolumeTableModel::everyColumnHasATitleAndText()
{
    const Table table;
    QCOMPARE(table.model.rowCount(), 4);
    QCOMPARE(table.model.headerData(VolumeTableModel::Backup, Qt::Horizontal).toString(),
        QStringLiteral("BackupInProgress"));
    for (int column = 0; column < table.model.columnCount(); ++column) {
        QVERIFY(!table.model.headerData(column, Qt::Horizontal).toString().isEmpty());
        for (int row = 0; row < table.model.rowCount(); ++row) {
            const QModelIndex cell = table.model.index(row, column);
            QVERIFY2(!cell.data().toString().isEmpty(), "an empty cell says nothing");
            QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty());
        }
    }
}

void TestVolumeTableModel::backupCells_data()
{
    QTest::addColumn<int>("object");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("check");
    QTest::addColumn<bool>("editable");
    QTest::newRow("no backup") << int(IdleVolume) << QStringLiteral("0") << QVariant(Qt::Unchecked)
                               << true;
    QTest::newRow("a backup") << int(StuckVolume) << QStringLiteral("1") << QVariant(Qt::Checked)
                              << true;
    QTest::newRow("a number that should not be there")
        << int(OddVolume) << QStringLiteral("2 (invalid)") << QVariant(Qt::PartiallyChecked)
        << true;
    QTest::newRow("not in the source")
        << int(UnknownVolume) << QStringLiteral("not in this source") << QVariant() << false;
}

void TestVolumeTableModel::backupCells()
{
    QFETCH(int, object);
    QFETCH(QString, text);
    QFETCH(QVariant, check);
    QFETCH(bool, editable);
    const Table table;
    const QModelIndex cell = table.backup(object);
    QCOMPARE(cell.data().toString(), text);
    QCOMPARE(cell.data(Qt::CheckStateRole).isValid(), check.isValid());
    QCOMPARE(cell.data(Qt::CheckStateRole).toInt(), check.toInt());
    QCOMPARE(cell.flags().testFlag(Qt::ItemIsEditable), editable);
    QCOMPARE(cell.flags().testFlag(Qt::ItemIsUserCheckable), editable);
    QCOMPARE(cell.data(LockReasonRole).toString().isEmpty(), editable);
    QCOMPARE(cell.data(EditCheckRole).isValid(), editable);
    QCOMPARE(cell.data(ObjectRole).toInt(), object);
    QCOMPARE(cell.data(NameRole).toString(), QStringLiteral("BackupInProgress"));
}

void TestVolumeTableModel::settingOneIsUndoable()
{
    Table table;
    QVERIFY(table.model.setData(table.backup(IdleVolume), QStringLiteral("1")));
    QCOMPARE(table.number(IdleVolume), 1U);
    QCOMPARE(table.backup(IdleVolume).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(table.stack.undoText(),
        QStringLiteral("Set BackupInProgress of C:\\ClusterStorage\\Volume2 to 1"));
    table.stack.undo();
    QCOMPARE(table.number(IdleVolume), 0U);
    QVERIFY(table.document.changes().isEmpty());
}

void TestVolumeTableModel::clearingAsksOncePerChangeSet()
{
    Table table;
    QVERIFY(table.model.setData(table.backup(StuckVolume), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(table.asked, 1);
    QCOMPARE(table.askedAbout, QVector<int>{ StuckVolume });
    QCOMPARE(table.number(StuckVolume), 0U);
    QVERIFY(table.model.setData(table.backup(OddVolume), QStringLiteral("0")));
    QCOMPARE(table.asked, 1);

    table.stack.undo();
    table.stack.undo(); // nothing is changed any more
    QVERIFY(table.model.setData(table.backup(StuckVolume), QStringLiteral("0")));
    QCOMPARE(table.asked, 2);
    table.model.resetConfirmation();
    QVERIFY(table.model.setData(table.backup(OddVolume), QStringLiteral("0")));
    QCOMPARE(table.asked, 3);
}

void TestVolumeTableModel::clearingThatIsNotConfirmedChangesNothing()
{
    Table table;
    table.answer = false;
    QVERIFY(!table.model.setData(table.backup(StuckVolume), QStringLiteral("0")));
    QCOMPARE(table.number(StuckVolume), 1U);
    QCOMPARE(table.stack.count(), 0);
    QVERIFY(!table.model.setData(table.backup(StuckVolume), QStringLiteral("0")));
    QCOMPARE(table.asked, 2); // what was not granted is asked again
}

void TestVolumeTableModel::settingDoesNotAskButHints()
{
    Table table;
    QSignalSpy hints(&table.model, &VolumeTableModel::hint);
    QVERIFY(table.model.setData(table.backup(IdleVolume), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(table.asked, 0);
    QCOMPARE(hints.count(), 1);
}

void TestVolumeTableModel::onlyZeroAndOneAreTaken_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "2", "-1", "x", "", "01", "true", "0x1", "4294967296" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestVolumeTableModel::onlyZeroAndOneAreTaken()
{
    QFETCH(QString, text);
    Table table;
    QSignalSpy refusals(&table.model, &VolumeTableModel::rejected);
    const QModelIndex cell = table.backup(IdleVolume);
    QVERIFY(!table.model.setData(cell, text));
    QCOMPARE(refusals.count(), 1);
    QCOMPARE(refusals.first().at(0).toModelIndex(), cell);
    QVERIFY(refusals.first().at(1).toString().contains(QStringLiteral("takes 0")));
    QVERIFY(!cell.data(EditCheckRole).value<EditCheck>()(text).acceptable);
    QCOMPARE(table.number(IdleVolume), 0U);
    QCOMPARE(table.stack.count(), 0);
}

void TestVolumeTableModel::unknownStatesCannotBeToggled()
{
    Table table;
    QSignalSpy refusals(&table.model, &VolumeTableModel::rejected);
    const QModelIndex cell = table.backup(UnknownVolume);
    QVERIFY(!table.model.setData(cell, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!table.model.setData(cell, QStringLiteral("0")));
    table.model.toggleBackup({ cell });
    QCOMPARE(refusals.count(), 3);
    QCOMPARE(table.number(UnknownVolume), std::nullopt);
    QCOMPARE(table.stack.count(), 0);
}

void TestVolumeTableModel::theInvalidStateCanBeLeft()
{
    Table table;
    QVERIFY(table.model.setData(table.backup(OddVolume), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(table.number(OddVolume), 0U);
    QCOMPARE(table.asked, 1); // who knows what a 2 stands for
    table.stack.undo();
    QCOMPARE(table.backup(OddVolume).data().toString(), QStringLiteral("2 (invalid)"));
}

void TestVolumeTableModel::leavingAnEditorAsItWasChangesNothing()
{
    Table table;
    const QModelIndex cell = table.backup(OddVolume);
    QVERIFY(table.model.setData(cell, cell.data(Qt::EditRole)));
    QCOMPARE(table.number(OddVolume), 2U);
    QCOMPARE(table.stack.count(), 0);
}

void TestVolumeTableModel::aSelectionIsOneStep()
{
    Table table;
    QModelIndexList all;
    for (int row = 0; row < table.model.rowCount(); ++row) {
        all.append(table.model.index(row, VolumeTableModel::Volume));
        all.append(table.model.index(row, VolumeTableModel::Owner));
    }
    table.model.toggleBackup(all); // one of them is in backup: all go to 0
    QCOMPARE(table.stack.count(), 1);
    QCOMPARE(table.asked, 1);
    QCOMPARE(table.askedAbout, (QVector<int>{ StuckVolume, OddVolume }));
    for (const int object : { IdleVolume, StuckVolume, OddVolume })
        QCOMPARE(table.number(object), 0U);
    table.model.toggleBackup(all); // none of them is: all go to 1
    QCOMPARE(table.stack.count(), 2);
    QCOMPARE(table.stack.undoText(), QStringLiteral("Set BackupInProgress of 3 volumes to 1"));
    QCOMPARE(table.number(UnknownVolume), std::nullopt);
    table.stack.undo();
    table.stack.undo();
    QVERIFY(table.document.changes().isEmpty());
}

void TestVolumeTableModel::changedCellsSayWhatTheyWere()
{
    Table table;
    const QModelIndex cell = table.backup(StuckVolume);
    QVERIFY(!cell.data(ModifiedRole).toBool());
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    QVERIFY(table.model.setData(cell, QStringLiteral("0")));
    QCOMPARE(changed.count(), 1);
    QVERIFY(cell.data(ModifiedRole).toBool());
    QVERIFY(cell.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(
        cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("when loaded it was: 1")));
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("BackupInProgress of C:\\ClusterStorage\\Volume10: 0, changed, was 1"));
}

void TestVolumeTableModel::problemsAreCounted()
{
    const Table table;
    const int row = table.model.rowOfObject(OddVolume);
    const QModelIndex cell = table.model.index(row, VolumeTableModel::Problems);
    QCOMPARE(cell.data().toString(), QStringLiteral("1 warning"));
    QCOMPARE(cell.data(IssueSeverityRole).toInt(), int(Severity::Warning));
    QVERIFY(!cell.data(MessageRole).toString().isEmpty());
}

void TestVolumeTableModel::savingBeginsAnotherChangeSet()
{
    Table table;
    QVERIFY(table.model.setData(table.backup(StuckVolume), QStringLiteral("0")));
    const auto bytes = table.document.write();
    QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error()));
    table.document.markSaved(QStringLiteral("saved.json"), *bytes);
    QVERIFY(!table.backup(StuckVolume).data(ModifiedRole).toBool());
    QVERIFY(table.model.setData(table.backup(OddVolume), QStringLiteral("0")));
    QCOMPARE(table.asked, 2);
}

void TestVolumeTableModel::bundledSampleWritesTheEditAndTakesItBack()
{
    Table table(bundledSample());
    const QByteArray before = *table.document.write();
    QModelIndexList all;
    for (int row = 0; row < table.model.rowCount(); ++row)
        all.append(table.model.index(row, VolumeTableModel::Backup));
    QVERIFY(all.size() > 2);
    table.model.toggleBackup(all);
    const QByteArray after = *table.document.write();
    QVERIFY(after != before);
    table.stack.undo();
    QCOMPARE(*table.document.write(), before);
    table.stack.redo();
    QCOMPARE(*table.document.write(), after);
}

QTEST_MAIN(TestVolumeTableModel)
#include "tst_volume_table_model.moc"
