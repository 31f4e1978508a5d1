// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Reading processes that a hostile file has taken over: each does one thing that it must not do.
#pragma once

#include "core/isolation/channel.h"
#include "core/isolation/reader_process.h"
#include "core/isolation/sandbox.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace clusprop {

constexpr const char *misbehaveArgument = "--misbehave";
/// Beside the names of misdeeds: what a reader may be without being taken over.
constexpr const char *unsealedReader = "say that system calls are not filtered";
constexpr const char *newerReader = "be of another version";
/// Those that go wrong before they are ready.
constexpr const char *hastyReader = "answer before it is ready";
constexpr const char *garbledReader = "be ready with garbage";

/// What a process has once it is sealed: its line to the program, and the file that it was given.
struct Captive
{
    Channel &channel;
    int file = -1;
    const char *target = nullptr; ///< a path outside
};

inline QByteArray streamed(const std::function<void(StreamWriter &out)> &write)
{
    QByteArray bytes;
    StreamWriter out([&bytes](const QByteArray &piece) { bytes += piece; });
    write(out);
    out.finish();
    return bytes;
}

[[noreturn]] inline void spin()
{
    for (;;)
        static_cast<void>(*const_cast<volatile const char *>(misbehaveArgument));
}

inline void answer(Channel &channel, const QByteArray &bytes)
{
    static_cast<void>(channel.send(PacketKind::Answer, bytes) && channel.send(PacketKind::Done));
}

struct Misdeed
{
    const char *name;
    void (*commit)(Captive &captive);
};

inline void touch(const char *path, int flags)
{
    static_cast<void>(::open(path, flags, S_IRUSR | S_IWUSR));
}

