// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/isolation/child_process.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace clusprop {
namespace {

class FileActions
{
public:
    FileActions() { posix_spawn_file_actions_init(&m_actions); }
    ~FileActions() { posix_spawn_file_actions_destroy(&m_actions); }
    FileActions(const FileActions &) = delete;
    FileActions &operator=(const FileActions &) = delete;

    /// The channel first: its number may be one of the standard streams'.
    [[nodiscard]] int add(int channel, int number)
    {
        int code = posix_spawn_file_actions_adddup2(&m_actions, channel, number);
        for (const int stream : { STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO }) {
            if (code == 0)
                code = posix_spawn_file_actions_addopen(&m_actions, stream, "/dev/null",
                    stream == STDIN_FILENO ? O_RDONLY : O_WRONLY, 0);
        }
        return code == 0 ? posix_spawn_file_actions_addclosefrom_np(&m_actions, number + 1) : code;
    }
    [[nodiscard]] const posix_spawn_file_actions_t *get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

class Attributes
{
public:
    Attributes()
    {
        posix_spawnattr_init(&m_attributes);
        sigset_t set;
        sigemptyset(&set);
        posix_spawnattr_setsigmask(&m_attributes, &set);
        sigfillset(&set);
        posix_spawnattr_setsigdefault(&m_attributes, &set);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~Attributes() { posix_spawnattr_destroy(&m_attributes); }
    Attributes(const Attributes &) = delete;
    Attributes &operator=(const Attributes &) = delete;

    [[nodiscard]] const posix_spawnattr_t *get() const { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes{};
};

/// Until the process has ended, at most `patience` milliseconds.
void waitFor(pid_t pid, int patience)
{
    const Descriptor process(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    if (!process
             .isOpen()) // an old system: then it is killed in the act of ending, which is no harm
        return;
    pollfd asked{ process.number(), POLLIN, 0 };
    while (::poll(&asked, 1, patience) < 0 && errno == EINTR) { }
}

} // namespace

int ChildProcess::start(const QStringList &program, const Descriptor &channel, int number)
{
    std::vector<QByteArray> words;
    words.reserve(static_cast<std::size_t>(program.size()));
    for (const QString &word : program)
        words.push_back(QFile::encodeName(word));
    std::vector<char *> arguments;
    arguments.reserve(words.size() + 1);
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    FileActions actions;
    const Attributes attributes;
    if (const int code = actions.add(channel.number(), number); code != 0)
        return code;
    pid_t pid = -1;
    const int code = posix_spawn(
        &pid, arguments.front(), actions.get(), attributes.get(), arguments.data(), environ);
    if (code == 0)
        m_pid = pid;
    return code;
}

ProcessEnd ChildProcess::end(int patience)
{
    if (m_pid <= 0)
        return {};
    const pid_t pid = std::exchange(m_pid, -1);
    if (patience > 0)
        waitFor(pid, patience);
    ::kill(pid, SIGKILL); // not waited for yet, so the number is still its own
    int status = 0;
    pid_t ended = -1;
    do {
        ended = ::waitpid(pid, &status, 0);
    } while (ended < 0 && errno == EINTR);
    ProcessEnd end;
    if (ended == pid && WIFEXITED(status))
        end.code = WEXITSTATUS(status);
    if (ended == pid && WIFSIGNALED(status))
        end.signal = WTERMSIG(status);
    return end;
}

} // namespace clusprop
