// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The PowerShell script that makes a snapshot on a node, as it comes with the program
/// (resources/collector).
#pragma once

#include <QByteArray>
#include <QString>

namespace clusprop {

/// What the script is called wherever it is saved; its own help and messages say so.
[[nodiscard]] QString collectorScriptName();

/// The script as a file for Windows: ASCII, every line with CR LF, so that old editors show lines.
[[nodiscard]] QByteArray collectorScript();

} // namespace clusprop
