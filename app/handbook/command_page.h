// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The page of commands, from the rows that the command's own help is made of.
#pragma once

#include "app/handbook/book.h"

namespace clusprop::handbook {

[[nodiscard]] Page commandPage();

} // namespace clusprop::handbook
