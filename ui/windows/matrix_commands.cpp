// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/matrix_commands.h"

#include "ui/models/matrix_model.h"
#include "ui/models/roles.h"
#include "ui/models/row_filter.h"
#include "ui/windows/cell_actions.h"
#include "ui/windows/cell_area.h"
#include "ui/windows/frozen_table.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace clusprop::ui {
namespace {

/// More cells at once would keep the window from its work for seconds.
constexpr qint64 mostCells = 100'000;

} // namespace

struct MatrixCommands::Row
{
    MatrixCommand command;
    const char *text;
    const char *keys; ///< portable; empty: none
    void (MatrixCommands::*carryOut)();
    bool endsGroup; ///< of a menu
};

const std::array<MatrixCommands::Row, matrixCommandCount> MatrixCommands::rows{ {
    { MatrixCommand::Edit, QT_TRANSLATE_NOOP("clusprop::ui::MatrixCommands", "&Edit value"), "F2",
        &MatrixCommands::edit, false },
    { MatrixCommand::Toggle, QT_TRANSLATE_NOOP("clusprop::ui::MatrixCommands", "&Switch 0 and 1"),
        "Ctrl+Space", &MatrixCommands::toggle, true },
    { MatrixCommand::Copy, QT_TRANSLATE_NOOP("clusprop::ui::MatrixCommands", "&Copy cells"),
        "Ctrl+C", &MatrixCommands::copy, false },
    { MatrixCommand::CopyWithTitles,
        QT_TRANSLATE_NOOP("clusprop::ui::MatrixCommands", "Copy with &titles"), "",
        &MatrixCommands::copyWithTitles, false },
    { MatrixCommand::Paste, QT_TRANSLATE_NOOP("clusprop::ui::MatrixCommands", "&Paste cells"),
        "Ctrl+V", &MatrixCommands::paste, true },
    { MatrixCommand::FillDown, QT_TRANSLATE_NOOP("clusprop::ui::MatrixCommands", "&Fill down"),
        "Ctrl+J", &MatrixCommands::fillDown, false },
    { MatrixCommand::FillRight, QT_TRANSLATE_NOOP("clusprop::ui::MatrixCommands", "Fill ri&ght"),
        "Ctrl+R", &MatrixCommands::fillRight, true },
    { MatrixCommand::Reset, QT_TRANSLATE_NOOP("clusprop::ui::MatrixCommands", "Reset to &default…"),
        "Del", &MatrixCommands::leaveToView, false },
    { MatrixCommand::Revert,
        QT_TRANSLATE_NOOP("clusprop::ui::MatrixCommands", "Revert to &loaded value"), "",
        &MatrixCommands::leaveToView, true },
    { MatrixCommand::Hexadecimal,
        QT_TRANSLATE_NOOP("clusprop::ui::MatrixCommands", "He&xadecimal in this column"),
        "Ctrl+Shift+H", &MatrixCommands::switchBase, false },
    { MatrixCommand::SortColumn,
        QT_TRANSLATE_NOOP("clusprop::ui::MatrixCommands", "S&ort by this column"), "",
        &MatrixCommands::sortColumn, false },
    { MatrixCommand::FitColumn,
        QT_TRANSLATE_NOOP("clusprop::ui::MatrixCommands", "Fit the &width of this column"), "",
        &MatrixCommands::fitColumn, false },
    { MatrixCommand::HideColumn,
        QT_TRANSLATE_NOOP("clusprop::ui::MatrixCommands", "&Hide this column"), "",
        &MatrixCommands::hideColumn, false },
    { MatrixCommand::ChooseColumns,
        QT_TRANSLATE_NOOP("clusprop::ui::MatrixCommands", "C&hoose columns…"), "Ctrl+Shift+L",
        &MatrixCommands::leaveToView, false },
} };

MatrixCommands::MatrixCommands(FrozenTable &table, RowFilter &filter, MatrixModel &model)
    : QObject(&table)
    , m_table(table)
    , m_filter(filter)
    , m_model(model)
{
    for (const Row &row : rows) {
        auto *action = new QAction(tr(row.text), this);
        action->setShortcut(QKeySequence(QString::fromLatin1(row.keys)));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, row.carryOut);
        m_actions[static_cast<std::size_t>(row.command)] = action;
    }
    action(MatrixCommand::Hexadecimal)->setCheckable(true);
    const QItemSelectionModel *selection = m_table.selectionModel();
    connect(selection, &QItemSelectionModel::currentChanged, this, &MatrixCommands::update);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &MatrixCommands::update);
    update();
    m_table.installEventFilter(this);
    m_table.viewport()->installEventFilter(this);
    m_table.frozen()->viewport()->installEventFilter(this);
}

