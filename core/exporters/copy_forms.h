// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Properties as text for the clipboard: the forms in which other programs, scripts and tickets take
/// them. Each is a row of a table, which the window's menus are made from.
#pragma once

#include "core/catalog/catalog_entry.h"
#include "core/model/cluster.h"

#include <span>

namespace clusprop {

/// One property of an object. What is pointed to must live as long as the item.
struct CopyItem
{
    const ClusterObject *object = nullptr;
    Scope scope = Scope::Common;
    QString name;
    const Property *property = nullptr; ///< null: not stored
    const CatalogEntry *entry = nullptr; ///< null: not documented
};

struct CopyFormRow
{
    const char16_t *id; ///< for tests and settings
    const char16_t *title; ///< for people, without mnemonic
    /// Why the form cannot say this property, as a clause without full stop; empty when it can.
    QString (*obstacle)(const CopyItem &item);
    /// Requires at least one item, and none with an obstacle. Several stand in lines of their own.
    QString (*text)(std::span<const CopyItem> items);
};

/// In the order of the menu.
[[nodiscard]] std::span<const CopyFormRow> copyFormRows();
/// Null for an unknown id.
[[nodiscard]] const CopyFormRow *findCopyForm(QStringView id);

/// The first obstacle that a form meets among the items, with the property's name when there are
/// several; empty when it can say them all.
[[nodiscard]] QString copyObstacle(const CopyFormRow &form, std::span<const CopyItem> items);

} // namespace clusprop
