// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The threads for work that takes longer than a person may wait.
///
/// Not QThreadPool::globalInstance(): Qt 6 paints there as well. Its raster engine gives every line and
/// rectangle of a hundred pixels and more to that pool in pieces, and the window's thread waits until
/// they are painted (qdrawhelper.cpp, QT_THREAD_PARALLEL_FILLS). While sorting and comparing have all
/// of those threads, the window would stand still.
#pragma once

class QThreadPool;

namespace clusprop {

/// Made when it is first asked for; as many threads as there are processors. What runs there when the
/// application object goes is waited for, as Qt does for its own pool.
[[nodiscard]] QThreadPool &backgroundPool();

} // namespace clusprop
