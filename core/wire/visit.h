// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Property lists as a sequence of entries, for whoever looks at each once: nothing is copied, and
/// nothing is kept but an index of the names.
#pragma once

#include "core/wire/list_walk.h"

namespace clusprop::wire {

/// Calls the members of `entries` (see IgnoreEntries) in the order of the list. It is told of what
/// comes before the first defect; what is checked and found is what decodePropertyList() finds.
template<typename Entries>
[[nodiscard]] Result<void> visitPropertyList(
    Bytes bytes, Mode mode, std::vector<Finding> &warnings, Entries &entries)
{
    Walk walk(mode, warnings);
    return ListWalk(bytes, 0, 0, walk, entries).readPropertyList();
}

} // namespace clusprop::wire
