// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a reading process is asked and what it answers, as bytes and back.
///
/// Every member of every type goes through, and comes back exactly, null or empty. The decoders are
/// for bytes of a process that a hostile file has taken over: an answer that decodes is one that
/// the program can work with, whatever it says (answer_checks.h).
#pragma once

#include "core/formats/decode_document.h"
#include "core/isolation/byte_stream.h"
#include "core/opening/open_files.h"

namespace clusprop {

/// What is to be done with the files.
enum class ReadingJob : std::uint8_t {
    Open, ///< openFound()
    Decode, ///< decodeToJson() of the only one
    Encode, ///< encodeFromJson() of the only one
};

/// What the reading process may use.
struct ReadingLimits
{
    qint64 memory = 0; ///< bytes of address space
    qint64 computing = 0; ///< seconds of CPU time
    qint64 fileSize = 0; ///< bytes of a file in memory
    qint64 duration = 0; ///< milliseconds from start to end
    qint64 silence = 0; ///< milliseconds without any sign of life
    qint64 answer = 0; ///< bytes of the answer
};

struct ReadingRequest
{
    ReadingJob job = ReadingJob::Open;
    FoundFiles found;
    LoadOptions options; ///< its functions do not go through
    Joining joining = Joining::ByCluster;
    DecodeOptions decoding;
    ReadingLimits limits;
};

/// What encodeFromJson() gives.
struct EncodedDocument
{
    QByteArray bytes;
    QStringList notes;
};

template<typename T> using StreamResult = tl::expected<T, StreamFault>;

void encodeRequest(const ReadingRequest &request, StreamWriter &out);
[[nodiscard]] StreamResult<ReadingRequest> decodeRequest(const QByteArray &bytes);

void encodeOpened(const OpenedFiles &opened, StreamWriter &out);
[[nodiscard]] StreamResult<OpenedFiles> decodeOpened(const QByteArray &bytes);

void encodeDecoded(const LoadResult<DecodedDocument> &result, StreamWriter &out);
[[nodiscard]] StreamResult<LoadResult<DecodedDocument>> decodeDecoded(const QByteArray &bytes);

void encodeEncoded(const LoadResult<EncodedDocument> &result, StreamWriter &out);
[[nodiscard]] StreamResult<LoadResult<EncodedDocument>> decodeEncoded(const QByteArray &bytes);

/// Objects that were met, as Sighted tells of them.
using SightedObjects = QVector<std::pair<ObjectClass, QString>>;
void encodeSighted(const SightedObjects &met, StreamWriter &out);
[[nodiscard]] StreamResult<SightedObjects> decodeSighted(const QByteArray &bytes);

void encodeError(const LoadError &error, StreamWriter &out);
[[nodiscard]] StreamResult<LoadError> decodeError(const QByteArray &bytes);

} // namespace clusprop
