// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/delegates/value_delegate.h"

#include "ui/delegates/check_cell.h"
#include "ui/delegates/editor_table.h"
#include "ui/delegates/lines_editor.h"
#include "ui/delegates/text_validator.h"
#include "ui/models/marks.h"
#include "ui/models/property_tree_model.h"
#include "ui/models/roles.h"
#include "ui/models/volume_table_model.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace clusprop::ui {
namespace {

bool holdsValue(const QModelIndex &index)
{
    return index.data(FormatRole).isValid();
}

const EditorRow *editorOf(const QModelIndex &index)
{
    const QVariant format = index.data(FormatRole);
    return format.isValid() ? findEditor(static_cast<wire::Format>(format.toInt())) : nullptr;
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

bool isReturn(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

/// The base class leaves most keys to editors of several lines.
bool leavesLines(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab
        || (isReturn(key) && key.modifiers().testFlag(Qt::ControlModifier));
}

QAbstractItemDelegate::EndEditHint hintAfter(const QKeyEvent &key)
{
    if (isReturn(key))
        return QAbstractItemDelegate::SubmitModelCache;
    return key.key() == Qt::Key_Tab ? QAbstractItemDelegate::EditNextItem
                                    : QAbstractItemDelegate::EditPreviousItem;
}

// Dynamic properties of an editor: its cell, and the text that the model last had for it.
constexpr const char *cellProperty = "clusprop_cell";
constexpr const char *textProperty = "clusprop_text";

QModelIndex cellOf(const QWidget &editor)
{
    return editor.property(cellProperty).value<QPersistentModelIndex>();
}

} // namespace

ValueDelegate::ValueDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

void ValueDelegate::attach(QAbstractItemView &view)
{
    m_view = &view;
    view.setItemDelegate(this);
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
    if (m_view == nullptr)
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
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusFrame(*painter, option);
}

void ValueDelegate::paintValue(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (cell.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        paintCheckCell(painter, cell);
    } else {
        // The panel fills the cell, what is in it leaves room for the bar.
        const QStyle &style
            = *(option.widget != nullptr ? option.widget->style() : QApplication::style());
        style.drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, &painter, option.widget);
        QStyleOptionViewItem inner = option;
        const int bar = modifiedBarWidth(option.fontMetrics);
        const bool leftToRight = option.direction == Qt::LeftToRight;
        inner.rect.adjust(leftToRight ? bar : 0, 0, leftToRight ? 0 : -bar, 0);
        QStyledItemDelegate::paint(&painter, inner, index);
    }
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
    }
    // Rows with and without a box are equally high.
    return size.expandedTo(QSize(0, option.fontMetrics.height() * 3 / 2));
}

QWidget *ValueDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const EditorRow *row = editorOf(index);
    if (row == nullptr)
        return nullptr;
    QWidget *editor = row->create(parent, checkOf(index));
    editor->setProperty(cellProperty, QVariant::fromValue(QPersistentModelIndex(index)));
    editor->setAccessibleName(index.data(NameRole).toString());
    const_cast<ValueDelegate *>(this)->listenTo(editor, index); // messages are no state of ours
    return editor;
}

/// Every change of the text is judged at once, and so is every character that was refused.
void ValueDelegate::listenTo(QWidget *editor, const QModelIndex &index)
{
    const QPersistentModelIndex cell(index);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        const auto *validator = static_cast<const TextValidator *>(line->validator());
        connect(
            line, &QLineEdit::textEdited, this, [this, line, validator, cell](const QString &text) {
                judge(line, cell, validator->verdict(text));
            });
        connect(line, &QLineEdit::inputRejected, this, [this, line, validator, cell] {
            judge(line, cell, { false, Severity::Error, validator->refusal(line->text()) });
        });
    }
    if (auto *lines = qobject_cast<LinesEditor *>(editor)) {
        connect(lines, &QPlainTextEdit::textChanged, this, [this, lines, cell] {
            if (const EditCheck check = checkOf(cell))
                judge(lines, cell, check(lines->text()));
        });
    }
}

void ValueDelegate::judge(QWidget *editor, const QModelIndex &index, const EditVerdict &verdict)
{
    editor->setAccessibleDescription(verdict.message);
    if (verdict.message.isEmpty())
        hideMessage();
    else
        showMessage(index, verdict.severity, verdict.message);
}

void ValueDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const EditorRow *row = editorOf(index);
    const QString text = index.data(Qt::EditRole).toString();
    // Called again whenever the model changes; what is being typed is not to be lost to that.
    if (row == nullptr || editor->property(textProperty) == QVariant(text))
        return;
    editor->setProperty(textProperty, text);
    row->setText(*editor, text);
}

void ValueDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const EditorRow *row = editorOf(index))
        model->setData(index, row->text(*editor), Qt::EditRole);
}

void ValueDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    if (qobject_cast<LinesEditor *>(editor) != nullptr && editor->parentWidget() != nullptr) {
        constexpr int linesShown = 6;
        constexpr int leastWidth = 32; // characters
        const QRect room = editor->parentWidget()->rect();
        const int frame = 2 * option.fontMetrics.height() / 2;
        place.setHeight(
            std::min(room.height(), option.fontMetrics.lineSpacing() * linesShown + frame));
        place.setWidth(std::min(room.width(),
            std::max(place.width(), option.fontMetrics.averageCharWidth() * leastWidth)));
        place.moveBottom(std::min(place.bottom(), room.bottom()));
        place.moveTop(std::max(place.top(), 0));
        place.moveRight(std::min(place.right(), room.right()));
        place.moveLeft(std::max(place.left(), 0));
    }
    editor->setGeometry(place);
}

bool ValueDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor == nullptr)
        return false;
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (auto *lines = qobject_cast<LinesEditor *>(editor);
            lines != nullptr && leavesLines(key)) {
            leaveLines(*lines, key);
            return true;
        }
        if (key.key() == Qt::Key_Escape)
            hideMessage();
        else if (isReturn(key) || key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab)
            sayWhatIsLost(editor);
    } else if (event->type() == QEvent::FocusOut) {
        sayWhatIsLost(editor);
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

/// Strings that cannot be taken keep their editor open at Ctrl+Return; what is refused after Tab is
/// told by the model.
void ValueDelegate::leaveLines(LinesEditor &lines, const QKeyEvent &key)
{
    const EditCheck check = checkOf(cellOf(lines));
    const EditVerdict verdict = check ? check(lines.text()) : EditVerdict{};
    if (isReturn(key) && !verdict.acceptable) {
        showMessage(cellOf(lines), Severity::Error, tr("Not taken. %1").arg(verdict.message));
        return;
    }
    hideMessage();
    emit commitData(&lines);
    emit closeEditor(&lines, hintAfter(key));
}

/// A line that cannot be taken keeps its editor open at Return, and is given up when the editor is
/// left; in both cases nothing goes without a word.
void ValueDelegate::sayWhatIsLost(QWidget *editor)
{
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    if (line == nullptr || line->hasAcceptableInput()) {
        hideMessage();
        return;
    }
    const EditVerdict verdict
        = static_cast<const TextValidator *>(line->validator())->verdict(line->text());
    showMessage(cellOf(*editor), Severity::Error, tr("Not taken. %1").arg(verdict.message));
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
    if (event.button() != Qt::LeftButton || !canToggle(index))
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
