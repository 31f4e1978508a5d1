// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// A second program changes the file of an open document: what the window offers, and what becomes
// of the edits.

#include "tests/ui/outside_support.h"
#include "ui/windows/all_properties_view.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QUndoStack>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString threshold = u"CrossSubnetThreshold"_s;
const QString delay = u"CrossSubnetDelay"_s;

} // namespace

class TestOutsideChanges : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void reloadIsOfferedWithoutEdits();
    void mergeIsOfferedFirstWithEdits();
    void mergedDocumentStandsOverWhatIsOnDisk();
    void undoGoesBackToWhatIsOnDisk();
    void saveOffersTheMerge();
    void theQuestionOfASaveNamesTheMergeFirst();
    void leavingTheMergeChangesNothing();
    void aFileThatChangesDuringTheMergeIsReadAgain();
    void editsDuringTheMergeAreAskedAbout();
    void whatCannotBeReadChangesNothing_data();
    void whatCannotBeReadChangesNothing();
    void anOpenEditorIsTakenIntoTheMerge();
    void anOpenEditorSurvivesAReloadThatEndsLater();
    void anOpenDialogHoldsTheReloadBack();
    void importsAreMergedToo_data();
    void importsAreMergedToo();
    void theWholeWayByTheKeyboard();
    void reloadKeepsFilterScrollAndSelection();

private:
    DocumentPage &page() const { return *m_window->currentPage(); }
    void open();
    void edit(const QString &name, quint32 number);
    /// Another program writes the file, and the window has noticed.
    void changeOutside(const QMap<QString, quint32> &numbers);
    [[nodiscard]] QPushButton *barButton(const QString &text) const;
    [[nodiscard]] QString notices() const { return page().notices().join(u'\n'); }
    void merge()
    {
        m_window->action(ActionId::Merge)->trigger();
        QVERIFY(waitLoaded(*m_window));
    }

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
    QString m_file;
    QByteArray m_opened;
};

void TestOutsideChanges::init()
{
    m_place.emplace();
    m_operator = {};
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
}

void TestOutsideChanges::cleanup()
{
    m_window.reset();
}

void TestOutsideChanges::open()
{
    m_file = m_place->propertyList(u"list.clusprop"_s);
    m_opened = contentOf(m_file);
    QVERIFY(openAndWait(*m_window, { m_file }));
}

void TestOutsideChanges::edit(const QString &name, quint32 number)
{
    PropertyTreeModel &model = page().properties()->model();
    QVERIFY(model.setData(model.indexOfProperty(Scope::Common, name), QString::number(number)));
}

void TestOutsideChanges::changeOutside(const QMap<QString, quint32> &numbers)
{
    m_place->write(u"list.clusprop"_s, withNumbers(m_opened, numbers));
    QTRY_VERIFY(notices().contains(u"Another program"));
}

QPushButton *TestOutsideChanges::barButton(const QString &text) const
{
    for (QPushButton *button : page().findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text && button->isVisible())
            return button;
    }
    return nullptr;
}

void TestOutsideChanges::reloadIsOfferedWithoutEdits()
{
    open();
    changeOutside({ { delay, 1500 } });
    QVERIFY(barButton(u"Reload from disk"_s) != nullptr);
    QVERIFY(barButton(u"Merge…"_s) == nullptr);
    QVERIFY(!m_window->action(ActionId::Merge)->isEnabled());
    QTest::mouseClick(barButton(u"Reload from disk"_s), Qt::LeftButton);
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(numberAt(page(), delay), 1500U);
    QVERIFY(!page().isModified());
    QVERIFY(notices().isEmpty());
}

void TestOutsideChanges::mergeIsOfferedFirstWithEdits()
{
    open();
    edit(threshold, 40);
    changeOutside({ { delay, 1500 } });
    QPushButton *merge = barButton(u"Merge…"_s);
    QVERIFY(merge != nullptr);
    QVERIFY(merge->x() < barButton(u"Reload from disk"_s)->x());
    QVERIFY(m_window->action(ActionId::Merge)->isEnabled());
    m_window->undoAction(false)->trigger(); // nothing to merge any more
    QVERIFY(barButton(u"Merge…"_s) == nullptr);
    QVERIFY(!m_window->action(ActionId::Merge)->isEnabled());
}

