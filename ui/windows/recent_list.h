// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The recent files as a list of two lines each: the name, and what and where it is.
///
/// Return or a double click opens, Delete takes an entry out, the context menu does both. Files that are
/// missing say so and can still be tried: a share may be back.
#pragma once

#include <QListWidget>

namespace clusprop::ui {

class RecentFiles;

class RecentList final : public QListWidget
{
    Q_OBJECT

public:
    /// `recent` must outlive the list.
    explicit RecentList(RecentFiles &recent, QWidget *parent = nullptr);

    /// Reads list and disk again.
    void fill();
    /// Paths of the entries whose files are not there.
    [[nodiscard]] QStringList missing() const;
    void removeSelected();

signals:
    void fileRequested(const QString &file);
    /// There are others now.
    void filled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    RecentFiles &m_recent;
};

} // namespace clusprop::ui
