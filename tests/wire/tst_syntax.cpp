// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/syntax.h"

#include <QTest>

#include <limits>

using namespace clusprop::wire;

namespace {

constexpr quint32 any = std::numeric_limits<quint32>::max();

QString nameOf(quint32 word)
{
    return QString::fromStdString(syntaxName(word));
}

} // namespace

class TestSyntax : public QObject
{
    Q_OBJECT

private slots:
    void knowsEveryRow_data();
    void knowsEveryRow();
    void hasNoOtherRows();
    void readsNames_data();
    void readsNames();
    void rejectsNames_data();
    void rejectsNames();
    void writesUnknownWordsAsNumbers();
    void splitsWords();
    void namesFormats_data();
    void namesFormats();
    void tellsResets_data();
    void tellsResets();
};

void TestSyntax::knowsEveryRow_data()
{
    QTest::addColumn<quint32>("word");
    QTest::addColumn<Payload>("payload");
    QTest::addColumn<quint32>("least");
    QTest::addColumn<quint32>("most");
    const auto row = [](const char *name, quint32 word, Payload payload, quint32 least,
                         quint32 most) { QTest::newRow(name) << word << payload << least << most; };
    row("ENDMARK", 0x00000000, Payload::Opaque, 0, 0);
    row("LIST_VALUE_UNKNOWN", 0x00010000, Payload::Opaque, 0, any);
    row("LIST_VALUE_BINARY", 0x00010001, Payload::Opaque, 0, any);
    row("LIST_VALUE_DWORD", 0x00010002, Payload::Dword, 4, 4);
    row("LIST_VALUE_SZ", 0x00010003, Payload::Text, 2, any);
    row("LIST_VALUE_EXPAND_SZ", 0x00010004, Payload::Text, 2, any);
    row("LIST_VALUE_MULTI_SZ", 0x00010005, Payload::MultiText, 2, any);
    row("LIST_VALUE_ULARGE_INTEGER", 0x00010006, Payload::ULargeInteger, 8, 8);
    row("LIST_VALUE_LONG", 0x00010007, Payload::Long, 4, 4);
    row("LIST_VALUE_EXPANDED_SZ", 0x00010008, Payload::Text, 2, any);
    row("LIST_VALUE_SECURITY_DESCRIPTOR", 0x00010009, Payload::Opaque, 0, any);
    row("LIST_VALUE_LARGE_INTEGER", 0x0001000a, Payload::LargeInteger, 8, 8);
    row("LIST_VALUE_WORD", 0x0001000b, Payload::Word, 2, 2);
    row("LIST_VALUE_FILETIME", 0x0001000c, Payload::FileTime, 8, 8);
    row("LIST_VALUE_VALUE_LIST", 0x0001000d, Payload::ValueList, 4, any);
    row("LIST_VALUE_PROPERTY_LIST", 0x0001000e, Payload::PropertyList, 4, any);
    row("RESCLASS", 0x00020002, Payload::ResourceClass, 4, 8);
    row("NAME", 0x00040003, Payload::Text, 2, any);
    row("DISK_SIGNATURE", 0x00050002, Payload::Dword, 4, 4);
    row("SCSI_ADDRESS", 0x00060002, Payload::Structure, 4, 4);
    row("DISK_NUMBER", 0x00070002, Payload::Dword, 4, 4);
    row("PARTITION_INFO", 0x00080001, Payload::Structure, 1120, any);
    row("FTSET_INFO", 0x00090001, Payload::Structure, 8, any);
    row("DISK_SERIALNUMBER", 0x000a0003, Payload::Text, 2, any);
    row("DISK_GUID", 0x000b0003, Payload::Text, 2, any);
    row("DISK_SIZE", 0x000c0006, Payload::ULargeInteger, 8, 8);
    row("PARTITION_INFO_EX", 0x000d0001, Payload::Structure, 1160, any);
    row("PARTITION_INFO_EX2", 0x000e0001, Payload::Structure, 1700, any);
    row("STORAGE_DEVICE_ID_DESCRIPTOR", 0x000f0001, Payload::StorageDescriptor, 12, any);
}

void TestSyntax::knowsEveryRow()
{
    QFETCH(quint32, word);
    QFETCH(Payload, payload);
    QFETCH(quint32, least);
    QFETCH(quint32, most);
    const std::string name = QTest::currentDataTag();

    const SyntaxRow *row = findSyntax(word);
    QVERIFY(row);
    QCOMPARE(row->word, word);
    QCOMPARE(std::string(row->name), name);
    QCOMPARE(row->payload, payload);
    QCOMPARE(row->leastLength, least);
    QCOMPARE(row->mostLength, most);

    QCOMPARE(syntaxName(word), name);
    QCOMPARE(syntaxFromName(name).value_or(any), word);
    QCOMPARE(syntaxFromName("CLUSPROP_SYNTAX_" + name).value_or(any), word);
    const std::string lower = QByteArray::fromStdString(name).toLower().toStdString();
    QCOMPARE(syntaxFromName(lower).value_or(any), word);
    QCOMPARE(syntaxFromName("clusprop_syntax_" + lower).value_or(any), word);
}

void TestSyntax::hasNoOtherRows()
{
    QCOMPARE(syntaxRows().size(), std::size_t(29)); // as many as the table above
    for (const quint32 word : { 0x00000001U, 0x0000ffffU, 0x0001000fU, 0x00018000U, 0x0001ffffU,
             0x00020001U, 0x00030003U, 0x00040001U, 0x00080002U, 0x00100001U, 0x80010002U, any })
        QVERIFY2(!findSyntax(word), qPrintable(nameOf(word)));
}

