// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What an object is, in one line.
#pragma once

#include "core/model/cluster.h"

namespace clusprop::ui {

/// "resource", "resource type", … in the language of the program.
[[nodiscard]] QString classTitle(ObjectClass objectClass);

/// "resource, Physical Disk, in group Available Storage, on CONTOSO-HV02, online, id …".
[[nodiscard]] QString objectFacts(const Cluster &cluster, int object);

} // namespace clusprop::ui
