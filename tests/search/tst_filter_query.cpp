// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Reading the filter language: what is taken, what is still being typed, what is wrong and where.
/// What terms find is in tst_search_index.cpp.

#include "core/search/filter_query.h"

#include <QtTest>

#include <limits>
#include <set>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

class TestFilterQuery : public QObject
{
    Q_OBJECT

private slots:
    void readsTerms_data();
    void readsTerms();
    void knowsWhatIsStillTyped_data();
    void knowsWhatIsStillTyped();
    void locatesWhatIsWrong_data();
    void locatesWhatIsWrong();
    void numbersAreExact_data();
    void numbersAreExact();
    void everyFieldAndStateIsInItsTable();
    void everyPrefixEndsInAStatus_data();
    void everyPrefixEndsInAStatus();
    void longInputIsRefused();
    void termsAreQuoted_data();
    void termsAreQuoted();
    void termsAreAddedOnce();
};

void TestFilterQuery::readsTerms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("clauses");
    QTest::addColumn<int>("terms"); // of the last clause
    QTest::addColumn<int>("tests"); // of the last term
    QTest::newRow("words") << u"quorum  node"_s << 2 << 1 << 1;
    QTest::newRow("a phrase") << u"\"cluster disk\""_s << 1 << 1 << 1;
    QTest::newRow("several values") << u"class:node|group|network"_s << 1 << 1 << 3;
    QTest::newRow("OR joins its neighbours") << u"a b OR c OR d"_s << 2 << 3 << 1;
    QTest::newRow("or in small letters is a word") << u"a or b"_s << 3 << 1 << 1;
    QTest::newRow("a word that begins with OR") << u"ORDER"_s << 1 << 1 << 1;
    QTest::newRow("states") << u"@modified|@unset"_s << 1 << 1 << 0;
    QTest::newRow("a path is text") << u"C:\\ClusterStorage\\Volume1"_s << 1 << 1 << 1;
    QTest::newRow("a GUID path is text") << u"\\\\?\\Volume{1-2}"_s << 1 << 1 << 1;
    QTest::newRow("an IPv6 address is text") << u"fe80::1"_s << 1 << 1 << 1;
    QTest::newRow("what comes behind a path") << u"a/b"_s << 1 << 1 << 1;
    QTest::newRow("an object as the command names it") << u"volume:Volume3"_s << 1 << 1 << 1;
    QTest::newRow("all objects of a class") << u"volume:"_s << 1 << 1 << 0;
    QTest::newRow("pattern with a slash") << u"name:/a\\/b/i|c"_s << 1 << 1 << 2;
    QTest::newRow("pattern with a blank") << u"/a b/"_s << 1 << 1 << 1;
    QTest::newRow("short name is no range") << u"PROGRA~1"_s << 1 << 1 << 1;
    QTest::newRow("line breaks divide as well") << u"a\nb"_s << 2 << 1 << 1;
}

void TestFilterQuery::readsTerms()
{
    QFETCH(QString, text);
    const ParsedFilter parsed = parseFilter(text);
    QVERIFY2(parsed.status == FilterStatus::Valid,
        qPrintable(parsed.problem ? parsed.problem->sentence : QString()));
    QVERIFY(!parsed.problem);
    QTEST(int(parsed.query.clauses.size()), "clauses");
    QTEST(int(parsed.query.clauses.back().size()), "terms");
    QTEST(int(parsed.query.clauses.back().back().tests.size()), "tests");
}

void TestFilterQuery::knowsWhatIsStillTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("clauses"); // what stands before it counts already
    QTest::newRow("a state") << u"a @mod"_s << 2 << 1;
    QTest::newRow("the at sign") << u"@"_s << 0 << 0;
    QTest::newRow("a second state") << u"@modified|@un"_s << 10 << 0;
    QTest::newRow("a minus") << u"a -"_s << 2 << 1;
    QTest::newRow("an exclamation mark") << u"!"_s << 0 << 0;
    QTest::newRow("a field") << u"a name:"_s << 7 << 1;
    QTest::newRow("a second value") << u"name:a|"_s << 7 << 0;
    QTest::newRow("a comparison") << u"value:>="_s << 8 << 0;
    QTest::newRow("a negative number") << u"value:>-"_s << 7 << 0;
    QTest::newRow("a hexadecimal number") << u">0x"_s << 1 << 0;
    QTest::newRow("a range") << u"value:3~"_s << 6 << 0;
    QTest::newRow("a phrase") << u"a \"b c"_s << 2 << 1;
    QTest::newRow("a pattern") << u"a /b"_s << 2 << 1;
    QTest::newRow("a pattern that ends with a backslash") << u"/b\\"_s << 0 << 0;
    QTest::newRow("an OR") << u"a OR "_s << 5 << 1;
    QTest::newRow("the second half of an OR hides nothing") << u"a b OR @mod"_s << 7 << 1;
}

