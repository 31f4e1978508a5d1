// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Which editor a cell gets, and those that stand in the cell itself, with real keys.

#include "cell_support.h"
#include "ui/editors/choice_edit.h"
#include "ui/editors/number_edit.h"
#include "ui/editors/text_line.h"
#include "ui/models/roles.h"

#include <QLineEdit>
#include <QScrollBar>
#include <qtestspontaneevent.h>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

Q_DECLARE_METATYPE(clusprop::ui::EditorKind)
Q_DECLARE_METATYPE(clusprop::wire::Format)

namespace {

const QString threshold = QStringLiteral("SameSubnetThreshold");
const QString backup = QStringLiteral("BackupInProgress");
const QString level = QStringLiteral("DatabaseReadWriteMode"); // 0 to 2, with names

EditContext context(wire::Format format, const QString &name, const Value &value)
{
    EditContext made;
    made.property = ui_test::property(name, { value });
    made.syntax = wire::listValue(format);
    made.entry = Catalog::shared().find(ObjectClass::Cluster, u"", false, name);
    return made;
}

Properties manyKinds()
{
    return Properties(withProperties({ ui_test::property(threshold, { dwordValue(20) }),
        ui_test::property(level, { dwordValue(7) }), ui_test::property(backup, { dwordValue(1) }),
        ui_test::property(QStringLiteral("Wide"), { largeValue(~quint64{ 0 }) }),
        ui_test::property(QStringLiteral("Text"), { textValue(u"short") }) }));
}

} // namespace

class TestCellEditors : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasItsRow();
    void editorsAreChosen_data();
    void editorsAreChosen();
    void everyEditableFormatHasAnEditor();
    void typingOpensTheEditor();
    void returnOpensIt();
    void lettersAreRefusedWhileTyping();
    void whatIsTooLargeIsSaidAndNotTaken();
    void tabTakesTheValueAndGoesOn();
    void tabWithAWrongValueDoesNotLoseItSilently();
    void clickingElsewhereTakesTheValue();
    void escapeRestores();
    void undoInTheEditorUndoesTyping();
    void theBaseStaysWhileTyping();
    void sixtyFourBitsAreExact();
    void dropDownsOpenAndChooseByKey();
    void numbersThatAreNotListedAreKept();
    void switchesTakeADigitAtOnce();
    void theWheelScrollsTheTable();
    void changesElsewhereDoNotTouchWhatIsTyped();
    void messagesHaveThreeGrades();
};

void TestCellEditors::everyKindHasItsRow()
{
    for (std::size_t number = 0; number < editorRows().size(); ++number)
        QCOMPARE(static_cast<std::size_t>(editorRows()[number].kind), number);
    QCOMPARE(editorRows().back().kind, EditorKind::Picture);
}

void TestCellEditors::editorsAreChosen_data()
{
    QTest::addColumn<wire::Format>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Value>("value");
    QTest::addColumn<EditorKind>("kind");
    const QString unknown = QStringLiteral("HouseRule");
    const auto dword = wire::Format::Dword;
    QTest::newRow("number with a range")
        << dword << threshold << dwordValue(20) << EditorKind::Number;
    QTest::newRow("number without documentation")
        << dword << unknown << dwordValue(20) << EditorKind::Number;
    QTest::newRow("two states") << dword << backup << dwordValue(0) << EditorKind::Choice;
    QTest::newRow("enumeration") << dword << level << dwordValue(0) << EditorKind::Choice;
    QTest::newRow("one name in a range") << dword << QStringLiteral("LowerQuorumPriorityNodeId")
                                         << dwordValue(0) << EditorKind::Number;
    QTest::newRow("flags") << dword << QStringLiteral("PlacementOptions") << dwordValue(0)
                           << EditorKind::Flags;
    QTest::newRow("short text") << wire::Format::Sz << unknown << textValue(u"a")
                                << EditorKind::Text;
    QTest::newRow("text of two lines")
        << wire::Format::Sz << unknown << textValue(u"a\nb") << EditorKind::LongText;
    QTest::newRow("a line end that a field would change")
        << wire::Format::Sz << unknown << textValue(u"a\rb\n") << EditorKind::Text;
    QTest::newRow("strings") << wire::Format::MultiSz << unknown
                             << stringsValue({ QStringLiteral("a") }) << EditorKind::Strings;
    QTest::newRow("time") << wire::Format::FileTime << unknown
                          << valueOf(wire::Format::FileTime, QByteArray(8, '\1'))
                          << EditorKind::Time;
    QTest::newRow("bytes") << wire::Format::Binary << unknown
                           << valueOf(wire::Format::Binary, "abc") << EditorKind::Bytes;
    QTest::newRow("bytes that only have the name of a descriptor")
        << wire::Format::Binary << QStringLiteral("Security Descriptor")
        << valueOf(wire::Format::Binary, "abc") << EditorKind::Bytes;
    QTest::newRow("descriptor") << wire::Format::SecurityDescriptor << unknown
                                << valueOf(wire::Format::SecurityDescriptor, "abc")
                                << EditorKind::Security;
    QTest::newRow("nested list") << wire::Format::PropertyList << unknown
                                 << valueOf(wire::Format::PropertyList, QByteArray(4, '\0'))
                                 << EditorKind::Picture;
}