QModelIndexList MatrixCommands::selectedProperties() const
{
    QModelIndexList cells;
    const QModelIndexList selected = m_table.selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (index.column() != MatrixModel::Name && !m_table.isColumnHidden(index.column()))
            cells.append(m_filter.mapToSource(index));
    }
    const QModelIndex current = m_filter.mapToSource(m_table.currentIndex());
    if (selected.isEmpty() && current.isValid() && current.column() != MatrixModel::Name)
        cells.append(current);
    return cells;
}

QModelIndex MatrixCommands::current() const
{
    return m_filter.mapToSource(m_table.currentIndex());
}

MatrixCommands::Extent MatrixCommands::extent() const
{
    Extent extent;
    const QModelIndex current = m_table.currentIndex();
    const QItemSelection selection = m_table.selectionModel()->selection();
    std::vector<bool> met(static_cast<std::size_t>(m_filter.rowCount()));
    bool holdsCurrent = false;
    for (const QItemSelectionRange &range : selection) {
        int width = 0;
        for (int column = std::max(range.left(), MatrixModel::Name + 1); column <= range.right();
             ++column) {
            width += m_table.isColumnHidden(column) ? 0 : 1;
        }
        extent.cells += width * range.height();
        std::fill(met.begin() + range.top(), met.begin() + range.bottom() + 1, true);
        const bool isInColumn
            = range.left() <= current.column() && current.column() <= range.right();
        extent.inCurrentColumn += isInColumn ? range.height() : 0;
        holdsCurrent = holdsCurrent || range.contains(current);
    }
    extent.objects = static_cast<int>(std::count(met.begin(), met.end(), true));
    if (!holdsCurrent)
        extent.inCurrentColumn = current.isValid() ? 1 : 0;
    return extent;
}

QModelIndexList MatrixCommands::together(const QModelIndex &edited) const
{
    const QItemSelectionModel &selection = *m_table.selectionModel();
    const QModelIndex shown = m_filter.mapFromSource(edited);
    if (!selection.isSelected(shown))
        return { edited };
    QModelIndexList cells;
    for (const QItemSelectionRange &range : selection.selection()) {
        if (range.left() > edited.column() || range.right() < edited.column())
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row)
            cells.append(m_model.index(m_filter.sourceRow(row), edited.column()));
    }
    return cells;
}

bool MatrixCommands::isTooMany(qint64 cells)
{
    if (cells <= mostCells)
        return false;
    emit refused(tr("These are %1 cells; at most %2 can be taken at once. Select fewer.")
                     .arg(cells)
                     .arg(mostCells));
    return true;
}

void MatrixCommands::edit()
{
    m_table.setFocus();
    if (m_table.currentIndex().isValid())
        m_table.edit(m_table.currentIndex());
}

