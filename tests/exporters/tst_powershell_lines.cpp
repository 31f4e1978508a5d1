// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Lines of the cmdlets, one by one, and what has none.

#include "export_case.h"

#include <QTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;
using wire::Format;

namespace {

const QString disk = u"Disk"_s;

ExportProduct made(const ExportRequest &request)
{
    const Exported product = findExporter(u"powershell")->make(request);
    return product ? *product : ExportProduct{ {}, { product.error() }, 0 };
}

/// What stands behind the head.
QString linesOf(const ExportProduct &product)
{
    if (product.files.isEmpty())
        return u"none: "_s + product.notes.join(u' ');
    const QString text = QString::fromUtf8(product.files.first().bytes).replace(u"\r\n"_s, u"\n"_s);
    return text.section(u"'Stop'\n\n"_s, 1).trimmed();
}

} // namespace

class TestPowershellLines : public QObject
{
    Q_OBJECT
private slots:
    void writesAValue_data();
    void writesAValue();
    void findsAnObject_data();
    void findsAnObject();
    void deletesWhatIsReset();
    void createsWhatIsNotDocumented();
    void leavesOutWhatHasNoLine_data();
    void leavesOutWhatHasNoLine();
    void leavesOutUnusualChanges();
    void turnsBackInTheOtherOrder();
    void isAFileForWindows();
};

void TestPowershellLines::writesAValue_data()
{
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("literal");
    QTest::newRow("DWORD") << dwordValue(0xFFFFFFFF) << u"[uint32] 4294967295"_s;
    QTest::newRow("LONG") << valueOf(Format::Long, QByteArray(4, '\xFF')) << u"[int32] -1"_s;
    QTest::newRow("WORD") << valueOf(Format::Word, "\x01\x02") << u"[uint16] 513"_s;
    QTest::newRow("ULARGE_INTEGER") << largeValue(~0ULL) << u"[uint64] 18446744073709551615"_s;
    QTest::newRow("LARGE_INTEGER") << valueOf(Format::LargeInteger, QByteArray(7, '\0') + '\x80')
                                   << u"[int64] -9223372036854775808"_s;
    QTest::newRow("SZ") << textValue(u"it's") << u"'it''s'"_s;
    QTest::newRow("empty SZ") << textValue(u"") << u"''"_s;
    QTest::newRow("MULTI_SZ") << stringsValue({ u"a"_s, u"b’"_s }) << u"[string[]] @('a', ('b' + [char]0x2019))"_s;
    QTest::newRow("no strings") << stringsValue({}) << u"[string[]] @()"_s;
    QTest::newRow("BINARY") << valueOf(Format::Binary, QByteArray("\x00\xff", 2)) << u"[byte[]] @(0x00, 0xff)"_s;
    QTest::newRow("long BINARY") << valueOf(Format::Binary, QByteArray(33, 'A'))
                                 << u"[System.Convert]::FromBase64String('QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB')"_s;
}

void TestPowershellLines::writesAValue()
{
    QFETCH(Value, value);
    QFETCH(QString, literal);
    const Value old = valueOf(value.format(), "????????");
    ExportCase set;
    set.change(set.add(ObjectClass::Resource, disk), Scope::Private, u"X"_s, old, value);
    QCOMPARE(linesOf(made(set.request())),
        u"Get-ClusterResource -Name 'Disk' | Set-ClusterParameter -Multiple @{\n    X = %1\n}"_s.arg(literal));

    ExportCase common;
    common.change(common.add(ObjectClass::Resource, disk), Scope::Common, u"X"_s, old, value);
    QCOMPARE(linesOf(made(common.request())),
        value.format() == Format::MultiSz
            ? u"$strings = New-Object System.Collections.Specialized.StringCollection\n$strings.AddRange(%1)\n"
              "(Get-ClusterResource -Name 'Disk').X = $strings"_s.arg(literal)
            : u"(Get-ClusterResource -Name 'Disk').X = %1"_s.arg(literal));
}

