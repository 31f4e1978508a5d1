// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The files that were opened last, newest first. Kept in QSettings and shared by all windows and
/// processes of the program.
#pragma once

#include <QObject>
#include <QStringList>

namespace clusprop::ui {

class RecentFiles final : public QObject
{
    Q_OBJECT

public:
    /// `maximum`: how many are kept; 0 keeps none.
    explicit RecentFiles(int maximum, QObject *parent = nullptr);

    /// Absolute paths, also of files that are gone by now: a share may come back.
    [[nodiscard]] QStringList files() const;
    /// What a file was when it was opened, in a few words; may be empty.
    [[nodiscard]] QString kind(const QString &file) const;
    /// To the front. An empty `kind` keeps what is known.
    void add(const QString &file, const QString &kind = {});
    void remove(const QStringList &files);
    void clear();
    /// Shows no more than these; what is kept changes with the next file, or with forgetOlder().
    void setMaximum(int maximum);
    /// Keeps no more than the maximum.
    void forgetOlder();

signals:
    void changed();

private:
    void store(const QStringList &files, const QString &kind = {});

    int m_maximum;
};

/// A path short enough for a menu: its last part and, where that is not unique among `all`, the
/// folder.
[[nodiscard]] QString recentFileText(const QString &file, const QStringList &all);

} // namespace clusprop::ui
