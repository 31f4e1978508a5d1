// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The bytes of one file for the importers: the beginning to recognise it by, then either chunks
/// from front to back or everything at once.
///
/// Large text files are read in chunks, so that a registry export of hundreds of megabytes costs
/// its values and not its text. Nothing is mapped: a file that another program cuts short while it
/// is read gives an error, not a fault of the program.
#pragma once

#include "core/reading/descriptor.h"
#include "core/reading/load_options.h"
#include "core/reading/loaded_file.h"

#include <QCryptographicHash>

#include <memory>

namespace clusprop {

/// Files over this size are refused with a sentence: nothing that an operator brings comes near.
constexpr qint64 largestFile = qint64{ 1 } << 30;

/// A file that was found good to be read, and what the system says of it.
struct OpenFile
{
    Descriptor descriptor;
    qint64 size = -1; ///< bytes; -1: not known before the end
    qint64 modified = -1; ///< as ReadFile has it
};

/// Opens a regular file for reading ("-": standard input, up to largestFile like any other). Never
/// blocks on a FIFO or a device: those are refused by kind, and opened only if they took a file's
/// place just then.
[[nodiscard]] LoadResult<OpenFile> openForReading(const QString &path);

class Input
{
public:
    /// How much of the beginning recognition looks at, in bytes.
    static constexpr qsizetype headSize = qsizetype{ 64 } * 1024;
    /// Hashing takes longer than reading; whoever wants to know whether a larger file has changed
    /// goes by its size and time. Bytes.
    static constexpr qint64 largestHashed = qint64{ 16 } * 1024 * 1024;

    /// Of a file that openForReading() gives.
    [[nodiscard]] static LoadResult<std::unique_ptr<Input>> open(
        const QString &path, const Progress &progress = {});
    /// Of a file that somebody else opened; `path` is what it is called in messages.
    [[nodiscard]] static std::unique_ptr<Input> adopt(
        OpenFile file, const QString &path, const Progress &progress = {});
    /// Bytes that are there already; `path` is what they are called in messages.
    [[nodiscard]] static std::unique_ptr<Input> of(const QByteArray &bytes, const QString &path);
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Bytes; -1 while standard input has not been read to its end.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// The first headSize bytes, or all of a shorter file.
    [[nodiscard]] const QByteArray &head();

    /// The next chunk, of at most a few hundred kilobytes; empty at the end, and after a failure.
    /// Starts with the head. Not to be mixed with all().
    [[nodiscard]] QByteArray next();
    /// The whole content. May be called after head() only, or again.
    [[nodiscard]] LoadResult<QByteArray> all();
    /// Why next() or head() ended early; nothing when it did not.
    [[nodiscard]] const std::optional<LoadError> &failure() const { return m_failure; }

    /// What was read. Complete once the end was reached.
    [[nodiscard]] ReadFile identity() const;

private:
    Input(const QString &path, OpenFile file, const Progress &progress);

    [[nodiscard]] QByteArray readChunk(qsizetype most);

    QString m_path;
    Descriptor m_descriptor; ///< closed: everything is in m_all
    qint64 m_size = -1;
    qint64 m_modified = -1;
    qint64 m_done = 0; ///< bytes taken from the descriptor
    Progress m_progress;
    QByteArray m_chunk; ///< the last one, whose memory serves again once nobody else has it
    QByteArray m_head;
    bool m_hasHead = false;
    bool m_headGiven = false; ///< next() has returned the head
    QByteArray m_all;
    bool m_hasAll = false;
    bool m_isGiven = false; ///< nothing was read, and so nothing hashed
    qsizetype m_given = 0; ///< bytes of m_all that next() has returned
    QCryptographicHash m_hash{ QCryptographicHash::Sha256 };
    std::optional<LoadError> m_failure;
};

/// All bytes of a file, as Input::open() and all() give them.
[[nodiscard]] LoadResult<QByteArray> readFile(const QString &path);

} // namespace clusprop
