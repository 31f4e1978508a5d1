// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The editors that stand in a frame over the table, with real keys.

#include "cell_support.h"
#include "tests/wire/descriptor_samples.h"
#include "ui/editors/byte_grid.h"
#include "ui/editors/bytes_edit.h"
#include "ui/editors/file_time_edit.h"
#include "ui/editors/flags_edit.h"
#include "ui/editors/lines_edit.h"
#include "ui/editors/long_text_edit.h"
#include "ui/editors/security_edit.h"
#include "ui/editors/strings_edit.h"
#include "ui/models/roles.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

const QString names = QStringLiteral("Names");
const QString flags = QStringLiteral("PlacementOptions");
const QString bytes = QStringLiteral("Blob");
const QString moment = QStringLiteral("RecentEventsResetTime");
const QString descriptor = QStringLiteral("Security Descriptor");
const QString lockedText = QStringLiteral("LockedText");

LoadedFile everyKind()
{
    LoadedFile file = withProperties({
        ui_test::property(
            names, { stringsValue({ QStringLiteral("one"), QStringLiteral("two\u00a0x") }) }),
        ui_test::property(flags, { dwordValue(0x80000002) }),
        ui_test::property(bytes, { valueOf(wire::Format::Binary, "abcdef") }),
        ui_test::property(
            moment, { valueOf(wire::Format::FileTime, QByteArray::fromHex("8096980000000000")) }),
        ui_test::property(
            descriptor, { valueOf(wire::Format::Binary, clusprop::test::clusterDescriptor()) }),
        ui_test::property(QStringLiteral("Notes"), { textValue(u"line one\r\nline two") }),
    });
    file.cluster.objects[TheCluster].list(Scope::CommonReadOnly).properties = {
        ui_test::property(lockedText, { textValue(u"locked") }),
        ui_test::property(QStringLiteral("LockedRights"),
            { valueOf(wire::Format::SecurityDescriptor, clusprop::test::clusterDescriptor()) }),
        ui_test::property(QStringLiteral("LockedBytes"), { valueOf(wire::Format::Binary, "xyz") }),
        ui_test::property(QStringLiteral("LockedNames"), { stringsValue({ QStringLiteral("a") }) }),
        ui_test::property(
            QStringLiteral("LockedTime"), { valueOf(wire::Format::FileTime, QByteArray(8, '\0')) }),
        ui_test::property(QStringLiteral("LockedNumber"), { dwordValue(5) }),
        ui_test::property(QStringLiteral("LockedPair"), { dwordValue(5), textValue(u"text") }),
    };
    return file;
}

} // namespace

class TestPanelEditors : public QObject
{
    Q_OBJECT

private slots:
    void linesAreTakenWithControlReturn();
    void tabWalksThePartsAndLeaves();
    void shiftTabLeavesBackwards();
    void escapeGivesUp();
    void buttonsTakeAndCancel();
    void leavingTakesTheValue();
    void leavingWithAWrongValueIsSaid();
    void anotherWindowInFrontClosesNothing();
    void flagsAreCheckedByKey();
    void timesAreTakenExactly();
    void bytesAreTypedAndPasted();
    void longTextsKeepTheirLineEnds();
    void descriptorsInBytesCanBeEdited();
    void lockedValuesAreLookedAt_data();
    void lockedValuesAreLookedAt();
    void lockedNumbersSayWhy();
    void everyPartHasANameAndStaysInTheWindow();
    void theViewTakesItsFrameAlong();
};

void TestPanelEditors::linesAreTakenWithControlReturn()
{
    Properties properties(everyKind());
    auto *strings = properties.open<StringsEdit>(names);
    QVERIFY(strings != nullptr && properties.panel() != nullptr);
    QCOMPARE(QApplication::focusWidget(), strings->lines());
    QCOMPARE(strings->text(), QStringLiteral("one\ntwo\u00a0x"));
    press(Qt::Key_Return); // a new string, not the end
    QVERIFY(properties.message().contains(QStringLiteral("empty string")));
    press(Qt::Key_Return, Qt::ControlModifier); // stays open
    QVERIFY(properties.message().contains(QStringLiteral("Not taken")));
    QCOMPARE(properties.stack.count(), 0);
    type(QStringLiteral("three"));
    QCOMPARE(properties.message(), QString());
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(properties.shown(names), QStringLiteral("one, two\u00a0x, three"));
    QCOMPARE(properties.stack.count(), 1);
    QVERIFY(properties.view.hasFocus());
}

