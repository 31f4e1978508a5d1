// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/background/background_pool.h"
#include "core/search/document_index.h"
#include "tests/ui/ui_support.h"

#include <QSignalSpy>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui_test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// So many volumes that they are indexed aside.
LoadedFile manyVolumes()
{
    LoadedFile file = mixedFile();
    for (int number = 0; number < 3000; ++number)
        file.cluster.objects.append(volume(u"Many%1"_s.arg(number), number % 2 == 0 ? 1U : 0U));
    return file;
}

struct Indexed
{
    Document document;
    PropertyPlaces places;
    BackgroundIndex index;

    explicit Indexed(LoadedFile file)
        : document(std::move(file))
        , places(document.current(), document.loaded())
        , index(document, propertyIndex, [this](SearchIndex &changing, int object) {
            for (int row = places.firstRow(object); row < places.endRow(object); ++row)
                changing.setRow(row, object, factsAt(document, places[row]));
        })
    {
        QObject::connect(&document, &Document::objectsChanged, &index, &BackgroundIndex::renew);
    }
    [[nodiscard]] int count(const QString &filter) const
    {
        const SearchIndex::Found found = index.index().find(parseFilter(filter).query);
        return int(std::ranges::count(found.rows, quint8{ 1 }));
    }
    void set(int object, quint32 number)
    {
        document.apply(makeSet(document.current(), object, Scope::Common,
            volume_property::backupInProgress.toString(), dwordValue(number)));
    }
};

} // namespace

class TestBackgroundIndex : public QObject
{
    Q_OBJECT

private slots:
    void aSmallDocumentIsReadyAtOnce();
    void aLargeDocumentIsIndexedAside();
    void whatChangesMeanwhileIsRenewed();
    void aResetBuildsAgain();
    void goesAwayWhileBuilding();
    void statesFollowTheDocument();
    void volumesAreRowsOfTheirOwn();
};

void TestBackgroundIndex::aSmallDocumentIsReadyAtOnce()
{
    Indexed indexed(mixedFile());
    QSignalSpy ready(&indexed.index, &BackgroundIndex::ready);
    QVERIFY(!indexed.index.isReady());
    indexed.index.start();
    QVERIFY(indexed.index.isReady());
    QCOMPARE(ready.count(), 1);
    QCOMPARE(indexed.index.index().rowCount(), indexed.places.size());
    indexed.index.start();
    QCOMPARE(ready.count(), 1);
}

void TestBackgroundIndex::aLargeDocumentIsIndexedAside()
{
    Indexed indexed(manyVolumes());
    QSignalSpy ready(&indexed.index, &BackgroundIndex::ready);
    indexed.index.start();
    QVERIFY(!indexed.index.isReady());
    QVERIFY(ready.wait(60000));
    QCOMPARE(indexed.index.index().rowCount(), indexed.places.size());
    QCOMPARE(indexed.count(u"object:many name:=backupinprogress value:=1"_s), 1500);
}

void TestBackgroundIndex::whatChangesMeanwhileIsRenewed()
{
    Indexed indexed(manyVolumes());
    const int last = int(indexed.document.current().objects.size()) - 1;
    indexed.index.start();
    indexed.set(last, 1);
    QSignalSpy ready(&indexed.index, &BackgroundIndex::ready);
    QVERIFY(ready.wait(60000));
    QCOMPARE(indexed.count(u"object:many @inbackup"_s), 1501);
    QCOMPARE(indexed.count(u"@modified"_s), 1);
    indexed.set(last, 0);
    QCOMPARE(indexed.count(u"object:many @inbackup"_s), 1500);
    QCOMPARE(indexed.count(u"@modified"_s), 0);
}

void TestBackgroundIndex::aResetBuildsAgain()
{
    Indexed indexed(manyVolumes());
    QSignalSpy ready(&indexed.index, &BackgroundIndex::ready);
    QSignalSpy reset(&indexed.index, &BackgroundIndex::wasReset);
    indexed.index.reset(); // nothing was begun
    QCOMPARE(reset.count(), 0);
    indexed.index.start();
    indexed.index.reset(); // what was running is of no use
    QVERIFY(ready.wait(60000));
    indexed.index.reset();
    QVERIFY(!indexed.index.isReady());
    QCOMPARE(reset.count(), 2);
    QVERIFY(ready.wait(60000));
    QCOMPARE(ready.count(), 2);
}

void TestBackgroundIndex::goesAwayWhileBuilding()
{
    auto indexed = std::make_unique<Indexed>(manyVolumes());
    indexed->index.start();
    indexed.reset();
    QVERIFY(backgroundPool().waitForDone(60000));
}

void TestBackgroundIndex::statesFollowTheDocument()
{
    Indexed indexed(disputedFile());
    indexed.index.start();
    QCOMPARE(indexed.count(u"@differs"_s), 3);
    QCOMPARE(indexed.count(u"@cut"_s), 1);
    QVERIFY(indexed.count(u"@readonly"_s) >= 4);
    indexed.document.settle(DisputedCluster, Scope::Common, u"BackupInProgress"_s, 0);
    QCOMPARE(indexed.count(u"@disputed"_s), 2);
    QCOMPARE(indexed.count(u"cluster: @inbackup @deviates"_s), 1);
}

void TestBackgroundIndex::volumesAreRowsOfTheirOwn()
{
    const Document document(mixedFile());
    BackgroundIndex index(document, volumeIndex, [](SearchIndex &, int) {});
    index.start();
    QCOMPARE(index.index().rowCount(), 4);
    const auto found = [&index](const QString &filter) {
        return index.index().find(parseFilter(filter).query).rows;
    };
    QCOMPARE(found(u"@absent"_s), (FoundMarks{ 0, 0, 0, 1 }));
    QCOMPARE(found(u"@redirected"_s), (FoundMarks{ 0, 1, 0, 0 }));
    QCOMPARE(found(u"\"cluster disk 1\" owner:=hv01 value:>1"_s), (FoundMarks{ 0, 0, 1, 0 }));
}

QTEST_GUILESS_MAIN(TestBackgroundIndex)
#include "tst_background_index.moc"
