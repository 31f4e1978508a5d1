// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/catalog/catalog.h"
#include "core/redaction/text_redactor.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace clusprop;
using Kind = RedactionKind;

class TestTextRedactor : public QObject
{
    Q_OBJECT

private slots:
    void redacts_data();
    void redacts();
    void oneOriginalHasOneReplacement();
    void longestNameWins();
    void shortNamesAreFoundAlone();
    void namesThatAreSomethingElse_data();
    void namesThatAreSomethingElse();
    void pathsThatAreNames();
    void documentedTextsStay_data();
    void documentedTextsStay();
    void fieldsDecideWhatStays_data();
    void fieldsDecideWhatStays();
    void replacementsAreNobodysOriginal();
    void randomTextsTellNothing();
    void longTextsTakeLinearTime_data();
    void longTextsTakeLinearTime();
};

void TestTextRedactor::redacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *text, const char *expected) {
        QTest::newRow(title) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    // HV01 is a node, "Cluster Disk 2" a resource, contoso.com a domain.
    row("a name", "HV01", "NODE-1");
    row("a name in other case", "hv01", "NODE-1");
    row("a computer account", "HV01$", "NODE-1$");
    row("a name in a sentence", "Backup of HV01 by Miller", "TEXT-1 NODE-1 TEXT-2");
    row("a name inside of a word", "HV01x", "TEXT-1");
    row("a dependency", "([Cluster Disk 2]) and ([HV01])", "([RESOURCE-1]) and ([NODE-1])");
    row("a host in a known domain", "hv01.contoso.com", "NODE-1.DOMAIN-1.example");
    row("an unknown host in it", "sql7.contoso.com", "HOST-1.DOMAIN-1.example");
    row("a subdomain", "a.emea.contoso.com", "HOST-1.DOMAIN-1.example");
    row("another domain", "x.fabrikam.net", "HOST-1.DOMAIN-2.example");
    row("an account", "CONTOSO\\svc-sql", "DOMAIN-2\\ACCOUNT-1");
    row("a mail address", "jo.doe@contoso.com", "ACCOUNT-1@DOMAIN-1.example");
    row("an account of Windows", "NT AUTHORITY\\SYSTEM", "NT AUTHORITY\\SYSTEM");
    row("a SID of Windows", "S-1-5-18", "S-1-5-18");
    row("a SID of a domain", "S-1-5-21-11-22-33-1106", "S-1-5-21-1-1-1-1001");
    row("a built-in account of a domain", "S-1-5-21-11-22-33-500", "S-1-5-21-1-1-1-500");
    row("a GUID", "{94c44c2a-a09f-4988-851e-844286f212a9}",
        "{94c44c2a-a09f-4988-851e-844286f212a9}");
    row("an address", "10.1.2.3", "192.0.2.1");
    row("a network with its prefix", "10.1.2.0/24", "192.0.2.0/24");
    row("an address with a port", "10.1.2.3:445", "192.0.2.1:445");
    row("two addresses of a network", "10.1.2.3, 10.1.2.9", "192.0.2.1, 192.0.2.2");
    row("addresses of two networks", "10.1.2.3;10.1.3.3", "192.0.2.1;198.51.100.1");
    row("a mask", "255.255.254.0", "255.255.254.0");
    row("loopback", "127.0.0.1", "127.0.0.1");
    row("no address", "0.0.0.0", "0.0.0.0");
    row("a link-local address", "169.254.7.9", "169.254.0.1");
    row("a multicast address", "239.255.1.2", "233.252.0.1");
    row("IPv6", "2a02:1:2::15", "2001:db8:0:1::1");
    row("IPv6 in brackets", "[2a02:1:2::15]:445", "[2001:db8:0:1::1]:445");
    row("link-local IPv6 with a zone", "fe80::1c2b:9%12", "fe80::1%12");
    row("IPv6 loopback", "::1", "::1");
    row("a MAC address", "00-15-5D-01-02-03", "00-00-5E-00-53-00");
    row("a MAC address with colons", "00:15:5d:01:02:03", "00:00:5E:00:53:00");
    row("no MAC address", "00-00-00-00-00-00", "00-00-00-00-00-00");
    row("the MAC address of all", "ff:FF:ff:ff:ff:ff", "ff:FF:ff:ff:ff:ff");
    row("a MAC address of equal parts", "11-11-11-11-11-11", "00-00-5E-00-53-00");
    row("a well-known IPv6 group", "ff02::1", "ff02::1");
    row("another IPv6 group", "ff02::1:2:3", "2001:db8:0:1::1");
    row("a time", "14.03.2026 02:17:45", "14.03.2026 02:17:45");
    row("a number", "4711", "4711");
    row("a telephone number in a sentence", "call 0441234567", "TEXT-1");
    row("an address with dashes", "10-1-2-3", "TEXT-1");
    row("a path", "C:\\ClusterStorage\\Vol9\\vm.vhdx", "C:\\ClusterStorage\\FOLDER-1\\FILE-1.vhdx");
    row("the disk of something known", "D:\\HV01\\HV01.vhdx", "D:\\NODE-1\\NODE-1.vhdx");
    row("a share", "\\\\hv01\\backup$\\x", "\\\\NODE-1\\SHARE-1\\FOLDER-1");
    row("an administrative share", "\\\\10.1.2.3\\C$", "\\\\192.0.2.1\\C$");
    row("a share of a host in a domain", "\\\\fs.contoso.com\\data",
        "\\\\HOST-1.DOMAIN-1.example\\SHARE-1");
    row("a volume", "\\\\?\\Volume{94c44c2a-a09f-4988-851e-844286f212a9}\\",
        "\\\\?\\Volume{94c44c2a-a09f-4988-851e-844286f212a9}\\");
    row("a folder with a GUID", "C:\\x{94c44c2a-a09f-4988-851e-844286f212a9}", "C:\\FOLDER-1");
    row("a disk", "\\\\.\\PHYSICALDRIVE2", "\\\\.\\PHYSICALDRIVE2");
    row("a command", "%SystemRoot%\\Acme\\go.exe /tag \"night\"",
        "%SystemRoot%\\FOLDER-1\\FILE-1.exe /TEXT-1");
    row("two paths", "C:\\a D:\\b", "C:\\FOLDER-1 D:\\FOLDER-2");
    row("a library of Windows", "clusres.dll", "clusres.dll");
    row("another library", "acme.dll", "FILE-1.dll");
    row("a descriptor as text", "O:BAG:SYD:(A;;FA;;;S-1-5-21-11-22-33-1106)",
        "O:BAG:SYD:(A;;FA;;;S-1-5-21-1-1-1-1001)");
    row("a text with a hidden mark", "HV\u200b01", "TEXT-1");
    row("a text of symbols", "*** --- ***", "*** --- ***");
    row("an empty text", "", "");
}

