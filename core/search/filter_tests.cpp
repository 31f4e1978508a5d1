// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/search/filter_tests.h"

#include "core/catalog/format_word.h"

#include <algorithm>
#include <limits>

namespace clusprop {
namespace {

constexpr qsizetype longestPattern = 1024; // UTF-16 units
/// What one match may cost: PCRE2 counts its steps and gives up within milliseconds.
constexpr QLatin1String patternLimit("(*LIMIT_MATCH=100000)");

/// The word of a class, a format or a list that a text is, as the facts have it: such a word means
/// only itself, also where others contain it. Empty for any other text.
QString wholeWord(FilterField field, const QString &text)
{
    const auto same = [&text](const QString &word) {
        return word.compare(text, Qt::CaseInsensitive) == 0;
    };
    if (field == FilterField::Class && objectClassFromWord(text))
        return text;
    if (field == FilterField::Scope
        && std::ranges::any_of(allScopes, [&](Scope scope) { return same(scopeWord(scope)); })) {
        return text;
    }
    if (field != FilterField::Type)
        return {};
    if (const auto format = formatFromWord(text))
        return QString::fromStdString(wire::formatName(*format));
    constexpr int last = static_cast<int>(wire::Format::PropertyList);
    for (int number = 0; number <= last; ++number) {
        if (same(QString::fromStdString(wire::formatName(static_cast<wire::Format>(number)))))
            return text;
    }
    return {};
}

FilterNumber next(const FilterNumber &number)
{
    const bool isLastNegative = number == signedNumber(-1);
    return isLastNegative ? unsignedNumber(0) : FilterNumber{ number.kind, number.bits + 1 };
}

FilterNumber previous(const FilterNumber &number)
{
    const bool isZero = number == unsignedNumber(0);
    return isZero ? signedNumber(-1) : FilterNumber{ number.kind, number.bits - 1 };
}

constexpr FilterNumber least = signedNumber(std::numeric_limits<qint64>::min());
constexpr FilterNumber greatest = unsignedNumber(std::numeric_limits<quint64>::max());

/// What no number is within.
FilterTest withinNothing()
{
    return rangeTest(unsignedNumber(1), unsignedNumber(0));
}

} // namespace

FilterTest rangeTest(const FilterNumber &low, const FilterNumber &high)
{
    FilterTest test;
    test.kind = FilterTest::Kind::Within;
    test.low = low;
    test.high = high;
    return test;
}

FilterTest sizeTest(Comparison comparison, const FilterNumber &number)
{
    switch (comparison) {
    case Comparison::Greater:
        return number == greatest ? withinNothing() : rangeTest(next(number), greatest);
    case Comparison::GreaterEqual:
        return rangeTest(number, greatest);
    case Comparison::Less:
        return number == least ? withinNothing() : rangeTest(least, previous(number));
    case Comparison::LessEqual:
        return rangeTest(least, number);
    case Comparison::None:
    case Comparison::Equal:
    case Comparison::Other:
        break;
    }
    return rangeTest(number, number);
}

FilterTest wordTest(FilterField field, Comparison comparison, const QString &word)
{
    FilterTest test;
    const QString whole = wholeWord(field, word);
    const bool isExact = comparison != Comparison::None || !whole.isEmpty();
    test.kind = isExact ? FilterTest::Kind::Equals : FilterTest::Kind::Contains;
    test.text = foldedForFilter(whole.isEmpty() ? word : whole);
    // Numbers are shown in decimal, so a hexadecimal one cannot be meant as a part of the text.
    const bool isHexadecimal = word.startsWith(u"0x", Qt::CaseInsensitive);
    const auto number = parseFilterNumber(word);
    if (number && (isExact || isHexadecimal))
        test.low = *number;
    return test;
}

tl::expected<FilterTest, FilterProblem> patternTest(const QString &pattern, bool anyCase)
{
    if (pattern.size() > longestPattern) {
        return tl::unexpected(FilterProblem{ longestPattern, pattern.size() - longestPattern,
            QStringLiteral("A pattern has at most %1 characters").arg(longestPattern) });
    }
    FilterTest test;
    test.kind = FilterTest::Kind::Pattern;
    test.pattern.setPattern(patternLimit + pattern);
    test.pattern.setPatternOptions(anyCase ? QRegularExpression::CaseInsensitiveOption
                                           : QRegularExpression::NoPatternOption);
    if (test.pattern.isValid())
        return test;
    const qsizetype offset
        = std::max<qsizetype>(test.pattern.patternErrorOffset() - patternLimit.size(), 0);
    return tl::unexpected(FilterProblem{ offset, pattern.size() - offset,
        QStringLiteral("The pattern is not right here: %1").arg(test.pattern.errorString()) });
}

} // namespace clusprop
