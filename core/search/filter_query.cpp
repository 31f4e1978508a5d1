// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/search/filter_query.h"

#include "core/search/filter_tests.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

constexpr qsizetype longestFilter = 4096; // UTF-16 units
struct ComparisonRow
{
    QStringView sign;
    Comparison comparison;
};
constexpr std::array comparisons{
    // the longer ones first
    ComparisonRow{ u">=", Comparison::GreaterEqual },
    ComparisonRow{ u"<=", Comparison::LessEqual },
    ComparisonRow{ u"<>", Comparison::Other },
    ComparisonRow{ u">", Comparison::Greater },
    ComparisonRow{ u"<", Comparison::Less },
    ComparisonRow{ u"=", Comparison::Equal },
};

bool isAsciiLetter(QChar character)
{
    return (character.unicode() | 0x20U) >= u'a' && (character.unicode() | 0x20U) <= u'z';
}

QString fieldsText()
{
    QStringList words;
    for (const FilterFieldRow &row : filterFieldRows().subspan(1))
        words.append(QString::fromUtf16(row.word) + u':');
    return words.join(u", "_s);
}

QString statesText()
{
    QStringList words;
    for (const FilterStateRow &row : filterStateRows()) {
        if (row.isListed)
            words.append(QString::fromUtf16(row.word));
    }
    return words.join(u", "_s);
}

/// Reads a filter from left to right; the first problem ends it.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    { }

    ParsedFilter read();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atBreak() const { return atEnd() || m_text[m_at].isSpace(); }
    [[nodiscard]] bool atAlternative() const { return !atEnd() && m_text[m_at] == u'|'; }
    [[nodiscard]] QStringView rest() const { return QStringView(m_text).mid(m_at); }
    bool skip(QStringView sign);
    void skipBlanks();
    bool skipOr();

    bool readTerm(FilterTerm &term);
    bool readStates(FilterTerm &term);
    bool readField(FilterTerm &term);
    bool readTests(FilterTerm &term);
    bool readTest(FilterTerm &term, Comparison &comparison);
    bool readPattern(FilterTerm &term);
    bool readWord(QString &word, bool &isQuoted);
    bool addWord(FilterTerm &term, Comparison comparison, const QString &word, qsizetype start);
    bool addRange(FilterTerm &term, const QString &word, qsizetype start);

    /// Both give false. What ends with the text may still be being typed.
    bool fail(qsizetype position, qsizetype length, const QString &sentence);
    bool unfinished(qsizetype position, const QString &sentence);

    const QString &m_text;
    qsizetype m_at = 0;
    ParsedFilter m_parsed;
};

bool Reader::fail(qsizetype position, qsizetype length, const QString &sentence)
{
    m_parsed.status = FilterStatus::Invalid;
    m_parsed.problem = FilterProblem{ position, length, sentence };
    return false;
}

bool Reader::unfinished(qsizetype position, const QString &sentence)
{
    m_parsed.status = FilterStatus::Intermediate;
    m_parsed.problem = FilterProblem{ position, m_text.size() - position, sentence };
    return false;
}

bool Reader::skip(QStringView sign)
{
    const bool isThere = rest().startsWith(sign);
    m_at += isThere ? sign.size() : 0;
    return isThere;
}

void Reader::skipBlanks()
{
    while (!atEnd() && m_text[m_at].isSpace())
        ++m_at;
}

bool Reader::skipOr()
{
    constexpr QStringView word = u"OR";
    const bool isThere = rest().startsWith(word)
        && (m_at + word.size() == m_text.size() || m_text[m_at + word.size()].isSpace());
    m_at += isThere ? word.size() : 0;
    return isThere;
}

ParsedFilter Reader::read()
{
    if (m_text.size() > longestFilter) {
        fail(longestFilter, m_text.size() - longestFilter,
            u"A filter has at most %1 characters"_s.arg(longestFilter));
        return m_parsed;
    }
    bool joins = false; // an OR stands in front
    for (skipBlanks(); !atEnd(); skipBlanks()) {
        const qsizetype start = m_at;
        if (skipOr()) {
            if (joins || m_parsed.query.isEmpty()) {
                fail(start, m_at - start, u"OR stands between two terms; \"OR\" finds the word"_s);
                return m_parsed;
            }
            joins = true;
            continue;
        }
        FilterTerm term;
        if (!readTerm(term)) {
            // What it is to be joined with would hide too much on its own.
            if (joins && m_parsed.status == FilterStatus::Intermediate)
                m_parsed.query.clauses.pop_back();
            return m_parsed;
        }
        if (joins)
            m_parsed.query.clauses.back().push_back(std::move(term));
        else
            m_parsed.query.clauses.push_back({ std::move(term) });
        joins = false;
    }
    if (joins)
        unfinished(m_text.size(), u"A term must follow OR"_s);
    else if (!m_parsed.query.isEmpty())
        m_parsed.status = FilterStatus::Valid;
    return m_parsed;
}

