// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Options as --help shows them.
#pragma once

#include "app/options/options.h"

#include <QVector>

#include <utility>

namespace clusprop {

/// Indented, the second column as far to the right as the first one needs; each line is ended.
[[nodiscard]] QString twoColumns(const QVector<std::pair<QString, QString>> &rows);
/// "  -o, --output OUT  file to write", a line for each row, in their order.
[[nodiscard]] QString optionsText(std::span<const OptionRow> rows);

} // namespace clusprop
