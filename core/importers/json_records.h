// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// ConvertTo-Json as records: one for each outermost object, whether it stands alone or in lists.
#pragma once

#include "core/importers/record_output.h"

namespace clusprop {

[[nodiscard]] LoadResult<RecordsRead> readJsonRecords(
    Input &input, const LoadOptions &options, const RecordSink &sink);

} // namespace clusprop
