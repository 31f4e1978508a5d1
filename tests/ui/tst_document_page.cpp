// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/ui/window_support.h"
#include "ui/delegates/cell_message.h"
#include "ui/hexview/hex_view.h"
#include "ui/windows/filter_bar.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTimer>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestDocumentPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void spaceClearsTheBackupStateAndUndoBringsItBack();
    void refusingTheQuestionChangesNothing();
    void theQuestionComesOncePerChangeSet();
    void allSelectedVolumesAreOneStep();
    void typingTwoIsRefusedWithTheReason();
    void filterNarrowsAndGivesBack();
    void stuckButtonShowsVolumesInBackup();
    void returnOnAVolumeShowsItsProperties();
    void bytesFollowTheTable();
    void tableFollowsTheBytes();
    void problemsAreWalkedByKeyboard();
    void openEditorIsSaved();
    void escapeLeavesTheValue();
    void resetSaysWhatItDoes();
    void revertAllIsOneStep();
    void cellsAreCopied();
    void contextMenuOpensByKeyboard();

private:
    DocumentPage &page() const { return *m_window->currentPage(); }
    QTableView &volumes() const { return *page().volumes()->table(); }
    QTreeView &properties() const { return *page().properties()->tree(); }
    QString message() const { return m_window->statusBar()->currentMessage(); }
    void openList();

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
};

void TestDocumentPage::init()
{
    m_place.emplace();
    m_operator = {};
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
    m_window->openSample();
}

void TestDocumentPage::cleanup()
{
    m_window.reset();
}

void TestDocumentPage::openList()
{
    QVERIFY(openAndWait(*m_window, { m_place->propertyList(QStringLiteral("list.clusprop")) }));
    page().goTo({ 0, Scope::Common, QStringLiteral("CrossSubnetThreshold"), -1 });
    QCOMPARE(page().properties()->current().name, QStringLiteral("CrossSubnetThreshold"));
}

void TestDocumentPage::spaceClearsTheBackupStateAndUndoBringsItBack()
{
    QCOMPARE(backupOf(page(), QStringLiteral("Volume3")), 1U);
    QTest::keyClick(&volumes(), Qt::Key_Space);
    QCOMPARE(m_operator.clearQuestions.size(), 1);
    QCOMPARE(m_operator.clearQuestions.first().volumes,
        QStringList(QStringLiteral("C:\\ClusterStorage\\Volume3")));
    QCOMPARE(backupOf(page(), QStringLiteral("Volume3")), 0U);
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_window->action(ActionId::Save)->isEnabled());
    QVERIFY(m_window->undoAction(false)->text().contains(u"BackupInProgress"));

    QTest::keyClick(&volumes(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(backupOf(page(), QStringLiteral("Volume3")), 1U);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!m_window->action(ActionId::Save)->isEnabled());
    QVERIFY(!m_window->action(ActionId::RevertAll)->isEnabled());
}

void TestDocumentPage::refusingTheQuestionChangesNothing()
{
    m_operator.clear = ClearAnswer::Cancel;
    QTest::keyClick(&volumes(), Qt::Key_Space);
    QCOMPARE(m_operator.clearQuestions.size(), 1);
    QCOMPARE(backupOf(page(), QStringLiteral("Volume3")), 1U);
    QVERIFY(!page().isModified());
}

void TestDocumentPage::theQuestionComesOncePerChangeSet()
{
    QTest::keyClick(&volumes(), Qt::Key_Space); // 1 -> 0 asks
    QTest::keyClick(&volumes(), Qt::Key_Up);
    QTest::keyClick(&volumes(), Qt::Key_Space); // 0 -> 1 of another volume only hints
    QCOMPARE(m_operator.clearQuestions.size(), 1);
    QVERIFY2(message().contains(u"backup"), qPrintable(message()));
    QTest::keyClick(&volumes(), Qt::Key_Space);
    QCOMPARE(m_operator.clearQuestions.size(), 1);

    page().undoStack().setIndex(0);
    page().volumes()->goTo(5, {});
    QTest::keyClick(&volumes(), Qt::Key_Space);
    QTest::keyClick(&volumes(), Qt::Key_Space);
    QCOMPARE(m_operator.clearQuestions.size(), 2);
}

