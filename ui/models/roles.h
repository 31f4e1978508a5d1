// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the item models say beyond Qt's own roles. A model gives nothing for a role that makes no
/// sense in a cell.
#pragma once

#include "core/wire/byte_range.h"

#include <QMetaType>

namespace clusprop::ui {

enum Role : int {
    ByteRangeRole
    = Qt::UserRole + 1, ///< wire::ByteRange in the loaded file: what the bytes view marks
    ObjectRole, ///< int, index into Cluster::objects; -1 where a row stands for none
    ScopeRole, ///< int of Scope
    NameRole, ///< property name as stored
    PositionRole, ///< int, place in the object's list; -1: not stored
    IssueSeverityRole, ///< int of Severity, the worst; nothing when there is no finding
    ModifiedRole, ///< bool
    MeaningRole, ///< what the number says in words
    LockReasonRole, ///< sentence on why the cell cannot be edited; empty when it can
    RowStateRole, ///< int of RowState
    MessageRole, ///< findings about the row, one a line
    SortRole, ///< number or text to sort by
    FilterTextRole, ///< all that plain words of a filter are looked for in

    FormatRole, ///< int of wire::Format, only in the cell that holds the value
    EditCheckRole, ///< EditCheck (edit_check.h), only in cells that can be edited
    EditContextRole, ///< EditContext (edit_context.h), in cells that hold a value
    ImmediateRole, ///< bool: a key sets the value at once, without an editor
    ReadOnlyRole, ///< bool: nothing that is done here changes the property
    DocumentedRole, ///< bool: the catalog knows the property
    GroupRole, ///< int of RowGroup
    BranchClassRole, ///< int of ObjectClass, only for branches
    ChangeCountRole, ///< int, of the row and all below it
    ProblemCountRole, ///< int: errors and warnings of the row and all below it
    DisputedRole, ///< bool: the sources differ on the property
    DeviationRole, ///< int of Deviations (deviation.h)
    PlaceTextRole, ///< where a value was read, in words
    FilterFieldRole, ///< int of FilterField: what the text of the cell is to a filter
};

} // namespace clusprop::ui

Q_DECLARE_METATYPE(clusprop::wire::ByteRange)
