// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Export-Clixml as records: [MS-PSRP] 2.2.5 without what only remoting needs.
///
/// Each object of the file is a record; a list or a hashtable that was exported as one object gives
/// its entries. An object that is written once and referred to later is remembered by class, name
/// and id only, so that a large file costs its largest object. Names keep their order and case.
#pragma once

#include "core/importers/record_output.h"

namespace clusprop {

constexpr QStringView clixmlNamespace = u"http://schemas.microsoft.com/powershell/2004/04";

[[nodiscard]] LoadResult<RecordsRead> readClixmlRecords(
    Input &input, const LoadOptions &options, const RecordSink &sink);

} // namespace clusprop
