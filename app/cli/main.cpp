// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/run.h"
#include "app/commit/built_commit.h"
#include "core/isolation/reader_process.h"
#include "core/isolation/safe_reading.h"

#include <QFile>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fcntl.h>
#include <new>
#include <unistd.h>

using namespace clusprop::cli;

namespace {

constexpr auto notEnoughMemory = "clusprop: there is not enough memory\n";

/// A descriptor that the caller closed gets a file on which every use fails; otherwise the next
/// file that is opened would get its number, and the program's output.
void occupyStandardDescriptors()
{
    for (const int number : { STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO }) {
        const bool isClosed = fcntl(number, F_GETFD) == -1;
        if (isClosed && open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY) != number)
            std::_Exit(static_cast<int>(ExitCode::Fault));
    }
}

int runWithDescriptors(int count, char **words)
{
    occupyStandardDescriptors();
    QFile in;
    QFile out;
    QFile err;
    const bool opened = in.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered)
        && out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)
        && err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!opened)
        return static_cast<int>(ExitCode::Fault);
    QStringList arguments;
    for (int index = 1; index < count; ++index) {
        arguments.append(QFile::decodeName(words[index]));
        // Such a name would become another one, and another file be read or written.
        if (QFile::encodeName(arguments.last()) != words[index]) {
            std::fprintf(stderr,
                "clusprop: argument %d is not UTF-8; rename the file, or reach it by a link\n", index);
            return static_cast<int>(ExitCode::Usage);
        }
    }
    Streams streams{ in, out, err, isatty(STDOUT_FILENO) == 1,
        isatty(STDERR_FILENO) == 1, clusprop::readerProgram(),
        QString::fromLatin1(clusprop::builtCommit) };
    return run(arguments, streams);
}

/// Where memory runs out in the middle of something that must not fail, Qt's containers give no
/// other chance; files are written so that this harms none.
[[noreturn]] void endForWantOfMemory() noexcept
{
    bool isMemory = false;
    try {
        if (std::current_exception())
            throw;
    } catch (const std::bad_alloc &) {
        isMemory = true;
    } catch (...) { // a fault of the program, and said as one
    }
    std::fputs(isMemory ? notEnoughMemory : "clusprop: a fault of the program\n", stderr);
    std::_Exit(static_cast<int>(ExitCode::Fault));
}

} // namespace

int main(int count, char **words)
{
    if (const auto code = clusprop::runReaderProcess(count, words))
        return *code;
    // A reader that has seen enough ends this program without a word, also where the caller
    // ignores the signal; a limit on file sizes shall be an error that names the file.
    std::signal(SIGPIPE, SIG_DFL);
    std::signal(SIGXFSZ, SIG_IGN);
    std::set_terminate(endForWantOfMemory);
    try {
        return runWithDescriptors(count, words);
    } catch (const std::bad_alloc &) {
        std::fputs(notEnoughMemory, stderr);
    } catch (const std::exception &fault) {
        std::fprintf(stderr, "clusprop: a fault of the program: %s\n", fault.what());
    }
    return static_cast<int>(ExitCode::Fault);
}
