// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// How far long reading is, in one line of a terminal that is written over and wiped.
#pragma once

#include "app/cli/call.h"
#include "core/reading/load_options.h"

#include <QElapsedTimer>

namespace clusprop::cli {

class ProgressLine
{
public:
    /// Starts the clock. Nothing is shown while `silence` milliseconds have not passed, never into
    /// a pipe and never with --quiet.
    explicit ProgressLine(const Call &call, qint64 silence = 1000);

    /// To be given to the reader; the line must outlive it.
    [[nodiscard]] Progress progress();
    void clear();

private:
    void show(qint64 done, qint64 total);

    const Call &m_call;
    qint64 m_silence;
    QElapsedTimer m_clock;
    qint64 m_lastShown = -1; ///< milliseconds of the clock
    bool m_isShown = false;
};

} // namespace clusprop::cli
