// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The objects of PowerShell's lists as records.
///
/// Values are Written, as people see them, but for lists in braces (Texts, or Bytes where the
/// list says so), what is cut or was broken into several lines (Cut) and what is only the name of
/// a type (Nothing).
#pragma once

#include "core/importers/text_records.h"

namespace clusprop {

/// Lines before, between and behind the objects are counted in one note; those inside of an object
/// are defects.
[[nodiscard]] LoadResult<TextOutcome> readListRecords(
    Input &input, const LoadOptions &options, const RecordSink &sink, const NoteSink &note);

} // namespace clusprop
