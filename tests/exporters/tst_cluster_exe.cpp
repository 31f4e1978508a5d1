// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Lines of cluster.exe, and that no text gets out of its quotes in cmd.exe.

#include "export_case.h"

#include "core/exporters/cluster_exe.h"

#include <QTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;
using wire::Format;

Q_DECLARE_METATYPE(ClusterObject)

namespace {

/// What cmd.exe hands on of one quoted word in a batch file; nothing where it would see more.
std::optional<QString> throughCmd(const QString &word)
{
    if (word.size() < 2 || !word.startsWith(u'"') || !word.endsWith(u'"'))
        return std::nullopt;
    QString text = word.sliced(1).chopped(1);
    for (const QChar unit : text) {
        if (unit == u'"' || unit < QChar(0x20))
            return std::nullopt;
    }
    const QString withoutPairs = QString(text).remove(u"%%"_s);
    return withoutPairs.contains(u'%') ? std::nullopt : std::optional(text.replace(u"%%"_s, u"%"_s));
}

Exported made(const ExportRequest &request)
{
    return findExporter(u"cluster-exe")->make(request);
}

QString linesOf(const Exported &product)
{
    return product ? QString::fromUtf8(product->files.first().bytes).section(u"@echo on\r\n"_s, 1).trimmed()
                   : u"none: "_s + product.error();
}

} // namespace

class TestClusterExe : public QObject
{
    Q_OBJECT
private slots:
    void noTextGetsOut();
    void writesALine_data();
    void writesALine();
    void leavesOutWhatItCannotQuote_data();
    void leavesOutWhatItCannotQuote();
    void refusesALine_data();
    void refusesALine();
    void whatAListLeavesOutIsNoted();
    void takesEverythingBack();
    void isAFileForCmd();
};

void TestClusterExe::noTextGetsOut()
{
    int refused = 0;
    for (uint unit = 0; unit <= 0xFFFF; ++unit) {
        const QChar letter(static_cast<char16_t>(unit));
        for (const QString &text : { QString(letter), u"a"_s + letter + u"b"_s, u"%"_s + letter + u"%"_s }) {
            const auto word = cmdText(text);
            refused += word ? 0 : 1;
            if (word)
                QCOMPARE(throughCmd(*word), std::optional(text));
        }
    }
    QVERIFY(refused > 3 * 2048); // lone surrogates at least
    for (const QString &text : hostileTexts()) {
        if (const auto word = cmdText(text))
            QCOMPARE(throughCmd(*word), std::optional(text));
    }
}

void TestClusterExe::writesALine_data()
{
    QTest::addColumn<ObjectClass>("objectClass");
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<std::optional<Value>>("value");
    QTest::addColumn<QString>("line");
    using Maybe = std::optional<Value>;
    QTest::newRow("cluster") << ObjectClass::Cluster << false << Maybe(dwordValue(5)) << u"cluster . /prop X=5:dword"_s;
    QTest::newRow("node") << ObjectClass::Node << true << Maybe(textValue(u"a b"))
                          << u"cluster . node \"O 1\" /priv X=\"a b\":string"_s;
    QTest::newRow("group") << ObjectClass::Group << false << Maybe(stringsValue({ u"a"_s, u"b"_s }))
                           << u"cluster . group \"O 1\" /prop X=\"a\",\"b\":multistr"_s;
    QTest::newRow("resource") << ObjectClass::Resource << true << Maybe(largeValue(~0ULL))
                              << u"cluster . res \"O 1\" /priv X=18446744073709551615:ularge"_s;
    QTest::newRow("resource type") << ObjectClass::ResourceType << true << Maybe(valueOf(Format::Binary, "\x01\x7f"))
                                   << u"cluster . restype \"O 1\" /priv X=0x01,0x7f:binary"_s;
    QTest::newRow("network") << ObjectClass::Network << false << Maybe(textValue(u"%T%\\x", Format::ExpandSz))
                             << u"cluster . network \"O 1\" /prop X=\"%%T%%\\x\":expandstr"_s;
    QTest::newRow("network interface") << ObjectClass::NetworkInterface << false << Maybe(dwordValue(1))
                                       << u"cluster . netint /node:\"N\" /network:\"LAN 1\" /prop X=1:dword"_s;
    QTest::newRow("reset, common") << ObjectClass::Group << false << Maybe()
                                   << u"cluster . group \"O 1\" /prop:X /usedefault"_s;
    QTest::newRow("reset, private") << ObjectClass::Resource << true << Maybe()
                                    << u"cluster . res \"O 1\" /priv:X /usedefault"_s;
}

