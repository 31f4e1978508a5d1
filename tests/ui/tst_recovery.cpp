// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Journals in a window: when they are there, and what becomes of those that a crash left.

#include "core/recovery/journal_form.h"
#include "tests/ui/ui_support.h"
#include "tests/ui/window_support.h"
#include "ui/commands/settle_command.h"
#include "ui/models/roles.h"
#include "ui/recovery/journals.h"
#include "ui/recovery/recovery_dialog.h"
#include "ui/recovery/recovery_list_dialog.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QUndoStack>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString threshold = u"CrossSubnetThreshold"_s;
const QString delay = u"CrossSubnetDelay"_s;

QStringList journalFiles()
{
    const QDir folder(journalFolder());
    return folder.entryList({ u"*.journal"_s }, QDir::Files);
}

QStringList filesAside()
{
    return QDir(journalFolder() + u"/aside"_s).entryList(QDir::Files);
}

QPushButton *buttonOf(const QWidget &dialog, const QString &text)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&').startsWith(text))
            return button;
    }
    return nullptr;
}

QStringList rowOf(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(row, column).data().toString());
    return cells;
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void editIsSafeWithinASecond();
    void nothingIsWrittenWithoutWork();
    void journalGoesWithTheWork_data();
    void journalGoesWithTheWork();
    void cancelledCloseKeepsTheJournal();
    void recoverIsOneStep();
    void escapeMeansLater_data();
    void escapeMeansLater();
    void discardIsForGood();
    void differencesAreShownFirst();
    void changedFileGetsOnlyWhatFits();
    void changedFileIsNotTouchedUnasked();
    void goneFileIsRecoveredWhenItIsBack();
    void runningProgramKeepsItsWork();
    void offeredWhenTheFileIsOpened();
    void sampleIsRecovered();
    void decisionsAreRecovered();
    void unreadableJournalsAreKept_data();
    void unreadableJournalsAreKept();
    void failureIsToldOnceAndWithdrawn();
    void preferenceTurnsItOff();
    void endOfTheSessionWritesAtOnce();

private:
    DocumentPage &page() const { return *m_window->currentPage(); }
    void set(const QString &name, quint32 value);
    /// A window that goes without being asked, which is what a crash leaves.
    void crash();
    void newWindow();
    /// How many journals are offered now.
    int offered(const QStringList &paths = {});
    /// Opens a list, changes two values, and crashes.
    void leaveWork();
    RecoveryDialog &dialog() const { return *m_window->recoveryDialog(); }
    /// Does so in the list dialog that comes next, and takes its first row.
    void inListDialog(std::function<void(RecoveryListDialog &)> act);

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
    QString m_file;
    QStringList m_firstRow;
    int m_listed = 0;
};

void TestRecovery::init()
{
    m_place.emplace();
    m_operator = {};
    m_firstRow.clear();
    m_listed = 0;
    newWindow();
    m_file = m_place->propertyList(u"list.clusprop"_s);
}

void TestRecovery::cleanup()
{
    m_window.reset();
}

void TestRecovery::newWindow()
{
    m_window.reset(); // first, as one program comes after the other
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
}

void TestRecovery::set(const QString &name, quint32 value)
{
    PropertyTreeModel &model = page().properties()->model();
    QVERIFY(model.setData(model.indexOfProperty(Scope::Common, name), QString::number(value)));
    QCOMPARE(numberAt(page(), name), quint64{ value });
}

void TestRecovery::crash()
{
    QVERIFY(m_window->flushJournals());
    newWindow();
}

int TestRecovery::offered(const QStringList &paths)
{
    QSignalSpy spy(m_window.get(), &MainWindow::recoveryOffered);
    m_window->offerRecovery(paths);
    return spy.wait(30000) ? spy.first().first().toInt() : -1;
}

void TestRecovery::leaveWork()
{
    QVERIFY(openAndWait(*m_window, { m_file }));
    set(threshold, 41);
    set(delay, 3000);
    crash();
}

void TestRecovery::inListDialog(std::function<void(RecoveryListDialog &)> act)
{
    auto *watch = new QTimer(m_window.get());
    connect(watch, &QTimer::timeout, this, [this, watch, act = std::move(act)] {
        auto *list = qobject_cast<RecoveryListDialog *>(QApplication::activeModalWidget());
        if (list == nullptr)
            return;
        watch->deleteLater();
        watch->stop();
        const QAbstractItemModel &model = *list->findChild<QTableView *>()->model();
        m_listed = model.rowCount();
        m_firstRow = rowOf(model, 0);
        act(*list);
        if (list->isVisible()) // a check in it failed
            list->reject();
    });
    watch->start(0);
}

