// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Every form of "Copy as": what it says, and what it cannot say.

#include "tests/exporters/export_support.h"
#include "tests/exporters/markdown_check.h"

#include "core/exporters/copy_forms.h"
#include "core/values/bytes_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QtTest>

#include <vector>

using namespace clusprop;
using namespace clusprop::export_test;

namespace {

ClusterObject resource()
{
    ClusterObject object;
    object.objectClass = ObjectClass::Resource;
    object.name = QStringLiteral("Disk 1");
    return object;
}

Property cutProperty(Knowledge knowledge)
{
    Property property;
    property.name = QStringLiteral("A");
    property.knowledge = knowledge;
    return property;
}

QString copied(const QString &id, const QVector<Property> &properties)
{
    const ClusterObject object = resource();
    std::vector<CopyItem> items;
    for (const Property &property : properties)
        items.push_back({ &object, Scope::Private, property.name, &property, nullptr });
    const CopyFormRow *form = findCopyForm(id);
    const QString obstacle = copyObstacle(*form, items);
    return obstacle.isEmpty() ? form->text(items) : QStringLiteral("no: ") + obstacle;
}

} // namespace

class TestCopyForms : public QObject
{
    Q_OBJECT

private slots:
    void formsAreTold();
    void saysOne_data();
    void saysOne();
    void cannotSay_data();
    void cannotSay();
    void severalStandInLines();
    void severalNameTheOneInTheWay();
    void bytesComeBack();
    void jsonComesBack();
    void markdownIsInert_data();
    void markdownIsInert();
};

void TestCopyForms::formsAreTold()
{
    QSet<QString> ids;
    QSet<QString> titles;
    for (const CopyFormRow &row : copyFormRows()) {
        ids.insert(QString::fromUtf16(row.id));
        titles.insert(QString::fromUtf16(row.title));
        QCOMPARE(findCopyForm(QStringView(row.id)), &row);
    }
    QCOMPARE(ids.size(), qsizetype(copyFormRows().size()));
    QCOMPARE(titles.size(), ids.size());
    QCOMPARE(findCopyForm(u"no such form"), nullptr);
}

void TestCopyForms::saysOne_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<Property>("property");
    QTest::addColumn<QString>("text");
    const Property number = export_test::made(QStringLiteral("Delay"), dwordValue(1000));
    const Property words = export_test::made(QStringLiteral("Path"), textValue(u"C:\\x \"y\""));
    const Property lines = export_test::made(QStringLiteral("Notes"), textValue(u"a\nb"));
    const Property list = export_test::made(
        QStringLiteral("Names"), stringsValue({ QStringLiteral("a"), QStringLiteral("b\"c") }));
    const Property bytes = export_test::made(QStringLiteral("1 Blob"), binaryValue(QByteArray("\x01\xff", 2)));
    const auto row = [](const char *what, const char *form, const Property &property, const QString &text) {
        QTest::newRow(what) << QString::fromLatin1(form) << property << text;
    };
    row("number", "value", number, QStringLiteral("1000"));
    row("text", "value", words, QStringLiteral("C:\\x \"y\""));
    row("text of two lines", "value", lines, QStringLiteral("a\nb"));
    row("list", "value", list, QStringLiteral("a\nb\"c"));
    row("number with its name", "name-value", number, QStringLiteral("Delay=1000"));
    row("list with its name", "name-value", list, QStringLiteral("Names=[\"a\", \"b\\\"c\"]"));
    row("number for the cmdlets", "powershell", number,
        QStringLiteral("Get-ClusterResource -Name 'Disk 1' | Set-ClusterParameter -Multiple @{\n"
                       "    Delay = [uint32] 1000\n}"));
    row("number for the older tool", "cluster-exe", number,
        QStringLiteral("cluster . res \"Disk 1\" /priv Delay=1000:dword"));
    row("number as bytes", "hex", number, QStringLiteral("e8 03 00 00"));
    row("number as an array", "c", number,
        QStringLiteral("static const BYTE DelayData[] = {\n    0xe8, 0x03, 0x00, 0x00,\n};"));
    row("name that C does not take", "c", bytes,
        QStringLiteral("static const BYTE Property1BlobData[] = {\n    0x01, 0xff,\n};"));
    row("row", "markdown", number,
        QStringLiteral("| Object | Property | Value | Format |\n| --- | --- | --- | --- |\n"
                       "| `resource:Disk 1` | `Delay` | `1000` | DWORD |"));
}

void TestCopyForms::saysOne()
{
    QFETCH(QString, form);
    QFETCH(Property, property);
    QFETCH(QString, text);
    QCOMPARE(copied(form, { property }), text);
}

