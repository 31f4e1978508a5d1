// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A run of the check in SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), for the
/// programs that collect the results of checks.
///
/// Files are artifacts, named by their paths as given: a relative path is a relative reference.
/// Objects and properties are logical locations. Texts out of files are data: hidden characters are
/// made visible, because collectors refuse or show them as they like, and what SARIF would take for
/// a placeholder or a link in a message is written so that it is neither.
#pragma once

#include "core/checking/reported_finding.h"

namespace clusprop {

/// `version` is the program's, "0.1.0".
[[nodiscard]] QByteArray sarifText(const CheckReport &report, const QString &version);

/// A path as a URI reference: "a%20b/c.json", "file:///tmp/c.json".
[[nodiscard]] QString uriOfPath(const QString &path);

/// A text as the text of a SARIF message.
[[nodiscard]] QString sarifMessage(const QString &text);

} // namespace clusprop
