// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/reading/text_encoding.h"

#include <QStringConverter>
#include <QtTest>

#include <iconv.h>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray utf16(const QString &text, bool bigEndian)
{
    QStringEncoder encoder(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE);
    return encoder.encode(text);
}

/// As a console shows it where Windows speaks Chinese; the second line has a character (U+4E00)
/// whose low half is zero, the third one outside of the basic plane.
const QString chinese
    = u"群集名称   : 生产群集\r\n说明       : 一二三一\r\n所有者节点 : 节点𠮷\r\n"_s;

/// The text, decoded in chunks of the given size.
QString inChunks(const QByteArray &bytes, qsizetype size, const QString &codePage,
    const EncodingGuess &guess, bool *hasInvalid = nullptr)
{
    TextDecoder decoder(guess, codePage);
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += size)
        text += decoder.decode(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)));
    text += decoder.finish();
    if (hasInvalid != nullptr)
        *hasInvalid = decoder.hasInvalid();
    return text;
}

} // namespace

class TestTextEncoding : public QObject
{
    Q_OBJECT

private slots:
    void guesses_data();
    void guesses();
    void bytesOfListsAreNoText();
    void chunksDoNotMatter_data();
    void chunksDoNotMatter();
    void asciiGoesOnAsWhatFollowsTells_data();
    void asciiGoesOnAsWhatFollowsTells();
    void decidedUtf8StaysUtf8();
    void meaninglessBytesAreReplaced_data();
    void meaninglessBytesAreReplaced();
    void heldBackLettersAreNotLost();
    void everyCodePageOpens();
    void marksInsideAreLetters();
    void codePagesAreFoundByWord();
    void readableText_data();
    void readableText();
};

void TestTextEncoding::guesses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<int>("mark");
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char *title, const QByteArray &bytes, TextEncoding encoding, int mark,
              const QString &text) { QTest::newRow(title) << bytes << encoding << mark << text; };
    const QString german = u"Beschreibung : Größe\r\n"_s;
    row("nothing", {}, TextEncoding::Utf8, 0, {});
    row("ASCII", "Name : X\r\n", TextEncoding::Utf8, 0, u"Name : X\r\n"_s);
    row("UTF-8", german.toUtf8(), TextEncoding::Utf8, 0, german);
    row("UTF-8 with a mark", "\xEF\xBB\xBF" + german.toUtf8(), TextEncoding::Utf8, 3, german);
    row("UTF-8, cut in a character", german.toUtf8().first(17), TextEncoding::Utf8, 0,
        u"Beschreibung : Gr"_s);
    row("a mark and nothing else", "\xFF\xFE", TextEncoding::Utf16LittleEndian, 2, {});
    row("UTF-16 with a mark", "\xFF\xFE" + utf16(german, false), TextEncoding::Utf16LittleEndian, 2,
        german);
    row("big-endian UTF-16 with a mark", "\xFE\xFF" + utf16(german, true),
        TextEncoding::Utf16BigEndian, 2, german);
    row("UTF-16 without a mark", utf16(german, false), TextEncoding::Utf16LittleEndian, 0, german);
    row("big-endian UTF-16 without a mark", utf16(german, true), TextEncoding::Utf16BigEndian, 0,
        german);
    row("Chinese in UTF-8", chinese.toUtf8(), TextEncoding::Utf8, 0, chinese);
    row("Chinese in UTF-16 with a mark", "\xFF\xFE" + utf16(chinese, false),
        TextEncoding::Utf16LittleEndian, 2, chinese);
    row("Chinese in UTF-16 without a mark", utf16(chinese, false), TextEncoding::Utf16LittleEndian,
        0, chinese);
    row("Chinese in big-endian UTF-16 without a mark", utf16(chinese, true),
        TextEncoding::Utf16BigEndian, 0, chinese);
    const QString prose = u"群集属性说明群集属性说明群集属性说明群集属性说明群集属性说明\r\n"_s;
    row("Chinese prose in UTF-16 without a mark", utf16(prose.repeated(20), false),
        TextEncoding::Utf16LittleEndian, 0, prose.repeated(20));
    row("a code page",
        "Beschreibung : Gr\xF6\xDF"
        "e\r\n",
        TextEncoding::CodePage, 0, german);
}

void TestTextEncoding::guesses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    QFETCH(int, mark);
    QFETCH(QString, text);
    const EncodingGuess guess = guessEncoding(bytes);
    QCOMPARE(guess.encoding, encoding);
    QCOMPARE(guess.markLength, mark);
    QVERIFY(!guess.why.isEmpty());
    QString used = u"?"_s;
    QCOMPARE(decodeText(bytes, {}, &used), text);
    QCOMPARE(used, encoding == TextEncoding::CodePage ? u"1252"_s : QString());
}

