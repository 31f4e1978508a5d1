// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The editor of a list of strings: one string a line.
///
/// Tab leaves it, Return begins a new string, Alt+Up and Alt+Down move the string under the cursor.
/// Ctrl+Return and Esc are the delegate's, as for every editor.
#pragma once

#include <QPlainTextEdit>

namespace clusprop::ui {

class LinesEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LinesEditor(QWidget *parent);

    /// Lines ended by \n. Unlike toPlainText() it keeps no-break spaces.
    [[nodiscard]] QString text() const;
    void setText(const QString &text) { setPlainText(text); }
    /// Moves the string under the cursor by -1 or 1 lines, as one step of the editor's own undo.
    void moveLine(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace clusprop::ui