void TestOutsideChanges::mergedDocumentStandsOverWhatIsOnDisk()
{
    open();
    edit(threshold, 40);
    edit(u"SameSubnetThreshold"_s, 20);
    changeOutside({ { delay, 1500 }, { u"SameSubnetThreshold"_s, 15 } });
    const QByteArray theirs = contentOf(m_file);
    m_operator.merge = allMine;
    QTest::mouseClick(barButton(u"Merge…"_s), Qt::LeftButton);
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_operator.mergeQuestions.size(), 1);
    QVERIFY(m_operator.mergeQuestions[0].rows[0].mustDecide());
    QCOMPARE(page().document().file().bytes, theirs);
    QCOMPARE(page().changeCount(), 2);
    QCOMPARE(numberAt(page(), threshold), 40U);
    QCOMPARE(numberAt(page(), delay), 1500U);
    QCOMPARE(numberAt(page(), u"SameSubnetThreshold"_s), 20U);
    QCOMPARE(contentOf(m_file), theirs); // nothing is written before a save

    m_window->action(ActionId::Save)->trigger();
    QCOMPARE(m_operator.changedAsked, 0);
    QCOMPARE(contentOf(m_file),
        withNumbers(m_opened,
            { { threshold, 40 }, { delay, 1500 }, { u"SameSubnetThreshold"_s, 20 } }));
    QCOMPARE(contentOf(m_file + u".bak"_s), theirs); // the other's version is kept
}

void TestOutsideChanges::undoGoesBackToWhatIsOnDisk()
{
    open();
    edit(threshold, 40);
    changeOutside({ { delay, 1500 } });
    m_operator.merge = allMine;
    merge();
    QCOMPARE(page().undoStack().count(), 1);
    m_window->undoAction(false)->trigger();
    QVERIFY(!page().isModified());
    QCOMPARE(*page().document().write(), contentOf(m_file));
    m_window->undoAction(true)->trigger();
    QCOMPARE(numberAt(page(), threshold), 40U);
}

void TestOutsideChanges::saveOffersTheMerge()
{
    open();
    edit(threshold, 40);
    changeOutside({ { delay, 1500 } });
    const QByteArray theirs = contentOf(m_file);
    m_operator.changed = ChangedAnswer::Merge;
    m_operator.merge = allMine;
    m_window->action(ActionId::Save)->trigger();
    QCOMPARE(m_operator.changedAsked, 1);
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(contentOf(m_file), theirs);
    QCOMPARE(numberAt(page(), delay), 1500U);
    QCOMPARE(page().changeCount(), 1);
}

