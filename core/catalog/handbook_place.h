// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Where the handbook explains what the catalog knows: the names of its pages and sections.
///
/// The pages are made when the program is built, with these names; the editor finds them again by the
/// same ones. Names are lower case letters, digits and hyphens, so that they fit files and addresses.
#pragma once

#include "core/catalog/catalog_entry.h"

namespace clusprop {

struct HandbookPlace
{
    QString page; ///< without a suffix: "catalog-node"
    QString section; ///< empty: the top of the page

    friend bool operator==(const HandbookPlace &, const HandbookPlace &) = default;
};

/// "Physical Disk" becomes "physical-disk": letters A to Z and digits, all else as one hyphen.
[[nodiscard]] QString handbookName(QStringView title);

/// The page of a class: its common properties, and its private ones where they are of no resource type.
[[nodiscard]] QString handbookPage(ObjectClass objectClass);
/// The page of the private properties of a resource type, and of the resources of this type.
[[nodiscard]] QString handbookPage(QStringView resourceType);

/// The section of a property. No two entries of the catalog share one.
[[nodiscard]] HandbookPlace handbookPlace(const CatalogEntry &entry);

} // namespace clusprop
