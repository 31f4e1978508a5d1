// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/property_filter.h"

#include "core/search/property_facts.h"
#include "ui/models/property_tree_model.h"
#include "ui/models/roles.h"

namespace clusprop::ui {

PropertyFilter::PropertyFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(SortRole);
    connect(this, &QAbstractItemModel::rowsInserted, this, &PropertyFilter::countsChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &PropertyFilter::countsChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &PropertyFilter::countsChanged);
}

void PropertyFilter::setSourceModel(QAbstractItemModel *model)
{
    disconnect(m_resetConnection);
    forget();
    m_tree = qobject_cast<PropertyTreeModel *>(model);
    QSortFilterProxyModel::setSourceModel(model);
    if (model != nullptr) { // another object has other rows
        m_resetConnection = connect(
            model, &QAbstractItemModel::modelAboutToBeReset, this, &PropertyFilter::forget);
    }
}

void PropertyFilter::setQuery(const FilterQuery &query)
{
    m_query = query;
    m_kept.clear();
    invalidateFilter();
    emit countsChanged();
}

void PropertyFilter::forget()
{
    m_kept.clear();
    m_index = SearchIndex();
}

bool PropertyFilter::matches(const QModelIndex &nameCell) const
{
    const TreeRow *row = m_tree->rowAt(nameCell);
    if (row == nullptr)
        return false;
    const ClusterObject &object = m_tree->document().object(m_tree->object());
    const PropertyFacts facts
        = propertyFacts(object, row->row, row->current ? &*row->current : nullptr,
            m_tree->document().issuesOf(m_tree->object()));
    m_index.setObject(0, objectFacts(object));
    if (m_index.rowCount() == 0)
        m_index.appendRow(0, facts);
    else
        m_index.setRow(0, 0, facts);
    return m_index.matches(m_query, 0);
}

bool PropertyFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_query.isEmpty() || m_tree == nullptr)
        return true;
    if (!parent.isValid()) // a group is there for its properties: setRecursiveFilteringEnabled()
        return false;
    const QModelIndex nameCell = m_tree->index(row, PropertyTreeModel::Name, parent);
    return m_kept.accepts(nameCell, matches(nameCell));
}

int PropertyFilter::matchCount() const
{
    int count = 0;
    for (int group = 0; group < rowCount(); ++group)
        count += rowCount(index(group, 0));
    return count;
}

int PropertyFilter::totalCount() const
{
    int count = 0;
    const QAbstractItemModel *source = sourceModel();
    for (int group = 0; source != nullptr && group < source->rowCount(); ++group)
        count += source->rowCount(source->index(group, 0));
    return count;
}

} // namespace clusprop::ui
