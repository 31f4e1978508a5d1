// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the readers of CSV, lists and tables have in common: lines in, records and notes out.
#pragma once

#include "core/importers/shell_record.h"
#include "core/reading/line_reader.h"

#include <functional>
#include <optional>

namespace clusprop {

using RecordSink = std::function<void(ShellRecord record)>;
/// `line` is -1 for what is about the whole file; `text` is a clause.
using NoteSink = std::function<void(int line, const QString &text)>;

struct TextOutcome
{
    int records = 0; ///< given to the sink
    QString codePage; ///< as LoadedFile has it
};

/// One pass over a text file.
class TextPass
{
public:
    /// `input` must outlive it and not have been read beyond its head.
    TextPass(
        Input &input, const LoadOptions &options, const RecordSink &sink, const NoteSink &note);

    /// The next line; the view is good until the next call. False at the end, when reading failed,
    /// and behind the first defect in strict reading.
    [[nodiscard]] bool next(QStringView &line);
    [[nodiscard]] int number() const { return m_lines.number(); }
    [[nodiscard]] QStringView ending() const { return m_lines.ending(); }

    void give(ShellRecord record);
    /// Something that is wrong in the file. Strict reading ends with the first one.
    void defect(int line, const QString &text);
    /// Something that the form of the file brings with it.
    void remark(int line, const QString &text);

    /// Call it behind the last line. Errors: what the input failed with, or the first defect.
    [[nodiscard]] LoadResult<TextOutcome> finish();

private:
    LineReader m_lines;
    Input &m_input;
    bool m_isStrict;
    RecordSink m_sink;
    NoteSink m_note;
    TextOutcome m_outcome;
    std::optional<LoadError> m_defect;
    bool m_toldInvalid = false;
};

using ReadRecords = LoadResult<TextOutcome> (*)(
    Input &input, const LoadOptions &options, const RecordSink &sink, const NoteSink &note);

/// Reads records and makes a file of them. `clause` says what they were, by their number.
[[nodiscard]] LoadResult<LoadedFile> importRecords(Input &input, const LoadOptions &options,
    const QString &kind, ReadRecords read, QString (*clause)(int records));

/// Whether a line of a paste is where a command was typed, or the frame of a transcript: nothing
/// that a command answered.
[[nodiscard]] bool isConsoleLine(QStringView line);

} // namespace clusprop
