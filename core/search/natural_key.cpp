// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/search/natural_key.h"

#include <algorithm>
#include <numeric>

namespace clusprop {
namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

char lower(char16_t character)
{
    return static_cast<char>(character >= u'A' && character <= u'Z' ? character | 0x20 : character);
}

/// Without case and, where a letter is built of a letter and a mark, without the mark.
QByteArray baseLetters(const QString &text)
{
    const bool isAscii
        = std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
    if (isAscii) {
        QByteArray letters(text.size(), Qt::Uninitialized);
        std::ranges::transform(
            text, letters.begin(), [](QChar character) { return lower(character.unicode()); });
        return letters;
    }
    QString letters = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar character) { return character.isMark(); });
    return letters.toUtf8();
}

} // namespace

QByteArray naturalKey(const QString &text)
{
    const QByteArray letters = baseLetters(text);
    QByteArray key;
    key.reserve(letters.size() + 4);
    for (qsizetype at = 0; at < letters.size();) {
        const auto digit = std::find_if(letters.cbegin() + at, letters.cend(), isDigit);
        const qsizetype before = (digit - letters.cbegin()) - at;
        key.append(letters.constData() + at, before);
        at += before;
        if (at == letters.size())
            break;
        // A longer number is a greater one, so its length goes in front of it.
        while (at + 1 < letters.size() && letters[at] == '0' && isDigit(letters[at + 1]))
            ++at;
        qsizetype end = at;
        while (end < letters.size() && isDigit(letters[end]))
            ++end;
        constexpr qsizetype longest = 255;
        key.append('0');
        key.append(static_cast<char>(std::min(end - at, longest)));
        key.append(letters.constData() + at, end - at);
        at = end;
    }
    return key.isNull() ? QByteArray("") : key;
}

std::vector<quint32> naturalRanks(const TextTable &texts)
{
    const std::size_t count = texts.size();
    std::vector<QByteArray> keys(count);
    std::vector<quint32> order(count);
    std::iota(order.begin(), order.end(), 0U);
    for (const quint32 id : order) {
        if (!texts.number(id).isNumber())
            keys[id] = naturalKey(texts.text(id));
    }
    const auto compare = [&](quint32 left, quint32 right) -> std::strong_ordering {
        const FilterNumber &leftNumber = texts.number(left);
        const FilterNumber &rightNumber = texts.number(right);
        if (leftNumber.isNumber() != rightNumber.isNumber())
            return rightNumber.isNumber() <=> leftNumber.isNumber();
        return leftNumber.isNumber() ? leftNumber <=> rightNumber
                                     : keys[left].compare(keys[right]) <=> 0;
    };
    std::ranges::sort(
        order, [&compare](quint32 left, quint32 right) { return compare(left, right) < 0; });
    std::vector<quint32> ranks(count);
    for (std::size_t place = 1; place < count; ++place) {
        const quint32 before = ranks[order[place - 1]];
        ranks[order[place]] = before + (compare(order[place - 1], order[place]) < 0 ? 1U : 0U);
    }
    return ranks;
}

} // namespace clusprop
