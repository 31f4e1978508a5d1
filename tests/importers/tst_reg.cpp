// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Registry exports as text: every form of value and every dialect.

#include "tests/importers/registry_support.h"

#include <QtTest>

using namespace clusprop;

class TestReg : public QObject
{
    Q_OBJECT
private slots:
    void recognises_data();
    void recognises();
    void readsValues_data();
    void readsValues();
    void keepsLinesOfText();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void readsCodePages();
    void readsOtherRoots_data();
    void readsOtherRoots();
    void laterValuesWin();
    void readsTheSamples_data();
    void readsTheSamples();
};

void TestReg::recognises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("version 5") << "Windows Registry Editor Version 5.00\r\n" << true;
    QTest::newRow("version 4") << "REGEDIT4\n\n" << true;
    QTest::newRow("blank lines first") << "\n  REGEDIT4" << true;
    QTest::newRow("a comment first")
        << "; from backup\nWindows Registry Editor Version 5.00" << true;
    QTest::newRow("only a comment") << "; from backup" << false;
    QTest::newRow("keys without a first line") << "[HKEY_LOCAL_MACHINE\\Cluster]" << false;
    QTest::newRow("the words somewhere") << "see Windows Registry Editor Version 5.00" << false;
}

void TestReg::recognises()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(!recogniseReg(text).isNull(), expected);
}

void TestReg::readsValues_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<quint32>("syntax");
    QTest::addColumn<QByteArray>("payload");
    using wire::Format;
    const auto row = [](const char *title, const char *line, Format format, const char *payload) {
        QTest::newRow(title) << QByteArray(line) << wire::listValue(format)
                             << QByteArray::fromHex(payload);
    };
    row("text", R"("V"="ab")", Format::Sz, "6100 6200 0000");
    row("empty text", R"("V"="")", Format::Sz, "0000");
    row("escapes", R"("V"="\\a\"")", Format::Sz, "5c00 6100 2200 0000");
    row("a backslash in front of a letter", R"("V"="\n")", Format::Sz, "5c00 6e00 0000");
    row("blanks around", "  \"V\" = \"a\"  ", Format::Sz, "6100 0000");
    row("a comment behind text", "\"V\"=\"a\" ; why", Format::Sz, "6100 0000");
    row("a number", "\"V\"=dword:0000003C", Format::Dword, "3c000000");
    row("a short number", "\"V\"=dword:3c", Format::Dword, "3c000000");
    row("capital words", "\"V\"=DWORD:00000001", Format::Dword, "01000000");
    row("bytes", "\"V\"=hex:01,aB,ff", Format::Binary, "01abff");
    row("no bytes", "\"V\"=hex:", Format::Binary, "");
    row("bytes of one digit", "\"V\"=hex:1,a", Format::Binary, "010a");
    row("bytes with blanks", "\"V\"=hex: 01, 02 ,03 ", Format::Binary, "010203");
    row("wrapped bytes", "\"V\"=hex:01,\\\r\n  02,\\\r\n  03", Format::Binary, "010203");
    row("wrapped at once", "\"V\"=hex:\\\r\n  01,02", Format::Binary, "0102");
    row("wrapped without blanks", "\"V\"=hex:01,\\\r\n02", Format::Binary, "0102");
    row("wrapped with blanks behind", "\"V\"=hex:01,\\  \r\n\t02", Format::Binary, "0102");
    row("wrapped around a comment and a blank line", "\"V\"=hex:01,\\\r\n; one\r\n\r\n 02",
        Format::Binary, "0102");
    row("wrapped with a comment", "\"V\"=hex:01,\\ ; first\r\n 02 ; last", Format::Binary, "0102");
    row("type 0", "\"V\"=hex(0):01", Format::Binary, "01");
    row("type 1", "\"V\"=hex(1):61,00,00,00", Format::Sz, "6100 0000");
    row("type 2", "\"V\"=hex(2):25,00,00,00", Format::ExpandSz, "2500 0000");
    row("type 3", "\"V\"=hex(3):01", Format::Binary, "01");
    row("type 4", "\"V\"=hex(4):01,00,00,00", Format::Dword, "01000000");
    row("type 5", "\"V\"=hex(5):00,00,00,01", Format::Dword, "01000000");
    row("type 7", "\"V\"=hex(7):61,00,00,00,00,00", Format::MultiSz, "6100 0000 0000");
    row("type b", "\"V\"=hex(b):01,00,00,00,00,00,00,80", Format::ULargeInteger,
        "0100000000000080");
    row("an unknown type", "\"V\"=hex(100000):01", Format::Binary, "01");
    row("typed text", R"("V"=str(2):"%a%")", Format::ExpandSz, "2500 6100 2500 0000");
    row("typed text of type 1", R"("V"=str:"a")", Format::Sz, "6100 0000");
    row("typed text with line ends", R"("V"=str(1):"a\nb\r\q")", Format::Sz, "6100 0a00 6200 0d00 5c00 7100 0000");
    row("typed list", R"("V"=str(7):"a\0b")", Format::MultiSz, "6100 0000 6200 0000 0000");
}

