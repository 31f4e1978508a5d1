// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Files and folders, as they come: read, told apart by cluster, and merged.
#pragma once

#include "core/opening/format_registry.h"
#include "core/opening/merge_files.h"

#include <QStringList>

namespace clusprop {

/// What opening several paths gives. Any of the lists may be empty.
struct OpenedFiles
{
    QVector<LoadedFile> documents; ///< one for each cluster, in the order of the files
    QVector<LoadError> errors; ///< of files that could not be read, and of broken ones
    QVector<LoadError> skipped; ///< files in folders that hold no properties
    bool wasCancelled = false; ///< then nothing else is set
};

/// A file to be opened, as it was named or found in a folder.
struct FoundFile
{
    QString path;
    bool isFromFolder = false; ///< then nobody named it, and it may be something else altogether
    qint64 size = 0; ///< bytes, for the progress; 0: not known
};

/// Everything that is to be opened, and where it was looked for.
struct FoundFiles
{
    QVector<FoundFile> files; ///< each once
    QString firstPath; ///< of those that were asked for; empty: none was
    QString cutFolder = {}; ///< a folder that has more than is looked at; null: none
};

/// Where the bytes of FoundFiles::files[index] come from.
using InputSource
    = std::function<LoadResult<std::unique_ptr<Input>>(qsizetype index, const Progress &progress)>;

/// The first half of openFiles(): looks through folders and opens nothing.
[[nodiscard]] FoundFiles findFiles(const QStringList &paths);
/// The second half: touches no file but those that `source` gives.
[[nodiscard]] OpenedFiles openFound(const FoundFiles &found, const LoadOptions &options,
    Joining joining, const InputSource &source);

/// Folders are searched without following links; that one has more than 2000 files, or folders more
/// than 16 deep, is an error beside what was found. Files that are no source of properties are
/// skipped there, and are errors where they were named. `options.progress` counts the bytes of all
/// files together.
[[nodiscard]] OpenedFiles openFiles(
    const QStringList &paths, const LoadOptions &options, Joining joining);

/// The files that a folder and the folders in it hold, sorted by name. Hidden ones and links are
/// left out.
[[nodiscard]] QStringList filesOfFolder(const QString &folder);

} // namespace clusprop
