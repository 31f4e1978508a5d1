// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One opened editor, for as long as it is open: which cell it is for, what it holds, and what the
/// model says to that.
///
/// It belongs to the widget that it made: the editor itself, or the frame around a larger one.
#pragma once

#include "ui/delegates/editor_table.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>

class QAbstractItemView;

namespace clusprop::ui {

class EditorPanel;

/// The value of a cell; nothing for cells that hold none.
[[nodiscard]] std::optional<EditContext> contextOf(const QModelIndex &index);
/// The row of the editor that opens for editing; null where the cell is locked.
[[nodiscard]] const EditorRow *editorFor(const QModelIndex &index);
/// The row of the editor that a locked value is looked at in; null where there is nothing to look
/// at.
[[nodiscard]] const EditorRow *viewerFor(const QModelIndex &index);

class EditorSession final : public QObject
{
    Q_OBJECT

public:
    enum class Purpose : std::uint8_t { Edit, Look };

    /// Makes the editor, as a child of `viewport` or of the view's window.
    EditorSession(const QModelIndex &index, const EditorRow &row, Purpose purpose,
        QAbstractItemView &view, QWidget &viewport);

    /// The session of a widget that one made; null for other widgets.
    [[nodiscard]] static EditorSession *of(const QWidget *widget);

    /// What the view shows and closes: the editor or its frame.
    [[nodiscard]] QWidget *widget() const { return m_widget; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    /// Null for an editor in its cell.
    [[nodiscard]] EditorPanel *panel() const { return m_panel; }
    [[nodiscard]] QModelIndex cell() const { return m_cell; }
    [[nodiscard]] EditorKind kind() const { return m_row.kind; }

    /// Takes the model's text, unless the model has had no other since. What is being typed is not
    /// lost to changes elsewhere.
    void load();
    [[nodiscard]] QString text() const { return m_row.text(*m_editor); }
    /// Whether the text is not what the editor made of the model's.
    [[nodiscard]] bool isChanged() const { return text() != m_start; }
    [[nodiscard]] EditVerdict verdict() const;
    /// Says it in the frame and to screen readers; under the cell it is said by whoever listens.
    void say(Severity severity, const QString &text);

signals:
    /// Worth saying; an empty message takes back what was said.
    void judged(Severity severity, const QString &message);

private:
    void judge();

    const EditorRow &m_row;
    QPersistentModelIndex m_cell;
    Purpose m_purpose;
    EditCheck m_check;
    QWidget *m_editor;
    EditorPanel *m_panel = nullptr;
    QWidget *m_widget;
    std::optional<QString> m_loaded; ///< what the model gave
    QString m_start; ///< what the editor made of it
    QTimer m_judgeSoon; ///< for values that take a while to be checked
};

} // namespace clusprop::ui
