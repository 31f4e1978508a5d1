// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/recovery/found_journals.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace clusprop::ui {
namespace {

FileState stateOf(const ReadFile &file)
{
    const QFileInfo info(file.path);
    if (!info.isFile()) // standard input is gone as well
        return FileState::Gone;
    if (info.size() != file.size)
        return FileState::Changed;
    if (file.sha256.isEmpty()) {
        return info.lastModified().toMSecsSinceEpoch() == file.modified ? FileState::Same
                                                                        : FileState::Changed;
    }
    QFile bytes(file.path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool isSame = bytes.open(QIODevice::ReadOnly) && hash.addData(&bytes)
        && hash.result() == file.sha256;
    return isSame ? FileState::Same : FileState::Changed;
}

bool isOfOneOf(const WorkOrigin &origin, const QStringList &paths)
{
    return std::ranges::any_of(origin.files, [&paths](const ReadFile &file) {
        return std::ranges::any_of(paths, [&file](const QString &path) {
            return QFileInfo(path) == QFileInfo(file.path);
        });
    });
}

FoundJournal found(const QString &file)
{
    FoundJournal journal{ file, tl::unexpected(JournalFault{}), {}, FileState::Same, {} };
    if (const auto bytes = readJournal(file); bytes)
        journal.content = decodeJournal(*bytes);
    else
        journal.content = tl::unexpected(
            JournalFault{ JournalFault::Kind::Damaged, 0, {}, bytes.error() });
    journal.written = journal.content && journal.content->origin.written.isValid()
        ? journal.content->origin.written
        : QFileInfo(file).lastModified().toUTC();
    return journal;
}

void compareFiles(FoundJournal &journal)
{
    for (const ReadFile &file : journal.content->origin.files) {
        const FileState state = stateOf(file);
        if (state > journal.state) {
            journal.state = state;
            journal.different.clear();
        }
        if (state == journal.state && state != FileState::Same)
            journal.different.append(file.path);
    }
}

} // namespace

FoundJournals findJournals(const QString &folder, const QStringList &paths)
{
    FoundJournals all;
    for (const QString &name : journalSessions(folder)) {
        auto session = JournalSession::adopt(folder, name);
        if (!session) // it runs
            continue;
        bool isWanted = false;
        for (const QString &file : session->journals()) {
            FoundJournal journal = found(file);
            if (!journal.content && journal.content.error().kind == JournalFault::Kind::Empty) {
                removeJournal(file);
                continue;
            }
            if (!paths.isEmpty()
                && !(journal.content && isOfOneOf(journal.content->origin, paths)))
                continue;
            if (journal.content)
                compareFiles(journal);
            all.journals.push_back(std::move(journal));
            isWanted = true;
        }
        if (isWanted)
            all.sessions.push_back(std::move(session));
    }
    std::ranges::stable_sort(all.journals, std::greater(), &FoundJournal::written);
    return all;
}

} // namespace clusprop::ui
