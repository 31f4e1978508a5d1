// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/isolation/reader_process.h"
#include "tests/ui/ui_support.h"
#include "tests/ui/window_support.h"
#include "ui/windows/file_loader.h"

#include <QSignalSpy>
#include <QThread>

#include <atomic>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

/// Reads on until it is told to stop.
OpenedFiles endless(const QStringList &, const LoadOptions &options)
{
    while (options.progress(3, 10))
        QThread::yieldCurrentThread();
    OpenedFiles opened;
    opened.documents.append(mixedFile()); // what was there already
    opened.wasCancelled = true;
    return opened;
}

} // namespace

class TestFileLoader : public QObject
{
    Q_OBJECT

private slots:
    void documentsBelongToTheWindow();
    void failuresAreHandedOver();
    void optionsReachTheReader();
    void loadsWaitForEachOther();
    void progressIsTold();
    void objectsAreToldToThoseWhoWait();
    void cancelEndsTheLoad();
    void cancelDropsWhatWaits();
    void destructionEndsTheThread();
    void readsInAnotherProcess();
};

void TestFileLoader::documentsBelongToTheWindow()
{
    const Workplace place;
    FileLoader loader;
    QSignalSpy finished(&loader, &FileLoader::finished);
    std::unique_ptr<Document> document;
    loader.load({ { place.propertyList(QStringLiteral("list.clusprop")) }, {} },
        [&document](LoadOutcome outcome) { document = std::move(outcome.documents.front()); });
    QVERIFY(loader.isLoading());
    QVERIFY2(!document, "nothing is handed over before the event loop runs");
    QVERIFY(finished.wait());
    QVERIFY(!loader.isLoading());
    QVERIFY(document);
    QCOMPARE(document->thread(), QThread::currentThread());
    QVERIFY(!document->object(0).list(Scope::Common).properties.isEmpty());
}

void TestFileLoader::failuresAreHandedOver()
{
    FileLoader loader;
    QSignalSpy finished(&loader, &FileLoader::finished);
    LoadOutcome got;
    loader.load({ { QStringLiteral("/no/such/file") }, {} },
        [&got](LoadOutcome outcome) { got = std::move(outcome); });
    QVERIFY(finished.wait());
    QCOMPARE(got.errors.size(), 1);
    QVERIFY(got.documents.empty());
    QVERIFY(!got.wasCancelled);
}

void TestFileLoader::optionsReachTheReader()
{
    FileLoader loader;
    QString seen;
    QStringList paths;
    loader.setOpener([&](const QStringList &files, const LoadOptions &options) {
        seen = options.codePage;
        paths = files;
        OpenedFiles opened;
        opened.skipped = { { LoadError::Kind::Foreign, QStringLiteral("a.log"), {}, {}, QStringLiteral("no properties"), {} } };
        return opened;
    });
    QSignalSpy finished(&loader, &FileLoader::finished);
    QStringList skipped;
    loader.load({ { QStringLiteral("a.txt") }, QStringLiteral("850") },
        [&skipped](const LoadOutcome &outcome) { skipped = outcome.skipped; });
    QVERIFY(finished.wait());
    QCOMPARE(seen, QStringLiteral("850"));
    QCOMPARE(paths, QStringList(QStringLiteral("a.txt")));
    QCOMPARE(skipped, QStringList(QStringLiteral("a.log: no properties")));
}

void TestFileLoader::loadsWaitForEachOther()
{
    FileLoader loader;
    std::atomic<int> running = 0;
    std::atomic<bool> together = false;
    loader.setOpener([&](const QStringList &, const LoadOptions &) {
        together = together || running.fetch_add(1) > 0;
        OpenedFiles opened;
        opened.documents.append(mixedFile());
        running.fetch_sub(1);
        return opened;
    });
    QSignalSpy started(&loader, &FileLoader::started);
    QStringList order;
    for (const char *name : { "first", "second", "third" }) {
        const QString path = QStringLiteral("/tmp/") + QLatin1String(name);
        loader.load({ { path }, {} }, [&order, path](const LoadOutcome &) { order.append(path); });
    }
    QTRY_VERIFY(!loader.isLoading());
    QCOMPARE(order,
        QStringList({ QStringLiteral("/tmp/first"), QStringLiteral("/tmp/second"),
            QStringLiteral("/tmp/third") }));
    QVERIFY(!together);
    QCOMPARE(started.size(), 3);
    QCOMPARE(started.last().first().toString(), QStringLiteral("third"));
}

