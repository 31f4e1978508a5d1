// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The quoting function against what PowerShell's tokenizer makes of its result.

#include "core/exporters/powershell_text.h"

#include <QTest>

#include <optional>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

namespace {

/// PowerShell's rule for '…': any of these ends it, but two in a row are one, the second of them.
bool isQuote(QChar unit)
{
    return unit == u'\'' || (unit >= QChar(0x2018) && unit <= QChar(0x201B));
}

/// Reads the two forms that the function makes; nothing for anything else.
class Tokens
{
public:
    explicit Tokens(const QString &text)
        : m_text(text)
    {
    }

    std::optional<QString> value()
    {
        const bool isSum = takes(u"("_s);
        std::optional<QString> sum = literal();
        while (sum && isSum && takes(u" + "_s)) {
            const auto part = takes(u"[char]0x"_s) ? number() : literal();
            sum = part ? std::optional(*sum + *part) : std::nullopt;
        }
        if (!sum || (isSum && !takes(u")"_s)) || m_at != m_text.size())
            return std::nullopt;
        return sum;
    }

private:
    bool takes(const QString &what)
    {
        const bool isThere = QStringView(m_text).mid(m_at).startsWith(what);
        m_at += isThere ? what.size() : 0;
        return isThere;
    }
    std::optional<QString> literal()
    {
        if (m_at == m_text.size() || !isQuote(m_text[m_at]))
            return std::nullopt;
        QString text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (isQuote(m_text[m_at]) && (++m_at == m_text.size() || !isQuote(m_text[m_at])))
                return text;
            text += m_text[m_at];
        }
        return std::nullopt; // never ends
    }
    std::optional<QString> number()
    {
        bool isNumber = false;
        const uint unit = m_text.mid(m_at, 4).toUInt(&isNumber, 16);
        m_at += 4;
        return isNumber ? std::optional(QString(QChar(static_cast<char16_t>(unit)))) : std::nullopt;
    }

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

class TestPowershellText : public QObject
{
    Q_OBJECT
private slots:
    void writes_data();
    void writes();
    void everyUnitComesBack();
    void everyPairOfQuotesComesBack();
    void showsWhatCannotBeSeen();
    void names_data();
    void names();
};

void TestPowershellText::writes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("nothing") << QString() << u"''"_s;
    QTest::newRow("plain") << u"Cluster Disk 2"_s << u"'Cluster Disk 2'"_s;
    QTest::newRow("letters of other scripts") << u"Größe 大きさ"_s << u"'Größe 大きさ'"_s;
    QTest::newRow("apostrophes") << u"it's ''"_s << u"'it''s '''''"_s;
    QTest::newRow("what PowerShell expands elsewhere") << u"$(a) `n \"$b\""_s << u"'$(a) `n \"$b\"'"_s;
    QTest::newRow("a curly apostrophe") << u"it’s"_s << u"('it' + [char]0x2019 + 's')"_s;
    QTest::newRow("a line end first") << u"\na"_s << u"('' + [char]0x000a + 'a')"_s;
    QTest::newRow("a dash") << u"a–b"_s << u"('a' + [char]0x2013 + 'b')"_s;
    QTest::newRow("two in a row, at the end") << u"a\r\n"_s << u"('a' + [char]0x000d + [char]0x000a)"_s;
    QTest::newRow("a letter of two units") << u"𠀀"_s << u"'𠀀'"_s;
    QTest::newRow("a picture of two units") << u"😀"_s << u"('' + [char]0xd83d + [char]0xde00)"_s;
    QTest::newRow("a NUL") << u"a"_s + QChar(u'\0') << u"('a' + [char]0x0000)"_s;
}

void TestPowershellText::writes()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QCOMPARE(powershellText(text), written);
    QCOMPARE(Tokens(written).value(), std::optional(text));
}

void TestPowershellText::everyUnitComesBack()
{
    for (uint unit = 0; unit <= 0xFFFF; ++unit) {
        const QChar letter(static_cast<char16_t>(unit));
        for (const QString &text : { QString(letter), u"a"_s + letter + u"b"_s, u"'"_s + letter + u"'"_s,
                 QString(QChar(0xD801)) + letter, letter + QString(QChar(0xDC01)) }) {
            const QString written = powershellText(text);
            const auto back = Tokens(written).value();
            QVERIFY2(back == text, qPrintable(u"unit %1 as %2"_s.arg(unit, 4, 16).arg(written)));
        }
    }
}

void TestPowershellText::everyPairOfQuotesComesBack()
{
    const QString quotes = u"'\u2018\u2019\u201a\u201b\"\u201c\u201d\u201e`"_s;
    for (const QChar first : quotes) {
        for (const QChar second : quotes) {
            const QString text = QString(first) + second;
            QCOMPARE(Tokens(powershellText(text)).value(), std::optional(text));
        }
    }
}

void TestPowershellText::showsWhatCannotBeSeen()
{
    for (uint unit = 0; unit <= 0xFFFF; ++unit) {
        const QChar letter(static_cast<char16_t>(unit));
        const bool isSafe = (unit >= 0x20 && unit < 0x7F) || letter.isLetter() || letter.isDigit();
        if (!isSafe)
            QVERIFY2(!powershellText(QString(letter)).contains(letter), qPrintable(QString::number(unit, 16)));
    }
}

void TestPowershellText::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::newRow("a word") << u"SameSubnetDelay"_s << u"SameSubnetDelay"_s;
    QTest::newRow("with digits") << u"IPv6_Addresses2"_s << u"IPv6_Addresses2"_s;
    QTest::newRow("a digit first") << u"3DES"_s << u"'3DES'"_s;
    QTest::newRow("two words") << u"A B"_s << u"'A B'"_s;
    QTest::newRow("nothing") << QString() << u"''"_s;
    QTest::newRow("an end of the line") << u"A;B"_s << u"'A;B'"_s;
}

void TestPowershellText::names()
{
    QFETCH(QString, name);
    QFETCH(QString, written);
    QCOMPARE(powershellMember(name), written);
}

QTEST_GUILESS_MAIN(TestPowershellText)

#include "tst_powershell_text.moc"
