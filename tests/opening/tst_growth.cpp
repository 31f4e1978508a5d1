// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Work grows with what there is, and not with its square: four times as much of one thing takes
/// about four times as long, whatever the thing is, in every format and in what is done with two
/// clusters. And a single thing asks for memory a limited number of times, on the busiest machine.

#include "core/changes/comparison_rows.h"
#include "core/changes/three_way.h"
#include "core/document/document.h"
#include "core/opening/format_registry.h"
#include "core/opening/merge_files.h"
#include "core/redaction/redaction.h"
#include "tests/counted_memory.h"
#include "tests/opening/grown_clusters.h"
#include "tests/opening/grown_rows.h"

#include <QTest>

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;
using namespace clusprop::grown;

namespace {

constexpr int factor = 4;
constexpr double mostGrowth = 8; ///< linear work grows by 4, quadratic by 16
constexpr double noTime = 0.02; ///< seconds; what takes less may grow as it likes
constexpr int attempts = 3; ///< other programs use the machine as well
/// Requests for memory while one thing is read. The most is 198, of an object in eight lines; a
/// name in a list takes 10, and took 500 when every owner of properties was asked about it.
constexpr long mostRequests = 250;

/// Of this thread, so that it does not count what other programs do.
double secondsOf(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    };
    const double start = now();
    work();
    return now() - start;
}

struct Step
{
    const char *name;
    std::function<void(int size)> prepare; ///< not measured
    std::function<void()> work;
};

/// Empty, or which steps take too much longer with four times as much.
QString growthProblem(const QVector<Step> &steps, int count)
{
    QString problem;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        problem.clear();
        QVector<double> few;
        for (const Step &step : steps) {
            step.prepare(count);
            few.append(secondsOf(step.work));
        }
        for (qsizetype i = 0; i < steps.size(); ++i) {
            steps[i].prepare(count * factor);
            const double many = secondsOf(steps[i].work);
            if (many > noTime && many > mostGrowth * few[i])
                problem += u"%1: %2 s, then %3 s; "_s.arg(QLatin1String(steps[i].name))
                               .arg(few[i])
                               .arg(many);
        }
        if (problem.isEmpty())
            break;
    }
    return problem;
}

void nothing(int)
{ }

/// As those do who show a comparison.
void lookAt(const Cluster &before, const Cluster &after)
{
    const Comparison comparison = compareClusters(before, after);
    const std::atomic_bool stop = false;
    const auto shown = shownObjects(before, after, comparison, { false, { u"p"_s } }, stop);
    const Cluster aligned = alignedTo(after, before, comparison);
    if (aligned.objects.size() != after.objects.size() || shown.size() > comparison.objects.size())
        qFatal("the comparison does not fit");
}

void mergeThreeWays(const Cluster &base, const Cluster &mine, const Cluster &theirs)
{
    const QVector<MergeRow> rows = mergeRows(base, mine, theirs);
    QVector<MergeSide> sides;
    for (const MergeRow &row : rows)
        sides.append(row.canTake(MergeSide::Mine) ? MergeSide::Mine : MergeSide::Theirs);
    Cluster result = theirs;
    for (const Edit &edit : mergeEdits(theirs, rows, sides))
        applyEdit(result, edit);
}

LoadedFile fileOf(Cluster cluster, const QString &name)
{
    LoadedFile file;
    file.file = name;
    file.form = Form::Snapshot;
    file.formWord = u"snapshot"_s;
    cluster.sources = { { name, u"snapshot"_s } };
    file.files.resize(1);
    file.files[0].path = name;
    file.cluster = std::move(cluster);
    return file;
}

/// One of each property, those behind first.
template<typename Make> EditGroup editsOf(const Cluster &cluster, Make make)
{
    EditGroup edits;
    for (int object = 0; object < cluster.objects.size(); ++object) {
        for (const Scope scope : allScopes) {
            const auto size
                = static_cast<int>(cluster.objects[object].list(scope).properties.size());
            for (int position = size - 1; position >= 0; --position)
                edits.append(make(object, scope, position));
        }
    }
    return edits;
}

} // namespace

