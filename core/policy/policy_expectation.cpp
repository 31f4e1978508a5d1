// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/policy/policy_expectation.h"

#include "core/search/filter_tests.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

using Parsed = tl::expected<PolicyExpectation, FilterProblem>;
template<typename T> using Or = tl::expected<T, FilterProblem>;

struct SymbolRow
{
    QStringView symbol;
    PolicyComparison comparison;
};
/// Longer ones first.
constexpr std::array symbols{
    SymbolRow{ u"<>", PolicyComparison::Other },
    SymbolRow{ u"<=", PolicyComparison::LessEqual },
    SymbolRow{ u">=", PolicyComparison::GreaterEqual },
    SymbolRow{ u"<", PolicyComparison::Less },
    SymbolRow{ u">", PolicyComparison::Greater },
    SymbolRow{ u"=", PolicyComparison::Equal },
};

constexpr QStringView rangeMark = u"..";
constexpr QStringView endOfName = u" \t=<>\"[],/!";
constexpr QStringView endOfValue = u" \t\"[],";

tl::unexpected<FilterProblem> problem(qsizetype position, qsizetype length, const QString &sentence)
{
    return tl::unexpected(FilterProblem{ position, length, sentence });
}

/// Numbers with ".." between them; nothing for any other word.
std::optional<std::pair<FilterNumber, FilterNumber>> rangeOf(QStringView word)
{
    const qsizetype mark = word.indexOf(rangeMark);
    if (mark < 0)
        return {};
    const auto low = parseFilterNumber(word.first(mark));
    const auto high = parseFilterNumber(word.sliced(mark + rangeMark.size()));
    if (!low || !high)
        return {};
    return std::pair(*low, *high);
}

class Scanner
{
public:
    explicit Scanner(const QString &line)
        : m_line(line)
    { }

    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] QStringView rest() const { return QStringView(m_line).sliced(m_at); }
    [[nodiscard]] bool atEnd() const { return m_at == m_line.size(); }

    void skipBlanks()
    {
        while (!atEnd() && m_line[m_at].isSpace())
            ++m_at;
    }

    bool take(QStringView text)
    {
        if (!rest().startsWith(text))
            return false;
        m_at += text.size();
        return true;
    }

    /// Letters only, and none may follow.
    bool takeWord(QStringView word)
    {
        const QStringView ahead = rest();
        const bool isWhole = ahead.startsWith(word, Qt::CaseInsensitive)
            && (ahead.size() == word.size() || !ahead[word.size()].isLetterOrNumber());
        if (!isWhole)
            return false;
        m_at += word.size();
        skipBlanks();
        return true;
    }

    [[nodiscard]] QStringView wordAhead(QStringView ends) const
    {
        const QStringView ahead = rest();
        const auto end = std::find_if(
            ahead.begin(), ahead.end(), [ends](QChar unit) { return ends.contains(unit); });
        return ahead.first(end - ahead.begin());
    }

    void skip(qsizetype units) { m_at += units; }

    /// Between quotation marks, the first of which is next.
    Or<QString> takeQuoted()
    {
        const qsizetype start = m_at;
        QString text;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_line[m_at] != u'"') {
                text += m_line[m_at];
            } else if (m_at + 1 < m_line.size() && m_line[m_at + 1] == u'"') {
                text += m_line[m_at++];
            } else {
                ++m_at;
                return text;
            }
        }
        return problem(start, m_line.size() - start,
            QStringLiteral("The quotation mark that ends the text is missing"));
    }

private:
    const QString &m_line;
    qsizetype m_at = 0;
};

Or<QString> takeName(Scanner &in)
{
    in.skipBlanks();
    const qsizetype start = in.position();
    QString name;
    if (in.rest().startsWith(u'"')) {
        const auto quoted = in.takeQuoted();
        if (!quoted)
            return tl::unexpected(quoted.error());
        name = *quoted;
    } else {
        name = in.wordAhead(endOfName).toString();
        in.skip(name.size());
    }
    if (name.isEmpty())
        return problem(start, in.position() - start,
            QStringLiteral(
                "The name of a property must come first, as in SameSubnetThreshold >= 10"));
    in.skipBlanks();
    return name;
}

