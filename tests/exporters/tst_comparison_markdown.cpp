// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/comparison_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace clusprop;

namespace {

Cluster withText(const QString &name, const QString &text)
{
    Cluster cluster;
    ClusterObject object;
    object.name = QStringLiteral("CL1");
    Property property;
    property.name = name;
    property.values.append(textValue(text));
    object.list(Scope::Common).properties.append(property);
    cluster.objects.append(object);
    return cluster;
}

QString markdownOf(const Cluster &before, const Cluster &after)
{
    const Comparison comparison = compareClusters(before, after);
    return comparisonMarkdown(
        { before, after, comparison }, QStringLiteral("old.json"), QStringLiteral("new.json"));
}

} // namespace

class TestComparisonMarkdown : public QObject
{
    Q_OBJECT

private slots:
    void everyDifferenceIsALine();
    void everyFormTellsEveryDifference();
    void nothingIsEmpty();
    void whatComesFromAFileIsNoMarkup_data();
    void whatComesFromAFileIsNoMarkup();
};

void TestComparisonMarkdown::everyDifferenceIsALine()
{
    Cluster before = withText(QStringLiteral("Description"), QStringLiteral("north"));
    Cluster after = withText(QStringLiteral("Description"), QStringLiteral("south"));
    ClusterObject node;
    node.objectClass = ObjectClass::Node;
    node.name = QStringLiteral("HV02");
    node.id = QStringLiteral("2");
    after.objects.append(node);
    node.name = QStringLiteral("HV01");
    node.id = QStringLiteral("1");
    before.objects.append(node);
    after.objects.append(node);
    after.objects.last().ownerNode = QStringLiteral("X");
    before.objects.last().ownerNode = QStringLiteral("Y");
    QCOMPARE(markdownOf(before, after),
        QStringLiteral("| Object | Property | Difference | old.json | new.json |\n"
                       "| --- | --- | --- | --- | --- |\n"
                       "| cluster | Description | changed | north | south |\n"
                       "| node:HV02 |  | added |  | HV02 |\n"
                       "| node:HV01 | owner node | moved | Y | X |\n"));
}

