// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a report says, as a plain value.
///
/// All texts are shown as they are, never as markup, with control characters and marks of direction
/// made visible (core/values/visible_text.h).
#pragma once

#include <QPair>
#include <QString>
#include <QStringList>
#include <QVector>

namespace clusprop::ui {

struct ReportContent
{
    QString title;
    QVector<QPair<QString, QString>> facts; ///< below the title: a name and what it is
    QStringList columns; ///< titles of the table; empty: there is no table
    /// Of the columns, by weight; those that are missing have weight 1.
    QVector<double> widths;
    QVector<QStringList> rows; ///< cells by column; missing ones are empty, others are left out
    QStringList notes; ///< paragraphs below the table
    QString total; ///< the last line of the table: "12 changes to 4 objects"; empty: none
};

} // namespace clusprop::ui
