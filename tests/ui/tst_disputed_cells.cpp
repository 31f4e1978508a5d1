// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// How the tables show values that are not simply known, and where values come from.

#include "tests/ui/ui_support.h"
#include "ui/models/property_tree_model.h"
#include "ui/models/roles.h"
#include "ui/models/volume_table_model.h"
#include "ui/windows/inspector_content.h"
#include "ui/windows/notice_bar.h"
#include "ui/windows/notice_words.h"
#include "ui/windows/volume_words.h"

#include <QLabel>
#include <QUndoStack>
#include <QtTest>

#include <algorithm>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestDisputedCells : public QObject
{
    Q_OBJECT

private slots:
    void propertiesSayThatSourcesDiffer();
    void volumesSayThatSourcesDiffer();
    void unknownIsNotDisputed();
    void decidedCellsAreOrdinary();
    void tooltipsSayWhereAValueWasRead();
    void cutValuesSayWhatThatMeans();
    void inspectorSaysWhereAValueWasRead();
    void noticesTellWhatIsThere();
    void longNoticesAreCut();
};

void TestDisputedCells::propertiesSayThatSourcesDiffer()
{
    Document document(disputedFile());
    QUndoStack stack;
    PropertyTreeModel model(document, stack);
    model.setObject(DisputedCluster);
    const QModelIndex value = model.indexOfProperty(Scope::Common, u"BackupInProgress");
    QCOMPARE(value.data().toString(), QStringLiteral("1 or 0"));
    QVERIFY(!value.data(Qt::DecorationRole).isNull());
    QVERIFY(!value.data(Qt::CheckStateRole).isValid());
    QVERIFY(value.data(DisputedRole).toBool());
    QVERIFY(!value.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(value.siblingAtColumn(PropertyTreeModel::State).data().toString().startsWith(
        u"sources differ"));
    const QString tip = value.data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"1 (cluster.reg, line 12)"), qPrintable(tip));
    QVERIFY2(tip.contains(u"0 (GetCluster.XML, line 42)"), qPrintable(tip));
    QVERIFY(value.data(Qt::AccessibleTextRole).toString().contains(u"sources differ"));
}

void TestDisputedCells::volumesSayThatSourcesDiffer()
{
    Document document(disputedFile());
    QUndoStack stack;
    VolumeTableModel model(document, stack);
    const QModelIndex cell = model.index(0, VolumeTableModel::Backup);
    QCOMPARE(cell.data().toString(), QStringLiteral("sources differ"));
    QVERIFY(!cell.data(Qt::CheckStateRole).isValid());
    QVERIFY(!cell.data(Qt::DecorationRole).isNull());
    QVERIFY(cell.data(DisputedRole).toBool());
    QVERIFY(!cell.flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(cell.data(LockReasonRole).toString().contains(u"chosen"));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"GetCluster.XML, line 42"));
    model.toggleBackup({ cell });
    QVERIFY(volumeRow(document.current(), DisputedVolume).backupDisputed);
    const VolumeRow row = volumeRow(document.current(), DisputedVolume);
    QVERIFY(volumeWords({ &row }).contains(u"differ"));
}

void TestDisputedCells::unknownIsNotDisputed()
{
    Document document(mixedFile());
    QUndoStack stack;
    VolumeTableModel model(document, stack);
    const QModelIndex unknown
        = model.index(model.rowOfObject(UnknownVolume), VolumeTableModel::Backup);
    const QModelIndex idle = model.index(model.rowOfObject(IdleVolume), VolumeTableModel::Backup);
    QCOMPARE(unknown.data().toString(), QStringLiteral("not in this source"));
    QVERIFY(!unknown.data(Qt::CheckStateRole).isValid());
    QVERIFY(unknown.data(Qt::DecorationRole).isNull());
    QVERIFY(!unknown.data(DisputedRole).toBool());
    QCOMPARE(idle.data().toString(), QStringLiteral("0"));
    QVERIFY(idle.data(Qt::CheckStateRole).isValid());
}

