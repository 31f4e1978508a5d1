// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Which files belong to one cluster, and the one document that they make.
#pragma once

#include "core/reading/loaded_file.h"

namespace clusprop {

/// Which files become one document.
enum class Joining : std::uint8_t {
    /// Everything of one cluster and one moment. Lists and structures, which name no cluster, stay
    /// alone unless there is one cluster that they can belong to.
    ByCluster,
    /// Everything, as the command has it: files of two clusters are an error.
    Always,
};

/// Groups of indices into `files`, in the order of the files. The error names the two clusters.
[[nodiscard]] tl::expected<QVector<QVector<int>>, LoadError> groupFiles(
    const QVector<LoadedFile> &files, Joining joining);

/// Several files of one cluster as one document of Form::Import. The surest sources come first, so
/// that names are those of the property lists where any source has them.
[[nodiscard]] LoadedFile mergeFiles(QVector<LoadedFile> files);

} // namespace clusprop
