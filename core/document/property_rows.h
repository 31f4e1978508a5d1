// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The rows that a property table shows for an object: what is there, what was taken away, and on
/// request what is documented but not there.
#pragma once

#include "core/catalog/catalog.h"
#include "core/document/document.h"
#include "core/model/sentence.h"
#include "core/values/display.h"

namespace clusprop {

enum class RowGroup : std::uint8_t { Common, CommonReadOnly, Private, PrivateReadOnly, Unknown };

/// The three stored states of product terms, and those in which there is no value to speak of.
enum class RowState : std::uint8_t {
    StoredDefault, ///< there, and equal to the documented default
    StoredDifferent, ///< there, and different from it
    Stored, ///< there; no default is documented
    NotStored, ///< documented, or taken away by an edit: the built-in default applies
    Cut,
    Absent,
    Disputed, ///< the sources differ, and nobody has said which is right
};

struct PropertyRow
{
    RowGroup group = RowGroup::Common;
    Scope scope = Scope::Common;
    int position = -1; ///< in the current list; -1: not there
    QString name;
    const CatalogEntry *entry = nullptr;
    RowState state = RowState::Stored;
    std::optional<Property> loaded; ///< what was read; nothing when an edit added the property
    bool modified = false;
};

/// By position in `current`: the position of the same property in `loaded`, or -1 where it was
/// added. Of properties of one name, the first belongs to the first.
[[nodiscard]] QVector<int> loadedPositions(
    const PropertyList &current, const PropertyList &loaded);
/// Positions in `loaded` of what is not in the current list any more.
[[nodiscard]] QVector<int> removedPositions(
    const QVector<int> &loadedPositions, const PropertyList &loaded);
/// Where a property stands in one list of an object, now and as it was loaded; -1: not there.
struct PropertySpot
{
    Scope scope = Scope::Common;
    int position = -1;
    int loadedPosition = -1;
};
/// Either position must be there. `current` and `loaded` are two states of one object.
[[nodiscard]] PropertyRow propertyRow(
    const ClusterObject &current, const ClusterObject &loaded, const PropertySpot &spot);

/// Sorted by group, then in the order of the source; rows without a stored value follow by name.
[[nodiscard]] QVector<PropertyRow> propertyRows(const Document &document, int object,
    bool withDocumented);

/// By its name, there or not; of a name that the list has twice, the first.
[[nodiscard]] PropertyRow propertyRow(const ClusterObject &current, const ClusterObject &loaded,
    Scope scope, const QString &name);
/// The list in which a cluster would have it.
[[nodiscard]] Scope documentedScope(const CatalogEntry &entry);

[[nodiscard]] RowState rowState(const Property &property, const CatalogEntry *entry);
/// The same for many properties of one entry: `byDefault` is what defaultValue() gives for it.
[[nodiscard]] RowState rowState(const Property &property, const std::optional<Value> &byDefault);
/// What is documented for an object of its class and resource type, whether it is there or not.
[[nodiscard]] QVector<const CatalogEntry *> documentedEntries(const ClusterObject &object);
/// The resource type that the catalog files the properties of an object under; empty for most.
[[nodiscard]] QString catalogType(const ClusterObject &object);
/// "stored, differs from the default", …
[[nodiscard]] QString rowStateText(RowState state);
[[nodiscard]] QString rowGroupTitle(RowGroup group);
/// "0 .. 1", "10 .. 3600 s", "one of 4 values"; empty when the catalog gives none.
[[nodiscard]] Sentence rangeText(
    const CatalogEntry &entry, NumberBase base = NumberBase::Decimal);
/// The documented default as text, with its note; empty when there is none.
[[nodiscard]] QString defaultText(
    const CatalogEntry &entry, NumberBase base = NumberBase::Decimal);
/// The default as a payload of the entry's format; nothing when there is none.
[[nodiscard]] std::optional<Value> defaultValue(const CatalogEntry &entry);

} // namespace clusprop