void TestTextRedactor::redacts()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    TextRedactor texts;
    texts.addName(Kind::Node, QStringLiteral("HV01"));
    texts.addName(Kind::Resource, QStringLiteral("Cluster Disk 2"));
    texts.addName(Kind::Domain, QStringLiteral("contoso.com"));
    QCOMPARE(texts.redact(text, {}), expected);
}

void TestTextRedactor::oneOriginalHasOneReplacement()
{
    TextRedactor texts;
    texts.addName(Kind::Group, QStringLiteral("Größe"));
    TextField host;
    host.kind = Kind::Host;
    const QString first = texts.redact(QStringLiteral("Straße"), {});
    QCOMPARE(texts.redact(QStringLiteral("STRAßE"), host), first);
    QCOMPARE(texts.redact(QStringLiteral("GRÖßE"), host), QStringLiteral("GROUP-1"));
    QCOMPARE(texts.redact(QStringLiteral("\\\\straße\\x"), host),
        QStringLiteral("\\\\%1\\SHARE-1").arg(first));
    QCOMPARE(texts.redact(QStringLiteral("10.0.0.7"), {}),
        texts.redact(QStringLiteral("\\\\10.0.0.7"), {}).mid(2));
}

void TestTextRedactor::longestNameWins()
{
    TextRedactor texts;
    texts.addName(Kind::Node, QStringLiteral("SQL"));
    texts.addName(Kind::Group, QStringLiteral("SQL Server (PROD)"));
    texts.addName(Kind::Resource, QStringLiteral("SQL Server"));
    QCOMPARE(
        texts.redact(QStringLiteral("SQL Server (PROD), sql server, SQL;SQL Server (TEST"), {}),
        QStringLiteral("GROUP-1, RESOURCE-1, NODE-1;RESOURCE-1 (TEXT-1"));
}