void TestReg::readsValues()
{
    QFETCH(QByteArray, line);
    QFETCH(quint32, syntax);
    QFETCH(QByteArray, payload);
    for (QByteArray text :
        { regHead + line + "\r\n\r\n", regHead + line + "\r\n\"Next\"=\"n\"\r\n" }) {
        for (int pass = 0; pass < 2; ++pass) {
            const auto file = readRegBytes(text);
            QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
            const Property *value = propertyOf(file, u"V");
            QVERIFY(value);
            QCOMPARE(value->knowledge, Knowledge::Known);
            QCOMPARE(value->place.line, firstLine);
            QCOMPARE(value->syntax(), syntax);
            QCOMPARE(value->values.first().payload, payload);
            QCOMPARE(propertyOf(file, u"Next") != nullptr, text.contains("Next"));
            text.replace("\r\n", "\n"); // as version control and mail leave it
        }
    }
}

void TestReg::keepsLinesOfText()
{
    for (const QByteArray &end : { QByteArray("\r\n"), QByteArray("\n") }) {
        const QByteArray text = "one " + end + end + "[section]" + end + "two";
        const auto file = readRegBytes(QByteArray(regHead).replace("\r\n", end) + "\"V\"=\"" + text
            + '"' + end + "\"W\"=\"w\"" + end);
        QVERIFY(propertyOf(file, u"V") && propertyOf(file, u"W"));
        QCOMPARE(textOf(*propertyOf(file, u"V")), QString::fromLatin1(text));
        QCOMPARE(propertyOf(file, u"W")->place.line, firstLine + 4);
        QVERIFY(file->notes.isEmpty());
    }
}

void TestReg::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QString::fromUtf8(allForms());
    QTest::newRow("UTF-16 with a mark") << utf16(text);
    QTest::newRow("UTF-16 without a mark") << utf16(text).sliced(2);
    QTest::newRow("big-endian UTF-16") << utf16(text, true);
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("code page 1252") << text.toLatin1();
}

void TestReg::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    const auto file = readRegBytes(bytes);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    QVERIFY(file->notes.isEmpty());
    QCOMPARE(described(file->cluster), described(readRegBytes(allForms())->cluster));
    const ClusterObject *group
        = objectNamed(file->cluster, ObjectClass::Group, QStringLiteral("Gruppe \u00DC"));
    QVERIFY(group);
    QCOMPARE(group->id, QStringLiteral("405f610c-7a6f-482c-b4a6-7324d8798b71"));
    QVERIFY(propertyOf(file, u"(Default)"));
}

void TestReg::readsCodePages()
{
    LoadOptions options;
    options.codePage = QStringLiteral("1251");
    const QByteArray text
        = "REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\Cluster]\n\"ClusterName\"=\"C\"\n"
          "\"E\"=hex(2):25,c0,00\n\"L\"=hex(7):c0,00,62,00,00\n\"B\"=hex:c0,00\n\n";
    const auto file = readRegBytes(text, options);
    QVERIFY(file);
    QVERIFY(file->notes.isEmpty());
    QCOMPARE(textOf(*propertyOf(file, u"E")), QStringLiteral("%\u0410"));
    QCOMPARE(stringsOf(propertyOf(file, u"L")->values.first()),
        QStringList({ QStringLiteral("\u0410"), QStringLiteral("b") }));
    QCOMPARE(propertyOf(file, u"B")->values.first().payload, QByteArray::fromHex("c000"));
    QCOMPARE(file->codePage, QStringLiteral("1251"));
}

