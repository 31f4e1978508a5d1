// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The section of one property: what the inspector says of its definition, for reading.
#pragma once

#include "core/catalog/catalog_entry.h"
#include "core/exporters/html_text.h"

namespace clusprop::handbook {

void writeProperty(HtmlWriter &out, const CatalogEntry &entry);

} // namespace clusprop::handbook
