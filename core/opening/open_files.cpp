// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/opening/open_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace clusprop {
namespace {

/// Both are far more than the vendor's collectors write.
constexpr int deepestFolder = 16;
constexpr qsizetype mostFiles = 2000;

/// What a search of a folder gives.
struct Search
{
    QStringList files;
    bool isCut = false; ///< there is more, that was not looked at
};

void addFolder(const QString &folder, int depth, Search &search)
{
    const QFileInfoList entries = QDir(folder).entryInfoList(
        QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir() && depth < deepestFolder) {
            addFolder(entry.filePath(), depth + 1, search);
        } else if (entry.isDir() || search.files.size() == mostFiles) {
            search.isCut = true;
        } else {
            search.files.append(entry.filePath());
        }
        if (search.files.size() == mostFiles && search.isCut)
            return;
    }
}

Search searchFolder(const QString &folder)
{
    Search search;
    addFolder(folder, 1, search);
    return search;
}

/// The files' progress as one.
class Total
{
public:
    Total(const QVector<FoundFile> &files, const Progress &progress)
        : m_progress(progress)
    {
        for (const FoundFile &file : files)
            m_total += file.size;
    }
    [[nodiscard]] Progress ofNext() const
    {
        if (!m_progress)
            return {};
        return [this](qint64 done, qint64) { return m_progress(m_before + done, m_total); };
    }
    void finish(const FoundFile &file) { m_before += file.size; }

private:
    const Progress &m_progress;
    qint64 m_total = 0;
    qint64 m_before = 0;
};

/// Among many files one may well have a structure's size by chance.
std::optional<LoadError> doubt(const LoadedFile &file)
{
    if (file.form != Form::Structure)
        return std::nullopt;
    return LoadError{ LoadError::Kind::Foreign, file.file, {}, {},
        QStringLiteral("nothing but its size speaks for a %1").arg(file.formWord),
        QStringLiteral("open the file itself if it is one") };
}

LoadError tooLargeFolder(const QString &folder)
{
    return { LoadError::Kind::Unreadable, folder, {}, {},
        QStringLiteral(
            "the folder holds more than %1 files, or folders more than %2 deep, and what "
            "is beyond that was not looked at")
            .arg(mostFiles)
            .arg(deepestFolder),
        QStringLiteral("open one of the folders in it, or the files themselves") };
}

LoadError emptyFolder(const QString &folder)
{
    return { LoadError::Kind::Foreign, folder, {}, {},
        QStringLiteral("no file in this folder holds properties of a cluster"),
        QStringLiteral("bring the folder that a support collector wrote, or a snapshot") };
}

} // namespace

QStringList filesOfFolder(const QString &folder)
{
    return searchFolder(folder).files;
}

FoundFiles findFiles(const QStringList &paths)
{
    FoundFiles found{ {}, paths.value(0) };
    QSet<QString> seen;
    const auto add = [&](const QString &path, bool isFromFolder) {
        const QFileInfo info(path);
        const QString canonical = info.canonicalFilePath();
        if (!canonical.isEmpty() && seen.contains(canonical))
            return;
        seen.insert(canonical);
        found.files.append({ path, isFromFolder, std::max<qint64>(info.size(), 0) });
    };
    for (const QString &path : paths) {
        if (path == u"-" || !QFileInfo(path).isDir()) {
            add(path, false);
            continue;
        }
        const Search search = searchFolder(path);
        if (search.isCut)
            found.cutFolder = path;
        for (const QString &file : search.files)
            add(file, true);
    }
    return found;
}

OpenedFiles openFiles(const QStringList &paths, const LoadOptions &options, Joining joining)
{
    const FoundFiles found = findFiles(paths);
    return openFound(found, options, joining, [&found](qsizetype index, const Progress &progress) {
        return Input::open(found.files[index].path, progress);
    });
}

OpenedFiles openFound(
    const FoundFiles &found, const LoadOptions &options, Joining joining, const InputSource &source)
{
    OpenedFiles opened;
    Total total(found.files, options.progress);
    LoadOptions asked = options;
    asked.progress = total.ofNext();
    QVector<LoadedFile> files;
    for (qsizetype index = 0; index < found.files.size(); ++index) {
        const FoundFile &path = found.files[index];
        auto input = source(index, asked.progress);
        auto file = input ? loadInput(**input, asked)
                          : LoadResult<LoadedFile>(tl::unexpected(input.error()));
        total.finish(path);
        if (!file && file.error().kind == LoadError::Kind::Cancelled) {
            opened = {};
            opened.wasCancelled = true;
            return opened;
        }
        const auto doubted = file && path.isFromFolder ? doubt(*file) : std::nullopt;
        if (doubted)
            opened.skipped.append(*doubted);
        else if (file)
            files.append(*std::move(file));
        else if (path.isFromFolder && file.error().kind == LoadError::Kind::Foreign)
            opened.skipped.append(file.error());
        else
            opened.errors.append(file.error());
    }
    if (!found.cutFolder.isNull())
        opened.errors.append(tooLargeFolder(found.cutFolder));
    if (files.isEmpty() && opened.errors.isEmpty() && !found.firstPath.isNull()) {
        opened.errors.append(emptyFolder(found.firstPath));
        return opened;
    }

    const auto groups = groupFiles(files, joining);
    if (!groups) {
        opened.errors.append(groups.error());
        return opened;
    }
    for (const QVector<int> &group : *groups) {
        QVector<LoadedFile> ofOne;
        for (const int index : group)
            ofOne.append(std::move(files[index]));
        opened.documents.append(
            ofOne.size() == 1 ? std::move(ofOne.first()) : mergeFiles(std::move(ofOne)));
    }
    return opened;
}

} // namespace clusprop