void TestRecovery::editIsSafeWithinASecond()
{
    QVERIFY(openAndWait(*m_window, { m_file }));
    QSignalSpy spy(&m_window->journals(), &Journals::settled);
    QElapsedTimer time;
    time.start();
    set(threshold, 41);
    QVERIFY(spy.wait());
    QVERIFY2(time.elapsed() < 1000 || qEnvironmentVariableIsSet("CLUSPROP_SLOW_MACHINE"),
        qPrintable(QString::number(time.elapsed())));
    QCOMPARE(journalFiles().size(), 1);
    const auto work = decodeJournal(contentOf(journalFolder() + u'/' + journalFiles().first()));
    QVERIFY(work);
    QCOMPARE(work->changeCount(), 1);
    QCOMPARE(work->origin.files.first().path, m_file);
    QCOMPARE(work->origin.files.first().sha256,
        QCryptographicHash::hash(contentOf(m_file), QCryptographicHash::Sha256));
    QVERIFY(!contentOf(journalFolder() + u'/' + journalFiles().first()).contains("SameSubnet"));
}

void TestRecovery::nothingIsWrittenWithoutWork()
{
    QVERIFY(openAndWait(*m_window, { m_file }));
    QVERIFY(m_window->flushJournals());
    QVERIFY(!QDir(journalFolder()).exists());
}

void TestRecovery::journalGoesWithTheWork_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : { "saved", "undone", "reverted", "closed", "quit", "reloaded" })
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestRecovery::journalGoesWithTheWork()
{
    QFETCH(QString, way);
    QVERIFY(openAndWait(*m_window, { m_file }));
    set(threshold, 41);
    QVERIFY(m_window->flushJournals());
    QCOMPARE(journalFiles().size(), 1);
    m_operator.unsaved = UnsavedAnswer::Discard;
    m_operator.discard = true;
    if (way == u"saved")
        m_window->action(ActionId::Save)->trigger();
    else if (way == u"undone")
        page().undoStack().undo();
    else if (way == u"reverted")
        page().perform(ActionId::RevertAll);
    else if (way == u"closed")
        m_window->action(ActionId::Close)->trigger();
    else if (way == u"quit")
        m_window->close();
    else
        m_window->action(ActionId::Reload)->trigger();
    QVERIFY(waitLoaded(*m_window));
    QVERIFY(m_window->flushJournals());
    QCOMPARE(journalFiles(), QStringList());
    QCOMPARE(filesAside(), QStringList());
    newWindow();
    QCOMPARE(offered(), 0);
}

void TestRecovery::cancelledCloseKeepsTheJournal()
{
    m_window->openSample();
    const QString other = m_place->propertyList(u"other.clusprop"_s);
    QVERIFY(openAndWait(*m_window, { m_file, other }));
    set(threshold, 41);
    m_window->action(ActionId::PreviousTab)->trigger();
    page().perform(ActionId::Properties);
    set(threshold, 42);
    QVERIFY(m_window->flushJournals());
    QCOMPARE(journalFiles().size(), 2);
    m_operator.unsaved = UnsavedAnswer::Cancel;
    QVERIFY(!m_window->close());
    QVERIFY(m_window->flushJournals());
    QCOMPARE(journalFiles().size(), 2);
}

void TestRecovery::recoverIsOneStep()
{
    leaveWork();
    QCOMPARE(offered(), 1);
    QVERIFY(QTest::qWaitForWindowActive(&dialog()));
    const auto *list = dialog().findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItem(0)->text(0), u"list.clusprop"_s);
    QCOMPARE(list->topLevelItem(0)->text(2), u"2 changes"_s);
    QCOMPARE(list->topLevelItem(0)->text(3), u"as it was"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_window->recoveryDialog() == nullptr);
    QCOMPARE(numberAt(page(), threshold), quint64{ 41 });
    QCOMPARE(numberAt(page(), delay), quint64{ 3000 });
    QCOMPARE(page().undoStack().count(), 1);
    QCOMPARE(page().undoStack().undoText(), u"Recover 2 changes"_s);
    // The work is in a journal of this program, and the one before is out of the way.
    QCOMPARE(journalFiles().size(), 1);
    QCOMPARE(filesAside().size(), 1);
    QVERIFY(!filesAside().contains(journalFiles().first()));
    page().undoStack().undo();
    QCOMPARE(*page().document().write(), contentOf(m_file));
    QVERIFY(m_window->flushJournals());
    QCOMPARE(journalFiles(), QStringList());
}

