// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/catalog/catalog.h"
#include "core/importers/shell_facts.h"
#include "core/importers/shell_value.h"
#include "tests/importers/shell_support.h"

#include <QTest>

using namespace clusprop;
using wire::Format;

Q_DECLARE_METATYPE(ShellValue)

namespace {

ShellReading readProperty(
    ObjectClass objectClass, QStringView name, const ShellValue &value, bool prefersCatalog = false)
{
    ShellExpectation expectation;
    expectation.objectClass = objectClass;
    expectation.name = name;
    expectation.entry = Catalog::shared().find(objectClass, {}, false, name);
    expectation.prefersCatalog = prefersCatalog;
    return readShellValue(value, expectation);
}

ShellReading readTold(Format format, const ShellValue &value)
{
    ShellExpectation expectation;
    expectation.objectClass = ObjectClass::Resource;
    expectation.told = format;
    return readShellValue(value, expectation);
}

/// "dword 5", "sz \"x\"", "multiSz a|b", "binary 0102"; "cut TEXT"; "absent".
QString summary(const ShellReading &reading)
{
    if (reading.knowledge == Knowledge::Absent)
        return QStringLiteral("absent");
    if (reading.knowledge == Knowledge::Cut)
        return QStringLiteral("cut ") + reading.shown;
    const Value &value = *reading.value;
    const QString word = formatWord(value.format()) + u' ';
    if (const auto number = numberOf(value))
        return word + QString::number(*number);
    if (const auto text = textOf(value))
        return word + u'"' + *text + u'"';
    if (const auto strings = stringsOf(value))
        return word + strings->join(u'|');
    return word + QString::fromLatin1(value.payload.toByteArray().toHex());
}

void addCase(const char *title, ObjectClass objectClass, const char *name, const ShellValue &value,
    const QString &expected)
{
    QTest::newRow(title) << static_cast<int>(objectClass) << QString::fromLatin1(name) << value
                         << expected;
}

} // namespace

class TestShellValue : public QObject
{
    Q_OBJECT
private slots:
    void readsByTheCatalog_data();
    void readsByTheCatalog();
    void readsWhatIsTold_data();
    void readsWhatIsTold();
    void wmisTypesGiveWay();
    void readsWhatNothingIsKnownOf_data();
    void readsWhatNothingIsKnownOf();
    void onlyDefectsAreProblems_data();
    void onlyDefectsAreProblems();
    void parameterTypesAreFormats_data();
    void parameterTypesAreFormats();
    void factsAreTold();
};

