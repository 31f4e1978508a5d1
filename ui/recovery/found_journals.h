// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The journals that programs left which are gone now, and what became of the files since.
#pragma once

#include "core/files/journal_folder.h"
#include "core/recovery/journal_form.h"

#include <memory>
#include <vector>

namespace clusprop::ui {

enum class FileState : std::uint8_t {
    Same, ///< as when the journal was written, byte for byte
    Changed,
    Gone,
};

struct FoundJournal
{
    QString file; ///< the journal itself
    tl::expected<UnsavedWork, JournalFault> content;
    QDateTime written; ///< UTC; of a journal that cannot be read when the file was changed last
    FileState state = FileState::Same; ///< of the document's files: the gravest
    QStringList different; ///< the files that make it so

    [[nodiscard]] bool canBeRecovered() const { return content && state != FileState::Gone; }
};

struct FoundJournals
{
    std::vector<FoundJournal> journals; ///< the latest first
    /// Held as long as this lives, so that no second program offers the same.
    std::vector<std::unique_ptr<JournalSession>> sessions;
};

/// Reads and hashes files; not for the window's thread. With `paths` only journals of documents
/// that were read from one of these. Journals in which nothing was written yet are removed.
[[nodiscard]] FoundJournals findJournals(const QString &folder, const QStringList &paths);

} // namespace clusprop::ui