void TestRecovery::escapeMeansLater_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : { "Escape", "Later", "window closed", "program ended" })
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestRecovery::escapeMeansLater()
{
    QFETCH(QString, way);
    leaveWork();
    QCOMPARE(offered(), 1);
    QVERIFY(QTest::qWaitForWindowActive(&dialog()));
    if (way == u"Escape")
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    else if (way == u"Later")
        QTest::keyClick(&dialog(), Qt::Key_L, Qt::AltModifier);
    else if (way == u"window closed")
        dialog().close();
    else
        newWindow();
    QTRY_VERIFY(m_window->recoveryDialog() == nullptr);
    QCOMPARE(m_window->pageCount(), 0);
    QCOMPARE(journalFiles().size(), 1);
    QCOMPARE(offered(), 1);
}

void TestRecovery::discardIsForGood()
{
    leaveWork();
    QCOMPARE(offered(), 1);
    QVERIFY(QTest::qWaitForWindowActive(&dialog()));
    QPushButton *discard = buttonOf(dialog(), u"Discard"_s);
    while (QApplication::focusWidget() != discard)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(journalFiles().size(), 1); // not before it is pressed
    QTest::keyClick(discard, Qt::Key_Space);
    QTRY_VERIFY(m_window->recoveryDialog() == nullptr);
    QCOMPARE(m_window->pageCount(), 0);
    QCOMPARE(journalFiles(), QStringList());
    QCOMPARE(filesAside().size(), 1);
    QCOMPARE(offered(), 0);
}

void TestRecovery::differencesAreShownFirst()
{
    leaveWork();
    QCOMPARE(offered(), 1);
    QVERIFY(QTest::qWaitForWindowActive(&dialog()));
    inListDialog([](RecoveryListDialog &list) {
        QVERIFY(list.findChild<QTableView *>()->isColumnHidden(RecoveryModel::Now));
        QTest::keyClick(&list, Qt::Key_Escape);
    });
    QTest::keyClick(&dialog(), Qt::Key_D, Qt::AltModifier);
    QTRY_COMPARE(m_listed, 2);
    QCOMPARE(m_firstRow.mid(1, 3), QStringList({ delay, u"1000 (1 s)"_s, u"3000 (3 s)"_s }));
    QVERIFY(dialog().isVisible());
    QCOMPARE(m_window->pageCount(), 0);
    QCOMPARE(journalFiles().size(), 1);
}