void TestFilterQuery::knowsWhatIsStillTyped()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    const ParsedFilter parsed = parseFilter(text);
    QCOMPARE(parsed.status, FilterStatus::Intermediate);
    QTEST(int(parsed.query.clauses.size()), "clauses");
    QCOMPARE(int(parsed.problem->position), position);
    QCOMPARE(parsed.problem->position + parsed.problem->length, text.size());
    QVERIFY(!parsed.problem->sentence.isEmpty());
}

void TestFilterQuery::locatesWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *title, const QString &text, const QString &part,
                         const QString &says) { QTest::newRow(title) << text << part << says; };
    row("no state", u"a @nonsense b"_s, u"@nonsense"_s, u"@modified"_s);
    row("a state that is finished and none", u"@mod b"_s, u"@mod"_s, u"no state"_s);
    row("a text beside states", u"@unset|foo"_s, u"foo"_s, u"OR"_s);
    row("no field", u"nmae:foo"_s, u"nmae:"_s, u"name:"_s);
    row("a field without anything", u"name: foo"_s, u" "_s, u"stand here"_s);
    row("an empty alternative", u"a||b"_s, u"|"_s, u"stand here"_s);
    row("a minus alone", u"- a"_s, u"-"_s, u"without a blank"_s);
    row("a word where a number belongs", u"value:>abc"_s, u"abc"_s, u"no number"_s);
    row("a number that is too great", u">18446744073709551616"_s, u"18446744073709551616"_s,
        u"no number"_s);
    row("a range that is upside down", u"value:10~3"_s, u"10~3"_s, u"lower"_s);
    row("half a range", u"value:3~x"_s, u"x"_s, u"3~10"_s);
    row("a size of a name", u"name:>5"_s, u">"_s, u"value:>"_s);
    row("<> beside others", u"value:=1|<>2"_s, u"<>"_s, u"mixed"_s);
    row("OR in front", u"OR a"_s, u"OR"_s, u"between"_s);
    row("two ORs", u"a OR OR b"_s, u"OR b"_s.first(2), u"between"_s);
    row("an unclosed bracket in a pattern", u"name:/a(b/"_s, u""_s, u"pattern"_s);
    row("an unknown flag", u"/a/x"_s, u"x"_s, u"Only i"_s);
    row("an empty pattern", u"//"_s, u"//"_s, u"empty"_s);
    row("text behind a quotation mark", u"\"a\"b"_s, u"b"_s, u"blank"_s);
}

void TestFilterQuery::locatesWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    QFETCH(QString, says);
    const ParsedFilter parsed = parseFilter(text);
    QCOMPARE(parsed.status, FilterStatus::Invalid);
    QVERIFY(parsed.problem.has_value());
    if (!part.isEmpty())
        QCOMPARE(text.mid(parsed.problem->position, parsed.problem->length), part);
    QVERIFY(parsed.problem->position + parsed.problem->length <= text.size());
    QVERIFY(parsed.problem->length > 0);
    QVERIFY2(parsed.problem->sentence.contains(says), qPrintable(parsed.problem->sentence));
}

void TestFilterQuery::numbersAreExact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("less"); // empty: `text` is no number
    QTest::newRow("decimal") << u"10"_s << u"9"_s;
    QTest::newRow("hexadecimal") << u"0xA"_s << u"9"_s;
    QTest::newRow("grouped") << u"1_000"_s << u"999"_s;
    QTest::newRow("negative") << u"-5"_s << u"-6"_s;
    QTest::newRow("around zero") << u"0"_s << u"-1"_s;
    QTest::newRow("greatest") << u"18446744073709551615"_s << u"18446744073709551614"_s;
    QTest::newRow("least") << u"-9223372036854775807"_s << u"-9223372036854775808"_s;
    QTest::newRow("beyond a double") << u"9007199254740993"_s << u"9007199254740992"_s;
    for (const char *none : { "", "-", "0x", "1__", "_1", "abc", "0xG", "1.5", "-9223372036854775809" })
        QTest::addRow("not \"%s\"", none) << QString::fromLatin1(none) << QString();
}

void TestFilterQuery::numbersAreExact()
{
    QFETCH(QString, text);
    QFETCH(QString, less);
    const auto number = parseFilterNumber(text);
    QCOMPARE(number.has_value(), !less.isEmpty());
    if (number)
        QVERIFY(*parseFilterNumber(less) < *number);
}

