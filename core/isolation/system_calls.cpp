// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/isolation/channel.h"
#include "core/isolation/sandbox.h"

#ifdef CLUSPROP_WITH_SECCOMP

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

namespace clusprop {
namespace {

/// What reading needs: memory, the files that it was given, the channel, the clock, and an end. Only
/// files in memory can be written to, such as a hive's copy: the others were opened to be read.
constexpr std::array allowedCalls{
    SCMP_SYS(brk),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(pread64),
    SCMP_SYS(lseek),
    SCMP_SYS(fstat),
    SCMP_SYS(close),
    SCMP_SYS(write),
    SCMP_SYS(memfd_create),
    SCMP_SYS(ftruncate),
    SCMP_SYS(sendmsg),
    SCMP_SYS(recvmsg),
    SCMP_SYS(sendto),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(futex),
    SCMP_SYS(sched_yield),
    SCMP_SYS(getrandom),
    SCMP_SYS(sysinfo),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
};

int channelOfReports = -1; ///< for the signal handler

/// The places of a system call in what a signal handler is given.
#if defined(__x86_64__)
constexpr bool canAnswer = true;
quint64 argument(const ucontext_t &context, int index)
{
    constexpr std::array places{ REG_RDI, REG_RSI, REG_RDX, REG_R10 };
    return static_cast<quint64>(context.uc_mcontext.gregs[places[static_cast<std::size_t>(index)]]);
}
void answer(ucontext_t &context, long result)
{
    context.uc_mcontext.gregs[REG_RAX] = result;
}
#elif defined(__aarch64__)
constexpr bool canAnswer = true;
quint64 argument(const ucontext_t &context, int index)
{
    return context.uc_mcontext.regs[index];
}
void answer(ucontext_t &context, long result)
{
    context.uc_mcontext.regs[0] = static_cast<quint64>(result);
}
#else // hives cannot be read in safety there, and say so
constexpr bool canAnswer = false;
quint64 argument(const ucontext_t &, int)
{
    return 0;
}
void answer(ucontext_t &, long)
{ }
#endif

long resultOf(long returned)
{
    return returned < 0 ? -errno : returned;
}

/// N of "/proc/self/fd/N"; -1 for any other path.
int ownFile(const char *path)
{
    constexpr char folder[] = "/proc/self/fd/";
    constexpr std::size_t length = sizeof folder - 1;
    constexpr int most = 10'000;
    if (path == nullptr || std::strncmp(path, folder, length) != 0)
        return -1;
    int number = 0;
    const char *digit = path + length;
    for (; *digit >= '0' && *digit <= '9' && number < most; ++digit)
        number = number * 10 + (*digit - '0');
    return digit > path + length && *digit == '\0' ? number : -1;
}

/// Does what is asked without the call that was stopped, where that is harmless. Otherwise false.
bool answerInstead(int call, ucontext_t &context)
{
    if (!canAnswer)
        return false;
    if (call == SYS_openat) {
        const int own = ownFile(reinterpret_cast<const char *>(argument(context, 1)));
        if (own < 0)
            return false;
        answer(context, resultOf(::fcntl(own, F_DUPFD_CLOEXEC, 0)));
        return true;
    }
    if (call == SYS_newfstatat) { // how the C library asks about an open file
        const auto *path = reinterpret_cast<const char *>(argument(context, 1));
        if (path == nullptr || *path != '\0' || (argument(context, 3) & AT_EMPTY_PATH) == 0)
            return false;
        answer(context, resultOf(::syscall(SYS_fstat, argument(context, 0), argument(context, 2))));
        return true;
    }
    return false;
}

/// May interrupt anything: only async-signal-safe calls, nothing allocated.
void stopped(int, siginfo_t *info, void *context)
{
    const int before = errno;
    const int call = info->si_syscall;
    if (answerInstead(call, *static_cast<ucontext_t *>(context))) {
        errno = before;
        return;
    }
    std::array<char, 1 + sizeof call> report{ static_cast<char>(PacketKind::Forbidden) };
    std::memcpy(report.data() + 1, &call, sizeof call);
    static_cast<void>(::send(channelOfReports, report.data(), report.size(), MSG_NOSIGNAL));
    ::_exit(reader_exit::forbidden);
}

struct Release
{
    void operator()(void *filter) const { seccomp_release(filter); }
};

bool addRules(scmp_filter_ctx filter)
{
    for (const int call : allowedCalls) {
        // Negative: there is no such call on this kind of machine.
        if (call >= 0 && seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) != 0)
            return false;
    }
    // A sanitizer finds out by a pipe whether memory can be read.
    if (isSanitized() && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(pipe2), 0) != 0)
        return false;
    // Memory, but none that code can be put into.
    const auto notExecutable = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
    const auto toItself = SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(::getpid())); // abort()
    for (const int command : { F_DUPFD_CLOEXEC, F_GETFD, F_SETFD }) {
        const auto isIt = SCMP_A1(SCMP_CMP_EQ, static_cast<scmp_datum_t>(command));
        if (seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(fcntl), 1, isIt) != 0)
            return false;
    }
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, notExecutable) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, notExecutable) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, toItself) == 0;
}

} // namespace

QString sealSystemCalls(int channel)
{
    channelOfReports = channel;
    struct sigaction action = {};
    action.sa_sigaction = stopped;
    action.sa_flags = SA_SIGINFO | SA_NODEFER;
    if (::sigaction(SIGSYS, &action, nullptr) != 0)
        return QStringLiteral("no signal handler can be set");
    const std::unique_ptr<void, Release> filter(seccomp_init(SCMP_ACT_TRAP));
    if (!filter || !addRules(filter.get()))
        return QStringLiteral("no filter of system calls can be made");
    if (const int code = seccomp_load(filter.get()); code != 0) {
        return QStringLiteral("the system takes no filter of system calls (%1)")
            .arg(QString::fromLocal8Bit(std::strerror(-code)));
    }
    return {};
}

QString systemCallName(int number)
{
    char *name = seccomp_syscall_resolve_num_arch(SCMP_ARCH_NATIVE, number);
    const QString text = name == nullptr ? QString::number(number) : QString::fromLatin1(name);
    std::free(name);
    return text;
}

} // namespace clusprop

#else

namespace clusprop {

QString sealSystemCalls(int)
{
    return QStringLiteral("this build has no filter of system calls");
}

QString systemCallName(int number)
{
    return QString::number(number);
}

} // namespace clusprop

#endif
