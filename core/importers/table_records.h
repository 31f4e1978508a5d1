// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The rows of Get-ClusterParameter's table as records with the members ClusterObject, Name, Value
/// and, where the table has that column, ParameterType.
///
/// Values are as shown_value.h takes them, and Cut where the cell is cut or goes over several
/// lines. A cut name, of an object or of a property, that cannot be completed stays as it is shown;
/// its value is Cut then, so that it cannot be set in a wrong place.
#pragma once

#include "core/importers/text_records.h"

namespace clusprop {

/// Gives the records behind the last line, because names that are whole further down complete
/// others. A file with more than `mostTableRows` rows is read up to there, with a note.
[[nodiscard]] LoadResult<TextOutcome> readTableRecords(
    Input &input, const LoadOptions &options, const RecordSink &sink, const NoteSink &note);

/// Three times the values of the largest cluster database seen.
constexpr qsizetype mostTableRows = 1'000'000;

} // namespace clusprop