void TestShellValue::readsByTheCatalog_data()
{
    QTest::addColumn<int>("objectClass");
    QTest::addColumn<QString>("name");
    QTest::addColumn<ShellValue>("value");
    QTest::addColumn<QString>("expected");
    constexpr ObjectClass cluster = ObjectClass::Cluster;
    const auto s = [](const char *text) { return QString::fromUtf8(text); };

    const char *delay = "SameSubnetDelay"; // DWORD
    addCase("null", cluster, delay, {}, s("absent"));
    addCase("a number", cluster, delay, shell::integer(2000), s("dword 2000"));
    addCase("the greatest", cluster, delay, shell::integer(4294967295U), s("dword 4294967295"));
    addCase("a signed sentinel", cluster, delay, shell::negative(-1), s("dword 4294967295"));
    addCase("too large", cluster, delay, shell::integer(4294967296U), s("cut 4294967296"));
    addCase("too small", cluster, delay, shell::negative(-2147483649), s("cut -2147483649"));
    addCase("a boolean", cluster, delay, shell::boolean(true), s("dword 1"));
    addCase("text of a number", cluster, delay, shell::text(s("2000")), s("dword 2000"));
    addCase("written number", cluster, delay, shell::written(s(" 2000 ")), s("dword 2000"));
    addCase("written -1", cluster, delay, shell::written(s("-1")), s("dword 4294967295"));
    addCase("written too large", cluster, delay, shell::written(s("99999999999")),
        s("cut 99999999999"));
    addCase("written beyond 64 bits", cluster, delay, shell::written(s("99999999999999999999")),
        s("cut 99999999999999999999"));
    addCase("True", cluster, delay, shell::written(s("True")), s("dword 1"));
    addCase("False", cluster, delay, shell::written(s("False")), s("dword 0"));
    addCase("a word", cluster, delay, shell::written(s("many")), s("cut many"));
    addCase("nothing written", cluster, delay, shell::written(s("")), s("absent"));
    addCase("a type's name", cluster, delay, shell::written(s("System.Object")), s("absent"));
    addCase("bytes for a number", cluster, delay, shell::bytes("\x01"), s("cut 01"));
    addCase("typed bytes for a number", cluster, delay, shell::bytes("\x01", s("Byte[]")),
        s("binary 01"));
    addCase("a date for a number", cluster, delay, shell::moment(1), s("fileTime 1"));
    addCase("what was cut", cluster, delay, shell::cut(s("20…")), s("cut 20…"));
    addCase(
        "what was cut to a type", cluster, delay, shell::cut(s("System.Object[]")), s("absent"));
    addCase("an object for a number", cluster, delay, shell::object(s("X"), {}, {}), s("cut X"));
    addCase("objects", cluster, delay, shell::objects({ {}, {} }), s("cut 2 objects"));

    addCase("a large number", cluster, "DumpPolicy", shell::integer(4295567417U),
        s("ulargeInteger 4295567417"));
    addCase(
        "a small one for 64 bits", cluster, "DumpPolicy", shell::integer(1), s("ulargeInteger 1"));
    addCase("64 bits told for 32", cluster, delay, shell::integer(7, s("UInt64")),
        s("ulargeInteger 7"));

    addCase("an enumeration", cluster, "AdministrativeAccessPoint",
        shell::enumeration(1, s("ActiveDirectoryAndDns")), s("dword 1"));
    addCase("a negative enumeration", cluster, "DetectedCloudPlatform",
        shell::enumeration(static_cast<quint64>(-1), s("Unknown")), s("dword 4294967295"));
    addCase("an enumeration's name", cluster, "AdministrativeAccessPoint",
        shell::written(s("ActiveDirectoryAndDns")), s("dword 1"));
    addCase("the name of a negative one", cluster, "DetectedCloudPlatform",
        shell::written(s("Unknown")), s("dword 4294967295"));
    addCase("names win over the page's", cluster, "S2DCacheDesiredState",
        shell::written(s("ReadOnly")), s("dword 4"));
    addCase("a name of the page's only", cluster, "S2DCacheDesiredState",
        shell::written(s("read/write")), s("cut read/write"));
    addCase("the catalog's name", cluster, "DatabaseReadWriteMode",
        shell::written(s("majoritywritelocalread")), s("dword 2"));
    addCase("a German name", cluster, "EnableSharedVolumes", shell::written(s("Aktiviert")),
        s("cut Aktiviert"));
    addCase("a Chinese name", cluster, "EnableSharedVolumes", shell::written(s("已啟用")),
        s("cut 已啟用"));
    addCase("a group's type", ObjectClass::Group, "GroupType",
        shell::written(s("ClusterSharedVolume")), s("dword 4"));
    addCase("a type without a name", ObjectClass::Group, "GroupType", shell::written(s("118")),
        s("dword 118"));

    addCase("a moment", cluster, "RecentEventsResetTime", shell::moment(134180002650000000U),
        s("fileTime 134180002650000000"));
    addCase("a moment in UTC", cluster, "RecentEventsResetTime",
        shell::written(s("1601-01-01T00:00:01Z")), s("fileTime 10000000"));
    addCase("a date without zone", cluster, "RecentEventsResetTime",
        shell::written(s("3/14/2026 2:17:45 AM")), s("cut 3/14/2026 2:17:45 AM"));
    addCase("an ISO date without zone", cluster, "RecentEventsResetTime",
        shell::written(s("2026-03-14T02:17:45")), s("cut 2026-03-14T02:17:45"));

    addCase("a lone sign", cluster, delay, shell::written(s("-")), s("cut -"));
    addCase("an object for a number", cluster, delay, shell::object(s("x"), {}, {}), s("cut x"));

    addCase("text", cluster, "Description", shell::text(s("Zürich")), s("sz \"Zürich\""));
    addCase("written text", cluster, "Description", shell::written(s("Rack : B ")),
        s("sz \"Rack : B \""));
    addCase("empty text", cluster, "Description", shell::text({}), s("sz \"\""));
    addCase("empty or null", cluster, "Description", shell::written(s("")), s("sz \"\""));
    addCase(
        "text in braces", cluster, "Description", shell::texts({ s("a"), s("b") }), s("cut a, b"));
    addCase("a date for text", cluster, "Description", shell::moment(5), s("cut 5"));
    addCase("a number for text", cluster, "Description", shell::integer(5), s("cut 5"));
    addCase("a number of a type for text", cluster, "Description", shell::integer(5, s("UInt32")),
        s("dword 5"));
    addCase("text with a NUL", cluster, "Description", shell::text(QString(QChar(u'\0'))),
        s("cut ") + QChar(u'\0'));
    addCase("an object for text", ObjectClass::NetworkInterface, "Network",
        shell::object(s("Management"), {}, s("ClusterNetwork")), s("sz \"Management\""));
    addCase("an object without a name", ObjectClass::NetworkInterface, "Network",
        shell::object(s("System.Object"), {}, {}), s("absent"));

    addCase("an object with a type's name and members", ObjectClass::NetworkInterface, "Network",
        shell::object(s("System.Object"), {}, {},
            { shell::record({}, { { s("Name"), shell::text(s("Management")) } }) }),
        s("sz \"Management\""));

    const char *filters = "SharedVolumeIncompatibleFilters"; // MULTI_SZ
    addCase("texts", cluster, filters, shell::texts({ s("a"), s("b, c") }), s("multiSz a|b, c"));
    addCase("no texts", cluster, filters, shell::texts({}), s("multiSz "));
    addCase("an empty list of any kind", cluster, filters, shell::bytes({}), s("multiSz "));
    addCase("a text among texts is empty", cluster, filters, shell::texts({ s("a"), {} }),
        s("cut a, "));
    addCase("one text alone", cluster, filters, shell::text(s("oldavflt")), s("multiSz oldavflt"));
    addCase("empty braces", cluster, filters, shell::written(s("{}")), s("multiSz "));
    addCase(
        "one in braces", cluster, filters, shell::written(s("{oldavflt}")), s("multiSz oldavflt"));
    addCase("one or two in braces", cluster, filters, shell::written(s("{oldavflt, quotaflt}")),
        s("cut {oldavflt, quotaflt}"));
    addCase("addresses in braces", ObjectClass::NetworkInterface, "IPv6Addresses",
        shell::written(s("{fe80::1%4, 2001:db8::2}")), s("multiSz fe80::1%4|2001:db8::2"));
    addCase("a shortened list", ObjectClass::Network, "IPv4Addresses",
        shell::written(s("{10.0.0.1, 10.0.0.2...}")), s("cut {10.0.0.1, 10.0.0.2...}"));
    addCase("a list shortened by PowerShell 7", ObjectClass::Network, "IPv4Addresses",
        shell::written(s("{10.0.0.1…}")), s("cut {10.0.0.1…}"));
    addCase("a list without braces", cluster, filters, shell::written(s("a")), s("cut a"));
    addCase("a list that is not closed", cluster, filters, shell::written(s("{a")), s("cut {a"));
    addCase("half a brace", cluster, filters, shell::written(s("{")), s("cut {"));
    addCase("bytes for texts", cluster, filters, shell::bytes("\x01"), s("cut 01"));
    addCase("a list of no members", cluster, filters, shell::object({}, {}, s("String[]")), s("cut "));
    addCase("addresses of which one is empty", ObjectClass::Network, "IPv4Addresses",
        shell::written(s("{10.0.0.1, , 10.0.0.2}")), s("cut {10.0.0.1, , 10.0.0.2}"));
    addCase("a lost list", cluster, filters,
        shell::written(s("System.Collections.Specialized.StringCollection")), s("absent"));

    const char *descriptor = "SharedVolumeSecurityDescriptor"; // BINARY
    addCase("bytes", cluster, descriptor, shell::bytes("\x01\x02"), s("binary 0102"));
    addCase("no bytes", cluster, descriptor, shell::bytes({}), s("binary "));
    addCase("an empty list for bytes", cluster, descriptor, shell::texts({}), s("binary "));
    addCase("numbers for bytes", cluster, descriptor, shell::texts({ s("1"), s("255") }),
        s("binary 01ff"));
    addCase("numbers in braces", cluster, descriptor, shell::written(s("{1, 0, 255}")),
        s("binary 0100ff"));
    addCase("too large for a byte", cluster, descriptor, shell::written(s("{1, 256}")),
        s("cut {1, 256}"));
    addCase("letters for a byte", cluster, descriptor, shell::written(s("{a}")), s("cut {a}"));
    addCase("a number for bytes", cluster, descriptor, shell::integer(5), s("cut 5"));
    addCase("bytes without braces", cluster, descriptor, shell::written(s("1, 2")), s("cut 1, 2"));
    addCase("four of many bytes", cluster, descriptor, shell::written(s("{1, 0, 4, 128...}")),
        s("cut {1, 0, 4, 128...}"));
    addCase("lost bytes", cluster, descriptor, shell::text(s("System.Byte[]")), s("absent"));
}

