// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// By what an object of one source is found again in another.
#pragma once

#include "core/model/cluster.h"

#include <QStringList>

namespace clusprop {

/// Lower-case and without braces: GUIDs are written in several ways.
[[nodiscard]] QString plainId(const QString &id);

/// What the object answers to, the surest first.
[[nodiscard]] QStringList objectKeys(const ClusterObject &object);

/// Whether two objects that share a key are different all the same: their ids, or for volumes their
/// GUID paths, names or partitions, contradict each other.
[[nodiscard]] bool areDistinct(const ClusterObject &left, const ClusterObject &right);

} // namespace clusprop
