// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What the reading process may send back, and what it is sent. The first byte says which of them
// the rest is. A process that a hostile file has taken over chooses every byte of it.

#include "core/isolation/result_stream.h"
#include "tests/fuzz/judge_file.h"
#include "tests/fuzz/memory_peak.h"

namespace clusprop::fuzz {
namespace {

/// What the decoder may take for n bytes. An object of 19 bytes has 500 in memory, a text of one
/// byte 24, and a vector that grows holds the old items and the new ones for a moment.
std::size_t mostMemory(qsizetype count)
{
    constexpr std::size_t atOnce = std::size_t{ 512 } * 1024; // rooms made for the first 256 items
    constexpr std::size_t perByte = 128;
    return atOnce + perByte * static_cast<std::size_t>(count);
}

template<typename T>
QByteArray encoded(const T &value, void (*encode)(const T &value, StreamWriter &out))
{
    QByteArray bytes;
    StreamWriter out([&bytes](const QByteArray &piece) { bytes += piece; });
    encode(value, out);
    return bytes;
}

/// The encoder leaves no member out, as its own tests show; so two values are the same when their
/// bytes are. Those that were read may tell the same at greater length.
template<typename T, StreamResult<T> (*decode)(const QByteArray &bytes),
    void (*encode)(const T &value, StreamWriter &out)>
void judge(const QByteArray &bytes)
{
    const MemoryPeak peak;
    const StreamResult<T> read = decode(bytes);
    require(peak.bytes() <= mostMemory(bytes.size()),
        "an answer takes more memory than its bytes tell");
    if (!read) {
        require(read.error().offset >= 0 && read.error().offset <= bytes.size(),
            "a fault lies outside");
        require(!read.error().what.isEmpty(), "a fault says nothing");
        return;
    }
    const QByteArray written = encoded<T>(*read, encode);
    const StreamResult<T> again = decode(written);
    require(again.has_value(), "what was written is refused");
    require(encoded<T>(*again, encode) == written, "what was written is read differently");
}

struct Kind
{
    char letter; ///< the first byte
    void (*judge)(const QByteArray &bytes);
};

constexpr std::array kinds{
    Kind{ 'o', judge<OpenedFiles, decodeOpened, encodeOpened> },
    Kind{ 'd', judge<LoadResult<DecodedDocument>, decodeDecoded, encodeDecoded> },
    Kind{ 'e', judge<LoadResult<EncodedDocument>, decodeEncoded, encodeEncoded> },
    Kind{ 'x', judge<LoadError, decodeError, encodeError> },
    Kind{ 'r', judge<ReadingRequest, decodeRequest, encodeRequest> },
};

} // namespace

void answers(Bytes input)
{
    if (input.empty())
        return;
    const QByteArray bytes = bytesOf(input.subspan(1));
    for (const Kind &kind : kinds) {
        if (std::to_integer<char>(input[0]) == kind.letter)
            kind.judge(bytes);
    }
}

} // namespace clusprop::fuzz