Or<PolicyValue> takeValue(Scanner &in)
{
    const qsizetype start = in.position();
    if (in.rest().startsWith(u'"')) {
        const auto quoted = in.takeQuoted();
        if (!quoted)
            return tl::unexpected(quoted.error());
        in.skipBlanks();
        return PolicyValue{ *quoted, {} };
    }
    const QStringView word = in.wordAhead(endOfValue);
    if (word.isEmpty())
        return problem(start, 0,
            QStringLiteral("A value must come here: a number, a word or \"several words\""));
    const PolicyValue value{ word.toString(), parseFilterNumber(word).value_or(FilterNumber()) };
    in.skip(word.size());
    in.skipBlanks();
    return value;
}

Or<PolicyValue> takeNumber(Scanner &in)
{
    const qsizetype start = in.position();
    const QStringView word = in.wordAhead(endOfValue);
    const auto number = parseFilterNumber(word);
    if (!number)
        return problem(start, word.size(),
            QStringLiteral("A number must come here, such as 10, 0xA, 1_000 or -5"));
    const PolicyValue value{ word.toString(), *number };
    in.skip(word.size());
    in.skipBlanks();
    return value;
}

/// Behind its opening bracket, to behind the closing one.
Or<QVector<PolicyValue>> takeList(Scanner &in)
{
    QVector<PolicyValue> values;
    in.skipBlanks();
    if (in.take(u"]"))
        return values;
    for (;;) {
        const auto value = takeValue(in);
        if (!value)
            return tl::unexpected(value.error());
        values.append(*value);
        if (values.size() > longestPolicyList)
            return problem(in.position(), 0,
                QStringLiteral("A list has at most %1 values").arg(longestPolicyList));
        if (in.take(u"]"))
            return values;
        if (!in.take(u","))
            return problem(in.position(), 0,
                QStringLiteral("A comma or the end of the list, ], must come here"));
        in.skipBlanks();
    }
}

using Step = tl::expected<void, FilterProblem>;

Step checkOrder(const QVector<PolicyValue> &ends, qsizetype start, qsizetype end)
{
    if (ends[0].number <= ends[1].number)
        return {};
    return problem(start, end - start,
        QStringLiteral("The range is empty: its first number is greater than its second"));
}

Step takeRange(Scanner &in, PolicyExpectation &made)
{
    const qsizetype start = in.position();
    const QStringView word = in.wordAhead(endOfValue);
    const auto range = rangeOf(word);
    made.comparison = PolicyComparison::Within;
    const qsizetype mark = word.indexOf(rangeMark);
    made.values = { { word.first(mark).toString(), range->first },
        { word.sliced(mark + rangeMark.size()).toString(), range->second } };
    in.skip(word.size());
    return checkOrder(made.values, start, in.position());
}

Step takeBetween(Scanner &in, PolicyExpectation &made)
{
    made.comparison = PolicyComparison::Within;
    const qsizetype start = in.position();
    const auto low = takeNumber(in);
    if (!low)
        return tl::unexpected(low.error());
    if (!in.takeWord(u"and"))
        return problem(in.position(), 0,
            QStringLiteral("\"and\" with the second number must come here, as in between 1 and 5"));
    const auto high = takeNumber(in);
    if (!high)
        return tl::unexpected(high.error());
    made.values = { *low, *high };
    return checkOrder(made.values, start, in.position());
}

Step takeIn(Scanner &in, PolicyExpectation &made)
{
    if (rangeOf(in.wordAhead(endOfValue)))
        return takeRange(in, made);
    made.comparison = PolicyComparison::OneOf;
    const qsizetype start = in.position();
    if (!in.take(u"["))
        return problem(start, 0,
            QStringLiteral("A list or a range must come behind \"in\": in [1, 3] or in 1..5"));
    const auto values = takeList(in);
    if (!values)
        return tl::unexpected(values.error());
    if (values->isEmpty())
        return problem(start, in.position() - start,
            QStringLiteral("Nothing can be one of an empty list; name a value"));
    made.values = *values;
    return {};
}

