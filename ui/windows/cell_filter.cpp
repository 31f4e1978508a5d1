// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/cell_filter.h"

#include "core/document/property_rows.h"
#include "core/search/filter_query.h"
#include "ui/models/edit_context.h"
#include "ui/models/roles.h"

namespace clusprop::ui {
namespace {

/// Models say it of their columns; of the others a value and a name are known by their roles.
FilterField fieldOf(const QModelIndex &cell)
{
    const QVariant said = cell.data(FilterFieldRole);
    if (said.isValid())
        return static_cast<FilterField>(said.toInt());
    if (cell.data(FormatRole).isValid())
        return FilterField::Value;
    const QString name = cell.data(NameRole).toString();
    return !name.isEmpty() && name == cell.data().toString() ? FilterField::Name
                                                             : FilterField::Any;
}

QString valueTerm(const QModelIndex &cell)
{
    const QVariant state = cell.data(RowStateRole);
    if (state.isValid() && state.toInt() == static_cast<int>(RowState::NotStored))
        return QStringLiteral("@unset");
    const QVariant context = cell.data(EditContextRole);
    const QString shown = context.isValid()
        ? displayProperty(context.value<EditContext>().property)
        : cell.data(Qt::EditRole).toString();
    return exactFilterTerm(FilterField::Value, shown);
}

} // namespace

QString filterTermOf(const QModelIndex &cell)
{
    if (!cell.isValid())
        return {};
    const FilterField field = fieldOf(cell);
    if (field == FilterField::Any)
        return {};
    const QString term = field == FilterField::Value
        ? valueTerm(cell)
        : exactFilterTerm(field, cell.data().toString());
    return parseFilter(term).status == FilterStatus::Valid ? term : QString();
}

} // namespace clusprop::ui
