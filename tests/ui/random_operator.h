// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Somebody who does anything that can be done with a document, in any order, and never tires.
#pragma once

#include "tests/ui/window_support.h"
#include "ui/windows/changes_view.h"
#include "ui/windows/frozen_table.h"
#include "ui/windows/matrix_commands.h"
#include "ui/windows/matrix_view.h"
#include "ui/windows/property_dialog.h"

#include <QAbstractProxyModel>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTimer>

namespace clusprop::ui_test {

/// What a person might type, right and wrong.
inline const QStringList typedTexts{ QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"),
    QStringLiteral("7"), QStringLiteral("120"), QStringLiteral("1_000"), QStringLiteral("0x10"),
    QStringLiteral("-1"), QStringLiteral("4294967295"), QStringLiteral("4294967296"),
    QStringLiteral("18446744073709551615"), QString(), QStringLiteral(" "), QStringLiteral("text"),
    QStringLiteral("two\nlines"), QStringLiteral("01 00 ff"), QString(QChar(0x2013)),
    QStringLiteral("2026-03-14T02:17:45Z"), QStringLiteral("%SystemRoot%\\x") };

class RandomOperator
{
public:
    struct Kind
    {
        const char *name;
        int weight; ///< how often, relative to the others
        void (RandomOperator::*perform)();
        bool needsVolumes = false;
        bool edits = true;
    };
    static const QVector<Kind> kinds;

    /// Both must outlive this.
    RandomOperator(ui::MainWindow &window, Operator &answers, quint32 seed)
        : m_window(window), m_operator(answers), m_random(seed)
    { }

    /// One thing of any kind, as often as it weighs.
    const Kind &step();
    int random(qsizetype end) { return m_random.bounded(static_cast<int>(end)); }
    ui::DocumentPage &page() const { return *m_window.currentPage(); }
    /// The models want to write; here they only read.
    Document &document() const { return const_cast<Document &>(page().document()); }
    QUndoStack &stack() const { return page().undoStack(); }

private:
    QString anyText() { return typedTexts[random(typedTexts.size())]; }
    /// Of the properties of an object: a few, in the tree.
    QModelIndexList anyRows(int most);
    const Kind &anyKind();

    void typeIntoVolume();
    void toggleVolumes();
    void typeIntoProperty();
    void typeWithKeys();
    void typeIntoMatrix();
    void changeBlockInMatrix();
    void resetProperties();
    void revertProperties();
    void revertInChanges();
    void addProperty();
    void retypeProperty();
    void allowValue();
    void undo();
    void redo();
    void jump();
    void revertAll();
    void switchDocumented();

    ui::MatrixView &matrix() const { return *page().findChild<ui::MatrixView *>(); }
    void showAnyMatrix();
    void selectInTree(const QModelIndexList &rows);
    void fillDialog();

