// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/isolation/conversation.h"

#include "core/isolation/reader_process.h"
#include "core/isolation/sandbox.h"

#include <algorithm>
#include <csignal>
#include <cstring>

namespace clusprop {
namespace {

constexpr int tick = 50; ///< milliseconds between two looks at the clock and at who may cancel
constexpr int endingTime = 500; ///< milliseconds that a process may take to end once it has hung up

QByteArray requestBytes(const ReadingRequest &request)
{
    QByteArray bytes;
    StreamWriter out([&bytes](const QByteArray &piece) { bytes += piece; });
    encodeRequest(request, out);
    return bytes;
}

QString seconds(qint64 milliseconds)
{
    return QString::number(static_cast<double>(milliseconds) / 1000);
}

} // namespace

Conversation::Conversation(
    const ReadingRequest &request, const GivenBytes &given, const Isolation &isolation)
    : m_request(request)
    , m_given(given)
    , m_isolation(isolation)
{ }

LoadResult<QByteArray> Conversation::run()
{
    ReadingEnd end = start();
    if (end == ReadingEnd::Answered)
        end = talk();
    if (end != ReadingEnd::Answered)
        return tl::unexpected(error(end));
    m_process.end();
    return m_answer;
}

/// Answered: the question is put.
ReadingEnd Conversation::start()
{
    ChannelPair pair = channelPair();
    const Descriptor request = memoryFileOf(requestBytes(m_request));
    int code = pair.here.isOpen() && request.isOpen() ? 0 : errno;
    if (code == 0)
        code = m_process.start(m_isolation.reader, pair.there, readerChannel);
    if (code != 0) {
        m_problem = QString::fromLocal8Bit(std::strerror(code));
        return ReadingEnd::NotStarted;
    }
    pair.there.close(); // so that its end is heard
    m_channel = Channel(std::move(pair.here));
    m_started.start();
    m_heard.start();
    return m_channel.send(PacketKind::Request, {}, request.number(), false) ? ReadingEnd::Answered
                                                                            : ReadingEnd::Gone;
}

ReadingEnd Conversation::talk()
{
    Packet packet;
    for (;;) {
        if (const auto end = look())
            return *end;
        switch (m_channel.receive(packet, tick, false)) {
        case Received::Packet:
            m_heard.start();
            if (packet.kind == PacketKind::Done && m_isReady)
                return ReadingEnd::Answered;
            if (const auto end = take(packet))
                return *end;
            break;
        case Received::Nothing:
            if (m_request.options.progress && !m_request.options.progress(m_done, m_total))
                return ReadingEnd::Cancelled;
            break;
        case Received::Closed:
            return ReadingEnd::Gone;
        case Received::Broken:
            return ReadingEnd::BadPacket;
        }
    }
}

std::optional<ReadingEnd> Conversation::look()
{
    if (m_started.hasExpired(m_request.limits.duration))
        return ReadingEnd::TooLong;
    if (m_heard.hasExpired(m_request.limits.silence))
        return ReadingEnd::TooSilent;
    return std::nullopt;
}

std::optional<ReadingEnd> Conversation::take(const Packet &packet)
{
    if (packet.kind == PacketKind::Ready)
        return m_isReady ? ReadingEnd::BadPacket : ready(packet.carried);
    if (packet.kind == PacketKind::OutOfMemory) {
        m_isOutOfMemory = true;
        return std::nullopt;
    }
    if (packet.kind == PacketKind::Forbidden && packet.carried.size() == sizeof m_forbidden) {
        std::memcpy(&m_forbidden, packet.carried.constData(), sizeof m_forbidden);
        return std::nullopt;
    }
    if (!m_isReady)
        return ReadingEnd::BadPacket;
    if (packet.kind == PacketKind::Wanted)
        return handOver(packet.carried);
    if (packet.kind == PacketKind::Progressed)
        return progressed(packet.carried);
    if (packet.kind == PacketKind::Met)
        return sighted(packet.carried);
    if (packet.kind != PacketKind::Answer
        || packet.carried.size() > m_request.limits.answer - m_answer.size())
        return ReadingEnd::BadPacket;
    m_answer += packet.carried;
    return std::nullopt;
}

std::optional<ReadingEnd> Conversation::ready(const QByteArray &carried)
{
    StreamReader in(carried);
    int version = 0;
    QString unsealed;
    in.integer(version);
    in.text(unsealed);
    in.finish();
    if (!in.isGood())
        return ReadingEnd::BadPacket;
    if (version != streamVersion)
        return ReadingEnd::OtherVersion;
    m_isReady = true;
    if (unsealed.isNull())
        return std::nullopt;
    m_problem = unsealed;
    if (m_isolation.mustBeSealed)
        return ReadingEnd::NotSealed;
    if (m_isolation.remark) {
        m_isolation.remark(
            QStringLiteral("reading in safety has limits on memory, time and files only: %1")
                .arg(unsealed));
    }
    return std::nullopt;
}

/// Files go over in their order and once only, so that a process cannot have the program open any
/// others, nor keep it busy.
std::optional<ReadingEnd> Conversation::handOver(const QByteArray &carried)
{
    StreamReader in(carried);
    quint64 index = 0;
    in.number(index);
    in.finish();
    const QVector<FoundFile> &files = m_request.found.files;
    if (!in.isGood() || index != static_cast<quint64>(m_handedOver) || m_handedOver == files.size())
        return ReadingEnd::BadPacket;
    const auto file = open(files[m_handedOver++].path);
    m_modified.append(file ? file->modified : -1);
    QByteArray told;
    StreamWriter out([&told](const QByteArray &piece) { told += piece; });
    if (file) {
        out.integer(file->size);
        out.integer(file->modified);
    } else {
        encodeError(file.error(), out);
    }
    out.finish();
    const bool sent = file
        ? m_channel.send(PacketKind::File, told, file->descriptor.number(), false)
        : m_channel.send(PacketKind::NoFile, told, -1, false);
    if (!sent)
        return ReadingEnd::Gone;
    return std::nullopt;
}

LoadResult<OpenFile> Conversation::open(const QString &path) const
{
    if (!m_given)
        return openForReading(path);
    OpenFile file{ memoryFileOf(*m_given), m_given->size() };
    if (file.descriptor.isOpen())
        return file;
    return tl::unexpected(LoadError{ LoadError::Kind::Unreadable, path, {}, {},
        QStringLiteral("there is no room for a copy of it"),
        QStringLiteral("make room in memory") });
}

std::optional<ReadingEnd> Conversation::progressed(const QByteArray &carried)
{
    StreamReader in(carried);
    in.integer(m_done);
    in.integer(m_total);
    in.finish();
    if (!in.isGood() || m_done < 0 || m_total < -1)
        return ReadingEnd::BadPacket;
    if (m_request.options.progress && !m_request.options.progress(m_done, m_total))
        return ReadingEnd::Cancelled;
    return std::nullopt;
}

std::optional<ReadingEnd> Conversation::sighted(const QByteArray &carried)
{
    m_sighted += carried.size();
    const auto met = decodeSighted(carried);
    if (!met || m_sighted > m_request.limits.answer)
        return ReadingEnd::BadPacket;
    if (m_request.options.sighted) {
        for (const auto &[objectClass, name] : *met)
            m_request.options.sighted(objectClass, name);
    }
    return std::nullopt;
}

QString Conversation::currentFile() const
{
    const QVector<FoundFile> &files = m_request.found.files;
    return files.isEmpty() ? QString() : files[std::max<qsizetype>(m_handedOver, 1) - 1].path;
}

LoadError Conversation::error(ReadingEnd end)
{
    if (end == ReadingEnd::Cancelled) {
        return { LoadError::Kind::Cancelled, currentFile(), {}, {},
            QStringLiteral("reading was cancelled"), {} };
    }
    const bool isOurs = end == ReadingEnd::NotStarted || end == ReadingEnd::NotSealed
        || end == ReadingEnd::OtherVersion;
    return { LoadError::Kind::Unreadable, currentFile(), {}, {}, whatHappened(end),
        isOurs ? QStringLiteral("use --no-safe to read it in the program itself")
               : QStringLiteral(
                   "do not trust the file, and report it; where it comes from beyond doubt, "
                   "--no-safe reads it in the program itself") };
}

LoadError Conversation::badAnswer(const StreamFault &fault) const
{
    return { LoadError::Kind::Unreadable, currentFile(), {}, {},
        QStringLiteral("the process that read it gave an answer that is none (byte %1: %2)")
            .arg(fault.offset)
            .arg(fault.what),
        QStringLiteral(
            "do not trust the file, and report it; where it comes from beyond doubt, --no-safe "
            "reads it in the program itself") };
}

QString Conversation::whatHappened(ReadingEnd end)
{
    switch (end) {
    case ReadingEnd::NotStarted:
        return QStringLiteral("the process that would read it cannot be started (%1)")
            .arg(m_problem);
    case ReadingEnd::NotSealed:
        return QStringLiteral("it cannot be read in safety here: %1").arg(m_problem);
    case ReadingEnd::OtherVersion:
        return QStringLiteral("the program that would read it (%1) is of another version")
            .arg(m_isolation.reader.first());
    case ReadingEnd::TooLong:
        return QStringLiteral("reading it took longer than %1 seconds and was stopped")
            .arg(seconds(m_request.limits.duration));
    case ReadingEnd::TooSilent:
        return QStringLiteral("reading it came no further for %1 seconds and was stopped")
            .arg(seconds(m_request.limits.silence));
    case ReadingEnd::BadPacket:
        return QStringLiteral("the process that read it sent what it must not send");
    case ReadingEnd::Gone:
    case ReadingEnd::Answered:
    case ReadingEnd::Cancelled:
        break;
    }
    return howItEnded();
}

QString Conversation::howItEnded()
{
    m_channel.close();
    const ProcessEnd end = m_process.end(endingTime);
    if (m_forbidden >= 0) {
        return QStringLiteral("the process that read it tried something that a reader must not do "
                              "(system call %1) and was stopped")
            .arg(systemCallName(m_forbidden));
    }
    if (m_isOutOfMemory || end.code == reader_exit::outOfMemory) { // there may be none to say it with
        return QStringLiteral(
            "the process that read it needed more memory than %1 MiB and was stopped")
            .arg(memoryOfReader(m_request.limits) >> 20);
    }
    if (end.signal == SIGXCPU) {
        return QStringLiteral(
            "the process that read it computed for longer than %1 seconds and was stopped")
            .arg(m_request.limits.computing);
    }
    if (end.signal == SIGSYS) {
        return QStringLiteral(
            "the process that read it tried something that a reader must not do and was "
            "stopped");
    }
    if (end.signal == SIGKILL)
        return QStringLiteral("the process that read it was killed, or hung up before it was done");
    if (end.signal)
        return QStringLiteral("the process that read it crashed (signal %1)").arg(*end.signal);
    if (end.code == reader_exit::unsealable)
        return QStringLiteral("the process that would read it cannot be limited here");
    return QStringLiteral("the process that read it ended without an answer (exit code %1)")
        .arg(end.code.value_or(-1));
}

} // namespace clusprop
