// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The editor of an enumeration: a drop-down of numbers with their meaning, or of documented texts.
///
/// Anything else can be typed. A stored value that is not documented is in the list, too, so that
/// it is still there after looking at the others.
#pragma once

#include "ui/models/edit_check.h"
#include "ui/models/edit_context.h"

#include <QComboBox>

namespace clusprop::ui {

/// Whether the catalog lists what a value may be, rather than marks within a range.
[[nodiscard]] bool hasChoices(const EditContext &context);

class ChoiceEdit final : public QComboBox
{
    Q_OBJECT

public:
    ChoiceEdit(const EditContext &context, const EditCheck &check, QWidget *parent);

    /// The number of the chosen line, or what was typed. A name stands for its number.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);

signals:
    void edited();

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] int lineOf(const QString &text) const;
    void addLine(const QString &text, const QString &name, const QString &summary);

    EditContext m_context;
};

} // namespace clusprop::ui