void MatrixCommands::toggle()
{
    const QModelIndex current = m_table.currentIndex();
    const QVariant state = current.data(Qt::CheckStateRole);
    if (!state.isValid()) {
        emit refused(tr("There is no 0 or 1 to switch in this cell."));
        return;
    }
    m_filter.setData(
        current, state.toInt() == Qt::Unchecked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void MatrixCommands::copy()
{
    copyBlock(false);
}

void MatrixCommands::copyWithTitles()
{
    copyBlock(true);
}

void MatrixCommands::copyBlock(bool withTitles)
{
    const std::optional<CellArea> area = selectedArea(m_table);
    if (!area) {
        emit refused(tr("Only one block of cells can be copied at once. Select the cells so that "
                        "rows and columns form a block."));
        return;
    }
    if (isTooMany(area->cellCount()))
        return;
    const CellBlock block = withTitles ? blockWithTitles(m_table, *area) : blockOf(m_table, *area);
    QGuiApplication::clipboard()->setText(formatBlock(block));
    emit said(area->cellCount() == 1 ? tr("Copied 1 cell.")
                                     : tr("Copied %n cells.", nullptr, area->cellCount()));
}

void MatrixCommands::paste()
{
    const CellBlock block = parseBlock(QGuiApplication::clipboard()->text());
    const Placement placement = placeBlock(m_table, block);
    if (!placement.refusal.isEmpty()) {
        emit refused(placement.refusal);
        return;
    }
    if (placement.texts.isEmpty()) {
        emit refused(tr("The copied cells are all empty, and an empty cell leaves what is there as "
                        "it is. Press Delete to reset values."));
        return;
    }
    set(placement.texts, tr("Paste %n values", nullptr, static_cast<int>(placement.texts.size())));
}

void MatrixCommands::fillDown()
{
    const Placement placement = placeFill(m_table, FillDirection::Down);
    if (placement.refusal.isEmpty())
        set(placement.texts,
            tr("Fill %n cells down", nullptr, static_cast<int>(placement.texts.size())));
    else
        emit refused(placement.refusal);
}

void MatrixCommands::fillRight()
{
    const Placement placement = placeFill(m_table, FillDirection::Right);
    if (placement.refusal.isEmpty())
        set(placement.texts,
            tr("Fill %n cells to the right", nullptr, static_cast<int>(placement.texts.size())));
    else
        emit refused(placement.refusal);
}

void MatrixCommands::set(
    const QVector<std::pair<QModelIndex, QString>> &texts, const QString &title)
{
    if (isTooMany(texts.size()))
        return;
    QVector<std::pair<QModelIndex, QString>> wanted;
    wanted.reserve(texts.size());
    for (const auto &[index, text] : texts)
        wanted.append({ m_filter.mapToSource(index), text });
    m_model.setTexts(wanted, title);
}

void MatrixCommands::switchBase()
{
    const int column = m_table.currentIndex().column();
    const bool isHex = m_model.numberBase(column) == NumberBase::Hexadecimal;
    m_model.setNumberBase(column, isHex ? NumberBase::Decimal : NumberBase::Hexadecimal);
    update();
}

/// Once more turns the order round; the columns before stay as the lesser ones.
void MatrixCommands::sortColumn()
{
    const int column = m_table.currentIndex().column();
    if (column < 0)
        return;
    const SortColumn first = m_filter.sortColumns().value(0, { -1, Qt::AscendingOrder });
    const bool turns = first.column == column && first.order == Qt::AscendingOrder;
    m_table.sortByColumn(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table.scrollTo(m_table.currentIndex());
}

void MatrixCommands::fitColumn()
{
    if (m_table.currentIndex().isValid())
        m_table.resizeColumnToContents(m_table.currentIndex().column());
}

void MatrixCommands::hideColumn()
{
    const QModelIndex current = m_table.currentIndex();
    if (!current.isValid() || current.column() == MatrixModel::Name)
        return;
    const QVector<int> shown = shownColumns(m_table);
    const qsizetype place = shown.indexOf(current.column());
    m_table.setColumnHidden(current.column(), true);
    // Never on a cell that cannot be seen.
    const int next = place + 1 < shown.size() ? shown[place + 1] : shown[place - 1];
    goToCell(m_table, current.siblingAtColumn(next));
}

void MatrixCommands::update()
{
    const QModelIndex current = m_table.currentIndex();
    const bool isProperty = current.isValid() && current.column() != MatrixModel::Name;
    for (const MatrixCommand command : { MatrixCommand::Edit, MatrixCommand::Toggle,
             MatrixCommand::Hexadecimal, MatrixCommand::HideColumn }) {
        action(command)->setEnabled(isProperty);
    }
    const bool hasProperties = isProperty || extent().cells > 0;
    action(MatrixCommand::Reset)->setEnabled(hasProperties);
    action(MatrixCommand::Revert)->setEnabled(hasProperties);
    action(MatrixCommand::Hexadecimal)
        ->setChecked(isProperty && m_model.numberBase(current.column()) == NumberBase::Hexadecimal);
}

void MatrixCommands::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Row &row : rows) {
        menu->addAction(action(row.command));
        if (row.endsGroup)
            menu->addSeparator();
    }
    menu->addSeparator();
    emit menuOpening(menu);
    menu->popup(position);
}

QAction *MatrixCommands::actionFor(const QKeyEvent &key) const
{
    const QKeySequence pressed(key.keyCombination());
    const auto found = std::find_if(m_actions.begin(), m_actions.end(),
        [&pressed](const QAction *action) { return action->shortcut() == pressed; });
    return found == m_actions.end() ? nullptr : *found;
}

bool MatrixCommands::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::ContextMenu) {
        const auto &request = static_cast<const QContextMenuEvent &>(*event);
        const QRect cell = m_table.visualRect(m_table.currentIndex());
        const bool isKey = request.reason() == QContextMenuEvent::Keyboard;
        showMenu(isKey ? m_table.viewport()->mapToGlobal(cell.center()) : request.globalPos());
        return true;
    }
    const bool isKey = type == QEvent::ShortcutOverride || type == QEvent::KeyPress;
    if (watched != &m_table || !isKey)
        return QObject::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    QAction *asked = actionFor(key);
    const bool opensEditor = (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        && key.modifiers() == Qt::NoModifier
        && m_table.currentIndex().flags().testFlag(Qt::ItemIsEditable);
    // The view itself opens editors by F2, and the delegate says why one stays closed.
    if (asked == action(MatrixCommand::Edit) || (asked == nullptr && !opensEditor))
        return QObject::eventFilter(watched, event);
    if (type == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (opensEditor)
        edit();
    else
        asked->trigger();
    return true;
}

} // namespace clusprop::ui
