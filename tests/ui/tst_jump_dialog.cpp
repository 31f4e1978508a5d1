// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/ui/ui_support.h"
#include "tests/ui/window_support.h"
#include "ui/windows/jump_dialog.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTimer>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestJumpDialog : public QObject
{
    Q_OBJECT

private slots:
    void listsObjectsAndProperties();
    void modelIsConsistentWhileTyping();
    void returnGoesWhereTheListStands();
    void arrowsMoveInTheListWhileTheBoxHasTheKeyboard();
    void withoutAMatchReturnGoesNowhere();
    void theWindowGoesThere();
};

void TestJumpDialog::listsObjectsAndProperties()
{
    const Document document(mixedFile());
    JumpModel model(document, TheCluster);
    model.setLetters(QStringLiteral("volume10"));
    QVERIFY(model.rowCount() > 0);
    QCOMPARE(model.target(0).object, int(StuckVolume));
    QVERIFY(model.target(0).property.isEmpty());
    model.setLetters(QStringLiteral("sst"));
    QCOMPARE(model.target(0).property, QStringLiteral("SameSubnetThreshold"));
    QCOMPARE(model.index(0, JumpModel::Where).data().toString(), QStringLiteral("CL1"));
    model.setLetters(QStringLiteral("faultstate")); // the cluster has none, a volume has
    QCOMPARE(model.target(0).object, int(IdleVolume));
}

void TestJumpDialog::modelIsConsistentWhileTyping()
{
    const Document document(mixedFile());
    JumpModel model(document, -1);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &letters : { QStringLiteral("v"), QStringLiteral("vo"),
             QStringLiteral("nothing has this"), QString() })
        model.setLetters(letters);
    QVERIFY(model.rowCount() >= document.current().objects.size());
}

void TestJumpDialog::returnGoesWhereTheListStands()
{
    const Document document(mixedFile());
    JumpDialog dialog(document, TheCluster);
    dialog.show();
    auto *box = dialog.findChild<QLineEdit *>();
    QTest::keyClicks(box, QStringLiteral("houserule"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.place(),
        (PropertyPlace{ TheCluster, Scope::Common, QStringLiteral("HouseRule"), -1 }));
}

void TestJumpDialog::arrowsMoveInTheListWhileTheBoxHasTheKeyboard()
{
    const Document document(mixedFile());
    JumpDialog dialog(document, TheCluster);
    QVERIFY(showActive(dialog));
    auto *box = dialog.findChild<QLineEdit *>();
    auto *list = dialog.findChild<QTreeView *>();
    QTest::keyClicks(box, QStringLiteral("volume"));
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QVERIFY(box->hasFocus());
    QVERIFY2(box->accessibleDescription().contains(u"Volume"),
        "a screen reader hears where the list stands");
}

void TestJumpDialog::withoutAMatchReturnGoesNowhere()
{
    const Document document(mixedFile());
    JumpDialog dialog(document, TheCluster);
    dialog.show();
    auto *box = dialog.findChild<QLineEdit *>();
    QTest::keyClicks(box, QStringLiteral("zzzz"));
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.place(), PropertyPlace());
}

void TestJumpDialog::theWindowGoesThere()
{
    const Workplace place;
    Operator person;
    MainWindow window(person.prompts());
    QVERIFY(showActive(window));
    window.openSample();
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<JumpDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *box = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(box, QStringLiteral("crosssubnetthreshold"));
        QTest::keyClick(box, Qt::Key_Return);
    });
    window.action(ActionId::Jump)->trigger();
    QCOMPARE(window.currentPage()->properties()->current().name,
        QStringLiteral("CrossSubnetThreshold"));
    QCOMPARE(window.focusWidget(), window.currentPage()->properties()->tree());
}

QTEST_MAIN(TestJumpDialog)
#include "tst_jump_dialog.moc"
