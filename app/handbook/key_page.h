// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The page of keys, from the rows that menus and the list of shortcuts are made of.
#pragma once

#include "app/handbook/book.h"

namespace clusprop::handbook {

[[nodiscard]] Page keyPage();

} // namespace clusprop::handbook
