// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// A figure and the filter that its link stands for have to agree, or the view that it leads to
// shows something else than was counted.

#include "core/document/overview.h"
#include "core/search/filter_query.h"
#include "core/search/property_facts.h"
#include "tests/ui/ui_support.h"
#include "ui/overview/overview_link.h"

#include <QtTest>

#include <numeric>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

using Kind = OverviewLink::Kind;

Overview overviewOf(const Document &document)
{
    return OverviewTally(document.current(), document.issuesByObject()).overview();
}

/// Every property of every object, those that are only documented as well.
SearchIndex propertiesOf(const Document &document)
{
    SearchIndex index;
    for (int object = 0; object < document.current().objects.size(); ++object) {
        const ClusterObject &of = document.object(object);
        index.setObject(object, objectFacts(of));
        for (const PropertyRow &row : propertyRows(document, object, true)) {
            const Property *property
                = row.position < 0 ? nullptr : &of.list(row.scope).properties[row.position];
            index.appendRow(
                object, propertyFacts(of, row, property, document.issuesOf(object)));
        }
    }
    return index;
}

SearchIndex volumesOf(const Document &document)
{
    SearchIndex index;
    for (const VolumeRow &row : volumeRows(document.current())) {
        const VolumeFacts facts = volumeFacts(
            document.object(row.object), row, {}, document.issuesOf(row.object), false);
        index.setObject(row.object, facts.object);
        index.appendRow(row.object, facts.backup);
    }
    return index;
}

qint64 found(const SearchIndex &index, const OverviewLink &link)
{
    const ParsedFilter filter = parseFilter(filterOf(link));
    if (filter.status != FilterStatus::Valid && filter.status != FilterStatus::Empty)
        return -1;
    const FoundMarks marks = index.find(filter.query).rows;
    return std::accumulate(marks.begin(), marks.end(), qint64(0));
}

LoadedFile fileOf(int which)
{
    return which == 0 ? bundledSample() : which == 1 ? mixedFile() : disputedFile();
}

} // namespace

class TestOverviewLink : public QObject
{
    Q_OBJECT

private slots:
    void volumesAreFoundByTheirBackupState_data() { documents(); }
    void volumesAreFoundByTheirBackupState();
    void propertiesAreFoundByTheirState_data() { documents(); }
    void propertiesAreFoundByTheirState();
    void aLinkToEverythingHasNoFilter();

private:
    void documents();
};

void TestOverviewLink::documents()
{
    QTest::addColumn<int>("which");
    QTest::newRow("the sample") << 0;
    QTest::newRow("objects of most classes") << 1;
    QTest::newRow("sources that differ") << 2;
}

void TestOverviewLink::volumesAreFoundByTheirBackupState()
{
    QFETCH(int, which);
    const Document document(fileOf(which));
    const VolumeFigures figures = overviewOf(document).volumes;
    const SearchIndex volumes = volumesOf(document);
    for (std::size_t state = 0; state < backupStateCount; ++state) {
        const auto backup = static_cast<BackupState>(state);
        const OverviewLink link{ .kind = Kind::Volumes, .backup = backup };
        QVERIFY2(found(volumes, link) == figures.count(backup), qPrintable(filterOf(link)));
    }
    QCOMPARE(found(volumes, { .kind = Kind::Volumes, .redirected = true }), figures.redirected);
}

void TestOverviewLink::propertiesAreFoundByTheirState()
{
    QFETCH(int, which);
    const Document document(fileOf(which));
    const Overview figures = overviewOf(document);
    const SearchIndex properties = propertiesOf(document);
    for (std::size_t index = 0; index < rowStateCount; ++index) {
        const auto state = static_cast<RowState>(index);
        const OverviewLink link{ .kind = Kind::Properties, .state = state };
        QVERIFY2(found(properties, link) == figures.all.count(state), qPrintable(filterOf(link)));
        for (const ObjectClass objectClass : allObjectClasses) {
            OverviewLink ofClass = link;
            ofClass.objectClass = objectClass;
            QVERIFY2(found(properties, ofClass) == figures.of(objectClass).count(state),
                qPrintable(filterOf(ofClass)));
        }
    }
}

void TestOverviewLink::aLinkToEverythingHasNoFilter()
{
    QCOMPARE(filterOf({ .kind = Kind::Volumes }), QString());
    QCOMPARE(filterOf({ .kind = Kind::Problems }), QString());
    QCOMPARE(filterOf({ .kind = Kind::Problems, .severity = Severity::Error,
                 .objectClass = ObjectClass::Node }),
        QStringLiteral("class:node @error"));
}

QTEST_MAIN(TestOverviewLink)
#include "tst_overview_link.moc"
