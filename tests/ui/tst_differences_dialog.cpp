// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/ui/ui_support.h"
#include "tests/ui/window_support.h"
#include "ui/commands/settle_command.h"
#include "ui/models/roles.h"
#include "ui/windows/differences_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

const QString backup = QStringLiteral("BackupInProgress");

} // namespace

class TestDifferencesDialog : public QObject
{
    Q_OBJECT

private slots:
    void modelShowsWhatTheFilesSay();
    void oneCellOfARowIsChosen();
    void everyWidthOfClaimsHasItsCells();
    void keyboardChooses();
    void allAreDecidedLikeAFile();
    void onlyWhatIsShownIsDecided();
    void returnDoesNotEndTheDialog();
    void nothingToDecide();
    void commandIsOneStep();
    void windowDecidesAndTakesBack();
    void returnOnADisputedCellCompares_data();
    void returnOnADisputedCellCompares();

private:
    void openDisputed(MainWindow &window);

    Workplace m_place;
    Operator m_operator;
};

void TestDifferencesDialog::openDisputed(MainWindow &window)
{
    QVERIFY(showActive(window));
    window.loader().setOpener(openerOf(disputedFile()));
    QVERIFY(openAndWait(window, { m_place.path(QStringLiteral("collected")) }));
    QVERIFY(window.currentPage());
}

void TestDifferencesDialog::modelShowsWhatTheFilesSay()
{
    const Document document(disputedFile());
    DifferenceModel model(document);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 5);
    const auto text = [&model](int row, int column, int role = Qt::DisplayRole) {
        return model.index(row, column).data(role).toString();
    };
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("cluster.reg"));
    QCOMPARE(model.headerData(3, Qt::Horizontal).toString(), QStringLiteral("GetCluster.XML"));
    QCOMPARE(text(0, DifferenceModel::Object), QStringLiteral("cluster"));
    QCOMPARE(text(0, DifferenceModel::PropertyName), backup);
    QCOMPARE(text(0, 2), QStringLiteral("1"));
    QCOMPARE(text(0, 3), QStringLiteral("0"));
    QCOMPARE(text(0, 3, PlaceTextRole), QStringLiteral("GetCluster.XML, line 42"));
    QCOMPARE(text(0, 4), QStringLiteral("not decided"));
    QVERIFY(text(1, 2, Qt::ToolTipRole).contains(u"of the north"));
    QVERIFY(text(2, 3, Qt::AccessibleTextRole).contains(u"GetCluster.XML"));
}

void TestDifferencesDialog::oneCellOfARowIsChosen()
{
    const Document document(disputedFile());
    DifferenceModel model(document);
    const auto chosen = [&model](int row) {
        QVector<int> columns;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.index(row, column).data(Qt::CheckStateRole) == Qt::Checked)
                columns.append(column);
        }
        return columns;
    };
    QCOMPARE(chosen(0), QVector<int>{ 4 });
    QVERIFY(model.setData(model.index(0, 3), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(chosen(0), QVector<int>{ 3 });
    QCOMPARE(chosen(1), QVector<int>{ 4 });
    QCOMPARE(model.decisions().size(), 1);
    QCOMPARE(model.decisions().first().claim, 1);
    QVERIFY(!model.setData(model.index(0, 3), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0, 4), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.decisions().isEmpty());
}

void TestDifferencesDialog::everyWidthOfClaimsHasItsCells()
{
    LoadedFile file = disputedFile();
    Property &property = file.cluster.objects[DisputedVolume].list(Scope::Common).properties[0];
    property.extras.edit().claims.append(property.extras->claims.first());
    property.extras.edit().claims.last().place.source = 1;
    const Document document(file);
    DifferenceModel model(document);
    QCOMPARE(model.columnCount(), 6);
    QVERIFY(model.index(2, 4).flags().testFlag(Qt::ItemIsUserCheckable));
    QCOMPARE(model.index(0, 4).flags(), Qt::ItemFlags(Qt::NoItemFlags));
    QVERIFY(!model.index(0, 4).data().isValid());
    QVERIFY(!model.setData(model.index(0, 4), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.index(0, 5).flags().testFlag(Qt::ItemIsUserCheckable));
}

void TestDifferencesDialog::keyboardChooses()
{
    const Document document(disputedFile());
    DifferencesDialog dialog(document, { DisputedVolume, Scope::Common, backup, -1 });
    QVERIFY(showActive(dialog));
    auto *table = dialog.findChild<QTableView *>();
    QVERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex().row(), 2); // what it was opened for
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(table, Qt::Key_Up);
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Return);
    const QVector<Decision> decisions = dialog.decisions();
    QCOMPARE(decisions.size(), 2);
    QCOMPARE(decisions[0].name, QStringLiteral("Description"));
    QCOMPARE(decisions[0].claim, 1);
    QCOMPARE(decisions[1].object, int(DisputedVolume));
    QCOMPARE(decisions[1].claim, 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
        table->visualRect(table->model()->index(0, 2)).center());
    QCOMPARE(dialog.decisions().size(), 3);
}

