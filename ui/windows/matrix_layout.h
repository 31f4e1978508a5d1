// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// How the columns of a matrix stand, as it is kept between sessions, one layout a kind of table.
#pragma once

#include "core/values/display.h"

#include <QString>
#include <QVector>

#include <optional>

namespace clusprop::ui {

struct ColumnLayout
{
    QString key; ///< MatrixColumn::key(); "name" for the objects' names
    int width = 0; ///< logical pixels
    bool shown = true;
    NumberBase base = NumberBase::Decimal;

    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
};

struct SortLayout
{
    QString key;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortLayout &, const SortLayout &) = default;
};

struct MatrixLayout
{
    QVector<ColumnLayout> columns; ///< from the first to the last
    QVector<SortLayout> sorting; ///< the most important first
    bool documented = false; ///< also columns that nobody stores

    friend bool operator==(const MatrixLayout &, const MatrixLayout &) = default;
};

/// `kind` is any text. Nothing when none was written; lines that make no sense are left out.
[[nodiscard]] std::optional<MatrixLayout> readMatrixLayout(const QString &kind);
void writeMatrixLayout(const QString &kind, const MatrixLayout &layout);

} // namespace clusprop::ui
