// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Reading files in a process of its own, which can do nothing but read them.
///
/// The program opens the files and hands them over one by one; the process gives back a result in a
/// narrow form (result_stream.h). Whatever happens to it, the program gets a result or a sentence.
/// The functions mirror those that read in the program itself and give the same.
#pragma once

#include "core/isolation/result_stream.h"

namespace clusprop {

/// How files are to be read in another process.
struct Isolation
{
    /// The program to start and its arguments; it must call runReaderProcess().
    QStringList reader;
    /// Otherwise limits on memory, time and files have to do where the system filters no calls.
    bool mustBeSealed = false;
    /// Instead of readingLimits(); for tests.
    std::optional<ReadingLimits> limits = {};
    /// Is told in a sentence when there is no filter. May be null.
    std::function<void(const QString &remark)> remark = {};
};

/// Standard input that the caller has read; nothing: the file at that path is opened.
using GivenBytes = std::optional<QByteArray>;

/// The limits for that many bytes of files in all.
[[nodiscard]] ReadingLimits readingLimits(qint64 size);

/// A program that can be the reading process: `beside` in this program's folder where it is there,
/// because it starts faster, and this program itself otherwise. `beside` may be empty.
[[nodiscard]] QStringList readerProgram(const QString &beside = {});

/// As openFiles(). `options.progress` is called from this thread, also while nothing is read, so
/// that it can cancel.
[[nodiscard]] OpenedFiles openFilesSafely(const QStringList &paths, const LoadOptions &options,
    Joining joining, const Isolation &isolation);
/// As loadBytes().
[[nodiscard]] OpenedFiles openBytesSafely(const QByteArray &bytes, const QString &path,
    const LoadOptions &options, const Isolation &isolation);
/// As readFile() and decodeToJson().
[[nodiscard]] LoadResult<DecodedDocument> decodeSafely(const QString &path, const GivenBytes &given,
    const DecodeOptions &options, const Isolation &isolation);
/// As readFile() and encodeFromJson().
[[nodiscard]] LoadResult<EncodedDocument> encodeSafely(
    const QString &path, const GivenBytes &given, const Isolation &isolation);

} // namespace clusprop
