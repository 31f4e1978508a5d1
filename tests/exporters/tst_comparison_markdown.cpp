// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/comparison_text.h"

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
