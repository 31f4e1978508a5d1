// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/document_file.h"

#include "core/opening/format_registry.h"
#include "ui/words/heard.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

/// What kinds of imports are called in a sentence, by LoadedFile::formWord.
struct KindRow
{
    const char16_t *word;
    const char *sentence;
};
constexpr std::array kindRows{
    KindRow{ u"hive",
        QT_TRANSLATE_NOOP("clusprop::ui::DocumentFile",
            "A registry hive is only read here; Save as writes a snapshot.") },
    KindRow{ u"reg",
        QT_TRANSLATE_NOOP("clusprop::ui::DocumentFile",
            "A registry export is only read here; Save as writes a snapshot.") },
    KindRow{ u"clixml",
        QT_TRANSLATE_NOOP("clusprop::ui::DocumentFile",
            "A file of Export-Clixml is only read here; Save as writes a snapshot.") },
    KindRow{ u"json",
        QT_TRANSLATE_NOOP("clusprop::ui::DocumentFile",
            "A file of ConvertTo-Json is only read here; Save as writes a snapshot.") },
    KindRow{ u"csv",
        QT_TRANSLATE_NOOP("clusprop::ui::DocumentFile",
            "A file of Export-Csv is only read here; Save as writes a snapshot.") },
    KindRow{ u"parameter-table",
        QT_TRANSLATE_NOOP("clusprop::ui::DocumentFile",
            "Text of PowerShell is only read here; Save as writes a snapshot.") },
    KindRow{ u"format-list",
        QT_TRANSLATE_NOOP("clusprop::ui::DocumentFile",
            "Text of PowerShell is only read here; Save as writes a snapshot.") },
};

QString importSentence(const LoadedFile &file)
{
    if (file.files.size() > 1)
        return DocumentFile::tr("Several files were merged; Save as writes a snapshot of all.");
    const auto row = std::ranges::find_if(kindRows, [&file](const KindRow &candidate) {
        return file.formWord == QStringView(candidate.word);
    });
    return row == kindRows.end()
        ? DocumentFile::tr("This kind of file is only read here; Save as writes a snapshot.")
        : DocumentFile::tr(row->sentence);
}

/// For a file dialog: the form that the document has, then everything.
QString saveFilter(const LoadedFile &file)
{
    const QString all = DocumentFile::tr("All files (*)");
    const QString word = file.hasOwnForm() ? file.formWord : QStringLiteral("snapshot");
    const std::span<const FormatRow> rows = formatRows();
    const auto row = std::ranges::find_if(rows,
        [&word](const FormatRow &candidate) { return word == QStringView(candidate.word); });
    if (row == rows.end() || QStringView(row->suffixes).isEmpty())
        return all;
    return QStringLiteral("%1 (%2);;%3")
        .arg(QString::fromUtf16(row->title), QString::fromUtf16(row->suffixes), all);
}

/// What the document was read from, also where only one path is known of it.
QVector<ReadFile> sourcesOf(const LoadedFile &file)
{
    if (!file.files.isEmpty() || file.file.isEmpty())
        return file.files;
    const FileIdentity identity = identityOf(file.bytes);
    return { { file.file, identity.size, identity.sha256 } };
}

bool isSource(const LoadedFile &file, const QString &path)
{
    const QString sought = QFileInfo(path).canonicalFilePath();
    if (sought.isEmpty()) // nothing is there yet
        return false;
    const QVector<ReadFile> sources = sourcesOf(file);
    return std::ranges::any_of(sources, [&sought](const ReadFile &source) {
        return QFileInfo(source.path).canonicalFilePath() == sought;
    });
}

/// Beside the first of the files, under the document's name.
QString snapshotName(const LoadedFile &file)
{
    QString base = file.file.isEmpty() ? file.title : QFileInfo(file.file).completeBaseName();
    base.replace(QLatin1Char('/'), QLatin1Char('-'));
    const QVector<ReadFile> sources = sourcesOf(file);
    const QDir folder = sources.isEmpty() ? QDir() : QFileInfo(sources.first().path).dir();
    const QString path = folder.filePath(base + QLatin1String(".json"));
    return isSource(file, path) ? folder.filePath(DocumentFile::tr("%1-snapshot.json").arg(base))
                                : path;
}

/// What a person should know of a save, all of it in plain text.
QString savedWords(const QString &file, const SavedFile &saved)
{
    const QString name = QFileInfo(file).fileName();
    QString words = saved.backup.isEmpty()
        ? DocumentFile::tr("Saved %1.").arg(name)
        : DocumentFile::tr("Saved %1; the version before is %2.")
              .arg(name, QFileInfo(saved.backup).fileName());
    for (const QString &note : saved.notes())
        words += DocumentFile::tr(" Note: %1.").arg(fromFiles(note));
    return words;
}

QString suggestedName(const LoadedFile &file)
{
    if (!file.hasOwnForm())
        return snapshotName(file);
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

QStringList sourcePaths(const LoadedFile &file)
{
    if (file.files.isEmpty())
        return file.file.isEmpty() ? QStringList() : QStringList(file.file);
    QStringList paths;
    for (const ReadFile &source : file.files)
        paths.append(source.path);
    return paths;
}

DocumentFile::DocumentFile(Document &document, const Prompts &prompts, QWidget *window)
    : m_document(document)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(&m_watch, &FileWatch::stateChanged, this, &DocumentFile::outsideChanged);
    watch();
}

QString DocumentFile::lockedReason() const
{
    const LoadedFile &file = m_document.file();
    if (!file.hasOwnForm())
        return importSentence(file);
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
    options.backup = m_backups > 0 && !m_backedUp.contains(file);
    options.olderBackups = m_backups - 1;
    options.expected = identityOf(m_document.file().bytes); // of what was read or written last
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
    if (isSource(now, file)) {
        if (now.hasOwnForm() && !now.isPartial())
            return save(); // the same file under whatever name: with the same checks
        failed((now.hasOwnForm() ? tr("%1 could be read only in part, so it is not written over. "
                                      "Choose another name.")
                                 : tr("%1 is one of the files that this was read from, so it is "
                                      "not written over. Choose another name."))
                   .arg(chosen.fileName()));
        return false;
    }
    SaveOptions options;
    options.overwrite = true;
    options.backup = m_backups > 0 && chosen.exists();
    options.olderBackups = m_backups - 1;
    return writeTo(chosen.absoluteFilePath(), options);
}

bool DocumentFile::mayClose()
{
    const Unsaved work{ m_document.file().title, m_document.changeCount(),
        m_document.unsavedDecisions() };
    if (work.changes == 0 && work.decisions == 0)
        return true;
    switch (m_prompts.unsaved(m_window, work)) {
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
        failed(fromFiles(bytes.error()));
        return false;
    }
    const auto written = saveFile(file, *bytes, options);
    if (!written) {
        if (written.error().kind == SaveError::Kind::Changed)
            return answerChanged(file);
        failed(messageOf(written.error()));
        // A full disk or a folder that takes no files: another place may do.
        return file == m_document.file().file && saveAs();
    }
    m_backedUp.insert(file);
    m_document.markSaved(file, *bytes);
    watch();
    emit saved(file, savedWords(file, *written));
    return true;
}

bool DocumentFile::answerChanged(const QString &file)
{
    switch (m_prompts.changedOutside(m_window, file, QFileInfo::exists(file))) {
    case ChangedAnswer::SaveAs:
        return saveAs();
    case ChangedAnswer::Merge:
        emit mergeRequested();
        break;
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
    m_watch.watch(sourcesOf(m_document.file()));
}

} // namespace clusprop::ui
