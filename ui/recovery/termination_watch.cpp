// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/recovery/termination_watch.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace clusprop::ui {
namespace {

constexpr std::array watched{ SIGTERM, SIGINT, SIGHUP };

// What a handler may look at.
volatile std::sig_atomic_t writingEnd = -1;
std::array<struct sigaction, watched.size()> before{};

/// Nothing else is safe in a handler.
extern "C" void tellOfSignal(int number)
{
    const int error = errno;
    const auto word = static_cast<unsigned char>(number);
    [[maybe_unused]] const ssize_t told = write(writingEnd, &word, 1);
    errno = error;
}

} // namespace

TerminationWatch::TerminationWatch(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(writingEnd < 0);
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return; // the signals go on ending the program at once
    for (const int end : ends) { // not both at once, which not every system can
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_reading = ends[0];
    writingEnd = ends[1];
    auto *notifier = new QSocketNotifier(m_reading, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &TerminationWatch::read);

    struct sigaction action
    { };
    action.sa_handler = tellOfSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    for (std::size_t each = 0; each < watched.size(); ++each) {
        sigaction(watched[each], nullptr, &before[each]);
        if (before[each].sa_handler != SIG_IGN)
            sigaction(watched[each], &action, nullptr);
    }
}

TerminationWatch::~TerminationWatch()
{
    if (m_reading < 0)
        return;
    for (std::size_t each = 0; each < watched.size(); ++each)
        sigaction(watched[each], &before[each], nullptr);
    close(writingEnd);
    close(m_reading);
    writingEnd = -1;
}

void TerminationWatch::read()
{
    unsigned char word = 0;
    while (::read(m_reading, &word, 1) == 1)
        emit terminated(word);
}

} // namespace clusprop::ui
