// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/catalog/catalog_entry.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace clusprop {

QString accessWord(Access access)
{
    switch (access) {
    case Access::Unknown:
        return {};
    case Access::ReadWrite:
        return u"rw"_s;
    case Access::ReadOnly:
        return u"ro"_s;
    }
    return {};
}

QString CatalogEntry::structureName() const
{
    return format ? formatStructure(*format) : QString();
}

std::optional<qint64> CatalogEntry::lowerLimit() const
{
    return seenMinimum ? seenMinimum : minimum;
}

std::optional<qint64> CatalogEntry::upperLimit() const
{
    return seenMaximum ? seenMaximum : maximum;
}

bool CatalogEntry::admits(quint64 number) const
{
    if (sentinels.contains(number))
        return true;
    const auto isNumber
        = [number](const NamedValue &value) { return !value.text && value.value == number; };
    if (std::ranges::any_of(values, isNumber))
        return true;
    const auto least = lowerLimit();
    const auto most = upperLimit();
    return !(least && std::cmp_less(number, *least)) && !(most && std::cmp_greater(number, *most));
}

bool CatalogEntry::isTwoState() const
{
    return isBoolean && lowerLimit() == 0 && upperLimit() == 1 && !rangeIsAdvice;
}

} // namespace clusprop
