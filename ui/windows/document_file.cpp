// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/document_file.h"

#include "core/opening/format_registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr int settledAfter = 200; ///< milliseconds

/// For a file dialog: the form that the document has, then everything.
QString saveFilter(const LoadedFile &file)
{
    const QString all = DocumentFile::tr("All files (*)");
    const std::span<const FormatRow> rows = formatRows();
    const auto row = std::ranges::find_if(rows, [&file](const FormatRow &candidate) {
        return file.formWord == QStringView(candidate.word);
    });
    if (row == rows.end() || QStringView(row->suffixes).isEmpty())
        return all;
    return QStringLiteral("%1 (%2);;%3")
        .arg(QString::fromUtf16(row->title), QString::fromUtf16(row->suffixes), all);
}

QString suggestedName(const LoadedFile &file)
{
    if (file.file.isEmpty()) {
        QString name = file.title;
        name.replace(QLatin1Char('/'), QLatin1Char('-'));
        return file.form == Form::Snapshot && !name.endsWith(QLatin1String(".json"))
            ? name + QLatin1String(".json")
            : name;
    }
    const QFileInfo info(file.file);
    const QString name = DocumentFile::tr("%1-copy").arg(info.completeBaseName());
    return info.dir().filePath(
        info.suffix().isEmpty() ? name : QStringLiteral("%1.%2").arg(name, info.suffix()));
}

} // namespace

DocumentFile::DocumentFile(Document &document, const Prompts &prompts, QWidget *window)
    : m_document(document)
    , m_prompts(prompts)
    , m_window(window)
    , m_identity(identityOf(document.file().bytes))
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settledAfter);
    connect(&m_settled, &QTimer::timeout, this, &DocumentFile::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_settled.start(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settled.start(); });
    watch();
}

QString DocumentFile::lockedReason() const
{
    const LoadedFile &file = m_document.file();
    if (file.file.isEmpty())
        return tr("The sample comes with the program and cannot be replaced; use Save as.");
    if (file.isPartial())
        return tr(
            "Only a part of the file could be read, so it is never written over; use Save as.");
    return {};
}

bool DocumentFile::save()
{
    if (!lockedReason().isEmpty())
        return saveAs();
    const QString file = m_document.file().file;
    SaveOptions options;
    options.overwrite = true;
    options.backup = !m_backedUp.contains(file);
    options.expected = m_identity;
    return writeTo(file, options);
}

bool DocumentFile::saveAs()
{
    const LoadedFile &now = m_document.file();
    const QString file
        = m_prompts.fileToSave(m_window, { tr("Save as"), suggestedName(now), saveFilter(now) });
    if (file.isEmpty())
        return false;
    const QFileInfo chosen(file);
    if (!now.file.isEmpty() && chosen.canonicalFilePath() == QFileInfo(now.file).canonicalFilePath()
        && chosen.exists()) {
        if (!now.isPartial())
            return save(); // the same file under whatever name: with the same checks
        failed(tr("%1 could be read only in part, so it is not written over. Choose another name.")
                   .arg(chosen.fileName()));
        return false;
    }
    SaveOptions options;
    options.overwrite = true;
    options.backup = chosen.exists();
    return writeTo(chosen.absoluteFilePath(), options);
}

bool DocumentFile::mayClose()
{
    const int changes = static_cast<int>(m_document.changes().size());
    if (changes == 0)
        return true;
    switch (m_prompts.unsaved(m_window, m_document.file().title, changes)) {
    case UnsavedAnswer::Save:
        return save();
    case UnsavedAnswer::Discard:
        return true;
    case UnsavedAnswer::Cancel:
        break;
    }
    return false;
}

bool DocumentFile::writeTo(const QString &file, const SaveOptions &options)
{
    const auto bytes = m_document.write(); // complete in memory before anything is touched
    if (!bytes) {
        failed(bytes.error());
        return false;
    }
    if (const auto written = saveFile(file, *bytes, options); !written) {
        if (written.error().kind == SaveError::Kind::Changed)
            return answerChanged(file);
        failed(written.error().message());
        return false;
    }
    m_identity = identityOf(*bytes);
    m_backedUp.insert(file);
    m_document.markSaved(file, *bytes);
    m_outside = Outside::Same;
    watch();
    emit outsideChanged();
    const QString name = QFileInfo(file).fileName();
    emit saved(file,
        options.backup ? tr("Saved %1; the version before is %1.bak.").arg(name)
                       : tr("Saved %1.").arg(name));
    return true;
}

bool DocumentFile::answerChanged(const QString &file)
{
    switch (m_prompts.changedOutside(m_window, file, QFileInfo::exists(file))) {
    case ChangedAnswer::SaveAs:
        return saveAs();
    case ChangedAnswer::Reload:
        emit reloadRequested();
        break;
    case ChangedAnswer::Cancel:
        break;
    }
    return false;
}

void DocumentFile::failed(const QString &sentence)
{
    m_prompts.report(m_window,
        { tr("Not saved"), tr("The document was not saved; what was on disk is unchanged."),
            { sentence } });
}

void DocumentFile::watch()
{
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    const QString &file = m_document.file().file;
    if (file.isEmpty() || !QFileInfo(file).isFile())
        return;
    // The folder as well: a file that is replaced by renaming is lost to a watch on its own.
    m_watcher.addPaths({ file, QFileInfo(file).absolutePath() });
}

void DocumentFile::look()
{
    const QFileInfo info(m_document.file().file);
    Outside now = Outside::Same;
    if (!info.exists()) {
        now = Outside::Gone;
    } else if (info.size() != m_identity.size) {
        now = Outside::Changed;
    } else {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && !(identityOf(file.readAll()) == m_identity))
            now = Outside::Changed;
    }
    if (info.exists() && !m_watcher.files().contains(info.filePath()))
        m_watcher.addPath(info.filePath());
    if (now != m_outside) {
        m_outside = now;
        emit outsideChanged();
    }
}

} // namespace clusprop::ui
