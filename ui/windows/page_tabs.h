// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The documents of a window, one of which is shown, and the bar that switches among them.
///
/// QTabWidget has no layout: whatever asks for another size anywhere in a page makes it arrange its
/// bar and its pages anew and paint all of itself, and the inspector does at every step of the cursor.
/// Here a layout looks whether anything is to be moved.
#pragma once

#include <QStackedWidget>
#include <QTabBar>

namespace clusprop::ui {

class PageTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit PageTabs(QWidget *parent = nullptr);

    [[nodiscard]] QTabBar &bar() const { return *m_bar; }
    [[nodiscard]] int count() const { return m_pages->count(); }
    [[nodiscard]] int indexOf(QWidget *page) const { return m_pages->indexOf(page); }
    [[nodiscard]] QWidget *widget(int index) const { return m_pages->widget(index); }
    [[nodiscard]] int currentIndex() const { return m_bar->currentIndex(); }
    [[nodiscard]] QWidget *currentWidget() const { return m_pages->currentWidget(); }
    [[nodiscard]] QString tabText(int index) const { return m_bar->tabText(index); }

    /// `page` goes over to this; answers its index. The first one is shown at once.
    int addTab(QWidget *page, const QString &text) { return insertTab(count(), page, text); }
    int insertTab(int index, QWidget *page, const QString &text);
    /// The page stays, hidden, and is the caller's to delete.
    void removeTab(int index);
    void setTabText(int index, const QString &text);
    void setTabToolTip(int index, const QString &text) { m_bar->setTabToolTip(index, text); }

public slots:
    void setCurrentIndex(int index) { m_bar->setCurrentIndex(index); }
    void setCurrentWidget(QWidget *page) { setCurrentIndex(indexOf(page)); }

signals:
    /// Another page is shown, or none (-1), or the shown one has another index.
    void currentChanged(int index);
    void closeRequested(int index);

private:
    void showTab(int index);
    void moveTab(int from, int to);

    QTabBar *m_bar;
    QStackedWidget *m_pages; ///< in the order of the bar
};

} // namespace clusprop::ui