void TestClusterExe::writesALine()
{
    QFETCH(ObjectClass, objectClass);
    QFETCH(bool, isPrivate);
    QFETCH(std::optional<Value>, value);
    QFETCH(QString, line);
    ExportCase set;
    const int object = set.add(objectClass, u"O 1"_s);
    set.change(object, Scope::CommonReadOnly, u"Node"_s, textValue(u"N"), textValue(u"N"));
    set.change(object, Scope::CommonReadOnly, u"Network"_s, textValue(u"LAN 1"), textValue(u"LAN 1"));
    set.change(object, isPrivate ? Scope::Private : Scope::Common, u"X"_s, dwordValue(77), value);
    QCOMPARE(linesOf(made(set.request())), line);
}

void TestClusterExe::leavesOutWhatItCannotQuote_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("property");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a quote") << u"O"_s << u"X"_s << textValue(u"a\" & del x") << u"cannot take a quote"_s;
    QTest::newRow("a line end") << u"O"_s << u"X"_s << textValue(u"a\r\nb") << u"cannot take a line end"_s;
    QTest::newRow("a backslash at the end") << u"O"_s << u"X"_s << textValue(u"C:\\") << u"its last backslash"_s;
    QTest::newRow("a quote in the object's name") << u"O\""_s << u"X"_s << dwordValue(1) << u"the object's name: "_s;
    QTest::newRow("a name with an operator") << u"O"_s << u"X&Y"_s << dwordValue(1) << u"could misread the property's name"_s;
    QTest::newRow("no strings") << u"O"_s << u"X"_s << stringsValue({}) << u"an empty list has no form there"_s;
    QTest::newRow("a time") << u"O"_s << u"X"_s << valueOf(Format::FileTime, QByteArray(8, '\1'))
                            << u"no values of its format (FILETIME)"_s;
    QTest::newRow("too long") << u"O"_s << u"X"_s << textValue(QString(9000, u'x')) << u"longer than cmd.exe takes"_s;
}

void TestClusterExe::leavesOutWhatItCannotQuote()
{
    QFETCH(QString, object);
    QFETCH(QString, property);
    QFETCH(Value, value);
    QFETCH(QString, reason);
    ExportCase set;
    set.change(set.add(ObjectClass::Group, object), Scope::Private, property, valueOf(value.format(), "????????"), value);
    set.change(set.add(ObjectClass::Group, u"G"_s), Scope::Private, u"Y"_s, dwordValue(1), dwordValue(2));
    const Exported product = made(set.request());
    QCOMPARE(linesOf(product), u"cluster . group \"G\" /priv Y=2:dword"_s);
    QVERIFY2(product->notes.join(u'\n').contains(reason), qPrintable(product->notes.join(u'\n')));
}

