// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// How ValueDelegate opens editors, and what ends them.

#include "ui/delegates/editor_session.h"
#include "ui/delegates/value_delegate.h"
#include "ui/editors/choice_edit.h"
#include "ui/editors/editor_panel.h"
#include "ui/models/roles.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace clusprop::ui {
namespace {

bool isReturn(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

bool isTab(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
}

/// The keys that open a drop-down.
bool opensList(const QKeyEvent &key)
{
    return key.key() == Qt::Key_F4
        || (key.key() == Qt::Key_Down && key.modifiers().testFlag(Qt::AltModifier));
}

QAbstractItemDelegate::EndEditHint hintFor(bool forwards)
{
    return forwards ? QAbstractItemDelegate::EditNextItem : QAbstractItemDelegate::EditPreviousItem;
}

/// Whether the focus is in the widget or in a drop-down of it.
bool holdsFocus(const QWidget &widget)
{
    const QWidget *focus = QApplication::focusWidget();
    while (focus != nullptr && focus != &widget)
        focus = focus->parentWidget();
    return focus != nullptr;
}

} // namespace

QWidget *ValueDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const EditorRow *row = editorFor(index);
    if (row == nullptr || !m_view)
        return nullptr;
    auto *self = const_cast<ValueDelegate *>(this); // an open editor is no state of the delegate
    auto *session = new EditorSession(index, *row, EditorSession::Purpose::Edit, *m_view, *parent);
    self->m_session = session;
    connect(session, &EditorSession::judged, self,
        [self, session](Severity severity, const QString &text) {
            if (text.isEmpty())
                self->hideMessage();
            else
                self->showMessage(session->cell(), severity, text);
        });
    if (session->panel() != nullptr)
        self->followPanel(*session);
    return session->widget();
}

void ValueDelegate::followPanel(EditorSession &session)
{
    const EditorPanel *panel = session.panel();
    connect(panel, &EditorPanel::taken, this, [this, &session] {
        const EditVerdict verdict = session.verdict();
        if (verdict.acceptable)
            endPanel(session, SubmitModelCache);
        else
            session.say(Severity::Error, tr("Not taken. %1").arg(verdict.message));
    });
    connect(panel, &EditorPanel::givenUp, this,
        [this, &session] { endPanel(session, RevertModelCache); });
    connect(panel, &EditorPanel::left, this,
        [this, &session](bool forwards) { endPanel(session, hintFor(forwards)); });
    connect(panel, &EditorPanel::lost, this, [this, &session] { endPanel(session, NoHint); });
}

/// Takes the value, unless it is given up or cannot be taken, and then says so under the cell.
void ValueDelegate::endPanel(EditorSession &session, EndEditHint hint)
{
    EditorPanel *panel = session.panel();
    panel->disconnect(this); // what the closing frame does is of no interest
    const EditVerdict verdict = session.verdict();
    const QModelIndex cell = session.cell();
    if (hint != NoHint && m_view)
        m_view->setFocus(Qt::OtherFocusReason);
    if (hint != RevertModelCache && verdict.acceptable)
        emit commitData(panel);
    emit closeEditor(panel, hint);
    if (hint != RevertModelCache && !verdict.acceptable)
        showMessage(cell, Severity::Error, tr("Not taken. %1").arg(verdict.message));
}

QWidget *ValueDelegate::openEditor() const
{
    return m_session == nullptr ? nullptr : m_session->widget();
}

bool ValueDelegate::look(const QModelIndex &index)
{
    const EditorRow *row = viewerFor(index);
    if (row == nullptr || !m_view)
        return false;
    hideMessage();
    auto *session = new EditorSession(
        index, *row, EditorSession::Purpose::Look, *m_view, *m_view->viewport());
    session->load();
    EditorPanel *panel = session->panel();
    const auto close = [this, panel](bool backToTable) {
        panel->disconnect(this);
        if (backToTable && m_view)
            m_view->setFocus(Qt::OtherFocusReason);
        panel->hide();
        panel->deleteLater();
    };
    connect(panel, &EditorPanel::taken, this, [close] { close(true); });
    connect(panel, &EditorPanel::givenUp, this, [close] { close(true); });
    connect(panel, &EditorPanel::left, this, [close] { close(true); });
    connect(panel, &EditorPanel::lost, this, [close] { close(false); });
    connect(m_view->model(), &QAbstractItemModel::modelReset, panel, [close] { close(false); });
    panel->placeOver(m_view->visualRect(index));
    panel->show();
    panel->setFocus(Qt::OtherFocusReason);
    return true;
}

