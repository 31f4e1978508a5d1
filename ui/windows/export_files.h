// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Files that belong together, to where the operator wants them.
#pragma once

#include "core/exporters/exporter.h"

#include <tl/expected.hpp>

namespace clusprop::ui {

/// "changes-rollback.ps1" beside "changes.ps1".
[[nodiscard]] QString rollbackName(const QString &name);

struct ExportFiles
{
    /// In a folder their names are paths in it; else the first is the file, and one that follows
    /// its rollback.
    QVector<ExportFile> files;
    bool isFolder = false;

    /// Where they go when the operator names `path`.
    [[nodiscard]] QStringList pathsAt(const QString &path) const;
    /// Makes folders where they are missing. Without `overwrite` no file that exists is touched, and
    /// then none is written. Either way a sentence for the operator.
    [[nodiscard]] tl::expected<QString, QString> write(const QString &path, bool overwrite) const;
};

} // namespace clusprop::ui