void TestCellEditors::editorsAreChosen()
{
    QFETCH(wire::Format, format);
    QFETCH(QString, name);
    QFETCH(Value, value);
    QFETCH(EditorKind, kind);
    const EditorRow *row = findEditor(context(format, name, value));
    QVERIFY(row != nullptr);
    QCOMPARE(row->kind, kind);
}

void TestCellEditors::everyEditableFormatHasAnEditor()
{
    for (int number = 0; number <= static_cast<int>(wire::Format::PropertyList); ++number) {
        EditContext unstored;
        unstored.syntax = wire::listValue(static_cast<wire::Format>(number));
        const EditorRow *row = findEditor(unstored);
        if (isEditableInPlace(static_cast<wire::Format>(number)))
            QVERIFY2(row != nullptr && row->kind != EditorKind::Picture,
                qPrintable(QString::number(number)));
    }
}

void TestCellEditors::typingOpensTheEditor()
{
    Properties properties;
    auto *number = properties.open<NumberEdit>(threshold, Qt::Key_4);
    QVERIFY(number != nullptr);
    QCOMPARE(QApplication::focusWidget(), number);
    press(Qt::Key_1);
    QCOMPARE(number->text(), QStringLiteral("41"));
    QCOMPARE(number->accessibleName(), threshold);
    QVERIFY(number->accessibleDescription().contains(QStringLiteral("3 to 120")));
    press(Qt::Key_Return);
    QTRY_COMPARE(properties.shown(threshold), QStringLiteral("41"));
    QVERIFY(properties.view.hasFocus());
    properties.stack.undo();
    QCOMPARE(properties.shown(threshold), QStringLiteral("20"));
}

void TestCellEditors::returnOpensIt()
{
    Properties properties;
    auto *number = properties.open<NumberEdit>(threshold, Qt::Key_Return);
    QVERIFY(number != nullptr);
    QCOMPARE(number->text(), QStringLiteral("20"));
}

void TestCellEditors::lettersAreRefusedWhileTyping()
{
    Properties properties;
    auto *number = properties.open<NumberEdit>(threshold);
    QVERIFY(number != nullptr);
    type(QStringLiteral("0x")); // may become 0xA
    QCOMPARE(number->text(), QStringLiteral("0x"));
    QVERIFY(!number->hasAcceptableInput());
    type(QStringLiteral("k"));
    QCOMPARE(number->text(), QStringLiteral("0x"));
    QVERIFY(properties.message().startsWith(QStringLiteral("Error: ")));
    QVERIFY(number->accessibleDescription().contains(QStringLiteral("no beginning")));
    type(QStringLiteral("a"));
    QCOMPARE(number->text(), QStringLiteral("0xa"));
    QVERIFY(!properties.message().contains(QStringLiteral("Error")));
}

void TestCellEditors::whatIsTooLargeIsSaidAndNotTaken()
{
    Properties properties;
    auto *number = properties.open<NumberEdit>(threshold);
    QVERIFY(number != nullptr);
    type(QStringLiteral("4294967296"));
    QVERIFY(properties.message().contains(QStringLiteral("4294967295")));
    press(Qt::Key_Return); // stays open
    QVERIFY(properties.message().contains(QStringLiteral("Not taken")));
    QVERIFY(properties.isEditing());
    QCOMPARE(properties.stack.count(), 0);
    number->selectAll();
    type(QStringLiteral("1000")); // unusual, and may be allowed
    QVERIFY(properties.message().contains(QStringLiteral("3 to 120")));
    QVERIFY(properties.message().contains(QStringLiteral("documentation page")));
    QVERIFY(number->hasAcceptableInput());
}

