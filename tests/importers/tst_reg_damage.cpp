// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Registry exports as text: what can be wrong with their lines.

#include "tests/importers/registry_support.h"

#include <QtTest>

using namespace clusprop;

class TestRegDamage : public QObject
{
    Q_OBJECT
private slots:
    void notesWrongLines_data();
    void notesWrongLines();
    void cutValuesAreNotKnown_data();
    void cutValuesAreNotKnown();
    void numbersAreWholeWithoutALineEnd_data();
    void numbersAreWholeWithoutALineEnd();
    void missingQuoteSwallowsNothing();
    void aTextEndsWhereSomethingElseBegins_data();
    void aTextEndsWhereSomethingElseBegins();
    void valuesBeforeTheFirstKeyAreNoted();
    void refuses_data();
    void refuses();
    void manyNotesAreCounted();
    void strictReadingStopsAtTheFirstNote();
    void endlessKeysStopTheReading();
    void aLargeClusterIsNoDamage();
    void everyPrefixSaysWhatTheWholeSays_data();
    void everyPrefixSaysWhatTheWholeSays();
    void everyChangedByteIsHarmless();
    void cancelledReadingGivesNothing();
};

void TestRegDamage::notesWrongLines_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("offset"); // of the noted line from the first
    QTest::newRow("no key and no value") << QByteArray("nonsense") << 0;
    QTest::newRow("a value without a name") << QByteArray("=\"x\"") << 0;
    QTest::newRow("a name without its quote") << QByteArray("\"x=dword:00000001") << 0;
    QTest::newRow("a value of no known form") << QByteArray("\"x\"=qword:1") << 0;
    QTest::newRow("no value") << QByteArray("\"x\"=") << 0;
    QTest::newRow("its continuation goes with it")
        << QByteArray("\"x\"=oct:1,\\\r\n  2,\\\r\n  3") << 0;
    QTest::newRow("a number that is none") << QByteArray("\"x\"=dword:0x1") << 0;
    QTest::newRow("a number without digits") << QByteArray("\"x\"=dword:") << 0;
    QTest::newRow("a number of nine digits") << QByteArray("\"x\"=dword:000000001") << 0;
    QTest::newRow("a type that is none") << QByteArray("\"x\"=hex(z):00") << 0;
    QTest::newRow("a type without its bracket") << QByteArray("\"x\"=hex(2:00") << 0;
    QTest::newRow("typed text without a quote") << QByteArray("\"x\"=str(2):a") << 0;
    QTest::newRow("half a deletion") << QByteArray("\"x\"=-1") << 0;
    QTest::newRow("text behind the quote") << QByteArray("\"y\"=\"a\"b") << 0;
    QTest::newRow("the second of three") << QByteArray("\"y\"=\"a\"\r\n?\r\n\"z\"=\"b\"") << 1;
}

void TestRegDamage::notesWrongLines()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, offset);
    const auto file = readRegBytes(regHead + lines + "\r\n\"Next\"=\"n\"\r\n");
    QVERIFY(file);
    QCOMPARE(placesOf(file->notes), QStringList(QString::number(firstLine + offset)));
    QVERIFY(propertyOf(file, u"Next"));
    QVERIFY(!propertyOf(file, u"x"));
}

