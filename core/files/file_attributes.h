// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a file has beside its bytes, for the new file that takes its place.
#pragma once

#include "core/files/posix_file.h"

#include <QStringList>

namespace clusprop::posix_file {

/// Gives `to` the owner, group, extended attributes, access list and mode of `from`, both open.
/// What the system does not let us keep is returned in words, and then nobody may do more with the
/// file than with the old one: set-id bits go with their owner, the group's rights with their group
/// or list. Fails when the mode itself cannot be set.
[[nodiscard]] tl::expected<QStringList, Trouble> keepAttributes(int from, int to);

} // namespace clusprop::posix_file
