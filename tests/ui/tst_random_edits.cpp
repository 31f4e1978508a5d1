// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// A long session of random edits, and the way back: whatever is done in a window, undoing it gives
// the loaded bytes, and every pane shows what one that is made anew would show.
//
// CLUSPROP_RANDOM_STEPS makes it as long as wanted, CLUSPROP_RANDOM_SEED another one.

#include "core/validation/findings.h"
#include "tests/ui/fresh_support.h"
#include "tests/ui/window_support.h"
#include "ui/windows/changes_view.h"
#include "ui/windows/frozen_table.h"
#include "ui/windows/matrix_commands.h"
#include "ui/windows/matrix_view.h"
#include "ui/windows/property_dialog.h"

#include <QAbstractProxyModel>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTimer>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

constexpr int usualSteps = 600;
constexpr int stepsBetweenChecks = 40;

int numberFrom(const char *variable, int usual)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : usual;
}

/// What a person might type, right and wrong.
const QStringList typedTexts{ QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"),
    QStringLiteral("7"), QStringLiteral("120"), QStringLiteral("1_000"), QStringLiteral("0x10"),
    QStringLiteral("-1"), QStringLiteral("4294967295"), QStringLiteral("4294967296"),
    QStringLiteral("18446744073709551615"), QString(), QStringLiteral(" "), QStringLiteral("text"),
    QStringLiteral("two\nlines"), QStringLiteral("01 00 ff"), QString(QChar(0x2013)),
    QStringLiteral("2026-03-14T02:17:45Z"), QStringLiteral("%SystemRoot%\\x") };

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
    struct Kind
    {
        const char *name;
        int weight; ///< how often, relative to the others
        void (TestRandomEdits::*perform)();
    };
    static const QVector<Kind> kinds;

    DocumentPage &page() const { return *m_window->currentPage(); }
    /// The models want to write; here they only read.
    Document &document() const { return const_cast<Document &>(page().document()); }
    QUndoStack &stack() const { return page().undoStack(); }
    int random(qsizetype end) { return m_random.bounded(static_cast<int>(end)); }
    QString anyText() { return typedTexts[random(typedTexts.size())]; }
    /// Of the properties of an object: a few, in the tree.
    QModelIndexList anyRows(int most);
    const Kind &anyKind();

    void typeIntoVolume();
    void toggleVolumes();
    void typeIntoProperty();
    void typeWithKeys();
    void typeIntoMatrix();
    void changeBlockInMatrix();
    void resetProperties();
    void revertProperties();
    void revertInChanges();
    void addProperty();
    void retypeProperty();
    void allowValue();
    void undo();
    void redo();
    void jump();
    void revertAll();
    void switchDocumented();

    MatrixView &matrix() const { return *page().findChild<MatrixView *>(); }
    void showAnyMatrix();
    void selectInTree(const QModelIndexList &rows);
    void fillDialog();
    void checkCounts();
    void checkFindings();
    void checkPanes();

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
    QRandomGenerator m_random;
};

const QVector<TestRandomEdits::Kind> TestRandomEdits::kinds{
    { "type into a volume", 6, &TestRandomEdits::typeIntoVolume },
    { "toggle volumes", 6, &TestRandomEdits::toggleVolumes },
    { "type into a property", 40, &TestRandomEdits::typeIntoProperty },
    { "type with keys", 4, &TestRandomEdits::typeWithKeys },
    { "type into the matrix", 8, &TestRandomEdits::typeIntoMatrix },
    { "change a block of the matrix", 8, &TestRandomEdits::changeBlockInMatrix },
    { "reset", 10, &TestRandomEdits::resetProperties },
    { "revert", 8, &TestRandomEdits::revertProperties },
    { "revert in the list of changes", 3, &TestRandomEdits::revertInChanges },
    { "add", 6, &TestRandomEdits::addProperty },
    { "change the format", 6, &TestRandomEdits::retypeProperty },
    { "allow", 8, &TestRandomEdits::allowValue },
    { "undo", 16, &TestRandomEdits::undo },
    { "redo", 8, &TestRandomEdits::redo },
    { "jump in the history", 2, &TestRandomEdits::jump },
    { "revert all", 1, &TestRandomEdits::revertAll },
    { "show what is not stored", 2, &TestRandomEdits::switchDocumented },
};

