// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/files/file_lock.h"

#include <csignal>
#include <ctime>
#include <sys/file.h>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::posix_file {
namespace {

/// A save takes milliseconds, and a large one on a slow disk some seconds.
constexpr int longestWait = 2000; ///< milliseconds
constexpr int pause = 5; ///< milliseconds between two tries

} // namespace

Step lockAlone(int file)
{
    for (int waited = 0;; waited += pause) {
        if (retried([file] { return flock(file, LOCK_EX | LOCK_NB); }) == 0)
            return {};
        if (errno != EWOULDBLOCK) // no locks here, or only for those who may write
            return {};
        if (waited >= longestWait) {
            return trouble(SaveError::Kind::Locked, u"another program holds a lock on the file"_s,
                u"wait until it has saved or closed the file and try again"_s);
        }
        const timespec rest{ 0, pause * 1'000'000L };
        nanosleep(&rest, nullptr);
    }
}

bool isLocked(int file)
{
    if (retried([file] { return flock(file, LOCK_SH | LOCK_NB); }) != 0)
        return errno == EWOULDBLOCK;
    retried([file] { return flock(file, LOCK_UN); });
    return false;
}

bool isOpenForWriting(int file)
{
    // The kernel grants a lease for reading only where nobody can write. It is given back at once;
    // who opens the file in between makes it send a signal, which has to be one that ends nothing.
    if (fcntl(file, F_SETSIG, SIGURG) != 0)
        return false;
    if (fcntl(file, F_SETLEASE, F_RDLCK) != 0)
        return errno == EAGAIN;
    fcntl(file, F_SETLEASE, F_UNLCK);
    return false;
}

} // namespace clusprop::posix_file