/// An open that was not answered by the file that is asked for is what the test looks for.
inline const std::array misdeeds{
    Misdeed{ "open a file to write", [](Captive &c) { touch(c.target, O_WRONLY | O_CREAT); } },
    Misdeed{ "open a file to read", [](Captive &) { touch("/etc/passwd", O_RDONLY); } },
    Misdeed{ "open a file through its own folder of descriptors",
        [](Captive &) { touch("/proc/self/fd/../../../etc/passwd", O_RDONLY); } },
    Misdeed{ "look whether a file is there",
        [](Captive &) {
            struct stat status = {};
            static_cast<void>(::stat("/etc/passwd", &status));
        } },
    Misdeed{ "remove a file", [](Captive &c) { static_cast<void>(::unlink(c.target)); } },
    Misdeed{
        "open a socket", [](Captive &) { static_cast<void>(::socket(AF_INET, SOCK_STREAM, 0)); } },
    Misdeed{ "start a process", [](Captive &) { static_cast<void>(::fork()); } },
    Misdeed{ "start a program",
        [](Captive &) {
            std::array<char *, 1> none{ nullptr };
            static_cast<void>(::execve("/bin/true", none.data(), none.data()));
        } },
    Misdeed{
        "signal the program", [](Captive &) { static_cast<void>(::kill(::getppid(), SIGTERM)); } },
    Misdeed{ "trace a process",
        [](Captive &) { static_cast<void>(::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr)); } },
    Misdeed{ "make code",
        [](Captive &) {
            static_cast<void>(::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
                MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
        } },
    Misdeed{ "take the handler away", [](Captive &) { std::signal(SIGSYS, SIG_IGN); } },
    Misdeed{ "raise a limit",
        [](Captive &) { static_cast<void>(::syscall(SYS_prlimit64, 0, 0, nullptr, nullptr)); } },
    Misdeed{ "allocate without end",
        [](Captive &c) {
            try {
                for (;;) {
                    constexpr std::size_t some = std::size_t{ 16 } << 20;
                    std::memset(::operator new(some), 1, some); // NOLINT: never freed on purpose
                }
            } catch (const std::bad_alloc &) {
                static_cast<void>(c.channel.send(PacketKind::OutOfMemory));
                std::_Exit(reader_exit::outOfMemory);
            }
        } },
    Misdeed{ "compute without end", [](Captive &) { spin(); } },
    Misdeed{ "wait without end",
        [](Captive &c) {
            Packet packet;
            static_cast<void>(c.channel.receive(packet, -1, false));
        } },
    Misdeed{ "block every signal and compute",
        [](Captive &) {
            sigset_t set;
            sigfillset(&set);
            sigprocmask(SIG_BLOCK, &set, nullptr);
            spin();
        } },
    Misdeed{ "flood with progress",
        [](Captive &c) {
            const QByteArray progress = streamed([](StreamWriter &out) {
                out.integer(qint64{ 1 });
                out.integer(qint64{ 2 });
            });
            while (c.channel.send(PacketKind::Progressed, progress)) { }
        } },
    Misdeed{ "tell of objects without end",
        [](Captive &c) {
            const QByteArray met = streamed([](StreamWriter &out) {
                encodeSighted(SightedObjects(100, { ObjectClass::Node, QString(200, u'n') }), out);
            });
            while (c.channel.send(PacketKind::Met, met)) { }
        } },
    Misdeed{ "tell of an object of no class",
        [](Captive &c) {
            static_cast<void>(c.channel.send(PacketKind::Met, QByteArray("\x01\x63\x00", 3)));
            spin();
        } },
    Misdeed{ "tell of progress in garbage",
        [](Captive &c) { static_cast<void>(c.channel.send(PacketKind::Progressed, QByteArray(9, '\xff'))); } },
    Misdeed{ "tell of progress that is less than none",
        [](Captive &c) {
            static_cast<void>(c.channel.send(PacketKind::Progressed, streamed([](StreamWriter &out) {
                out.integer(qint64{ -1 });
                out.integer(qint64{ 2 });
            })));
            spin();
        } },
    Misdeed{ "tell of a file that is smaller than none",
        [](Captive &c) {
            static_cast<void>(c.channel.send(PacketKind::Progressed, streamed([](StreamWriter &out) {
                out.integer(qint64{ 1 });
                out.integer(qint64{ -2 });
            })));
            spin();
        } },
    Misdeed{ "say ready twice",
        [](Captive &c) {
            static_cast<void>(c.channel.send(PacketKind::Ready, QByteArray()));
            spin();
        } },
    Misdeed{ "tell of half a system call",
        [](Captive &c) {
            static_cast<void>(c.channel.send(PacketKind::Forbidden, "xy"));
            spin();
        } },
    Misdeed{ "want a file in garbage",
        [](Captive &c) {
            static_cast<void>(c.channel.send(PacketKind::Wanted, QByteArray(20, '\xff')));
            spin();
        } },
    Misdeed{ "block every signal and open a file",
        [](Captive &c) {
            sigset_t set;
            sigfillset(&set);
            sigprocmask(SIG_BLOCK, &set, nullptr);
            touch(c.target, O_WRONLY | O_CREAT);
            spin();
        } },
    Misdeed{ "flood with an answer",
        [](Captive &c) {
            while (c.channel.send(PacketKind::Answer, QByteArray(60'000, 'x'))) { }
        } },
    Misdeed{
        "answer with garbage", [](Captive &c) { answer(c.channel, QByteArray(1000, '\xa5')); } },
    Misdeed{ "answer with half a result",
        [](Captive &c) {
            const QByteArray whole = streamed([](StreamWriter &out) {
                encodeOpened({ { LoadedFile() }, {}, {}, false }, out);
            });
            answer(c.channel, whole.first(whole.size() / 2));
        } },
    Misdeed{ "answer for another file",
        [](Captive &c) {
            LoadedFile file;
            file.form = Form::Import;
            file.formWord = QStringLiteral("reg");
            file.file = QStringLiteral("/home/operator/.profile");
            answer(c.channel, streamed([&file](StreamWriter &out) {
                encodeOpened({ { file }, {}, {}, false }, out);
            }));
        } },
    Misdeed{ "say done without an answer",
        [](Captive &c) { static_cast<void>(c.channel.send(PacketKind::Done)); } },
    Misdeed{ "want a file twice",
        [](Captive &c) {
            static_cast<void>(c.channel.send(PacketKind::Wanted, QByteArray(1, '\0')));
            spin();
        } },
    Misdeed{ "want a file that is not on the list",
        [](Captive &c) {
            static_cast<void>(c.channel.send(PacketKind::Wanted, QByteArray(1, '\1')));
            spin();
        } },
    Misdeed{ "send what only the program sends",
        [](Captive &c) {
            static_cast<void>(c.channel.send(PacketKind::Request));
            spin();
        } },
    Misdeed{ "send a packet without a kind",
        [](Captive &c) {
            static_cast<void>(::send(c.channel.number(), "\xff", 1, MSG_NOSIGNAL));
            spin();
        } },
    Misdeed{ "send a packet that is too large",
        [](Captive &c) {
            static_cast<void>(c.channel.send(PacketKind::Answer, QByteArray(100'000, 'x')));
            spin();
        } },
    Misdeed{ "send a file",
        [](Captive &c) {
            static_cast<void>(c.channel.send(PacketKind::Answer, "x", c.file));
            spin();
        } },
    Misdeed{ "hang up and go on",
        [](Captive &c) {
            c.channel.close();
            spin();
        } },
    Misdeed{ "crash", [](Captive &) { *static_cast<volatile int *>(nullptr) = 1; } },
    Misdeed{ "abort", [](Captive &) { std::abort(); } },
    Misdeed{ "leave", [](Captive &) { std::_Exit(5); } },
    Misdeed{ "leave as one that cannot be limited", [](Captive &) { std::_Exit(reader_exit::unsealable); } },
};

/// The same start as a real reading process, and then the misdeed of that name.
[[noreturn]] inline void misbehave(const char *name, const char *target)
{
    Channel channel{ Descriptor(readerChannel) };
    Packet packet;
    if (channel.receive(packet, -1, true) != Received::Packet)
        std::_Exit(1);
    const auto bytes = Input::adopt({ std::move(packet.file) }, {})->all();
    const auto request = decodeRequest(*bytes);
    if (!request || !limitResources(request->limits))
        std::_Exit(1);
    const QString unsealed = sealSystemCalls(readerChannel);
    const bool isOpen = std::strcmp(name, unsealedReader) == 0;
    const int version = streamVersion + (std::strcmp(name, newerReader) == 0 ? 1 : 0);
    const QByteArray ready = streamed([=](StreamWriter &out) {
        out.integer(version);
        out.text(isOpen ? QStringLiteral("a test says so") : unsealed);
    });
    if (std::strcmp(name, hastyReader) == 0)
        answer(channel, streamed([](StreamWriter &out) { encodeOpened({}, out); }));
    const bool isGarbled = std::strcmp(name, garbledReader) == 0;
    if (!channel.send(PacketKind::Ready, isGarbled ? QByteArray(20, '\xff') : ready))
        std::_Exit(1);
    static_cast<void>(channel.send(PacketKind::Wanted, QByteArray(1, '\0')));
    static_cast<void>(channel.receive(packet, -1, true));
    Captive captive{ channel, packet.file.number(), target };
    for (const Misdeed &misdeed : misdeeds) {
        if (std::strcmp(misdeed.name, name) == 0)
            misdeed.commit(captive);
    }
    if (isOpen)
        answer(channel, streamed([](StreamWriter &out) { encodeOpened({}, out); }));
    std::_Exit(0);
}

} // namespace clusprop
