// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The hex view for screen readers: a text of digits, "00 ff\n", whose lines are the rows.
///
/// The text is made on demand for the piece that is asked for, as the whole is three times the
/// size of the buffer. The name follows the cursor: it says offset, byte and field.
#pragma once

#include <QtGlobal>

namespace clusprop::ui {

/// Makes every HexView have such an interface; further calls do nothing.
void installHexAccessibility();

/// Where the digits of a byte stand in the accessible text.
[[nodiscard]] qint64 hexTextPosition(qint64 offset);

} // namespace clusprop::ui
