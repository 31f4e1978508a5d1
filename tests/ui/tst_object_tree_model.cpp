// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/object_tree_model.h"
#include "ui/models/roles.h"
#include "ui_support.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

struct Tree
{
    Document document;
    ObjectTreeModel model;
    QAbstractItemModelTester tester;

    explicit Tree(LoadedFile file = mixedFile())
        : document(std::move(file))
        , model(document)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    { }
    [[nodiscard]] QStringList namesUnder(const QModelIndex &parent) const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(parent); ++row)
            names.append(model.index(row, 0, parent).data(NameRole).toString());
        return names;
    }
};

} // namespace

class TestObjectTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void branchesAreThereOnlyWithObjects();
    void resourcesStandUnderTheirGroup();
    void everyObjectHasItsIndex();
    void branchesCountWhatIsOnThem();
    void changesAndProblemsAreCountedUpwards();
    void aSingleListIsASingleObject();
    void aListThatIsSavedElsewhereHasTheNewName();
    void aSourceWithoutAClusterHasARoot();
};

void TestObjectTreeModel::branchesAreThereOnlyWithObjects()
{
    const Tree tree;
    QCOMPARE(tree.namesUnder({}), QStringList{ QStringLiteral("CL1") });
    QCOMPARE(tree.namesUnder(tree.model.index(0, 0)),
        (QStringList{ QStringLiteral("Volumes"), QStringLiteral("Nodes"), QStringLiteral("Groups"),
            QStringLiteral("Resources without a group") }));
}

void TestObjectTreeModel::resourcesStandUnderTheirGroup()
{
    const Tree tree; // the group's id is in braces, the resource's reference to it is not
    const QModelIndex grouped = tree.model.indexOfObject(GroupedResource);
    QCOMPARE(grouped.parent().data(ObjectRole).toInt(), int(TheGroup));
    const QModelIndex loose = tree.model.indexOfObject(LooseResource);
    QCOMPARE(loose.parent().data(BranchClassRole).toInt(), int(ObjectClass::Resource));
}

void TestObjectTreeModel::everyObjectHasItsIndex()
{
    const Tree tree(bundledSample());
    for (int object = 0; object < tree.document.current().objects.size(); ++object) {
        const QModelIndex index = tree.model.indexOfObject(object);
        QVERIFY(index.isValid());
        QCOMPARE(index.data(ObjectRole).toInt(), object);
        QVERIFY(!index.data(BranchClassRole).isValid());
        QVERIFY(!index.data().toString().isEmpty());
    }
    QVERIFY(!tree.model.indexOfObject(-1).isValid());
}

void TestObjectTreeModel::branchesCountWhatIsOnThem()
{
    const Tree tree;
    const QModelIndex volumes = tree.model.volumesBranch();
    QVERIFY(tree.model.isVolumesBranch(volumes));
    QVERIFY(volumes.data().toString().startsWith(QStringLiteral("Volumes (4)")));
    QCOMPARE(volumes.data(ObjectRole).toInt(), -1);
    QVERIFY(!tree.model.isVolumesBranch(volumes.parent()));
    QVERIFY(!tree.model.isVolumesBranch({}));
}

void TestObjectTreeModel::changesAndProblemsAreCountedUpwards()
{
    Tree tree;
    const QModelIndex root = tree.model.index(0, 0);
    const QModelIndex volumes = tree.model.volumesBranch();
    const QModelIndex odd = tree.model.indexOfObject(OddVolume);
    QCOMPARE(odd.data(ProblemCountRole).toInt(), 1);
    QCOMPARE(volumes.data(ProblemCountRole).toInt(), 1);
    QCOMPARE(volumes.data().toString(), QStringLiteral("Volumes (4) — 1 problem"));
    const int before = root.data(ProblemCountRole).toInt();

    QSignalSpy changed(&tree.model, &QAbstractItemModel::dataChanged);
    const Edit back = tree.document.apply(makeSet(tree.document.current(), OddVolume, Scope::Common,
        volume_property::backupInProgress.toString(), dwordValue(0)));
    QCOMPARE(changed.count(), 3); // the volume, its branch, the cluster
    QCOMPARE(odd.data(ChangeCountRole).toInt(), 1);
    QCOMPARE(odd.data(ProblemCountRole).toInt(), 0);
    QCOMPARE(volumes.data().toString(), QStringLiteral("Volumes (4) — 1 changed"));
    QCOMPARE(root.data(ChangeCountRole).toInt(), 1);
    QCOMPARE(root.data(ProblemCountRole).toInt(), before - 1);

    tree.document.apply(back);
    QCOMPARE(root.data(ChangeCountRole).toInt(), 0);
    QCOMPARE(root.data(ProblemCountRole).toInt(), before);
}

void TestObjectTreeModel::aSingleListIsASingleObject()
{
    const Tree tree(capturedFile());
    QCOMPARE(tree.model.rowCount(), 1);
    const QModelIndex only = tree.model.index(0, 0);
    QCOMPARE(only.data(ObjectRole).toInt(), 0);
    QCOMPARE(tree.model.rowCount(only), 0);
    QVERIFY(!only.data().toString().isEmpty());
    QVERIFY(!tree.model.volumesBranch().isValid());
}

/// What has no name of its own is called like its file.
void TestObjectTreeModel::aListThatIsSavedElsewhereHasTheNewName()
{
    Tree tree(capturedFile());
    const QModelIndex only = tree.model.index(0, 0);
    tree.document.markSaved(QStringLiteral("/elsewhere/copy.bin"), *tree.document.write());
    QCOMPARE(only.data(NameRole).toString(), tree.document.object(0).name);
    QVERIFY(only.data().toString().startsWith(u"copy"));
}

void TestObjectTreeModel::aSourceWithoutAClusterHasARoot()
{
    LoadedFile file;
    file.cluster.objects = { volume(QStringLiteral("V1"), 0U), volume(QStringLiteral("V2"), 1U) };
    const Tree tree(file);
    const QModelIndex root = tree.model.index(0, 0);
    QCOMPARE(root.data(ObjectRole).toInt(), -1);
    QCOMPARE(root.data(NameRole).toString(), QStringLiteral("Cluster"));
    QVERIFY(tree.model.volumesBranch().isValid());
}

QTEST_MAIN(TestObjectTreeModel)
#include "tst_object_tree_model.moc"