void TestCopyForms::cannotSay_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<Property>("property");
    QTest::addColumn<QString>("obstacle");
    const auto row = [](const char *what, const char *form, const Property &property, const char *obstacle) {
        QTest::newRow(what) << QString::fromLatin1(form) << property << QString::fromLatin1(obstacle);
    };
    const Property lines = export_test::made(QStringLiteral("A"), textValue(u"a\nb"));
    const Property empty = export_test::made(QStringLiteral("A"), binaryValue({}));
    Property several = export_test::made(QStringLiteral("A"), dwordValue(1));
    several.values.append(dwordValue(2));
    Property disputed = cutProperty(Knowledge::Cut);
    disputed.extras.edit().claims = { Claim(), Claim() };
    row("absent", "value", cutProperty(Knowledge::Absent), "its value is not in this source");
    row("cut", "json", cutProperty(Knowledge::Cut), "its value is not in this source");
    row("disputed", "value", disputed, "the sources differ on it");
    row("several values", "value", several, "it has 2 values");
    row("several values as bytes", "hex", several, "it has 2 values");
    row("two lines", "name-value", lines, "it holds line ends or characters that are not seen");
    row("no bytes", "hex", empty, "it has no bytes");
    row("no bytes for an array", "c", empty, "it has no bytes");
    row("line end at the prompt", "cluster-exe", lines,
        "cmd.exe cannot take a line end or another control character in a text");
    row("percent sign at the prompt", "cluster-exe",
        export_test::made(QStringLiteral("A"), textValue(u"%PATH%")),
        "a percent sign is another one at the prompt than in a file");
    row("nothing for the cmdlets", "powershell", empty, "no bytes at all would reset it");
    row("read-only by format", "powershell",
        export_test::made(QStringLiteral("A"), textValue(u"x", wire::Format::ExpandedSz)),
        "read-only: the server makes the expanded text");
    row("no value", "value", cutProperty(Knowledge::Known), "it has no value");
}

void TestCopyForms::cannotSay()
{
    QFETCH(QString, form);
    QFETCH(Property, property);
    QFETCH(QString, obstacle);
    QCOMPARE(copied(form, { property }), QStringLiteral("no: ") + obstacle);
    QVERIFY(!copied(QStringLiteral("markdown"), { property }).startsWith(u"no: "));
}

void TestCopyForms::severalStandInLines()
{
    const QVector<Property> two{ export_test::made(QStringLiteral("A"), dwordValue(1)),
        export_test::made(QStringLiteral("a!"), dwordValue(2)),
        export_test::made(QStringLiteral("A?"), dwordValue(3)) };
    QCOMPARE(copied(QStringLiteral("value"), two), QStringLiteral("1\n2\n3"));
    QCOMPARE(copied(QStringLiteral("name-value"), two), QStringLiteral("A=1\na!=2\nA?=3"));
    const QString arrays = copied(QStringLiteral("c"), two);
    for (const char *name : { " AData[]", " aData[]", " AData2[]" })
        QCOMPARE(arrays.count(QLatin1String(name)), 1);
    QCOMPARE(copied(QStringLiteral("markdown"), two).count(u'\n'), 4);
}

void TestCopyForms::severalNameTheOneInTheWay()
{
    const QVector<Property> two{ export_test::made(QStringLiteral("Good"), dwordValue(1)),
        cutProperty(Knowledge::Absent) };
    QCOMPARE(copied(QStringLiteral("value"), two), QStringLiteral("no: A: its value is not in this source"));
    const ClusterObject object = resource();
    const std::vector<CopyItem> none{ { &object, Scope::Common, QStringLiteral("B"), nullptr, nullptr } };
    QCOMPARE(copyObstacle(*findCopyForm(u"value"), none), QStringLiteral("it is not stored"));
    QVERIFY(findCopyForm(u"markdown")->text(none).contains(u"`not stored`"));
}

void TestCopyForms::bytesComeBack()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes += static_cast<char>(byte);
    const Property property = export_test::made(QStringLiteral("All"), binaryValue(bytes));
    for (const QString &form : { QStringLiteral("hex"), QStringLiteral("c") }) {
        const auto read = bytesFromText(copied(form, { property }));
        QVERIFY2(read, read ? "" : qPrintable(read.error().english()));
        QCOMPARE(read->bytes, bytes);
    }
}

void TestCopyForms::jsonComesBack()
{
    Property several = export_test::made(QStringLiteral("B"), dwordValue(1));
    several.values.append(textValue(u"x"));
    const QVector<Property> two{ export_test::made(QStringLiteral("A\"\n"), textValue(u"</script>\u202e")), several };
    const QJsonArray both
        = QJsonDocument::fromJson(copied(QStringLiteral("json"), two).toUtf8()).array();
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[0][u"object"].toString(), QStringLiteral("resource:Disk 1"));
    QCOMPARE(both[0][u"scope"].toString(), QStringLiteral("private"));
    QCOMPARE(both[0][u"name"].toString(), two[0].name);
    QCOMPARE(both[0][u"syntax"].toString(), QStringLiteral("LIST_VALUE_SZ"));
    QCOMPARE(both[0][u"value"].toString(), QStringLiteral("</script>\u202e"));
    QCOMPARE(both[1][u"values"].toArray().size(), 2);
    const QJsonObject one = QJsonDocument::fromJson(copied(QStringLiteral("json"), { two[0] }).toUtf8()).object();
    QCOMPARE(one, both[0].toObject());
}

void TestCopyForms::markdownIsInert_data()
{
    QTest::addColumn<QString>("text");
    for (const Hostile &hostile : hostileTexts())
        QTest::newRow(hostile.what) << hostile.text;
}

void TestCopyForms::markdownIsInert()
{
    QFETCH(QString, text);
    const Property property = export_test::made(text.left(200), textValue(text));
    const MarkdownRead read = readMarkdown(copied(QStringLiteral("markdown"), { property }));
    QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
    const QString array = copied(QStringLiteral("c"), { property });
    static const QRegularExpression ours(
        QStringLiteral("^static const BYTE [A-Za-z][A-Za-z0-9_]*\\[\\] = \\{[0-9a-fx, \\n]*\\};$"));
    QVERIFY(ours.match(array).hasMatch());
    const QString line = copied(QStringLiteral("name-value"), { property });
    QVERIFY(!line.contains(u'\n') && !line.contains(QChar(0x202E)) && !line.contains(u'\x1b'));
}

QTEST_GUILESS_MAIN(TestCopyForms)

#include "tst_copy_forms.moc"
