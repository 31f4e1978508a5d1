// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What two sources say of one property: the same, one more than the other, or different things.
#pragma once

#include "core/catalog/catalog_entry.h"
#include "core/model/property.h"

namespace clusprop {

/// Whether two known values say the same: numbers of different formats or signs, text with and
/// without expansion, bytes of different formats, times to the millisecond, and text in which an
/// ASCII file has `?` for a letter.
[[nodiscard]] bool sameMeaning(const Property &left, const Property &right);

/// Whether two texts are equal but for letters that one of them has as question marks: Windows
/// PowerShell's Export-Csv writes ASCII.
[[nodiscard]] bool sameLetters(QStringView left, QStringView right);

/// Values of one property among which a person can still choose.
inline constexpr qsizetype mostClaims = 100;

/// Takes `incoming` into `kept`. A known value displaces one that is cut or absent. Of two that say
/// the same the one that says it more exactly stays: the documented format, the finer time, the
/// text with all its letters. Two that differ make the property disputed, and nothing is preferred.
/// Beyond mostClaims the text says that there are others, which are not kept.
void mergeProperty(Property &kept, const Property &incoming, const CatalogEntry *entry);

/// The property with that claim as its value, and no dispute any more.
[[nodiscard]] Property settled(const Property &disputed, int claim);

} // namespace clusprop
