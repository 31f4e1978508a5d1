// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the hex view looks like. Every colour comes from the palette; every mark differs from the
/// others by its shape as well. All edges are whole device pixels.
#pragma once

class QPainter;

namespace clusprop::ui {

class HexView;

/// Paints the visible lines; `painter` is that of the viewport.
void paintHexView(QPainter &painter, const HexView &view);

} // namespace clusprop::ui
