// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/editors/text_validator.h"

#include <QRegularExpression>

#include <utility>

namespace clusprop::ui {
namespace {

/// Beginnings of 10, 0xA, 1_000, -1, true and false.
bool isBeginningOfNumber(const QString &text)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QStringLiteral(
            "\\s*(-?(0[xX][0-9a-fA-F_]*|[0-9][0-9_]*)?|t(r(ue?)?)?|f(a(l(se?)?)?)?)\\s*")),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

} // namespace

TextValidator::TextValidator(Kind kind, EditCheck check, QObject *parent)
    : QValidator(parent)
    , m_kind(kind)
    , m_check(std::move(check))
{ }

QValidator::State TextValidator::validate(QString &text, int &) const
{
    if (m_kind == Kind::Number && !isBeginningOfNumber(text))
        return Invalid;
    return verdict(text).acceptable ? Acceptable : Intermediate;
}

EditVerdict TextValidator::verdict(const QString &text) const
{
    return m_check ? m_check(text) : EditVerdict{};
}

QString TextValidator::refusal(const QString &text) const
{
    return tr("\"%1\" is no beginning of a number. Possible are 10, 0xA and 1_000.").arg(text);
}

} // namespace clusprop::ui
