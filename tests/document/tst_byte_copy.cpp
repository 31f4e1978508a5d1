// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/byte_copy.h"

#include <QtTest>

using namespace clusprop;

namespace {

/// One DWORD property, Role = 3: FORMAT.md's example, 44 bytes.
const QByteArray roleList = QByteArray::fromHex("01000000030004000a00000052006f006c00650000000000"
                                                "0200010004000000030000000000000000000000");

} // namespace

class TestByteCopy : public QObject
{
    Q_OBJECT

private slots:
    void makesEachForm_data();
    void makesEachForm();
    void breaksLongArrays();
    void keepsPairsOfSurrogates();
};

void TestByteCopy::makesEachForm_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("length");
    QTest::addColumn<ByteCopyForm>("form");
    QTest::addColumn<QString>("text");
    QTest::newRow("hexadecimal") << 24 << 4 << ByteCopyForm::Hexadecimal << "02 00 01 00";
    QTest::newRow("C array") << 24 << 4 << ByteCopyForm::CArray
                             << "{\n    0x02, 0x00, 0x01, 0x00,\n}";
    QTest::newRow("Base64") << 24 << 4 << ByteCopyForm::Base64 << "AgABAA==";
    QTest::newRow("a name") << 12 << 10 << ByteCopyForm::Text << "Role";
    QTest::newRow("half of a name") << 14 << 4 << ByteCopyForm::Text << "ol";
    QTest::newRow("half of a character") << 14 << 1 << ByteCopyForm::Text << "";
    QTest::newRow("numbers") << 24 << 2 << ByteCopyForm::Text << QString::fromUtf8("··");
}

void TestByteCopy::makesEachForm()
{
    QFETCH(int, offset);
    QFETCH(int, length);
    QFETCH(ByteCopyForm, form);
    const ByteMap map = mapBytes(roleList, Form::PropertyList, {});
    const wire::ByteRange range{ std::size_t(offset), std::size_t(length) };
    QTEST(copyText(roleList, map, range, form), "text");
}

void TestByteCopy::breaksLongArrays()
{
    const QString text = copyText(QByteArray(13, 'A'), {}, { 0, 13 }, ByteCopyForm::CArray);
    QCOMPARE(text.count(u'\n'), 3);
    QCOMPARE(text.count(QStringLiteral("0x41,")), 13);
    QCOMPARE(copyText("ab\x01", {}, { 0, 3 }, ByteCopyForm::Text), QString::fromUtf8("ab·"));
}

void TestByteCopy::keepsPairsOfSurrogates()
{
    QByteArray list = roleList;
    list.replace(12, 4, QByteArray::fromHex("3dd800de")); // U+1F600
    const ByteMap map = mapBytes(list, Form::PropertyList, {});
    QCOMPARE(copyText(list, map, { 12, 10 }, ByteCopyForm::Text), QString::fromUtf8("😀le"));
}

QTEST_GUILESS_MAIN(TestByteCopy)
#include "tst_byte_copy.moc"
