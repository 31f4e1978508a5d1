// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/editors/text_line.h"

#include "ui/editors/text_validator.h"

namespace clusprop::ui {

TextLine::TextLine(const EditContext &, const EditCheck &check, QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setAutoFillBackground(true); // the cell's own text must not shine through
    setValidator(new TextValidator(TextValidator::Kind::AnyText, check, this));
    connect(this, &QLineEdit::textEdited, this, &TextLine::edited);
}

void TextLine::setText(const QString &text)
{
    QLineEdit::setText(text);
    selectAll();
}

} // namespace clusprop::ui