void TestTextRedactor::shortNamesAreFoundAlone()
{
    TextRedactor texts;
    texts.addName(Kind::Node, QStringLiteral("N1"));
    texts.addName(Kind::Group, QStringLiteral("42"));
    TextField name;
    name.kind = Kind::Group;
    name.isName = true;
    QCOMPARE(texts.redact(QStringLiteral("n1"), {}), QStringLiteral("NODE-1"));
    QCOMPARE(texts.redact(QStringLiteral("42"), {}), QStringLiteral("42"));
    QCOMPARE(texts.redact(QStringLiteral("42"), name), QStringLiteral("GROUP-1"));
    QCOMPARE(texts.redact(QStringLiteral("of N1"), {}), QStringLiteral("TEXT-1"));
}

void TestTextRedactor::namesThatAreSomethingElse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(expected);
    };
    row("10.1.2.3", "192.0.2.1");
    row("10.1.2.3 x", "NODE-1");
    row("2a02:1:2::15", "2001:db8:0:1::1");
    row("2a02:1:2::15 x", "NODE-1");
    row("00-15-5D-01-02-03", "00-00-5E-00-53-00");
    row("00-15-5D-01-02-03 x", "NODE-1");
    row("S-1-5-21-11-22-33-1106", "S-1-5-21-1-1-1-1001");
    row("S-1-5-21-11-22-33-1106 x", "NODE-1");
    row("94c44c2a-a09f-4988-851e-844286f212a9", "94c44c2a-a09f-4988-851e-844286f212a9");
    row("94c44c2a-a09f-4988-851e-844286f212a9 x", "NODE-1");
    row("C:\\Acme", "C:\\FOLDER-1");
}

/// A name that is an address is replaced as one, also where the name stands.
void TestTextRedactor::namesThatAreSomethingElse()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    TextRedactor texts;
    texts.addName(Kind::Node, name == u"C:\\Acme" ? QString() : name);
    TextField field;
    field.kind = Kind::Node;
    field.isName = true;
    QCOMPARE(texts.redact(name, field), expected);
    QCOMPARE(texts.redact(name, field), expected);
}

/// Of a volume the last part of its path is the name.
void TestTextRedactor::pathsThatAreNames()
{
    TextRedactor texts;
    texts.addName(Kind::Volume, QStringLiteral("C:\\ClusterStorage\\Zebra"));
    texts.addName(Kind::Volume, QStringLiteral("C:\\Windows")); // says nothing
    texts.addName(Kind::Volume, QStringLiteral("\\\\?\\Volume{94c44c2a-a09f-4988-851e-844286f212a9}"));
    texts.addName(Kind::Node, QStringLiteral("47110815")); // no letter
    QCOMPARE(texts.redact(QStringLiteral("see zebra"), {}), QStringLiteral("TEXT-1 VOLUME-1"));
    QCOMPARE(texts.redact(QStringLiteral("C:\\Windows"), {}), QStringLiteral("C:\\Windows"));
}