void TestRecovery::changedFileGetsOnlyWhatFits()
{
    leaveWork();
    QVERIFY(openAndWait(*m_window, { m_file }));
    QTRY_VERIFY(m_window->recoveryDialog() != nullptr);
    dialog().reject();
    set(delay, 2000); // somebody else's
    m_window->action(ActionId::Save)->trigger();
    newWindow();
    QCOMPARE(offered(), 1);
    QVERIFY(QTest::qWaitForWindowActive(&dialog()));
    QCOMPARE(dialog().findChild<QTreeWidget *>()->topLevelItem(0)->text(3), u"changed since"_s);
    inListDialog([this](RecoveryListDialog &list) {
        QVERIFY(!m_window->isLoading()); // the window is not busy while it asks
        QPushButton *agree = buttonOf(list, u"Recover 1 change"_s);
        QVERIFY(agree);
        QVERIFY(agree->isDefault());
        QTest::keyClick(&list, Qt::Key_Return);
    });
    QTest::keyClick(&dialog(), Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(m_window->recoveryDialog() == nullptr);
    QCOMPARE(m_listed, 2);
    QCOMPARE(m_firstRow.mid(1),
        QStringList({ delay, u"1000 (1 s)"_s, u"3000 (3 s)"_s, u"2000 (2 s)"_s,
            u"does not fit: another value is there now"_s }));
    QCOMPARE(numberAt(page(), delay), quint64{ 2000 });
    QCOMPARE(numberAt(page(), threshold), quint64{ 41 });
    QCOMPARE(page().undoStack().undoText(), u"Recover 1 change"_s);
    QCOMPARE(filesAside().size(), 1); // where what was not taken still is
}

void TestRecovery::changedFileIsNotTouchedUnasked()
{
    leaveWork();
    QByteArray bytes = contentOf(m_file);
    bytes.append(4, '\0'); // nothing that an edit is about
    m_place->write(u"list.clusprop"_s, bytes);
    QCOMPARE(offered(), 1);
    inListDialog([](RecoveryListDialog &list) { QTest::keyClick(&list, Qt::Key_Escape); });
    buttonOf(dialog(), u"Recover"_s)->click();
    QTRY_COMPARE(m_listed, 2);
    QVERIFY(!page().isModified());
    QVERIFY(m_window->recoveryDialog() != nullptr);
    QVERIFY(buttonOf(dialog(), u"Recover"_s)->isEnabled());
    QCOMPARE(journalFiles().size(), 1);
}

void TestRecovery::goneFileIsRecoveredWhenItIsBack()
{
    leaveWork();
    QVERIFY(QFile::rename(m_file, m_file + u".away"_s));
    QCOMPARE(offered(), 1);
    QCOMPARE(
        dialog().findChild<QTreeWidget *>()->topLevelItem(0)->text(3), u"not there any more"_s);
    QVERIFY(!buttonOf(dialog(), u"Recover"_s)->isEnabled());
    inListDialog([](RecoveryListDialog &list) { list.reject(); });
    buttonOf(dialog(), u"Show differences"_s)->click();
    QCOMPARE(m_listed, 2);
    dialog().reject();
    QTRY_VERIFY(m_window->recoveryDialog() == nullptr);
    QVERIFY(QFile::rename(m_file + u".away"_s, m_file));
    QCOMPARE(offered(), 1);
    buttonOf(dialog(), u"Recover"_s)->click();
    QTRY_VERIFY(m_window->recoveryDialog() == nullptr);
    QCOMPARE(numberAt(page(), threshold), quint64{ 41 });
}

void TestRecovery::runningProgramKeepsItsWork()
{
    QVERIFY(openAndWait(*m_window, { m_file }));
    set(threshold, 41);
    QVERIFY(m_window->flushJournals());
    const std::unique_ptr<MainWindow> first = std::move(m_window);
    newWindow();
    QCOMPARE(offered(), 0);
    QCOMPARE(journalFiles().size(), 1);
}

void TestRecovery::offeredWhenTheFileIsOpened()
{
    leaveWork();
    QCOMPARE(offered({ m_place->path(u"other.clusprop"_s) }), 0);
    QVERIFY(openAndWait(*m_window, { m_file }));
    QTRY_VERIFY(m_window->recoveryDialog() != nullptr);
    buttonOf(dialog(), u"Recover"_s)->click(); // into the tab that is open
    QCOMPARE(m_window->pageCount(), 1);
    QCOMPARE(numberAt(page(), threshold), quint64{ 41 });
    QCOMPARE(page().undoStack().undoText(), u"Recover 2 changes"_s);
}

void TestRecovery::sampleIsRecovered()
{
    m_window->openSample();
    QTest::keyClick(page().volumes()->table(), Qt::Key_Space);
    const int changes = page().changeCount();
    QVERIFY(changes > 0);
    const QByteArray edited = *page().document().write();
    crash();
    QCOMPARE(offered(), 1);
    buttonOf(dialog(), u"Recover"_s)->click();
    QCOMPARE(m_window->pageCount(), 1);
    QCOMPARE(page().changeCount(), changes);
    QCOMPARE(*page().document().write(), edited);
}

void TestRecovery::decisionsAreRecovered()
{
    const QString first = m_place->write(u"cluster.reg"_s, "one");
    const QString second = m_place->write(u"GetCluster.XML"_s, "two");
    LoadedFile file = disputedFile();
    for (int index = 0; index < 2; ++index) {
        const QByteArray bytes = contentOf(index == 0 ? first : second);
        file.files[index] = { index == 0 ? first : second, bytes.size(),
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) };
    }
    m_window->loader().setOpener(openerOf(file));
    QVERIFY(openAndWait(*m_window, { first, second }));
    auto &document = const_cast<Document &>(page().document());
    page().undoStack().push(new SettleCommand(
        document, { { DisputedCluster, Scope::Common, u"Description"_s, 1 } }));
    page().goTo({ DisputedCluster, Scope::Common, u"SameSubnetThreshold"_s, -1 });
    set(u"SameSubnetThreshold"_s, 11);
    const QByteArray edited = *document.write();
    crash();
    m_window->loader().setOpener(openerOf(file));
    QCOMPARE(offered(), 1);
    QCOMPARE(dialog().findChild<QTreeWidget *>()->topLevelItem(0)->text(2), u"1 change, 1 decision"_s);
    buttonOf(dialog(), u"Recover"_s)->click();
    QTRY_VERIFY(m_window->recoveryDialog() == nullptr);
    QCOMPARE(page().undoStack().count(), 1);
    QCOMPARE(page().undoStack().undoText(), u"Recover 1 change, 1 decision"_s);
    QCOMPARE(*page().document().write(), edited);
    page().undoStack().undo();
    QVERIFY(!page().isModified());
    QCOMPARE(page().document().disputeCount(), 3);
}

