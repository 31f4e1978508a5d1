// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the cards of the overview say: values without widgets, so that every word and number can be
/// tested as it is.
#pragma once

#include "ui/overview/overview_link.h"
#include "ui/overview/share_bar.h"

#include <QString>
#include <QVector>

#include <optional>

namespace clusprop::ui {

/// One line of a card: a mark, words, a bar and a number, any of which may be missing.
struct Figure
{
    QString text;
    QString detail = {}; ///< stands behind the text and gives way first
    QString number = {};
    QString spoken = {}; ///< all of it for a screen reader: "Warnings: 12, show them"
    QString icon = {}; ///< a name for icon(); empty: none
    std::optional<Severity> severity = {}; ///< its mark, in place of an icon
    std::optional<Fill> swatch = {}; ///< its square, in place of an icon
    std::optional<ShareBar> bar = {};
    bool isHeadline = false; ///< number and text are large, and the bar has a line of its own
    OverviewLink link = {};

    friend bool operator==(const Figure &, const Figure &) = default;
};

struct CardSection
{
    QString caption; ///< empty: none
    QVector<Figure> figures;
    QString text = {}; ///< a paragraph below the figures; empty: none

    friend bool operator==(const CardSection &, const CardSection &) = default;
};

struct CardContent
{
    QString title;
    QVector<CardSection> sections; ///< none: the card is not shown

    friend bool operator==(const CardContent &, const CardContent &) = default;
};

} // namespace clusprop::ui
