// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Where the readers of CLIXML and JSON put records one by one, and what became of the reading.
#pragma once

#include "core/importers/shell_import.h"
#include "core/importers/text_chunks.h"

#include <functional>

namespace clusprop {

/// Both are called while the file is read; no record is held back until its end.
struct RecordSink
{
    std::function<void(const ShellRecord &record)> record;
    std::function<void(int line, const QString &text)> note; ///< lines from 1; -1: no single one
};

struct RecordsRead
{
    int records = 0;
    std::optional<LoadNote> stopped; ///< where the file was broken; the records before it are good
    QString codePage; ///< as in LoadedFile
    QString encoding; ///< a clause
};

class RecordOutput
{
public:
    /// `sink` must outlive this.
    RecordOutput(const RecordSink &sink, const LoadOptions &options);

    void give(const ShellRecord &record);
    /// An oddity; with LoadOptions::strict the end of reading. After many of them the rest is
    /// counted.
    void note(int line, const QString &text);
    /// Ends reading: nothing behind this place can be understood. The first call counts.
    void stop(int line, const QString &what);
    /// Ends reading, and what came before is worth nothing either.
    void refuse(int line, const QString &what, const QString &todo);
    [[nodiscard]] bool isStopped() const { return m_stop.has_value(); }

    /// Reads the file to its end. An error when it could not be read, when it was refused, and when
    /// it was broken before the first record was complete.
    [[nodiscard]] LoadResult<RecordsRead> finish(TextChunks &chunks);

private:
    const RecordSink &m_sink;
    bool m_isStrict;
    bool m_isRefused = false;
    int m_records = 0;
    int m_notes = 0;
    std::optional<LoadError> m_stop;
};

/// Reads records of one file into a cluster: what is common to the two readers.
using RecordReading
    = LoadResult<RecordsRead> (*)(Input &input, const LoadOptions &options, const RecordSink &sink);
[[nodiscard]] LoadResult<LoadedFile> importRecords(
    Input &input, const LoadOptions &options, RecordReading read, const QString &kind);

} // namespace clusprop