void TestCellEditors::tabTakesTheValueAndGoesOn()
{
    Properties properties;
    QVERIFY(properties.open<NumberEdit>(threshold) != nullptr);
    type(QStringLiteral("50"));
    press(Qt::Key_Tab);
    QCOMPARE(properties.shown(threshold), QStringLiteral("50"));
}

void TestCellEditors::tabWithAWrongValueDoesNotLoseItSilently()
{
    Properties properties;
    QVERIFY(properties.open<NumberEdit>(threshold) != nullptr);
    type(QStringLiteral("4294967296"));
    press(Qt::Key_Tab);
    QCOMPARE(properties.shown(threshold), QStringLiteral("20"));
    QVERIFY(properties.message().contains(QStringLiteral("Not taken")));
}

void TestCellEditors::clickingElsewhereTakesTheValue()
{
    Properties properties;
    QVERIFY(properties.open<NumberEdit>(threshold) != nullptr);
    type(QStringLiteral("50"));
    properties.view.setFocus(Qt::MouseFocusReason);
    QCOMPARE(properties.shown(threshold), QStringLiteral("50"));
}

void TestCellEditors::escapeRestores()
{
    Properties properties;
    QVERIFY(properties.open<NumberEdit>(threshold) != nullptr);
    type(QStringLiteral("4294967296"));
    press(Qt::Key_Escape);
    QCOMPARE(properties.shown(threshold), QStringLiteral("20"));
    QCOMPARE(properties.stack.count(), 0);
    QCOMPARE(properties.message(), QString());
    QVERIFY(properties.view.hasFocus());
}

