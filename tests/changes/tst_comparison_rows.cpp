// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/changes/comparison_rows.h"
#include "core/changes/text_difference.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

using namespace clusprop;

namespace {

Property numbered(const QString &name, quint32 number)
{
    Property made;
    made.name = name;
    made.values.append(dwordValue(number));
    return made;
}

ClusterObject named(ObjectClass objectClass, const QString &name, const QString &id)
{
    ClusterObject made;
    made.objectClass = objectClass;
    made.name = name;
    made.id = id;
    return made;
}

/// u"A=1 B=2"_s: properties of a cluster's common list.
Cluster clusterOf(const QString &list)
{
    Cluster cluster;
    cluster.objects.append(named(ObjectClass::Cluster, u"CL1"_s, {}));
    for (const QString &word : list.split(u' ', Qt::SkipEmptyParts)) {
        cluster.objects.first().list(Scope::Common).properties.append(
            numbered(word.section(u'=', 0, 0), word.section(u'=', 1).toUInt()));
    }
    return cluster;
}

/// u"A 0/0 changed, B -/1 added"_s
QString linesOf(const ObjectComparison &object, const QVector<ComparisonRow> &rows)
{
    QStringList lines;
    const auto number = [](int position) {
        return position < 0 ? u"-"_s : QString::number(position);
    };
    for (const ComparisonRow &row : rows) {
        const QString name
            = row.isFact() ? factWord(object.facts[row.fact].fact) : row.name;
        lines.append(u"%1 %2/%3 %4"_s
                         .arg(name, number(row.before), number(row.after), differenceWord(row, object))
                         .trimmed());
    }
    return lines.join(u", "_s);
}

} // namespace

class TestComparisonRows : public QObject
{
    Q_OBJECT

private slots:
    void linesStandInTheOrderOfBoth_data();
    void linesStandInTheOrderOfBoth();
    void everyChangeHasOneLine();
    void factsComeFirst();
    void filters_data();
    void filters();
    void whatWasKeptStays();
    void marksWhatDiffers_data();
    void marksWhatDiffers();
    void findsTheFirstByte();
};

void TestComparisonRows::linesStandInTheOrderOfBoth_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("lines");
    QTest::newRow("the same") << u"A=1 B=2"_s << u"A=1 B=2"_s << u"A 0/0, B 1/1"_s;
    QTest::newRow("another value") << u"A=1 B=2"_s << u"A=1 B=3"_s << u"A 0/0, B 1/1 changed"_s;
    QTest::newRow("one is new") << u"A=1 C=2"_s << u"A=1 B=5 C=2"_s << u"A 0/0, B -/1 added, C 1/2"_s;
    QTest::newRow("one is gone from the middle")
        << u"A=1 B=5 C=2"_s << u"A=1 C=2"_s << u"A 0/0, B 1/- removed, C 2/1"_s;
    QTest::newRow("one is gone from the front") << u"A=1 B=5"_s << u"B=5"_s << u"A 0/- removed, B 1/0"_s;
    QTest::newRow("another order") << u"A=1 B=2"_s << u"B=2 A=1"_s << u"B 1/0, A 0/1"_s;
    QTest::newRow("another case") << u"AbC=1"_s << u"aBc=2"_s << u"aBc 0/0 changed"_s;
    QTest::newRow("a name that is there twice, once changed")
        << u"A=1 A=2"_s << u"A=1 A=3"_s << u"A 0/0, A 1/1 changed"_s;
    QTest::newRow("one of two of a name is gone")
        << u"A=1 B=1 A=2"_s << u"A=1 B=1"_s << u"A 0/0, B 1/1, A 2/- removed"_s;
    QTest::newRow("nothing before") << u""_s << u"A=1"_s << u"A -/0 added"_s;
}

void TestComparisonRows::linesStandInTheOrderOfBoth()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Cluster old = clusterOf(before);
    const Cluster now = clusterOf(after);
    const ObjectComparison object = compareObjects(old, 0, now, 0);
    QTEST(linesOf(object, comparisonRows(old, now, object)), "lines");
}

