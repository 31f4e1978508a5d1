// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The editor of a short text: one line in its cell.
#pragma once

#include "ui/models/edit_check.h"
#include "ui/models/edit_context.h"

#include <QLineEdit>

namespace clusprop::ui {

class TextLine final : public QLineEdit
{
    Q_OBJECT

public:
    TextLine(const EditContext &context, const EditCheck &check, QWidget *parent);

    void setText(const QString &text);
    /// Wide enough for the text, within reason.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void edited();
};

} // namespace clusprop::ui
