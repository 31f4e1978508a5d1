// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/opening/open_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace clusprop {
namespace {

constexpr int deepestFolder = 4;
/// Far more than the vendor's collectors write.
constexpr qsizetype mostFiles = 2000;

struct Path
{
    QString path;
    bool isFromFolder = false;
};

void addFolder(const QString &folder, int depth, QStringList &files)
{
    const QFileInfoList entries = QDir(folder).entryInfoList(
        QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (files.size() >= mostFiles)
            return;
        if (entry.isFile())
            files.append(entry.filePath());
        else if (depth < deepestFolder)
            addFolder(entry.filePath(), depth + 1, files);
    }
}

QVector<Path> expand(const QStringList &paths)
{
    QVector<Path> expanded;
    QSet<QString> seen;
    const auto add = [&](const QString &path, bool isFromFolder) {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        if (!canonical.isEmpty() && seen.contains(canonical))
            return;
        seen.insert(canonical);
        expanded.append({ path, isFromFolder });
    };
    for (const QString &path : paths) {
        if (path == u"-" || !QFileInfo(path).isDir()) {
            add(path, false);
            continue;
        }
        for (const QString &file : filesOfFolder(path))
            add(file, true);
    }
    return expanded;
}

/// The files' progress as one.
class Total
{
public:
    Total(const QVector<Path> &paths, const Progress &progress) : m_progress(progress)
    {
        for (const Path &path : paths)
            m_total += std::max<qint64>(QFileInfo(path.path).size(), 0);
    }
    [[nodiscard]] Progress ofNext() const
    {
        if (!m_progress)
            return {};
        return [this](qint64 done, qint64) { return m_progress(m_before + done, m_total); };
    }
    void finish(const QString &path) { m_before += std::max<qint64>(QFileInfo(path).size(), 0); }

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

LoadError emptyFolder(const QString &folder)
{
    return { LoadError::Kind::Foreign, folder, {}, {},
        QStringLiteral("no file in this folder holds properties of a cluster"),
        QStringLiteral("bring the folder that a support collector wrote, or a snapshot") };
}

} // namespace

QStringList filesOfFolder(const QString &folder)
{
    QStringList files;
    addFolder(folder, 1, files);
    return files;
}

OpenedFiles openFiles(const QStringList &paths, const LoadOptions &options, Joining joining)
{
    OpenedFiles opened;
    const QVector<Path> expanded = expand(paths);
    Total total(expanded, options.progress);
    LoadOptions asked = options;
    asked.progress = total.ofNext();
    QVector<LoadedFile> files;
    for (const Path &path : expanded) {
        auto file = loadFile(path.path, asked);
        total.finish(path.path);
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
    if (files.isEmpty() && opened.errors.isEmpty() && !paths.isEmpty()) {
        opened.errors.append(emptyFolder(paths.first()));
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
