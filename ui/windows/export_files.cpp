// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/export_files.h"

#include "core/files/save_file.h"
#include "ui/words/heard.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::ExportFiles)
};

QString shownPath(const QString &file)
{
    return QDir::toNativeSeparators(QFileInfo(file).absoluteFilePath());
}

} // namespace

QString rollbackName(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot <= 0 ? name + QLatin1String("-rollback")
                    : name.first(dot) + QLatin1String("-rollback") + name.sliced(dot);
}

QStringList ExportFiles::pathsAt(const QString &path) const
{
    const QFileInfo file(path);
    QStringList paths;
    for (qsizetype index = 0; index < files.size(); ++index) {
        paths.append(isFolder    ? QDir(path).filePath(files[index].name)
                : index == 0 ? path
                             : file.dir().filePath(rollbackName(file.fileName())));
    }
    return paths;
}

tl::expected<QString, QString> ExportFiles::write(const QString &path, bool overwrite) const
{
    const QStringList paths = pathsAt(path);
    const auto existing
        = std::ranges::find_if(paths, [](const QString &file) { return QFileInfo::exists(file); });
    if (!overwrite && existing != paths.end()) {
        return tl::unexpected(
            Words::tr("Nothing was written, because there is a file of that name already: %1.")
                .arg(shownPath(*existing)));
    }
    SaveOptions options;
    options.overwrite = overwrite;
    // What takes the changes back first: nobody should have the changes alone.
    for (qsizetype index = paths.size() - 1; index >= 0; --index) {
        const QString parent = QFileInfo(paths[index]).absolutePath();
        if (isFolder && !QDir().mkpath(parent))
            return tl::unexpected(Words::tr("The folder %1 cannot be made.").arg(shownPath(parent)));
        const auto saved = saveFile(paths[index], files[index].bytes, options);
        if (!saved) {
            return tl::unexpected(Words::tr("%1 was not written: %2; %3.", "file, what is wrong, what to do")
                                      .arg(shownPath(paths[index]), fromFiles(saved.error().what),
                                          fromFiles(saved.error().todo)));
        }
    }
    return isFolder ? Words::tr("Written: %n files in %1.", nullptr, static_cast<int>(paths.size()))
                          .arg(shownPath(path))
                    : Words::tr("Written: %1.").arg(shownPath(path));
}

} // namespace clusprop::ui
