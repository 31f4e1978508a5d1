// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The rows of Export-Csv as records.
///
/// A first line "#TYPE …" gives the records their type. Every value is Written, but for what is not
/// in the file: a cell without quotes and text is null, and the name of a collection's type stands
/// for a list or for bytes; both are Nothing. A number that a spreadsheet rounded is Cut.
#pragma once

#include "core/importers/text_records.h"

namespace clusprop {

/// A row with too few cells has fewer members; cells without a name are noted and left out. A row
/// whose quotes do not end is noted and left out, and reading goes on with the line behind its
/// first.
[[nodiscard]] LoadResult<TextOutcome> readCsvRecords(
    Input &input, const LoadOptions &options, const RecordSink &sink, const NoteSink &note);

} // namespace clusprop
