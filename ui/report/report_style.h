// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// How reports look on paper. Lengths without a unit are CSS pixels, 1/96 inch.
///
/// Paper is white whatever the theme of the windows is, so the colours are fixed here: text has a
/// contrast of at least 7:1 on its ground, also when it is printed in grey.
#pragma once

#include <QColor>
#include <QFont>
#include <QFontDatabase>

namespace clusprop::ui::report_style {

constexpr QColor ink(0x1a, 0x1a, 0x1a);
constexpr QColor faintInk(0x4a, 0x4f, 0x55);
constexpr QColor rule(0xc4, 0xc9, 0xce);
constexpr QColor headPaper(0xee, 0xf0, 0xf2);

constexpr double titlePoints = 16;
constexpr double textPoints = 8.5;
constexpr double notePoints = 8.5;
constexpr double edgePoints = 7.5; ///< header and footer

constexpr double gap = 16;
constexpr double cellPadding = 4; ///< above and below
constexpr double cellGap = 6; ///< left and right
constexpr double factGap = 1.5; ///< above and below
constexpr double factNamePercent = 22;
constexpr double heavyRule = 1;
constexpr double lightRule = 0.5;

constexpr double marginMillimetres = 15;
constexpr double edgeGapMillimetres = 4; ///< between the body and the header or footer

/// Paper is no screen, so the size of the window's text does not count.
[[nodiscard]] inline QFont font()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(textPoints);
    // Too little to be seen; but letters with spacing are not joined, so that what is copied out of
    // a PDF, or found in it, is "ff" and not one sign for both.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

} // namespace clusprop::ui::report_style
