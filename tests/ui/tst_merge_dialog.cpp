// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/carry_over.h"
#include "tests/ui/ui_support.h"
#include "ui/merge/merge_dialog.h"
#include "ui/merge/merge_model.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;
using namespace Qt::Literals::StringLiterals;

namespace {

void setValue(Cluster &cluster, const QString &name, const Value &value)
{
    applyEdit(cluster, makeSet(cluster, TheCluster, Scope::Common, name, value));
}

/// Two conflicts, a change of each side, one of both, one that is lost with its object, and an
/// object that came.
MergeQuestion mixedQuestion()
{
    Cluster base = mixedFile().cluster;
    Cluster mine = base;
    Cluster theirs = base;
    setValue(mine, u"SameSubnetThreshold"_s, dwordValue(30));
    setValue(theirs, u"SameSubnetThreshold"_s, dwordValue(25));
    setValue(mine, u"Description"_s, textValue(u"mine <b>bold</b>"));
    setValue(theirs, u"Description"_s, textValue(u"theirs"));
    setValue(mine, u"HouseRule"_s, textValue(u"ours"));
    setValue(theirs, u"BackupInProgress"_s, dwordValue(0));
    applyEdit(mine, makeSet(mine, LooseResource, Scope::Private, u"Speed"_s, dwordValue(3)));
    theirs.objects.removeAt(LooseResource);
    theirs.objects.append(object(ObjectClass::Node, u"HV02"_s, u"2"_s));
    MergeQuestion question{ .title = u"CL1"_s, .mine = mine, .theirs = theirs,
        .rows = mergeRows(base, mine, theirs), .chosen = {}, .allowances = {}, .check = {} };
    question.chosen = proposedChoices(question.rows);
    return question;
}

MergeQuestion easyQuestion()
{
    const Cluster base = mixedFile().cluster;
    Cluster mine = base;
    Cluster theirs = base;
    setValue(mine, u"SameSubnetThreshold"_s, dwordValue(30));
    setValue(theirs, u"BackupInProgress"_s, dwordValue(0));
    MergeQuestion question{ .title = u"CL1"_s, .mine = mine, .theirs = theirs,
        .rows = mergeRows(base, mine, theirs), .chosen = {}, .allowances = {}, .check = {} };
    question.chosen = proposedChoices(question.rows);
    return question;
}

int rowOf(const MergeQuestion &question, const QString &name)
{
    for (int row = 0; row < question.rows.size(); ++row) {
        if (question.rows[row].name == name)
            return row;
    }
    return -1;
}

/// The dialog as an operator has it in front of them.
struct Shown
{
    explicit Shown(const MergeQuestion &question)
        : dialog(question)
        , table(dialog.findChild<QTableView *>())
        , merge(nullptr)
    {
        const QDialogButtonBox *box = dialog.findChild<QDialogButtonBox *>();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QDialogButtonBox::AcceptRole)
                merge = button;
        }
        dialog.show();
        dialog.activateWindow();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("the dialog does not come up");
    }

    /// A button that is pressed by its key acts a moment later.
    void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), pressed, modifiers);
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    QString texts() const
    {
        QStringList all;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u'\n');
    }

    MergeDialog dialog;
    QTableView *table;
    QAbstractButton *merge;
};

} // namespace

class TestMergeDialog : public QObject
{
    Q_OBJECT

private slots:
    void modelKeepsTheRules();
    void whatMustBeDecidedStandsFirstAndSaysSoInWords();
    void valuesAreShownAsEverywhereAndAsPlainText();
    void nothingIsMergedBeforeEverythingIsDecided();
    void everythingIsDoneByTheKeyboard();
    void arrowsAndSpaceChooseAsWell();
    void aLostChangeCannotBeTaken();
    void allConflictsAreDecidedAtOnce();
    void onlyConflictsAreShownOnRequest();
    void withoutAConflictTheMergeIsStillShown();
    void aFindingStandsBesideAResultThatBreaksTheCatalog();
    void anAllowedResultIsAWarning();
    void earlierAnswersAreKeptWhereTheyStillFit();
    void equalTextsOfDifferentFormatsAreToldApart();
};

void TestMergeDialog::modelKeepsTheRules()
{
    MergeModel model(mixedQuestion());
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.undecidedCount(), 3);
    QSignalSpy changed(&model, &MergeModel::dataChanged);
    QVERIFY(model.choose({ 0 }, MergeSide::Mine).isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.undecidedCount(), 2);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty());
            QCOMPARE(model.headerData(column, Qt::Horizontal).toString().isEmpty(), false);
        }
    }
}