void TestTextEncoding::bytesOfListsAreNoText()
{
    // One DWORD property, as Windows stores it: zero bytes at even and odd places.
    const QByteArray list = QByteArray::fromHex("01000000"
                                                "03000400"
                                                "06000000"
                                                "410042000000"
                                                "0000"
                                                "02000100"
                                                "04000000"
                                                "01000000"
                                                "00000000"
                                                "00000000");
    QVERIFY(!isReadableText(decodeText(list, {})));
    QVERIFY(!isReadableText(decodeText(QByteArray(64, '\0'), {})));
}

void TestTextEncoding::chunksDoNotMatter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("codePage");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << chinese.toUtf8() << QString() << chinese;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + chinese.toUtf8() << QString() << chinese;
    QTest::newRow("UTF-8 with three marks")
        << QByteArray("\xEF\xBB\xBF").repeated(3) + chinese.toUtf8() << QString() << chinese;
    QTest::newRow("UTF-16") << utf16(chinese, false) << QString() << chinese;
    QTest::newRow("UTF-16 with a mark")
        << "\xFF\xFE" + utf16(chinese, false) << QString() << chinese;
    QTest::newRow("big-endian UTF-16") << utf16(chinese, true) << QString() << chinese;
    QTest::newRow("Chinese code page") << QByteArray("Name : \xC9\xFA\xB2\xFA\xC8\xBA\xBC\xAF\r\n")
                                       << u"936"_s << u"Name : 生产群集\r\n"_s;
    QTest::newRow("Japanese code page")
        << QByteArray("\x93\xFA\x96\x7B\x8C\xEA\\") << u"932"_s << u"日本語\\"_s;
    QTest::newRow("Hebrew code page")
        << QByteArray("\xF9\xC8\xF9\n") << u"1255"_s << u"\u05E9\u05B8\u05E9\n"_s;
    QTest::newRow("console") << QByteArray("Gr\x94\xE1"
                                           "e")
                             << u"cp850"_s << u"Größe"_s;
}

void TestTextEncoding::chunksDoNotMatter()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, codePage);
    QFETCH(QString, text);
    for (qsizetype size = 1; size <= bytes.size(); ++size) {
        bool hasInvalid = true;
        QCOMPARE(inChunks(bytes, size, codePage, guessEncoding(bytes), &hasInvalid), text);
        QVERIFY2(!hasInvalid, qPrintable(QString::number(size)));
    }
}

void TestTextEncoding::asciiGoesOnAsWhatFollowsTells_data()
{
    QTest::addColumn<QByteArray>("later");
    QTest::addColumn<QString>("codePage");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("used");
    QTest::newRow("as UTF-8") << QByteArray("Gr\xC3\xB6\xC3\x9F"
                                            "e")
                              << u"936"_s << u"Größe"_s << QString();
    QTest::newRow("as the first code page") << QByteArray("Gr\xF6\xDF"
                                                          "e")
                                            << QString() << u"Größe"_s << u"1252"_s;
    QTest::newRow("as the code page asked for")
        << QByteArray("\xC8\xBA\xBC\xAF") << u"936"_s << u"群集"_s << u"936"_s;
    QTest::newRow("as ASCII") << QByteArray("size") << u"936"_s << u"size"_s << QString();
}

void TestTextEncoding::asciiGoesOnAsWhatFollowsTells()
{
    QFETCH(QByteArray, later);
    QFETCH(QString, codePage);
    QFETCH(QString, text);
    QFETCH(QString, used);
    const EncodingGuess guess = guessEncoding("Name : X\r\n");
    QVERIFY(guess.isUndecided);
    TextDecoder decoder(guess, codePage);
    QCOMPARE(decoder.decode("Name : X\r\n"), u"Name : X\r\n"_s);
    QCOMPARE(decoder.decode("Id : 1\r\n"), u"Id : 1\r\n"_s);
    QCOMPARE(decoder.usedCodePage(), QString());
    QCOMPARE(decoder.decode(later), text);
    QCOMPARE(decoder.usedCodePage(), used);
    QVERIFY(!decoder.hasInvalid());
}

void TestTextEncoding::decidedUtf8StaysUtf8()
{
    // One bad byte in a long file must not turn all the good ones of its chunk into a code page.
    TextDecoder decoder(guessEncoding("Gr\xC3\xB6\xC3\x9F"
                                      "e"),
        {});
    QCOMPARE(decoder.decode("Gr\xC3\xB6\xC3\x9F"
                            "e \xFF"),
        u"Größe \uFFFD"_s);
    QCOMPARE(decoder.decode(" \xC3\xB6"), u" ö"_s);
    QVERIFY(decoder.hasInvalid());
    QCOMPARE(decoder.usedCodePage(), QString());
}

