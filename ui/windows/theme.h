// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// How the program looks: the palettes of its themes, the size of its text, and the few colours
/// that a palette has no role for.
///
/// Everything else takes its colours from the palette, so that a change of theme reaches every
/// open window at once.
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <array>
#include <cstdint>

namespace clusprop::ui {

enum class Theme : std::uint8_t {
    System, ///< whatever the desktop says
    Light,
    Dark,
};
inline constexpr std::array allThemes{ Theme::System, Theme::Light, Theme::Dark };

/// The word in the settings: "system", "light", "dark".
[[nodiscard]] QString themeWord(Theme theme);
/// Theme::System for any other word.
[[nodiscard]] Theme themeFromWord(QStringView word);

/// Sets style and palette of the application, unless they are set already. Best before there are
/// widgets: each that is there hears of it.
void applyTheme(Theme theme);

/// Limits of the steps by which text may be smaller or larger than the desktop's.
constexpr int smallestFontStep = -4;
constexpr int largestFontStep = 16;
/// Sets the application's font: the one it started with, by so many points smaller or larger.
void applyFontSteps(int steps);

enum class NoticeKind : std::uint8_t { Quiet, Warning };
/// Background of a notice above a document; text on it is the palette's window text.
[[nodiscard]] QColor noticeColour(const QPalette &palette, NoticeKind kind);

/// Of boxes and fields: at least 3 : 1 against the window and the base.
[[nodiscard]] QColor outlineColour(const QPalette &palette);

/// Of the frame around what has the focus: at least 3 : 1 against the window, the base and rows.
[[nodiscard]] QColor focusColour(const QPalette &palette);

} // namespace clusprop::ui
