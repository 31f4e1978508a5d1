// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Text for cmd.exe.
#pragma once

#include "core/edits/edit.h"

#include <QString>

#include <tl/expected.hpp>

namespace clusprop {

/// A text as one quoted word of a line in a batch file. Refused, with a clause that says why: what
/// cmd.exe cannot take inside of quotes.
[[nodiscard]] tl::expected<QString, QString> cmdText(const QString &text);

/// The line of a batch file that makes a change of `object`. The error is a clause: what cluster.exe
/// or cmd.exe cannot take.
[[nodiscard]] tl::expected<QString, QString> clusterExeLine(const ClusterObject &object, const Change &change);

} // namespace clusprop