void TestDisputedCells::decidedCellsAreOrdinary()
{
    Document document(disputedFile());
    QUndoStack stack;
    VolumeTableModel volumes(document, stack);
    PropertyTreeModel properties(document, stack);
    properties.setObject(DisputedCluster);
    document.settle(DisputedVolume, Scope::Common, QStringLiteral("BackupInProgress"), 1);
    document.settle(DisputedCluster, Scope::Common, QStringLiteral("BackupInProgress"), 0);
    const QModelIndex cell = volumes.index(0, VolumeTableModel::Backup);
    QCOMPARE(cell.data(Qt::CheckStateRole), QVariant(Qt::Checked));
    QVERIFY(!cell.data(ModifiedRole).toBool());
    QVERIFY(cell.flags().testFlag(Qt::ItemIsUserCheckable));
    const QModelIndex value = properties.indexOfProperty(Scope::Common, u"BackupInProgress");
    QVERIFY(!value.data(ModifiedRole).toBool());
    QVERIFY(!value.data(DisputedRole).toBool());
    QVERIFY(value.data(Qt::DecorationRole).isNull());
    QVERIFY(value.data(Qt::ToolTipRole).toString().contains(u"From cluster.reg, line 12"));
}

void TestDisputedCells::tooltipsSayWhereAValueWasRead()
{
    Document document(disputedFile());
    QUndoStack stack;
    PropertyTreeModel model(document, stack);
    model.setObject(DisputedCluster);
    const QModelIndex value = model.indexOfProperty(Scope::Common, u"SameSubnetThreshold");
    for (const int column : { PropertyTreeModel::Name, PropertyTreeModel::Value }) {
        const QString tip = value.siblingAtColumn(column).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"From GetCluster.XML, line 60"), qPrintable(tip));
    }
    QVERIFY(model.setData(value, QStringLiteral("11")));
    QVERIFY2(value.data(Qt::ToolTipRole).toString().contains(u"From GetCluster.XML, line 60"),
        "that is where the value before was read");
}

void TestDisputedCells::cutValuesSayWhatThatMeans()
{
    Document document(disputedFile());
    QUndoStack stack;
    PropertyTreeModel model(document, stack);
    model.setObject(DisputedCluster);
    const QModelIndex value = model.indexOfProperty(Scope::Common, u"Security");
    QCOMPARE(value.data().toString(), QStringLiteral("{1, 0, 4, 128...}"));
    QVERIFY(!value.data(DisputedRole).toBool());
    const QString tip = value.data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"never exported"), qPrintable(tip));
    QVERIFY2(tip.contains(u"From cluster.reg, key Parameters"), qPrintable(tip));
}

void TestDisputedCells::inspectorSaysWhereAValueWasRead()
{
    const Document document(disputedFile());
    const auto source = [&document](const QString &property) {
        const InspectorContent content
            = inspectorContent(document, DisputedCluster, Scope::Common, property);
        const auto fact = std::ranges::find_if(content.value,
            [](const InspectorFact &candidate) { return candidate.name == u"place"; });
        return fact == content.value.end() ? QString() : fact->text;
    };
    QCOMPARE(source(QStringLiteral("SameSubnetThreshold")),
        QStringLiteral("From GetCluster.XML, line 60"));
    QCOMPARE(source(QStringLiteral("BackupInProgress")),
        QStringLiteral("1 (cluster.reg, line 12)\n0 (GetCluster.XML, line 42)"));
}

void TestDisputedCells::noticesTellWhatIsThere()
{
    LoadedFile file = disputedFile();
    QCOMPARE(disputeWords(3), QStringLiteral("3 values differ between the files."));
    QVERIFY(disputeWords(0).isEmpty());
    QVERIFY(codePageWords(file).isEmpty());
    file.codePage = QStringLiteral("1252");
    QCOMPARE(codePageWords(file),
        QStringLiteral("Read as Western European (Windows-1252), because the file does not tell "
                       "its encoding."));
    QVERIFY(skippedWords({}).isEmpty());
    QVERIFY(skippedWords({ file.title }).startsWith(u"1 file "));
    QVERIFY(skippedWords({ file.title, file.title }).startsWith(u"2 files "));
}

void TestDisputedCells::longNoticesAreCut()
{
    NoticeBar bar(NoticeKind::Warning);
    const QString path = QString(100000, u'x');
    bar.setText(path);
    QCOMPARE(bar.text(), path);
    QCOMPARE(bar.accessibleDescription(), path);
    int shown = 0;
    for (const QLabel *label : bar.findChildren<QLabel *>())
        shown = std::max(shown, static_cast<int>(label->text().size()));
    QVERIFY(shown > 100);
    QVERIFY(shown < 1000);
    QVERIFY2(bar.minimumSizeHint().width() < 1000, "a long word does not widen the window");
    bar.setText({});
    QVERIFY(bar.isHidden());
}

QTEST_MAIN(TestDisputedCells)
#include "tst_disputed_cells.moc"
