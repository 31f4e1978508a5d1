// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The handbook in a window of its own, so that it can stand beside what it is about.
///
/// On the left the contents, or what a search found; on the right a page. Everything goes by keyboard:
/// Ctrl+K searches, Ctrl+F finds in the page, Alt+Left and Alt+Right go back and forward, F6 changes
/// sides, Esc leaves search and find bar, then the window.
#pragma once

#include "core/catalog/handbook_place.h"

#include <QHash>
#include <QMainWindow>

class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace clusprop::ui {

class HandbookBrowser;
class PageFindBar;

class HandbookWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit HandbookWindow(QWidget *parent = nullptr);
    ~HandbookWindow() override;

    /// Shows a page in front of the other windows, and gives it the keyboard. An empty page means where
    /// one was last, at first the beginning of the book.
    void open(const HandbookPlace &place);
    [[nodiscard]] HandbookPlace place() const;
    [[nodiscard]] HandbookBrowser &browser() const { return *m_browser; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildActions();
    void buildContents();
    void buildPage();
    QAction *addButton(const QString &text, const char *keys, const char16_t *iconName);
    void drawIcons();
    void fillContents();
    void search(const QString &text);
    void leaveSearch();
    void openItem(QTreeWidgetItem *item);
    void placeMoved();
    void changeSides();

    HandbookBrowser *m_browser;
    PageFindBar *m_find;
    QLineEdit *m_search;
    QStackedWidget *m_lists;
    QTreeWidget *m_contents;
    QTreeWidget *m_hits;
    QSplitter *m_sides;
    QHash<QString, QTreeWidgetItem *> m_items; ///< of the contents, by page and section
    QList<std::pair<QAction *, const char16_t *>> m_icons;
};

} // namespace clusprop::ui
