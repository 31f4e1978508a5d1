// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/reading/line_reader.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

namespace {

/// All lines, each with its number in front.
QStringList linesOf(Input &input)
{
    LineReader reader(input, {});
    QStringList lines;
    QStringView line;
    while (reader.next(line))
        lines.append(u"%1 %2"_s.arg(reader.number()).arg(line));
    return lines;
}

QStringList linesOf(const QByteArray &bytes)
{
    return linesOf(*Input::of(bytes, u"x"_s));
}

} // namespace

class TestLineReader : public QObject
{
    Q_OBJECT

private slots:
    void splits_data();
    void splits();
    void splitsTheSameFromAFile();
    void longLinesAreWhole();
    void linesOverTheLimitComeInPieces();
    void encodingIsThatOfTheFile();
    void halfACharacterAtTheEndIsShown();
    void failureEndsTheLines();
};

void TestLineReader::splits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("one line without an end") << QByteArray("a") << QStringList{ u"1 a"_s };
    QTest::newRow("LF") << QByteArray("a\nb\n") << QStringList{ u"1 a"_s, u"2 b"_s };
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << QStringList{ u"1 a"_s, u"2 b"_s };
    QTest::newRow("CR alone") << QByteArray("a\rb\r") << QStringList{ u"1 a"_s, u"2 b"_s };
    QTest::newRow("mixed") << QByteArray("a\r\nb\nc")
                           << QStringList{ u"1 a"_s, u"2 b"_s, u"3 c"_s };
    QTest::newRow("empty lines") << QByteArray("\n\r\na\n\n")
                                 << QStringList{ u"1 "_s, u"2 "_s, u"3 a"_s, u"4 "_s };
    QTest::newRow("a return inside of a line")
        << QByteArray("a\rb\r\n") << QStringList{ u"1 a\rb"_s };
    QTest::newRow("no end behind a return") << QByteArray("a\r") << QStringList{ u"1 a"_s };
    QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF") << QStringList();
    QTest::newRow("UTF-16 whose letters hold the bytes of line ends")
        << QByteArray("\xFF\xFE\x0A\x4E\x0D\x4E\x0D\0\x0A\0\x0A\x4E", 12)
        << QStringList{ u"1 \u4E0A\u4E0D"_s, u"2 \u4E0A"_s };
}

void TestLineReader::splits()
{
    QFETCH(QByteArray, bytes);
    QTEST(linesOf(bytes), "lines");
}

void TestLineReader::splitsTheSameFromAFile()
{
    QByteArray bytes;
    for (int number = 0; number < 100'000; ++number)
        bytes
            += "Zeile " + QByteArray::number(number) + (number % 2 == 0 ? " Größe\r\n" : " 群集\n");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"lines.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const auto input = Input::open(file.fileName());
    QVERIFY(input);
    const QStringList lines = linesOf(**input);
    QCOMPARE(lines.size(), 100'000);
    QCOMPARE(lines.last(), u"100000 Zeile 99999 群集"_s);
    QVERIFY(lines == linesOf(bytes));
}

void TestLineReader::longLinesAreWhole()
{
    const QByteArray line(3'000'000, 'x');
    const QStringList lines = linesOf("a\n" + line + "\r\nb");
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[1].size(), line.size() + 2);
    QCOMPARE(lines[2], u"3 b"_s);
}

void TestLineReader::linesOverTheLimitComeInPieces()
{
    const auto input
        = Input::of(QByteArray(LineReader::longestLine + 2'000'000, 'x') + "\r\nb\n", u"x"_s);
    LineReader reader(*input, {});
    QStringView line;
    qsizetype length = 0;
    int pieces = 0;
    while (reader.next(line) && reader.number() == 1) {
        length += line.size();
        ++pieces;
    }
    QCOMPARE(pieces, 2);
    QCOMPARE(length, LineReader::longestLine + 2'000'000);
    QCOMPARE(line, QStringView(u"b"));
    QCOMPARE(reader.number(), 2);
    QVERIFY(!reader.next(line));
}

void TestLineReader::encodingIsThatOfTheFile()
{
    const auto input = Input::of("Gr\xF6\xDF"
                                 "e\n",
        u"x"_s);
    LineReader reader(*input, u"1250"_s);
    QStringView line;
    QVERIFY(reader.next(line));
    QCOMPARE(line, QStringView(u"Größe"));
    QCOMPARE(reader.usedCodePage(), u"1250"_s);
    QCOMPARE(reader.encoding().encoding, TextEncoding::CodePage);
    QVERIFY(!reader.hasInvalid());
}

void TestLineReader::halfACharacterAtTheEndIsShown()
{
    const auto input = Input::of("Gr\xC3\xB6\xC3", u"x"_s);
    LineReader reader(*input, {});
    QStringView line;
    QVERIFY(reader.next(line));
    QCOMPARE(line, QStringView(u"Grö\uFFFD"));
    QVERIFY(!reader.next(line));
    QVERIFY(reader.hasInvalid());
}

void TestLineReader::failureEndsTheLines()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"lines.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = QByteArray("line\n").repeated(400'000);
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const auto input
        = Input::open(file.fileName(), [](qint64 done, qint64) { return done < 1'000'000; });
    QVERIFY(input);
    const qsizetype lines = linesOf(**input).size();
    QVERIFY(lines > 0 && lines < 400'000);
    QVERIFY((*input)->failure());
    QCOMPARE((*input)->failure()->kind, LoadError::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestLineReader)
#include "tst_line_reader.moc"