bool Reader::readTerm(FilterTerm &term)
{
    const qsizetype start = m_at;
    if (skip(u"-") || skip(u"!")) {
        term.isExcluded = true;
        if (atEnd())
            return unfinished(start, u"What is to be excluded must follow"_s);
        if (atBreak())
            return fail(start, 1, u"What is to be excluded must follow without a blank"_s);
    }
    if (m_text[m_at] == u'@')
        return readStates(term);
    return readField(term) && readTests(term);
}

bool Reader::readStates(FilterTerm &term)
{
    do {
        const qsizetype start = m_at;
        while (!atBreak() && !atAlternative())
            ++m_at;
        const QStringView word = QStringView(m_text).mid(start, m_at - start);
        const FilterStateRow *row = findFilterState(word);
        if (row != nullptr) {
            term.states |= row->any;
            continue;
        }
        const QString known = u"There are %1"_s.arg(statesText());
        if (atEnd() && (word.isEmpty() || (word.startsWith(u'@') && beginsFilterState(word))))
            return unfinished(start, u"The name of a state must follow. "_s + known);
        if (!word.startsWith(u'@'))
            return fail(start, word.size(),
                u"Only states can be alternatives of a state; write OR in front of a text"_s);
        return fail(start, word.size(), u"\"%1\" is no state. "_s.arg(word) + known);
    } while (skip(u"|"));
    return true;
}

bool Reader::readField(FilterTerm &term)
{
    const qsizetype start = m_at;
    qsizetype end = start;
    while (end < m_text.size() && isAsciiLetter(m_text[end]))
        ++end;
    constexpr qsizetype driveLetter = 1;
    const bool isField
        = end - start > driveLetter && end < m_text.size() && m_text[end] == u':';
    if (!isField)
        return true;
    const QStringView word = QStringView(m_text).mid(start, end - start);
    if (const auto field = filterFieldOf(word)) {
        term.field = *field;
    } else if (const auto objectClass = objectClassFromWord(word)) {
        term.field = FilterField::Object;
        term.objectClass = objectClass;
    } else {
        return fail(start, end + 1 - start,
            u"\"%1:\" is no field. There are %2 and the classes of objects; put a text with a colon "
            u"into quotation marks"_s.arg(word, fieldsText()));
    }
    m_at = end + 1;
    return true;
}

bool Reader::readTests(FilterTerm &term)
{
    if (term.objectClass && atBreak())
        return true; // all of the class
    Comparison comparison = Comparison::None;
    do {
        if (atEnd())
            return unfinished(m_at, u"What is to be found must follow"_s);
        if (atBreak() || atAlternative())
            return fail(m_at, 1, u"What is to be found must stand here"_s);
        if (!readTest(term, comparison))
            return false;
    } while (skip(u"|"));
    return true;
}

bool Reader::readTest(FilterTerm &term, Comparison &comparison)
{
    const qsizetype start = m_at;
    const Comparison before = comparison;
    const auto sign = std::ranges::find_if(
        comparisons, [this](const ComparisonRow &row) { return skip(row.sign); });
    if (sign != comparisons.end())
        comparison = sign->comparison;
    else if (comparesSize(before))
        comparison = Comparison::None;
    if ((before == Comparison::Other) != (comparison == Comparison::Other) && !term.tests.empty())
        return fail(start, m_at - start, u"<> cannot be mixed with other comparisons"_s);
    term.isOther = comparison == Comparison::Other;
    const bool isValue = term.field == FilterField::Any || term.field == FilterField::Value;
    if (comparesSize(comparison) && !isValue)
        return fail(start, m_at - start,
            u"Only values have a size; write value:%1 and a number"_s.arg(
                m_text.mid(start, m_at - start)));
    if (comparison != Comparison::None)
        term.field = term.field == FilterField::Any ? FilterField::Value : term.field;
    if (comparison == Comparison::None && rest().startsWith(u'/'))
        return readPattern(term);
    const qsizetype wordStart = m_at;
    QString word;
    bool isQuoted = false;
    if (!readWord(word, isQuoted))
        return false;
    if (comparison == Comparison::None && isValue && !isQuoted && word.contains(u'~')
        && parseFilterNumber(word.first(word.indexOf(u'~')))) {
        return addRange(term, word, wordStart);
    }
    return addWord(term, comparison, word, wordStart);
}