/// What has a value of another format, an unusual value, none, or none that is known, on either side.
void TestComparisonMarkdown::everyFormTellsEveryDifference()
{
    const auto property = [](const QString &name, Knowledge knowledge, const Values &values) {
        Property made;
        made.name = name;
        made.knowledge = knowledge;
        made.values = values;
        return made;
    };
    Property disputed = property(QStringLiteral("Disputed"), Knowledge::Cut, {});
    for (const quint32 said : { 1U, 2U }) {
        Claim claim;
        claim.values = { dwordValue(said) };
        disputed.extras.edit().claims.append(claim);
    }
    ClusterObject root;
    root.name = QStringLiteral("CL1");
    ClusterObject node;
    node.objectClass = ObjectClass::Node;
    node.name = QStringLiteral("OLD");
    node.id = QStringLiteral("1");
    Cluster before;
    before.objects = { root, node };
    before.objects[0].list(Scope::Private).properties
        = { property(QStringLiteral("Typed"), Knowledge::Known, { dwordValue(1) }),
              property(QStringLiteral("Odd"), Knowledge::Known, { { 0x12345678, QByteArray("\1"), {}, true } }),
              property(QStringLiteral("NoValue"), Knowledge::Known, {}),
              property(QStringLiteral("Cut"), Knowledge::Cut, {}),
              property(QStringLiteral("Absent"), Knowledge::Absent, {}), disputed };
    Cluster after;
    after.objects = { root, node };
    after.objects[1].name = QStringLiteral("NEW");
    after.objects[1].id = QStringLiteral("2");
    PropertyList &list = after.objects[0].list(Scope::Private);
    for (const Property &old : before.objects[0].list(Scope::Private).properties)
        list.properties.append(property(old.name, Knowledge::Known, { textValue(u"new") }));
    node.id = QStringLiteral("3");
    node.name = QStringLiteral("N3");
    before.objects.append(node);
    node.ownerNode = QStringLiteral("X");
    node.name = QStringLiteral("N3b");
    after.objects.append(node);
    const Comparison comparison = compareClusters(before, after);
    const ComparedClusters compared{ before, after, comparison };

    const QString text = comparisonText(compared);
    const QString unified = comparisonUnified(compared, QStringLiteral("a"), QStringLiteral("b"));
    for (const char *line : { "node:OLD: only in the old state\n", "node:NEW: only in the new state\n",
             "node:N3b name: N3 \u2192 N3b\n", "cluster Typed: DWORD 1 \u2192 SZ new [" })
        QVERIFY2(text.contains(QString::fromUtf8(line)), qPrintable(text));
    for (const char *line : { "--- a\n+++ b\n", "@@ node:OLD: only in the old state @@\n", "-name: N3\n+name: N3b\n",
             "-Typed (private): DWORD 1\n+Typed (private): SZ new\n" })
        QVERIFY2(unified.contains(QString::fromUtf8(line)), qPrintable(unified));
    const QString table = markdownOf(before, after);
    QVERIFY2(table.contains(u"| node:OLD |  | removed | OLD |  |\n"), qPrintable(table));
    QVERIFY2(table.contains(u"| cluster | Typed | retyped | DWORD 1 | SZ new |\n"), qPrintable(table));

    const QJsonArray changes
        = QJsonDocument::fromJson(comparisonJson(compared)).object()[QStringLiteral("changes")].toArray();
    const auto found = [&changes](const QString &member, const QString &value) {
        for (const QJsonValue &change : changes) {
            if (change[member].toString() == value)
                return change.toObject();
        }
        return QJsonObject();
    };
    const auto named = [&found](const char *name) { return found(QStringLiteral("property"), QLatin1String(name)); };
    QCOMPARE(named("Typed")[u"oldFormat"].toString(), QStringLiteral("dword"));
    QCOMPARE(named("Odd")[u"oldFormat"].toString(), QStringLiteral("unknown"));
    QVERIFY(!named("NoValue").contains(u"oldFormat") && !named("NoValue").contains(u"oldState"));
    QCOMPARE(named("Cut")[u"oldState"].toString(), QStringLiteral("cut"));
    QCOMPARE(named("Absent")[u"oldState"].toString(), QStringLiteral("absent"));
    QCOMPARE(named("Disputed")[u"oldState"].toString(), QStringLiteral("disputed"));
    QCOMPARE(named("Cut")[u"new"].toString(), QStringLiteral("new"));
    const QJsonObject added = found(QStringLiteral("object"), QStringLiteral("node:NEW"));
    QVERIFY(added[u"old"].isNull() && added[u"new"].toString() == u"NEW");
    const QJsonObject removed = found(QStringLiteral("object"), QStringLiteral("node:OLD"));
    QVERIFY(removed[u"new"].isNull() && removed[u"old"].toString() == u"OLD");
    const QJsonObject renamed = found(QStringLiteral("fact"), QStringLiteral("name"));
    QCOMPARE(renamed[u"old"].toString() + renamed[u"new"].toString(), QStringLiteral("N3N3b"));
}

void TestComparisonMarkdown::nothingIsEmpty()
{
    const Cluster same = withText(QStringLiteral("Description"), QStringLiteral("north"));
    QCOMPARE(markdownOf(same, same), QString());
}

void TestComparisonMarkdown::whatComesFromAFileIsNoMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a bar") << "a|b";
    QTest::newRow("a tag") << "<img src=x onerror=alert(1)>";
    QTest::newRow("an entity") << "&lt;";
    QTest::newRow("a line break") << "a\n| forged | row |";
    QTest::newRow("a link") << "[a](http://b)";
    QTest::newRow("an image") << "![a](http://b)";
    QTest::newRow("emphasis") << "*a* _b_ `c` ~~d~~";
    QTest::newRow("an escaped bar") << "a\\|b";
    QTest::newRow("a heading") << "# a";
}

void TestComparisonMarkdown::whatComesFromAFileIsNoMarkup()
{
    QFETCH(QString, text);
    const QString table = markdownOf(withText(QStringLiteral("Description"), QStringLiteral("x")),
        withText(QStringLiteral("Description"), text));
    const QStringList lines = table.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    // Nothing is active that is not behind an escape.
    QString active = lines.last();
    active.remove(QRegularExpression(QStringLiteral("\\\\[|\\\\*_`~\\[\\]#!]")));
    active.remove(QStringLiteral("&lt;")).remove(QStringLiteral("&amp;"));
    QCOMPARE(active.count(u'|'), 6);
    QVERIFY2(!active.contains(QRegularExpression(QStringLiteral("[<&*_`~\\[\\]!\\\\]"))), qPrintable(active));
}

QTEST_GUILESS_MAIN(TestComparisonMarkdown)
#include "tst_comparison_markdown.moc"