void TestSyntax::readsNames_data()
{
    QTest::addColumn<quint32>("word");
    QTest::newRow("0x00010002") << 0x00010002U;
    QTest::newRow("0X0001000F") << 0x0001000fU;
    QTest::newRow("0x1000f") << 0x0001000fU;
    QTest::newRow("0xffffffff") << 0xffffffffU;
    QTest::newRow("0x0") << 0U;
    QTest::newRow("Clusprop_Syntax_List_Value_Word") << 0x0001000bU;
}

void TestSyntax::readsNames()
{
    QFETCH(quint32, word);
    const auto read = syntaxFromName(QTest::currentDataTag());
    QVERIFY(read);
    QCOMPARE(*read, word);
}

void TestSyntax::rejectsNames_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : { "", "0x", "0xg", "0x12 ", "0x-1", "0x100000000", "00010002", "0~", "65538", "DWORD",
             "LIST_VALUE_", "LIST_VALUE_DWORD ", "CLUSPROP_SYNTAX_", "CLUSPROP_SYNTAX_0x00010002",
             "CLUSPROP_SYNTAX_CLUSPROP_SYNTAX_NAME" })
        QTest::addRow("'%s'", name) << QByteArray(name);
}

void TestSyntax::rejectsNames()
{
    QFETCH(QByteArray, name);
    QVERIFY(!syntaxFromName(name.toStdString()));
}

void TestSyntax::writesUnknownWordsAsNumbers()
{
    QCOMPARE(nameOf(0x0001000f), QStringLiteral("0x0001000f"));
    QCOMPARE(nameOf(0x80018002), QStringLiteral("0x80018002"));
    QCOMPARE(nameOf(0x00000001), QStringLiteral("0x00000001"));
    for (const quint32 word : { 0x0001000fU, 0x80018002U, 1U, any })
        QCOMPARE(syntaxFromName(syntaxName(word)).value_or(0), word);
}

void TestSyntax::splitsWords()
{
    QCOMPARE(typeOf(0x000b0003), Type::DiskGuid);
    QCOMPARE(formatOf(0x000b0003), Format::Sz);
    QCOMPARE(syntaxWord(Type::DiskGuid, Format::Sz), 0x000b0003U);
    QCOMPARE(listValue(Format::Word), 0x0001000bU);
    QCOMPARE(nameSyntax, 0x00040003U);
    QCOMPARE(endmarkSyntax, 0U);
}

void TestSyntax::namesFormats_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("UNKNOWN") << 0;
    QTest::newRow("BINARY") << 1;
    QTest::newRow("DWORD") << 2;
    QTest::newRow("SZ") << 3;
    QTest::newRow("EXPAND_SZ") << 4;
    QTest::newRow("MULTI_SZ") << 5;
    QTest::newRow("ULARGE_INTEGER") << 6;
    QTest::newRow("LONG") << 7;
    QTest::newRow("EXPANDED_SZ") << 8;
    QTest::newRow("SECURITY_DESCRIPTOR") << 9;
    QTest::newRow("LARGE_INTEGER") << 10;
    QTest::newRow("WORD") << 11;
    QTest::newRow("FILETIME") << 12;
    QTest::newRow("VALUE_LIST") << 13;
    QTest::newRow("PROPERTY_LIST") << 14;
    QTest::newRow("0x000f") << 15;
    QTest::newRow("0x8000") << 0x8000;
    QTest::newRow("0xffff") << 0xffff;
}

void TestSyntax::namesFormats()
{
    QFETCH(int, number);
    QCOMPARE(formatName(static_cast<Format>(number)), std::string(QTest::currentDataTag()));
}

void TestSyntax::tellsResets_data()
{
    QTest::addColumn<quint32>("word");
    QTest::addColumn<bool>("reset");
    QTest::newRow("no format") << 0x00010000U << true;
    QTest::newRow("BINARY is empty") << 0x00010001U << false;
    QTest::newRow("DWORD") << 0x00010002U << true;
    QTest::newRow("SZ") << 0x00010003U << true;
    QTest::newRow("EXPAND_SZ") << 0x00010004U << true;
    QTest::newRow("MULTI_SZ") << 0x00010005U << true;
    QTest::newRow("ULARGE_INTEGER") << 0x00010006U << true;
    QTest::newRow("LONG") << 0x00010007U << true;
    QTest::newRow("EXPANDED_SZ") << 0x00010008U << true;
    QTest::newRow("SECURITY_DESCRIPTOR is empty") << 0x00010009U << false;
    QTest::newRow("LARGE_INTEGER") << 0x0001000aU << true;
    QTest::newRow("WORD") << 0x0001000bU << true;
    QTest::newRow("FILETIME") << 0x0001000cU << true;
    QTest::newRow("VALUE_LIST") << 0x0001000dU << true;
    QTest::newRow("PROPERTY_LIST") << 0x0001000eU << true;
    QTest::newRow("format that nobody knows") << 0x0001000fU << false;
    QTest::newRow("user-defined format") << 0x00018002U << false;
    QTest::newRow("end mark") << 0x00000000U << false;
    QTest::newRow("name") << 0x00040003U << false;
    QTest::newRow("disk signature") << 0x00050002U << false;
    QTest::newRow("user-defined type") << 0x80010002U << false;
}

void TestSyntax::tellsResets()
{
    QFETCH(quint32, word);
    QFETCH(bool, reset);
    QCOMPARE(isReset(word, 0), reset);
    QVERIFY(!isReset(word, 1));
    QVERIFY(!isReset(word, 4));
}

QTEST_GUILESS_MAIN(TestSyntax)
#include "tst_syntax.moc"