void TestPanelEditors::tabWalksThePartsAndLeaves()
{
    Properties properties(everyKind());
    auto *strings = properties.open<StringsEdit>(names);
    QVERIFY(strings != nullptr);
    type(QStringLiteral("!"));
    QPointer<EditorPanel> panel = properties.panel();
    QVector<QWidget *> reached;
    while (panel != nullptr && panel->isVisible() && reached.size() < 20) {
        reached.append(QApplication::focusWidget());
        QVERIFY(panel->isAncestorOf(reached.last()));
        press(Qt::Key_Tab);
    }
    QCOMPARE(
        reached.size(), 5); // lines, Move up, Remove (Move down has nothing to do), Take, Cancel
    QCOMPARE(properties.shown(names), QStringLiteral("one, two\u00a0x!"));
}

void TestPanelEditors::shiftTabLeavesBackwards()
{
    Properties properties(everyKind());
    QVERIFY(properties.open<StringsEdit>(names) != nullptr);
    type(QStringLiteral("!"));
    press(Qt::Key_Backtab);
    QCOMPARE(properties.panel(), nullptr);
    QCOMPARE(properties.shown(names), QStringLiteral("one, two\u00a0x!"));
}

void TestPanelEditors::escapeGivesUp()
{
    Properties properties(everyKind());
    QVERIFY(properties.open<StringsEdit>(names) != nullptr);
    type(QStringLiteral("!"));
    press(Qt::Key_Escape);
    QCOMPARE(properties.panel(), nullptr);
    QCOMPARE(properties.stack.count(), 0);
    QVERIFY(properties.view.hasFocus());
}

void TestPanelEditors::buttonsTakeAndCancel()
{
    for (const bool takes : { true, false }) {
        Properties properties(everyKind());
        QVERIFY(properties.open<StringsEdit>(names) != nullptr);
        type(QStringLiteral("!"));
        const auto buttons = properties.panel()->findChildren<QPushButton *>();
        QPushButton *button = buttons[buttons.size() - (takes ? 2 : 1)];
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(properties.panel(), nullptr);
        QCOMPARE(properties.stack.count(), takes ? 1 : 0);
    }
}

void TestPanelEditors::leavingTakesTheValue()
{
    Properties properties(everyKind());
    QVERIFY(properties.open<StringsEdit>(names) != nullptr);
    type(QStringLiteral("!"));
    properties.view.setFocus(Qt::MouseFocusReason);
    QCOMPARE(properties.panel(), nullptr);
    QCOMPARE(properties.shown(names), QStringLiteral("one, two\u00a0x!"));
}

void TestPanelEditors::leavingWithAWrongValueIsSaid()
{
    Properties properties(everyKind());
    QVERIFY(properties.open<StringsEdit>(names) != nullptr);
    press(Qt::Key_Return);
    properties.view.setFocus(Qt::MouseFocusReason);
    QCOMPARE(properties.panel(), nullptr);
    QCOMPARE(properties.stack.count(), 0);
    QVERIFY(properties.message().contains(QStringLiteral("Not taken")));
}

void TestPanelEditors::anotherWindowInFrontClosesNothing()
{
    Properties properties(everyKind());
    QVERIFY(properties.open<StringsEdit>(names) != nullptr);
    type(QStringLiteral("!"));
    QApplication::setActiveWindow(nullptr);
    QVERIFY(properties.panel() != nullptr);
    QCOMPARE(properties.stack.count(), 0);
}

void TestPanelEditors::flagsAreCheckedByKey()
{
    Properties properties(everyKind());
    auto *edit = properties.open<FlagsEdit>(flags);
    QVERIFY(edit != nullptr);
    press(Qt::Key_Space); // the first bit
    QCOMPARE(edit->text(), QStringLiteral("2147483651"));
    press(Qt::Key_End); // the bit that is not documented
    press(Qt::Key_Space);
    QCOMPARE(edit->text(), QStringLiteral("3"));
    press(Qt::Key_Return);
    QCOMPARE(properties.payload(flags), dwordValue(3).payload);
    properties.stack.undo();
    QCOMPARE(properties.payload(flags), dwordValue(0x80000002).payload);
}

void TestPanelEditors::timesAreTakenExactly()
{
    Properties properties(everyKind());
    auto *time = properties.open<FileTimeEdit>(moment);
    QVERIFY(time != nullptr);
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("2026-03-14 02:17:45.1234567"));
    QCOMPARE(time->text(), QStringLiteral("134179282651234567"));
    press(Qt::Key_Return);
    QCOMPARE(properties.shown(moment), QStringLiteral("2026-03-14T02:17:45.1234567Z"));
}

