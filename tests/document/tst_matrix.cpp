// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/matrix.h"

#include <QTest>

#include <algorithm>

using namespace clusprop;

namespace {

Property named(const QString &name)
{
    Property made;
    made.name = name;
    made.values = { dwordValue(1) };
    return made;
}

ClusterObject objectOf(ObjectClass objectClass, const QString &name, const QStringList &common,
    const QString &type = {}, const QStringList &privates = {})
{
    ClusterObject made;
    made.objectClass = objectClass;
    made.name = name;
    made.resourceType = type;
    for (const QString &property : common)
        made.list(Scope::Common).properties.append(named(property));
    for (const QString &property : privates)
        made.list(Scope::Private).properties.append(named(property));
    return made;
}

Cluster someCluster()
{
    Cluster cluster;
    cluster.objects = {
        objectOf(ObjectClass::Cluster, QStringLiteral("CL1"), { QStringLiteral("Alone") }),
        objectOf(ObjectClass::Node, QStringLiteral("HV01"),
            { QStringLiteral("NodeWeight"), QStringLiteral("Description") }),
        objectOf(ObjectClass::Resource, QStringLiteral("Disk 1"), { QStringLiteral("Type") },
            QStringLiteral("Physical Disk"), { QStringLiteral("DiskGuid") }),
        objectOf(ObjectClass::Node, QStringLiteral("HV02"),
            { QStringLiteral("NODEWEIGHT"), QStringLiteral("FaultDomain") }),
        objectOf(ObjectClass::Resource, QStringLiteral("Name"), { QStringLiteral("Type") },
            QStringLiteral("Network Name"), { QStringLiteral("DnsName") }),
        objectOf(ObjectClass::Resource, QStringLiteral("Disk 2"),
            { QStringLiteral("Type"), QStringLiteral("Type") }, QStringLiteral("physical disk")),
    };
    return cluster;
}

QStringList keysOf(const QVector<MatrixColumn> &columns)
{
    QStringList keys;
    for (const MatrixColumn &column : columns)
        keys.append(column.key());
    return keys;
}

} // namespace

class TestMatrix final : public QObject
{
    Q_OBJECT

private slots:
    void listsObjectsAndWhatTheyStore_data();
    void listsObjectsAndWhatTheyStore();
    void findsRowsAndColumns();
    void takesNewNamesAtTheEnd();
    void offersWhatIsDocumented();
    void countsResourceTypes();
};

void TestMatrix::listsObjectsAndWhatTheyStore_data()
{
    QTest::addColumn<ObjectClass>("objectClass");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QVector<int>>("objects");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("names that differ in case are one column")
        << ObjectClass::Node << "" << QVector<int>{ 1, 3 }
        << QStringList{ QStringLiteral("common/NodeWeight"), QStringLiteral("common/Description"),
               QStringLiteral("common/FaultDomain") };
    QTest::newRow("all resources, without what is private to a type")
        << ObjectClass::Resource << "" << QVector<int>{ 2, 4, 5 }
        << QStringList{ QStringLiteral("common/Type") };
    QTest::newRow("the resources of one type, with it")
        << ObjectClass::Resource << "PHYSICAL DISK" << QVector<int>{ 2, 5 }
        << QStringList{ QStringLiteral("common/Type"), QStringLiteral("private/DiskGuid") };
    QTest::newRow("a class without objects")
        << ObjectClass::Volume << "" << QVector<int>{} << QStringList{};
}

void TestMatrix::listsObjectsAndWhatTheyStore()
{
    QFETCH(ObjectClass, objectClass);
    QFETCH(QString, type);
    QFETCH(QVector<int>, objects);
    QFETCH(QStringList, columns);
    const Matrix matrix(someCluster(), objectClass, type);
    QCOMPARE(matrix.objects(), objects);
    QCOMPARE(keysOf(matrix.columns()), columns);
}

void TestMatrix::findsRowsAndColumns()
{
    const Matrix matrix(someCluster(), ObjectClass::Node);
    QCOMPARE(matrix.rowOf(3), 1);
    QCOMPARE(matrix.rowOf(2), -1);
    QCOMPARE(matrix.rowOf(99), -1);
    QCOMPARE(matrix.columnOf(Scope::Common, u"nodeweight"), 0);
    QCOMPARE(matrix.columnOf(Scope::Private, u"NodeWeight"), -1);
    QCOMPARE(matrix.columnOf(Scope::Common, u""), -1);
}

void TestMatrix::takesNewNamesAtTheEnd()
{
    Cluster cluster = someCluster();
    Matrix matrix(cluster, ObjectClass::Node);
    QVERIFY(matrix.missing(cluster, { 1, 3 }).isEmpty());
    cluster.objects[3].list(Scope::Private).properties = { named(QStringLiteral("New")) };
    const QVector<MatrixColumn> found = matrix.missing(cluster, { 1, 3 });
    QCOMPARE(keysOf(found), QStringList{ QStringLiteral("private/New") });
    matrix.append(found);
    QCOMPARE(matrix.columnOf(Scope::Private, u"new"), 3);
    QVERIFY(matrix.missing(cluster, { 1, 3 }).isEmpty());
}

void TestMatrix::offersWhatIsDocumented()
{
    Matrix matrix(someCluster(), ObjectClass::Node);
    const QStringList found = keysOf(matrix.missingDocumented());
    QVERIFY(!found.contains(QStringLiteral("common/Description"))); // it is there
    QVERIFY(found.size() > 3);
    QVERIFY(std::none_of(found.begin(), found.end(),
        [](const QString &key) { return key.endsWith(QStringLiteral("/NodeWeight")); }));
    matrix.append(matrix.missingDocumented());
    QVERIFY(matrix.missingDocumented().isEmpty());

    const auto hasPrivate = [](const QVector<MatrixColumn> &columns) {
        return std::any_of(columns.begin(), columns.end(),
            [](const MatrixColumn &column) { return isPrivate(column.scope); });
    };
    QVERIFY(!hasPrivate(Matrix(someCluster(), ObjectClass::Resource).missingDocumented()));
    QVERIFY(hasPrivate(Matrix(someCluster(), ObjectClass::Resource, QStringLiteral("Physical Disk"))
                           .missingDocumented()));
}

void TestMatrix::countsResourceTypes()
{
    const auto types = resourceTypesIn(someCluster());
    const QVector<std::pair<QString, int>> expected{ { QStringLiteral("Network Name"), 1 },
        { QStringLiteral("Physical Disk"), 2 } };
    QCOMPARE(types, expected);
}

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
