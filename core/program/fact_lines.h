// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Facts as lines of text: a word, then what is to be said of it, in two columns.
#pragma once

#include <QString>
#include <QVector>

namespace clusprop {

struct FactLine
{
    QString name; ///< one word
    QString text; ///< one line
};

/// Each line is ended.
[[nodiscard]] inline QString factText(const QVector<FactLine> &lines)
{
    constexpr int nameWidth = 12; // the longest is "environment"
    QString text;
    for (const FactLine &line : lines)
        text += line.name.leftJustified(nameWidth) + line.text + u'\n';
    return text;
}

} // namespace clusprop