void TestShellValue::readsByTheCatalog()
{
    QFETCH(int, objectClass);
    QFETCH(QString, name);
    QFETCH(ShellValue, value);
    QFETCH(QString, expected);
    QCOMPARE(summary(readProperty(static_cast<ObjectClass>(objectClass), name, value)), expected);
}

void TestShellValue::readsWhatIsTold_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<ShellValue>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, Format format, const ShellValue &value,
                         const char *expected) {
        QTest::newRow(title) << static_cast<int>(format) << value << QString::fromUtf8(expected);
    };
    const QString many = QStringLiteral("65536");
    row("UInt32", Format::Dword, shell::written(many), "dword 65536");
    row("UInt16", Format::Word, shell::written(QStringLiteral("80")), "word 80");
    row("UInt16 too large", Format::Word, shell::written(many), "cut 65536");
    row("UInt16 as signed", Format::Word, shell::negative(-1), "word 65535");
    row("UInt64", Format::ULargeInteger, shell::written(many), "ulargeInteger 65536");
    row("Int32", Format::Long, shell::negative(-5), "long 18446744073709551611");
    row("Int32 as unsigned", Format::Long, shell::integer(4294967291U),
        "long 18446744073709551611");
    row("Int64", Format::LargeInteger, shell::written(QStringLiteral("-5")),
        "largeInteger 18446744073709551611");
    row("String", Format::Sz, shell::written(many), "sz \"65536\"");
    row("an empty String", Format::Sz, shell::written({}), "sz \"\"");
    row("a String that is a type's name", Format::Sz, shell::text(QStringLiteral("System.Byte[]")),
        "sz \"System.Byte[]\"");
    row("ExpandString", Format::ExpandSz, shell::text(QStringLiteral("%TEMP%")),
        "expandSz \"%TEMP%\"");
    row("ExpandedString", Format::ExpandedSz, shell::text(QStringLiteral("C:")), "expandedSz \"C:\"");
    row("a boolean for a String", Format::Sz, shell::boolean(true), "cut True");
    row("the other boolean for a String", Format::Sz, shell::boolean(false), "cut False");
    row("an enumeration for a String", Format::Sz, shell::enumeration(1, QStringLiteral("On")), "cut On");
    ShellValue below = shell::enumeration(static_cast<quint64>(-70000), QStringLiteral("Low"));
    below.isNegative = true;
    row("a negative enumeration", Format::Long, below, "long 18446744073709481616");
    row("StringCollection", Format::MultiSz, shell::written(QStringLiteral("{a}")), "multiSz a");
    row("ByteArray", Format::Binary, shell::bytes("\x7f", QStringLiteral("Byte[]")), "binary 7f");
    row("DateTime", Format::FileTime, shell::moment(5), "fileTime 5");
    row("bytes for a String", Format::Sz, shell::bytes("\x7f"), "cut 7f");
    row("texts for UInt32", Format::Dword, shell::texts({ QStringLiteral("a") }), "cut a");
    row("a word for UInt32", Format::Dword, shell::written(QStringLiteral("None")), "cut None");
    row("nothing for UInt32", Format::Dword, shell::written({}), "absent");
    row("a format of no number and no text", Format::PropertyList, shell::integer(1), "cut 1");
}

