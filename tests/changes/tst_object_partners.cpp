// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Partners are found whatever the order of the objects, and nearly the same order is no other case.

#include "core/changes/object_partners.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace clusprop;

namespace {

ClusterObject resource(const QString &id, const QString &name = {})
{
    ClusterObject object;
    object.objectClass = ObjectClass::Resource;
    object.id = id;
    object.name = name;
    return object;
}

Cluster clusterOf(const QStringList &ids)
{
    Cluster cluster;
    for (const QString &id : ids)
        cluster.objects.append(resource(id));
    return cluster;
}

/// Of each new object, the id of its partner; "-" for none.
QStringList partnersOf(const Cluster &before, const Cluster &after)
{
    const ObjectPartners partners(before, after);
    QStringList result;
    for (int object = 0; object < after.objects.size(); ++object) {
        const int partner = partners.beforeOf(object);
        result.append(partner < 0 ? QStringLiteral("-") : before.objects[partner].id);
        if (partner >= 0 && partners.afterOf(partner) != object)
            result.append(QStringLiteral("not mutual"));
    }
    return result;
}

QStringList split(const QString &words)
{
    return words.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestObjectPartners : public QObject
{
    Q_OBJECT

private slots:
    void areFoundById_data();
    void areFoundById();
    void idsGoBeforeNames();
    void oneThatIsPairedIsNotTakenAgain();
    void clustersArePartnersWhateverTheirIds();
    void areFoundInAnyOrder();
};

void TestObjectPartners::areFoundById_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("partners");
    QTest::newRow("the same") << "a b c" << "a b c" << "a b c";
    QTest::newRow("one was added") << "a b" << "a x b" << "a - b";
    QTest::newRow("one is gone") << "a b c" << "a c" << "a c";
    QTest::newRow("more are gone than are passed over at once") << "a 1 2 3 4 5 6 7 b c" << "a b c" << "a b c";
    QTest::newRow("more were added") << "a b c" << "a 1 2 3 4 5 6 7 b c" << "a - - - - - - - b c";
    QTest::newRow("first and last changed places") << "a b c d e f g h" << "h b c d e f g a" << "h b c d e f g a";
    QTest::newRow("reversed") << "a b c d e f g" << "g f e d c b a" << "g f e d c b a";
    QTest::newRow("written in another way") << "{A1-B2} c" << "a1-b2 {C}" << "{A1-B2} c";
    QTest::newRow("an id twice") << "a a b" << "a b a" << "a b a";
    QTest::newRow("nothing before") << "" << "a" << "-";
    QTest::newRow("nothing after") << "a" << "" << "";
}

void TestObjectPartners::areFoundById()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, partners);
    // One more, so that a lone pair is not taken for the same whatever it is called.
    const Cluster left = clusterOf(split(before) << QStringLiteral("left"));
    const Cluster right = clusterOf(split(after) << QStringLiteral("right"));
    QCOMPARE(partnersOf(left, right), split(partners) << QStringLiteral("-"));
}

void TestObjectPartners::idsGoBeforeNames()
{
    Cluster left;
    left.objects = { resource(QStringLiteral("1"), QStringLiteral("A")), resource(QStringLiteral("2"), QStringLiteral("B")) };
    Cluster right;
    right.objects = { resource(QStringLiteral("3"), QStringLiteral("B")), resource(QStringLiteral("2"), QStringLiteral("A")) };
    QCOMPARE(partnersOf(left, right), (QStringList{ QStringLiteral("-"), QStringLiteral("2") }));
    right.objects[0].name = QStringLiteral("a");
    QCOMPARE(partnersOf(left, right), (QStringList{ QStringLiteral("1"), QStringLiteral("2") }));
}

void TestObjectPartners::oneThatIsPairedIsNotTakenAgain()
{
    Cluster left = clusterOf({ QStringLiteral("1"), QStringLiteral("2") });
    Cluster right = clusterOf({ QStringLiteral("1"), QStringLiteral("1") });
    QCOMPARE(partnersOf(left, right), (QStringList{ QStringLiteral("1"), QStringLiteral("-") }));
}

void TestObjectPartners::clustersArePartnersWhateverTheirIds()
{
    Cluster left = clusterOf({ QStringLiteral("1"), QStringLiteral("9") });
    Cluster right = clusterOf({ QStringLiteral("2"), QStringLiteral("8") });
    left.objects[0].objectClass = right.objects[0].objectClass = ObjectClass::Cluster;
    QCOMPARE(partnersOf(left, right), (QStringList{ QStringLiteral("1"), QStringLiteral("-") }));
}

/// Every way in which a few objects can be gone, new or elsewhere, by chance; ids occur once, so what is
/// right needs no second search.
void TestObjectPartners::areFoundInAnyOrder()
{
    QRandomGenerator random(20261128);
    for (int round = 0; round < 2000; ++round) {
        QStringList before;
        for (int id = 0; id < 30; ++id)
            before.append(QString::number(id));
        QStringList after = before;
        for (int change = random.bounded(12); change > 0; --change) {
            const int at = random.bounded(static_cast<int>(after.size()));
            switch (random.bounded(4)) {
            case 0:
                after.removeAt(at);
                break;
            case 1:
                after.insert(at, QStringLiteral("new %1").arg(change));
                break;
            case 2:
                after.move(at, random.bounded(static_cast<int>(after.size())));
                break;
            default:
                std::ranges::reverse(after.begin() + at, after.begin() + std::min<qsizetype>(at + 8, after.size()));
            }
        }
        QStringList expected = after;
        expected.replaceInStrings(QRegularExpression(QStringLiteral("^new .*")), QStringLiteral("-"));
        QCOMPARE(partnersOf(clusterOf(before), clusterOf(after)), expected);
    }
}

QTEST_GUILESS_MAIN(TestObjectPartners)

#include "tst_object_partners.moc"