void TestTextEncoding::meaninglessBytesAreReplaced_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<EncodingGuess>("guess");
    QTest::addColumn<QString>("codePage");
    QTest::addColumn<QString>("text");
    const EncodingGuess utf8{ TextEncoding::Utf8, 0, {} };
    const EncodingGuess page{ TextEncoding::CodePage, 0, {} };
    const EncodingGuess little{ TextEncoding::Utf16LittleEndian, 0, {} };
    QTest::newRow("in UTF-8") << QByteArray("a\xFF"
                                            "b")
                              << utf8 << QString() << u"a\uFFFDb"_s;
    QTest::newRow("a line end in place of the rest")
        << QByteArray("a\xC3\nb") << utf8 << QString() << u"a\uFFFD\nb"_s;
    QTest::newRow("at the end of UTF-8")
        << QByteArray("a\xC3") << utf8 << QString() << u"a\uFFFD"_s;
    QTest::newRow("at the end of UTF-16")
        << QByteArray("a\0b", 3) << little << QString() << u"a\uFFFD"_s;
    QTest::newRow("unused in 1252") << QByteArray("a\x81"
                                                  "b")
                                    << page << u"1252"_s << u"a\uFFFDb"_s;
    QTest::newRow("half a character at the end")
        << QByteArray("a\xC8") << page << u"936"_s << u"a\uFFFD"_s;
    QTest::newRow("a broken pair") << QByteArray("a\xC8 b") << page << u"936"_s << u"a\uFFFD b"_s;
}

void TestTextEncoding::meaninglessBytesAreReplaced()
{
    QFETCH(QByteArray, bytes);
    QFETCH(EncodingGuess, guess);
    QFETCH(QString, codePage);
    QFETCH(QString, text);
    for (const qsizetype size : { bytes.size(), qsizetype{ 1 } }) {
        bool hasInvalid = false;
        QCOMPARE(inChunks(bytes, size, codePage, guess, &hasInvalid), text);
        QVERIFY(hasInvalid);
    }
}

void TestTextEncoding::heldBackLettersAreNotLost()
{
    const EncodingGuess page{ TextEncoding::CodePage, 0, {} };
    QCOMPARE(inChunks("\xF9\xEC\xE5\xED", 4, u"1255"_s, page), u"שלום"_s);
    QCOMPARE(inChunks("\xF9\xEC\xE5\xED", 1, u"1255"_s, page), u"שלום"_s);
}

void TestTextEncoding::everyCodePageOpens()
{
    for (const CodePageRow &row : codePages()) {
        const ::iconv_t opened = ::iconv_open("UTF-16LE", row.iconvName);
        QVERIFY2(opened != reinterpret_cast<::iconv_t>(-1), row.iconvName);
        ::iconv_close(opened);
        const QString word = QString::fromUtf16(row.word);
        const EncodingGuess page{ TextEncoding::CodePage, 0, {} };
        // Two ASCII letters, then every byte: more of them than any page has characters for.
        QByteArray bytes("ab");
        for (int value = 0x80; value < 0x100; ++value)
            bytes += static_cast<char>(value);
        QVERIFY(inChunks(bytes, 7, word, page).startsWith(u"ab"));
        QCOMPARE(inChunks(bytes, 7, word, page), inChunks(bytes, bytes.size(), word, page));
    }
}

void TestTextEncoding::marksInsideAreLetters()
{
    const QString mark(QChar::ByteOrderMark);
    QCOMPARE(textFromUtf8("\xEF\xBB\xBF\xEF\xBB\xBF\xC3\xA4"), mark + mark + QChar(0xE4));
    QCOMPARE(textFromUtf8("a\xEF\xBB\xBF"), QStringLiteral("a") + mark);
    QVERIFY(textFromUtf8({}).isEmpty());
}

void TestTextEncoding::codePagesAreFoundByWord()
{
    for (const CodePageRow &row : codePages())
        QCOMPARE(findCodePage(row.word), &row);
    QCOMPARE(findCodePage(u"CP936"), findCodePage(u"936"));
    QCOMPARE(findCodePage(u"Windows-1252"), codePages().data());
    QCOMPARE(findCodePage(u"65001"), nullptr);
    QCOMPARE(findCodePage(u""), nullptr);
}

void TestTextEncoding::readableText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isReadable");
    QTest::newRow("a line") << u"Name : X\r\n"_s << true;
    QTest::newRow("tabs") << u"a\tb\f\n"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a NUL") << u"Name"_s.repeated(50) + QChar(0) << false;
    QTest::newRow("one stray letter in many") << u"Name"_s.repeated(50) + u'\uFFFD' << true;
    QTest::newRow("many stray letters") << u"Na\uFFFD"_s.repeated(50) << false;
    QTest::newRow("control characters") << u"\u0001\u0002\u0003"_s << false;
}

void TestTextEncoding::readableText()
{
    QFETCH(QString, text);
    QTEST(isReadableText(text), "isReadable");
}

QTEST_GUILESS_MAIN(TestTextEncoding)
#include "tst_text_encoding.moc"
