// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The frame in which a larger editor stands over a table: what is edited, the editor, what is said
/// of the value, and two buttons.
///
/// It lies within the view's window, as close to its cell as there is room. Return takes the value
/// (Ctrl+Return where Return is a character), Esc gives it up, Tab goes through the parts and
/// leaves behind the last one. What happens then is decided by whoever opened it.
#pragma once

#include "core/validation/issue.h"
#include "ui/editors/view_pointer.h"

#include <QFrame>

class QAbstractItemView;

namespace clusprop::ui {

class MessageLine;

struct PanelText
{
    QString title; ///< "Security Descriptor of CL1"
    QString subtitle; ///< "BINARY, 144 bytes"; may be empty
    QString lockReason; ///< not empty: the editor is read-only
};

class EditorPanel final : public QFrame
{
    Q_OBJECT

public:
    /// Takes the editor. A child of the view's window.
    EditorPanel(QAbstractItemView &view, QWidget *content, const PanelText &text);

    [[nodiscard]] QWidget *content() const { return m_content; }
    /// `cell` is in the coordinates of the view's viewport.
    void placeOver(const QRect &cell);
    void say(Severity severity, const QString &text);
    /// What was said last, with its grade; empty: nothing.
    [[nodiscard]] QString message() const;

signals:
    void taken();
    void givenUp();
    /// The focus leaves by Tab or Shift+Tab.
    void left(bool forwards);
    /// The focus went elsewhere in the window, or the view is not to be seen any more.
    void lost();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildFoot(bool readOnly);
    void watchParts();
    bool keyPressed(const QWidget &part, const QKeyEvent &key);
    [[nodiscard]] QVector<QWidget *> parts() const;
    [[nodiscard]] bool holdsFocus() const;

    ViewPointer m_view;
    QWidget *m_content;
    MessageLine *m_message;
    QRect m_cell;
};

} // namespace clusprop::ui
