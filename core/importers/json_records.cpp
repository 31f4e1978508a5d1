// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/json_records.h"

#include "core/importers/json_object.h"

namespace clusprop {

LoadResult<RecordsRead> readJsonRecords(
    Input &input, const LoadOptions &options, const RecordSink &sink)
{
    RecordOutput output(sink, options);
    TextChunks chunks(input, options.codePage);
    JsonScanner scanner(chunks, output);
    JsonObjectReader reader(output);
    while (const auto piece = scanner.next()) {
        if (const auto record = reader.read(*piece))
            output.give(*record);
    }
    return output.finish(chunks);
}

} // namespace clusprop
