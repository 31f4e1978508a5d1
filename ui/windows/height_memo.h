// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The heights of a text at the widths that it was last asked for.
///
/// A layout asks for them several times whenever anything around is arranged, each time for the same
/// few widths, and each answer costs breaking the text into lines.
#pragma once

#include <QFont>
#include <QString>

#include <algorithm>
#include <array>

namespace clusprop::ui {

class HeightMemo
{
public:
    /// In pixels. `measure(width)` gives a height that follows from these three alone.
    template<typename Measure>
    [[nodiscard]] int height(int width, const QString &text, const QFont &font, Measure measure)
    {
        if (m_text != text || m_font != font) {
            m_text = text;
            m_font = font;
            m_known = {};
        }
        for (const Known &known : m_known) {
            if (known.width == width)
                return known.height;
        }
        std::ranges::rotate(m_known, m_known.end() - 1);
        m_known.front() = { width, measure(width) };
        return m_known.front().height;
    }

private:
    struct Known
    {
        int width = -1;
        int height = 0;
    };
    QString m_text;
    QFont m_font;
    std::array<Known, 4> m_known{}; ///< the latest first
};

} // namespace clusprop::ui