Step takePattern(Scanner &in, PolicyExpectation &made)
{
    made.comparison = PolicyComparison::Matches;
    const qsizetype start = in.position();
    QStringView ahead = in.rest();
    while (!ahead.isEmpty() && ahead.back().isSpace())
        ahead.chop(1);
    const bool anyCase = ahead.endsWith(u"/i");
    const QStringView quoted = anyCase ? ahead.chopped(1) : ahead;
    if (quoted.size() < 3 || quoted.front() != u'/' || quoted.back() != u'/')
        return problem(start, ahead.size(),
            QStringLiteral("A pattern must come behind \"matches\", as in matches /^HV\\d+$/i"));
    const auto test = patternTest(quoted.sliced(1).chopped(1).toString(), anyCase);
    if (!test) {
        return problem(
            start + 1 + test.error().position, test.error().length, test.error().sentence);
    }
    made.pattern = test->pattern;
    made.patternText = ahead.toString();
    in.skip(ahead.size());
    return {};
}

Step takeState(Scanner &in, PolicyExpectation &made)
{
    const qsizetype start = in.position();
    const bool isNot = in.takeWord(u"not");
    if (in.takeWord(u"stored"))
        made.comparison = isNot ? PolicyComparison::IsNotStored : PolicyComparison::IsStored;
    else if (!isNot && in.takeWord(u"default"))
        made.comparison = PolicyComparison::IsDefault;
    else
        return problem(start, 0,
            QStringLiteral(
                "Behind \"is\" comes \"default\", \"stored\" or \"not stored\"; a value is "
                "compared with ="));
    return {};
}

Step takeComparison(Scanner &in, PolicyExpectation &made)
{
    const qsizetype start = in.position();
    const auto row = std::ranges::find_if(
        symbols, [&in](const SymbolRow &candidate) { return in.take(candidate.symbol); });
    if (row == symbols.end() || in.rest().startsWith(u'=')) {
        return problem(start, in.position() - start,
            QStringLiteral(
                "A comparison must come behind the name: =, <>, <, <=, >, >=, \"between 1 "
                "and 5\", \"in [1, 3]\", \"matches /x/\", \"is default\", \"is stored\" or \"is "
                "not stored\""));
    }
    made.comparison = row->comparison;
    in.skipBlanks();
    const bool isOfText
        = made.comparison == PolicyComparison::Equal || made.comparison == PolicyComparison::Other;
    if (isOfText && in.take(u"[")) {
        made.isList = true;
        auto values = takeList(in);
        if (!values)
            return tl::unexpected(values.error());
        made.values = *std::move(values);
        return {};
    }
    const QStringView word = in.wordAhead(endOfValue);
    if (isOfText && rangeOf(word)) {
        return problem(in.position(), word.size(),
            QStringLiteral(
                "A range is written without =, as in \"in 1..5\"; a text stands in quotation "
                "marks"));
    }
    const auto value = isOfText ? takeValue(in) : takeNumber(in);
    if (!value)
        return tl::unexpected(value.error());
    made.values = { *value };
    return {};
}

Step takeRequirement(Scanner &in, PolicyExpectation &made)
{
    if (in.takeWord(u"between"))
        return takeBetween(in, made);
    if (in.takeWord(u"in"))
        return takeIn(in, made);
    if (in.takeWord(u"matches"))
        return takePattern(in, made);
    if (in.takeWord(u"is"))
        return takeState(in, made);
    if (rangeOf(in.wordAhead(endOfValue)))
        return takeRange(in, made);
    return takeComparison(in, made);
}

} // namespace

Parsed parseExpectation(const QString &line)
{
    if (line.size() > longestExpectation)
        return problem(longestExpectation, line.size() - longestExpectation,
            QStringLiteral("An expectation has at most %1 characters").arg(longestExpectation));
    Scanner in(line);
    PolicyExpectation made;
    auto name = takeName(in);
    if (!name)
        return tl::unexpected(name.error());
    made.property = *std::move(name);
    if (const Step taken = takeRequirement(in, made); !taken)
        return tl::unexpected(taken.error());
    in.skipBlanks();
    if (!in.atEnd()) {
        return problem(in.position(), in.rest().size(),
            QStringLiteral(
                "Nothing may follow here; a text with blanks stands in quotation marks"));
    }
    return made;
}

} // namespace clusprop
