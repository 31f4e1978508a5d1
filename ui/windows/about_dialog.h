// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the program is, in a form that can be copied into a report of a fault.
#pragma once

#include <QDialog>

namespace clusprop::ui {

class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

/// Version, Qt, system and licence, one to a line.
[[nodiscard]] QString aboutText();

} // namespace clusprop::ui