void TestShellValue::readsWhatIsTold()
{
    QFETCH(int, format);
    QFETCH(ShellValue, value);
    QFETCH(QString, expected);
    QCOMPARE(summary(readTold(static_cast<Format>(format), value)), expected);
}

void TestShellValue::wmisTypesGiveWay()
{
    // FailbackWindowStart is sint32 in WMI, PersistentState a boolean, 64-bit numbers may be text.
    const auto group = [](QStringView name, const ShellValue &value) {
        return summary(readProperty(ObjectClass::Group, name, value, true));
    };
    QCOMPARE(group(u"FailbackWindowStart", shell::negative(-1, QStringLiteral("Int32"))),
        QStringLiteral("dword 4294967295"));
    QCOMPARE(group(u"PersistentState", shell::boolean(true)), QStringLiteral("dword 1"));
    QCOMPARE(
        group(u"CCFEpoch", shell::text(QStringLiteral("12"))), QStringLiteral("ulargeInteger 12"));
    QCOMPARE(summary(readProperty(ObjectClass::Cluster, u"RecentEventsResetTime",
                 shell::text(QStringLiteral("14.03.2026 02:17")), true)),
        QStringLiteral("cut 14.03.2026 02:17"));
    // Without WMI the value's own size counts.
    QCOMPARE(summary(readProperty(
                 ObjectClass::Group, u"CCFEpoch", shell::integer(12, QStringLiteral("UInt32")))),
        QStringLiteral("dword 12"));
}