void TestRandomEdits::init()
{
    m_place.emplace();
    m_operator = {};
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
}

void TestRandomEdits::cleanup()
{
    m_window.reset();
}

const TestRandomEdits::Kind &TestRandomEdits::anyKind()
{
    int total = 0;
    for (const Kind &kind : kinds)
        total += kind.weight;
    int drawn = random(total);
    for (const Kind &kind : kinds) {
        drawn -= kind.weight;
        if (drawn < 0)
            return kind;
    }
    return kinds.first();
}

QModelIndexList TestRandomEdits::anyRows(int most)
{
    const int object = random(document().current().objects.size());
    page().perform(ActionId::Properties);
    page().goTo({ object, Scope::Common, {}, -1 });
    PropertyTreeModel &model = page().properties()->model();
    QModelIndexList rows;
    const int count = 1 + random(most);
    for (int index = 0; index < count && model.rowCount() > 0; ++index) {
        const QModelIndex group = model.index(random(model.rowCount()), 0);
        rows.append(model.index(random(model.rowCount(group)), PropertyTreeModel::Value, group));
    }
    return rows;
}

/// `rows` are of the model below the filter.
void TestRandomEdits::selectInTree(const QModelIndexList &rows)
{
    QTreeView &tree = *page().properties()->tree();
    page().views().show(ViewId::Properties);
    const auto *filter = qobject_cast<const QAbstractProxyModel *>(tree.model());
    tree.clearSelection();
    for (const QModelIndex &row : rows) {
        const QModelIndex shown = filter->mapFromSource(row);
        tree.selectionModel()->setCurrentIndex(
            shown, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void TestRandomEdits::typeIntoVolume()
{
    VolumeTableModel &model = page().volumes()->model();
    if (model.rowCount() > 0)
        model.setData(model.index(random(model.rowCount()), VolumeTableModel::Backup),
            random(2) == 0 ? QString::number(random(2)) : anyText());
}

void TestRandomEdits::toggleVolumes()
{
    if (!page().hasVolumes())
        return;
    page().perform(ActionId::Volumes);
    QTableView &table = *page().volumes()->table();
    const int first = random(table.model()->rowCount());
    const int last = first + random(table.model()->rowCount() - first);
    table.selectionModel()->select(
        { table.model()->index(first, 0), table.model()->index(last, VolumeTableModel::Backup) },
        QItemSelectionModel::ClearAndSelect);
    table.selectionModel()->setCurrentIndex(
        table.model()->index(first, VolumeTableModel::Backup), QItemSelectionModel::NoUpdate);
    if (random(2) == 0)
        page().perform(ActionId::Toggle);
    else
        QTest::keyClick(&table, Qt::Key_Space);
}

void TestRandomEdits::typeIntoProperty()
{
    const QModelIndexList rows = anyRows(1);
    if (rows.isEmpty())
        return;
    PropertyTreeModel &model = page().properties()->model();
    if (!rows.first().data(Qt::CheckStateRole).isNull() && random(2) == 0)
        model.setData(rows.first(), random(2) * int(Qt::Checked), Qt::CheckStateRole);
    else
        model.setData(rows.first(), anyText());
}

/// The whole way: the cell, its editor, whichever it is, and Return or Esc.
void TestRandomEdits::typeWithKeys()
{
    m_window->activateWindow(); // nobody does so after a dialog here
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    selectInTree(anyRows(1));
    page().focusTable();
    const QWidget *tree = page().properties()->tree();
    if (!page().can(ActionId::EditValue))
        return;
    page().perform(ActionId::EditValue);
    if (QApplication::focusWidget() == nullptr || QApplication::focusWidget() == tree)
        return;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QString::number(random(200)));
    QTest::keyClick(
        QApplication::focusWidget(), random(4) == 0 ? Qt::Key_Escape : Qt::Key_Return);
    QCoreApplication::processEvents();
    // One that refused the text, or takes Return for a line end, is still there.
    for (int presses = 0; presses < 3 && QApplication::focusWidget() != tree; ++presses) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCoreApplication::processEvents();
    }
}

/// Of a class that the document has objects of.
void TestRandomEdits::showAnyMatrix()
{
    page().perform(ActionId::Matrix);
    matrix().setAsk([this](QWidget *, const MatrixQuestion &) { return random(3) > 0; });
    const ClusterObject &object = document().object(random(document().current().objects.size()));
    matrix().setClass(object.objectClass,
        object.objectClass == ObjectClass::Resource && random(2) == 0 ? object.resourceType
                                                                      : QString());
}

void TestRandomEdits::typeIntoMatrix()
{
    showAnyMatrix();
    MatrixModel &model = matrix().model();
    matrix().table()->clearSelection(); // selected cells of the column would be set as well
    if (model.rowCount() > 0 && model.columnCount() > 1)
        model.setData(
            model.index(random(model.rowCount()), 1 + random(model.columnCount() - 1)), anyText());
}

void TestRandomEdits::changeBlockInMatrix()
{
    showAnyMatrix();
    QAbstractItemView &table = *matrix().table();
    const QAbstractItemModel &cells = *table.model();
    if (cells.rowCount() == 0 || cells.columnCount() < 2)
        return;
    const int row = random(cells.rowCount());
    const int column = 1 + random(cells.columnCount() - 1);
    const int lastRow = row + random(std::min(cells.rowCount() - row, 4));
    const int lastColumn = column + random(std::min(cells.columnCount() - column, 4));
    table.selectionModel()->setCurrentIndex(
        cells.index(row, column), QItemSelectionModel::ClearAndSelect);
    table.selectionModel()->select(
        { cells.index(row, column), cells.index(lastRow, lastColumn) },
        QItemSelectionModel::ClearAndSelect);
    QApplication::clipboard()->setText(
        QStringLiteral("%1\t%2\n%3\t1").arg(random(3)).arg(random(200)).arg(random(3)));
    constexpr std::array commands{ MatrixCommand::Paste, MatrixCommand::FillDown,
        MatrixCommand::FillRight, MatrixCommand::Reset, MatrixCommand::Revert,
        MatrixCommand::Toggle };
    matrix().commands().action(commands[static_cast<std::size_t>(random(commands.size()))])->trigger();
}

void TestRandomEdits::resetProperties()
{
    selectInTree(anyRows(6));
    if (random(2) == 0)
        page().perform(ActionId::Reset);
    else
        QTest::keyClick(page().properties()->tree(), Qt::Key_Delete);
}

void TestRandomEdits::revertProperties()
{
    selectInTree(anyRows(12));
    page().perform(ActionId::Revert);
}

void TestRandomEdits::revertInChanges()
{
    auto &changes = *m_window->currentPage()->findChild<ChangesView *>();
    const QAbstractItemModel &model = *changes.list()->model();
    changes.list()->clearSelection();
    for (int count = random(6); count >= 0 && model.rowCount() > 0; --count)
        changes.list()->selectionModel()->select(model.index(random(model.rowCount()), 0),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    changes.revertSelected();
}

/// In the dialog that comes next: any text, any format, and then it is taken if that is possible.
void TestRandomEdits::fillDialog()
{
    QTimer::singleShot(0, this, [this] {
        auto *dialog = qobject_cast<PropertyDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        const QList<QComboBox *> boxes = dialog->findChildren<QComboBox *>();
        if (boxes.first()->isEnabled()) {
            boxes.first()->setEditText(random(3) > 0 || boxes.first()->count() == 0
                    ? QStringLiteral("Random%1").arg(random(40))
                    : boxes.first()->itemText(random(boxes.first()->count())));
            boxes[1]->setCurrentIndex(random(2));
        }
        boxes.last()->setCurrentIndex(random(boxes.last()->count()));
        if (random(2) == 0) {
            const QString text = anyText();
            auto *lines = dialog->findChild<QPlainTextEdit *>();
            for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
                if (!qobject_cast<QComboBox *>(line->parentWidget()))
                    line->setText(text);
            }
            lines->setPlainText(text);
        }
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        if (dialog->isVisible()) // it was not taken
            dialog->reject();
    });
}

void TestRandomEdits::addProperty()
{
    anyRows(1);
    if (!page().can(ActionId::AddProperty))
        return;
    fillDialog();
    page().perform(ActionId::AddProperty);
}

void TestRandomEdits::retypeProperty()
{
    selectInTree(anyRows(1));
    if (!page().can(ActionId::Retype))
        return;
    fillDialog();
    page().perform(ActionId::Retype);
}

/// Of a value that has to be allowed, if there is one.
void TestRandomEdits::allowValue()
{
    QVector<PropertyPlace> places;
    for (const Issue &issue : document().issues()) {
        if (issue.severity == Severity::Error && issue.canBeAllowed)
            places.append({ issue.object, issue.scope, issue.property, -1 });
    }
    if (places.isEmpty())
        return;
    page().goTo(places[random(places.size())]);
    m_operator.allowReason = QStringLiteral("reason %1").arg(random(3));
    page().perform(ActionId::Allow);
}

void TestRandomEdits::undo()
{
    stack().undo();
}

void TestRandomEdits::redo()
{
    stack().redo();
}

void TestRandomEdits::jump()
{
    stack().setIndex(std::clamp(stack().index() - 10 + random(20), 0, stack().count()));
}

void TestRandomEdits::revertAll()
{
    page().perform(ActionId::RevertAll);
}

void TestRandomEdits::switchDocumented()
{
    m_window->action(ActionId::Documented)->trigger();
}

void TestRandomEdits::checkCounts()
{
    const QVector<Change> changes = changesBetween(document().loaded(), document().current());
    QCOMPARE(document().changes().size(), changes.size());
    QCOMPARE(page().changeCount(), changes.size());
    QCOMPARE(page().isModified(), !changes.isEmpty());
    if (stack().isClean())
        QCOMPARE(page().changeCount(), 0);
    QCOMPARE(m_window->action(ActionId::RevertAll)->isEnabled(), page().isModified());
}

/// Findings are kept up to date edit by edit, too.
void TestRandomEdits::checkFindings()
{
    QTRY_VERIFY(document().isChecked());
    Findings fresh;
    fresh.begin(document().current(), document().checkOptions());
    while (!fresh.isComplete())
        fresh.advance(
            { document().loaded(), document().current(), document().allowances() }, 100'000);
    for (int object = 0; object < document().current().objects.size(); ++object) {
        const QVector<Issue> &kept = document().issuesOf(object);
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
    QCOMPARE(differenceFromFresh(page(), m_window->action(ActionId::Documented)->isChecked()),
        QString());
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
    const auto seed = static_cast<quint32>(numberFrom("CLUSPROP_RANDOM_SEED", 20260314));
    m_random.seed(seed);
    if (sample)
        m_window->openSample();
    else
        QVERIFY(openAndWait(*m_window, { m_place->propertyList(QStringLiteral("list.clusprop")) }));
    const QByteArray loaded = *document().write();
    QVERIFY(loaded == document().file().bytes || sample);

    QMap<QByteArray, int> effective;
    const int steps = numberFrom("CLUSPROP_RANDOM_STEPS", usualSteps);
    for (int step = 0; step < steps; ++step) {
        const Kind &kind = anyKind();
        const int index = stack().index();
        (this->*kind.perform)();
        if (stack().index() != index)
            ++effective[kind.name];
        if (random(stepsBetweenChecks) == 0) {
            QCoreApplication::processEvents(); // what is done a moment later
            checkCounts();
            checkFindings();
            checkPanes();
        }
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("step %1 of seed %2: %3")
                                 .arg(step)
                                 .arg(seed)
                                 .arg(QLatin1String(kind.name))));
    }
    for (const Kind &kind : kinds) {
        const bool needsVolumes = QByteArray(kind.name).contains("volume");
        const bool edits = kind.perform != &TestRandomEdits::switchDocumented;
        if (edits && (sample || !needsVolumes))
            QVERIFY2(effective.value(kind.name) > 0, kind.name);
    }

    const QByteArray edited = *document().write();
    const int end = stack().index();
    stack().setIndex(0);
    QCOMPARE(*document().write(), loaded);
    checkCounts();
    checkPanes();
    stack().setIndex(end);
    QCOMPARE(*document().write(), edited);
    stack().setIndex(0);
    QCOMPARE(*document().write(), loaded);
    QVERIFY(!m_window->isWindowModified());
}

QTEST_MAIN(TestRandomEdits)
#include "tst_random_edits.moc"
