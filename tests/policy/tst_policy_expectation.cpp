// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/policy/policy_expectation.h"

#include <QtTest>

#include <limits>

using namespace clusprop;

class TestPolicyExpectation : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void keepsValues();
    void rejects_data();
    void rejects();
    void pointsIntoAPattern();
    void refusesWhatIsTooLong();
    void everyBeginningEnds();
};

void TestPolicyExpectation::reads_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QString>("requirement");
    const QString name = QStringLiteral("SameSubnetDelay");
    const auto row = [&name](const char *line, const char *requirement) {
        QTest::newRow(line) << QString::fromLatin1(line) << name
                            << QString::fromLatin1(requirement);
    };
    row("SameSubnetDelay = 5", "5");
    row("SameSubnetDelay=5", "5");
    row("  SameSubnetDelay\t<>  0xA ", "anything but 0xA");
    row("SameSubnetDelay < 5", "less than 5");
    row("SameSubnetDelay <= 1_000", "at most 1_000");
    row("SameSubnetDelay > -5", "more than -5");
    row("SameSubnetDelay >= 10", "at least 10");
    row("SameSubnetDelay between 1 and 5", "1 to 5");
    row("SameSubnetDelay BETWEEN 1 AND 5", "1 to 5");
    row("SameSubnetDelay 1..5", "1 to 5");
    row("SameSubnetDelay in -3..0x5", "-3 to 0x5");
    row("SameSubnetDelay in [1, 3]", "one of 1, 3");
    row("SameSubnetDelay in [ HV01 ,\"two words\" ]", "one of HV01, two words");
    row("SameSubnetDelay = \"two words\"", "two words");
    row("SameSubnetDelay = \"1..5\"", "1..5");
    row("SameSubnetDelay = \"say \"\"yes\"\"\"", "say \"yes\"");
    row("SameSubnetDelay = \"\"", "an empty text");
    row("SameSubnetDelay = [a, b]", "[a, b]");
    row("SameSubnetDelay <> []", "anything but []");
    row("SameSubnetDelay matches /^HV\\d+ [a-z]$/i", "text that matches /^HV\\d+ [a-z]$/i");
    row("SameSubnetDelay matches /a/b/", "text that matches /a/b/");
    row("SameSubnetDelay is default", "the documented default");
    row("SameSubnetDelay is  stored", "a stored value");
    row("SameSubnetDelay is not stored", "that no value is stored");
    QTest::newRow("name with blanks") << QStringLiteral("\"Some \"\"odd\"\" name\" = 1")
                                      << QStringLiteral("Some \"odd\" name") << QStringLiteral("1");
    QTest::newRow("name that is a word of the language")
        << QStringLiteral("in = 1") << QStringLiteral("in") << QStringLiteral("1");
}

void TestPolicyExpectation::reads()
{
    QFETCH(QString, line);
    const auto read = parseExpectation(line);
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
    QTEST(read->property, "property");
    QTEST(requirementText(*read).english(), "requirement");
}

void TestPolicyExpectation::keepsValues()
{
    const auto list = parseExpectation(QStringLiteral("X = [1, \"1\"]"));
    QVERIFY(list && list->isList);
    QCOMPARE(list->values.size(), 2);
    QCOMPARE(list->values[0].number, unsignedNumber(1));
    QVERIFY(!list->values[1].number.isNumber()); // in quotation marks it is a text
    const auto range = parseExpectation(QStringLiteral("X in 0..18446744073709551615"));
    QVERIFY(range);
    QCOMPARE(range->comparison, PolicyComparison::Within);
    QCOMPARE(range->values.last().number, unsignedNumber(std::numeric_limits<quint64>::max()));
}

void TestPolicyExpectation::rejects_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, int position, const char *says) {
        QTest::newRow(line) << QString::fromLatin1(line) << position << QString::fromLatin1(says);
    };
    row("", 0, "name of a property");
    row(">= 10", 0, "name of a property");
    row("\"\" = 1", 0, "name of a property");
    row("\"Same", 0, "quotation mark");
    row("SameSubnetDelay", 15, "comparison");
    row("X == 5", 2, "comparison");
    row("X ! 5", 2, "comparison");
    row("X != 5", 2, "comparison");
    row("X =", 3, "A value");
    row("X = a b", 6, "quotation marks");
    row("X = 1..5", 4, "in 1\\.\\.5");
    row("X = \"a", 4, "quotation mark");
    row("X >= ten", 5, "number");
    row("X >= 18446744073709551616", 5, "number");
    row("X >= [1]", 5, "number");
    row("X between 5", 11, "\"and\"");
    row("X between 5 and", 15, "number");
    row("X between 5 and 1", 10, "greater than its second");
    row("X in 5..1", 5, "greater than its second");
    row("X in 5", 5, "list or a range");
    row("X in []", 5, "empty list");
    row("X in [1, 2", 10, "comma");
    row("X in [1 2]", 8, "comma");
    row("X in [1,]", 8, "A value");
    row("X is", 4, "default");
    row("X is not default", 5, "default");
    row("X is 5", 5, "compared with =");
    row("X is stored now", 12, "Nothing may follow");
    row("X matches HV", 10, "pattern");
    row("X matches //", 10, "pattern");
    row("X matches /a", 10, "pattern");
}

void TestPolicyExpectation::rejects()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const auto read = parseExpectation(line);
    QVERIFY2(!read, "a wrong line was accepted");
    QTEST(int(read.error().position), "position");
    QVERIFY2(QRegularExpression(says).match(read.error().sentence).hasMatch(),
        qPrintable(read.error().sentence));
}

void TestPolicyExpectation::pointsIntoAPattern()
{
    const auto read = parseExpectation(QStringLiteral("X matches /ab(c/"));
    QVERIFY(!read);
    QVERIFY(read.error().position > 10);
    QVERIFY(read.error().position + read.error().length <= 16);
}

void TestPolicyExpectation::refusesWhatIsTooLong()
{
    QVERIFY(!parseExpectation(QStringLiteral("X = ") + QString(longestExpectation, u'a')));
    QStringList values;
    for (int value = 0; value <= longestPolicyList; ++value)
        values.append(QString::number(value));
    QVERIFY(!parseExpectation(QStringLiteral("X in [%1]").arg(values.join(u','))));
    values.removeLast();
    QVERIFY(parseExpectation(QStringLiteral("X in [%1]").arg(values.join(u','))));
}

/// Whatever is cut off or replaced ends in an expectation or in a place inside the line.
void TestPolicyExpectation::everyBeginningEnds()
{
    const QStringList lines{ QStringLiteral("\"a b\" in [1, \"x\"\"y\", 3]"),
        QStringLiteral("X between 0x1 and 5"), QStringLiteral("X matches /a+(b|c)/i"),
        QStringLiteral("X is not stored"), QStringLiteral("X -1..5") };
    const QString units = QStringLiteral(" \"[],=<>/.0ä") + QChar(0xD800) + QChar(u'\0');
    for (const QString &line : lines) {
        for (qsizetype size = 0; size <= line.size(); ++size) {
            QStringList variants{ line.first(size) };
            for (const QChar unit : units)
                variants.append(
                    line.first(size) + unit + line.sliced(std::min(size + 1, line.size())));
            for (const QString &variant : std::as_const(variants)) {
                const auto read = parseExpectation(variant);
                if (read)
                    continue;
                QVERIFY(!read.error().sentence.isEmpty());
                QVERIFY(read.error().position >= 0 && read.error().length >= 0);
                QVERIFY(read.error().position + read.error().length <= variant.size());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestPolicyExpectation)
#include "tst_policy_expectation.moc"