void TestOutsideChanges::theQuestionOfASaveNamesTheMergeFirst()
{
    QStringList texts;
    const auto answer = [&](const QString &pressed) {
        whenOpen<QMessageBox>(this, [&, pressed](QMessageBox &box) {
            texts.clear();
            for (QAbstractButton *button : box.buttons())
                texts.append(button->text().remove(u'&'));
            QCOMPARE(box.textFormat(), Qt::PlainText);
            for (QAbstractButton *button : box.buttons()) {
                if (button->text().remove(u'&') == pressed)
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        });
        return dialogPrompts().changedOutside(m_window.get(), u"/a/<b>list</b>"_s, true);
    };
    QCOMPARE(answer(u"Merge…"_s), ChangedAnswer::Merge);
    QVERIFY(texts.contains(u"Save as…"_s) && texts.contains(u"Reload and lose mine"_s));
    QCOMPARE(answer(u"Reload and lose mine"_s), ChangedAnswer::Reload);
    QCOMPARE(answer(u"Save as…"_s), ChangedAnswer::SaveAs);
    QCOMPARE(answer(u"Cancel"_s), ChangedAnswer::Cancel);
}

void TestOutsideChanges::leavingTheMergeChangesNothing()
{
    open();
    edit(threshold, 40);
    changeOutside({ { delay, 1500 } });
    const DocumentPage *before = &page();
    merge(); // the operator leaves it
    QCOMPARE(m_operator.mergeQuestions.size(), 1);
    QCOMPARE(&page(), before);
    QCOMPARE(page().changeCount(), 1);
    QVERIFY(notices().contains(u"Merge"));
}

void TestOutsideChanges::aFileThatChangesDuringTheMergeIsReadAgain()
{
    open();
    edit(threshold, 40);
    edit(delay, 3000);
    changeOutside({ { delay, 1500 }, { threshold, 25 } });
    m_operator.merge = [this](const MergeQuestion &question) {
        if (m_operator.mergeQuestions.size() == 1)
            m_place->write(
                u"list.clusprop"_s, withNumbers(m_opened, { { delay, 1600 }, { threshold, 25 } }));
        return allMine(question);
    };
    merge();
    QTRY_COMPARE(page().document().file().bytes, contentOf(m_file));
    QCOMPARE(m_operator.mergeQuestions.size(), 2);
    const MergeQuestion &again = m_operator.mergeQuestions[1];
    QVERIFY(again.isAgain);
    for (int row = 0; row < again.rows.size(); ++row) {
        if (again.rows[row].name == threshold)
            QCOMPARE(again.chosen[row], MergeSide::Mine); // both sides still say the same
        if (again.rows[row].name == delay)
            QVERIFY(!again.chosen[row]);
    }
    QCOMPARE(numberAt(page(), delay), 3000U);
}

void TestOutsideChanges::editsDuringTheMergeAreAskedAbout()
{
    open();
    edit(threshold, 40);
    changeOutside({ { delay, 1500 } });
    m_operator.merge = [this](const MergeQuestion &question) {
        if (m_operator.mergeQuestions.size() == 1) // as if it came between answer and reading
            edit(delay, 3000);
        return allMine(question);
    };
    merge();
    QCOMPARE(m_operator.mergeQuestions.size(), 2);
    QCOMPARE(numberAt(page(), delay), 3000U);
    QCOMPARE(numberAt(page(), threshold), 40U);
    QCOMPARE(page().changeCount(), 2);
}

void TestOutsideChanges::whatCannotBeReadChangesNothing_data()
{
    QTest::addColumn<bool>("isMerge");
    QTest::addColumn<QByteArray>("content"); // null: gone
    QTest::addColumn<QString>("reason");
    for (const bool isMerge : { false, true }) {
        const QByteArray verb = isMerge ? "merge: " : "reload: ";
        const QByteArray half = contentOf(
            QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/captured/ws2022-cluster-common.bin")).first(900);
        QTest::newRow(verb + "half-written") << isMerge << half << u"0x384"_s;
        QTest::newRow(verb + "empty") << isMerge << QByteArray("") << u"list.clusprop"_s;
        QTest::newRow(verb + "something else") << isMerge << QByteArray("broken\n") << u"list.clusprop"_s;
        QTest::newRow(verb + "gone") << isMerge << QByteArray() << u"list.clusprop"_s;
    }
}

void TestOutsideChanges::whatCannotBeReadChangesNothing()
{
    QFETCH(bool, isMerge);
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    open();
    if (isMerge)
        edit(threshold, 40);
    changeOutside({ { delay, 1500 } });
    if (content.isNull())
        QVERIFY(QFile::remove(m_file));
    else
        m_place->write(u"list.clusprop"_s, content);
    const DocumentPage *before = &page();
    const auto bytes = page().document().write();
    m_operator.merge = allMine;
    m_window->action(isMerge ? ActionId::Merge : ActionId::Reload)->trigger();
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_operator.reports.size(), 1);
    const QString said = m_operator.reports[0].details.join(u'\n');
    QVERIFY2(said.contains(reason), qPrintable(said));
    QVERIFY(m_operator.mergeQuestions.isEmpty());
    QCOMPARE(&page(), before);
    QCOMPARE(page().isModified(), isMerge); // never an unsaved change that nobody made
    QCOMPARE(page().document().loaded().objects[0].list(Scope::Common),
        loadBytes(m_opened, u"list"_s)->cluster.objects[0].list(Scope::Common));
    QCOMPARE(page().document().write(), bytes);
}

void TestOutsideChanges::anOpenEditorIsTakenIntoTheMerge()
{
    open();
    edit(threshold, 40);
    page().goTo({ 0, Scope::Common, delay, -1 });
    changeOutside({ { u"SameSubnetDelay"_s, 1700 } });
    page().perform(ActionId::EditValue);
    QVERIFY(page().hasOpenEditor());
    QTest::keyClicks(QApplication::focusWidget(), u"2500"_s);
    m_operator.merge = allMine;
    merge();
    QCOMPARE(numberAt(page(), delay), 2500U);
    QCOMPARE(numberAt(page(), threshold), 40U);
    QCOMPARE(numberAt(page(), u"SameSubnetDelay"_s), 1700U);
    QCOMPARE(page().changeCount(), 2);
}

void TestOutsideChanges::anOpenEditorSurvivesAReloadThatEndsLater()
{
    open();
    page().goTo({ 0, Scope::Common, delay, -1 });
    const DocumentPage *before = &page();
    m_window->action(ActionId::Reload)->trigger(); // nothing to lose yet
    page().perform(ActionId::EditValue);
    QTest::keyClicks(QApplication::focusWidget(), u"2500"_s);
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_operator.discardAsked, 1); // and the answer is no
    QCOMPARE(&page(), before);
    QCOMPARE(numberAt(page(), delay), 2500U);
}

