// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What stands in the window while no document is open.
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace clusprop::ui {

class RecentFiles;

class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// `recent` must outlive the page.
    explicit StartPage(const RecentFiles &recent, QWidget *parent = nullptr);

signals:
    void openRequested();
    void folderRequested();
    void sampleRequested();
    void fileRequested(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();

    const RecentFiles &m_recent;
    QLabel *m_recentTitle = nullptr;
    QListWidget *m_files = nullptr;
};

} // namespace clusprop::ui