void TestCellEditors::undoInTheEditorUndoesTyping()
{
    Properties properties;
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    properties.view.addAction(&undo);
    QSignalSpy windowUndo(&undo, &QAction::triggered);
    auto *number = properties.open<NumberEdit>(threshold);
    QVERIFY(number != nullptr);
    press(Qt::Key_Up);
    QCOMPARE(number->text(), QStringLiteral("21"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(number->text(), QStringLiteral("20"));
    QCOMPARE(windowUndo.count(), 0);
    press(Qt::Key_Escape);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(windowUndo.count(), 1);
}

void TestCellEditors::theBaseStaysWhileTyping()
{
    Properties properties;
    properties.model.setNumberBase(PropertyTreeModel::Value, NumberBase::Hexadecimal);
    auto *number = properties.open<NumberEdit>(threshold);
    QVERIFY(number != nullptr);
    QCOMPARE(number->text(), QStringLiteral("0x14"));
    press(Qt::Key_Up);
    QCOMPARE(number->text(), QStringLiteral("0x15"));
    number->selectAll();
    type(QStringLiteral("1_0"));
    QCOMPARE(number->text(), QStringLiteral("1_0"));
    press(Qt::Key_Up);
    QCOMPARE(number->text(), QStringLiteral("11"));
    press(Qt::Key_Return);
    QTRY_COMPARE(properties.shown(threshold), QStringLiteral("0xB"));
}

void TestCellEditors::sixtyFourBitsAreExact()
{
    Properties properties = manyKinds();
    const QString wide = QStringLiteral("Wide");
    auto *number = properties.open<NumberEdit>(wide);
    QVERIFY(number != nullptr);
    QCOMPARE(number->text(), QStringLiteral("18446744073709551615"));
    press(Qt::Key_Down);
    QCOMPARE(number->text(), QStringLiteral("18446744073709551614"));
    press(Qt::Key_Return);
    QTRY_COMPARE(properties.payload(wide).toHex(), QByteArray("feffffffffffffff"));
}

void TestCellEditors::dropDownsOpenAndChooseByKey()
{
    Properties properties = manyKinds();
    auto *choice = properties.open<ChoiceEdit>(level, Qt::Key_F4);
    QVERIFY(choice != nullptr);
    QVERIFY(choice->view()->isVisible());
    QVERIFY(!choice->view()->accessibleName().isEmpty());
    QTest::keyClick(choice->view(), Qt::Key_Home);
    QTest::keyClick(choice->view(), Qt::Key_Down);
    QTest::keyClick(choice->view(), Qt::Key_Return);
    QVERIFY(properties.isEditing());
    QCOMPARE(choice->text(), QStringLiteral("1"));
    QTest::keyClick(choice, Qt::Key_Return);
    QTRY_COMPARE(properties.payload(level), dwordValue(1).payload);
    QTest::keyClick(&properties.view, Qt::Key_Down, Qt::AltModifier);
    choice = properties.view.findChild<ChoiceEdit *>();
    QVERIFY(choice != nullptr && choice->view()->isVisible());
    QTest::keyClick(choice->view(), Qt::Key_Escape); // the list
    QVERIFY(properties.isEditing());
    QTest::keyClick(choice, Qt::Key_Escape); // the editor
    QVERIFY(!properties.isEditing());
    QCOMPARE(properties.stack.count(), 1);
}

void TestCellEditors::numbersThatAreNotListedAreKept()
{
    Properties properties = manyKinds();
    auto *choice = properties.open<ChoiceEdit>(level);
    QVERIFY(choice != nullptr);
    QCOMPARE(choice->currentText(), QStringLiteral("7 (not documented)"));
    type(QStringLiteral("9"));
    QCOMPARE(choice->text(), QStringLiteral("9"));
    QVERIFY(properties.message().startsWith(QStringLiteral("Error: ")));
    press(Qt::Key_Return);
    QTRY_COMPARE(properties.payload(level), dwordValue(9).payload);
}

void TestCellEditors::switchesTakeADigitAtOnce()
{
    Properties properties = manyKinds();
    properties.goTo(backup);
    press(Qt::Key_0);
    QCOMPARE(properties.shown(backup), QStringLiteral("0 (no)"));
    QVERIFY(!properties.isEditing());
    press(Qt::Key_2);
    QVERIFY(properties.message().contains(QStringLiteral("neither 0 nor 1")));
    press(Qt::Key_Space);
    QCOMPARE(properties.shown(backup), QStringLiteral("1 (yes)"));
    auto *choice = properties.open<ChoiceEdit>(backup);
    QVERIFY(choice != nullptr);
    QCOMPARE(choice->currentText(), QStringLiteral("1 (yes)"));
}

void TestCellEditors::theWheelScrollsTheTable()
{
    QVector<Property> many;
    for (int number = 0; number < 200; ++number)
        many.append(ui_test::property(QStringLiteral("P%1").arg(number), { dwordValue(5) }));
    Properties properties(withProperties(many));
    auto *number = properties.open<NumberEdit>(QStringLiteral("P3"));
    QVERIFY(number != nullptr);
    const auto turn = [&](QWidget *widget) {
        QWheelEvent wheel(QPointF(2, 2), widget->mapToGlobal(QPointF(2, 2)), {}, QPoint(0, -120),
            Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel); // others do not go on to the parent
        QCoreApplication::instance()->notify(widget, &wheel);
    };
    turn(number);
    QCOMPARE(number->text(), QStringLiteral("4")); // it has the focus
    const int before = properties.view.verticalScrollBar()->value();
    NumberEdit idle(EditContext(), EditCheck(), properties.view.viewport());
    idle.setText(QStringLiteral("7"));
    idle.show();
    turn(&idle);
    QCOMPARE(idle.text(), QStringLiteral("7"));
    QVERIFY(properties.view.verticalScrollBar()->value() > before);
    ChoiceEdit list(
        context(wire::Format::Dword, level, dwordValue(0)), {}, properties.view.viewport());
    list.setText(QStringLiteral("0"));
    list.show();
    const int further = properties.view.verticalScrollBar()->value();
    turn(&list);
    QCOMPARE(list.text(), QStringLiteral("0"));
    QVERIFY(properties.view.verticalScrollBar()->value() > further);
}

void TestCellEditors::changesElsewhereDoNotTouchWhatIsTyped()
{
    Properties properties = manyKinds();
    auto *number = properties.open<NumberEdit>(threshold);
    QVERIFY(number != nullptr);
    type(QStringLiteral("33"));
    const QModelIndex text = properties.model.indexOfProperty(Scope::Common, u"Text");
    QVERIFY(properties.model.setData(text, QStringLiteral("other")));
    QCOMPARE(number->text(), QStringLiteral("33"));
}

void TestCellEditors::messagesHaveThreeGrades()
{
    Properties properties;
    auto *number = properties.open<NumberEdit>(threshold);
    QVERIFY(number != nullptr);
    const auto row
        = properties.model.rowAt(properties.filter.mapToSource(properties.cell(threshold)));
    const QString byDefault = row->row.entry->defaultValue.toString();
    type(byDefault);
    QCOMPARE(properties.message(), QStringLiteral("Note: This is the documented default."));
    number->selectAll();
    type(QStringLiteral("500"));
    QVERIFY(properties.message().startsWith(QStringLiteral("Error: ")));
    QCOMPARE(properties.delegate.message()->severity(), Severity::Error);
}

QTEST_MAIN(TestCellEditors)
#include "tst_cell_editors.moc"