void TestComparisonRows::everyChangeHasOneLine()
{
    QRandomGenerator random(7);
    const auto randomList = [&random] {
        QStringList words;
        for (int count = random.bounded(8); count > 0; --count)
            words.append(u"%1=%2"_s
                             .arg(QChar(u'A' + random.bounded(6)))
                             .arg(random.bounded(3)));
        return clusterOf(words.join(u' '));
    };
    for (int round = 0; round < 3000; ++round) {
        const Cluster before = randomList();
        const Cluster after = randomList();
        const ObjectComparison object = compareObjects(before, 0, after, 0);
        QVector<int> seen(object.changes.size(), 0);
        QVector<int> left;
        QVector<int> right;
        for (const ComparisonRow &row : comparisonRows(before, after, object)) {
            if (row.change >= 0)
                ++seen[row.change];
            if (row.before >= 0)
                left.append(row.before);
            if (row.after >= 0)
                right.append(row.after);
            const Property *old = propertyAt(before, 0, row.scope, row.before);
            const Property *now = propertyAt(after, 0, row.scope, row.after);
            QCOMPARE(row.change < 0, old != nullptr && now != nullptr && *old == *now);
        }
        QVERIFY(std::ranges::all_of(seen, [](int times) { return times == 1; }));
        std::ranges::sort(left);
        QCOMPARE(left.size(), before.objects[0].list(Scope::Common).properties.size());
        QVERIFY(std::ranges::adjacent_find(left) == left.end());
        QVERIFY(std::ranges::is_sorted(right)); // the new side's order is kept
        QCOMPARE(right.size(), after.objects[0].list(Scope::Common).properties.size());
    }
}

void TestComparisonRows::factsComeFirst()
{
    Cluster before = clusterOf({});
    Cluster after = before;
    for (Cluster *cluster : { &before, &after }) {
        cluster->objects.append(named(ObjectClass::Group, u"SQL"_s, u"g-1"_s));
        cluster->objects.append(named(ObjectClass::Group, u"Web"_s, u"g-2"_s));
        cluster->objects.append(
            named(ObjectClass::Resource, u"Disk"_s, u"r-1"_s));
    }
    before.objects[3].groupId = u"{G-1}"_s;
    after.objects[3].groupId = u"g-2"_s;
    after.objects[3].name = u"Disk of Web"_s;
    after.objects[3].list(Scope::Private).properties.append(numbered(u"DiskReload"_s, 1));
    const Comparison comparison = compareClusters(before, after);
    const ObjectComparison &object = comparison.objects[3];
    QCOMPARE(linesOf(object, comparisonRows(before, after, object)),
        u"name -/- renamed, group -/- moved, DiskReload -/0 added"_s);
    QCOMPARE(differenceWord(object), u"renamed, moved"_s);
    // Both groups by their names, although the resource tells ids only.
    QCOMPARE(object.facts[1].before, u"SQL"_s);
    QCOMPARE(object.facts[1].after, u"Web"_s);
    QCOMPARE(compareObjects(before, 3, after, 3).facts, object.facts);
}

void TestComparisonRows::filters_data()
{
    QTest::addColumn<bool>("onlyDifferences");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shown"); // objects with their lines
    QTest::newRow("only differences") << true << u""_s << u"cluster: Two | node:NEW: Three"_s;
    QTest::newRow("everything") << false << u""_s << u"cluster: One Two | node:HV01: Three | node:NEW: Three"_s;
    QTest::newRow("a property") << false << u"two"_s << u"cluster: Two"_s;
    QTest::newRow("part of an object's name gives all of it") << false << u"hv0"_s << u"node:HV01: Three"_s;
    QTest::newRow("a value of the left side") << true << u"77"_s << u"cluster: Two"_s;
    QTest::newRow("a value of the right side") << true << u"88"_s << u"cluster: Two"_s;
    QTest::newRow("the word of a difference") << true << u"added"_s << u"node:NEW: Three"_s;
    QTest::newRow("words of object and property") << false << u"cluster one"_s << u"cluster: One"_s;
    QTest::newRow("what is nowhere") << false << u"nowhere"_s << u""_s;
}

