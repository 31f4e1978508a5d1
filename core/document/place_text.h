// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Where a value was read and what was read at all, in words: what tooltips, the inspector,
/// comparisons and the verbose command say.
#pragma once

#include "core/model/sentence.h"
#include "core/reading/loaded_file.h"

#include <QStringList>

namespace clusprop {

/// The last part of the source's path, with the folder in front where two sources share it. Empty
/// when the place names no source.
[[nodiscard]] QString sourceName(const Cluster &cluster, const Place &place);

/// "GetCluster.XML, line 42", "list.bin, byte 0x1c", "CLUSDB, key Resources\…\Parameters". Empty
/// when the place names no source.
[[nodiscard]] Sentence shortPlaceText(const Cluster &cluster, const Place &place);

/// The same as a sentence's beginning: "From GetCluster.XML, line 42".
[[nodiscard]] Sentence placeText(const Cluster &cluster, const Place &place);

/// One line for each source: the file, what it was taken for and why, and from when it is. A file
/// that does not say so has only its own date, which may be later than its values.
[[nodiscard]] QStringList sourceLines(const LoadedFile &file);

} // namespace clusprop
