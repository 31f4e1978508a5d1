// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/recovery/journals.h"

#include "core/recovery/journal_form.h"
#include "ui/words/heard.h"

#include <QCoreApplication>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr int retryAfter = 5000; ///< milliseconds from a failed write to the next

/// Why it could not be written; empty when it is, or when there is nothing to keep.
QString writeNow(const UnsavedState &state, const QString &file)
{
    UnsavedWork work = unsavedWork(state);
    if (work.isEmpty()) {
        removeJournal(file);
        return {};
    }
    work.origin.program = QCoreApplication::applicationVersion();
    work.origin.written = QDateTime::currentDateTimeUtc();
    const auto saved = writeJournal(file, encodeJournal(work));
    return saved ? QString() : fromFiles(saved.error().what);
}

} // namespace

Journals::Journals(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_pool.setMaxThreadCount(1);
    m_looking.setMaxThreadCount(1);
}

Journals::~Journals()
{
    m_looking.waitForDone();
    m_pool.waitForDone();
}

void Journals::setEnabled(bool enabled)
{
    if (enabled == m_enabled)
        return;
    m_enabled = enabled;
    m_pool.waitForDone();
    for (const auto &journal : m_journals) {
        journal->soon.stop();
        if (enabled)
            edited(*journal);
        else if (!journal->file.isEmpty())
            removeJournal(journal->file);
        if (!enabled && !journal->trouble.isEmpty()) {
            journal->trouble.clear();
            emit troubled(&journal->document, {});
        }
    }
}

void Journals::keep(const Document &document)
{
    m_journals.push_back(std::make_unique<Journal>(document));
    Journal &journal = *m_journals.back();
    journal.soon.setSingleShot(true);
    connect(&journal.soon, &QTimer::timeout, this, [this, &journal] { write(journal); });
    const auto changed = [this, &journal] { edited(journal); };
    connect(&document, &Document::objectsChanged, &journal.soon, changed);
    connect(&document, &Document::changeMarksChanged, &journal.soon, changed);
    connect(&document, &Document::reloaded, &journal.soon, changed);
    if (document.changeCount() > 0 || document.unsavedDecisions() != 0)
        edited(journal);
}

void Journals::forget(const Document &document)
{
    const auto journal = std::ranges::find(
        m_journals, &document, [](const auto &each) { return &each->document; });
    if (journal == m_journals.end())
        return;
    m_pool.waitForDone();
    if (!(*journal)->file.isEmpty())
        removeJournal((*journal)->file);
    m_journals.erase(journal);
}

bool Journals::flush()
{
    m_pool.waitForDone();
    bool isSafe = true;
    for (const auto &journal : m_journals) {
        if (!m_enabled || !(journal->isDue || journal->isWriting || journal->soon.isActive()))
            continue;
        journal->soon.stop();
        journal->isDue = false;
        QString trouble = prepare(*journal);
        if (trouble.isEmpty())
            trouble = writeNow(unsavedStateOf(journal->document), journal->file);
        isSafe = isSafe && trouble.isEmpty();
        written(*journal, trouble);
    }
    return isSafe;
}

void Journals::look(
    const QStringList &paths, std::function<void(std::shared_ptr<FoundJournals>)> found)
{
    m_looking.start([this, paths, folder = m_folder, found = std::move(found)] {
        auto journals = std::make_shared<FoundJournals>(findJournals(folder, paths));
        QMetaObject::invokeMethod(
            this, [found, journals] { found(journals); }, Qt::QueuedConnection);
    });
}

void Journals::edited(Journal &journal) const
{
    if (!m_enabled)
        return;
    journal.isDue = true;
    if (!journal.isWriting && !(journal.soon.isActive() && journal.trouble.isEmpty()))
        journal.soon.start(delay);
}

QString Journals::prepare(Journal &journal)
{
    if (!m_session) {
        auto session = JournalSession::begin(m_folder);
        if (!session)
            return fromFiles(session.error().what);
        m_session = std::move(*session);
    }
    if (journal.file.isEmpty())
        journal.file = m_session->newJournal();
    return {};
}

void Journals::write(Journal &journal)
{
    journal.isDue = false;
    if (const QString trouble = prepare(journal); !trouble.isEmpty()) {
        written(journal, trouble);
        return;
    }
    journal.isWriting = true;
    m_pool.start([this, state = unsavedStateOf(journal.document), file = journal.file,
                     document = &journal.document] {
        const QString trouble = writeNow(state, file);
        QMetaObject::invokeMethod(
            this,
            [this, document, trouble] {
                Journal *meant = find(document);
                if (meant == nullptr) // the document is gone meanwhile
                    return;
                meant->isWriting = false;
                written(*meant, trouble);
            },
            Qt::QueuedConnection);
    });
}

void Journals::written(Journal &journal, const QString &trouble)
{
    if (journal.trouble.isEmpty() != trouble.isEmpty())
        emit troubled(&journal.document, trouble);
    journal.trouble = trouble;
    if (!trouble.isEmpty()) {
        journal.isDue = true;
        journal.soon.start(retryAfter);
    } else if (journal.isDue) {
        journal.soon.start(0); // it has waited while the one before was written
    } else {
        emit settled(&journal.document);
    }
}

Journals::Journal *Journals::find(const Document *document) const
{
    const auto journal = std::ranges::find(
        m_journals, document, [](const auto &each) { return &each->document; });
    return journal == m_journals.end() ? nullptr : journal->get();
}

} // namespace clusprop::ui
