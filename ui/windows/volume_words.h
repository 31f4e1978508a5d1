// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The state of volumes in plain sentences.
#pragma once

#include "core/model/cluster.h"

#include <QVector>

namespace clusprop::ui {

/// What the backup state of these volumes is and what that means; `volumes` are indices into
/// Cluster::objects, at least one.
[[nodiscard]] QString volumeWords(const Cluster &cluster, const QVector<int> &volumes);

} // namespace clusprop::ui
