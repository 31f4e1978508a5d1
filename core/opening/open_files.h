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

/// Folders are searched a few levels deep without following links; files that are no source of
/// properties are skipped there, and are errors where they were named. `options.progress` counts the
/// bytes of all files together.
[[nodiscard]] OpenedFiles openFiles(
    const QStringList &paths, const LoadOptions &options, Joining joining);

/// The files that a folder and the folders in it hold, sorted by name. Hidden ones and links are
/// left out.
[[nodiscard]] QStringList filesOfFolder(const QString &folder);

} // namespace clusprop
