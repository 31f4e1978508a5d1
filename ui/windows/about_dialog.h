// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the program is and whose licences it keeps. Copy gives the text for a report of a fault.
#pragma once

#include "core/program/program_facts.h"

#include <QDialog>

class QTreeWidget;

namespace clusprop::ui {

class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const ProgramFacts &facts, QWidget *parent = nullptr);

private:
    [[nodiscard]] QTreeWidget *makeList(const ProgramFacts &facts);
};

/// debugInfo() with what is known only where there is a window: platform, style, palette, screens.
[[nodiscard]] QString windowDebugInfo(const ProgramFacts &facts);

} // namespace clusprop::ui
