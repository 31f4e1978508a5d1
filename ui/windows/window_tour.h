// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The tour of the main window: its steps, and whether it was offered.
#pragma once

#include "ui/tour/tour.h"

namespace clusprop::ui {

class MainWindow;

/// Over the document in front, which has to hold volumes; no step where none is.
[[nodiscard]] QVector<TourStep> mainWindowTour(MainWindow &window);

/// Of this installation of one user: the tour is offered once, and after that found in the Help menu.
[[nodiscard]] bool isTourOffered();
void rememberTourOffered();

} // namespace clusprop::ui
