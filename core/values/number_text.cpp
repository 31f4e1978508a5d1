// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/number_text.h"

#include "core/wire/value.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace clusprop {
namespace {

constexpr quint64 signBit = quint64{ 1 } << 63;

wire::Payload payloadOf(quint32 syntax)
{
    const wire::SyntaxRow *row = wire::findSyntax(syntax);
    return row == nullptr ? wire::Payload::Opaque : row->payload;
}

/// Numbers of a format in one order from 0 up, whether they are signed or not.
struct Order
{
    bool isSigned;

    [[nodiscard]] quint64 rank(quint64 number) const
    {
        return isSigned ? number ^ signBit : number;
    }
    [[nodiscard]] quint64 number(quint64 rank) const { return isSigned ? rank ^ signBit : rank; }
    [[nodiscard]] quint64 rankOfLimit(qint64 limit) const
    {
        if (!isSigned && limit < 0)
            return 0;
        return rank(static_cast<quint64>(limit));
    }
};

struct Span
{
    quint64 low;
    quint64 high;
};

Span formatSpan(wire::Payload payload, Order order)
{
    const unsigned unused = 64U - 8U * static_cast<unsigned>(wire::numberSize(payload));
    if (!order.isSigned)
        return { 0, std::numeric_limits<quint64>::max() >> unused };
    const qint64 most = std::numeric_limits<qint64>::max() >> unused;
    return { order.rankOfLimit(-most - 1), order.rankOfLimit(most) };
}

quint64 movedBy(quint64 rank, qint64 steps)
{
    if (steps >= 0) {
        const quint64 room = std::numeric_limits<quint64>::max() - rank;
        return rank + std::min(room, static_cast<quint64>(steps));
    }
    const quint64 down = 0 - static_cast<quint64>(steps);
    return rank - std::min(rank, down);
}

} // namespace

bool holdsNumber(quint32 syntax)
{
    return wire::isNumber(payloadOf(syntax));
}

bool isSignedNumber(quint32 syntax)
{
    return wire::isSigned(payloadOf(syntax));
}

QString numberText(quint32 syntax, quint64 number, NumberBase base)
{
    const wire::Payload payload = payloadOf(syntax);
    if (base == NumberBase::Both) {
        constexpr quint64 leastWithOtherDigits = 10;
        const QString decimal = numberText(syntax, number, NumberBase::Decimal);
        return number < leastWithOtherDigits
            ? decimal
            : QStringLiteral("%1 = %2").arg(decimal, numberText(syntax, number, NumberBase::Hexadecimal));
    }
    if (base == NumberBase::Hexadecimal) {
        const unsigned unused = 64U - 8U * static_cast<unsigned>(wire::numberSize(payload));
        const quint64 mask = std::numeric_limits<quint64>::max() >> (unused < 64U ? unused : 0U);
        return QStringLiteral("0x") + QString::number(number & mask, 16).toUpper();
    }
    return wire::isSigned(payload) ? QString::number(static_cast<qint64>(number))
                                   : QString::number(number);
}

std::optional<quint64> numberFromText(QStringView text, quint32 syntax)
{
    if (!holdsNumber(syntax))
        return std::nullopt;
    const auto value = parseValue(text, syntax);
    return value ? numberOf(*value) : std::nullopt;
}

quint64 steppedNumber(quint32 syntax, const CatalogEntry *entry, quint64 number, qint64 steps)
{
    const Order order{ isSignedNumber(syntax) };
    const Span format = formatSpan(payloadOf(syntax), order);
    Span advised = format;
    if (entry != nullptr && entry->lowerLimit())
        advised.low = std::clamp(order.rankOfLimit(*entry->lowerLimit()), format.low, format.high);
    if (entry != nullptr && entry->upperLimit())
        advised.high = std::clamp(order.rankOfLimit(*entry->upperLimit()), format.low, format.high);

    const quint64 from = order.rank(number);
    const bool leadsAway
        = (steps > 0 && from >= advised.high) || (steps < 0 && from <= advised.low);
    if (leadsAway)
        return number;
    const quint64 to = movedBy(from, steps);
    return order.number(steps > 0
            ? std::clamp(to, std::min(advised.low, advised.high), advised.high)
            : std::clamp(to, advised.low, std::max(advised.low, advised.high)));
}

Sentence limitsText(const CatalogEntry &entry)
{
    const auto low = entry.lowerLimit();
    const auto high = entry.upperLimit();
    const QString unit = entry.unit.isEmpty() ? QString() : u' ' + entry.unit;
    Sentence text;
    if (low && high)
        text = Sentence::tr("%1 to %2%3").arg(*low).arg(*high).arg(unit);
    else if (low)
        text = Sentence::tr("%1%2 or more").arg(*low).arg(unit);
    else if (high)
        text = Sentence::tr("up to %1%2").arg(*high).arg(unit);
    for (const quint64 sentinel : entry.sentinels) {
        if (!text.isEmpty())
            text = Sentence::tr("%1, or %2").arg(text).arg(sentinel);
    }
    return text;
}

} // namespace clusprop