void ValueDelegate::setEditorData(QWidget *editor, const QModelIndex &) const
{
    if (EditorSession *session = EditorSession::of(editor))
        session->load();
}

void ValueDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const EditorSession *session = EditorSession::of(editor);
    if (session != nullptr && session->isChanged())
        model->setData(index, session->text(), Qt::EditRole);
}

void ValueDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    if (auto *panel = qobject_cast<EditorPanel *>(editor)) {
        panel->placeOver(option.rect);
        return;
    }
    QRect place = option.rect;
    if (const QWidget *viewport = editor->parentWidget()) {
        const QRect room = viewport->rect();
        place.setWidth(std::min(room.width(), std::max(place.width(), editor->sizeHint().width())));
        if (option.direction == Qt::RightToLeft)
            place.moveRight(option.rect.right());
        place.moveRight(std::min(place.right(), room.right()));
        place.moveLeft(std::max(place.left(), room.left()));
    }
    editor->setGeometry(place);
}

bool ValueDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (m_view.isObject(watched)) {
        return event->type() == QEvent::KeyPress
            && openingKeyPressed(static_cast<const QKeyEvent &>(*event));
    }
    auto *editor = qobject_cast<QWidget *>(watched);
    const EditorSession *session = EditorSession::of(editor);
    if (session == nullptr || session->panel() != nullptr)
        return false; // a frame says by itself what ends it
    if (event->type() == QEvent::KeyPress
        && editorKeyPressed(*editor, *session, static_cast<const QKeyEvent &>(*event)))
        return true;
    if (event->type() == QEvent::FocusOut && !holdsFocus(*editor) && !sayWhatIsLost(*session)) {
        emit closeEditor(editor, NoHint);
        return true;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

/// What cannot be taken keeps its editor open at Return, and is given up when the editor is left;
/// in both cases nothing goes without a word.
bool ValueDelegate::editorKeyPressed(
    QWidget &editor, const EditorSession &session, const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Escape)
        hideMessage();
    if (isReturn(key))
        return !sayWhatIsLost(session);
    if (isTab(key) && !sayWhatIsLost(session)) {
        emit closeEditor(&editor, hintFor(key.key() == Qt::Key_Tab));
        return true;
    }
    return false;
}

/// False where the value cannot be taken.
bool ValueDelegate::sayWhatIsLost(const EditorSession &session)
{
    const EditVerdict verdict = session.verdict();
    if (verdict.acceptable)
        hideMessage();
    else
        showMessage(session.cell(), Severity::Error, tr("Not taken. %1").arg(verdict.message));
    return verdict.acceptable;
}

/// Return opens what F2 opens; F4 and Alt+Down also open the list of a drop-down.
bool ValueDelegate::openingKeyPressed(const QKeyEvent &key)
{
    const QModelIndex index = m_view->currentIndex();
    const bool asks = isReturn(key) ? key.modifiers() == Qt::NoModifier : opensList(key);
    const bool isOther = index.data(ImmediateRole).toBool() || index.data(DisputedRole).toBool();
    if (!asks || isOther || !contextOf(index) || !m_view->hasFocus())
        return false;
    if (editorFor(index) == nullptr) {
        if (!look(index))
            showMessage(index, Severity::Note, index.data(LockReasonRole).toString());
        return true;
    }
    m_view->edit(index);
    if (m_session != nullptr && m_session->kind() == EditorKind::Choice && opensList(key))
        static_cast<ChoiceEdit *>(m_session->editor())->showPopup();
    return true;
}

} // namespace clusprop::ui
