// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/bytes_text.h"

#include <QtTest>

using namespace clusprop;

Q_DECLARE_METATYPE(clusprop::ByteNotation)

namespace {

QByteArray allBytes()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes += static_cast<char>(byte);
    return bytes;
}

} // namespace

class TestBytesText : public QObject
{
    Q_OBJECT

private slots:
    void everyNotationHasItsRow();
    void recognises_data();
    void recognises();
    void refuses_data();
    void refuses();
    void whatIsWrittenIsReadAgain();
};

void TestBytesText::everyNotationHasItsRow()
{
    const auto rows = byteNotationRows();
    for (std::size_t number = 0; number < rows.size(); ++number)
        QCOMPARE(static_cast<std::size_t>(rows[number].notation), number);
    QCOMPARE(rows.back().notation, ByteNotation::Base64);
}

void TestBytesText::recognises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<ByteNotation>("notation");
    const auto hexadecimal = ByteNotation::Hexadecimal;
    QTest::newRow("nothing") << "" << QByteArray() << hexadecimal;
    QTest::newRow("blanks") << " 01 02\nFF " << QByteArray("0102ff") << hexadecimal;
    QTest::newRow("packed") << "0102ff" << QByteArray("0102ff") << hexadecimal;
    QTest::newRow("dashes, as .NET writes") << "01-02-FF" << QByteArray("0102ff") << hexadecimal;
    QTest::newRow("colons") << "01:02:ff" << QByteArray("0102ff") << hexadecimal;
    QTest::newRow("prefixes") << "0x01,0x02, 0xFF" << QByteArray("0102ff") << hexadecimal;
    QTest::newRow("prefixes and single digits") << "0x1 0x2" << QByteArray("0102") << hexadecimal;
    QTest::newRow("one long number") << "0x0102ff" << QByteArray("0102ff") << hexadecimal;
    QTest::newRow("digits that could be Base64")
        << "deadbeef" << QByteArray("deadbeef") << hexadecimal;
    const auto registry = ByteNotation::Registry;
    QTest::newRow("registry") << "hex:01,02,ff" << QByteArray("0102ff") << registry;
    QTest::newRow("registry with a type") << "hex(7):41,00" << QByteArray("4100") << registry;
    QTest::newRow("registry over lines")
        << "hex:01,02,\\\n  03,04,\\\r\n  05" << QByteArray("0102030405") << registry;
    QTest::newRow("registry with its name")
        << "\"Security\"=hex:01,\\\n  02" << QByteArray("0102") << registry;
    QTest::newRow("registry, cut after a backslash")
        << "hex:01,02,\\" << QByteArray("0102") << registry;
    QTest::newRow("registry without bytes") << "hex:" << QByteArray() << registry;
    const auto array = ByteNotation::CArray;
    QTest::newRow("array") << "{ 0x01, 2, 0xff, }" << QByteArray("0102ff") << array;
    QTest::newRow("array with its declaration")
        << "static const unsigned char data[2] = { 0x01, 0x02 };" << QByteArray("0102") << array;
    const auto escapes = ByteNotation::CEscapes;
    QTest::newRow("escapes") << "\\x01\\x02\\xff" << QByteArray("0102ff") << escapes;
    QTest::newRow("a literal") << "\"\\x01A\\n\\0\\\\\"" << QByteArray("01410a005c") << escapes;
    QTest::newRow("two literals") << "\"\\x01\"\n  \"\\377\"" << QByteArray("01ff") << escapes;
    QTest::newRow("escapes with letters and blanks") << "\\x01A \\x02\n" << QByteArray("014102") << escapes;
    QTest::newRow("what stands between literals") << "x = \"\\x01\" + \"A b\";" << QByteArray("01412062") << escapes;
    QTest::newRow("an octal number of one digit") << "\\1\\18" << QByteArray("010138") << escapes;
    const auto base64 = ByteNotation::Base64;
    QTest::newRow("Base64 over lines of Windows") << "AQID\r\nBA==" << QByteArray("01020304") << base64;
    QTest::newRow("Base64") << "AQL/" << QByteArray("0102ff") << base64;
    QTest::newRow("Base64 with padding over lines")
        << "AQID\nBA==" << QByteArray("01020304") << base64;
}

void TestBytesText::recognises()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, hex);
    QFETCH(ByteNotation, notation);
    const auto read = bytesFromText(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().english()));
    QCOMPARE(read->bytes.toHex(), hex);
    QCOMPARE(read->notation, notation);
}

void TestBytesText::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("prose") << "two bytes"
                           << "none of the notations";
    QTest::newRow("half a byte") << "hex:01,0"
                                 << "two hexadecimal digits";
    QTest::newRow("a number above 255") << "{ 256 }"
                                        << "\"256\"";
    QTest::newRow("an array that ends before it begins") << "} {"
                                                         << "closing brace";
    QTest::newRow("a literal without its end") << "\"\\x01"
                                               << "closing quote";
    QTest::newRow("an escape that is none") << "\\q"
                                            << "\\x and two digits";
    QTest::newRow("an octal number above 255") << "\\777"
                                               << "\\x and two digits";
    QTest::newRow("a digit that is not octal") << "\\8"
                                               << "\\x and two digits";
    QTest::newRow("a backslash at the end") << "\"a\\"
                                            << "closing quote";
    QTest::newRow("a tab in a literal") << "\"\\x01\tb\""
                                        << "ASCII";
    QTest::newRow("a word in an array") << "{ 0x01, abc }"
                                        << "\"abc\"";
    QTest::newRow("a hexadecimal number above 255") << "{ 0x100 }"
                                                    << "\"0x100\"";
    QTest::newRow("Base64 that is cut") << "AQIDB"
                                        << "none of the notations";
    QTest::newRow("Base64 with another letter") << QStringLiteral("AQI\u00e4")
                                                << "none of the notations";
    QTest::newRow("a letter beyond ASCII") << QStringLiteral("\"\u00e4\"") << "ASCII";
}

void TestBytesText::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto read = bytesFromText(text);
    QVERIFY(!read);
    QVERIFY2(read.error().english().contains(part), qPrintable(read.error().english()));
}

void TestBytesText::whatIsWrittenIsReadAgain()
{
    for (const QByteArray &bytes : { allBytes(), QByteArray(3, '\0') + "text", QByteArray("A") }) {
        for (const ByteNotationRow &row : byteNotationRows()) {
            const auto read = bytesFromText(row.text(bytes));
            QVERIFY2(read, qPrintable(QString::fromUtf16(row.name)));
            QCOMPARE(read->bytes, bytes);
        }
    }
}

QTEST_GUILESS_MAIN(TestBytesText)
#include "tst_bytes_text.moc"
