// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A document in the form that it had.
#pragma once

#include "core/reading/loaded_file.h"

#include <tl/expected.hpp>

namespace clusprop {

/// Writes `edited` in the form that `source` had: an unedited document gives the same bytes back.
/// What is only read (Form::Import), and snapshots of the collector's version, are written as our
/// own snapshot. The error is a sentence.
[[nodiscard]] tl::expected<QByteArray, QString> writeBack(const LoadedFile &source,
    const Cluster &edited);

} // namespace clusprop