    ui::MainWindow &m_window;
    Operator &m_operator;
    QRandomGenerator m_random;
};

inline const QVector<RandomOperator::Kind> RandomOperator::kinds{
    { "type into a volume", 6, &RandomOperator::typeIntoVolume, true },
    { "toggle volumes", 6, &RandomOperator::toggleVolumes, true },
    { "type into a property", 40, &RandomOperator::typeIntoProperty },
    { "type with keys", 4, &RandomOperator::typeWithKeys },
    { "type into the matrix", 8, &RandomOperator::typeIntoMatrix },
    { "change a block of the matrix", 8, &RandomOperator::changeBlockInMatrix },
    { "reset", 10, &RandomOperator::resetProperties },
    { "revert", 8, &RandomOperator::revertProperties },
    { "revert in the list of changes", 3, &RandomOperator::revertInChanges },
    { "add", 6, &RandomOperator::addProperty },
    { "change the format", 6, &RandomOperator::retypeProperty },
    { "allow", 8, &RandomOperator::allowValue },
    { "undo", 16, &RandomOperator::undo },
    { "redo", 8, &RandomOperator::redo },
    { "jump in the history", 2, &RandomOperator::jump },
    { "revert all", 1, &RandomOperator::revertAll },
    { "show what is not stored", 2, &RandomOperator::switchDocumented, false, false },
};

inline const RandomOperator::Kind &RandomOperator::step()
{
    const Kind &kind = anyKind();
    (this->*kind.perform)();
    return kind;
}

inline const RandomOperator::Kind &RandomOperator::anyKind()
{
    int total = 0;
    for (const Kind &kind : kinds)
        total += kind.weight;
    int drawn = random(total);
    for (const Kind &kind : kinds) {
        drawn -= kind.weight;
        if (drawn < 0)
            return kind;
    }
    return kinds.first();
}

inline QModelIndexList RandomOperator::anyRows(int most)
{
    const int object = random(document().current().objects.size());
    page().perform(ActionId::Properties);
    page().goTo({ object, Scope::Common, {}, -1 });
    PropertyTreeModel &model = page().properties()->model();
    QModelIndexList rows;
    const int count = 1 + random(most);
    for (int index = 0; index < count && model.rowCount() > 0; ++index) {
        const QModelIndex group = model.index(random(model.rowCount()), 0);
        rows.append(model.index(random(model.rowCount(group)), PropertyTreeModel::Value, group));
    }
    return rows;
}

/// `rows` are of the model below the filter.
inline void RandomOperator::selectInTree(const QModelIndexList &rows)
{
    QTreeView &tree = *page().properties()->tree();
    page().views().show(ViewId::Properties);
    const auto *filter = qobject_cast<const QAbstractProxyModel *>(tree.model());
    tree.clearSelection();
    for (const QModelIndex &row : rows) {
        const QModelIndex shown = filter->mapFromSource(row);
        tree.selectionModel()->setCurrentIndex(
            shown, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

inline void RandomOperator::typeIntoVolume()
{
    VolumeTableModel &model = page().volumes()->model();
    if (model.rowCount() > 0)
        model.setData(model.index(random(model.rowCount()), VolumeTableModel::Backup),
            random(2) == 0 ? QString::number(random(2)) : anyText());
}

inline void RandomOperator::toggleVolumes()
{
    if (!page().hasVolumes())
        return;
    page().perform(ActionId::Volumes);
    QTableView &table = *page().volumes()->table();
    const int first = random(table.model()->rowCount());
    const int last = first + random(table.model()->rowCount() - first);
    table.selectionModel()->select(
        { table.model()->index(first, 0), table.model()->index(last, VolumeTableModel::Backup) },
        QItemSelectionModel::ClearAndSelect);
    table.selectionModel()->setCurrentIndex(
        table.model()->index(first, VolumeTableModel::Backup), QItemSelectionModel::NoUpdate);
    if (random(2) == 0)
        page().perform(ActionId::Toggle);
    else
        QTest::keyClick(&table, Qt::Key_Space);
}

inline void RandomOperator::typeIntoProperty()
{
    const QModelIndexList rows = anyRows(1);
    if (rows.isEmpty())
        return;
    PropertyTreeModel &model = page().properties()->model();
    if (!rows.first().data(Qt::CheckStateRole).isNull() && random(2) == 0)
        model.setData(rows.first(), random(2) * int(Qt::Checked), Qt::CheckStateRole);
    else
        model.setData(rows.first(), anyText());
}

/// The whole way: the cell, its editor, whichever it is, and Return or Esc.
inline void RandomOperator::typeWithKeys()
{
    m_window.activateWindow(); // nobody does so after a dialog here
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
    selectInTree(anyRows(1));
    page().focusTable();
    const QWidget *tree = page().properties()->tree();
    if (!page().can(ActionId::EditValue))
        return;
    page().perform(ActionId::EditValue);
    if (QApplication::focusWidget() == nullptr || QApplication::focusWidget() == tree)
        return;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QString::number(random(200)));
    QTest::keyClick(
        QApplication::focusWidget(), random(4) == 0 ? Qt::Key_Escape : Qt::Key_Return);
    QCoreApplication::processEvents();
    // One that refused the text, or takes Return for a line end, is still there.
    for (int presses = 0; presses < 3 && QApplication::focusWidget() != tree; ++presses) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCoreApplication::processEvents();
    }
}

/// Of a class that the document has objects of.
inline void RandomOperator::showAnyMatrix()
{
    page().perform(ActionId::Matrix);
    matrix().setAsk([this](QWidget *, const MatrixQuestion &) { return random(3) > 0; });
    const ClusterObject &object = document().object(random(document().current().objects.size()));
    matrix().setClass(object.objectClass,
        object.objectClass == ObjectClass::Resource && random(2) == 0 ? object.resourceType
                                                                      : QString());
}

inline void RandomOperator::typeIntoMatrix()
{
    showAnyMatrix();
    MatrixModel &model = matrix().model();
    matrix().table()->clearSelection(); // selected cells of the column would be set as well
    if (model.rowCount() > 0 && model.columnCount() > 1)
        model.setData(
            model.index(random(model.rowCount()), 1 + random(model.columnCount() - 1)), anyText());
}

inline void RandomOperator::changeBlockInMatrix()
{
    showAnyMatrix();
    QAbstractItemView &table = *matrix().table();
    const QAbstractItemModel &cells = *table.model();
    if (cells.rowCount() == 0 || cells.columnCount() < 2)
        return;
    const int row = random(cells.rowCount());
    const int column = 1 + random(cells.columnCount() - 1);
    const int lastRow = row + random(std::min(cells.rowCount() - row, 4));
    const int lastColumn = column + random(std::min(cells.columnCount() - column, 4));
    table.selectionModel()->setCurrentIndex(
        cells.index(row, column), QItemSelectionModel::ClearAndSelect);
    table.selectionModel()->select(
        { cells.index(row, column), cells.index(lastRow, lastColumn) },
        QItemSelectionModel::ClearAndSelect);
    QApplication::clipboard()->setText(
        QStringLiteral("%1\t%2\n%3\t1").arg(random(3)).arg(random(200)).arg(random(3)));
    constexpr std::array commands{ MatrixCommand::Paste, MatrixCommand::FillDown,
        MatrixCommand::FillRight, MatrixCommand::Reset, MatrixCommand::Revert,
        MatrixCommand::Toggle };
    const MatrixCommand command = commands[static_cast<std::size_t>(random(commands.size()))];
    matrix().commands().action(command)->trigger();
}

inline void RandomOperator::resetProperties()
{
    selectInTree(anyRows(6));
    if (random(2) == 0)
        page().perform(ActionId::Reset);
    else
        QTest::keyClick(page().properties()->tree(), Qt::Key_Delete);
}

inline void RandomOperator::revertProperties()
{
    selectInTree(anyRows(12));
    page().perform(ActionId::Revert);
}

inline void RandomOperator::revertInChanges()
{
    auto &changes = *m_window.currentPage()->findChild<ChangesView *>();
    const QAbstractItemModel &model = *changes.list()->model();
    changes.list()->clearSelection();
    for (int count = random(6); count >= 0 && model.rowCount() > 0; --count)
        changes.list()->selectionModel()->select(model.index(random(model.rowCount()), 0),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    changes.revertSelected();
}

/// In the dialog that comes next: any text, any format, and then it is taken if that is possible.
inline void RandomOperator::fillDialog()
{
    QTimer::singleShot(0, &m_window, [this] {
        auto *dialog = qobject_cast<PropertyDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        const QList<QComboBox *> boxes = dialog->findChildren<QComboBox *>();
        if (boxes.first()->isEnabled()) {
            boxes.first()->setEditText(random(3) > 0 || boxes.first()->count() == 0
                    ? QStringLiteral("Random%1").arg(random(40))
                    : boxes.first()->itemText(random(boxes.first()->count())));
            boxes[1]->setCurrentIndex(random(2));
        }
        boxes.last()->setCurrentIndex(random(boxes.last()->count()));
        if (random(2) == 0) {
            const QString text = anyText();
            auto *lines = dialog->findChild<QPlainTextEdit *>();
            for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
                if (!qobject_cast<QComboBox *>(line->parentWidget()))
                    line->setText(text);
            }
            lines->setPlainText(text);
        }
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        if (dialog->isVisible()) // it was not taken
            dialog->reject();
    });
}

inline void RandomOperator::addProperty()
{
    anyRows(1);
    if (!page().can(ActionId::AddProperty))
        return;
    fillDialog();
    page().perform(ActionId::AddProperty);
}

inline void RandomOperator::retypeProperty()
{
    selectInTree(anyRows(1));
    if (!page().can(ActionId::Retype))
        return;
    fillDialog();
    page().perform(ActionId::Retype);
}

/// Of a value that has to be allowed, if there is one.
inline void RandomOperator::allowValue()
{
    QVector<PropertyPlace> places;
    for (const Issue &issue : document().issues()) {
        if (issue.severity == Severity::Error && issue.canBeAllowed)
            places.append({ issue.object, issue.scope, issue.property, -1 });
    }
    if (places.isEmpty())
        return;
    page().goTo(places[random(places.size())]);
    m_operator.allowReason = QStringLiteral("reason %1").arg(random(3));
    page().perform(ActionId::Allow);
}

inline void RandomOperator::undo()
{
    stack().undo();
}

inline void RandomOperator::redo()
{
    stack().redo();
}

inline void RandomOperator::jump()
{
    stack().setIndex(std::clamp(stack().index() - 10 + random(20), 0, stack().count()));
}

inline void RandomOperator::revertAll()
{
    page().perform(ActionId::RevertAll);
}

inline void RandomOperator::switchDocumented()
{
    m_window.action(ActionId::Documented)->trigger();
}

} // namespace clusprop::ui_test
