// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What a crash left unsaved is offered: every answer, by keyboard, whatever became of the file.

#include "tests/ui/journal_support.h"
#include "tests/ui/ui_support.h"
#include "ui/commands/settle_command.h"
#include "ui/models/roles.h"
#include "ui/recovery/recovery_dialog.h"
#include "ui/recovery/recovery_list_dialog.h"

#include <QCryptographicHash>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

const QString delay = u"CrossSubnetDelay"_s;

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
    void cleanup() { m_desk.reset(); }
    void recoverIsOneStep();
    void escapeMeansLater_data();
    void escapeMeansLater();
    void discardIsForGood();
    void differencesAreShownFirst();
    void changedFileGetsOnlyWhatFits();
    void changedFileIsNotTouchedUnasked();
    void goneFileIsRecoveredWhenItIsBack();
    void offeredWhenTheFileIsOpened();
    void sampleIsRecovered();
    void decisionsAreRecovered();
    void unreadableJournalsAreKept_data();
    void unreadableJournalsAreKept();

private:
    /// Opens a list, changes two values, and crashes.
    void leaveWork();
    RecoveryDialog &dialog() const { return *m_desk->window->recoveryDialog(); }
    /// Does so in the list dialog that comes next, and takes its first row.
    void inListDialog(std::function<void(RecoveryListDialog &)> act);

    std::optional<Desk> m_desk;
    QStringList m_firstRow;
    int m_listed = 0;
};

void TestRecovery::init()
{
    m_desk.emplace();
    m_firstRow.clear();
    m_listed = 0;
}

void TestRecovery::leaveWork()
{
    QVERIFY(openAndWait(*m_desk->window, { m_desk->file }));
    m_desk->set(crossSubnetThreshold, 41);
    m_desk->set(delay, 3000);
    m_desk->crash();
}

void TestRecovery::inListDialog(std::function<void(RecoveryListDialog &)> act)
{
    auto *watch = new QTimer(m_desk->window.get());
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

void TestRecovery::recoverIsOneStep()
{
    leaveWork();
    QCOMPARE(m_desk->offered(), 1);
    QVERIFY(QTest::qWaitForWindowActive(&dialog()));
    const auto *list = dialog().findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItem(0)->text(0), u"list.clusprop"_s);
    QCOMPARE(list->topLevelItem(0)->text(2), u"2 changes"_s);
    QCOMPARE(list->topLevelItem(0)->text(3), u"as it was"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_desk->window->recoveryDialog() == nullptr);
    QCOMPARE(numberAt(m_desk->page(), crossSubnetThreshold), quint64{ 41 });
    QCOMPARE(numberAt(m_desk->page(), delay), quint64{ 3000 });
    QCOMPARE(m_desk->page().undoStack().count(), 1);
    QCOMPARE(m_desk->page().undoStack().undoText(), u"Recover 2 changes"_s);
    // The work is in a journal of this program, and the one before is out of the way.
    QCOMPARE(journalFiles().size(), 1);
    QCOMPARE(filesAside().size(), 1);
    QVERIFY(!filesAside().contains(journalFiles().first()));
    m_desk->page().undoStack().undo();
    QCOMPARE(*m_desk->page().document().write(), contentOf(m_desk->file));
    QVERIFY(m_desk->window->flushJournals());
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
    QCOMPARE(m_desk->offered(), 1);
    QVERIFY(QTest::qWaitForWindowActive(&dialog()));
    if (way == u"Escape")
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    else if (way == u"Later")
        QTest::keyClick(&dialog(), Qt::Key_L, Qt::AltModifier);
    else if (way == u"window closed")
        dialog().close();
    else
        m_desk->newWindow();
    QTRY_VERIFY(m_desk->window->recoveryDialog() == nullptr);
    QCOMPARE(m_desk->window->pageCount(), 0);
    QCOMPARE(journalFiles().size(), 1);
    QCOMPARE(m_desk->offered(), 1);
}

void TestRecovery::discardIsForGood()
{
    leaveWork();
    QCOMPARE(m_desk->offered(), 1);
    QVERIFY(QTest::qWaitForWindowActive(&dialog()));
    QPushButton *discard = buttonOf(dialog(), u"Discard"_s);
    while (QApplication::focusWidget() != discard)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(journalFiles().size(), 1); // not before it is pressed
    QTest::keyClick(discard, Qt::Key_Space);
    QTRY_VERIFY(m_desk->window->recoveryDialog() == nullptr);
    QCOMPARE(m_desk->window->pageCount(), 0);
    QCOMPARE(journalFiles(), QStringList());
    QCOMPARE(filesAside().size(), 1);
    QCOMPARE(m_desk->offered(), 0);
}