void TestShellValue::readsWhatNothingIsKnownOf_data()
{
    QTest::addColumn<ShellValue>("value");
    QTest::addColumn<QString>("expected");
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    QTest::newRow("a number") << shell::integer(5) << s("dword 5");
    QTest::newRow("a large number") << shell::integer(4294967296U) << s("ulargeInteger 4294967296");
    QTest::newRow("a negative number") << shell::negative(-5) << s("long 18446744073709551611");
    QTest::newRow("a large negative number")
        << shell::negative(-4294967296) << s("largeInteger 18446744069414584320");
    QTest::newRow("64 bits") << shell::integer(5, s("UInt64")) << s("ulargeInteger 5");
    QTest::newRow("16 bits") << shell::integer(5, s("UInt16")) << s("word 5");
    QTest::newRow("a boolean") << shell::boolean(false) << s("dword 0");
    QTest::newRow("an enumeration") << shell::enumeration(3, s("X")) << s("dword 3");
    QTest::newRow("a negative enumeration")
        << shell::enumeration(static_cast<quint64>(-1), s("X")) << s("dword 4294967295");
    QTest::newRow("text") << shell::text(s("abc")) << s("sz \"abc\"");
    QTest::newRow("a type's name") << shell::text(s("System.Object[]")) << s("absent");
    QTest::newRow("texts") << shell::texts({ s("a"), s("b") }) << s("multiSz a|b");
    QTest::newRow("bytes") << shell::bytes("\x01") << s("binary 01");
    QTest::newRow("a moment") << shell::moment(9) << s("fileTime 9");
    ShellValue untyped = shell::boolean(true);
    untyped.typeName.clear();
    QTest::newRow("a boolean of no type") << untyped << s("dword 1");
    untyped = shell::moment(9);
    untyped.typeName.clear();
    QTest::newRow("a moment of no type") << untyped << s("fileTime 9");
    QTest::newRow("a wide enumeration")
        << shell::enumeration(1ULL << 40U, s("X")) << s("ulargeInteger 1099511627776");
    QTest::newRow("an object") << shell::objects({ {} }) << s("cut 1 object");
    QTest::newRow("objects") << shell::objects({ {}, {} }) << s("cut 2 objects");
    QTest::newRow("a written number") << shell::written(s("5")) << s("cut 5");
    QTest::newRow("a written text") << shell::written(s("abc")) << s("cut abc");
    QTest::newRow("nothing written") << shell::written({}) << s("absent");
    QTest::newRow("null") << ShellValue() << s("absent");
}

