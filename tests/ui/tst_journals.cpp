// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Journals of what is edited in a window: when they are there, and when they go.

#include "core/recovery/journal_form.h"
#include "tests/ui/journal_support.h"

#include <QCryptographicHash>
#include <QTimer>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestJournals : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk.emplace(); }
    void cleanup() { m_desk.reset(); }
    void editsAreWrittenSoonAndExactly();
    void steadyEditingDoesNotPutItOff();
    void nothingIsWrittenWithoutWork();
    void journalGoesWithTheWork_data();
    void journalGoesWithTheWork();
    void cancelledCloseKeepsTheJournal();
    void runningProgramKeepsItsWork();
    void failureIsToldOnceAndWithdrawn();
    void settingTurnsItOff();
    void endOfTheSessionWritesAtOnce();

private:
    std::optional<Desk> m_desk;
};

void TestJournals::editsAreWrittenSoonAndExactly()
{
    static_assert(Journals::delay <= 500); // of the second that is promised
    QVERIFY(openAndWait(*m_desk->window, { m_desk->file }));
    QSignalSpy spy(&m_desk->window->journals(), &Journals::settled);
    m_desk->set(crossSubnetThreshold, 41);
    QVERIFY(spy.wait());
    QCOMPARE(journalFiles().size(), 1);
    const auto work = decodeJournal(contentOf(journalFolder() + u'/' + journalFiles().first()));
    QVERIFY(work);
    QCOMPARE(work->changeCount(), 1);
    QCOMPARE(work->origin.files.first().path, m_desk->file);
    QCOMPARE(work->origin.files.first().sha256,
        QCryptographicHash::hash(contentOf(m_desk->file), QCryptographicHash::Sha256));
    QVERIFY(!contentOf(journalFolder() + u'/' + journalFiles().first()).contains("SameSubnet"));
}

void TestJournals::steadyEditingDoesNotPutItOff()
{
    QVERIFY(openAndWait(*m_desk->window, { m_desk->file }));
    quint32 value = 20;
    QTimer edits;
    connect(&edits, &QTimer::timeout, this,
        [this, &value] { m_desk->set(crossSubnetThreshold, 20 + ++value % 50); });
    edits.start(Journals::delay / 10);
    QTRY_COMPARE(journalFiles().size(), 1);
    const QByteArray first = contentOf(journalFolder() + u'/' + journalFiles().first());
    QTRY_VERIFY(contentOf(journalFolder() + u'/' + journalFiles().first()) != first);
}

void TestJournals::nothingIsWrittenWithoutWork()
{
    QVERIFY(openAndWait(*m_desk->window, { m_desk->file }));
    QVERIFY(m_desk->window->flushJournals());
    QVERIFY(!QDir(journalFolder()).exists());
}

void TestJournals::journalGoesWithTheWork_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : { "saved", "undone", "reverted", "closed", "quit", "reloaded" })
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestJournals::journalGoesWithTheWork()
{
    QFETCH(QString, way);
    QVERIFY(openAndWait(*m_desk->window, { m_desk->file }));
    m_desk->set(crossSubnetThreshold, 41);
    QVERIFY(m_desk->window->flushJournals());
    QCOMPARE(journalFiles().size(), 1);
    m_desk->person.unsaved = UnsavedAnswer::Discard;
    m_desk->person.discard = true;
    if (way == u"saved")
        m_desk->window->action(ActionId::Save)->trigger();
    else if (way == u"undone")
        m_desk->page().undoStack().undo();
    else if (way == u"reverted")
        m_desk->page().perform(ActionId::RevertAll);
    else if (way == u"closed")
        m_desk->window->action(ActionId::Close)->trigger();
    else if (way == u"quit")
        m_desk->window->close();
    else
        m_desk->window->action(ActionId::Reload)->trigger();
    QVERIFY(waitLoaded(*m_desk->window));
    QVERIFY(m_desk->window->flushJournals());
    QCOMPARE(journalFiles(), QStringList());
    QCOMPARE(filesAside(), QStringList());
    m_desk->newWindow();
    QCOMPARE(m_desk->offered(), 0);
}