void TestFilterQuery::everyFieldAndStateIsInItsTable()
{
    QCOMPARE(filterFieldRows().size(), std::size_t(FilterField::Status) + 1);
    for (std::size_t index = 1; index < filterFieldRows().size(); ++index) {
        const FilterFieldRow &row = filterFieldRows()[index];
        QCOMPARE(filterFieldOf(QString::fromUtf16(row.word).toUpper()), FilterField(index));
        QCOMPARE(parseFilter(QString::fromUtf16(row.example)).status, FilterStatus::Valid);
        QVERIFY(!objectClassFromWord(QString::fromUtf16(row.word)));
    }
    FilterStates all;
    std::set<QString> words;
    for (const FilterStateRow &row : filterStateRows()) {
        const QString word = QString::fromUtf16(row.word);
        QVERIFY(word.startsWith(u'@') && word == word.toLower());
        QVERIFY(words.insert(word).second);
        QCOMPARE(findFilterState(word), &row);
        QVERIFY(!QString::fromUtf16(row.meaning).isEmpty());
        all |= row.any;
    }
    QCOMPARE(all.toInt(), (uint(FilterState::Allowed) << 1U) - 1U);
}

void TestFilterQuery::everyPrefixEndsInAStatus_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("much of the language")
        << u"name:=\"a \"\"b\"|c -value:<>0x10 OR @modified|@unset /x(y|z)\\//i >=5 3~10 !volume: \"\""_s;
    QTest::newRow("signs only") << u"-!@:=<>~|/\"\\ OR -- !! || // \"\" @@ :: == <> >= <="_s;
    QTest::newRow("beyond the first plane") << u"name:\U0001F600 \"\U0001F600|\" "_s + QChar(0xd800) + u" @"_s + QChar(0xdc00);
}

void TestFilterQuery::everyPrefixEndsInAStatus()
{
    QFETCH(QString, text);
    for (qsizetype start = 0; start < text.size(); ++start) {
        for (qsizetype length = 0; start + length <= text.size(); ++length) {
            const QString part = text.mid(start, length);
            const ParsedFilter parsed = parseFilter(part);
            const bool hasProblem = parsed.status == FilterStatus::Intermediate
                || parsed.status == FilterStatus::Invalid;
            QCOMPARE(parsed.problem.has_value(), hasProblem);
            if (hasProblem) {
                QVERIFY(parsed.problem->position >= 0 && parsed.problem->length >= 0);
                QVERIFY(parsed.problem->position + parsed.problem->length <= part.size());
            }
        }
    }
}

void TestFilterQuery::longInputIsRefused()
{
    QCOMPARE(parseFilter(QString(5000, u'a')).status, FilterStatus::Invalid);
    QCOMPARE(parseFilter(u'/' + QString(2000, u'(') + u'/').status, FilterStatus::Invalid);
    QCOMPARE(parseFilter(QString(4000, u'-')).status, FilterStatus::Valid); // -(---…)
}

void TestFilterQuery::termsAreQuoted_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : { "", "Disk", "Cluster Disk 2", "say \"yes\"", "a|b", "<none>", "=x",
             ">5", "/etc/", "@modified", "-5", "3~10", "C:\\x\\", "OR", "name:x", "\"", "a\tb" })
        QTest::addRow("\"%s\"", value) << QString::fromLatin1(value);
}

void TestFilterQuery::termsAreQuoted()
{
    QFETCH(QString, value);
    for (const FilterField field : { FilterField::Value, FilterField::Any, FilterField::Object }) {
        for (const bool excluded : { false, true }) {
            QString term = exactFilterTerm(field, value);
            if (excluded)
                term = oppositeFilterTerm(term);
            const ParsedFilter parsed = parseFilter(u"a "_s + term + u" b"_s);
            QVERIFY2(parsed.status == FilterStatus::Valid, qPrintable(term));
            QCOMPARE(int(parsed.query.clauses.size()), 3);
            const FilterTerm &read = parsed.query.clauses[1].front();
            QCOMPARE(read.isExcluded, excluded);
            QCOMPARE(read.tests.size(), std::size_t(1));
            QCOMPARE(read.tests.front().kind, FilterTest::Kind::Equals);
            QCOMPARE(read.tests.front().text, foldedForFilter(value));
        }
    }
}

void TestFilterQuery::termsAreAddedOnce()
{
    const QString term = exactFilterTerm(FilterField::Value, u"a b"_s);
    QCOMPARE(term, u"value:=\"a b\""_s);
    const QString once = withFilterTerm(u"  quorum  "_s, term);
    QCOMPARE(once, u"quorum value:=\"a b\""_s);
    QCOMPARE(withFilterTerm(once, term), once);
    QCOMPARE(withFilterTerm(once, oppositeFilterTerm(term)), u"quorum -value:=\"a b\""_s);
    QCOMPARE(oppositeFilterTerm(oppositeFilterTerm(term)), term);
}

QTEST_GUILESS_MAIN(TestFilterQuery)
#include "tst_filter_query.moc"
