// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/isolation/reader_process.h"

#include "core/isolation/channel.h"
#include "core/isolation/sandbox.h"
#include "core/reading/sightings.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <unistd.h>

namespace clusprop {
namespace {

/// The program is gone, or breaks its own rules; there is nobody to tell.
[[noreturn]] void giveUp()
{
    std::_Exit(reader_exit::noRequest);
}

class Reader
{
public:
    Reader()
        : m_channel(Descriptor(readerChannel))
    { }

    [[nodiscard]] int run();
    [[nodiscard]] Channel &channel() { return m_channel; }

private:
    [[nodiscard]] ReadingRequest takeRequest();
    [[nodiscard]] LoadResult<std::unique_ptr<Input>> want(
        qsizetype index, const Progress &progress);
    [[nodiscard]] LoadResult<QByteArray> bytes();
    [[nodiscard]] StreamWriter answer();
    void tell(PacketKind kind, const QByteArray &carried = {});
    void tellSighted();

    void open();
    void decode();
    void encode();

    Channel m_channel;
    ReadingRequest m_request;
    SightedObjects m_sighted; ///< that the program was not told of yet
};

void Reader::tell(PacketKind kind, const QByteArray &carried)
{
    if (!m_channel.send(kind, carried))
        giveUp();
}

/// A short message as bytes.
template<typename Write> QByteArray message(Write write)
{
    QByteArray bytes;
    StreamWriter out([&bytes](const QByteArray &piece) { bytes += piece; });
    write(out);
    out.finish();
    return bytes;
}

ReadingRequest Reader::takeRequest()
{
    Packet packet;
    if (m_channel.receive(packet, -1, true) != Received::Packet
        || packet.kind != PacketKind::Request || !packet.file.isOpen())
        giveUp();
    const auto file = Input::adopt({ std::move(packet.file) }, {})->all();
    auto request
        = file ? decodeRequest(*file) : StreamResult<ReadingRequest>(tl::unexpected(StreamFault{}));
    if (!request)
        giveUp();
    return *std::move(request);
}

LoadResult<std::unique_ptr<Input>> Reader::want(qsizetype index, const Progress &progress)
{
    tell(PacketKind::Wanted,
        message([index](StreamWriter &out) { out.number(static_cast<quint64>(index)); }));
    Packet packet;
    if (m_channel.receive(packet, -1, true) != Received::Packet)
        giveUp();
    if (packet.kind == PacketKind::NoFile) {
        const auto error = decodeError(packet.carried);
        if (!error)
            giveUp();
        return tl::unexpected(*error);
    }
    OpenFile file{ std::move(packet.file) };
    StreamReader in(packet.carried);
    in.integer(file.size);
    in.integer(file.modified);
    if (packet.kind != PacketKind::File || !in.isGood() || !file.descriptor.isOpen())
        giveUp();
    return Input::adopt(std::move(file), m_request.found.files[index].path, progress);
}

LoadResult<QByteArray> Reader::bytes()
{
    const auto input = want(0, {});
    return input ? (*input)->all() : LoadResult<QByteArray>(tl::unexpected(input.error()));
}

StreamWriter Reader::answer()
{
    return StreamWriter([this](const QByteArray &piece) { tell(PacketKind::Answer, piece); });
}

void Reader::tellSighted()
{
    if (!m_sighted.isEmpty())
        tell(PacketKind::Met,
            message([this](StreamWriter &out) { encodeSighted(m_sighted, out); }));
    m_sighted.clear();
}

void Reader::open()
{
    m_request.options.sighted = [this](ObjectClass objectClass, const QString &name) {
        constexpr qsizetype atOnce = 100; // of the longest names, what fits into a packet
        m_sighted.append({ objectClass, name.left(Sightings::longestName) });
        if (m_sighted.size() == atOnce)
            tellSighted();
    };
    m_request.options.progress = [this](qint64 done, qint64 total) {
        tellSighted();
        tell(PacketKind::Progressed, message([done, total](StreamWriter &out) {
            out.integer(done);
            out.integer(total);
        }));
        return true; // whoever has had enough ends this process
    };
    const OpenedFiles opened = openFound(m_request.found, m_request.options, m_request.joining,
        [this](qsizetype index, const Progress &progress) { return want(index, progress); });
    tellSighted(); // the rest of them
    StreamWriter out = answer();
    encodeOpened(opened, out);
}

void Reader::decode()
{
    const auto content = bytes();
    StreamWriter out = answer();
    const QString &path = m_request.found.files.first().path;
    encodeDecoded(content ? decodeToJson(*content, path, m_request.decoding)
                          : LoadResult<DecodedDocument>(tl::unexpected(content.error())),
        out);
}

void Reader::encode()
{
    const auto json = bytes();
    LoadResult<EncodedDocument> result = tl::unexpected(json ? LoadError() : json.error());
    if (json) {
        EncodedDocument document;
        auto made = encodeFromJson(*json, m_request.found.files.first().path, document.notes);
        if (made) {
            document.bytes = *std::move(made);
            result = std::move(document);
        } else {
            result = tl::unexpected(made.error());
        }
    }
    StreamWriter out = answer();
    encodeEncoded(result, out);
}

int Reader::run()
{
    m_request = takeRequest();
    if (!limitResources(m_request.limits))
        return reader_exit::unsealable;
    loadBeforehand(m_request.options.codePage);
    const QString unsealed = sealSystemCalls(readerChannel);
    tell(PacketKind::Ready, message([&unsealed](StreamWriter &out) {
        out.integer(streamVersion);
        out.text(unsealed);
    }));
    if (m_request.job != ReadingJob::Open && m_request.found.files.size() != 1)
        giveUp();
    switch (m_request.job) {
    case ReadingJob::Open:
        open();
        break;
    case ReadingJob::Decode:
        decode();
        break;
    case ReadingJob::Encode:
        encode();
        break;
    }
    tell(PacketKind::Done);
    return reader_exit::done;
}

/// Also for an exception that met a function which lets none through.
[[noreturn]] void outOfMemory()
{
    Channel channel{ Descriptor(readerChannel) };
    static_cast<void>(channel.send(PacketKind::OutOfMemory));
    std::_Exit(reader_exit::outOfMemory);
}

[[noreturn]] void terminated()
{
    try {
        if (std::current_exception())
            std::rethrow_exception(std::current_exception());
    } catch (const std::bad_alloc &) {
        outOfMemory();
    } catch (...) { // a fault of the program, which ends like one
    }
    std::abort();
}

} // namespace

std::optional<int> runReaderProcess(int count, char **words)
{
    if (count != 2 || std::strcmp(words[1], readerArgument) != 0)
        return std::nullopt;
    std::set_terminate(terminated);
    try {
        std::_Exit(Reader().run()); // nothing that runs at an ordinary end could do anything here
    } catch (const std::bad_alloc &) {
        outOfMemory();
    }
}

} // namespace clusprop
