// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The cursor that asks for patience, as long as this lives: for work that blocks the window for a
/// moment in a large cluster.
#pragma once

#include <QCursor>
#include <QGuiApplication>

namespace clusprop::ui {

class WaitCursor
{
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(QCursor(Qt::WaitCursor)); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(WaitCursor)
};

} // namespace clusprop::ui
