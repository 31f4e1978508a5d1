// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A sentence and the lines behind it, however many, to be read and copied.
#pragma once

#include <QDialog>

namespace clusprop::ui {

class DetailsDialog final : public QDialog
{
    Q_OBJECT

public:
    DetailsDialog(const QString &title, const QString &sentence, const QStringList &lines,
        QWidget *parent = nullptr);
};

} // namespace clusprop::ui