class TestGrowth : public QObject
{
    Q_OBJECT

private slots:
    void files_data();
    void files();
    void requestsForMemory_data();
    void requestsForMemory();
    void clusters_data();
    void clusters();
};

void TestGrowth::files_data()
{
    QTest::addColumn<const FileRow *>("row");
    for (const FileRow &row : fileRows)
        QTest::newRow(row.title) << &row;
}

void TestGrowth::files()
{
    QFETCH(const FileRow *, row);
    QByteArray content;
    LoadResult<LoadedFile> file;
    std::optional<Document> document;
    QString refusal;
    const auto read = [&] {
        file = loadBytes(content, u"file"_s);
        refusal = file ? QString() : file.error().message();
    };
    const auto make = [&](int count) {
        document.reset();
        content = row->make(count);
    };
    const QVector<Step> steps{
        { "reading", make, read },
        { "checking",
            [&](int count) {
                make(count);
                read();
            },
            [&] {
                document.emplace(file ? *file : LoadedFile());
                document->finishCheck();
            } },
        { "writing", nothing,
            [&] {
                if (refusal.isEmpty())
                    refusal = document->write() ? QString() : u"it cannot be written"_s;
            } },
        { "redacting", nothing, [&] { static_cast<void>(redacted(document->loaded())); } },
    };
    const QString problem = growthProblem(steps, row->count);
    QCOMPARE(refusal, QString());
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestGrowth::requestsForMemory_data()
{
    files_data();
}

void TestGrowth::requestsForMemory()
{
    if (!CLUSPROP_COUNTS_MEMORY)
        QSKIP("a sanitizer has memory of its own");
    QFETCH(const FileRow *, row);
    const auto requests = [row](int count) {
        const QByteArray content = row->make(count);
        countedMemory = {};
        countedMemory.isCounted = true;
        const auto file = loadBytes(content, u"file"_s);
        countedMemory.isCounted = false;
        return file ? countedMemory.asked : -1;
    };
    constexpr int few = 100;
    const long some = requests(few); // reading anything at all takes some, the first time more
    const long more = requests(3 * few);
    QVERIFY(some > 0);
    const long ofOne = (more - requests(few)) / (2 * few);
    QVERIFY2(ofOne <= mostRequests, qPrintable(QString::number(ofOne)));
}

void TestGrowth::clusters_data()
{
    QTest::addColumn<const ClusterRow *>("row");
    for (const ClusterRow &row : clusterRows)
        QTest::newRow(row.title) << &row;
}

void TestGrowth::clusters()
{
    QFETCH(const ClusterRow *, row);
    Cluster base;
    Cluster mine; // all values are others
    Cluster theirs;
    const auto make = [&](int count) {
        base = row->make(count, 1);
        theirs = row->make(count, 3);
        mine = base;
        for (const Edit &edit : editsOf(base, [&](int object, Scope scope, int position) {
                 return makeRetype(base, object, scope, position, dwordValue(2));
             }))
            applyEdit(mine, edit);
    };
    std::optional<Document> document;
    EditGroup edits;
    const auto doAndUndo = [&] {
        document->apply(document->apply(edits));
        document->finishCheck();
    };
    const QVector<Step> steps{
        { "comparing", make, [&] { lookAt(base, theirs); } },
        { "merging three ways", make, [&] { mergeThreeWays(base, mine, theirs); } },
        { "merging files", make,
            [&] {
                static_cast<void>(mergeFiles({ fileOf(base, u"a"_s), fileOf(theirs, u"b"_s) }));
            } },
        { "changing values",
            [&](int count) {
                make(count);
                document.emplace(fileOf(base, u"a"_s));
                edits = editsOf(base, [&](int object, Scope scope, int position) {
                    return makeRetype(base, object, scope, position, dwordValue(9));
                });
            },
            doAndUndo },
        { "taking away properties",
            [&](int count) {
                make(count);
                document.emplace(fileOf(base, u"a"_s));
                edits = editsOf(base, [&](int object, Scope scope, int position) {
                    return makeReset(base, object, scope, position);
                });
            },
            doAndUndo },
    };
    const QString problem = growthProblem(steps, row->count);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestGrowth)
#include "tst_growth.moc"
