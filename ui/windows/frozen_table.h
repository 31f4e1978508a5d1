// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A table whose first column stays in sight while the others scroll.
///
/// A second view of the same model and selection lies over the first column and shows nothing else.
/// It takes no focus: keyboard, editors and screen readers only ever meet the table itself, to
/// which the first column is a column like the others.
#pragma once

#include "ui/windows/editing_view.h"

#include <QTableView>

namespace clusprop::ui {

class FrozenTable final : public EditingView<QTableView>
{
    Q_OBJECT

public:
    explicit FrozenTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *model) override;
    /// Also brings a cell out from under the first column.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    /// Logical pixels, for every row.
    void setRowHeight(int height);
    /// The view over the first column, for tests and context menus.
    [[nodiscard]] QTableView *frozen() const { return m_frozen; }

protected:
    void updateGeometries() override;
    bool event(QEvent *event) override;

private:
    void build();
    void hideOthers();
    void place();

    QTableView *m_frozen;
};

} // namespace clusprop::ui
