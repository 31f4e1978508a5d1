// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a cell says of the property that it shows, role by role and the same in every table.
#pragma once

#include "ui/models/property_tree_row.h"

#include <QVariant>

namespace clusprop::ui {

struct ValueCell
{
    const Document &document;
    int object = -1; ///< index into Cluster::objects
    const TreeRow &row;
    NumberBase base = NumberBase::Decimal;
    QStringList remarks = {}; ///< what the table has to say of the value besides; sentences
};

/// The roles of roles.h that are about the property, whichever of its cells is asked; nothing for
/// the others.
[[nodiscard]] QVariant propertyData(const ValueCell &cell, int role);
/// Text, edit text, box, ink and words of the cell that holds the value, and propertyData(). What
/// depends on the model, such as EditCheckRole, is not among them.
[[nodiscard]] QVariant valueData(const ValueCell &cell, int role);
/// For Qt::ToolTipRole and the two accessible roles of the cell that holds the value.
[[nodiscard]] QVariant valueWords(const ValueCell &cell, int role);
[[nodiscard]] QFont boldFont();

} // namespace clusprop::ui
