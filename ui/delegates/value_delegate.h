// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The one delegate of all tables: draws values with their marks, toggles checkbox cells, opens the
/// editor that a value gets and says under the cell why something is refused.
#pragma once

#include "ui/delegates/cell_message.h"
#include "ui/editors/view_pointer.h"
#include "ui/models/edit_check.h"

#include <QStyledItemDelegate>

namespace clusprop::ui {

class EditorSession;

class ValueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ValueDelegate(QObject *parent = nullptr);

    /// Makes this the delegate of the view. A delegate serves one view, whose model must be set.
    /// What the models of this program refuse is said under the cell from now on.
    void attach(QAbstractItemView &view);
    /// `index` may belong to a model below the view's proxies. Nothing happens for a hidden cell.
    void showMessage(const QModelIndex &index, Severity severity, const QString &text);
    /// Opens a locked value to be looked at whole and copied; false where there is nothing to see.
    bool look(const QModelIndex &index);
    /// The editor that is open, or its frame; null for none.
    [[nodiscard]] QWidget *openEditor() const;
    /// Marks this text in every cell; an empty one marks nothing. The view has to be painted anew.
    void setSought(const QString &text) { m_sought = text; }
    /// Null until there was something to say.
    [[nodiscard]] const CellMessage *message() const { return m_message; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    void paintValue(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    bool keyPressed(const QKeyEvent &event, QAbstractItemModel &model, const QModelIndex &index);
    bool mouseUsed(const QMouseEvent &event, QAbstractItemModel &model,
        const QStyleOptionViewItem &option, const QModelIndex &index);
    void followPanel(EditorSession &session);
    void endPanel(EditorSession &session, EndEditHint hint);
    bool editorKeyPressed(QWidget &editor, const EditorSession &session, const QKeyEvent &key);
    bool openingKeyPressed(const QKeyEvent &key);
    bool sayWhatIsLost(const EditorSession &session);
    void hideMessage();

    QString m_sought;
    ViewPointer m_view;
    QPointer<CellMessage> m_message;
    QPointer<EditorSession> m_session; ///< of the editor that was opened last
};

} // namespace clusprop::ui
