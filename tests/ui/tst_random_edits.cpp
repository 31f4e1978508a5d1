// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// A long session of random edits, and the way back: whatever is done in a window, undoing it gives
// the loaded bytes, and every pane shows what one that is made anew would show.
//
// CLUSPROP_ROUNDS makes it as long as wanted, CLUSPROP_RANDOM_SEED another one.

#include "core/validation/findings.h"
#include "tests/rounds.h"
#include "tests/ui/fresh_support.h"
#include "tests/ui/random_operator.h"

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

constexpr qint64 usualSteps = 600;
constexpr qint64 stepsInLongRuns = 500'000; // of each of the two documents
constexpr qint64 stepsBetweenChecks = 40;
constexpr qint64 stepsBetweenReturns = 1000;

quint32 seed()
{
    return randomSeed(20260314);
}

} // namespace

class TestRandomEdits : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void undoingAllGivesTheLoadedBytes_data();
    void undoingAllGivesTheLoadedBytes();

private:
    /// Back to the beginning, to the end, and to the beginning again.
    void goBack(const QByteArray &loaded);
    void checkCounts();
    void checkFindings();
    void checkPanes();

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
    std::optional<RandomOperator> m_person;
};

void TestRandomEdits::init()
{
    m_place.emplace();
    m_operator = {};
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
    m_person.emplace(*m_window, m_operator, seed());
}

void TestRandomEdits::cleanup()
{
    m_person.reset();
    m_window.reset();
}

void TestRandomEdits::checkCounts()
{
    const Document &document = m_person->document();
    const DocumentPage &page = m_person->page();
    const QVector<Change> changes = changesBetween(document.loaded(), document.current());
    QCOMPARE(document.changes().size(), changes.size());
    QCOMPARE(page.changeCount(), changes.size());
    QCOMPARE(page.isModified(), !changes.isEmpty());
    if (m_person->stack().isClean())
        QCOMPARE(page.changeCount(), 0);
    QCOMPARE(m_window->action(ActionId::RevertAll)->isEnabled(), page.isModified());
}

/// Findings are kept up to date edit by edit, too.
void TestRandomEdits::checkFindings()
{
    const Document &document = m_person->document();
    QTRY_VERIFY(document.isChecked());
    Findings fresh;
    fresh.begin(document.current(), document.checkOptions());
    while (!fresh.isComplete())
        fresh.advance({ document.loaded(), document.current(), document.allowances() }, 100'000);
    for (int object = 0; object < document.current().objects.size(); ++object) {
        const QVector<Issue> &kept = document.issuesOf(object);
        const QVector<Issue> &expected = fresh.of(object);
        QCOMPARE(kept.size(), expected.size());
        for (int index = 0; index < expected.size(); ++index) {
            QCOMPARE(kept[index].text, expected[index].text);
            QCOMPARE(kept[index].severity, expected[index].severity);
        }
    }
}

void TestRandomEdits::checkPanes()
{
    const bool showsDocumented = m_window->action(ActionId::Documented)->isChecked();
    QCOMPARE(differenceFromFresh(m_person->page(), showsDocumented), QString());
}

void TestRandomEdits::goBack(const QByteArray &loaded)
{
    QUndoStack &stack = m_person->stack();
    const QByteArray edited = *m_person->document().write();
    const int end = stack.index();
    stack.setIndex(0);
    QCOMPARE(*m_person->document().write(), loaded);
    checkCounts();
    checkPanes();
    stack.setIndex(end);
    QCOMPARE(*m_person->document().write(), edited);
    stack.setIndex(0);
    QCOMPARE(*m_person->document().write(), loaded);
    QVERIFY(!m_window->isWindowModified());
}

void TestRandomEdits::undoingAllGivesTheLoadedBytes_data()
{
    QTest::addColumn<bool>("sample");
    QTest::newRow("sample cluster") << true;
    QTest::newRow("captured list") << false;
}

void TestRandomEdits::undoingAllGivesTheLoadedBytes()
{
    QFETCH(bool, sample);
    if (sample)
        m_window->openSample();
    else
        QVERIFY(openAndWait(*m_window, { m_place->propertyList(QStringLiteral("list.clusprop")) }));
    const QByteArray loaded = *m_person->document().write();
    QVERIFY(loaded == m_person->document().file().bytes || sample);

    QMap<QByteArray, qint64> effective;
    const qint64 steps = rounds(usualSteps, stepsInLongRuns);
    for (qint64 step = 1; step <= steps; ++step) {
        const int index = m_person->stack().index();
        const RandomOperator::Kind &kind = m_person->step();
        if (m_person->stack().index() != index)
            ++effective[kind.name];
        if (m_person->random(stepsBetweenChecks) == 0) {
            QCoreApplication::processEvents(); // what is done a moment later
            checkCounts();
            checkFindings();
            checkPanes();
        }
        if (step % stepsBetweenReturns == 0 || step == steps)
            goBack(loaded);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("step %1 of seed %2: %3")
                                 .arg(step)
                                 .arg(seed())
                                 .arg(QLatin1String(kind.name))));
    }
    for (const RandomOperator::Kind &kind : RandomOperator::kinds) {
        if (kind.edits && (sample || !kind.needsVolumes))
            QVERIFY2(effective.value(kind.name) > 0 || steps < usualSteps, kind.name);
    }
}

QTEST_MAIN(TestRandomEdits)
#include "tst_random_edits.moc"
