// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The cursor leaves an open editor whose value makes its own row go.

#include "ui/windows/editing_view.h"

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>
#include <QtTest>

using namespace clusprop::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What Qt's view goes on with once the editor gave its value.
template<typename View> class Told : public View
{
public:
    QModelIndex toldCurrent;
    QModelIndex toldPrevious;
    bool wasEditing = true;

protected:
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override
    {
        toldCurrent = now;
        toldPrevious = before;
        wasEditing = this->state() == QAbstractItemView::EditingState;
        View::currentChanged(now, before);
    }
};

/// Three rows, with a parent for each where `inGroups`.
void fill(QStandardItemModel &model, bool inGroups)
{
    for (const QString &name : { u"first"_s, u"second"_s, u"third"_s }) {
        auto *item = new QStandardItem(name);
        auto *group = inGroups ? new QStandardItem(u"group of "_s + name) : item;
        if (inGroups)
            group->appendRow(item);
        model.appendRow(group);
    }
}

template<typename View> void leaveEditor(bool inGroups, const QString &typed)
{
    QStandardItemModel model;
    fill(model, inGroups);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    // After the proxy was told: what an edit makes "gone" goes, and its parent with it.
    QObject::connect(
        &model, &QAbstractItemModel::dataChanged, &model, [&model](const QModelIndex &index) {
            if (index.data() == u"gone"_s)
                model.removeRow(index.parent().isValid() ? index.parent().row() : index.row());
        });
    EditingView<Told<View>> view;
    view.setModel(&proxy);
    view.show();
    const auto cell = [&](int row) {
        const QModelIndex top = proxy.index(row, 0);
        return inGroups ? proxy.index(0, 0, top) : top;
    };
    const QPersistentModelIndex first(cell(0));
    const QPersistentModelIndex last(cell(2));
    view.setCurrentIndex(first);
    view.edit(first);
    auto *editor = qobject_cast<QLineEdit *>(view.indexWidget(first));
    QVERIFY(editor != nullptr);
    editor->setText(typed);

    view.setCurrentIndex(last);
    QCOMPARE(model.rowCount(), typed == u"gone" ? 2 : 3);
    QCOMPARE(view.toldCurrent, QModelIndex(last));
    QCOMPARE(view.toldPrevious, QModelIndex(first)); // an invalid one where the row is gone
    QCOMPARE(first.isValid(), typed != u"gone");
    QVERIFY(!view.wasEditing);
    QCOMPARE(view.currentIndex(), QModelIndex(last));
    if (first.isValid())
        QCOMPARE(first.data().toString(), typed);
}

} // namespace

class TestEditingView : public QObject
{
    Q_OBJECT

private slots:
    void whatAnEditRemovesIsNotTold_data();
    void whatAnEditRemovesIsNotTold();
};

void TestEditingView::whatAnEditRemovesIsNotTold_data()
{
    QTest::addColumn<bool>("isTree");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a row of a table goes") << false << u"gone"_s;
    QTest::newRow("a row of a table stays") << false << u"other"_s;
    QTest::newRow("a row and its parent in a tree go") << true << u"gone"_s;
    QTest::newRow("a row in a tree stays") << true << u"other"_s;
}

void TestEditingView::whatAnEditRemovesIsNotTold()
{
    QFETCH(const bool, isTree);
    QFETCH(const QString, typed);
    if (isTree)
        leaveEditor<QTreeView>(true, typed);
    else
        leaveEditor<QTableView>(false, typed);
}

QTEST_MAIN(TestEditingView)
#include "tst_editing_view.moc"