void TestRegDamage::cutValuesAreNotKnown_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("offset"); // of the noted line from the first
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *title, const char *lines, int offset, const char16_t *shown) {
        QTest::newRow(title) << QByteArray(lines) << offset << QString::fromUtf16(shown);
    };
    constexpr const char16_t *two = u"first 2 bytes, the rest is missing: 01 02";
    row("a comma too many", "\"V\"=hex:01,02,\r\n", 0, two);
    row("a value instead of more bytes", "\"V\"=hex:01,02,\\\r\n\"Next\"=\"n\"\r\n", 0, two);
    row("a key instead of more bytes", "\"V\"=hex:01,02,\\\r\n[HKEY_LOCAL_MACHINE\\X]\r\n", 0, two);
    row("the default value instead of more bytes", "\"V\"=hex:01,02,\\\r\n@=\"n\"\r\n", 0, two);
    row("three bytes of a number at the end", "\"V\"=hex(4):01,02,03", 0,
        u"first 3 bytes, the rest is missing: 01 02 03");
    row("nine bytes of a long number at the end", "\"V\"=hex(b):01,02,03,04,05,06,07,08,09", 0,
        u"first 9 bytes, the rest is missing: 01 02 03 04 05 06 07 08 09");
    row("a blank line instead of more bytes", "\"V\"=hex:01,\\\r\n02,\\\r\n\r\n", 1, two);
    row("the end instead of more bytes", "\"V\"=hex:01,\\\r\n02,\\\r\n", 1, two);
    row("the end within a line", "\"V\"=hex:01,02", 0, two);
    row("something else among the bytes", "\"V\"=hex:01,02,xx,03\r\n", 0, two);
    row("something else among wrapped bytes", "\"V\"=hex:01,\\\r\n02,xx,\\\r\n03,\\\r\n04\r\n", 1,
        two);
    row("no bytes yet", "\"V\"=hex:", 0, u"first 0 bytes, the rest is missing");
    row("half a number", "\"V\"=dword:0000", 0, u"first 0 bytes, the rest is missing");
    row("half a text", "\"V\"=\"ab", 0, u"ab…");
    row("half an escape", "\"V\"=\"ab\\", 0, u"ab\\…");
    row("half a list", "\"V\"=hex(7):61,00", 0, u"first 2 bytes, the rest is missing: 61 00");
}

void TestRegDamage::cutValuesAreNotKnown()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, offset);
    QFETCH(QString, shown);
    const auto file = readRegBytes(regHead + lines);
    QVERIFY(file);
    const Property *value = propertyOf(file, u"V");
    QVERIFY(value);
    QCOMPARE(value->knowledge, Knowledge::Cut);
    QCOMPARE(cutTextOf(*value), shown);
    QVERIFY(value->values.isEmpty());
    QCOMPARE(placesOf(file->notes), QStringList(QString::number(firstLine + offset)));
    QCOMPARE(propertyOf(file, u"Next") != nullptr, lines.contains("Next"));
}

void TestRegDamage::numbersAreWholeWithoutALineEnd_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a number") << QByteArray("hex(4):01,00,00,00");
    QTest::newRow("a number with the high byte first") << QByteArray("hex(5):00,00,00,01");
    QTest::newRow("a number of 64 bits") << QByteArray("hex(b):01,00,00,00,00,00,00,00");
}

/// Their size is known, so nothing can be missing.
void TestRegDamage::numbersAreWholeWithoutALineEnd()
{
    QFETCH(QByteArray, value);
    const auto file = readRegBytes(regHead + "\"V\"=" + value);
    QVERIFY(file);
    const Property *number = propertyOf(file, u"V");
    QVERIFY(number);
    QCOMPARE(number->knowledge, Knowledge::Known);
    QCOMPARE(numberOf(*number), std::optional<quint64>(1));
}

void TestRegDamage::missingQuoteSwallowsNothing()
{
    const auto file = readRegBytes(regHead
        + "\"V\"=\"one\r\n\r\n\"W\"=\"two\r\nthree\r\n"
          "[HKEY_LOCAL_MACHINE\\Cluster\\Nodes\\1]\r\n\"NodeName\"=\"N\"\r\n");
    QVERIFY(file);
    QCOMPARE(propertyOf(file, u"V")->extras->cutText, QStringLiteral("one…"));
    QCOMPARE(propertyOf(file, u"W")->extras->cutText, QStringLiteral("two\r\nthree…"));
    QVERIFY(objectNamed(file->cluster, ObjectClass::Node, u"N"));
    QCOMPARE(placesOf(file->notes), QStringList({ QStringLiteral("5"), QStringLiteral("7") }));
}

void TestRegDamage::aTextEndsWhereSomethingElseBegins_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("ends");
    const auto row = [](const char *line, bool ends) { QTest::newRow(line) << QByteArray(line) << ends; };
    row("[HKEY_LOCAL_MACHINE\\X]", true);
    row("[\\Cluster\\X]", true);
    row("[hkey_local_machine]", true);
    row("[some words]", false);
    row("[HKEY_LOCAL_MACHINE", false);
    row("\"Next\"=dword:00000001", true);
    row("a \\\"Next\\\"=what", false);
    row("@=\"x\"", true);
    row("words", false);
}

