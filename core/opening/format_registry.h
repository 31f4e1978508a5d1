// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The table of formats that can be opened, and opening by content.
#pragma once

#include "core/reading/input.h"

#include <span>

namespace clusprop {

/// The beginning of a file, looked at in the ways that the rows need.
struct FileSample
{
    Input &input; ///< for the binary kinds, which can be told only by all of the bytes
    QString text; ///< the head as text; empty when it is none
};

struct FormatRow
{
    const char16_t *word; ///< as `--as` takes it
    const char16_t *title; ///< for people
    const char16_t *suffixes; ///< for file dialogs: "*.json *.clusprop"
    /// Null when the file is not of this format; otherwise the reason, as a clause.
    QString (*recognise)(const FileSample &sample);
    LoadResult<LoadedFile> (*read)(Input &input, const LoadOptions &options);
};

/// In the order in which recognition tries them.
[[nodiscard]] std::span<const FormatRow> formatRows();

[[nodiscard]] LoadResult<LoadedFile> loadBytes(const QByteArray &bytes, const QString &path,
    const LoadOptions &options = {});
[[nodiscard]] LoadResult<LoadedFile> loadFile(const QString &path, const LoadOptions &options = {});
/// From where `input` stands, which is its beginning.
[[nodiscard]] LoadResult<LoadedFile> loadInput(Input &input, const LoadOptions &options);

/// The invented cluster that comes with the program; read when it is first asked for, in any thread.
[[nodiscard]] const LoadedFile &bundledSample();

} // namespace clusprop
