// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/editors/text_line.h"

#include "ui/editors/text_validator.h"

#include <algorithm>

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

QSize TextLine::sizeHint() const
{
    constexpr int widest = 80; // characters
    const int character = fontMetrics().averageCharWidth();
    const int wanted = fontMetrics().horizontalAdvance(text()) + 4 * character;
    return { std::min(wanted, widest * character), QLineEdit::sizeHint().height() };
}

} // namespace clusprop::ui
