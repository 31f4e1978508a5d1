// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One property as the property tree shows it, with everything that its cells are made of.
///
/// A row is a snapshot: the tree compares old and new ones to tell views exactly what changed.
#pragma once

#include "core/document/property_rows.h"
#include "core/values/display.h"
#include "ui/models/cell_words.h"

#include <QVector>

namespace clusprop::ui {

struct TreeRow
{
    PropertyRow row;
    int occurrence = 0; ///< how often the name came before in the same list
    std::optional<Property> current; ///< nothing where nothing is stored
    RowFindings findings;
    QString readOnlyReason; ///< nothing that is done here changes the property; else empty
    QString placeReason; ///< why the value cannot be edited in its cell; empty when it can

    [[nodiscard]] bool isReadOnly() const { return !readOnlyReason.isEmpty(); }
    /// Of the stored value, else the documented one; UNKNOWN when neither is there.
    [[nodiscard]] quint32 syntax() const;
    /// Whether the value can be nothing but 0 or 1.
    [[nodiscard]] bool isTwoState() const;
    /// The number of a documented switch: 0 or 1, or, where it has just these two states, whatever
    /// is stored instead. Nothing for all else.
    [[nodiscard]] std::optional<quint64> switchNumber() const;
};

/// Sorted as propertyRows() sorts them.
[[nodiscard]] QVector<TreeRow> treeRows(const Document &document, int object, bool withDocumented);

/// The row of one property of the object, whether or not it is stored.
[[nodiscard]] TreeRow treeRow(const Document &document, int object, PropertyRow source);
[[nodiscard]] TreeRow treeRow(
    const Document &document, int object, Scope scope, const QString &name);

/// Whether both stand for the same property, whatever its value is.
[[nodiscard]] bool isSameProperty(const TreeRow &left, const TreeRow &right);
/// Whether every cell of both shows the same.
[[nodiscard]] bool showsSame(const TreeRow &left, const TreeRow &right);

/// "1000"; "not stored" and "empty text" in words, see isWording().
[[nodiscard]] QString valueText(const TreeRow &row, NumberBase base);
/// Whether valueText() is not the value but says in words that there is nothing to show.
[[nodiscard]] bool isWording(const TreeRow &row);
/// With the meaning of the number: "1000 (1 s)".
[[nodiscard]] QString valueAndMeaning(const TreeRow &row, NumberBase base);
/// What an editor starts with; numbers in the base that the cell shows.
[[nodiscard]] QString editTextOf(const TreeRow &row, NumberBase base);
/// "stored, differs from default, changed, read-only"
[[nodiscard]] QString stateText(const TreeRow &row);
[[nodiscard]] QString loadedText(const TreeRow &row, NumberBase base);

/// Whether the value is the documented default.
[[nodiscard]] bool isDefault(const TreeRow &row, const Value &value);

/// Formats whose values are edited in their cell.
[[nodiscard]] bool isEditableInPlace(wire::Format format);

} // namespace clusprop::ui
