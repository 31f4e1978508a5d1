// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What stands in the window while no document is open: the ways to one.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace clusprop::ui {

class NoticeBar;
class RecentFiles;
class RecentList;

class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// `recent` must outlive the page.
    explicit StartPage(RecentFiles &recent, QWidget *parent = nullptr);

    /// Files are held over the window.
    void setDropTarget(bool isTarget);
    /// The bar that offers the tour; its buttons emit tourRequested() and tourDeclined().
    void offerTour(bool isOffered);
    [[nodiscard]] bool offersTour() const;

signals:
    void openRequested();
    void folderRequested();
    void sampleRequested();
    void collectRequested();
    void fileRequested(const QString &file);
    void tourRequested();
    void tourDeclined();
    /// It is what the window shows now.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildWays(QVBoxLayout &column);
    void buildRecent(QVBoxLayout &column);
    void showRecent();

    RecentFiles &m_recent;
    NoticeBar *m_tour = nullptr;
    QPushButton *m_open = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_recentTitle = nullptr;
    QPushButton *m_removeMissing = nullptr;
    RecentList *m_files = nullptr;
    bool m_isDropTarget = false;
};

} // namespace clusprop::ui