bool Reader::readWord(QString &word, bool &isQuoted)
{
    const qsizetype start = m_at;
    isQuoted = skip(u"\"");
    if (!isQuoted) {
        while (!atBreak() && !atAlternative())
            word.append(m_text[m_at++]);
        if (!word.isEmpty())
            return true;
        const QString sentence = u"What is to be compared must follow"_s;
        return atEnd() ? unfinished(start, sentence) : fail(start, 1, sentence);
    }
    while (!atEnd()) {
        if (skip(u"\"\"")) {
            word.append(u'"');
        } else if (skip(u"\"")) {
            if (atBreak() || atAlternative())
                return true;
            return fail(m_at, 1, u"A blank must follow the quotation mark; \"\" is one in the text"_s);
        } else {
            word.append(m_text[m_at++]);
        }
    }
    return unfinished(start, u"The closing quotation mark is missing"_s);
}

bool Reader::addRange(FilterTerm &term, const QString &word, qsizetype start)
{
    const qsizetype middle = word.indexOf(u'~');
    const auto low = parseFilterNumber(word.first(middle));
    const QString upper = word.mid(middle + 1);
    const auto high = parseFilterNumber(upper);
    if (upper.isEmpty() && atEnd())
        return unfinished(start, u"The upper number of the range must follow"_s);
    if (!high)
        return fail(start + middle + 1, upper.size(),
            u"\"%1\" is no number; a range is written 3~10"_s.arg(upper));
    if (*high < *low)
        return fail(start, word.size(), u"The lower number of a range comes first"_s);
    term.field = FilterField::Value;
    term.tests.push_back(rangeTest(*low, *high));
    return true;
}

bool Reader::addWord(
    FilterTerm &term, Comparison comparison, const QString &word, qsizetype start)
{
    const auto number = parseFilterNumber(word);
    if (comparesSize(comparison)) {
        const bool mayBecomeNumber = word == u"-" || word.compare(u"0x", Qt::CaseInsensitive) == 0;
        if (!number && atEnd() && mayBecomeNumber)
            return unfinished(start, u"A number must follow"_s);
        if (!number)
            return fail(start, m_at - start,
                u"\"%1\" is no number; write 10, 0xA, 1_000 or -5"_s.arg(word));
        term.tests.push_back(sizeTest(comparison, *number));
        return true;
    }
    term.tests.push_back(wordTest(term.field, comparison, word));
    return true;
}

bool Reader::readPattern(FilterTerm &term)
{
    const qsizetype start = m_at++;
    while (!atEnd() && m_text[m_at] != u'/')
        m_at += m_text[m_at] == u'\\' ? 2 : 1;
    if (atEnd())
        return unfinished(start, u"The / that ends the pattern is missing"_s);
    const QString pattern = m_text.mid(start + 1, m_at - start - 1);
    ++m_at;
    const qsizetype flags = m_at;
    const bool anyCase = skip(u"i");
    if (!atBreak() && !atAlternative())
        return fail(flags, m_at + 1 - flags, u"Only i, for \"without case\", may follow a pattern"_s);
    if (pattern.isEmpty())
        return fail(start, 2, u"The pattern is empty"_s);
    auto test = patternTest(pattern, anyCase);
    if (!test) {
        const qsizetype place = std::min(start + 1 + test.error().position, flags - 2);
        return fail(place, flags - 1 - place, test.error().sentence);
    }
    term.tests.push_back(*std::move(test));
    return true;
}

} // namespace

ParsedFilter parseFilter(const QString &text)
{
    return Reader(text).read();
}

QString foldedForFilter(const QString &text)
{
    return text.toCaseFolded();
}

} // namespace clusprop