void TestComparisonRows::filters()
{
    QFETCH(bool, onlyDifferences);
    QFETCH(QString, words);
    Cluster before = clusterOf(u"One=1 Two=77"_s);
    Cluster after = clusterOf(u"One=1 Two=88"_s);
    ClusterObject node = named(ObjectClass::Node, u"HV01"_s, {});
    node.list(Scope::Common).properties.append(numbered(u"Three"_s, 3));
    before.objects.append(node);
    after.objects.append(node);
    node.name = u"NEW"_s;
    after.objects.append(node);
    const Comparison comparison = compareClusters(before, after);
    const ComparisonFilter filter{ onlyDifferences, words.split(u' ', Qt::SkipEmptyParts) };
    QStringList shown;
    for (const ShownObject &object : shownObjects(before, after, comparison, filter, std::atomic_bool(false))) {
        QStringList names;
        for (const ComparisonRow &row : object.rows)
            names.append(row.name);
        shown.append(objectLabel(after.objects[comparison.objects[object.entry].after]) + u": "_s
            + names.join(u' '));
    }
    QTEST(shown.join(u" | "_s), "shown");
}

void TestComparisonRows::whatWasKeptStays()
{
    const Cluster before = clusterOf(u"One=1 Two=2 Three=3"_s);
    const Cluster after = clusterOf(u"One=1 Two=2 Three=4"_s);
    const Comparison comparison = compareClusters(before, after);
    const auto shown = shownObject(
        before, after, comparison, 0, {}, { u"common/two"_s, u"common/gone"_s });
    QVERIFY(shown);
    QCOMPARE(linesOf(comparison.objects[0], shown->rows), u"Two 1/1, Three 2/2 changed"_s);
    QCOMPARE(shown->differences, 1);
}

void TestComparisonRows::marksWhatDiffers_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("equal texts") << u"abc"_s << u"abc"_s << u""_s << u""_s;
    QTest::newRow("whole numbers") << u"20"_s << u"10"_s << u"20"_s << u"10"_s;
    QTest::newRow("a word in a sentence") << u"the north side"_s << u"the south side"_s << u"north"_s << u"south"_s;
    QTest::newRow("a byte among others") << u"01 02 03"_s << u"01 ff 03"_s << u"02"_s << u"ff"_s;
    QTest::newRow("something more at the end") << u"Disk"_s << u"Disk old"_s << u""_s << u" old"_s;
    QTest::newRow("something more in front") << u"Disk"_s << u"old Disk"_s << u""_s << u"old "_s;
    QTest::newRow("nothing in common") << u"abc"_s << u"xyz"_s << u"abc"_s << u"xyz"_s;
    QTest::newRow("empty on one side") << u""_s << u"xyz"_s << u""_s << u"xyz"_s;
    QTest::newRow("what is repeated counts once") << u"a-a"_s << u"a-a-a"_s << u""_s << u"-a"_s;
    QTest::newRow("characters of two units stay whole")
        << u"x \U0001F600"_s << u"x \U0001F601"_s
        << u"\U0001F600"_s << u"\U0001F601"_s;
}

void TestComparisonRows::marksWhatDiffers()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const TextDifference found = differenceOf(before, after);
    QTEST(before.mid(found.before.position, found.before.length), "left");
    QTEST(after.mid(found.after.position, found.after.length), "right");
    // What is outside of the ranges is the same.
    QString other = before;
    other.replace(found.before.position, found.before.length,
        after.mid(found.after.position, found.after.length));
    QCOMPARE(other, after);
}

void TestComparisonRows::findsTheFirstByte()
{
    QCOMPARE(firstDifference("abc", "abd"), 2);
    QCOMPARE(firstDifference("abc", "ab"), 2);
    QCOMPARE(firstDifference("", "x"), 0);
}

QTEST_GUILESS_MAIN(TestComparisonRows)
#include "tst_comparison_rows.moc"
