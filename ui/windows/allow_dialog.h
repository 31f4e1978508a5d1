// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Asks for the reason for which a value is taken on that the catalog speaks against.
///
/// There is no allowing without a reason: it is what a reviewer of the changes goes by.
#pragma once

#include "ui/windows/prompts.h"

#include <QDialog>

class QLineEdit;

namespace clusprop::ui {

class AllowDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AllowDialog(const AllowQuestion &question, QWidget *parent = nullptr);

    /// Without blanks around it.
    [[nodiscard]] QString reason() const;

    /// Runs the dialog. Empty when it was cancelled.
    [[nodiscard]] static QString ask(const AllowQuestion &question, QWidget *parent);

private:
    QLineEdit *m_reason;
};

} // namespace clusprop::ui
