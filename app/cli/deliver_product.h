// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What an exporter made, to where it belongs.
#pragma once

#include "app/cli/call.h"
#include "core/exporters/exporter.h"

namespace clusprop::cli {

/// Whether OUT names a folder: it is one, or ends like one.
[[nodiscard]] bool isFolderName(const QString &output);

/// One file goes to `output` (standard output when that is empty or "-"); several go into the
/// folder of that name, which is made. Without --force no file that is there is replaced, and then
/// none is written. With --dry-run only says what would be written.
[[nodiscard]] Outcome deliverProduct(
    const Call &call, const ExportProduct &product, const QString &output, Content content);

} // namespace clusprop::cli
