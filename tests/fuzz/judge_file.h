// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What must hold of opening a file, whatever is in it: shared by the targets of the formats.
#pragma once

#include "core/reading/load_options.h"
#include "core/reading/loaded_file.h"
#include "tests/fuzz/targets.h"

namespace clusprop::fuzz {

/// A QByteArray of its own, as readers get it from a file.
[[nodiscard]] QByteArray bytesOf(Bytes input);

/// Opens `bytes` as `as` says (empty: recognised), tolerantly and strictly, and requires that
/// - an error says what is wrong, and a note too, with an offset that lies inside;
/// - what reads strictly reads tolerantly;
/// - the cluster written as a snapshot reads back and is written again the same;
/// - a list or structure that was read to its end is written back byte for byte.
void judgeFile(const QByteArray &bytes, QStringView as);

} // namespace clusprop::fuzz