void TestShellValue::readsWhatNothingIsKnownOf()
{
    QFETCH(ShellValue, value);
    QFETCH(QString, expected);
    QCOMPARE(summary(readProperty(ObjectClass::Cluster, u"AcmeNewThing", value)), expected);
}

void TestShellValue::onlyDefectsAreProblems_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ShellValue>("value");
    QTest::addColumn<bool>("isProblem");
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    QTest::newRow("a shortened list")
        << s("SharedVolumeSecurityDescriptor") << shell::written(s("{1, 2, 3, 4...}")) << false;
    QTest::newRow("a cut value") << s("Description") << shell::cut(s("abc")) << false;
    QTest::newRow("a lost value") << s("SharedVolumeSecurityDescriptor")
                                  << shell::text(s("System.Byte[]")) << false;
    QTest::newRow("an unknown property") << s("AcmeNewThing") << shell::written(s("5")) << false;
    QTest::newRow("a translation")
        << s("EnableSharedVolumes") << shell::written(s("Aktiviert")) << true;
    QTest::newRow("a number too large")
        << s("BlockCacheSize") << shell::integer(1ULL << 40U) << true;
    QTest::newRow("a number in braces") << s("SameSubnetDelay") << shell::written(s("{1}")) << true;
    QTest::newRow("a date without zone")
        << s("RecentEventsResetTime") << shell::written(s("14.03.2026")) << true;
}

void TestShellValue::onlyDefectsAreProblems()
{
    QFETCH(QString, name);
    QFETCH(ShellValue, value);
    QFETCH(bool, isProblem);
    const ShellReading reading = readProperty(ObjectClass::Cluster, name, value);
    QVERIFY(reading.knowledge != Knowledge::Known);
    QVERIFY(!reading.value);
    QCOMPARE(!reading.problem.isEmpty(), isProblem);
}

void TestShellValue::parameterTypesAreFormats_data()
{
    QTest::addColumn<ShellValue>("type");
    QTest::addColumn<int>("format"); // -1: none
    const auto row = [](const char *title, const ShellValue &type, int format) {
        QTest::newRow(title) << type << format;
    };
    row("a number", shell::integer(6), 6);
    row("a digit as text", shell::written(QStringLiteral("6")), 6);
    row("an enumeration", shell::enumeration(12, QStringLiteral("DateTime")), 12);
    row("a name", shell::written(QStringLiteral("ByteArray")), 1);
    row("an expanded string", shell::text(QStringLiteral("ExpandedString")), 8);
    row("unknown to PowerShell", shell::integer(0), -1);
    row("no such number", shell::integer(13), -1);
    row("no such name", shell::text(QStringLiteral("Guid")), -1);
    row("null", {}, -1);
}