void TestTextRedactor::documentedTextsStay_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("stays");
    QTest::newRow("the default") << "WINS Service" << "DatabasePath" << "%SystemRoot%\\wins\\wins.mdb" << true;
    QTest::newRow("another path") << "WINS Service" << "DatabasePath" << "%SystemRoot%\\wins\\zebra.mdb" << false;
    QTest::newRow("a word that is documented") << "iSCSI Target Server" << "TunnelType" << "isatap" << true;
    QTest::newRow("another word") << "iSCSI Target Server" << "TunnelType" << "zebra" << false;
    QTest::newRow("the word of another property") << "WINS Service" << "DatabasePath" << "ISATAP" << false;
    QTest::newRow("a number is no text") << "IP Address" << "EnableDhcp" << "zebra" << false;
}

void TestTextRedactor::documentedTextsStay()
{
    QFETCH(QString, type);
    QFETCH(QString, property);
    QFETCH(QString, text);
    QFETCH(bool, stays);
    TextField field;
    field.entry = Catalog::shared().find(ObjectClass::Resource, type, true, property);
    QVERIFY(field.entry != nullptr);
    TextRedactor texts;
    QCOMPARE(texts.redact(text, field) == text, stays);
}

void TestTextRedactor::fieldsDecideWhatStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("property");
    QTest::addColumn<bool>("stays");
    QTest::newRow("a number") << QStringLiteral("0441234567") << QStringLiteral("X") << true;
    QTest::newRow("a number in a description")
        << QStringLiteral("0441234567") << QStringLiteral("Description") << false;
    QTest::newRow("a serial number")
        << QStringLiteral("12345678") << QStringLiteral("SerialNumber") << false;
    QTest::newRow("32 digits") << QStringLiteral("23ab58e08b94471093f23c7e3f23fbfd")
                               << QStringLiteral("PrimaryKey") << false;
    QTest::newRow("32 digits of an id") << QStringLiteral("23ab58e08b94471093f23c7e3f23fbfd")
                                        << QStringLiteral("ObjectGUID") << true;
    QTest::newRow("a resource type of the catalog")
        << QStringLiteral("IP Address") << QStringLiteral("Type") << true;
    QTest::newRow("another one") << QStringLiteral("Acme Disk") << QStringLiteral("Type") << false;
    QTest::newRow("its name elsewhere")
        << QStringLiteral("IP Address") << QStringLiteral("X") << false;
    QTest::newRow("a state's word elsewhere")
        << QStringLiteral("Online") << QStringLiteral("X") << false;
}

void TestTextRedactor::fieldsDecideWhatStays()
{
    QFETCH(QString, text);
    QFETCH(QString, property);
    QFETCH(bool, stays);
    ClusterObject resource;
    resource.objectClass = ObjectClass::Resource;
    TextRedactor texts;
    QCOMPARE(texts.redact(text, fieldOf(resource, property, nullptr)) == text, stays);
}

void TestTextRedactor::replacementsAreNobodysOriginal()
{
    TextRedactor texts;
    const QStringList originals{ QStringLiteral("NODE-1"), QStringLiteral("see node-2"),
        QStringLiteral("192.0.2.9"), QStringLiteral("2001:db8:0:1::9") };
    for (const QString &text : originals)
        texts.survey(text);
    texts.addName(Kind::Node, originals[0]);
    texts.addName(Kind::Node, QStringLiteral("HV01"));
    QCOMPARE(texts.redact(originals[0], {}), QStringLiteral("NODE-3"));
    QCOMPARE(texts.redact(QStringLiteral("HV01"), {}), QStringLiteral("NODE-4"));
    QCOMPARE(texts.redact(QStringLiteral("10.0.0.1"), {}), QStringLiteral("198.51.100.1"));
    QCOMPARE(texts.redact(originals[2], {}), QStringLiteral("203.0.113.1"));
    QCOMPARE(texts.redact(originals[3], {}), QStringLiteral("2001:db8:0:2::1"));
}

