// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a screen reader finds in a figure of the overview: a link that can be followed, or text.
#pragma once

namespace clusprop::ui {

/// From then on every FigureLink has its interface. Calling it again does nothing.
void installFigureAccessibility();

} // namespace clusprop::ui
