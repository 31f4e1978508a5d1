// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// fuzz_replay TARGET FOLDER…          runs every file of the folders through a target
// fuzz_replay --answer-seeds FOLDER   writes the seeds of the target `answers`
//
// What libFuzzer found once is so tested by every compiler in seconds. A hang or too much memory is
// a failure as a fault is, and each names the file.

#include "tests/fuzz/answer_seeds.h"
#include "tests/fuzz/targets.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

namespace clusprop::fuzz {

bool isChosen(Bytes, std::uint32_t)
{
    return true;
}

} // namespace clusprop::fuzz

namespace {

using clusprop::fuzz::Target;
namespace fs = std::filesystem;

// A sanitizer slows everything down, and reserves address space without end for its own use.
#if defined(__SANITIZE_ADDRESS__) || defined(CLUSPROP_SANITIZED)
constexpr unsigned secondsEach = 60;
constexpr rlim_t mostMemory = RLIM_INFINITY;
#else
constexpr unsigned secondsEach = 10;
constexpr rlim_t mostMemory = rlim_t{ 1 } << 30; // bytes
#endif

// What a signal handler may read.
char currentFile[4096];

extern "C" void tellFile(int signal)
{
    constexpr const char *kinds[] = { "fails: ", "takes too long: " };
    const char *kind = kinds[signal == SIGALRM ? 1 : 0];
    static_cast<void>(!::write(STDERR_FILENO, kind, std::strlen(kind)));
    static_cast<void>(!::write(STDERR_FILENO, currentFile, std::strlen(currentFile)));
    static_cast<void>(!::write(STDERR_FILENO, "\n", 1));
    std::signal(signal, SIG_DFL);
    ::raise(signal);
}

void limitProcess()
{
    const rlimit limit{ mostMemory, mostMemory };
    if (mostMemory != RLIM_INFINITY)
        ::setrlimit(RLIMIT_AS, &limit);
    for (const int signal : { SIGALRM, SIGABRT, SIGSEGV, SIGFPE, SIGBUS, SIGILL })
        std::signal(signal, tellFile);
}

std::vector<fs::path> filesOf(const char *folder)
{
    std::vector<fs::path> files;
    std::error_code missing; // then there are none
    // Whole paths, because a target may make another folder the current one.
    for (const auto &entry : fs::recursive_directory_iterator(fs::absolute(folder), missing)) {
        if (entry.is_regular_file())
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// In a block of exactly its size, so that a sanitizer sees a byte too much.
std::vector<char> bytesOf(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    clusprop::fuzz::require(in.is_open(), "a file of the corpus can be read");
    std::vector<char> bytes{ std::istreambuf_iterator<char>(in), {} };
    bytes.shrink_to_fit();
    return bytes;
}

void replay(const Target &target, const fs::path &file)
{
    std::snprintf(currentFile, sizeof currentFile, "%s", file.c_str());
    const std::vector<char> bytes = bytesOf(file);
    ::alarm(secondsEach);
    target.run(std::as_bytes(std::span(bytes)));
    ::alarm(0);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--answer-seeds") == 0)
        return clusprop::fuzz::writeAnswerSeeds(QString::fromLocal8Bit(argv[2])) ? 0 : 1;
    const auto *target = std::find_if(clusprop::fuzz::targets.begin(), clusprop::fuzz::targets.end(),
        [&](const Target &row) { return argc > 1 && row.name == argv[1]; });
    if (target == clusprop::fuzz::targets.end()) {
        std::fputs("usage: fuzz_replay TARGET FOLDER...\n", stderr);
        return 2;
    }
    limitProcess();
    for (int index = 2; index < argc; ++index) {
        const std::vector<fs::path> files = filesOf(argv[index]);
        if (files.empty()) {
            std::fprintf(stderr, "no files in %s\n", argv[index]);
            return 1;
        }
        for (const fs::path &file : files)
            replay(*target, file);
        std::printf("%s: %zu files\n", argv[index], files.size());
    }
    return 0;
}
