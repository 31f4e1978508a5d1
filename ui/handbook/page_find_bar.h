// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Finds a text in the page that is shown, and goes from one place to the next.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextEdit;

namespace clusprop::ui {

class PageFindBar final : public QWidget
{
    Q_OBJECT

public:
    /// `page` must outlive the bar.
    explicit PageFindBar(QTextEdit &page, QWidget *parent = nullptr);

    /// Shows the bar with its text selected.
    void open();
    /// Opens the bar while there is nothing to find.
    void findNext() { find(false, false); }
    void findPrevious() { find(true, false); }

signals:
    /// Esc was pressed or the button; the bar is hidden.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(bool backward, bool fromHere);
    void close();

    QTextEdit &m_page;
    QLineEdit *m_box;
    QLabel *m_state;
};

} // namespace clusprop::ui
