// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/files/backup_series.h"

#include "core/files/temporary_file.h"

#include <cstdio>
#include <unistd.h>

namespace clusprop::posix_file {
namespace {

Step renameIfThere(int directory, const QByteArray &from, const QByteArray &to)
{
    const auto present = look(directory, from);
    if (!present)
        return tl::unexpected(present.error());
    if (*present && renameat(directory, from.constData(), directory, to.constData()) != 0)
        return failed(errno);
    return {};
}

} // namespace

QByteArray backupNameAt(const QByteArray &name, int place)
{
    return fittingName(name, place == 0 ? ".bak" : ".bak." + QByteArray::number(place));
}

Step moveBackupsOn(int directory, const QByteArray &name, int older, const struct stat &old)
{
    if (older <= 0)
        return {};
    const QByteArray youngest = backupNameAt(name, 0);
    const QByteArray second = backupNameAt(name, 1);
    const auto present = look(directory, youngest);
    if (!present)
        return tl::unexpected(present.error());
    if (!*present || isSameFile(**present, old))
        return {};
    const auto before = look(directory, second);
    if (!before)
        return tl::unexpected(before.error());
    if (*before && isSameFile(**before, **present)) // moved on by a save that was killed
        return {};
    for (int place = older; place > 1; --place) {
        const Step step
            = renameIfThere(directory, backupNameAt(name, place - 1), backupNameAt(name, place));
        if (!step)
            return step;
    }
    // A second name first, so that there is a NAME.bak at every moment.
    const QByteArray link = temporaryName(name);
    if (linkat(directory, youngest.constData(), directory, link.constData(), 0) != 0)
        return renameIfThere(directory, youngest, second);
    Temporary temporary(directory, link, Descriptor(-1));
    if (renameat(directory, link.constData(), directory, second.constData()) != 0)
        return failed(errno);
    temporary.keep();
    return {};
}

} // namespace clusprop::posix_file
