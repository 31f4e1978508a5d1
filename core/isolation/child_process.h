// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A process of ours, and how it ended.
#pragma once

#include "core/isolation/channel.h"

#include <QStringList>

#include <optional>
#include <sys/types.h>

namespace clusprop {

/// How a process ended. Both nothing: the system does not tell.
struct ProcessEnd
{
    std::optional<int> code;
    std::optional<int> signal;
};

class ChildProcess
{
public:
    ChildProcess() = default;
    /// Kills it, if it still runs, and waits for its end, so that nothing of it is left.
    ~ChildProcess() { end(); }
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// Starts `program` (and its arguments) with `channel` as its descriptor `number`, /dev/null as
    /// its standard streams, no other descriptor, and no signal blocked or ignored. 0, or an errno.
    [[nodiscard]] int start(const QStringList &program, const Descriptor &channel, int number);
    /// Waits a moment for a process that is ending by itself, then kills it.
    ProcessEnd end(int patience = 0);

private:
    pid_t m_pid = -1;
};

} // namespace clusprop
