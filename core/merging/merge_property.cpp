// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/merging/merge_property.h"

#include "core/values/display.h"

#include <algorithm>

namespace clusprop {
namespace {

bool isText(const Value &value)
{
    return textOf(value).has_value();
}

/// PowerShell and JSON keep times to the millisecond; counts of 100 ns.
constexpr quint64 millisecond = 10'000;

bool sameTime(quint64 left, quint64 right)
{
    return (left > right ? left - right : right - left) < millisecond;
}

/// -1 in a signed format is 4294967295 in an unsigned one of the same size.
bool sameNumber(const Value &left, const Value &right)
{
    const auto first = numberOf(left);
    const auto second = numberOf(right);
    if (!first || !second)
        return false;
    if (left.format() == wire::Format::FileTime || right.format() == wire::Format::FileTime)
        return sameTime(*first, *second);
    if (*first == *second)
        return true;
    constexpr qsizetype dword = 4;
    const bool isShort = left.payload.size() == dword && right.payload.size() == dword;
    return isShort && static_cast<quint32>(*first) == static_cast<quint32>(*second);
}

bool numberAsText(const Value &number, const Value &text)
{
    const auto said = numberOf(number);
    const auto written = textOf(text);
    return said && written
        && (*written == QString::number(*said)
            || *written == QString::number(static_cast<qint64>(*said)));
}

bool sameValue(const Value &left, const Value &right)
{
    if (left.payload == right.payload || sameNumber(left, right))
        return true;
    if (isText(left) && isText(right))
        return sameLetters(*textOf(left), *textOf(right));
    const auto first = stringsOf(left);
    const auto second = stringsOf(right);
    if (first && second)
        return std::equal(first->begin(), first->end(), second->begin(), second->end(), sameLetters);
    return numberAsText(left, right) || numberAsText(right, left);
}

/// Lower is more exact.
int vagueness(const Property &property, const CatalogEntry *entry)
{
    const Value &value = property.values.first();
    int points = 0;
    if (entry != nullptr && entry->format && *entry->format != value.format())
        points += 8;
    if (isText(value) && value.format() == wire::Format::Sz)
        points += 4; // EXPAND_SZ says what may be expanded as well
    if (const auto text = textOf(value); text && text->contains(u'?'))
        points += 2;
    if (const auto ticks = numberOf(value);
        value.format() == wire::Format::FileTime && ticks && *ticks % millisecond == 0)
        points += 1;
    return points;
}

Claim claimOf(const Property &property)
{
    return { property.values, property.knowledge, property.extras->cutText, property.place };
}

Property fromClaim(const Property &property, const Claim &claim)
{
    Property said = property;
    said.values = claim.values;
    said.knowledge = claim.knowledge;
    setCutText(said, claim.cutText);
    said.place = claim.place;
    if (said.isDisputed())
        said.extras.edit().claims.clear();
    return said;
}

/// What a table shows while nobody has decided: every value once, in the order of the sources.
void dispute(Property &kept, const Property &incoming)
{
    const QString others = QStringLiteral(" or others");
    if (!kept.isDisputed()) {
        kept.extras.edit().claims.append(claimOf(kept));
        kept.extras.edit().cutText = displayProperty(kept);
        kept.values.clear();
        kept.knowledge = Knowledge::Cut;
    }
    if (kept.extras->claims.size() < mostClaims) {
        kept.extras.edit().claims.append(claimOf(incoming));
        kept.extras.edit().cutText += QStringLiteral(" or ") + displayProperty(incoming);
    } else if (!kept.extras->cutText.endsWith(others)) {
        kept.extras.edit().cutText += others;
    }
}

bool isClaimed(const Property &kept, const Property &incoming)
{
    return std::any_of(kept.extras->claims.begin(), kept.extras->claims.end(), [&](const Claim &claim) {
        return sameMeaning(fromClaim(kept, claim), incoming);
    });
}

} // namespace

bool sameLetters(QStringView left, QStringView right)
{
    constexpr char16_t lastAscii = 0x7f;
    return left.size() == right.size()
        && std::equal(left.begin(), left.end(), right.begin(), [](QChar one, QChar other) {
               return one == other || (one == u'?' && other.unicode() > lastAscii)
                   || (other == u'?' && one.unicode() > lastAscii);
           });
}

bool sameMeaning(const Property &left, const Property &right)
{
    if (left.knowledge != Knowledge::Known || right.knowledge != Knowledge::Known)
        return left.knowledge == right.knowledge && cutTextOf(left) == cutTextOf(right);
    if (left.values.isEmpty() || right.values.isEmpty())
        return left.values.isEmpty() && right.values.isEmpty();
    // A list gives the expansion of an EXPAND_SZ as a second value; other sources do not have it.
    const bool hasExpansion = isText(left.values.first()) && isText(right.values.first());
    if (left.values.size() != right.values.size() && !hasExpansion)
        return false;
    const qsizetype compared = std::min(left.values.size(), right.values.size());
    return std::equal(left.values.begin(), left.values.begin() + compared, right.values.begin(),
        sameValue);
}

void mergeProperty(Property &kept, const Property &incoming, const CatalogEntry *entry)
{
    if (incoming.isDisputed()) {
        for (const Claim &claim : incoming.extras->claims)
            mergeProperty(kept, fromClaim(incoming, claim), entry);
        return;
    }
    if (incoming.knowledge != Knowledge::Known) {
        const bool saysMore = kept.knowledge == Knowledge::Absent
            || (kept.knowledge == Knowledge::Cut && !kept.isDisputed()
                && incoming.extras->cutText.size() > kept.extras->cutText.size());
        if (saysMore && incoming.knowledge == Knowledge::Cut)
            kept = fromClaim(kept, claimOf(incoming));
        return;
    }
    if (kept.isDisputed()) {
        if (!isClaimed(kept, incoming))
            dispute(kept, incoming);
    } else if (kept.knowledge != Knowledge::Known) {
        kept = fromClaim(kept, claimOf(incoming));
    } else if (!sameMeaning(kept, incoming)) {
        dispute(kept, incoming);
    } else if (!kept.values.isEmpty() && !incoming.values.isEmpty()
        && vagueness(incoming, entry) < vagueness(kept, entry)) {
        kept = fromClaim(kept, claimOf(incoming));
    }
}

Property settled(const Property &disputed, int claim)
{
    return fromClaim(disputed, disputed.extras->claims[claim]);
}

} // namespace clusprop
