// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/property_places.h"
#include "tests/ui/ui_support.h"

#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui_test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString written(const Document &document, const FlatPlace &place)
{
    const ClusterObject &object = document.object(place.object);
    const PropertySpot &spot = place.spot;
    if (spot.position >= 0)
        return object.list(spot.scope).properties[spot.position].name;
    return u'-' + document.loaded().objects[place.object].list(spot.scope)
                      .properties[spot.loadedPosition].name;
}

QStringList namesOf(const Document &document, int object)
{
    QStringList names;
    for (const FlatPlace &place : placesOfObject(document.current(), document.loaded(), object))
        names.append(written(document, place));
    return names;
}

} // namespace

class TestPropertyPlaces : public QObject
{
    Q_OBJECT

private slots:
    void listsEveryPropertyOnce();
    void whatIsTakenAwayKeepsItsPlace();
    void whatIsAddedComesWhereItStands();
    void replacingAnObjectMovesTheOthers();
    void rowsTellWhatTheTreeTells();
};

void TestPropertyPlaces::listsEveryPropertyOnce()
{
    const Document document(mixedFile());
    const PropertyPlaces places(document.current(), document.loaded());
    int count = 0;
    for (int object = 0; object < document.current().objects.size(); ++object) {
        for (const PropertyList &list : document.object(object).lists)
            count += int(list.properties.size());
        for (int row = places.firstRow(object); row < places.endRow(object); ++row)
            QCOMPARE(places[row].object, object);
    }
    QCOMPARE(places.size(), count);
    QCOMPARE(places.rowOf(TheCluster, Scope::CommonReadOnly, 0), 4);
    QCOMPARE(places.rowOf(TheCluster, Scope::Private, 0), -1);
    QCOMPARE(sizeof(FlatPlace), std::size_t(16));
}

void TestPropertyPlaces::whatIsTakenAwayKeepsItsPlace()
{
    Document document(mixedFile());
    document.apply(makeReset(document.current(), TheCluster, Scope::Common, 1));
    QCOMPARE(namesOf(document, TheCluster),
        (QStringList{ u"SameSubnetThreshold"_s, u"-BackupInProgress"_s, u"Description"_s,
            u"HouseRule"_s, u"FixQuorum"_s }));
}

void TestPropertyPlaces::whatIsAddedComesWhereItStands()
{
    Document document(mixedFile());
    document.apply(makeSet(
        document.current(), TheCluster, Scope::Common, u"Added"_s, dwordValue(1)));
    QCOMPARE(namesOf(document, TheCluster)[4], u"Added"_s);
    QCOMPARE(placesOfObject(document.current(), document.loaded(), TheCluster)[4]
                 .spot.loadedPosition, -1);
}

void TestPropertyPlaces::replacingAnObjectMovesTheOthers()
{
    Document document(mixedFile());
    PropertyPlaces places(document.current(), document.loaded());
    document.apply(makeSet(document.current(), FirstNode, Scope::Private, u"A"_s, dwordValue(1)));
    document.apply(makeSet(document.current(), FirstNode, Scope::Private, u"B"_s, dwordValue(1)));
    places.replace(FirstNode, placesOfObject(document.current(), document.loaded(), FirstNode));
    const PropertyPlaces fresh(document.current(), document.loaded());
    QCOMPARE(places.size(), fresh.size());
    for (int row = 0; row < fresh.size(); ++row)
        QVERIFY(places[row] == fresh[row]);
    QCOMPARE(places.firstRow(StuckVolume), fresh.firstRow(StuckVolume));
    places.replace(FirstNode, {});
    QCOMPARE(places.firstRow(FirstNode), places.endRow(FirstNode));
    QCOMPARE(places.size(), fresh.size() - 2);
}

void TestPropertyPlaces::rowsTellWhatTheTreeTells()
{
    Document document(mixedFile());
    document.apply(makeReset(document.current(), TheCluster, Scope::Common, 0));
    document.apply(makeSet(
        document.current(), TheCluster, Scope::Common, u"HouseRule"_s, textValue(u"other")));
    const QVector<PropertyRow> rows = propertyRows(document, TheCluster, false);
    for (const FlatPlace &place :
        placesOfObject(document.current(), document.loaded(), TheCluster)) {
        const PropertyRow row = propertyRow(document.object(TheCluster),
            document.loaded().objects[TheCluster], place.spot);
        const auto same = std::ranges::find_if(rows, [&row](const PropertyRow &candidate) {
            return candidate.name == row.name && candidate.scope == row.scope;
        });
        QVERIFY(same != rows.end());
        QCOMPARE(row.position, same->position);
        QCOMPARE(row.state, same->state);
        QCOMPARE(row.modified, same->modified);
        QCOMPARE(row.group, same->group);
        QCOMPARE(row.loaded, same->loaded);
    }
}

QTEST_GUILESS_MAIN(TestPropertyPlaces)
#include "tst_property_places.moc"