void TestPowershellLines::findsAnObject_data()
{
    QTest::addColumn<ObjectClass>("objectClass");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("found");
    QTest::newRow("cluster") << ObjectClass::Cluster << u"CL"_s << u"Get-Cluster"_s;
    QTest::newRow("node") << ObjectClass::Node << u"N1"_s << u"Get-ClusterNode -Name 'N1'"_s;
    QTest::newRow("group") << ObjectClass::Group << u"G"_s << u"Get-ClusterGroup -Name 'G'"_s;
    QTest::newRow("resource type") << ObjectClass::ResourceType << u"T"_s << u"Get-ClusterResourceType -Name 'T'"_s;
    QTest::newRow("network") << ObjectClass::Network << u"N"_s << u"Get-ClusterNetwork -Name 'N'"_s;
    QTest::newRow("network interface") << ObjectClass::NetworkInterface << u"I"_s
                                       << u"Get-ClusterNetworkInterface -Name 'I'"_s;
    QTest::newRow("a name that is a pattern") << ObjectClass::Resource << u"Disk [2]*"_s
                                              << u"Get-ClusterResource | Where-Object { $_.Name -eq 'Disk [2]*' }"_s;
}

void TestPowershellLines::findsAnObject()
{
    QFETCH(ObjectClass, objectClass);
    QFETCH(QString, name);
    QFETCH(QString, found);
    ExportCase set;
    const int object = set.add(objectClass, name);
    set.change(object, Scope::Common, u"A B"_s, dwordValue(1), dwordValue(2));
    QCOMPARE(linesOf(made(set.request())), u"(%1).'A B' = [uint32] 2"_s.arg(found));
}

void TestPowershellLines::deletesWhatIsReset()
{
    ExportCase set;
    set.change(set.add(ObjectClass::Resource, disk), Scope::Private, u"X'Y"_s, dwordValue(1), std::nullopt);
    QCOMPARE(linesOf(made(set.request())),
        u"Get-ClusterResource -Name 'Disk' | Set-ClusterParameter -Name 'X''Y' -Delete"_s);
}

void TestPowershellLines::createsWhatIsNotDocumented()
{
    ExportCase set;
    const int object = set.add(ObjectClass::Resource, u"IP"_s, u"IP Address"_s);
    set.change(object, Scope::Private, u"ProbePort"_s, std::nullopt, dwordValue(59999));
    set.change(object, Scope::Private, u"OwnWord"_s, std::nullopt, textValue(u"x"));
    QCOMPARE(linesOf(made(set.request())),
        u"Get-ClusterResource -Name 'IP' | Set-ClusterParameter -Multiple @{\n    ProbePort = [uint32] 59999\n}\n"
        "Get-ClusterResource -Name 'IP' | Set-ClusterParameter -Create -Multiple @{\n    OwnWord = 'x'\n}"_s);
}

void TestPowershellLines::leavesOutWhatHasNoLine_data()
{
    QTest::addColumn<ObjectClass>("objectClass");
    QTest::addColumn<Value>("old");
    QTest::addColumn<std::optional<Value>>("now");
    QTest::addColumn<QString>("reason");
    using Maybe = std::optional<Value>;
    QTest::newRow("a reset of a common property") << ObjectClass::Group << dwordValue(1) << Maybe()
                                                  << u"no cmdlet resets a common property"_s;
    QTest::newRow("a security descriptor")
        << ObjectClass::Group << valueOf(Format::SecurityDescriptor, QByteArray(20, '\1'))
        << Maybe(valueOf(Format::SecurityDescriptor, QByteArray(20, '\2')))
        << u"the cmdlets have no value of its format (SECURITY_DESCRIPTOR)"_s;
    QTest::newRow("text with variables") << ObjectClass::Group << textValue(u"%A%", Format::ExpandSz)
                                         << Maybe(textValue(u"%B%", Format::ExpandSz))
                                         << u"the cmdlets have no value of its format (EXPAND_SZ)"_s;
    QTest::newRow("no bytes") << ObjectClass::Group << valueOf(Format::Binary, "x") << Maybe(valueOf(Format::Binary, {}))
                              << u"no bytes at all would reset it"_s;
    QTest::newRow("a group set") << ObjectClass::GroupSet << dwordValue(1) << Maybe(dwordValue(2)) << u"no cmdlet sets it"_s;
}

