// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The line between the program and the reading process: packets over a pair of local sockets, and
/// open files that go with them.
///
/// A packet is its kind (one byte) and what it carries. Packets keep their bounds (SOCK_SEQPACKET),
/// so a report from a signal handler never lands inside another packet.
#pragma once

#include "core/reading/descriptor.h"

#include <QByteArray>

namespace clusprop {

enum class PacketKind : quint8 {
    // To the reading process
    Request, ///< a file in memory with a ReadingRequest
    File, ///< the file that was wanted; what it carries is its size and time
    NoFile, ///< a LoadError
    // From it
    Ready, ///< the version of the streams, and why system calls are not sealed; empty: they are
    Wanted, ///< index of the file to be opened
    Progressed, ///< bytes read, and bytes there are
    Answer, ///< a piece of it
    Done, ///< the answer is complete
    Forbidden, ///< the number of a system call that was stopped
    OutOfMemory,
    Met, ///< objects that were met since the last one: pairs of a class and a name
};

/// Bytes that a packet carries at most.
constexpr qsizetype mostPerPacket = qsizetype{ 64 } * 1024;

struct Packet
{
    PacketKind kind = PacketKind::Done;
    QByteArray carried;
    Descriptor file;
};

enum class Received : std::uint8_t {
    Packet,
    Nothing, ///< in the time that was given
    Closed, ///< the other side is gone
    Broken, ///< what came is no packet
};

class Channel
{
public:
    /// An end of the pair.
    explicit Channel(Descriptor socket)
        : m_socket(std::move(socket))
    { }

    /// Waits until there is room when `patient`; false when it could not be sent, at once or at
    /// all.
    [[nodiscard]] bool send(
        PacketKind kind, const QByteArray &carried = {}, int file = -1, bool patient = true);
    /// Waits for `milliseconds` at most; -1: for ever. Open files are taken from a side that is
    /// trusted only; from another one they make a packet broken.
    [[nodiscard]] Received receive(Packet &packet, int milliseconds, bool takesFiles);
    [[nodiscard]] int number() const { return m_socket.number(); }
    void close() { m_socket.close(); }

private:
    Descriptor m_socket;
};

/// A pair of ends, both closed on exec; not open where the system refuses, and errno says why.
struct ChannelPair
{
    Descriptor here;
    Descriptor there;
};
[[nodiscard]] ChannelPair channelPair();

/// A file in memory that holds `bytes`, at its beginning; not open where there is no room.
[[nodiscard]] Descriptor memoryFileOf(const QByteArray &bytes);

} // namespace clusprop