void TestShellValue::parameterTypesAreFormats()
{
    QFETCH(ShellValue, type);
    QFETCH(int, format);
    const auto found = formatOfParameterType(type);
    QCOMPARE(found ? static_cast<int>(*found) : -1, format);
}

void TestShellValue::factsAreTold()
{
    const QString name = QStringLiteral("HV01");
    const ShellRecord node = shell::record({},
        { { QStringLiteral("Name"), shell::text(name) },
            { QStringLiteral("Id"), shell::integer(3) } });
    QCOMPARE(factText(shell::text(name)), name);
    QCOMPARE(factText(shell::object(name, {}, {})), name);
    QCOMPARE(factText(shell::object({}, {}, {}, { node })), name);
    QCOMPARE(factText(shell::object(QStringLiteral("System.Object"), {}, {})), QString());
    const auto named = [](const ShellValue &value) {
        return shell::record({}, { { QStringLiteral("Name"), value } });
    };
    QCOMPARE(factText(shell::object({}, {}, {}, { named(shell::object(name, {}, {})) })), QString());
    for (const ShellValue &none : { shell::negative(-1), shell::boolean(true), shell::bytes("a"),
             shell::texts({ name }), shell::moment(1), shell::objects({ node }), shell::cut(name) })
        QCOMPARE(factText(none), QString());

    QCOMPARE(factName(node), name);
    QCOMPARE(factName(named(shell::cut(QStringLiteral("HV0...")))), QStringLiteral("HV0..."));
    ShellRecord lost = named(shell::cut(QStringLiteral("System.Object")));
    QCOMPARE(factName(lost), QString());
    lost.text = QStringLiteral("System.Object");
    QCOMPARE(factName(lost), QString());
    lost.text = name;
    QCOMPARE(factName(lost), name);
    lost.members.append({ QStringLiteral("NodeName"), shell::text(QStringLiteral("HV02")), -1 });
    QCOMPARE(factName(lost), QStringLiteral("HV02"));
    QCOMPARE(factId(shell::object(name, QStringLiteral("7"), {}, { node })), QStringLiteral("7"));
    QCOMPARE(factId(shell::object(name, {}, {}, { node })), QStringLiteral("3"));
    QCOMPARE(factId(shell::text(name)), QString());

    QCOMPARE(factBoolean(shell::boolean(true)), std::optional(true));
    QCOMPARE(factBoolean(shell::written(QStringLiteral("False"))), std::optional(false));
    QCOMPARE(factBoolean(shell::written(QStringLiteral("Falsch"))), std::optional<bool>());
    QCOMPARE(factBoolean({}), std::optional<bool>());

    const auto state
        = [](const ShellValue &value) { return factWord(value, ObjectClass::Resource, u"State"); };
    QCOMPARE(state(shell::integer(2)), QStringLiteral("Online"));
    QCOMPARE(state(shell::negative(-1)), QStringLiteral("Unknown"));
    QCOMPARE(state(shell::integer(4294967295U)), QStringLiteral("Unknown"));
    QCOMPARE(state(shell::integer(77)), QStringLiteral("77"));
    QCOMPARE(state(shell::enumeration(2, QStringLiteral("在線"))), QStringLiteral("在線"));
    QCOMPARE(state(shell::written(QStringLiteral("Failed"))), QStringLiteral("Failed"));
    QCOMPARE(state({}), QString());
    QCOMPARE(state(shell::cut(QStringLiteral("Onl..."))), QStringLiteral("Onl..."));
    QCOMPARE(factWord(shell::integer(5), ObjectClass::Resource, u"AcmeState"), QStringLiteral("5"));
}

QTEST_GUILESS_MAIN(TestShellValue)
#include "tst_shell_value.moc"
