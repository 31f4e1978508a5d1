// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The two indexes of a document: of its volumes, and of every property of every object.
#pragma once

#include "core/document/property_places.h"
#include "core/search/background_index.h"
#include "core/search/property_facts.h"

namespace clusprop {

/// Rows as volumeRows() gives them.
[[nodiscard]] SearchIndex volumeIndex(const IndexSource &source, const std::atomic_bool &stop);
/// `status` is what the table says of the volume's state.
void renewVolume(SearchIndex &index, const Document &document, int indexRow, const VolumeRow &row,
    const QString &status);

/// Rows as PropertyPlaces has them.
[[nodiscard]] SearchIndex propertyIndex(const IndexSource &source, const std::atomic_bool &stop);
[[nodiscard]] PropertyFacts factsAt(const Document &document, const FlatPlace &place);

} // namespace clusprop