void TestRegDamage::aTextEndsWhereSomethingElseBegins()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, ends);
    const auto file = readRegBytes(regHead + "\"V\"=\"one\r\n" + line + "\r\ntwo\r\n");
    QVERIFY(file);
    const QString shown = propertyOf(file, u"V")->extras->cutText;
    QVERIFY2(shown.contains(u"two") != ends, qPrintable(shown));
    QVERIFY(shown.startsWith(u"one"));

    // A quote alone closes the text.
    const auto closed = readRegBytes(regHead + "\"V\"=\"one\r\n\"Next\"=what\r\n");
    QVERIFY(closed);
    QCOMPARE(textOf(*propertyOf(closed, u"V")), std::optional(QStringLiteral("one\r\n")));
    QCOMPARE(placesOf(closed->notes), QStringList(QString::number(firstLine + 1)));

    // A root of another name, as some tools write it.
    const auto other = readRegBytes("REGEDIT4\r\n[Cluster]\r\n\"ClusterName\"=\"C\"\r\n\"V\"=\"one\r\n"
                                    "[cluster\\Groups]\r\n[Cluster\\Resources]\r\n");
    QVERIFY(other);
    QCOMPARE(propertyOf(other, u"V")->extras->cutText, QStringLiteral("one\u2026"));
}

void TestRegDamage::valuesBeforeTheFirstKeyAreNoted()
{
    const QByteArray head = "Windows Registry Editor Version 5.00\r\n";
    const auto file = readRegBytes(head + "\"A\"=dword:00000001\r\n\"B\"=\"open\r\n\"C\"=hex:01,xx\r\n"
        + regHead.mid(head.size()));
    QVERIFY(file);
    QCOMPARE(placesOf(file->notes),
        (QStringList{ QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4") }));
    for (const LoadNote &note : file->notes)
        QVERIFY2(note.text.contains(u"before the first key"), qPrintable(note.text));
    QVERIFY(!propertyOf(file, u"A"));

    const auto deleting = readRegBytes(regHead + QByteArray("\"x\"=-\r\n").repeated(9));
    QVERIFY(!deleting);
    QVERIFY2(deleting.error().what.contains(u"(lines 5, 6, 7, 8, 9)"), qPrintable(deleting.error().what));
}

void TestRegDamage::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("words");
    QTest::newRow("a deleted value") << regHead + "\"x\"=-\r\n"
                                     << "5"
                                     << "(line 5)";
    QTest::newRow("a deleted key") << regHead + "[-HKEY_LOCAL_MACHINE\\Cluster\\Old]\r\n"
                                   << "5"
                                   << "(line 5)";
    QTest::newRow("the sample patch")
        << sampleBytes(QStringLiteral("malformed/regedit4.reg")) << "5"
        << "(lines 5, 7)";
    QTest::newRow("no cluster") << QByteArray("REGEDIT4\n[HKEY_CURRENT_USER\\A]\n\"a\"=\"b\"\n")
                                << ""
                                << "holds no cluster database";
    QTest::newRow("no keys") << QByteArray("REGEDIT4\n") << ""
                             << "holds no cluster database";
    QTest::newRow("nothing") << QByteArray() << ""
                             << "holds no cluster database";
    QTest::newRow("a key without its bracket")
        << QByteArray("REGEDIT4\n[HKEY_LOCAL_MACHINE\\Cluster\n\"ClusterName\"=\"C\"\n") << ""
        << "holds no cluster database";
}

void TestRegDamage::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    QFETCH(QString, words);
    const auto file = readRegBytes(text);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, LoadError::Kind::Foreign);
    QCOMPARE(file.error().where, where);
    QVERIFY2(file.error().what.contains(words), qPrintable(file.error().what));
    QVERIFY(file.error().todo.contains(u"reg export HKLM\\Cluster cluster.reg"));
}

