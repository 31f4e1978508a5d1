// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/policy/policy_expectation.h"

#include <QStringList>

namespace clusprop {
namespace {

QString joined(const QVector<PolicyValue> &values)
{
    QStringList texts;
    for (const PolicyValue &value : values)
        texts.append(value.text);
    return texts.join(QStringLiteral(", "));
}

} // namespace

Sentence requirementText(const PolicyExpectation &expectation)
{
    const QString value
        = expectation.values.isEmpty() ? QString() : expectation.values.first().text;
    const QString list = QStringLiteral("[%1]").arg(joined(expectation.values));
    switch (expectation.comparison) {
    case PolicyComparison::Equal:
        return expectation.isList ? Sentence(list)
            : value.isEmpty()     ? Sentence::tr("an empty text")
                                  : Sentence(value);
    case PolicyComparison::Other:
        return Sentence::tr("anything but %1").arg(expectation.isList ? list : value);
    case PolicyComparison::Less:
        return Sentence::tr("less than %1").arg(value);
    case PolicyComparison::LessEqual:
        return Sentence::tr("at most %1").arg(value);
    case PolicyComparison::Greater:
        return Sentence::tr("more than %1").arg(value);
    case PolicyComparison::GreaterEqual:
        return Sentence::tr("at least %1").arg(value);
    case PolicyComparison::Within:
        return Sentence::tr("%1 to %2").arg(value, expectation.values.last().text);
    case PolicyComparison::OneOf:
        return Sentence::tr("one of %1").arg(joined(expectation.values));
    case PolicyComparison::Matches:
        return Sentence::tr("text that matches %1").arg(expectation.patternText);
    case PolicyComparison::IsDefault:
        return Sentence::tr("the documented default");
    case PolicyComparison::IsStored:
        return Sentence::tr("a stored value");
    case PolicyComparison::IsNotStored:
        break;
    }
    return Sentence::tr("that no value is stored");
}

} // namespace clusprop
