// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Which property a cell is about: how tables, inspector, bytes and problems name it to each other.
#pragma once

#include "core/model/object_class.h"

#include <QModelIndex>
#include <QString>

namespace clusprop::ui {

struct PropertyPlace
{
    int object = -1; ///< index into Cluster::objects; -1: none
    Scope scope = Scope::Common;
    QString name; ///< empty: the object itself
    int position = -1; ///< in the object's list; -1: not stored, or not known

    [[nodiscard]] bool isProperty() const { return object >= 0 && !name.isEmpty(); }
    friend bool operator==(const PropertyPlace &, const PropertyPlace &) = default;
};

/// Through the roles of roles.h, so that it works on any model and proxy.
[[nodiscard]] PropertyPlace placeOf(const QModelIndex &index);

/// Whether `index` is about the object and property of `place`, whatever its position.
[[nodiscard]] bool isAt(const QModelIndex &index, const PropertyPlace &place);

} // namespace clusprop::ui
