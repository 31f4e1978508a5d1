// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The bar that offers to delete what an interrupted save has left beside a file.
#pragma once

#include "core/files/leftovers.h"

#include <QWidget>

namespace clusprop::ui {

class NoticeBar;

class LeftoverNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit LeftoverNotice(QWidget *parent = nullptr);

    /// Looks beside the file, and shows the bar when there is something. Of an empty path nothing.
    void look(const QString &file);
    /// What is shown; empty when nothing is.
    [[nodiscard]] QString text() const;

private:
    void removeAll();
    void show(const QVector<Leftover> &leftovers, const QString &text);

    NoticeBar *m_bar;
    QVector<Leftover> m_leftovers;
};

/// What the bar says of them; empty for none.
[[nodiscard]] QString leftoverWords(const QVector<Leftover> &leftovers);

} // namespace clusprop::ui