void TestOutsideChanges::anOpenDialogHoldsTheReloadBack()
{
    open();
    QMessageBox dialog(m_window.get());
    dialog.setModal(true);
    const DocumentPage *before = &page();
    m_window->action(ActionId::Reload)->trigger();
    bool wasHeld = false;
    connect(&m_window->loader(), &FileLoader::finished, &dialog, [&] {
        // What was read is there; let the window try for a while.
        auto *turns = new QTimer(&dialog);
        connect(turns, &QTimer::timeout, &dialog, [&, turns, count = 0]() mutable {
            if (++count < 30)
                return;
            turns->stop();
            wasHeld = &page() == before && m_window->isLoading();
            edit(delay, 2500); // what the dialog was about
            dialog.accept();
        });
        turns->start(5);
    });
    dialog.exec();
    QVERIFY(wasHeld);
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_operator.discardAsked, 1);
    QCOMPARE(&page(), before);
    QCOMPARE(numberAt(page(), delay), 2500U);
}

void TestOutsideChanges::importsAreMergedToo_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one file") << QStringList{ u"get-cluster-fl.utf8.txt"_s };
    QTest::newRow("several files of one cluster")
        << QStringList{ u"get-cluster-fl.utf8.txt"_s, u"get-clusternode-all.txt"_s };
}

