// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/isolation/sandbox.h"

#include "core/reading/text_encoding.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <csignal>
#include <ctime>
#include <iconv.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#ifndef __has_feature // clang's word
#define __has_feature(feature) 0
#endif

namespace clusprop {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)                                  \
    || __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)                         \
    || __has_feature(memory_sanitizer)
constexpr bool hasSanitizer = true;
#else
constexpr bool hasSanitizer = false;
#endif

/// The three standard streams, the channel, a file, and a hive's copy twice; one to spare. Files in
/// memory count against nothing else, so there shall not be many.
constexpr rlim_t fewDescriptors = 8;

/// Between these, hivex converts names and texts.
constexpr std::array hiveEncodings{ "UTF-16LE", "LATIN1" };

bool limit(decltype(RLIMIT_AS) resource, rlim_t most, rlim_t slack = 0)
{
    rlimit now = {};
    if (::getrlimit(resource, &now) != 0)
        return false;
    const rlimit wanted{ std::min(most, now.rlim_cur), std::min(most + slack, now.rlim_max) };
    return ::setrlimit(resource, &wanted) == 0;
}

bool limit(decltype(RLIMIT_AS) resource, qint64 most, rlim_t slack = 0)
{
    return limit(resource, static_cast<rlim_t>(std::max<qint64>(most, 0)), slack);
}

} // namespace

bool isSanitized()
{
    return hasSanitizer;
}

qint64 memoryOfReader(const ReadingLimits &limits)
{
    rlimit now = {};
    if (::getrlimit(RLIMIT_AS, &now) != 0)
        return limits.memory;
    return static_cast<qint64>(std::min(static_cast<rlim_t>(limits.memory), now.rlim_cur));
}

bool limitResources(const ReadingLimits &limits)
{
    constexpr rlim_t killLater = 1; // seconds after the signal that says so
    std::signal(SIGXFSZ, SIG_IGN); // a limit on files is an error that the reader has words for
    return ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && ::prctl(PR_SET_DUMPABLE, 0) == 0 && limit(RLIMIT_CORE, rlim_t{ 0 })
        && limit(RLIMIT_NPROC, rlim_t{ 0 }) && limit(RLIMIT_NOFILE, fewDescriptors)
        && limit(RLIMIT_FSIZE, limits.fileSize) && limit(RLIMIT_CPU, limits.computing, killLater)
        && (isSanitized() || limit(RLIMIT_AS, limits.memory));
}

void loadBeforehand(const QString &codePage)
{
    qputenv("QT_ENABLE_REGEXP_JIT", "0"); // compiles to memory, and none may be executable
    // Never closed: a table is forgotten with its last user.
    const CodePageRow *page = codePage.isEmpty() ? &codePages().front() : findCodePage(codePage);
    if (page != nullptr)
        static_cast<void>(::iconv_open("UTF-16LE", page->iconvName));
    for (const char *encoding : hiveEncodings) {
        static_cast<void>(::iconv_open("UTF-8", encoding));
        static_cast<void>(::iconv_open(encoding, "UTF-8"));
    }
    ::tzset();
    QHash<int, int>().insert(0, 0); // draws the seed
}

} // namespace clusprop
