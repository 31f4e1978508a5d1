// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the selected cells of a matrix have in common, and what typing would do to them, said
/// before it happens.
#pragma once

#include <QString>

#include <optional>

class QModelIndex;

namespace clusprop::ui {

class MatrixCommands;
class MatrixModel;

struct SelectionSummary
{
    int cells = 0; ///< of properties
    int objects = 0;
    int changed = 0; ///< cells that differ from what was loaded
    int together = 0; ///< cells that are set with the current one, itself among them
    QString column; ///< the property of the current cell; empty: it is a name
    /// What all of them show, in words; nothing: they differ.
    std::optional<QString> common;
    bool isComplete = true; ///< false: too many to look into every one
};

[[nodiscard]] SelectionSummary summaryOf(const MatrixCommands &commands, const MatrixModel &model);
/// One line. Of a single cell, `current`, what a screen reader says of it.
[[nodiscard]] QString summaryText(const SelectionSummary &summary, const QModelIndex &current);

} // namespace clusprop::ui