void TestOutsideChanges::importsAreMergedToo()
{
    QFETCH(QStringList, names);
    const QString samples = QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/samples/");
    QStringList files;
    for (const QString &name : std::as_const(names))
        files.append(m_place->write(name, contentOf(samples + name)));
    QVERIFY(openAndWait(*m_window, files));
    QCOMPARE(m_window->pageCount(), 1);
    QVERIFY(!page().document().file().hasOwnForm());
    QCOMPARE(page().document().file().files.size(), names.size());
    const int object = firstOfClass(page().document().current(), ObjectClass::Cluster);
    QVERIFY(page().take({ { makeSet(page().document().current(), object, Scope::Common, threshold,
                              dwordValue(40)) } }, {}));
    QByteArray theirs = contentOf(files[0]);
    const QByteArray line = "CrossSubnetDelay                        : 1000";
    QVERIFY(theirs.contains(line));
    theirs.replace(line, "CrossSubnetDelay                        : 1500");
    m_place->write(names[0], theirs);
    QTRY_VERIFY(notices().contains(u"Another program"));
    m_operator.merge = allMine;
    merge();
    const ClusterObject &cluster = page().document().object(
        firstOfClass(page().document().current(), ObjectClass::Cluster));
    QCOMPARE(numberOf(*cluster.find(delay)), 1500U);
    QCOMPARE(numberOf(*cluster.find(threshold)), 40U);
    QCOMPARE(page().changeCount(), 1);
    QVERIFY(!page().saveReason().isEmpty()); // still never written over
    QCOMPARE(contentOf(files[0]), theirs);
}

void TestOutsideChanges::theWholeWayByTheKeyboard()
{
    Prompts prompts = m_operator.prompts();
    prompts.merge = dialogPrompts().merge;
    prompts.changedOutside = dialogPrompts().changedOutside;
    m_window = std::make_unique<MainWindow>(prompts);
    QVERIFY(showActive(*m_window));
    open();
    edit(threshold, 40);
    edit(delay, 3000);
    changeOutside({ { delay, 1500 }, { threshold, 25 } });

    whenOpen<QMessageBox>(this, [](QMessageBox &box) {
        QTest::keyClick(&box, Qt::Key_Return); // Merge is what Return does
    });
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    bool wasShown = false;
    whenOpen<MergeDialog>(this, [&wasShown](MergeDialog &dialog) {
        wasShown = true;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_M);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_T);
        QTest::keyClick(&dialog, Qt::Key_G, Qt::AltModifier);
    });
    QTRY_VERIFY(wasShown);
    QTRY_COMPARE(page().changeCount(), 1);
    QCOMPARE(page().document().file().bytes, contentOf(m_file));
    QVERIFY(waitLoaded(*m_window));
    m_window->activateWindow(); // as a window manager does when a dialog closes
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!page().isModified());
    const auto saved = loadBytes(contentOf(m_file), u"list"_s);
    const PropertyList &list = saved->cluster.objects[0].list(Scope::Common);
    const bool isFirst = numberOf(*list.find(threshold)) == 40U;
    QCOMPARE(numberOf(*list.find(delay)), isFirst ? 1500U : 3000U);
    QVERIFY(isFirst || numberOf(*list.find(threshold)) == 25U);
}

void TestOutsideChanges::reloadKeepsFilterScrollAndSelection()
{
    open();
    page().perform(ActionId::AllProperties);
    QAbstractItemView *table = page().views().shown().table;
    m_window->resize(900, 320);
    QTRY_VERIFY(table->verticalScrollBar()->maximum() > 4);
    page().goTo({ 0, Scope::Common, delay, -1 });
    table->selectionModel()->select(table->currentIndex().siblingAtRow(table->currentIndex().row() + 1),
        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const int selected = static_cast<int>(table->selectionModel()->selectedRows().size());
    QVERIFY(selected > 1);
    table->verticalScrollBar()->setValue(3);
    changeOutside({ { u"SameSubnetDelay"_s, 1700 } });
    const DocumentPage *before = &page();
    m_window->action(ActionId::Reload)->trigger();
    QVERIFY(waitLoaded(*m_window));
    QVERIFY(&page() != before);
    table = page().views().shown().table;
    QVERIFY(page().views().isShown(ViewId::AllProperties));
    QTRY_COMPARE(table->verticalScrollBar()->value(), 3);
    QCOMPARE(static_cast<int>(table->selectionModel()->selectedRows().size()), selected);

    page().views().shown().setFilterText(u"Subnet"_s);
    m_window->action(ActionId::Reload)->trigger();
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(page().views().shown().filterText(), u"Subnet"_s);
}

QTEST_MAIN(TestOutsideChanges)
#include "tst_outside_changes.moc"
