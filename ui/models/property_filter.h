// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The filter of the property tree: groups with hits stay, empty ones go.
///
/// A row that stops matching because its user edited it stays until the filter changes.
#pragma once

#include "core/search/search_index.h"
#include "ui/models/kept_rows.h"

#include <QSortFilterProxyModel>

namespace clusprop::ui {

class PropertyTreeModel;

class PropertyFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PropertyFilter(QObject *parent = nullptr);

    /// A PropertyTreeModel.
    void setSourceModel(QAbstractItemModel *model) override;
    void setQuery(const FilterQuery &query);
    /// Properties that are shown, and all; groups do not count.
    [[nodiscard]] int matchCount() const;
    [[nodiscard]] int totalCount() const;

signals:
    /// matchCount() or totalCount() may differ.
    void countsChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool matches(const QModelIndex &nameCell) const;
    void forget();

    PropertyTreeModel *m_tree = nullptr;
    FilterQuery m_query;
    QMetaObject::Connection m_resetConnection;
    mutable KeptRows m_kept;
    mutable SearchIndex m_index; ///< one row: the property that is asked about
};

} // namespace clusprop::ui
