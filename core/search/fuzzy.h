// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// How well a few typed letters fit a name: for jumping to one of very many.
///
/// "sst" fits SameSubnetThreshold, "vol3" fits C:\ClusterStorage\Volume3. The letters have to occur
/// in their order, in whatever case. Letters that stand together, and those that begin a word, a
/// number or a hump of the name, count most; of equals the shorter name is better.
#pragma once

#include <QStringView>

#include <optional>

namespace clusprop {

/// Higher is better; nothing when the letters do not occur in this order. Blanks among the letters
/// are passed over, so that words can be typed as they come. Costs O(length of the name).
[[nodiscard]] std::optional<int> fuzzyScore(QStringView letters, QStringView name);

} // namespace clusprop
