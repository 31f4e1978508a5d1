// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// How the kinds of bytes are told apart: each has a tint and, so that nothing hangs on colour, a
/// shape of its own: lines below, hatching, a dotted box.
#pragma once

#include "core/document/byte_map.h"

#include <QPalette>

#include <array>

class QPainter;
class QRectF;

namespace clusprop::ui {

enum class HexShade : quint8 { Count, Syntax, Length, Name, Value, Padding, EndMark, Unread };
inline constexpr std::array allHexShades{ HexShade::Count, HexShade::Syntax, HexShade::Length,
    HexShade::Name, HexShade::Value, HexShade::Padding, HexShade::EndMark, HexShade::Unread };

[[nodiscard]] HexShade hexShade(ByteField field);
/// The word in the legend.
[[nodiscard]] QString shadeWord(HexShade shade);

/// `Full` is for the bytes of the selected property, `Faint` for all others.
enum class ShadeStrength : quint8 { Faint, Full };

/// Text on it has a contrast of at least 4.5 : 1.
[[nodiscard]] QColor shadeColour(HexShade shade, ShadeStrength strength, const QPalette &palette);
/// Fills cells, or a sample of one in a legend, and draws the shape. `pixel`: one device pixel.
void paintShade(QPainter &painter, const QRectF &area, HexShade shade, ShadeStrength strength,
    const QPalette &palette, qreal pixel);
/// Cells that hold no byte.
void paintGap(QPainter &painter, const QRectF &area, const QPalette &palette);

} // namespace clusprop::ui
