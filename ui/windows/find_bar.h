// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Finds a text in the cells of a table and goes from one place to the next.
///
/// Unlike a filter it hides nothing. A large table is searched in slices, so that the window never
/// waits; another text, another table or Esc ends the search.
#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAbstractItemView;
class QLabel;
class QLineEdit;

namespace clusprop::ui {

class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Where is searched; null for nowhere.
    void setView(QAbstractItemView *view);
    /// Shows the bar with its text selected.
    void open();
    /// Goes to the next place, or the one before. Opens the bar while there is nothing to find.
    void findNext() { find(1, false); }
    void findPrevious() { find(-1, false); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isSearching() const { return m_slices.isActive(); }

signals:
    /// A place was found, or there is none; a sentence.
    void said(const QString &message);
    /// Esc was pressed; the bar is hidden.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(int step, bool fromHere);
    void searchSome();
    void end(const QModelIndex &found);
    void close();
    void mark(const QString &text);

    QPointer<QAbstractItemView> m_view;
    QLineEdit *m_box;
    QLabel *m_state;
    QTimer m_slices;
    QPersistentModelIndex m_cell; ///< the next to look at
    QPersistentModelIndex m_start; ///< where the search began: all was seen when it is met again
    int m_step = 1;
    bool m_wrapped = false;
};

} // namespace clusprop::ui
