// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/isolation/safe_reading.h"

#include "core/isolation/conversation.h"
#include "core/isolation/reader_process.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace clusprop {
namespace {

constexpr qint64 mebibyte = qint64{ 1 } << 20;

/// Every path that a document names is one that was asked for: the editor saves to them and loads
/// from them again.
bool isAskedFor(const FoundFiles &found, const QString &path)
{
    return std::ranges::any_of(
        found.files, [&path](const FoundFile &file) { return file.path == path; });
}

/// What the program knows better than the process goes before what that said: the time of a file,
/// and the hash of bytes that are here.
bool settle(LoadedFile &document, const FoundFiles &found, const QVector<qint64> &modified)
{
    if (!document.file.isEmpty() && !isAskedFor(found, document.file))
        return false;
    for (ReadFile &read : document.files) {
        const auto asked = std::ranges::find_if(
            found.files, [&read](const FoundFile &file) { return file.path == read.path; });
        if (asked == found.files.end())
            return false;
        read.modified = modified.value(asked - found.files.begin(), -1);
    }
    const qint64 size = document.bytes.size();
    if (size > 0 && size <= Input::largestHashed && document.files.size() == 1) {
        document.files.first().size = size;
        document.files.first().sha256
            = QCryptographicHash::hash(document.bytes, QCryptographicHash::Sha256);
    }
    return true;
}

qint64 sizeOf(const FoundFiles &found)
{
    qint64 size = 0;
    for (const FoundFile &file : found.files)
        size += file.size;
    return size;
}

ReadingRequest requestFor(ReadingJob job, const FoundFiles &found, const Isolation &isolation)
{
    ReadingRequest request;
    request.job = job;
    request.found = found;
    request.limits = isolation.limits.value_or(readingLimits(sizeOf(found)));
    return request;
}

FoundFiles onlyFile(const QString &path, const GivenBytes &given)
{
    const qint64 size = given ? given->size() : std::max<qint64>(QFileInfo(path).size(), 0);
    return { { { path, false, size } }, path };
}

OpenedFiles failed(const LoadError &error)
{
    OpenedFiles opened;
    opened.wasCancelled = error.kind == LoadError::Kind::Cancelled;
    if (!opened.wasCancelled)
        opened.errors.append(error);
    return opened;
}

OpenedFiles openSafely(
    const ReadingRequest &request, const GivenBytes &given, const Isolation &isolation)
{
    Conversation conversation(request, given, isolation);
    const auto answer = conversation.run();
    if (!answer)
        return failed(answer.error());
    auto opened = decodeOpened(*answer);
    if (!opened)
        return failed(conversation.badAnswer(opened.error()));
    for (LoadedFile &document : opened->documents) {
        if (!settle(document, request.found, conversation.modified()))
            return failed(conversation.badAnswer(
                { 0, QStringLiteral("a document is of a file that was not asked for") }));
    }
    return *std::move(opened);
}

template<typename T, typename Decode>
LoadResult<T> askAbout(const ReadingRequest &request, const GivenBytes &given,
    const Isolation &isolation, Decode decode)
{
    Conversation conversation(request, given, isolation);
    const auto answer = conversation.run();
    if (!answer)
        return tl::unexpected(answer.error());
    auto result = decode(*answer);
    if (!result)
        return tl::unexpected(conversation.badAnswer(result.error()));
    return *std::move(result);
}

} // namespace

/// Measured with all formats, and doubled or more: README.md, "Limits".
ReadingLimits readingLimits(qint64 size)
{
    constexpr qint64 second = 1000;
    const qint64 mebibytes = size / mebibyte;
    ReadingLimits limits;
    limits.memory = 512 * mebibyte + 24 * size;
    limits.computing = 30 + 2 * mebibytes;
    limits.fileSize = size + 2 * mebibyte;
    limits.duration = (300 + 10 * mebibytes) * second;
    limits.silence = (120 + 4 * mebibytes) * second;
    limits.answer = 64 * mebibyte + 16 * size;
    return limits;
}

QStringList readerProgram(const QString &beside)
{
    const QFileInfo self(QStringLiteral("/proc/self/exe"));
    const QFileInfo other(QFileInfo(self.symLinkTarget()).absolutePath() + u'/' + beside);
    const bool isThere = !beside.isEmpty() && other.isFile() && other.isExecutable();
    return { isThere ? other.filePath() : self.filePath(), QString::fromLatin1(readerArgument) };
}

OpenedFiles openFilesSafely(const QStringList &paths, const LoadOptions &options, Joining joining,
    const Isolation &isolation)
{
    const FoundFiles found = findFiles(paths);
    if (found.files.isEmpty()) // an empty folder: there is nothing to read, only something to say
        return openFiles(paths, options, joining);
    ReadingRequest request = requestFor(ReadingJob::Open, found, isolation);
    request.options = options;
    request.joining = joining;
    return openSafely(request, {}, isolation);
}

OpenedFiles openBytesSafely(const QByteArray &bytes, const QString &path,
    const LoadOptions &options, const Isolation &isolation)
{
    ReadingRequest request = requestFor(ReadingJob::Open, onlyFile(path, bytes), isolation);
    request.options = options;
    request.joining = Joining::Always;
    return openSafely(request, bytes, isolation);
}

LoadResult<DecodedDocument> decodeSafely(const QString &path, const GivenBytes &given,
    const DecodeOptions &options, const Isolation &isolation)
{
    ReadingRequest request = requestFor(ReadingJob::Decode, onlyFile(path, given), isolation);
    request.decoding = options;
    return askAbout<DecodedDocument>(request, given, isolation, decodeDecoded);
}

LoadResult<EncodedDocument> encodeSafely(
    const QString &path, const GivenBytes &given, const Isolation &isolation)
{
    const ReadingRequest request = requestFor(ReadingJob::Encode, onlyFile(path, given), isolation);
    return askAbout<EncodedDocument>(request, given, isolation, decodeEncoded);
}

} // namespace clusprop
