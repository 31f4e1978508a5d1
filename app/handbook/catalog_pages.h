// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The pages of the catalog: one for each class and each resource type with properties of its own, and
/// two that lead to them.
///
/// What the catalog says is text: all of it goes through HtmlWriter, which escapes it.
#pragma once

#include "app/handbook/book.h"

namespace clusprop::handbook {

/// "The catalog", then "Resource types".
[[nodiscard]] QVector<Chapter> catalogChapters();

} // namespace clusprop::handbook
