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

QString requirementText(const PolicyExpectation &expectation)
{
    const QString value
        = expectation.values.isEmpty() ? QString() : expectation.values.first().text;
    const QString list = QStringLiteral("[%1]").arg(joined(expectation.values));
    switch (expectation.comparison) {
    case PolicyComparison::Equal:
        return expectation.isList ? list
            : value.isEmpty()     ? QStringLiteral("an empty text")
                                  : value;
    case PolicyComparison::Other:
        return QStringLiteral("anything but %1").arg(expectation.isList ? list : value);
    case PolicyComparison::Less:
        return QStringLiteral("less than %1").arg(value);
    case PolicyComparison::LessEqual:
        return QStringLiteral("at most %1").arg(value);
    case PolicyComparison::Greater:
        return QStringLiteral("more than %1").arg(value);
    case PolicyComparison::GreaterEqual:
        return QStringLiteral("at least %1").arg(value);
    case PolicyComparison::Within:
        return QStringLiteral("%1 to %2").arg(value, expectation.values.last().text);
    case PolicyComparison::OneOf:
        return QStringLiteral("one of %1").arg(joined(expectation.values));
    case PolicyComparison::Matches:
        return QStringLiteral("text that matches %1").arg(expectation.patternText);
    case PolicyComparison::IsDefault:
        return QStringLiteral("the documented default");
    case PolicyComparison::IsStored:
        return QStringLiteral("a stored value");
    case PolicyComparison::IsNotStored:
        break;
    }
    return QStringLiteral("that no value is stored");
}

} // namespace clusprop