void TestRecovery::differencesAreShownFirst()
{
    leaveWork();
    QCOMPARE(m_desk->offered(), 1);
    QVERIFY(QTest::qWaitForWindowActive(&dialog()));
    inListDialog([](RecoveryListDialog &list) {
        QVERIFY(list.findChild<QTableView *>()->isColumnHidden(RecoveryModel::Now));
        QTest::keyClick(&list, Qt::Key_Escape);
    });
    QTest::keyClick(&dialog(), Qt::Key_D, Qt::AltModifier);
    QTRY_COMPARE(m_listed, 2);
    QCOMPARE(m_firstRow.mid(1, 3), QStringList({ delay, u"1000 (1 s)"_s, u"3000 (3 s)"_s }));
    QVERIFY(dialog().isVisible());
    QCOMPARE(m_desk->window->pageCount(), 0);
    QCOMPARE(journalFiles().size(), 1);
}

void TestRecovery::changedFileGetsOnlyWhatFits()
{
    leaveWork();
    QVERIFY(openAndWait(*m_desk->window, { m_desk->file }));
    QTRY_VERIFY(m_desk->window->recoveryDialog() != nullptr);
    dialog().reject();
    m_desk->set(delay, 2000); // somebody else's
    m_desk->window->action(ActionId::Save)->trigger();
    m_desk->newWindow();
    QCOMPARE(m_desk->offered(), 1);
    QVERIFY(QTest::qWaitForWindowActive(&dialog()));
    QCOMPARE(dialog().findChild<QTreeWidget *>()->topLevelItem(0)->text(3), u"changed since"_s);
    inListDialog([this](RecoveryListDialog &list) {
        QVERIFY(!m_desk->window->isLoading()); // the window is not busy while it asks
        QPushButton *agree = buttonOf(list, u"Recover 1 change"_s);
        QVERIFY(agree);
        QVERIFY(agree->isDefault());
        QTest::keyClick(&list, Qt::Key_Return);
    });
    QTest::keyClick(&dialog(), Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(m_desk->window->recoveryDialog() == nullptr);
    QCOMPARE(m_listed, 2);
    QCOMPARE(m_firstRow.mid(1),
        QStringList({ delay, u"1000 (1 s)"_s, u"3000 (3 s)"_s, u"2000 (2 s)"_s,
            u"does not fit: another value is there now"_s }));
    QCOMPARE(numberAt(m_desk->page(), delay), quint64{ 2000 });
    QCOMPARE(numberAt(m_desk->page(), crossSubnetThreshold), quint64{ 41 });
    QCOMPARE(m_desk->page().undoStack().undoText(), u"Recover 1 change"_s);
    QCOMPARE(filesAside().size(), 1); // where what was not taken still is
}

void TestRecovery::changedFileIsNotTouchedUnasked()
{
    leaveWork();
    QByteArray bytes = contentOf(m_desk->file);
    bytes.append(4, '\0'); // nothing that an edit is about
    m_desk->place.write(u"list.clusprop"_s, bytes);
    QCOMPARE(m_desk->offered(), 1);
    inListDialog([](RecoveryListDialog &list) { QTest::keyClick(&list, Qt::Key_Escape); });
    buttonOf(dialog(), u"Recover"_s)->click();
    QTRY_COMPARE(m_listed, 2);
    QVERIFY(!m_desk->page().isModified());
    QVERIFY(m_desk->window->recoveryDialog() != nullptr);
    QVERIFY(buttonOf(dialog(), u"Recover"_s)->isEnabled());
    QCOMPARE(journalFiles().size(), 1);
}

void TestRecovery::goneFileIsRecoveredWhenItIsBack()
{
    leaveWork();
    QVERIFY(QFile::rename(m_desk->file, m_desk->file + u".away"_s));
    QCOMPARE(m_desk->offered(), 1);
    QCOMPARE(
        dialog().findChild<QTreeWidget *>()->topLevelItem(0)->text(3), u"not there any more"_s);
    QVERIFY(!buttonOf(dialog(), u"Recover"_s)->isEnabled());
    inListDialog([](RecoveryListDialog &list) { list.reject(); });
    buttonOf(dialog(), u"Show differences"_s)->click();
    QCOMPARE(m_listed, 2);
    dialog().reject();
    QTRY_VERIFY(m_desk->window->recoveryDialog() == nullptr);
    QVERIFY(QFile::rename(m_desk->file + u".away"_s, m_desk->file));
    QCOMPARE(m_desk->offered(), 1);
    buttonOf(dialog(), u"Recover"_s)->click();
    QTRY_VERIFY(m_desk->window->recoveryDialog() == nullptr);
    QCOMPARE(numberAt(m_desk->page(), crossSubnetThreshold), quint64{ 41 });
}

void TestRecovery::offeredWhenTheFileIsOpened()
{
    leaveWork();
    QCOMPARE(m_desk->offered({ m_desk->place.path(u"other.clusprop"_s) }), 0);
    QVERIFY(openAndWait(*m_desk->window, { m_desk->file }));
    QTRY_VERIFY(m_desk->window->recoveryDialog() != nullptr);
    buttonOf(dialog(), u"Recover"_s)->click(); // into the tab that is open
    QCOMPARE(m_desk->window->pageCount(), 1);
    QCOMPARE(numberAt(m_desk->page(), crossSubnetThreshold), quint64{ 41 });
    QCOMPARE(m_desk->page().undoStack().undoText(), u"Recover 2 changes"_s);
}

void TestRecovery::sampleIsRecovered()
{
    m_desk->window->openSample();
    QTest::keyClick(m_desk->page().volumes()->table(), Qt::Key_Space);
    const int changes = m_desk->page().changeCount();
    QVERIFY(changes > 0);
    const QByteArray edited = *m_desk->page().document().write();
    m_desk->crash();
    QCOMPARE(m_desk->offered(), 1);
    buttonOf(dialog(), u"Recover"_s)->click();
    QCOMPARE(m_desk->window->pageCount(), 1);
    QCOMPARE(m_desk->page().changeCount(), changes);
    QCOMPARE(*m_desk->page().document().write(), edited);
}

void TestRecovery::decisionsAreRecovered()
{
    const QString first = m_desk->place.write(u"cluster.reg"_s, "one");
    const QString second = m_desk->place.write(u"GetCluster.XML"_s, "two");
    LoadedFile file = disputedFile();
    for (int index = 0; index < 2; ++index) {
        const QByteArray bytes = contentOf(index == 0 ? first : second);
        file.files[index] = { index == 0 ? first : second, bytes.size(),
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) };
    }
    m_desk->window->loader().setOpener(openerOf(file));
    QVERIFY(openAndWait(*m_desk->window, { first, second }));
    auto &document = const_cast<Document &>(m_desk->page().document());
    m_desk->page().undoStack().push(new SettleCommand(
        document, { { DisputedCluster, Scope::Common, u"Description"_s, 1 } }));
    m_desk->page().goTo({ DisputedCluster, Scope::Common, u"SameSubnetThreshold"_s, -1 });
    m_desk->set(u"SameSubnetThreshold"_s, 11);
    const QByteArray edited = *document.write();
    m_desk->crash();
    m_desk->window->loader().setOpener(openerOf(file));
    QCOMPARE(m_desk->offered(), 1);
    QCOMPARE(dialog().findChild<QTreeWidget *>()->topLevelItem(0)->text(2), u"1 change, 1 decision"_s);
    buttonOf(dialog(), u"Recover"_s)->click();
    QTRY_VERIFY(m_desk->window->recoveryDialog() == nullptr);
    QCOMPARE(m_desk->page().undoStack().count(), 1);
    QCOMPARE(m_desk->page().undoStack().undoText(), u"Recover 1 change, 1 decision"_s);
    QCOMPARE(*m_desk->page().document().write(), edited);
    m_desk->page().undoStack().undo();
    QVERIFY(!m_desk->page().isModified());
    QCOMPARE(m_desk->page().document().disputeCount(), 3);
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
    m_desk->place.write(u"state/clusprop/"_s + journalFiles().first(), content);
    QCOMPARE(m_desk->offered(), 1);
    QCOMPARE(dialog().findChild<QTreeWidget *>()->topLevelItem(0)->text(3), state);
    QVERIFY(!buttonOf(dialog(), u"Recover"_s)->isEnabled());
    QVERIFY(!buttonOf(dialog(), u"Show differences"_s)->isEnabled());
    QVERIFY(buttonOf(dialog(), u"Discard"_s)->isEnabled());
    for (const QLabel *label : dialog().findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    dialog().reject();
    QCOMPARE(contentOf(journal), content);
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
