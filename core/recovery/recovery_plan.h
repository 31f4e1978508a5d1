// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What of unsaved work can be done again to a document, which may not be what it was then.
///
/// A step is taken only where the document says what it said before the step. Nothing else is
/// changed; what cannot be done is told, with what stands there now.
#pragma once

#include "core/recovery/unsaved_work.h"

namespace clusprop {

enum class Fate : std::uint8_t {
    Applies,
    AlreadySo, ///< nothing to do: the document says what the step would make it say
    Differs, ///< something else stands there now
    ObjectGone, ///< no object, or more than one, answers to that name
};

/// One row of what a person is shown.
struct RecoveryItem
{
    enum class Kind : std::uint8_t { Change, Decision, Allowance };
    Kind kind = Kind::Change;
    int workObject = -1; ///< index into UnsavedWork::objects
    int object = -1; ///< index into the document's objects; -1 when gone
    Scope scope = Scope::Common;
    QString name;
    std::optional<Property> before; ///< of a change: nothing where it was not stored
    std::optional<Property> mine; ///< what the step makes of it
    std::optional<Property> now; ///< what the document has
    QString reason = {}; ///< of an allowance
    Fate fate = Fate::Applies;
};

struct RecoveryPlan
{
    QVector<RecoveryItem> items;
    QVector<Decision> decisions; ///< to be made first, in this order
    EditGroup edits; ///< then these, from front to back
    QVector<std::pair<ChangePlace, ChangeMarks::Mark>> remarks;

    [[nodiscard]] bool isEmpty() const { return decisions.isEmpty() && edits.isEmpty(); }
    [[nodiscard]] int count(Fate fate) const;
    /// Items that are not in the document afterwards.
    [[nodiscard]] int refused() const { return count(Fate::Differs) + count(Fate::ObjectGone); }
};

[[nodiscard]] RecoveryPlan planRecovery(const UnsavedWork &work, const Cluster &current);
/// The same without a document, for a person who wants to see what there is: everything applies.
[[nodiscard]] QVector<RecoveryItem> itemsOf(const UnsavedWork &work);

/// "resource:Cluster Disk 2", as objectLabel() writes it.
[[nodiscard]] QString labelOf(const ObjectKey &key);

} // namespace clusprop
