// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// All keys of the main window: those of its actions and those of its tables.
#pragma once

#include <QDialog>

class QAction;

namespace clusprop::ui {

class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Lists the actions that have a shortcut, in the order given.
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace clusprop::ui
