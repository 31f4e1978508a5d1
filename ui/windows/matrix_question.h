// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What is asked when many cells are to change and some of them refuse.
#pragma once

#include "ui/models/matrix_plan.h"

#include <functional>

class QWidget;

namespace clusprop::ui {

struct MatrixQuestion
{
    QString title;
    QString text; ///< what would be done
    QString consequence; ///< what that means
    QStringList details; ///< one line a cell
    QString accept; ///< of the button; empty: nothing can be done, there is only something to read
};

/// True goes on. Blocks until it is answered.
using AskMatrix = std::function<bool(QWidget *parent, const MatrixQuestion &question)>;
/// The question as a dialog. Texts are plain.
[[nodiscard]] bool askMatrix(QWidget *parent, const MatrixQuestion &question);

[[nodiscard]] MatrixQuestion questionOf(const Document &document, const MatrixPlan &plan);

} // namespace clusprop::ui
