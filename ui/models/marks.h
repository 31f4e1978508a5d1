// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Colours and small drawn marks that mean something, for any palette.
///
/// Hues are few and tell apart for people who confuse red and green; lightness is moved until the
/// contrast with the palette's base is at least that of readable text (WCAG 2, 4.5 to 1). No
/// colour stands alone: marks have a shape and a sign, and words stand beside them.
#pragma once

#include "core/validation/issue.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QFontMetrics;
class QPainter;

namespace clusprop::ui {

constexpr double readableContrast = 4.5; ///< of text with its ground, WCAG 2
constexpr double visibleContrast = 3.0; ///< of lines and marks

[[nodiscard]] bool isDark(const QPalette &palette);
/// From 1 (the same) to 21 (black and white), as WCAG 2 defines it.
[[nodiscard]] double contrastRatio(const QColor &first, const QColor &second);

[[nodiscard]] QColor modifiedColour(const QPalette &palette);
/// Of what most others are not.
[[nodiscard]] QColor outlierColour(const QPalette &palette);
[[nodiscard]] QColor severityColour(Severity severity, const QPalette &palette);
/// For text that stands behind other text, such as what a number means.
[[nodiscard]] QColor secondaryTextColour(const QPalette &palette);

/// Octagon with a cross, triangle with an exclamation mark, circle with an i.
[[nodiscard]] QIcon severityIcon(Severity severity, const QPalette &palette);
/// A closed padlock: read-only.
[[nodiscard]] QIcon lockIcon(const QPalette &palette);

/// Logical pixels.
[[nodiscard]] int modifiedBarWidth(const QFontMetrics &metrics);
/// The bar at the leading edge of a changed cell, on the ground of a selected one as well.
void paintModifiedBar(QPainter &painter, const QRect &cell, const QPalette &palette,
    Qt::LayoutDirection direction, bool selected = false);

/// Text that a tooltip shows as it is, also when it looks like markup.
[[nodiscard]] QString plainToolTip(const QString &text);
/// For the title of a window: in one, "[*]" is where the mark of unsaved changes goes, and what turns
/// the direction of text would turn the program's name as well.
[[nodiscard]] QString captionOf(const QString &text);

} // namespace clusprop::ui