void TestRegDamage::manyNotesAreCounted()
{
    const auto file = readRegBytes(regHead + QByteArray("?\r\n").repeated(1000));
    QVERIFY(file);
    QCOMPARE(file->notes.size(), 301);
    QVERIFY(file->notes.last().text.contains(u"700 more"));
}

void TestRegDamage::strictReadingStopsAtTheFirstNote()
{
    LoadOptions options;
    options.strict = true;
    QVERIFY(readRegBytes(allForms(), options));
    const auto file = readRegBytes(regHead + "?\r\n!\r\n", options);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, LoadError::Kind::Malformed);
    QCOMPARE(file.error().where, QStringLiteral("5"));
}

void TestRegDamage::endlessKeysStopTheReading()
{
    QByteArray text = regHead;
    for (int key = 0; key < 200'000; ++key)
        text += '[' + QByteArray::number(key, 36) + "]\n";
    const auto file = readRegBytes(text);
    QVERIFY(file);
    QVERIFY(file->stopped);
    const int line = file->stopped->where.toInt();
    QVERIFY(line > 10'000 && line < 200'000);
}

/// Half a million numbers, in keys of a dozen.
void TestRegDamage::aLargeClusterIsNoDamage()
{
    QString text = QString::fromLatin1(regHead);
    int values = 0;
    for (int key = 0; key < 40'000; ++key) {
        text += QStringLiteral("[HKEY_LOCAL_MACHINE\\Cluster\\Resources\\%1\\Parameters]\r\n").arg(key);
        for (int value = 0; value < 12; ++value, ++values)
            text += QStringLiteral("\"RestartDelay%1\"=dword:00000001\r\n").arg(value);
    }
    const auto file = readRegBytes(utf16(text));
    QVERIFY(file);
    QVERIFY(!file->stopped);
    qsizetype read = 0;
    for (const ClusterObject &object : file->cluster.objects) {
        for (const PropertyList &list : object.lists)
            read += list.properties.size();
    }
    QCOMPARE(read, qsizetype{ values } + 1); // and the name of the cluster
}

void TestRegDamage::everyPrefixSaysWhatTheWholeSays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << allForms();
    QTest::newRow("UTF-16") << utf16(QString::fromUtf8(allForms()));
}

void TestRegDamage::everyPrefixSaysWhatTheWholeSays()
{
    QFETCH(QByteArray, bytes);
    const auto whole = readRegBytes(bytes);
    QVERIFY(whole);
    const QStringList all = described(whole->cluster);
    const Property *text = propertyOf(whole, u"Text");
    QVERIFY(text);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const auto file = readRegBytes(bytes.first(length));
        if (!file) {
            QCOMPARE(file.error().kind, LoadError::Kind::Foreign);
            continue;
        }
        for (const ClusterObject &object : file->cluster.objects) {
            const int index = object.objectClass == ObjectClass::Cluster ? 0 : 1;
            const ClusterObject &same = whole->cluster.objects[index];
            for (const Scope scope : allScopes) {
                for (const Property &property : object.list(scope).properties) {
                    const Property *full = same.list(scope).find(property.name);
                    QVERIFY(full);
                    if (property.knowledge == Knowledge::Known)
                        QCOMPARE(property, *full);
                }
            }
        }
    }
}

void TestRegDamage::everyChangedByteIsHarmless()
{
    const QByteArray bytes = allForms();
    int read = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const char with : { '\0', '\n', '"', '\\', ']', '\x80', '\xFF' }) {
            QByteArray changed = bytes;
            changed[at] = with;
            const auto file = readRegBytes(changed);
            read += file ? 1 : 0;
            if (!file)
                QVERIFY(!file.error().what.isEmpty());
        }
    }
    QVERIFY(read > bytes.size());
}

void TestRegDamage::cancelledReadingGivesNothing()
{
    LoadOptions options;
    options.progress = [](qint64, qint64) { return false; };
    const QString path = QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/samples/cluster.reg");
    const auto input = Input::open(path, options.progress);
    QVERIFY(input);
    const auto file = readReg(**input, options);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, LoadError::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestRegDamage)
#include "tst_reg_damage.moc"
