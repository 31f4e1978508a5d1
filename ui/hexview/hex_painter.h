// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the hex view looks like. Every colour comes from the palette, and every mark differs from
/// the others by its shape as well: bars, hatching, outlines.
#pragma once

#include "core/document/byte_map.h"

#include <QPalette>

class QPainter;
class QRectF;

namespace clusprop::ui {

class HexView;

/// How the parts of a marked property are told apart.
enum class HexShade : quint8 { Header, Name, Value, Padding, EndMark };
[[nodiscard]] HexShade hexShade(ByteField field);

/// Fills a cell, or a sample of one in a legend.
void paintShade(QPainter &painter, const QRectF &area, HexShade shade, const QPalette &palette);

/// Paints the visible lines; `painter` is that of the viewport.
void paintHexView(QPainter &painter, const HexView &view);

/// The character that a byte is shown as: of UTF-16 text its character and then a blank.
[[nodiscard]] QChar hexCharacter(const QByteArray &bytes, const FieldRange *field, qint64 offset);

} // namespace clusprop::ui
