// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// "Copy as" in the menus of every table and in the Edit menu, in a real window.

#include "ui/models/roles.h"
#include "ui/windows/changes_view.h"
#include "ui/windows/copy_as_menu.h"
#include "ui/windows/problems_view.h"
#include "ui_support.h"
#include "window_support.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenuBar>
#include <QTimer>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestCopyAs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void everyTableOffersIt_data();
    void everyTableOffersIt();
    void theEditMenuCopiesFromTheTable();
    void theEditMenuCopiesFromTheListThatHadTheKeyboard();
    void severalRowsStandInLines();
    void whatAFormCannotSayIsGreyed();
    void nothingSelectedGreysAll();
    void keysChooseAnEntry();

private:
    [[nodiscard]] DocumentPage &page() const { return *m_window->currentPage(); }
    [[nodiscard]] CopyAsMenu *inEditMenu() const { return m_window->menuBar()->findChild<CopyAsMenu *>(); }
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    /// Makes the row of a property current and gives the table the keyboard.
    [[nodiscard]] bool select(QAbstractItemView &view, int object, const QString &name,
        QItemSelectionModel::SelectionFlags command = QItemSelectionModel::ClearAndSelect) const;
    [[nodiscard]] QAbstractItemView *tableOf(const QString &view) const;

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

QModelIndex find(const QAbstractItemModel &model, int object, const QString &name, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            if (index.data(ObjectRole).toInt() == object && index.data(NameRole).toString() == name)
                return index;
        }
        if (const QModelIndex below = find(model, object, name, model.index(row, 0, parent)); below.isValid())
            return below;
    }
    return {};
}

} // namespace

void TestCopyAs::init()
{
    m_place.emplace();
    m_operator = {};
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    m_window->loader().setOpener(openerOf(mixedFile()));
    QVERIFY(showActive(*m_window));
    QVERIFY(openAndWait(*m_window, { m_place->write(QStringLiteral("x.json"), "{}") }));
    QVERIFY(m_window->currentPage() != nullptr);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
}

bool TestCopyAs::select(QAbstractItemView &view, int object, const QString &name,
    QItemSelectionModel::SelectionFlags command) const
{
    const QModelIndex index = find(*view.model(), object, name);
    if (!index.isValid())
        return false;
    if (view.selectionBehavior() == QAbstractItemView::SelectRows)
        command |= QItemSelectionModel::Rows;
    view.selectionModel()->setCurrentIndex(index, command);
    view.setFocus();
    return true;
}

QAbstractItemView *TestCopyAs::tableOf(const QString &view) const
{
    if (view == u"changes") {
        page().perform(ActionId::Properties);
        page().goTo({ TheCluster, Scope::Common, QStringLiteral("BackupInProgress"), -1 });
        QAbstractItemView &tree = *page().properties()->tree();
        tree.model()->setData(tree.currentIndex(), QStringLiteral("0"));
        page().docks().raise(DockId::Changes);
        return page().findChild<ChangesView *>()->list();
    }
    if (view == u"problems") {
        page().docks().raise(DockId::Problems);
        return page().findChild<ProblemsView *>()->table();
    }
    const QHash<QString, ActionId> actions{ { QStringLiteral("volumes"), ActionId::Volumes },
        { QStringLiteral("properties"), ActionId::Properties }, { QStringLiteral("matrix"), ActionId::Matrix },
        { QStringLiteral("all"), ActionId::AllProperties } };
    page().perform(actions.value(view));
    return page().views().shown().table;
}

void TestCopyAs::everyTableOffersIt_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<int>("object");
    QTest::addColumn<QString>("copied");
    QTest::newRow("volumes") << QStringLiteral("volumes") << int(StuckVolume) << QStringLiteral("BackupInProgress=1");
    QTest::newRow("properties") << QStringLiteral("properties") << int(TheCluster) << QStringLiteral("BackupInProgress=1");
    QTest::newRow("matrix") << QStringLiteral("matrix") << int(StuckVolume) << QStringLiteral("BackupInProgress=1");
    QTest::newRow("all properties") << QStringLiteral("all") << int(StuckVolume) << QStringLiteral("BackupInProgress=1");
    QTest::newRow("changes") << QStringLiteral("changes") << int(TheCluster) << QStringLiteral("BackupInProgress=0");
    QTest::newRow("problems") << QStringLiteral("problems") << int(OddVolume) << QStringLiteral("BackupInProgress=2");
}

void TestCopyAs::everyTableOffersIt()
{
    QFETCH(QString, view);
    QFETCH(int, object);
    QFETCH(QString, copied);
    if (view == u"matrix")
        page().goTo({ object, Scope::Common, {}, -1 });
    QAbstractItemView *table = tableOf(view);
    QVERIFY(table != nullptr);
    if (view == u"matrix")
        QVERIFY(page().views().shown().goTo({ object, Scope::Common, QStringLiteral("BackupInProgress"), -1 }));
    QTRY_VERIFY(select(*table, object, QStringLiteral("BackupInProgress")));

    // Most of these menus wait for an answer, so that the answer has to be on its way before.
    bool isOffered = false;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return;
        answer.stop();
        auto *copyAs = menu->findChild<CopyAsMenu *>();
        isOffered = copyAs != nullptr && menu->actions().contains(copyAs->menuAction());
        if (isOffered) {
            emit copyAs->aboutToShow();
            copyAs->entry(u"name-value")->trigger();
        }
        menu->close();
    });
    answer.start(10);
    const QPoint middle = table->visualRect(table->currentIndex()).center();
    QContextMenuEvent request(QContextMenuEvent::Keyboard, middle, table->viewport()->mapToGlobal(middle));
    QApplication::sendEvent(view == u"matrix" ? static_cast<QWidget *>(table) : table->viewport(), &request);
    QTRY_VERIFY(!answer.isActive());
    QVERIFY(isOffered);
    QCOMPARE(clipboard(), copied);
}