void TestJournals::cancelledCloseKeepsTheJournal()
{
    m_desk->window->openSample();
    const QString other = m_desk->place.propertyList(u"other.clusprop"_s);
    QVERIFY(openAndWait(*m_desk->window, { m_desk->file, other }));
    m_desk->set(crossSubnetThreshold, 41);
    m_desk->window->action(ActionId::PreviousTab)->trigger();
    m_desk->page().perform(ActionId::Properties);
    m_desk->set(crossSubnetThreshold, 42);
    QVERIFY(m_desk->window->flushJournals());
    QCOMPARE(journalFiles().size(), 2);
    m_desk->person.unsaved = UnsavedAnswer::Cancel;
    QVERIFY(!m_desk->window->close());
    QVERIFY(m_desk->window->flushJournals());
    QCOMPARE(journalFiles().size(), 2);
}

void TestJournals::runningProgramKeepsItsWork()
{
    QVERIFY(openAndWait(*m_desk->window, { m_desk->file }));
    m_desk->set(crossSubnetThreshold, 41);
    QVERIFY(m_desk->window->flushJournals());
    const std::unique_ptr<MainWindow> first = std::move(m_desk->window);
    m_desk->newWindow();
    QCOMPARE(m_desk->offered(), 0);
    QCOMPARE(journalFiles().size(), 1);
}

void TestJournals::failureIsToldOnceAndWithdrawn()
{
    m_desk->place.write(u"state"_s, "in the way");
    QVERIFY(openAndWait(*m_desk->window, { m_desk->file }));
    QSignalSpy troubled(&m_desk->window->journals(), &Journals::troubled);
    m_desk->set(crossSubnetThreshold, 41);
    QVERIFY(troubled.wait());
    QVERIFY2(m_desk->page().notices().join(u'\n').contains(u"a part of the path is no directory"_s),
        qPrintable(m_desk->page().notices().join(u'\n')));
    m_desk->set(crossSubnetThreshold, 42);
    QVERIFY(!m_desk->window->flushJournals());
    QCOMPARE(troubled.size(), 1);
    QCOMPARE(m_desk->person.reports.size(), 0);
    QVERIFY(QFile::remove(m_desk->place.path(u"state"_s)));
    m_desk->set(crossSubnetThreshold, 43);
    QVERIFY(m_desk->window->flushJournals());
    QCOMPARE(troubled.size(), 2);
    QVERIFY(!m_desk->page().notices().join(u'\n').contains(u"journal"_s));
    QCOMPARE(journalFiles().size(), 1);
}

void TestJournals::settingTurnsItOff()
{
    Settings settings;
    QVERIFY(settings.keepJournals);
    settings.keepJournals = false;
    writeSettings(settings);
    QVERIFY(!readSettings().keepJournals);
    m_desk->newWindow();
    QVERIFY(openAndWait(*m_desk->window, { m_desk->file }));
    m_desk->set(crossSubnetThreshold, 41);
    QVERIFY(m_desk->window->flushJournals());
    QCOMPARE(journalFiles(), QStringList());
    m_desk->window->journals().setEnabled(true); // what is unsaved already counts
    QVERIFY(m_desk->window->flushJournals());
    QCOMPARE(journalFiles().size(), 1);
    m_desk->window->journals().setEnabled(false);
    QCOMPARE(journalFiles(), QStringList());
}

void TestJournals::endOfTheSessionWritesAtOnce()
{
    QVERIFY(openAndWait(*m_desk->window, { m_desk->file }));
    m_desk->set(crossSubnetThreshold, 41);
    QCOMPARE(journalFiles(), QStringList());
    // Nobody but the application can make a session manager, and nobody here looks at it.
    alignas(16) std::array<std::byte, 64> nobody{};
    emit qGuiApp->commitDataRequest(*reinterpret_cast<QSessionManager *>(nobody.data()));
    QCOMPARE(journalFiles().size(), 1);
}

QTEST_MAIN(TestJournals)
#include "tst_journals.moc"
