// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Bars that show how a whole is divided: painted on whole device pixels, each part with a pattern
/// of its own besides its colour.
#pragma once

#include <QColor>
#include <QPalette>
#include <QRectF>
#include <QVector>

#include <cstdint>

class QPainter;

namespace clusprop::ui {

enum class Tone : std::uint8_t { Accent, Error, Warning, Note, Quiet };
enum class Pattern : std::uint8_t {
    Solid,
    Hatched, ///< lines that rise to the right
    Dotted,
    Hollow, ///< an outline
};

struct Fill
{
    Tone tone = Tone::Accent;
    Pattern pattern = Pattern::Solid;

    friend bool operator==(const Fill &, const Fill &) = default;
};

struct BarPart
{
    Fill fill;
    qint64 amount = 0;

    friend bool operator==(const BarPart &, const BarPart &) = default;
};

struct ShareBar
{
    QVector<BarPart> parts;
    /// What the whole track stands for; parts that add up to less leave the rest of it empty.
    qint64 whole = 0;

    friend bool operator==(const ShareBar &, const ShareBar &) = default;
};

/// Contrast with the palette's base is at least 4.5 : 1.
[[nodiscard]] QColor toneColour(Tone tone, const QPalette &palette);

/// The widths of the parts on a track, in the same unit and order: none that counts something is
/// narrower than `least`, and together they are never wider than the track.
[[nodiscard]] QVector<qreal> partWidths(const ShareBar &bar, qreal track, qreal least);

void paintShareBar(QPainter &painter, const QRectF &track, const ShareBar &bar,
    const QPalette &palette, Qt::LayoutDirection direction);
/// A small square with the fill of a part, for a legend.
void paintSwatch(QPainter &painter, const QRectF &square, Fill fill, const QPalette &palette);

} // namespace clusprop::ui
