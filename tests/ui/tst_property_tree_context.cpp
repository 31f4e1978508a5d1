// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What the property tree tells the editors of its cells, and what it takes from them.

#include "ui/models/edit_context.h"
#include "ui/models/property_tree_model.h"
#include "ui/models/roles.h"
#include "ui_support.h"

#include <QAbstractItemModelTester>
#include <QUndoStack>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

const QString threshold = QStringLiteral("SameSubnetThreshold");

struct Tree
{
    Document document;
    QUndoStack stack;
    PropertyTreeModel model{ document, stack };
    QAbstractItemModelTester tester{ &model,
        QAbstractItemModelTester::FailureReportingMode::Fatal };

    explicit Tree(LoadedFile file = mixedFile())
        : document(std::move(file))
    {
        model.setObject(TheCluster);
    }
    [[nodiscard]] QModelIndex cell(const QString &name) const
    {
        return model.indexOfProperty(Scope::Common, name);
    }
    [[nodiscard]] QString text(const QString &name) const { return cell(name).data().toString(); }
};

LoadedFile withProperties(const QVector<Property> &properties)
{
    LoadedFile file = mixedFile();
    file.cluster.objects[TheCluster].list(Scope::Common).properties = properties;
    return file;
}

} // namespace

class TestPropertyTreeContext : public QObject
{
    Q_OBJECT

private slots:
    void theDefaultIsRemarked();
    void bytesAreEditedAndDescriptorsAreNot();
    void editorsLearnWhatTheyEdit();
    void theBaseOfNumbersCanBeSwitched();
    void anEditInTheMiddleOfAnUpdateIsFollowed();
    void everyColumnHasItsBase();
};

void TestPropertyTreeContext::theDefaultIsRemarked()
{
    Tree tree;
    const EditVerdict verdict
        = tree.cell(threshold)
              .data(EditCheckRole)
              .value<EditCheck>()(QString::number(
                  tree.model.rowAt(tree.cell(threshold))->row.entry->defaultValue.toInt()));
    QVERIFY(verdict.acceptable);
    QCOMPARE(verdict.severity, Severity::Note);
    QVERIFY(verdict.message.contains(QStringLiteral("default")));
}

void TestPropertyTreeContext::bytesAreEditedAndDescriptorsAreNot()
{
    const QByteArray payload("\1\2\3");
    const QString bytes = QStringLiteral("Bytes");
    const QString security = QStringLiteral("Rights");
    Tree tree(withProperties({
        ui_test::property(bytes, { { wire::listValue(wire::Format::Binary), payload, {}, true } }),
        ui_test::property(
            security, { { wire::listValue(wire::Format::SecurityDescriptor), payload, {}, true } }),
    }));
    QVERIFY(tree.model.setData(tree.cell(bytes), QStringLiteral("01 02 ff")));
    QVERIFY(tree.text(bytes).endsWith(QStringLiteral("01 02 ff")));
    QVERIFY(!tree.cell(security).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!tree.cell(security).data(LockReasonRole).toString().isEmpty());
}

void TestPropertyTreeContext::editorsLearnWhatTheyEdit()
{
    Tree tree;
    tree.model.setNumberBase(PropertyTreeModel::Value, NumberBase::Hexadecimal);
    const auto context = tree.cell(threshold).data(EditContextRole).value<EditContext>();
    QCOMPARE(context.property.values.first().payload, dwordValue(20).payload);
    QCOMPARE(context.syntax, wire::listValue(wire::Format::Dword));
    QCOMPARE(context.entry->name, threshold);
    QCOMPARE(context.base, NumberBase::Hexadecimal);
    QCOMPARE(context.lockReason, QString());
    tree.model.setShowDocumented(true);
    const QModelIndex absent = tree.cell(QStringLiteral("CrossSubnetThreshold"));
    const auto unstored = absent.data(EditContextRole).value<EditContext>();
    QVERIFY(unstored.property.values.isEmpty());
    QCOMPARE(unstored.syntax, wire::listValue(wire::Format::Dword));
    const QModelIndex name = absent.siblingAtColumn(PropertyTreeModel::Name);
    QVERIFY(!name.data(EditContextRole).isValid());
    const auto locked
        = tree.model.indexOfProperty(Scope::CommonReadOnly, u"FixQuorum").data(EditContextRole);
    QVERIFY(!locked.value<EditContext>().lockReason.isEmpty());
}

void TestPropertyTreeContext::theBaseOfNumbersCanBeSwitched()
{
    Tree tree;
    tree.model.setNumberBase(NumberBase::Hexadecimal);
    QCOMPARE(tree.text(threshold), QStringLiteral("0x14"));
    QCOMPARE(tree.cell(threshold).data(Qt::EditRole).toString(), QStringLiteral("0x14"));
    QVERIFY(tree.model.setData(tree.cell(threshold), QStringLiteral("0x14")));
    QCOMPARE(tree.stack.count(), 0);
}

void TestPropertyTreeContext::everyColumnHasItsBase()
{
    Tree tree;
    const QModelIndex range = tree.cell(threshold).siblingAtColumn(PropertyTreeModel::Range);
    QCOMPARE(range.data().toString(), QStringLiteral("3 … 120"));
    tree.model.setNumberBase(PropertyTreeModel::Range, NumberBase::Hexadecimal);
    QCOMPARE(range.data().toString(), QStringLiteral("0x3 … 0x78"));
    QCOMPARE(tree.text(threshold), QStringLiteral("20"));
    QCOMPARE(tree.model.numberBase(PropertyTreeModel::Range), NumberBase::Hexadecimal);
    QCOMPARE(tree.model.numberBase(PropertyTreeModel::Value), NumberBase::Decimal);
}

/// As when a row goes whose editor is open: the view takes what stands in it.
void TestPropertyTreeContext::anEditInTheMiddleOfAnUpdateIsFollowed()
{
    Tree tree;
    const auto set = [&tree](const QString &name, quint32 number) {
        tree.document.apply(
            makeSet(tree.document.current(), TheCluster, Scope::Common, name, dwordValue(number)));
    };
    set(QStringLiteral("Other"), 1);
    set(QStringLiteral("Going"), 1);
    int told = 0;
    connect(&tree.model, &QAbstractItemModel::rowsAboutToBeRemoved, &tree.model, [&] {
        if (told++ > 0)
            return;
        const PropertyList &list = tree.document.object(TheCluster).list(Scope::Common);
        tree.document.apply(makeReset(tree.document.current(), TheCluster, Scope::Common,
            list.indexOf(QStringLiteral("Other"))));
        set(threshold, 7);
    });
    const PropertyList &list = tree.document.object(TheCluster).list(Scope::Common);
    tree.document.apply(makeReset(
        tree.document.current(), TheCluster, Scope::Common, list.indexOf(QStringLiteral("Going"))));
    QCOMPARE(told, 2);
    QVERIFY(!tree.cell(QStringLiteral("Other")).isValid());
    QVERIFY(!tree.cell(QStringLiteral("Going")).isValid());
    QVERIFY(tree.text(threshold).startsWith(u'7'));
}

QTEST_MAIN(TestPropertyTreeContext)
#include "tst_property_tree_context.moc"
