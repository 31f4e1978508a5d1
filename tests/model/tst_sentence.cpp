// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// A sentence says the same in each language, whatever order its words have there.

#include "core/model/sentence.h"

#include <QTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

namespace {

QString loud(const QString &english)
{
    return english.toUpper();
}

QString turned(const QString &english)
{
    if (english == u"%1 of %2")
        return u"%2: %1"_s;
    return english == u"none" ? u"keine"_s : english;
}

} // namespace

class TestSentence : public QObject
{
    Q_OBJECT

private slots:
    void isFilled_data();
    void isFilled();
    void saysItsWordsAlone();
    void saysWhatFillsItAsWell();
    void whatFillsItIsNoPattern();
    void isEmpty();
    void areTheSame();
    void areJoined();
    void isLeftAsItWasWhenACopyIsFilled();
};

void TestSentence::isFilled_data()
{
    QTest::addColumn<Sentence>("sentence");
    QTest::addColumn<QString>("english");
    QTest::newRow("no places") << Sentence::tr("none") << u"none"_s;
    QTest::newRow("in order") << Sentence::tr("%1 of %2").arg(u"a"_s).arg(2) << u"a of 2"_s;
    QTest::newRow("numbers of all widths")
        << Sentence::tr("%1 %2 %3").arg(-1).arg(quint64(18446744073709551615U)).arg(qsizetype(3))
        << u"-1 18446744073709551615 3"_s;
    QTest::newRow("a place twice") << Sentence::tr("%1, %1").arg(u"a"_s) << u"a, a"_s;
    QTest::newRow("one left out") << Sentence::tr("in %2").arg(u"a"_s).arg(u"b"_s) << u"in b"_s;
    QTest::newRow("one too many stays") << Sentence::tr("%1 of %2").arg(u"a"_s) << u"a of %2"_s;
    QTest::newRow("percent signs") << Sentence::tr("%%1% is 100 %").arg(u"TEMP"_s) << u"%TEMP% is 100 %"_s;
    QTest::newRow("at the end") << Sentence::tr("50%") << u"50%"_s;
    QTest::newRow("not ASCII") << Sentence::tr("%1 × %2").arg(2).arg(3) << u"2 × 3"_s;
    QTest::newRow("verbatim") << Sentence(u"%1"_s) << u"%1"_s;
}

void TestSentence::isFilled()
{
    QFETCH(Sentence, sentence);
    QFETCH(QString, english);
    QCOMPARE(sentence.english(), english);
}

void TestSentence::saysItsWordsAlone()
{
    const Sentence sentence = Sentence::tr("%1 of %2").arg(u"Value"_s).arg(u"Disk"_s);
    QCOMPARE(sentence.in(loud), u"Value OF Disk"_s);
    QCOMPARE(sentence.in(turned), u"Disk: Value"_s);
    QCOMPARE(Sentence(u"as it is"_s).in(loud), u"as it is"_s);
}

void TestSentence::saysWhatFillsItAsWell()
{
    const Sentence sentence = Sentence::tr("%1 of %2").arg(Sentence::tr("none")).arg(u"none"_s);
    QCOMPARE(sentence.in(turned), u"none: keine"_s);
}

void TestSentence::whatFillsItIsNoPattern()
{
    QCOMPARE(Sentence::tr("%1 of %2").arg(u"%2"_s).arg(u"%1"_s).english(), u"%2 of %1"_s);
}

void TestSentence::isEmpty()
{
    QVERIFY(Sentence().isEmpty());
    QVERIFY(Sentence(QString()).isEmpty());
    QVERIFY(Sentence(u""_s).isEmpty());
    QCOMPARE(Sentence().english(), QString());
    QVERIFY(!Sentence(u"a"_s).isEmpty());
    QVERIFY(!Sentence::tr("none").isEmpty());
}

void TestSentence::areTheSame()
{
    const std::string again = "%1 of %2"; // the same words in another place
    const Sentence one = Sentence::tr("%1 of %2").arg(1).arg(2);
    QVERIFY(one == Sentence::tr(again.c_str()).arg(1).arg(2));
    QVERIFY(one != Sentence::tr("%1 of %2").arg(1).arg(3));
    QVERIFY(one != Sentence::tr("%1 of %2").arg(1));
    QVERIFY(one != Sentence::tr("%2 of %1").arg(1).arg(2));
    QVERIFY(one != Sentence(u"1 of 2"_s)); // which says it in English in every language
    QVERIFY(Sentence() == Sentence(QString()));
    QVERIFY(Sentence() != one);
}

void TestSentence::areJoined()
{
    QCOMPARE(Sentence::joined({}, ", ").english(), QString());
    QCOMPARE(Sentence::joined({ u"a"_s }, ", ").english(), u"a"_s);
    const Sentence all = Sentence::joined({ u"a"_s, Sentence::tr("none"), u"%1"_s }, ", ");
    QCOMPARE(all.english(), u"a, none, %1"_s);
    QCOMPARE(all.in(turned), u"a, keine, %1"_s);
}

void TestSentence::isLeftAsItWasWhenACopyIsFilled()
{
    const Sentence one = Sentence::tr("%1 of %2").arg(1);
    const Sentence more = one.arg(2);
    QCOMPARE(one.english(), u"1 of %2"_s);
    QCOMPARE(more.english(), u"1 of 2"_s);
}

QTEST_GUILESS_MAIN(TestSentence)

#include "tst_sentence.moc"
