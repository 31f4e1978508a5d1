// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One change as members of a JSON object: CHANGES_JSON.md in core/formats.
#pragma once

#include "core/edits/edit.h"
#include "core/model/cluster.h"

namespace clusprop {

class JsonWriter;

/// "kind" … "allowedFor" into the object that is open.
void writeChangeMembers(JsonWriter &out, const Change &change, const ClusterObject &object);

} // namespace clusprop
