// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The files that are built into the program.
#pragma once

#include <QByteArray>
#include <QString>

namespace clusprop {

/// The content of ":/clusprop/" and `name`. They are stored compressed: throws std::bad_alloc where there
/// is no memory for the whole. A file that is not there is a fault of the build, and ends the program.
[[nodiscard]] QByteArray bundledFile(const QString &name);

} // namespace clusprop
