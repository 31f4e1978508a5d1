// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The key to a redacted copy: what was replaced by what, as JSON for the operator.
///
/// { "redactionKey": "clusprop", "version": 1,
///   "replacements": [ { "kind": "node name", "replacement": "NODE-1", "original": "HV01",
///                       "occurrences": 12 } ] }
#pragma once

#include "core/redaction/replacements.h"

#include <QByteArray>

namespace clusprop {

[[nodiscard]] QByteArray writeRedactionKey(const QVector<Replacement> &table);

} // namespace clusprop
