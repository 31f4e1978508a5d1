// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/property_place.h"

#include "ui/models/roles.h"

namespace clusprop::ui {
namespace {

int numberOr(const QModelIndex &index, int role, int otherwise)
{
    const QVariant number = index.data(role);
    return number.isValid() ? number.toInt() : otherwise;
}

} // namespace

PropertyPlace placeOf(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    return { numberOr(index, ObjectRole, -1), static_cast<Scope>(numberOr(index, ScopeRole, 0)),
        index.data(NameRole).toString(), numberOr(index, PositionRole, -1) };
}

bool isAt(const QModelIndex &index, const PropertyPlace &place)
{
    const PropertyPlace found = placeOf(index);
    return found.object == place.object && found.scope == place.scope
        && found.name.compare(place.name, Qt::CaseInsensitive) == 0
        && (place.position < 0 || found.position < 0 || found.position == place.position);
}

} // namespace clusprop::ui
