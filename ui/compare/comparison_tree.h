// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The table of a comparison. Left and Right go from cell to cell, so that the cursor says which
/// side the keys act on; at its first column they close and open an object.
#pragma once

#include <QTreeView>

namespace clusprop::ui {

class ComparisonTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit ComparisonTree(QWidget *parent = nullptr);

    /// Goes to a line and keeps the column; opens its object.
    void goTo(const QModelIndex &line, int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool moveSideways(int step);
};

} // namespace clusprop::ui
