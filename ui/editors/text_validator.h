// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a line edit may hold: the model's own check, and for numbers a refusal of characters that
/// no number has.
#pragma once

#include "ui/models/edit_check.h"

#include <QValidator>

namespace clusprop::ui {

class TextValidator final : public QValidator
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { AnyText, Number };

    TextValidator(Kind kind, EditCheck check, QObject *parent);

    /// Invalid refuses the keystroke. Intermediate is a text that may still become acceptable, and
    /// that cannot be committed as it is.
    [[nodiscard]] State validate(QString &text, int &cursor) const override;
    /// What is to be said about a text; nothing to say has an empty message.
    [[nodiscard]] EditVerdict verdict(const QString &text) const;
    /// Why a text is Invalid.
    [[nodiscard]] QString refusal(const QString &text) const;

private:
    Kind m_kind;
    EditCheck m_check;
};

} // namespace clusprop::ui
