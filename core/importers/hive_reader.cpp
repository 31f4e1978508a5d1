// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/hive_reader.h"

#include "core/files/memory_file.h"
#include "core/importers/hive_header.h"
#include "core/importers/hive_walk.h"
#include "core/reading/foreign_formats.h"

#include <cerrno>
#include <cstring>

namespace clusprop {
namespace {

LoadError noRoom(int code)
{
    return { LoadError::Kind::Unreadable, {}, {}, {},
        QStringLiteral("there is no room for a copy of the hive (%1)")
            .arg(QString::fromLocal8Bit(std::strerror(code))),
        QStringLiteral("make room in memory or in the folder for temporary files") };
}

LoadResult<void> copyInto(MemoryFile &copy, Input &input)
{
    if (!copy.isOpen())
        return tl::unexpected(noRoom(errno));
    for (QByteArray chunk = input.next(); !chunk.isEmpty(); chunk = input.next()) {
        if (!copy.append(chunk))
            return tl::unexpected(noRoom(errno));
    }
    if (input.failure())
        return tl::unexpected(*input.failure());
    if (!copy.finish(hivePadding))
        return tl::unexpected(noRoom(errno));
    return {};
}

} // namespace

QString recogniseHive(const QByteArray &head)
{
    constexpr qsizetype markSize = 4;
    if (!head.startsWith("regf"))
        return {};
    // What ends within the header is told from other files by its first mark alone.
    const qsizetype binAt = hiveHeaderSize;
    const bool isCut = head.size() < binAt + markSize;
    return (isCut && !isHiveLog(head)) || head.mid(binAt, markSize) == "hbin"
        ? QStringLiteral("it begins with the mark of a hive, regf")
        : QString();
}

LoadResult<LoadedFile> readHive(Input &input, const LoadOptions &options)
{
    MemoryFile copy;
    if (const auto copied = copyInto(copy, input); !copied)
        return tl::unexpected(copied.error());
    const auto notes = checkHive(copy.bytes());
    if (!notes)
        return tl::unexpected(notes.error());
    RegistryTreeBuilder builder(options.sighted);
    builder.grant(static_cast<qint64>(copy.bytes().size()));
    for (const LoadNote &note : *notes)
        builder.note(note.where, note.text, note.offset);
    if (const auto walked = walkHive(copy.path(), copy.bytes(), options, builder); !walked)
        return tl::unexpected(walked.error());
    return builder.finish(QStringLiteral("hive"), options);
}

} // namespace clusprop