void TestDifferencesDialog::allAreDecidedLikeAFile()
{
    const Document document(disputedFile());
    DifferencesDialog dialog(document, {});
    QVERIFY(showActive(dialog));
    auto *files = dialog.findChild<QComboBox *>();
    QCOMPARE(files->count(), 3);
    const auto decide = [&dialog, files](int entry) {
        files->setCurrentIndex(entry);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Dec&ide"))
                button->click();
        }
    };
    decide(1);
    QCOMPARE(dialog.decisions().size(), 3);
    for (const Decision &decision : dialog.decisions())
        QCOMPARE(decision.claim, 1);
    decide(2);
    QVERIFY(dialog.decisions().isEmpty());
}

void TestDifferencesDialog::onlyWhatIsShownIsDecided()
{
    const Document document(disputedFile());
    DifferencesDialog dialog(document, {});
    QVERIFY(showActive(dialog));
    auto *box = dialog.findChild<QLineEdit *>();
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("south"));
    QCOMPARE(dialog.findChild<QTableView *>()->model()->rowCount(), 1);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Dec&ide"))
            button->click();
    }
    QCOMPARE(dialog.decisions().size(), 1);
    QCOMPARE(dialog.decisions().first().name, QStringLiteral("Description"));
}

void TestDifferencesDialog::returnDoesNotEndTheDialog()
{
    const Document document(disputedFile());
    DifferencesDialog dialog(document, {});
    QVERIFY(showActive(dialog));
    auto *box = dialog.findChild<QLineEdit *>();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<QTableView *>()->hasFocus());
    QTest::keyClick(dialog.findChild<QTableView *>(), Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestDifferencesDialog::nothingToDecide()
{
    const Document document(mixedFile());
    DifferencesDialog dialog(document, {});
    QVERIFY(showActive(dialog));
    QVERIFY(!dialog.findChild<QTableView *>()->isVisible());
    QVERIFY(dialog.decisions().isEmpty());
}

void TestDifferencesDialog::commandIsOneStep()
{
    Document document(disputedFile());
    QUndoStack stack;
    stack.push(new SettleCommand(document, { { DisputedCluster, Scope::Common, backup, 0 } }));
    QCOMPARE(stack.text(0), QStringLiteral("Take 1 from cluster.reg for BackupInProgress"));
    stack.push(new SettleCommand(document,
        { { DisputedCluster, Scope::Common, QStringLiteral("Description"), 0 },
            { DisputedVolume, Scope::Common, backup, 0 } }));
    QCOMPARE(stack.text(1), QStringLiteral("Decide 2 differences between the files"));
    QVERIFY(disputesOf(document.current()).isEmpty());
    stack.undo();
    QCOMPARE(disputesOf(document.current()).size(), 2);
    stack.redo();
    QVERIFY(disputesOf(document.current()).isEmpty());
    stack.setIndex(0);
    QCOMPARE(disputesOf(document.current()).size(), 3);
}

void TestDifferencesDialog::windowDecidesAndTakesBack()
{
    MainWindow window(m_operator.prompts());
    openDisputed(window);
    DocumentPage &page = *window.currentPage();
    QVERIFY2(page.notices().join(u'\n').contains(u"3 values differ"),
        qPrintable(page.notices().join(u'\n')));
    QVERIFY(window.action(ActionId::Compare)->isEnabled());
    QVERIFY(!page.isModified());

    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<DifferencesDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableView *>();
        for (int row = 2; row >= 0; --row) { // it was opened on the volume, which is the last
            QTest::keyClick(table, Qt::Key_Space);
            QTest::keyClick(table, Qt::Key_Up);
        }
        dialog->accept();
    });
    window.action(ActionId::Compare)->trigger();
    QCOMPARE(page.changeCount(), 0);
    QVERIFY2(page.isModified(), "decisions are lost with the window as changes are");
    QCOMPARE(page.undoStack().count(), 1);
    QVERIFY(page.notices().isEmpty());
    QVERIFY(!window.action(ActionId::Compare)->isEnabled());

    m_operator.unsaved = UnsavedAnswer::Cancel;
    QVERIFY(!window.close());
    QCOMPARE(m_operator.unsavedWork.changes, 0);
    QCOMPARE(m_operator.unsavedWork.decisions, 3);

    window.undoAction(false)->trigger();
    QVERIFY(!page.isModified());
    QVERIFY(window.action(ActionId::Compare)->isEnabled());
    QVERIFY(window.close());
}

void TestDifferencesDialog::returnOnADisputedCellCompares_data()
{
    QTest::addColumn<bool>("inVolumes");
    QTest::newRow("of the volume table") << true;
    QTest::newRow("of the properties") << false;
}

void TestDifferencesDialog::returnOnADisputedCellCompares()
{
    QFETCH(bool, inVolumes);
    MainWindow window(m_operator.prompts());
    openDisputed(window);
    DocumentPage &page = *window.currentPage();
    QAbstractItemView *view = page.volumes()->table();
    if (inVolumes) {
        page.volumes()->goTo(DisputedVolume, backup);
    } else {
        page.goTo({ DisputedCluster, Scope::Common, backup, -1 });
        view = page.properties()->tree();
    }
    int shownFor = -1;
    QTimer::singleShot(0, this, [&shownFor] {
        auto *dialog = qobject_cast<DifferencesDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        shownFor = dialog->findChild<QTableView *>()->currentIndex().row();
        dialog->reject();
    });
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(shownFor, inVolumes ? 2 : 0);
    QCOMPARE(page.undoStack().count(), 0);
}

QTEST_MAIN(TestDifferencesDialog)
#include "tst_differences_dialog.moc"