void TestPanelEditors::bytesAreTypedAndPasted()
{
    Properties properties(everyKind());
    auto *edit = properties.open<BytesEdit>(bytes);
    QVERIFY(edit != nullptr);
    type(QStringLiteral("ff"));
    press(Qt::Key_End, Qt::ControlModifier);
    QApplication::clipboard()->setText(QStringLiteral("{ 0x01, 0x02 }"));
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(properties.message().contains(QStringLiteral("C array")));
    press(Qt::Key_Return);
    QCOMPARE(properties.payload(bytes),
        QByteArray("\xff"
                   "bcdef\x01\x02"));
}

void TestPanelEditors::longTextsKeepTheirLineEnds()
{
    Properties properties(everyKind());
    const QString notes = QStringLiteral("Notes");
    auto *text = properties.open<LongTextEdit>(notes);
    QVERIFY(text != nullptr);
    QCOMPARE(text->text(), QStringLiteral("line one\r\nline two"));
    press(Qt::Key_Return);
    type(QStringLiteral("three"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(properties.payload(notes), textValue(u"line one\r\nline two\r\nthree").payload);
}

void TestPanelEditors::descriptorsInBytesCanBeEdited()
{
    Properties properties(everyKind());
    auto *security = properties.open<SecurityEdit>(descriptor);
    QVERIFY(security != nullptr);
    security->setCurrentIndex(security->count() - 1);
    auto *grid = security->findChild<ByteGrid *>();
    grid->setFocus();
    press(Qt::Key_Right);
    type(QStringLiteral("01")); // a byte that says nothing
    press(Qt::Key_Return);
    QCOMPARE(properties.payload(descriptor).at(1), '\1');
    QCOMPARE(properties.payload(descriptor).size(), clusprop::test::clusterDescriptor().size());
}

void TestPanelEditors::lockedValuesAreLookedAt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("key");
    for (const char *name : { "LockedText", "LockedRights", "LockedBytes", "LockedNames",
             "LockedTime", "LockedPair" }) {
        QTest::newRow(name) << QString::fromLatin1(name) << int(Qt::Key_F2);
        QTest::addRow("%s with Return", name) << QString::fromLatin1(name) << int(Qt::Key_Return);
    }
}

void TestPanelEditors::lockedValuesAreLookedAt()
{
    QFETCH(QString, name);
    QFETCH(int, key);
    Properties properties(everyKind());
    properties.goTo(name, Scope::CommonReadOnly);
    press(static_cast<Qt::Key>(key));
    EditorPanel *panel = properties.panel();
    QVERIFY(panel != nullptr);
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(properties.message().contains(QStringLiteral("read-only")));
    type(QStringLiteral("1"));
    press(Qt::Key_Delete);
    press(Qt::Key_Escape);
    QCOMPARE(properties.panel(), nullptr);
    QCOMPARE(properties.stack.count(), 0);
    QVERIFY(properties.view.hasFocus());
}

void TestPanelEditors::lockedNumbersSayWhy()
{
    Properties properties(everyKind());
    properties.goTo(QStringLiteral("LockedNumber"), Scope::CommonReadOnly);
    press(Qt::Key_F2);
    QCOMPARE(properties.panel(), nullptr);
    QVERIFY(properties.message().contains(QStringLiteral("read-only")));
}

void TestPanelEditors::everyPartHasANameAndStaysInTheWindow()
{
    for (const QString &name : { names, flags, bytes, moment, descriptor }) {
        for (const QSize size : { QSize(1000, 600), QSize(420, 260) }) {
            Properties properties(everyKind());
            properties.view.resize(size);
            properties.goTo(name);
            press(Qt::Key_F2);
            const EditorPanel *panel = properties.panel();
            QVERIFY(panel != nullptr);
            QVERIFY(properties.view.rect().contains(panel->geometry()));
            QVERIFY(!panel->accessibleName().isEmpty());
            for (const QWidget *part : panel->findChildren<QWidget *>()) {
                const bool reached = (part->focusPolicy() & Qt::TabFocus) != 0 && part->isVisible()
                    && part->focusProxy() == nullptr;
                if (!reached)
                    continue;
                const auto *button = qobject_cast<const QAbstractButton *>(part);
                const bool isNamed = !part->accessibleName().isEmpty()
                    || (button != nullptr && !button->text().isEmpty())
                    || part->inherits("QTabBar");
                QVERIFY2(isNamed,
                    qPrintable(name + QString::fromLatin1(part->metaObject()->className())));
            }
        }
    }
}

void TestPanelEditors::theViewTakesItsFrameAlong()
{
    Properties properties(everyKind());
    QVERIFY(properties.open<StringsEdit>(names) != nullptr);
    type(QStringLiteral("!"));
    properties.view.hide();
    QCOMPARE(properties.shown(names), QStringLiteral("one, two\u00a0x!"));
    properties.view.show();
    QCOMPARE(properties.panel(), nullptr);
}

QTEST_MAIN(TestPanelEditors)
#include "tst_panel_editors.moc"