void TestDocumentPage::allSelectedVolumesAreOneStep()
{
    volumes().selectAll();
    page().perform(ActionId::Toggle); // Volume3 is at 1, so all go to 0
    QCOMPARE(backupOf(page(), QStringLiteral("Volume3")), 0U);
    page().perform(ActionId::Toggle); // and now all to 1
    QCOMPARE(page().undoStack().count(), 2);
    QCOMPARE(backupOf(page(), QStringLiteral("Volume6")), 1U);
    page().volumes()->model().resetConfirmation();

    m_operator.clear = ClearAnswer::ClearAll; // of one, offered for all that are selected
    m_operator.clearQuestions.clear();
    volumes().selectionModel()->setCurrentIndex(
        volumes().model()->index(1, VolumeTableModel::Backup), QItemSelectionModel::NoUpdate);
    QTest::keyClick(&volumes(), Qt::Key_Space);
    QTRY_COMPARE(page().undoStack().count(), 3);
    QCOMPARE(m_operator.clearQuestions.size(), 1);
    QCOMPARE(m_operator.clearQuestions.first().others.size(), 5);
    for (const VolumeRow &row : volumeRows(page().document().current()))
        QCOMPARE(row.backupInProgress, 0U);
}

void TestDocumentPage::typingTwoIsRefusedWithTheReason()
{
    QTest::keyClick(&volumes(), Qt::Key_2);
    QCOMPARE(backupOf(page(), QStringLiteral("Volume3")), 1U);
    QVERIFY(!page().isModified());
    const auto *reason = m_window->findChild<CellMessage *>();
    QVERIFY(reason && reason->isVisible());
    QVERIFY(m_operator.clearQuestions.isEmpty());
}

void TestDocumentPage::filterNarrowsAndGivesBack()
{
    QTest::keyClick(&volumes(), Qt::Key_L, Qt::ControlModifier);
    auto *box = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(box);
    QTest::keyClicks(box, QStringLiteral("volume4"));
    QCOMPARE(volumes().model()->rowCount(), 1);
    QTest::keyClicks(box, QStringLiteral("no such thing"));
    QVERIFY(!volumes().isVisible()); // a sentence and a way back stand there instead
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(volumes().model()->rowCount(), 6);
    QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(volumes().hasFocus());
}

void TestDocumentPage::stuckButtonShowsVolumesInBackup()
{
    for (QAbstractButton *button : page().findChildren<QAbstractButton *>()) {
        if (button->text().contains(u"backup only"))
            button->click();
    }
    QCOMPARE(volumes().model()->rowCount(), 1);
    QTest::keyClick(&volumes(), Qt::Key_Space);
    QCOMPARE(backupOf(page(), QStringLiteral("Volume3")), 0U);
    QVERIFY2(volumes().model()->rowCount() == 1, "the row that was edited stays");
}

