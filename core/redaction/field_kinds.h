// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the text of a field is, by the field's name: decides what an unknown word in it is called,
/// and what may stay.
#pragma once

#include "core/catalog/catalog_entry.h"
#include "core/model/cluster.h"
#include "core/redaction/redaction_kind.h"

#include <cstdint>

namespace clusprop {

/// Words beyond names and addresses that stay.
enum class Vocabulary : std::uint8_t {
    None,
    States, ///< isStateWord()
    Places, ///< isPlaceWord()
};

struct TextField
{
    /// Of what the field holds, when it is not known from elsewhere.
    RedactionKind kind = RedactionKind::Text;
    bool isName = false; ///< all of the text is one name of that kind, whatever it looks like
    bool isResourceType = false; ///< types of the catalog stay
    bool numbersStay = true; ///< a number or a date that is all of the text
    bool isId = false; ///< 32 hexadecimal digits are a GUID; with isName: a number stays
    Vocabulary vocabulary = Vocabulary::None;
    const CatalogEntry *entry = nullptr; ///< listed texts and the default stay
};

/// The field that a property's text is. `entry` may be null.
[[nodiscard]] TextField fieldOf(
    const ClusterObject &object, QStringView property, const CatalogEntry *entry);

} // namespace clusprop
