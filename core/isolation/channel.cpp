// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/isolation/channel.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/uio.h>

namespace clusprop {
namespace {

template<typename Call> auto retried(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

/// Room for one descriptor beside a packet.
struct alignas(cmsghdr) FileRoom
{
    std::array<char, CMSG_SPACE(sizeof(int))> bytes{};
};

int fileIn(msghdr &message)
{
    const cmsghdr *header = CMSG_FIRSTHDR(&message);
    if (header == nullptr || header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
        return -1;
    int file = -1;
    std::memcpy(&file, CMSG_DATA(header), sizeof file);
    return file;
}

} // namespace

bool Channel::send(PacketKind kind, const QByteArray &carried, int file, bool patient)
{
    auto mark = static_cast<quint8>(kind);
    std::array<iovec, 2> parts{ iovec{ &mark, 1 },
        iovec{
            const_cast<char *>(carried.constData()), static_cast<std::size_t>(carried.size()) } };
    FileRoom room;
    msghdr message = {};
    message.msg_iov = parts.data();
    message.msg_iovlen = parts.size();
    if (file >= 0) {
        message.msg_control = room.bytes.data();
        message.msg_controllen = room.bytes.size();
        cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof file);
        std::memcpy(CMSG_DATA(header), &file, sizeof file);
    }
    const int flags = MSG_NOSIGNAL | (patient ? 0 : MSG_DONTWAIT);
    const ssize_t sent = retried([&] { return ::sendmsg(m_socket.number(), &message, flags); });
    return sent == 1 + carried.size();
}

Received Channel::receive(Packet &packet, int milliseconds, bool takesFiles)
{
    if (milliseconds >= 0) {
        pollfd asked{ m_socket.number(), POLLIN, 0 };
        const int ready = ::poll(&asked, 1, milliseconds);
        if (ready == 0 || (ready < 0 && errno == EINTR))
            return Received::Nothing;
    }
    quint8 mark = 0;
    packet.carried.resize(mostPerPacket);
    std::array<iovec, 2> parts{ iovec{ &mark, 1 },
        iovec{ packet.carried.data(), static_cast<std::size_t>(packet.carried.size()) } };
    FileRoom room;
    msghdr message = {};
    message.msg_iov = parts.data();
    message.msg_iovlen = parts.size();
    if (takesFiles) { // without room for them the system drops what is sent
        message.msg_control = room.bytes.data();
        message.msg_controllen = room.bytes.size();
    }
    const ssize_t got
        = retried([&] { return ::recvmsg(m_socket.number(), &message, MSG_CMSG_CLOEXEC); });
    packet.file = Descriptor(got > 0 ? fileIn(message) : -1);
    if (got == 0 || (got < 0 && errno == ECONNRESET))
        return Received::Closed;
    // A packet that is too long, or a file where none is taken
    const bool isCut = (message.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0;
    if (got < 0 || isCut || mark > static_cast<quint8>(PacketKind::Met))
        return Received::Broken;
    packet.kind = static_cast<PacketKind>(mark);
    packet.carried.resize(got - 1);
    return Received::Packet;
}

ChannelPair channelPair()
{
    std::array<int, 2> ends{ -1, -1 };
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return {};
    return { Descriptor(ends[0]), Descriptor(ends[1]) };
}

Descriptor memoryFileOf(const QByteArray &bytes)
{
    Descriptor file(::memfd_create("clusprop", MFD_CLOEXEC));
    if (!file.isOpen())
        return file;
    const char *from = bytes.constData();
    for (qsizetype left = bytes.size(); left > 0;) {
        const ssize_t written
            = retried([&] { return ::write(file.number(), from, static_cast<std::size_t>(left)); });
        if (written <= 0)
            return {};
        from += written;
        left -= written;
    }
    return ::lseek(file.number(), 0, SEEK_SET) == 0 ? std::move(file) : Descriptor();
}

} // namespace clusprop
