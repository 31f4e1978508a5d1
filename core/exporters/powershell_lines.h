// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One change as what the cmdlets of failover clusters take.
#pragma once

#include "core/edits/edit.h"

#include <QString>

#include <tl/expected.hpp>

namespace clusprop {

/// What makes a change of `object`, in one line or a few. The error is a clause: why no cmdlet can.
[[nodiscard]] tl::expected<QString, QString> powershellLine(const ClusterObject &object, const Change &change);

} // namespace clusprop