void TestReg::readsOtherRoots_data()
{
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QByteArray>("end"); // of a path
    QTest::newRow("the usual one") << QByteArray("HKEY_LOCAL_MACHINE\\Cluster") << QByteArray();
    QTest::newRow("loaded under a name")
        << QByteArray("HKEY_LOCAL_MACHINE\\CLUSDB_EDIT") << QByteArray();
    QTest::newRow("the witness' copy")
        << QByteArray("HKEY_LOCAL_MACHINE\\0.Cluster") << QByteArray();
    QTest::newRow("hivexregedit with a prefix")
        << QByteArray("HKEY_LOCAL_MACHINE\\Cluster") << QByteArray("\\");
    QTest::newRow("hivexregedit without one") << QByteArray("") << QByteArray();
    QTest::newRow("deeper down") << QByteArray("HKEY_USERS\\a\\b\\c") << QByteArray();
    QTest::newRow("lower case") << QByteArray("hkey_local_machine\\cluster") << QByteArray();
}

void TestReg::readsOtherRoots()
{
    QFETCH(QByteArray, root);
    QFETCH(QByteArray, end);
    const QByteArray id = "ddb1406b-e2b6-46e3-bef8-a2f2b96dcada";
    const auto file
        = readRegBytes("Windows Registry Editor Version 5.00\n[" + root + end + "]\n[" + root
            + "\\Groups" + end + "]\n[" + root + "\\Resources\\" + id + end + "]\n\"Name\"=\"R\"\n["
            + root + "\\Resources\\" + id + "\\Parameters" + end + "]\n\"P\"=dword:00000001\n");
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    QVERIFY(file->recognised.contains(u"the cluster database with 1 resource and 2 values"));
    const ClusterObject *resource = objectNamed(file->cluster, ObjectClass::Resource, u"R");
    QVERIFY(resource);
    const Property *parameter = resource->list(Scope::Private).find(u"P");
    QVERIFY(parameter);
    QCOMPARE(parameter->place.key,
        QStringLiteral("Resources\\%1\\Parameters").arg(QString::fromLatin1(id)));
}

void TestReg::laterValuesWin()
{
    const auto file = readRegBytes(regHead
        + "\"V\"=\"a\"\r\n\"v\"=\"b\"\r\n\r\n[HKEY_LOCAL_MACHINE\\Other]\r\n"
          "[HKEY_LOCAL_MACHINE\\CLUSTER]\r\n\"clustername\"=\"D\"\r\n");
    QVERIFY(file);
    QCOMPARE(file->cluster.name, QStringLiteral("D"));
    QCOMPARE(textOf(*propertyOf(file, u"V")), QStringLiteral("b"));
    QCOMPARE(file->cluster.objects.first().list(Scope::CommonReadOnly).properties.size(), 2);
    QStringList places = placesOf(file->notes);
    places.sort();
    QCOMPARE(
        places, QStringList({ QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("9") }));
}

void TestReg::readsTheSamples_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("big-endian") << "malformed/utf16be.reg";
    QTest::newRow("UTF-8") << "malformed/utf8-nobom.reg";
}

void TestReg::readsTheSamples()
{
    QFETCH(QString, name);
    const auto sample = readRegBytes(sampleBytes(QStringLiteral("cluster.reg")));
    QVERIFY(sample);
    QVERIFY(sample->recognised.contains(u"the cluster database with 16 resources and 786 values"));
    const auto file = readRegBytes(sampleBytes(name));
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    QCOMPARE(described(file->cluster), described(sample->cluster));

    const auto cut = readRegBytes(sampleBytes(QStringLiteral("malformed/cut-in-hex.reg")));
    QVERIFY(cut);
    QCOMPARE(placesOf(cut->notes), QStringList(QStringLiteral("10")));
    QCOMPARE(propertyOf(cut, u"Security")->knowledge, Knowledge::Cut);
}

QTEST_GUILESS_MAIN(TestReg)
#include "tst_reg.moc"