void TestRecovery::unreadableJournalsAreKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("state");
    QTest::newRow("later version") << QByteArray("clusprop-journal 2 something else\n")
                                   << u"from a later version"_s;
    QTest::newRow("damaged") << QByteArray("<b>no journal</b>") << u"not readable"_s;
}

void TestRecovery::unreadableJournalsAreKept()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, state);
    leaveWork();
    const QString journal = journalFolder() + u'/' + journalFiles().first();
    m_place->write(u"state/clusprop/"_s + journalFiles().first(), content);
    QCOMPARE(offered(), 1);
    QCOMPARE(dialog().findChild<QTreeWidget *>()->topLevelItem(0)->text(3), state);
    QVERIFY(!buttonOf(dialog(), u"Recover"_s)->isEnabled());
    QVERIFY(!buttonOf(dialog(), u"Show differences"_s)->isEnabled());
    QVERIFY(buttonOf(dialog(), u"Discard"_s)->isEnabled());
    for (const QLabel *label : dialog().findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    dialog().reject();
    QCOMPARE(contentOf(journal), content);
}

void TestRecovery::failureIsToldOnceAndWithdrawn()
{
    m_place->write(u"state"_s, "in the way");
    QVERIFY(openAndWait(*m_window, { m_file }));
    QSignalSpy troubled(&m_window->journals(), &Journals::troubled);
    set(threshold, 41);
    QVERIFY(troubled.wait());
    QVERIFY2(page().notices().join(u'\n').contains(u"a part of the path is no directory"_s),
        qPrintable(page().notices().join(u'\n')));
    set(threshold, 42);
    QVERIFY(!m_window->flushJournals());
    QCOMPARE(troubled.size(), 1);
    QCOMPARE(m_operator.reports.size(), 0);
    QVERIFY(QFile::remove(m_place->path(u"state"_s)));
    set(threshold, 43);
    QVERIFY(m_window->flushJournals());
    QCOMPARE(troubled.size(), 2);
    QVERIFY(!page().notices().join(u'\n').contains(u"journal"_s));
    QCOMPARE(journalFiles().size(), 1);
}

void TestRecovery::preferenceTurnsItOff()
{
    Preferences preferences;
    QVERIFY(preferences.keepJournals);
    preferences.keepJournals = false;
    writePreferences(preferences);
    QVERIFY(!readPreferences().keepJournals);
    newWindow();
    QVERIFY(openAndWait(*m_window, { m_file }));
    set(threshold, 41);
    QVERIFY(m_window->flushJournals());
    QCOMPARE(journalFiles(), QStringList());
    m_window->journals().setEnabled(true); // what is unsaved already counts
    QVERIFY(m_window->flushJournals());
    QCOMPARE(journalFiles().size(), 1);
    m_window->journals().setEnabled(false);
    QCOMPARE(journalFiles(), QStringList());
}

void TestRecovery::endOfTheSessionWritesAtOnce()
{
    QVERIFY(openAndWait(*m_window, { m_file }));
    set(threshold, 41);
    QCOMPARE(journalFiles(), QStringList());
    // Nobody but the application can make a session manager, and nobody here looks at it.
    alignas(16) std::array<std::byte, 64> nobody{};
    emit qGuiApp->commitDataRequest(*reinterpret_cast<QSessionManager *>(nobody.data()));
    QCOMPARE(journalFiles().size(), 1);
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
