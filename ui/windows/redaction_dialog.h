// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Shows what a redacted copy replaces and what it still tells, before it is written.
#pragma once

#include "ui/windows/prompts.h"

#include <QDialog>

namespace clusprop::ui {

class RedactionDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RedactionDialog(const RedactionQuestion &question, QWidget *parent = nullptr);
};

} // namespace clusprop::ui