void TestTextRedactor::randomTextsTellNothing()
{
    // A name that is known and a word that is not, among everything that has a meaning.
    const QStringList parts{ QStringLiteral("Zebrafish"), QStringLiteral("zebrafish"),
        QStringLiteral("Quagga"), QStringLiteral("quagga.exe"), QStringLiteral("\\"),
        QStringLiteral("\\\\"), QStringLiteral("/"), QStringLiteral(":"), QStringLiteral("::"),
        QStringLiteral("."), QStringLiteral("@"), QStringLiteral("-"), QStringLiteral("%"),
        QStringLiteral("("), QStringLiteral(")"), QStringLiteral("{"), QStringLiteral("}"),
        QStringLiteral(" "), QStringLiteral("\""), QStringLiteral("$"), QStringLiteral("="),
        QStringLiteral(","), QStringLiteral(";"), QStringLiteral("C:\\"),
        QStringLiteral("S-1-5-21-"), QStringLiteral("10.1.2.3"),
        QStringLiteral("94c44c2a-a09f-4988-851e-844286f212a9"), QStringLiteral("Volume"),
        QStringLiteral("Windows"), QStringLiteral("and"), QStringLiteral("D:("),
        QStringLiteral("0"), QStringLiteral("12345"), QStringLiteral("NT AUTHORITY\\SYSTEM"),
        QStringLiteral("\n"), QStringLiteral("ü") };
    std::mt19937 random(4711);
    std::uniform_int_distribution<qsizetype> part(0, parts.size() - 1);
    std::uniform_int_distribution<int> length(1, 14);
    TextRedactor texts;
    texts.addName(Kind::Node, parts[0]);
    for (const Vocabulary vocabulary :
        { Vocabulary::None, Vocabulary::States, Vocabulary::Places }) {
        TextField field;
        field.vocabulary = vocabulary;
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int count = length(random); count > 0; --count)
                text += parts[part(random)];
            const QString shown = texts.redact(text, field);
            QVERIFY2(!shown.contains(u"zebrafish", Qt::CaseInsensitive)
                    && !shown.contains(u"quagga", Qt::CaseInsensitive)
                    && !shown.contains(u"10.1.2.3"),
                qPrintable(text + QStringLiteral(" → ") + shown));
        }
    }
}

void TestTextRedactor::longTextsTakeLinearTime_data()
{
    QTest::addColumn<QString>("unit");
    for (const char *unit : { "a ", "a.", "1.", "\\", "a\\", "%a%\\", "S-1-", ":", "1:", "::1 ",
             "a@", "(", "C:\\", "é", "00-15-", "{94c44c2a-", "name name ", "x.exe", "\u200f" })
        QTest::newRow(unit) << QString::fromUtf8(unit);
}

void TestTextRedactor::longTextsTakeLinearTime()
{
    QFETCH(QString, unit);
    const auto spent = [&unit](qsizetype units) {
        TextRedactor texts;
        QStringList words;
        for (int index = 0; index < 60; ++index) { // a name of which the text is full
            words.append(QStringLiteral("name"));
            texts.addName(Kind::Node, words.join(u' '));
        }
        const QString text = unit.repeated(units / unit.size());
        QElapsedTimer timer;
        timer.start();
        texts.survey(text);
        static_cast<void>(texts.redact(text, {}));
        return timer.nsecsElapsed();
    };
    constexpr qsizetype few = 20'000;
    constexpr qint64 floor = 5'000'000; // below which a measurement says nothing
    // Work that grows with the square would be 256 times as much.
    const qint64 once = std::max(spent(few), floor);
    QVERIFY2(spent(few * 16) < once * 80, qPrintable(QString::number(once)));
}

QTEST_GUILESS_MAIN(TestTextRedactor)

#include "tst_text_redactor.moc"
