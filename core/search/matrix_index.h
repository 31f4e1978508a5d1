// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The index of a table of objects by properties: a row of the index for every cell, object by
/// object, whether or not anything is stored there.
#pragma once

#include "core/document/matrix.h"
#include "core/search/background_index.h"

namespace clusprop {

/// `matrix` must be of the cluster that `source` is a copy of.
[[nodiscard]] SearchIndex matrixIndex(
    const Matrix &matrix, const IndexSource &source, const std::atomic_bool &stop);
/// Brings the cells of an object, which may have no row, up to date.
void renewMatrixRow(SearchIndex &index, const Matrix &matrix, const Document &document, int object);

} // namespace clusprop