void TestPowershellLines::leavesOutWhatHasNoLine()
{
    QFETCH(ObjectClass, objectClass);
    QFETCH(Value, old);
    QFETCH(std::optional<Value>, now);
    QFETCH(QString, reason);
    ExportCase set;
    set.change(set.add(objectClass, u"O"_s), Scope::Common, u"Secret"_s, old, now);
    const Exported alone = findExporter(u"powershell")->make(set.request());
    QVERIFY(!alone);
    QVERIFY2(alone.error().contains(reason), qPrintable(alone.error()));

    set.change(set.add(ObjectClass::Group, u"G"_s), Scope::Common, u"X"_s, dwordValue(1), dwordValue(2));
    const ExportProduct product = made(set.request());
    QCOMPARE(linesOf(product), u"(Get-ClusterGroup -Name 'G').X = [uint32] 2"_s);
    const QString file = QString::fromUtf8(product.files.first().bytes);
    QVERIFY(file.contains(u"# Changes that have no line here: 1."_s));
    QVERIFY(!file.contains(u"Secret"_s)); // nothing of a cluster stands in a comment
    QVERIFY2(product.notes.join(u'\n').contains(u"Secret: %1"_s.arg(reason)), qPrintable(product.notes.join(u'\n')));
}

void TestPowershellLines::leavesOutUnusualChanges()
{
    ExportCase set;
    const int object = set.add(ObjectClass::Resource, disk);
    for (const QString &name : { u"A"_s, u"Several"_s, u"Cut"_s })
        set.change(object, Scope::Private, name, dwordValue(1), dwordValue(2));
    const Value entry{ 0x00070002, QByteArray(4, '\1'), {}, true }; // DISK_NUMBER
    set.change(object, Scope::Private, u"Entry"_s, std::nullopt, entry);
    QVector<Property> &properties = set.after.objects[object].list(Scope::Private).properties;
    properties[1].values.append(textValue(u"x"));
    properties[2].values.clear();
    properties[2].knowledge = Knowledge::Cut;
    set.change(set.add(ObjectClass::Resource, {}), Scope::Private, u"A"_s, dwordValue(1), dwordValue(2));
    const ExportProduct product = made(set.request());
    QCOMPARE(linesOf(product),
        u"Get-ClusterResource -Name 'Disk' | Set-ClusterParameter -Multiple @{\n    A = [uint32] 2\n}"_s);
    const QString notes = product.notes.join(u'\n');
    for (const char *note : { "Several: PowerShell has no value of several formats",
             "Cut: its value is not in this source", "Entry: the cmdlets have no value of its format (DWORD)",
             "A: the object's name is not in this source" })
        QVERIFY2(notes.contains(QLatin1String(note)), qPrintable(notes));
}

void TestPowershellLines::turnsBackInTheOtherOrder()
{
    ExportCase set;
    const int object = set.add(ObjectClass::Resource, disk);
    set.change(object, Scope::Private, u"A"_s, dwordValue(1), dwordValue(2));
    set.change(object, Scope::Private, u"B"_s, std::nullopt, dwordValue(2));
    const ExportProduct product = made(rollbackOf(set.request()));
    QCOMPARE(linesOf(product),
        u"Get-ClusterResource -Name 'Disk' | Set-ClusterParameter -Name 'B' -Delete\n"
        "Get-ClusterResource -Name 'Disk' | Set-ClusterParameter -Multiple @{\n    A = [uint32] 1\n}"_s);
    QCOMPARE(product.files.first().name, u"case-rollback.ps1"_s);
}

void TestPowershellLines::isAFileForWindows()
{
    ExportCase set;
    set.change(set.add(ObjectClass::Resource, disk), Scope::Private, u"A"_s, dwordValue(1), dwordValue(2));
    const QByteArray file = made(set.request()).files.first().bytes;
    QVERIFY(file.startsWith("\xEF\xBB\xBF#Requires"));
    QCOMPARE(file.count('\n'), file.count("\r\n"));
}

QTEST_GUILESS_MAIN(TestPowershellLines)

#include "tst_powershell_lines.moc"
