// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The content of a journal as a list: to look at, or to agree to what of it is recovered.
#pragma once

#include "ui/recovery/recovery_model.h"

#include <QDialog>

class QTableView;

namespace clusprop::ui {

class RecoveryListDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `agree`: the text of a button that accepts; empty where there is only something to see.
    RecoveryListDialog(const QString &sentence, std::unique_ptr<RecoveryModel> model,
        const QString &agree, QWidget *parent = nullptr);
    ~RecoveryListDialog() override;

private:
    void buildTable();

    std::unique_ptr<RecoveryModel> m_model;
    QTableView *m_table;
};

} // namespace clusprop::ui