void TestMergeDialog::whatMustBeDecidedStandsFirstAndSaysSoInWords()
{
    const MergeModel model(mixedQuestion());
    const auto state = [&model](int row) { return model.index(row, MergeModel::State); };
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        words.append(state(row).data().toString());
    QCOMPARE(words.mid(0, 3).count(u"conflict"_s), 2);
    QCOMPARE(words.mid(0, 3).count(u"lost"_s), 1);
    QVERIFY(!words.mid(3).contains(u"conflict"_s));
    QVERIFY(!state(0).data(Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(state(0).data(Qt::ToolTipRole).toString().contains(u"different"));
}

void TestMergeDialog::valuesAreShownAsEverywhereAndAsPlainText()
{
    const MergeQuestion question = mixedQuestion();
    const MergeModel model(question);
    const int row = rowOf(question, u"Description"_s);
    const auto text = [&](int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(MergeModel::Base), u"The cluster"_s);
    QCOMPARE(text(MergeModel::Mine), u"mine <b>bold</b>"_s);
    QCOMPARE(text(MergeModel::Theirs), u"theirs"_s);
    QCOMPARE(text(MergeModel::Result), u"not decided"_s);
    const QString tip = model.index(row, MergeModel::Mine).data(Qt::ToolTipRole).toString();
    QVERIFY2(!tip.contains(u"<b>bold"), qPrintable(tip));

    const Shown shown(question);
    for (const QLabel *label : shown.dialog.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestMergeDialog::nothingIsMergedBeforeEverythingIsDecided()
{
    Shown shown(mixedQuestion());
    QVERIFY(!shown.merge->isEnabled());
    QVERIFY(shown.texts().contains(u"3 rows are undecided"));
    shown.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shown.dialog.isVisible());
    shown.key(Qt::Key_Escape);
    QCOMPARE(shown.dialog.result(), int(QDialog::Rejected));
}

void TestMergeDialog::everythingIsDoneByTheKeyboard()
{
    const MergeQuestion question = mixedQuestion();
    Shown shown(question);
    QCOMPARE(QApplication::focusWidget(), shown.table); // on the first row to decide
    QCOMPARE(shown.table->currentIndex().row(), 0);
    QVector<std::optional<MergeSide>> expected = question.chosen;
    for (int row = 0; row < 3; ++row) {
        const bool isLost = question.rows[row].kind == MergeKind::Lost;
        shown.key(isLost ? Qt::Key_T : Qt::Key_M);
        expected[row] = isLost ? MergeSide::Theirs : MergeSide::Mine;
        shown.key(Qt::Key_Down);
    }
    QVERIFY(shown.merge->isEnabled());
    QVERIFY2(shown.merge->text().contains(u"keep 3 changes"), qPrintable(shown.merge->text()));
    shown.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.dialog.result(), int(QDialog::Accepted));
    QVector<MergeSide> sides;
    for (const auto &side : std::as_const(expected))
        sides.append(*side);
    QCOMPARE(shown.dialog.sides(), sides);
}

void TestMergeDialog::arrowsAndSpaceChooseAsWell()
{
    Shown shown(mixedQuestion());
    const auto side = [&shown] { return shown.dialog.model().choices()[0]; };
    shown.key(Qt::Key_Left);
    QCOMPARE(side(), MergeSide::Mine);
    shown.key(Qt::Key_Right);
    QCOMPARE(side(), MergeSide::Theirs);
    shown.key(Qt::Key_Space);
    QCOMPARE(side(), MergeSide::Mine);
    shown.key(Qt::Key_Space);
    QCOMPARE(side(), MergeSide::Theirs);
    shown.key(Qt::Key_M, Qt::AltModifier); // the button says so
    QTRY_COMPARE(side(), MergeSide::Mine);
    shown.key(Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(side(), MergeSide::Theirs);
}

void TestMergeDialog::aLostChangeCannotBeTaken()
{
    const MergeQuestion question = mixedQuestion();
    Shown shown(question);
    const int row = rowOf(question, u"Speed"_s);
    shown.table->selectRow(row);
    shown.key(Qt::Key_M);
    QVERIFY(!shown.dialog.model().choices()[row]);
    QVERIFY2(shown.texts().contains(u"cannot be kept: the object is not in the file"),
        qPrintable(shown.texts()));
    shown.key(Qt::Key_T);
    QCOMPARE(shown.dialog.model().choices()[row], MergeSide::Theirs);
}

void TestMergeDialog::allConflictsAreDecidedAtOnce()
{
    const MergeQuestion question = mixedQuestion();
    Shown shown(question);
    shown.key(Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(shown.dialog.model().undecidedCount(), 1); // what is lost needs its own yes
    QCOMPARE(shown.table->currentIndex().row(), rowOf(question, u"Speed"_s));
    shown.key(Qt::Key_D, Qt::AltModifier);
    QTRY_COMPARE(shown.dialog.model().undecidedCount(), 0);
    QCOMPARE(shown.dialog.model().changeCount(), 1); // the one that nobody disputes
}

void TestMergeDialog::onlyConflictsAreShownOnRequest()
{
    Shown shown(mixedQuestion());
    QCOMPARE(shown.table->model()->rowCount(), 7);
    shown.key(Qt::Key_O, Qt::AltModifier);
    QTRY_COMPARE(shown.table->model()->rowCount(), 3);
    shown.key(Qt::Key_D, Qt::AltModifier);
    QTRY_COMPARE(shown.table->model()->rowCount(), 3); // decided, and still to be seen
    shown.key(Qt::Key_O, Qt::AltModifier);
    QTRY_COMPARE(shown.table->model()->rowCount(), 7);
}

void TestMergeDialog::withoutAConflictTheMergeIsStillShown()
{
    Shown shown(easyQuestion());
    QVERIFY2(shown.texts().contains(u"Everything merges without a conflict"), qPrintable(shown.texts()));
    QVERIFY(shown.merge->isEnabled());
    QVERIFY(shown.merge->text().contains(u"keep 1 change"));
    QVERIFY(!shown.dialog.findChild<QCheckBox *>()->isVisible());
    QCOMPARE(shown.table->model()->rowCount(), 2);

    MergeQuestion nothing = easyQuestion();
    nothing.rows.clear();
    nothing.chosen.clear();
    Shown empty(nothing);
    QVERIFY(empty.texts().contains(u"nothing to decide"));
    QVERIFY(empty.merge->isEnabled());
}

void TestMergeDialog::aFindingStandsBesideAResultThatBreaksTheCatalog()
{
    MergeQuestion question = easyQuestion();
    const int row = rowOf(question, u"SameSubnetThreshold"_s);
    question.rows[row].mine->values = { dwordValue(0) }; // below the documented range
    const MergeModel model(question);
    const QModelIndex note = model.index(row, MergeModel::Note);
    QVERIFY(!note.data().toString().isEmpty());
    QVERIFY(!note.data(Qt::DecorationRole).value<QIcon>().isNull());
    const int other = rowOf(question, u"BackupInProgress"_s);
    QVERIFY(model.index(other, MergeModel::Note).data().toString().isEmpty());
}

void TestMergeDialog::anAllowedResultIsAWarning()
{
    MergeQuestion question = easyQuestion();
    const int row = rowOf(question, u"SameSubnetThreshold"_s);
    question.rows[row].mine->values = { dwordValue(0) };
    const auto image = [row](const MergeQuestion &asked) {
        const MergeModel model(asked);
        return model.index(row, MergeModel::Note).data(Qt::DecorationRole).value<QIcon>()
            .pixmap(16, 16).toImage();
    };
    const QImage forbidden = image(question);
    question.allowances.set(question.rows[row].mineObject, Scope::Common, u"SameSubnetThreshold"_s,
        { question.rows[row].mine->values, u"tried out"_s });
    QVERIFY(image(question) != forbidden);
}

void TestMergeDialog::earlierAnswersAreKeptWhereTheyStillFit()
{
    const MergeQuestion first = mixedQuestion();
    QVector<MergeSide> answer;
    for (const MergeRow &row : first.rows)
        answer.append(row.kind == MergeKind::Conflict ? MergeSide::Mine : row.proposal());

    MergeQuestion again = first; // the file says something else about one of the two
    Cluster theirs = first.theirs;
    setValue(theirs, u"SameSubnetThreshold"_s, dwordValue(26));
    const Cluster base = mixedFile().cluster;
    again.rows = mergeRows(base, first.mine, theirs);
    again.theirs = theirs;
    again.chosen = keptChoices(again.rows, first.rows, answer);
    again.isAgain = true;
    QVERIFY(!again.chosen[rowOf(again, u"SameSubnetThreshold"_s)]);
    QCOMPARE(again.chosen[rowOf(again, u"Description"_s)], MergeSide::Mine);
    QCOMPARE(again.chosen[rowOf(again, u"Speed"_s)], MergeSide::Theirs);
    const Shown shown(again);
    QVERIFY(shown.texts().contains(u"changed once more"));
    QVERIFY(!shown.merge->isEnabled());
}

void TestMergeDialog::equalTextsOfDifferentFormatsAreToldApart()
{
    MergeQuestion question = easyQuestion();
    const int row = rowOf(question, u"SameSubnetThreshold"_s);
    question.rows[row].mine->values = { textValue(u"20") };
    const MergeModel model(question);
    QVERIFY(model.index(row, MergeModel::Base).data().toString()
        != model.index(row, MergeModel::Mine).data().toString());
}

QTEST_MAIN(TestMergeDialog)
#include "tst_merge_dialog.moc"
