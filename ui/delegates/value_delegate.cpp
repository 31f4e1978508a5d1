// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/delegates/sought_text.h"
#include "ui/delegates/value_delegate.h"

#include "ui/delegates/check_cell.h"
#include "ui/delegates/deviation_marks.h"
#include "ui/delegates/editor_session.h"
#include "ui/models/marks.h"
#include "ui/models/property_tree_model.h"
#include "ui/models/roles.h"
#include "ui/models/volume_table_model.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace clusprop::ui {
namespace {

bool holdsValue(const QModelIndex &index)
{
    return index.data(FormatRole).isValid();
}

EditCheck checkOf(const QModelIndex &index)
{
    return index.data(EditCheckRole).value<EditCheck>();
}

/// A number that should not be there goes to 0, the one state in which nothing is held.
Qt::CheckState toggled(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Unchecked ? Qt::Checked : Qt::Unchecked;
}

bool canToggle(const QModelIndex &index)
{
    constexpr Qt::ItemFlags needed = Qt::ItemIsUserCheckable | Qt::ItemIsEnabled;
    return (index.flags() & needed) == needed && index.data(Qt::CheckStateRole).isValid();
}

bool isPrintable(const QKeyEvent &event)
{
    constexpr auto command = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return (event.modifiers() & command) == 0 && !event.text().isEmpty()
        && event.text().at(0).isPrint();
}

} // namespace

ValueDelegate::ValueDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

void ValueDelegate::attach(QAbstractItemView &view)
{
    m_view = &view;
    view.setItemDelegate(this);
    view.installEventFilter(this);
    connect(this, &QAbstractItemDelegate::closeEditor, this, [this](const QWidget *editor) {
        if (openEditor() == editor)
            m_session = nullptr;
    });
    const auto refuse = [this](const QModelIndex &index, const QString &reason) {
        showMessage(index, Severity::Error, reason);
    };
    QAbstractItemModel *source = sourceOf(view.model());
    if (auto *volumes = qobject_cast<VolumeTableModel *>(source))
        connect(volumes, &VolumeTableModel::rejected, this, refuse);
    if (auto *properties = qobject_cast<PropertyTreeModel *>(source))
        connect(properties, &PropertyTreeModel::rejected, this, refuse);
}

void ValueDelegate::showMessage(const QModelIndex &index, Severity severity, const QString &text)
{
    if (!m_view)
        return;
    if (m_message == nullptr)
        m_message = new CellMessage(*m_view);
    m_message->showAt(mappedTo(m_view->model(), index), severity, text);
}

void ValueDelegate::hideMessage()
{
    if (m_message != nullptr)
        m_message->hide();
}

void ValueDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.state.setFlag(QStyle::State_HasFocus, false); // the frame below is the whole cell's
    if (holdsValue(index))
        paintValue(*painter, cell, index);
    else
        QStyledItemDelegate::paint(painter, cell, index);
    if (!m_sought.isEmpty()) {
        initStyleOption(&cell, index);
        paintSoughtText(*painter, cell, m_sought);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusFrame(*painter, option);
}

void ValueDelegate::paintValue(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    // The panel fills the cell, what is in it leaves room for the bar and the marks.
    styleOf(option).drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, &painter, option.widget);
    const int marks = deviationRoom(index, option.fontMetrics);
    if (cell.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        cell.rect.adjust(option.direction == Qt::LeftToRight ? 0 : marks, 0,
            option.direction == Qt::LeftToRight ? -marks : 0, 0);
        paintCheckCell(painter, cell);
    } else {
        QStyleOptionViewItem inner = option;
        const int bar = modifiedBarWidth(option.fontMetrics);
        const bool leftToRight = option.direction == Qt::LeftToRight;
        inner.rect.adjust(leftToRight ? bar : marks, 0, leftToRight ? -marks : -bar, 0);
        QStyledItemDelegate::paint(&painter, inner, index);
    }
    paintDeviations(painter, option, index);
    if (index.data(ModifiedRole).toBool()) {
        paintModifiedBar(painter, option.rect, option.palette, option.direction,
            option.state.testFlag(QStyle::State_Selected));
    }
}

QSize ValueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (holdsValue(index)) {
        size = cell.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)
            ? checkCellSize(cell)
            : size + QSize(modifiedBarWidth(option.fontMetrics), 0);
        size.rwidth() += deviationRoom(index, option.fontMetrics);
    }
    // Rows with and without a box are equally high.
    return size.expandedTo(QSize(0, option.fontMetrics.height() * 3 / 2));
}

bool ValueDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        return keyPressed(static_cast<const QKeyEvent &>(*event), *model, index);
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease:
        return mouseUsed(static_cast<const QMouseEvent &>(*event), *model, option, index);
    default:
        return false;
    }
}

bool ValueDelegate::keyPressed(
    const QKeyEvent &event, QAbstractItemModel &model, const QModelIndex &index)
{
    if (!holdsValue(index))
        return false;
    const bool asksToEdit = isPrintable(event) || event.key() == Qt::Key_F2;
    const QString lockReason = index.data(LockReasonRole).toString();
    if (asksToEdit && !lockReason.isEmpty()) {
        if (event.key() != Qt::Key_F2 || !look(index))
            showMessage(index, Severity::Note, lockReason);
        return true;
    }
    if (!isPrintable(event))
        return false;
    if (event.key() == Qt::Key_Space && canToggle(index)) {
        model.setData(index, toggled(index), Qt::CheckStateRole);
        return true;
    }
    if (!index.data(ImmediateRole).toBool())
        return false;
    const EditCheck check = checkOf(index);
    const EditVerdict verdict = check ? check(event.text()) : EditVerdict{};
    if (verdict.acceptable)
        model.setData(index, event.text(), Qt::EditRole);
    else
        showMessage(index, verdict.severity, verdict.message);
    return true;
}

bool ValueDelegate::mouseUsed(const QMouseEvent &event, QAbstractItemModel &model,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event.button() != Qt::LeftButton)
        return false;
    if (event.type() == QEvent::MouseButtonDblClick && holdsValue(index)
        && !index.data(LockReasonRole).toString().isEmpty() && !index.data(DisputedRole).toBool())
        return look(index);
    if (!canToggle(index))
        return false;
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (!checkBoxRect(cell).contains(event.position().toPoint()))
        return false;
    if (event.type() == QEvent::MouseButtonRelease)
        model.setData(index, toggled(index), Qt::CheckStateRole);
    return true; // presses, too, so that a double click opens no editor
}

} // namespace clusprop::ui