void TestDocumentPage::returnOnAVolumeShowsItsProperties()
{
    QTest::keyClick(&volumes(), Qt::Key_Home);
    const int object = page().volumes()->current().object;
    QTest::keyClick(&volumes(), Qt::Key_Return);
    QVERIFY(!page().showsVolumes());
    QCOMPARE(page().properties()->object(), object);
    QVERIFY(properties().hasFocus());
    QTest::keyClick(&properties(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(page().showsVolumes());
}

void TestDocumentPage::bytesFollowTheTable()
{
    openList();
    const auto *bytes = page().findChild<HexView *>();
    const wire::ByteRange marked = bytes->marked();
    const Property *property
        = page().document().object(0).list(Scope::Common).find(u"CrossSubnetThreshold");
    QCOMPARE(marked.offset, static_cast<std::size_t>(property->place.offset));
    QVERIFY(marked.length > 0);
    QTest::keyClick(&properties(), Qt::Key_Down);
    QVERIFY(!(bytes->marked() == marked));
}

void TestDocumentPage::tableFollowsTheBytes()
{
    openList();
    auto *bytes = page().findChild<HexView *>();
    const Property &last = page().document().object(0).list(Scope::Common).properties.constLast();
    bytes->setFocus();
    QTest::keyClick(bytes, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(page().properties()->current().name, QStringLiteral("CrossSubnetThreshold"));
    for (int row = 0; row < 4; ++row)
        QTest::keyClick(bytes, Qt::Key_Down);
    QVERIFY(page().properties()->current().name != QLatin1String("CrossSubnetThreshold"));
    QVERIFY(bytes->hasFocus());
    QVERIFY(last.place.hasBytes());
}

void TestDocumentPage::problemsAreWalkedByKeyboard()
{
    QTest::keyClick(&volumes(), Qt::Key_F8);
    const PropertyPlace first = page().properties()->current();
    QVERIFY(first.isProperty());
    QVERIFY(message().startsWith(u"Finding 1 of"));
    QVERIFY2(properties().hasFocus(), "the keyboard goes where the finding is");
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QVERIFY(message().startsWith(u"Finding 2 of"));
    QTest::keyClick(m_window.get(), Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(message().startsWith(u"Finding 1 of"));
    QTest::keyClick(m_window.get(), Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY2(message().contains(u"other end"), qPrintable(message()));
}

void TestDocumentPage::openEditorIsSaved()
{
    openList();
    QTest::keyClick(&properties(), Qt::Key_F2);
    auto *editor = qobject_cast<QAbstractSpinBox *>(QApplication::focusWidget());
    QVERIFY(editor);
    QVERIFY2(m_window->action(ActionId::Save)->isEnabled(), "what is typed counts as a change");
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("42"));
    m_window->action(ActionId::Save)->trigger();
    QCOMPARE(numberAt(page(), QStringLiteral("CrossSubnetThreshold")), 42U);
    QVERIFY(!page().isModified());
    QVERIFY(!page().hasOpenEditor());
    QVERIFY(!m_window->action(ActionId::Save)->isEnabled());
}

void TestDocumentPage::escapeLeavesTheValue()
{
    openList();
    const auto before = numberAt(page(), QStringLiteral("CrossSubnetThreshold"));
    QTest::keyClick(&properties(), Qt::Key_F2);
    auto *editor = qobject_cast<QAbstractSpinBox *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("77"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(numberAt(page(), QStringLiteral("CrossSubnetThreshold")), before);
    QVERIFY(!page().isModified());
    QVERIFY(properties().hasFocus());
}

void TestDocumentPage::resetSaysWhatItDoes()
{
    openList();
    const QAction *reset = m_window->action(ActionId::Reset);
    QVERIFY(reset->isEnabled());
    QVERIFY2(reset->text().contains(u"5") && reset->text().contains(u"removes"),
        qPrintable(reset->text()));
    m_window->action(ActionId::Reset)->trigger();
    QVERIFY(!numberAt(page(), QStringLiteral("CrossSubnetThreshold")));
    QCOMPARE(page().changeCount(), 1);
}

void TestDocumentPage::revertAllIsOneStep()
{
    openList();
    const QByteArray before = *page().document().write();
    m_window->action(ActionId::Reset)->trigger();
    page().goTo({ 0, Scope::Common, QStringLiteral("CrossSubnetDelay"), -1 });
    m_window->action(ActionId::Reset)->trigger();
    QCOMPARE(page().changeCount(), 2);
    m_window->action(ActionId::RevertAll)->trigger();
    QCOMPARE(*page().document().write(), before);
    QVERIFY(!page().isModified());
    m_window->undoAction(false)->trigger();
    QCOMPARE(page().changeCount(), 2);
}

void TestDocumentPage::cellsAreCopied()
{
    const QClipboard *clipboard = QApplication::clipboard();
    m_window->action(ActionId::CopyNameValue)->trigger();
    QCOMPARE(clipboard->text(), QStringLiteral("BackupInProgress=1"));
    m_window->action(ActionId::CopyValue)->trigger();
    QCOMPARE(clipboard->text(), QStringLiteral("1"));
    m_window->action(ActionId::CopyRow)->trigger();
    const QStringList lines = clipboard->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().startsWith(u"Volume\t"));
    QVERIFY(lines.last().startsWith(u"C:\\ClusterStorage\\Volume3\t"));
}

void TestDocumentPage::contextMenuOpensByKeyboard()
{
    QStringList offered;
    QTimer::singleShot(0, this, [&offered] {
        QWidget *menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        for (const QAction *action : menu->actions())
            offered.append(action->text());
        menu->close();
    });
    QTest::keyClick(&volumes(), Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(offered.contains(m_window->action(ActionId::Toggle)->text()));
    QVERIFY(offered.contains(m_window->action(ActionId::CopyValue)->text()));
    QVERIFY(offered.contains(m_window->action(ActionId::Export)->text()));
}

QTEST_MAIN(TestDocumentPage)
#include "tst_document_page.moc"
