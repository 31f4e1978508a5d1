// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/byte_range.h"
#include "core/wire/result.h"

#include <QSet>
#include <QTest>

using namespace clusprop::wire;

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void namesAreStable_data();
    void namesAreStable();
    void namesAreUnique();
    void meaningsAreSentencesWithoutStop();
    void failureCarriesCodeAndOffset();
    void rangesAreHalfOpen();
};

void TestResult::namesAreStable_data()
{
    QTest::addColumn<Errc>("code");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("truncated") << Errc::Truncated << Severity::Fatal;
    QTest::newRow("length-overflow") << Errc::LengthOverflow << Severity::Fatal;
    QTest::newRow("count-too-large") << Errc::CountTooLarge << Severity::Tolerable;
    QTest::newRow("expected-name") << Errc::ExpectedName << Severity::Fatal;
    QTest::newRow("missing-endmark") << Errc::MissingEndmark << Severity::Fatal;
    QTest::newRow("no-value") << Errc::NoValue << Severity::Tolerable;
    QTest::newRow("bad-length") << Errc::BadLength << Severity::Tolerable;
    QTest::newRow("odd-length") << Errc::OddLength << Severity::Tolerable;
    QTest::newRow("unterminated-string") << Errc::UnterminatedString << Severity::Tolerable;
    QTest::newRow("unterminated-multi-sz") << Errc::UnterminatedMultiSz << Severity::Tolerable;
    QTest::newRow("too-deep") << Errc::TooDeep << Severity::Tolerable;
    QTest::newRow("trailing-garbage") << Errc::TrailingGarbage << Severity::Tolerable;
    QTest::newRow("unknown-syntax") << Errc::UnknownSyntax << Severity::Warning;
    QTest::newRow("nonzero-padding") << Errc::NonzeroPadding << Severity::Warning;
    QTest::newRow("embedded-nul") << Errc::EmbeddedNul << Severity::Warning;
    QTest::newRow("lone-surrogate") << Errc::LoneSurrogate << Severity::Warning;
    QTest::newRow("empty-name") << Errc::EmptyName << Severity::Warning;
    QTest::newRow("duplicate-name") << Errc::DuplicateName << Severity::Warning;
    QTest::newRow("extra-data") << Errc::ExtraData << Severity::Warning;
    QTest::newRow("text-after-nul") << Errc::TextAfterNul << Severity::Warning;
    QTest::newRow("packed-layout") << Errc::PackedLayout << Severity::Warning;
    QTest::newRow("empty-buffer") << Errc::EmptyBuffer << Severity::Warning;
    QTest::newRow("nul-in-text") << Errc::NulInText << Severity::Fatal;
    QTest::newRow("empty-string-in-list") << Errc::EmptyStringInList << Severity::Fatal;
    QTest::newRow("number-out-of-range") << Errc::NumberOutOfRange << Severity::Fatal;
    QTest::newRow("too-long") << Errc::TooLong << Severity::Fatal;
}

void TestResult::namesAreStable()
{
    QFETCH(Errc, code);
    QFETCH(Severity, severity);
    const ErrcRow &row = describe(code);
    QCOMPARE(row.code, code);
    QCOMPARE(std::string(row.name), std::string(QTest::currentDataTag()));
    QCOMPARE(row.severity, severity);
}

void TestResult::namesAreUnique()
{
    QCOMPARE(errcCount, std::size_t(26)); // as many as the table above
    QSet<QByteArray> names;
    for (std::size_t index = 0; index < errcCount; ++index) {
        const std::string_view name = describe(static_cast<Errc>(index)).name;
        names.insert(QByteArray(name.data(), static_cast<qsizetype>(name.size())));
    }
    QCOMPARE(static_cast<std::size_t>(names.size()), errcCount);
}

void TestResult::meaningsAreSentencesWithoutStop()
{
    for (std::size_t index = 0; index < errcCount; ++index) {
        const std::string_view meaning = describe(static_cast<Errc>(index)).meaning;
        QVERIFY(meaning.size() > 10);
        QVERIFY(meaning.back() != '.');
    }
}

void TestResult::failureCarriesCodeAndOffset()
{
    const Result<int> failed = failure(Errc::OddLength, 24);
    QVERIFY(!failed);
    QVERIFY(failed.error() == (Error{ Errc::OddLength, 24 }));
    QVERIFY(failed.error() != (Error{ Errc::OddLength, 25 }));
    QVERIFY(failed.error() != (Error{ Errc::BadLength, 24 }));
}

void TestResult::rangesAreHalfOpen()
{
    constexpr ByteRange range{ 8, 4 };
    QCOMPARE(range.end(), std::size_t(12));
    QVERIFY(!range.contains(7));
    QVERIFY(range.contains(8));
    QVERIFY(range.contains(11));
    QVERIFY(!range.contains(12));
    QVERIFY(!(ByteRange{ 8, 0 }.contains(8)));
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