void TestClusterExe::refusesALine_data()
{
    QTest::addColumn<ClusterObject>("object");
    QTest::addColumn<QString>("property");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("line"); // or why there is none
    const auto object = [](ObjectClass objectClass, const QString &name) {
        ClusterObject made;
        made.objectClass = objectClass;
        made.name = name;
        return made;
    };
    const auto netInterface = [&object](const QString &node, const QString &network) {
        ClusterObject made = object(ObjectClass::NetworkInterface, u"I"_s);
        for (const auto &[name, text] : { std::pair(u"Node"_s, node), std::pair(u"Network"_s, network) }) {
            Property property;
            property.name = name;
            property.values = { textValue(text) };
            if (!text.isNull())
                made.list(Scope::CommonReadOnly).properties.append(property);
        }
        return made;
    };
    const ClusterObject group = object(ObjectClass::Group, u"G"_s);
    const Values one{ dwordValue(1) };
    QTest::newRow("every sign of a name") << group << u"Az0_9.b-C"_s << one
                                          << u"cluster . group \"G\" /prop Az0_9.b-C=1:dword"_s;
    QTest::newRow("no name") << group << QString() << one << u"cmd.exe could misread the property's name"_s;
    QTest::newRow("no value") << group << u"X"_s << Values() << u"it has no value"_s;
    QTest::newRow("values of several formats") << group << u"X"_s << Values{ dwordValue(1), textValue(u"1") }
                                               << u"it has values of several formats"_s;
    QTest::newRow("no bytes") << group << u"X"_s << Values{ valueOf(Format::Binary, {}) }
                              << u"no bytes at all would reset it"_s;
    QTest::newRow("half a number") << group << u"X"_s
                                   << Values{ { wire::listValue(Format::Dword), QByteArray("\1\2"), {}, false } }
                                   << u"its bytes are no number"_s;
    QTest::newRow("an entry of a disk") << group << u"X"_s << Values{ { 0x00070002, QByteArray(4, '\1'), {}, true } }
                                        << u"cluster.exe has no values of its format (DWORD)"_s;
    QTest::newRow("a quote in a list") << group << u"X"_s << Values{ stringsValue({ u"a"_s, u"b\""_s }) }
                                       << u"cmd.exe cannot take a quote in a text"_s;
    QTest::newRow("an object without a name") << object(ObjectClass::Group, {}) << u"X"_s << one
                                              << u"the object's name is not in this source"_s;
    QTest::newRow("a group set") << object(ObjectClass::GroupSet, u"S"_s) << u"X"_s << one
                                 << u"cluster.exe does not know this kind of object"_s;
    const QString unknown = u"node and network of the interface are not in this source"_s;
    QTest::newRow("an interface of no node") << netInterface({}, u"L"_s) << u"X"_s << one << unknown;
    QTest::newRow("an interface of no network") << netInterface(u"N"_s, u""_s) << u"X"_s << one << unknown;
    QTest::newRow("a quote in the node's name") << netInterface(u"N\""_s, u"L"_s) << u"X"_s << one
                                                << u"cmd.exe cannot take a quote in a text"_s;
    QTest::newRow("a line end in the network's name") << netInterface(u"N"_s, u"L\n"_s) << u"X"_s << one
                                                      << u"cmd.exe cannot take a line end or another control character in a text"_s;
}

void TestClusterExe::refusesALine()
{
    QFETCH(ClusterObject, object);
    QFETCH(QString, property);
    QFETCH(Values, values);
    QFETCH(QString, line);
    Change change;
    change.name = property;
    change.after.emplace();
    change.after->name = property;
    change.after->values = values;
    const auto made = clusterExeLine(object, change);
    QCOMPARE(made ? *made : made.error(), line);
    QCOMPARE(bool(made), line.startsWith(u"cluster ."));
}

void TestClusterExe::whatAListLeavesOutIsNoted()
{
    ExportCase set;
    const int group = set.add(ObjectClass::Group, u"G"_s);
    set.change(group, Scope::Private, u"A"_s, dwordValue(1), dwordValue(2));
    set.change(group, Scope::Private, u"B"_s, dwordValue(1), dwordValue(2));
    Property &cut = set.after.objects[group].list(Scope::Private).properties[1];
    cut.values.clear();
    cut.knowledge = Knowledge::Cut;
    const Exported product = made(set.request());
    QCOMPARE(linesOf(product), u"cluster . group \"G\" /priv A=2:dword"_s);
    QVERIFY2(product->notes.contains(u"left out: group:G, B: its value is not in this source"_s),
        qPrintable(product->notes.join(u'\n')));
}

void TestClusterExe::takesEverythingBack()
{
    ExportCase set;
    const int object = set.add(ObjectClass::Group, u"G"_s);
    set.change(object, Scope::Private, u"A"_s, dwordValue(1), dwordValue(2));
    set.change(object, Scope::Private, u"B"_s, std::nullopt, dwordValue(2));
    QCOMPARE(linesOf(made(rollbackOf(set.request()))),
        u"cluster . group \"G\" /priv:B /usedefault\r\ncluster . group \"G\" /priv A=1:dword"_s);
}

void TestClusterExe::isAFileForCmd()
{
    ExportCase set;
    set.change(set.add(ObjectClass::Group, u"Größe"_s), Scope::Private, u"A"_s, dwordValue(1), dwordValue(2));
    const Exported product = made(set.request());
    QVERIFY(product->files.first().bytes.startsWith("@echo off\r\n"));
    QCOMPARE(product->files.first().bytes.count('\n'), product->files.first().bytes.count("\r\n"));
    QCOMPARE(product->files.first().name, u"case-changes.cmd"_s);
}

QTEST_GUILESS_MAIN(TestClusterExe)

#include "tst_cluster_exe.moc"