void TestFileLoader::progressIsTold()
{
    FileLoader loader;
    std::atomic<bool> seen = false;
    loader.setOpener([&seen](const QStringList &, const LoadOptions &options) {
        while (!seen && options.progress(3, 10))
            QThread::yieldCurrentThread();
        return OpenedFiles();
    });
    connect(&loader, &FileLoader::progressed, this, [&seen](qint64 done, qint64 total) {
        seen = seen || (done == 3 && total == 10);
    });
    QSignalSpy finished(&loader, &FileLoader::finished);
    loader.load({ { QStringLiteral("a") }, {} }, [](const LoadOutcome &) {});
    QVERIFY(finished.wait());
    QVERIFY(seen);
}

void TestFileLoader::objectsAreToldToThoseWhoWait()
{
    FileLoader loader;
    std::atomic<bool> seen = false;
    loader.setOpener([&seen](const QStringList &, const LoadOptions &options) {
        if (!options.sighted)
            return OpenedFiles();
        for (int node = 0; node < 2 * Sightings::mostNames; ++node)
            options.sighted(ObjectClass::Node, QStringLiteral("N%1").arg(node));
        while (!seen && options.progress(1, 2))
            QThread::yieldCurrentThread();
        return OpenedFiles();
    });
    Sightings met;
    connect(&loader, &FileLoader::sighted, this, [&](const Sightings &now) {
        met = now;
        seen = true;
    });
    QSignalSpy finished(&loader, &FileLoader::finished);
    loader.load({ { QStringLiteral("a") }, {} }, [](const LoadOutcome &) {}); // nobody waits
    QVERIFY(finished.wait());
    QVERIFY(!seen);
    loader.load({ { QStringLiteral("a") }, {}, true }, [](const LoadOutcome &) {});
    QVERIFY(finished.wait());
    QCOMPARE(met.count(), 2 * Sightings::mostNames);
    const Sightings::OfClass &nodes = met.classes[static_cast<std::size_t>(ObjectClass::Node)];
    QCOMPARE(nodes.names.size(), Sightings::mostNames);
    QCOMPARE(nodes.names.first(), QStringLiteral("N0"));
}

void TestFileLoader::cancelEndsTheLoad()
{
    FileLoader loader;
    loader.setOpener(endless);
    connect(&loader, &FileLoader::progressed, &loader, &FileLoader::cancel);
    QSignalSpy finished(&loader, &FileLoader::finished);
    std::optional<LoadOutcome> got;
    loader.load({ { QStringLiteral("a") }, {} },
        [&got](LoadOutcome outcome) { got = std::move(outcome); });
    QVERIFY(finished.wait());
    QVERIFY(got);
    QVERIFY(got->wasCancelled);
    QVERIFY(got->documents.empty());
}

void TestFileLoader::cancelDropsWhatWaits()
{
    FileLoader loader;
    loader.setOpener(endless);
    int cancelled = 0;
    const auto count = [&cancelled](const LoadOutcome &outcome) {
        cancelled += outcome.wasCancelled ? 1 : 0;
    };
    for (int load = 0; load < 3; ++load)
        loader.load({ { QStringLiteral("a") }, {} }, count);
    loader.cancel();
    QTRY_VERIFY(!loader.isLoading());
    QCOMPARE(cancelled, 3);
}

void TestFileLoader::destructionEndsTheThread()
{
    std::atomic<bool> ended = false;
    bool told = false;
    {
        FileLoader loader;
        loader.setOpener([&ended](const QStringList &paths, const LoadOptions &options) {
            OpenedFiles opened = endless(paths, options);
            ended = true;
            return opened;
        });
        loader.load({ { QStringLiteral("a") }, {} }, [&told](const LoadOutcome &) { told = true; });
    }
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

void TestFileLoader::readsInAnotherProcess()
{
    const Workplace place;
    FileLoader loader;
    QSignalSpy finished(&loader, &FileLoader::finished);
    LoadOutcome got;
    const auto keep = [&got](LoadOutcome outcome) { got = std::move(outcome); };
    const LoadRequest request{ { place.propertyList(QStringLiteral("list.clusprop")) }, {} };
    loader.readWith(
        Isolation{ { QStringLiteral(CLUSPROP_PROGRAM), QString::fromLatin1(readerArgument) } });
    loader.load(request, keep);
    QVERIFY(finished.wait());
    QCOMPARE(got.documents.size(), std::size_t(1));
    QVERIFY(got.errors.isEmpty());
    loader.readWith(Isolation{ { QStringLiteral("/bin/false") } });
    loader.load(request, keep);
    QVERIFY(finished.wait());
    QVERIFY(got.documents.empty());
    QCOMPARE(got.errors.size(), 1);
    QVERIFY2(got.errors[0].message().contains(QStringLiteral("without an answer")),
        qPrintable(got.errors[0].message()));
    loader.readWith(std::nullopt);
    loader.load(request, keep);
    QVERIFY(finished.wait());
    QCOMPARE(got.documents.size(), std::size_t(1));
}

QTEST_MAIN(TestFileLoader)
#include "tst_file_loader.moc"
