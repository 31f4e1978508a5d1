// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The hex view for screen readers: a table of bytes with rows and columns, and a text of digits,
/// "00 ff\n", whose lines are the rows.
///
/// Cells and text are made on demand, as the whole is many times the size of the buffer. Name and
/// cells follow the cursor: they say byte, offset and field.
#pragma once

#include <QtGlobal>

namespace clusprop::ui {

class HexView;

/// Makes every HexView have such an interface; further calls do nothing.
void installHexAccessibility();

/// Where the digits of a byte stand in the accessible text.
[[nodiscard]] qint64 hexTextPosition(qint64 offset);

/// Cursor or selection are elsewhere.
void announceHexCursor(HexView &view);
/// There are other bytes, or other rows.
void announceHexTable(HexView &view);

} // namespace clusprop::ui
