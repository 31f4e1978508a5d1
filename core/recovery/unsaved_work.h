// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What would be lost with a document that is not saved, apart from the document: by names and
/// values, so that it means something to the same file when that is read again, and to a later
/// state of it.
///
/// It is more than Document::changes(): the order of a list is kept as well, so that a document
/// that is read again and gets its unsaved work back is what it was, byte for byte.
#pragma once

#include "core/document/document.h"

#include <QDateTime>

namespace clusprop {

/// What a document was read from.
struct WorkOrigin
{
    QString title; ///< as the document's tab has it
    bool isSample = false; ///< the cluster that comes with the program; there are no files then
    QVector<ReadFile> files;
    QString codePage; ///< as LoadOptions has it
    QString program; ///< version of the program that the work was done with
    QDateTime written; ///< UTC
};

/// How an object is found again.
struct ObjectKey
{
    int index = -1; ///< in Cluster::objects, where nothing has changed
    ObjectClass objectClass = ObjectClass::Cluster;
    QString name;
    QString id; ///< may be empty

    friend bool operator==(const ObjectKey &, const ObjectKey &) = default;
};

/// What became of one property. At least one of the two states is there.
struct PropertyStep
{
    int object = -1; ///< index into UnsavedWork::objects
    Scope scope = Scope::Common;
    QString name;
    int ordinal = 0; ///< how many of that name come before it in its list
    /// Where the property stands in the edited list if it was added or its place is another; else -1.
    int position = -1;
    std::optional<Property> before; ///< nothing: it was not there
    std::optional<Property> after;

    /// False where a property only went to another place in its list.
    [[nodiscard]] bool isChange() const { return !(before == after); }
    friend bool operator==(const PropertyStep &, const PropertyStep &) = default;
};

/// A value that is allowed now, against the catalog.
struct AllowedValue
{
    int object = -1; ///< index into UnsavedWork::objects
    Scope scope = Scope::Common;
    QString name; ///< case folded
    Allowance allowance;

    friend bool operator==(const AllowedValue &, const AllowedValue &) = default;
};

/// What is said of a change.
struct ChangeRemark
{
    int object = -1; ///< index into UnsavedWork::objects
    Scope scope = Scope::Common;
    QString name; ///< case folded
    bool leftOut = false;
    QString comment;

    friend bool operator==(const ChangeRemark &, const ChangeRemark &) = default;
};

struct UnsavedWork
{
    WorkOrigin origin;
    QVector<ObjectKey> objects; ///< those that the rest is about
    /// In the order in which they were made. `object` is an index into `objects`.
    QVector<MadeDecision> decisions;
    QVector<PropertyStep> steps;
    QVector<AllowedValue> allowed;
    QVector<ChangeRemark> remarks;

    [[nodiscard]] bool isEmpty() const
    {
        return decisions.isEmpty() && steps.isEmpty() && allowed.isEmpty();
    }
    /// As Document::changeCount() counts them.
    [[nodiscard]] int changeCount() const;
};

/// A document's state as values, which another thread may look at while the document is edited on.
struct UnsavedState
{
    WorkOrigin origin; ///< without version and time
    Cluster loaded;
    Cluster current;
    QVector<MadeDecision> decisions;
    Allowances allowances;
    ChangeMarks remarks;
};
/// Copies nothing but references.
[[nodiscard]] UnsavedState unsavedStateOf(const Document &document);

/// Compares the two states; lists that nobody has touched cost nothing. Takes the origin over.
[[nodiscard]] UnsavedWork unsavedWork(const UnsavedState &state);

} // namespace clusprop
