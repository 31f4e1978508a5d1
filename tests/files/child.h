// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Work in a process of its own, which may be killed, limited, or become somebody else.
#pragma once

#include <QtGlobal>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace clusprop {

class Child
{
public:
    /// `work` runs in a copy of this process and gives its exit code. No other thread may run.
    template<typename Work> explicit Child(Work work)
        : m_process(fork())
    {
        if (m_process == 0)
            std::_Exit(work());
    }
    ~Child()
    {
        kill();
        wait();
    }
    Q_DISABLE_COPY_MOVE(Child)

    /// Sends SIGKILL when that many nanoseconds are over, unless it ends by itself before.
    void killAfter(qint64 nanoseconds)
    {
        const int handle = static_cast<int>(syscall(SYS_pidfd_open, m_process, 0));
        constexpr qint64 second = 1'000'000'000;
        const timespec patience{ nanoseconds / second, nanoseconds % second };
        pollfd ended{ handle, POLLIN, 0 };
        ppoll(&ended, 1, &patience, nullptr);
        close(handle);
        kill();
    }
    void kill() const
    {
        if (m_process > 0)
            ::kill(m_process, SIGKILL);
    }
    /// The exit code, or -1 when it was killed.
    int wait()
    {
        if (m_process <= 0)
            return m_code;
        int status = 0;
        while (waitpid(m_process, &status, 0) == -1 && errno == EINTR) { }
        m_process = -1;
        m_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        return m_code;
    }

private:
    pid_t m_process;
    int m_code = -1;
};

} // namespace clusprop
