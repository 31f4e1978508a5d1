// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// An edit is a value; applying it gives the edit that takes it back.
///
/// Undo, redo, the change set and the rollback are all made of these, so there is no second way
/// to change a document.
#pragma once

#include "core/edits/allowances.h"
#include "core/model/cluster.h"
#include "core/model/sentence.h"

#include <QVector>

#include <tl/expected.hpp>

namespace clusprop {

enum class EditKind : std::uint8_t {
    Set, ///< other payload, same format
    Retype, ///< other format
    Add, ///< a property that was not there
    Remove, ///< an unknown property goes away
    Reset, ///< the stored value goes away, the built-in default applies again
    Allow, ///< the operator takes on an unusual value; the property stays as it is
};

struct Edit
{
    EditKind kind = EditKind::Set;
    int object = -1; ///< index into Cluster::objects
    Scope scope = Scope::Common;
    int position = -1; ///< in that list; for Add: where to insert
    /// What stands there afterwards; for Remove and Reset its name only, for Allow the values that
    /// are allowed.
    Property property;
    QString reason = {}; ///< for Allow: why; empty takes the allowance away
};

/// One undo step. Applied from front to back, taken back from back to front.
using EditGroup = QVector<Edit>;

/// Changes `cluster` and returns the inverse. Requires an edit that fits: object and position
/// exist (for Add, position may be the end of the list). Allow is not for the cluster.
Edit applyEdit(Cluster &cluster, const Edit &edit);
/// The same for an edit of the kind Allow.
Edit applyAllowance(Allowances &allowances, const Edit &edit);

/// Whether two edits change the same property, so that a live editor's steps can be joined.
[[nodiscard]] bool sameTarget(const Edit &left, const Edit &right);

/// An edit that gives the property at (object, scope, name) a new value; adds it at the end of the
/// list when it is not there.
[[nodiscard]] Edit makeSet(const Cluster &cluster, int object, Scope scope, const QString &name,
    const Value &value);
/// An edit that adds a property at the end of a list. Refused with a sentence: a name that is empty,
/// holds a NUL, or is already in one of the object's lists (names compare without case); a list
/// that cannot be set; a volume, whose members are those of a structure.
[[nodiscard]] tl::expected<Edit, Sentence> makeAdd(const Cluster &cluster, int object, Scope scope,
    const QString &name, const Value &value);
/// An edit that gives a property a value of another format. Requires the property to be there.
[[nodiscard]] Edit makeRetype(
    const Cluster &cluster, int object, Scope scope, int position, const Value &value);
/// An edit that takes the stored value away. Requires the property to be there.
[[nodiscard]] Edit makeReset(const Cluster &cluster, int object, Scope scope, int position);

/// An edit that allows the value that a property has now. Requires the property to be there.
[[nodiscard]] Edit makeAllow(
    const Cluster &cluster, int object, Scope scope, int position, const QString &reason);

/// "Set BackupInProgress of Volume3 to 0": for the undo list. Not translated; names stay as they
/// are in the cluster.
[[nodiscard]] Sentence describeEdit(const Cluster &cluster, const Edit &edit);

enum class ChangeKind : std::uint8_t { Added, Removed, Changed, Retyped };

/// One difference between the loaded and the edited state.
struct Change
{
    ChangeKind kind = ChangeKind::Changed;
    int object = -1;
    Scope scope = Scope::Common;
    QString name;
    std::optional<Property> before;
    std::optional<Property> after;
    QString allowedFor = {}; ///< why the operator allows an unusual value; see Allowances
    QString comment = {}; ///< what the operator says of it, for whoever reviews it
    bool leftOut = false; ///< it stays an edit, but does not go into what is exported
};

/// Requires both to have the same objects. Properties are matched by name and, where a name occurs
/// twice, by order.
[[nodiscard]] QVector<Change> changesBetween(const Cluster &before, const Cluster &after);
[[nodiscard]] QVector<Change> changesOfObject(const Cluster &before, const Cluster &after, int object);
/// The same of two lists; `object` and `scope` are what the changes will say.
[[nodiscard]] QVector<Change> changesOfList(
    const PropertyList &before, const PropertyList &after, int object, Scope scope);
/// "added", "removed", "changed", "retyped".
[[nodiscard]] QString changeWord(ChangeKind kind);

} // namespace clusprop
