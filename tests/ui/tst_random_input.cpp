// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Keys and clicks at random, anywhere in the window and in what it opens. Whatever came of it,
// undoing it gives the bytes from before, and every pane shows what one made anew would show.
//
// CLUSPROP_ROUNDS makes it as long as wanted, CLUSPROP_RANDOM_SEED another one, and with
// CLUSPROP_RANDOM_TRACE it says what it does before it does it.

#include "tests/rounds.h"
#include "tests/ui/fresh_support.h"
#include "tests/ui/random_input.h"
#include "tests/ui/window_support.h"

#include <QDir>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

constexpr qint64 usualEvents = 2500;
constexpr qint64 eventsInLongRuns = 1'000'000;
constexpr int eventsBetweenChecks = 250;
constexpr int mostTabs = 6;

quint32 seed()
{
    return randomSeed(20261127);
}

} // namespace

class TestRandomInput : public QObject
{
    Q_OBJECT

private slots:
    void undoingAllGivesTheBytesFromBefore();

private:
    /// What a document is before anything was done to it: at each opening, reload and merge.
    struct Beginning
    {
        QPointer<const DocumentPage> page;
        QByteArray bytes;
        bool isPartial = false; ///< saving it elsewhere makes a whole list of what could be read
    };

    void noteBeginnings();
    void check(const QPointer<DocumentPage> &page);
    void openAgain();

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
    QVector<Beginning> m_beginnings;
    qint64 m_checked = 0;
    qint64 m_edited = 0; ///< checks of a document with edits
};

void TestRandomInput::noteBeginnings()
{
    m_beginnings.removeIf([](const Beginning &each) {
        return each.page.isNull() || (each.isPartial && !each.page->document().file().isPartial());
    });
    for (DocumentPage *page : m_window->findChildren<DocumentPage *>()) {
        const bool isKnown = std::ranges::any_of(
            m_beginnings, [page](const Beginning &each) { return each.page == page; });
        if (isKnown)
            continue;
        const int index = page->undoStack().index();
        page->undoStack().setIndex(0); // work that was carried over from a page before is edits
        m_beginnings.append(
            { page, *page->document().write(), page->document().file().isPartial() });
        page->undoStack().setIndex(index);
    }
}

/// `page` goes when it is read again, which may come to an end here.
void TestRandomInput::check(const QPointer<DocumentPage> &page)
{
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus(); // an open editor gives what it has
    QCoreApplication::processEvents();
    noteBeginnings();
    const auto beginning = std::ranges::find_if(
        m_beginnings, [&page](const Beginning &each) { return each.page == page; });
    if (!page)
        return;
    QVERIFY(beginning != m_beginnings.end());
    QUndoStack &stack = page->undoStack();
    const int index = stack.index();
    const QByteArray edited = *page->document().write();
    stack.setIndex(0);
    QCOMPARE(*page->document().write(), beginning->bytes);
    stack.setIndex(index);
    QCOMPARE(*page->document().write(), edited);
    QTRY_VERIFY(!page || page->document().isChecked());
    QCoreApplication::processEvents();
    if (!page)
        return;
    QCOMPARE(
        differenceFromFresh(*page, m_window->action(ActionId::Documented)->isChecked()), QString());
    ++m_checked;
    if (edited != beginning->bytes)
        ++m_edited;
}

/// So that there is always something to work on, and not too much.
void TestRandomInput::openAgain()
{
    m_operator.unsaved = UnsavedAnswer::Discard;
    while (m_window->findChildren<DocumentPage *>().size() > mostTabs && m_window->currentPage()) {
        m_window->action(ActionId::Close)->trigger();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    m_operator.unsaved = UnsavedAnswer::Cancel;
    if (m_window->pageCount() == 0)
        m_window->openSample();
}

void TestRandomInput::undoingAllGivesTheBytesFromBefore()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_place.emplace();
    QVERIFY(QDir::setCurrent(m_place->path({}))); // what suggests a place suggests this one
    m_operator.filesToOpen = QStringList{ m_place->propertyList(QStringLiteral("list.clusprop")),
        m_place->propertyList(QStringLiteral("broken.clusprop"), 900) };
    m_operator.fileToSave = m_place->path(QStringLiteral("saved.clusprop"));
    m_operator.folderToOpen = m_place->path({});
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
    m_window->openSample();
    noteBeginnings();

    RandomInput person(*m_window, seed());
    qint64 sinceCheck = 0;
    person.run(rounds(usualEvents, eventsInLongRuns), [&] {
        openAgain();
        noteBeginnings();
        m_operator.allowReason = person.random(2) == 0 ? QString() : QStringLiteral("reason");
        if (++sinceCheck >= eventsBetweenChecks && m_window->currentPage()) {
            sinceCheck = 0;
            check(m_window->currentPage());
        }
        return !QTest::currentTestFailed();
    });
    if (QTest::currentTestFailed())
        QFAIL(qPrintable(QStringLiteral("seed %1, last: %2").arg(seed()).arg(person.last())));
    QVERIFY(m_checked > 0);
    QVERIFY(m_edited > 0);
    m_window.reset();
}

QTEST_MAIN(TestRandomInput)
#include "tst_random_input.moc"
