// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Qt paints in the threads of its own pool and waits for them, and long work has another pool: neither
// ever waits for the other.

#include "core/background/background_pool.h"
#include "ui/compare/background_comparison.h"
#include "ui/models/edit_check.h"
#include "ui/windows/all_properties_view.h"
#include "many_volumes.h"
#include "ui_support.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>
#include <QThreadPool>
#include <QUndoStack>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

constexpr int longEnough = 60000; ///< ms, for a machine with much else to do

/// Every thread of a pool waits for as long as this is there.
class Occupied
{
public:
    explicit Occupied(QThreadPool &pool)
        : m_pool(pool)
        , m_threads(pool.maxThreadCount())
    {
        for (int thread = 0; thread < m_threads; ++thread)
            m_pool.start([this] { m_end.acquire(); });
    }
    ~Occupied()
    {
        m_end.release(m_threads);
        m_pool.waitForDone();
    }
    Occupied(const Occupied &) = delete;
    Occupied &operator=(const Occupied &) = delete;

private:
    QThreadPool &m_pool;
    int m_threads;
    QSemaphore m_end;
};

} // namespace

class TestPaintingPool : public QObject
{
    Q_OBJECT

private slots:
    void linesArePaintedWhileWorkHasItsThreads();
    void rowsAreSortedWhileThePaintersAreBusy();
    void clustersAreComparedWhileThePaintersAreBusy();
};

void TestPaintingPool::linesArePaintedWhileWorkHasItsThreads()
{
    const Occupied occupied(backgroundPool());
    QImage image(200, 800, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(QColor(0, 0, 0, 128)); // long and half transparent: painted in pieces
    painter.drawLine(100, 0, 100, 799);
    painter.end();
    QVERIFY(image.pixelColor(100, 790) != QColor(Qt::white));
}

void TestPaintingPool::rowsAreSortedWhileThePaintersAreBusy()
{
    Document document(manyVolumes(3000));
    QUndoStack stack;
    AllPropertiesView view(document, stack);
    view.resize(900, 500);
    const Occupied occupied(*QThreadPool::globalInstance());
    view.setUpdatesEnabled(false); // painting would wait for those threads
    view.show();
    QTableView *table = view.table();
    const auto first = [table] { return table->model()->index(0, AllPropertiesModel::Column::Object).data().toString(); };
    table->sortByColumn(AllPropertiesModel::Column::Object, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(first(), QStringLiteral("Volume2999"), longEnough);
}

void TestPaintingPool::clustersAreComparedWhileThePaintersAreBusy()
{
    const Occupied occupied(*QThreadPool::globalInstance());
    BackgroundComparison comparison;
    QSignalSpy finished(&comparison, &BackgroundComparison::finished);
    comparison.start({ manyVolumes(3000).cluster, manyVolumes(3001).cluster, {}, {} });
    QVERIFY(comparison.isRunning());
    QVERIFY(finished.wait(longEnough));
}

QTEST_MAIN(TestPaintingPool)
#include "tst_painting_pool.moc"