void TestCopyAs::theEditMenuCopiesFromTheTable()
{
    QVERIFY(select(*tableOf(QStringLiteral("properties")), TheCluster, QStringLiteral("SameSubnetThreshold")));
    CopyAsMenu *menu = inEditMenu();
    QVERIFY(menu != nullptr);
    QSignalSpy said(menu, &CopyAsMenu::said);
    emit menu->aboutToShow();
    for (const QAction *action : menu->actions())
        QVERIFY2(action->isEnabled(), qPrintable(action->text()));
    menu->entry(u"hex")->trigger();
    QCOMPARE(clipboard(), QStringLiteral("14 00 00 00"));
    QCOMPARE(said.last().first().toString(),
        QStringLiteral("SameSubnetThreshold copied as Hexadecimal bytes."));
    menu->entry(u"markdown")->trigger();
    QVERIFY(clipboard().endsWith(u"| `cluster` | `SameSubnetThreshold` | `20` | DWORD |"));
}

void TestCopyAs::theEditMenuCopiesFromTheListThatHadTheKeyboard()
{
    QAbstractItemView *problems = tableOf(QStringLiteral("problems"));
    QTRY_VERIFY(select(*problems, OddVolume, QStringLiteral("BackupInProgress")));
    QTRY_VERIFY(problems->hasFocus());
    m_window->menuBar()->setFocus(); // as the Alt key does
    inEditMenu()->entry(u"name-value")->trigger();
    QCOMPARE(clipboard(), QStringLiteral("BackupInProgress=2"));
    QVERIFY(select(*tableOf(QStringLiteral("properties")), TheCluster, QStringLiteral("Description")));
    m_window->menuBar()->setFocus();
    inEditMenu()->entry(u"name-value")->trigger();
    QCOMPARE(clipboard(), QStringLiteral("Description=The cluster"));
}

void TestCopyAs::severalRowsStandInLines()
{
    QAbstractItemView *tree = tableOf(QStringLiteral("properties"));
    QVERIFY(select(*tree, TheCluster, QStringLiteral("SameSubnetThreshold")));
    QVERIFY(select(*tree, TheCluster, QStringLiteral("BackupInProgress"), QItemSelectionModel::Select));
    QSignalSpy said(inEditMenu(), &CopyAsMenu::said);
    inEditMenu()->entry(u"name-value")->trigger();
    QCOMPARE(clipboard(), QStringLiteral("SameSubnetThreshold=20\nBackupInProgress=1"));
    QCOMPARE(said.last().first().toString(), QStringLiteral("2 properties copied as Name=Value."));
}

void TestCopyAs::whatAFormCannotSayIsGreyed()
{
    QVERIFY(select(*tableOf(QStringLiteral("volumes")), UnknownVolume, QStringLiteral("BackupInProgress")));
    CopyAsMenu *menu = inEditMenu();
    emit menu->aboutToShow();
    const QAction *value = menu->entry(u"value");
    QVERIFY(!value->isEnabled());
    QVERIFY2(value->text().contains(QStringLiteral("(its value is not in this source)")), qPrintable(value->text()));
    QVERIFY(menu->entry(u"markdown")->isEnabled());
    QVERIFY(select(*tableOf(QStringLiteral("volumes")), StuckVolume, QStringLiteral("BackupInProgress")));
    emit menu->aboutToShow();
    QVERIFY(value->isEnabled());
    QVERIFY2(!value->text().contains(u'('), qPrintable(value->text()));
}

void TestCopyAs::nothingSelectedGreysAll()
{
    page().perform(ActionId::Overview);
    CopyAsMenu *menu = inEditMenu();
    emit menu->aboutToShow();
    for (const QAction *action : menu->actions()) {
        QVERIFY(!action->isEnabled());
        QVERIFY2(action->text().endsWith(u"(no property is selected)"), qPrintable(action->text()));
    }
    QCOMPARE(clipboard(), QStringLiteral("before"));
}

void TestCopyAs::keysChooseAnEntry()
{
    QVERIFY(select(*tableOf(QStringLiteral("properties")), TheCluster, QStringLiteral("BackupInProgress")));
    CopyAsMenu *menu = inEditMenu();
    menu->popup(m_window->mapToGlobal(QPoint(10, 10)));
    QTRY_VERIFY(menu->isVisible());
    QSet<QString> keys;
    for (const QAction *action : menu->actions()) {
        const qsizetype mark = action->text().indexOf(u'&');
        QVERIFY2(mark >= 0, qPrintable(action->text()));
        keys.insert(action->text().mid(mark + 1, 1).toLower());
    }
    QCOMPARE(keys.size(), menu->actions().size());
    QTest::keyClick(menu, Qt::Key_J);
    QTRY_VERIFY(!menu->isVisible());
    QVERIFY2(clipboard().contains(QStringLiteral("\"name\": \"BackupInProgress\"")), qPrintable(clipboard()));
}

QTEST_MAIN(TestCopyAs)

#include "tst_copy_as.moc"
