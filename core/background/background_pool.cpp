// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/background/background_pool.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace clusprop {

QThreadPool &backgroundPool()
{
    static QThreadPool pool;
    // While everything that work may use is still there.
    [[maybe_unused]] static const bool isWaitedFor = [] {
        qAddPostRoutine([] { backgroundPool().waitForDone(); });
        return true;
    }();
    return pool;
}

} // namespace clusprop
