// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Unsaved work as the bytes of a journal and back: JOURNAL.md.
///
/// A checksum covers everything, so what a journal gives is exactly what was put into it, or a
/// fault; it is never a part.
#pragma once

#include "core/recovery/unsaved_work.h"

namespace clusprop {

/// The one that is written. Journals of later versions are told apart, and left alone.
constexpr int journalVersion = 1;

[[nodiscard]] QByteArray encodeJournal(const UnsavedWork &work);

/// Why a journal gives nothing.
struct JournalFault
{
    enum class Kind : std::uint8_t {
        Empty, ///< the program ended before it wrote anything; nothing is lost with the file
        Newer, ///< a later version of the program can read it
        Damaged,
    };
    Kind kind = Kind::Damaged;
    qint64 offset = -1; ///< bytes from the start of the file, of what is wrong; -1: see `path`
    QString path; ///< of a member of the JSON part that is wrong
    QString what; ///< a clause, without full stop
};

[[nodiscard]] tl::expected<UnsavedWork, JournalFault> decodeJournal(const QByteArray &bytes);

} // namespace clusprop
