// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The table of formats that can be opened, and opening by content.
#pragma once

#include "core/formats/loaded_file.h"

#include <span>

namespace clusprop {

struct LoadOptions
{
    QString as; ///< a format's word or a structure's name: no recognition; empty: recognise
    QString object; ///< "CLASS:NAME" for a single list; empty: by the catalog
    bool strict = false; ///< the first defect is an error instead of a note
};

struct FormatRow
{
    const char16_t *word; ///< as `--as` takes it
    const char16_t *title; ///< for people
    const char16_t *suffixes; ///< for file dialogs: "*.json *.clusprop"
    /// Null when the bytes are not of this format; otherwise the reason, as a clause.
    QString (*recognise)(const QByteArray &bytes);
    LoadResult<LoadedFile> (*read)(const QByteArray &bytes, const LoadOptions &options);
};

/// In the order in which recognition tries them.
[[nodiscard]] std::span<const FormatRow> formatRows();

/// Files over this size are refused with a sentence: nothing that an operator brings comes near.
constexpr qint64 largestFile = qint64{ 1 } << 30;

/// Opens a regular file ("-": standard input, up to the same limit). Never blocks on a FIFO or a
/// device: those are refused by kind before they are opened.
[[nodiscard]] LoadResult<QByteArray> readFile(const QString &path);

[[nodiscard]] LoadResult<LoadedFile> loadBytes(const QByteArray &bytes, const QString &path,
    const LoadOptions &options = {});
[[nodiscard]] LoadResult<LoadedFile> loadFile(const QString &path, const LoadOptions &options = {});

/// The invented cluster that comes with the program.
[[nodiscard]] LoadedFile bundledSample();

/// Writes `edited` in the form that `source` had: an unedited document gives the same bytes back
/// (snapshots of the collector's version are rewritten in our own). The error is a sentence.
[[nodiscard]] tl::expected<QByteArray, QString> writeBack(const LoadedFile &source,
    const Cluster &edited);

} // namespace clusprop
