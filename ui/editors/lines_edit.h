// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The text field of a list of strings: one string a line, with their numbers at the side.
///
/// Return begins a new string, Shift+Return a line within a string. Alt+Up and Alt+Down move the
/// string under the cursor, and its number can be dragged. All of it is undone with Ctrl+Z.
#pragma once

#include <QPlainTextEdit>

namespace clusprop::ui {

class LinesEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LinesEdit(QWidget *parent = nullptr);

    /// As stringsText() has it. Unlike toPlainText() it keeps no-break spaces.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// An empty line is a string, too, but for the only one.
    [[nodiscard]] int stringCount() const;

    /// Moves the string under the cursor by -1 or 1 lines.
    void moveLine(int step);
    /// Requires both to be lines.
    void moveLineTo(int from, int to);
    void removeLine();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void layOutMargin();
    void paintMargin();
    [[nodiscard]] int lineAt(int y) const;
    bool dragged(QEvent &event);

    QWidget *m_margin;
    int m_dragged = -1; ///< the line whose number is held
};

} // namespace clusprop::ui
