// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/display_cells.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

struct WideRange
{
    char16_t first;
    char16_t last;
};

/// The letters that are wide or full-width in Unicode's East Asian Width, rounded to blocks as
/// consoles do.
constexpr std::array wideRanges{
    WideRange{ 0x1100, 0x115F }, // Hangul Jamo, initial consonants
    WideRange{ 0x2329, 0x232A }, // angle brackets
    WideRange{ 0x2E80, 0x303E }, // radicals, CJK punctuation
    WideRange{ 0x3040, 0xA4CF }, // kana, ideographs, Yi
    WideRange{ 0xA960, 0xA97C }, // Hangul Jamo, further initial consonants
    WideRange{ 0xAC00, 0xD7A3 }, // Hangul syllables
    WideRange{ 0xF900, 0xFAFF }, // compatibility ideographs
    WideRange{ 0xFE10, 0xFE19 }, // vertical forms
    WideRange{ 0xFE30, 0xFE6F }, // compatibility forms, small forms
    WideRange{ 0xFF00, 0xFF60 }, // full-width forms
    WideRange{ 0xFFE0, 0xFFE6 }, // full-width signs
};

constexpr int tabWidth = 8;

} // namespace

int cellWidth(QChar unit)
{
    if (unit.unicode() < wideRanges.front().first)
        return 1;
    const bool isWide
        = std::any_of(wideRanges.begin(), wideRanges.end(), [unit](const WideRange &range) {
              return unit.unicode() >= range.first && unit.unicode() <= range.last;
          });
    return isWide ? 2 : 1;
}

int displayWidth(QStringView text)
{
    ColumnWalk walk(text, Measure::Cells);
    while (!walk.atEnd())
        walk.step();
    return walk.column();
}

void ColumnWalk::step()
{
    const QChar unit = m_line[m_index++];
    if (unit == u'\t')
        m_column += tabWidth - m_column % tabWidth;
    else
        m_column += m_measure == Measure::Units ? 1 : cellWidth(unit);
}

void ColumnWalk::goTo(int column)
{
    while (!atEnd() && m_column < column)
        step();
}

int indentation(QStringView line)
{
    ColumnWalk walk(line, Measure::Cells);
    while (!walk.atEnd() && line[walk.index()].isSpace())
        walk.step();
    return walk.column();
}

} // namespace clusprop
