// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The widgets of ui/editors by themselves; in their cells they are tested with the delegate.

#include "cell_support.h"
#include "core/values/number_text.h"
#include "ui/editors/choice_edit.h"
#include "ui/editors/file_time_edit.h"
#include "ui/editors/flags_edit.h"
#include "ui/editors/lines_edit.h"
#include "ui/editors/long_text_edit.h"
#include "ui/editors/moment_edit.h"
#include "ui/editors/number_edit.h"
#include "ui/editors/strings_edit.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>

#include <limits>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

Q_DECLARE_METATYPE(clusprop::wire::Format)

namespace {

EditContext contextOf(
    wire::Format format, const QString &name = {}, ObjectClass objectClass = ObjectClass::Cluster)
{
    EditContext context;
    context.syntax = wire::listValue(format);
    context.property.name = name;
    context.entry = Catalog::shared().find(objectClass, u"", false, name);
    return context;
}

} // namespace

class TestValueEditors : public QObject
{
    Q_OBJECT

private slots:
    void numbersRoundTrip_data();
    void numbersRoundTrip();
    void stepsStayWithinTheDocumentedRange();
    void anEmptyNumberStepsToTheDefault();
    void unitAndMeaningStandBehindTheNumber();
    void choicesSpeakNumbers();
    void choicesOfTextsSpeakTexts();
    void unknownBitsAreKeptUntilCleared();
    void flagsFollowTheNumber();
    void dateAndCountAreInStep();
    void zonesShowTheSameMoment();
    void partsOfAMomentStep();
    void countsWithoutADateAreSaid();
    void linesAreStrings();
    void linesMove();
    void lineNumbersAreDragged();
    void pastedLinesAreStrings();
    void buttonsMoveAndRemove();
    void textsKeepTheirLineEnds();
};

void TestValueEditors::numbersRoundTrip_data()
{
    QTest::addColumn<wire::Format>("format");
    QTest::addColumn<quint64>("number");
    const quint64 top = quint64{ 1 } << 63;
    QTest::newRow("0") << wire::Format::Dword << quint64(0);
    QTest::newRow("2^31") << wire::Format::Dword << (quint64{ 1 } << 31);
    QTest::newRow("2^32 - 1") << wire::Format::Dword << quint64(0xFFFFFFFF);
    QTest::newRow("2^63") << wire::Format::ULargeInteger << top;
    QTest::newRow("2^64 - 1") << wire::Format::ULargeInteger << ~quint64{ 0 };
    QTest::newRow("the smallest 64-bit number") << wire::Format::LargeInteger << top;
    QTest::newRow("-1") << wire::Format::Long << ~quint64{ 0 };
}

void TestValueEditors::numbersRoundTrip()
{
    QFETCH(wire::Format, format);
    QFETCH(quint64, number);
    for (const NumberBase base : { NumberBase::Decimal, NumberBase::Hexadecimal }) {
        NumberEdit edit(contextOf(format), {}, nullptr);
        edit.setText(numberText(wire::listValue(format), number, base));
        const auto value = parseValue(edit.text(), wire::listValue(format));
        QVERIFY(value);
        QCOMPARE(numberOf(*value), std::optional(number));
        QCOMPARE(edit.text(), numberText(wire::listValue(format), number, base));
    }
}

void TestValueEditors::stepsStayWithinTheDocumentedRange()
{
    NumberEdit edit(
        contextOf(wire::Format::Dword, QStringLiteral("SameSubnetThreshold")), {}, nullptr);
    edit.setText(QStringLiteral("119"));
    QTest::keyClick(&edit, Qt::Key_PageUp);
    QCOMPARE(edit.text(), QStringLiteral("120"));
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.text(), QStringLiteral("120"));
    edit.setText(QStringLiteral("0xFFFF")); // typed, from outside of the range
    QTest::keyClick(&edit, Qt::Key_Down);
    QCOMPARE(edit.text(), QStringLiteral("0x78"));
}

void TestValueEditors::anEmptyNumberStepsToTheDefault()
{
    const EditContext context
        = contextOf(wire::Format::Dword, QStringLiteral("SameSubnetThreshold"));
    NumberEdit edit(context, {}, nullptr);
    edit.setText({});
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.text(), context.entry->defaultValue.toString());
}

void TestValueEditors::unitAndMeaningStandBehindTheNumber()
{
    NumberEdit edit(contextOf(wire::Format::Dword, QStringLiteral("SameSubnetDelay")), {}, nullptr);
    edit.setText(QStringLiteral("2000"));
    QCOMPARE(edit.suffix(), QStringLiteral("ms (2 s)"));
    edit.setText(QStringLiteral("many"));
    QCOMPARE(edit.suffix(), QStringLiteral("ms"));
}

void TestValueEditors::choicesSpeakNumbers()
{
    EditContext context = contextOf(wire::Format::Dword, QStringLiteral("HangRecoveryAction"));
    ChoiceEdit edit(context, {}, nullptr);
    edit.setText(QStringLiteral("1"));
    QCOMPARE(edit.currentText(), QStringLiteral("1 (WatchdogActionLog)"));
    QCOMPARE(edit.text(), QStringLiteral("1"));
    edit.setEditText(QStringLiteral("watchdogactiondisable")); // by its name
    QCOMPARE(edit.text(), QStringLiteral("0"));
    edit.setEditText(QStringLiteral("0x10"));
    QCOMPARE(edit.text(), QStringLiteral("0x10"));
    context.base = NumberBase::Hexadecimal;
    ChoiceEdit hexadecimal(context, {}, nullptr);
    hexadecimal.setText(QStringLiteral("0x1"));
    QCOMPARE(hexadecimal.currentText(), QStringLiteral("0x1 (WatchdogActionLog)"));
    QCOMPARE(hexadecimal.text(), QStringLiteral("0x1"));
}

void TestValueEditors::choicesOfTextsSpeakTexts()
{
    EditContext context = contextOf(wire::Format::Sz);
    CatalogEntry entry;
    entry.name = QStringLiteral("TunnelType");
    entry.values = { { 0, QString(), QStringLiteral("Unspecified"), {} },
        { 0, QStringLiteral("ISATAP"), QStringLiteral("ISATAP"), {} } };
    context.entry = &entry;
    QVERIFY(hasChoices(context));
    ChoiceEdit edit(context, {}, nullptr);
    edit.setText(QString());
    QCOMPARE(edit.currentText(), QStringLiteral("empty (Unspecified)"));
    QCOMPARE(edit.text(), QString());
    edit.setText(QStringLiteral("6to4"));
    QCOMPARE(edit.text(), QStringLiteral("6to4"));
}

void TestValueEditors::unknownBitsAreKeptUntilCleared()
{
    FlagsEdit edit(contextOf(wire::Format::Dword, QStringLiteral("PlacementOptions")), {}, nullptr);
    edit.setText(QStringLiteral("0x80000001"));
    auto *list = edit.findChild<QTreeWidget *>();
    QTreeWidgetItem *last = list->topLevelItem(list->topLevelItemCount() - 1);
    QCOMPARE(last->text(0), QStringLiteral("0x80000000"));
    QCOMPARE(last->checkState(0), Qt::Checked);
    QSignalSpy edited(&edit, &FlagsEdit::edited);
    list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(edit.text(), QStringLiteral("2147483648"));
    last->setCheckState(0, Qt::Unchecked);
    QCOMPARE(edit.text(), QStringLiteral("0"));
    last->setCheckState(0, Qt::Checked); // the line is still there
    QCOMPARE(edit.text(), QStringLiteral("2147483648"));
    QCOMPARE(edited.count(), 3);
}

void TestValueEditors::flagsFollowTheNumber()
{
    CatalogEntry entry;
    entry.flags = true;
    entry.values = { { 1, {}, QStringLiteral("A"), {} }, { 0x30, {}, QStringLiteral("Both"), {} } };
    EditContext context = contextOf(wire::Format::ULargeInteger);
    context.entry = &entry;
    FlagsEdit edit(context, {}, nullptr);
    edit.setText(QStringLiteral("0"));
    auto *list = edit.findChild<QTreeWidget *>();
    auto *number = edit.findChild<NumberEdit *>();
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("0x11"));
    QCOMPARE(list->topLevelItem(0)->checkState(0), Qt::Checked);
    QCOMPARE(list->topLevelItem(1)->checkState(0), Qt::PartiallyChecked);
    QCOMPARE(edit.text(), QStringLiteral("0x11")); // as typed
    list->topLevelItem(1)->setCheckState(0, Qt::Checked);
    QCOMPARE(edit.text(), QStringLiteral("49"));
    const auto labels = edit.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().contains(QStringLiteral("0x31")); }));
}

void TestValueEditors::dateAndCountAreInStep()
{
    FileTimeEdit edit(contextOf(wire::Format::FileTime), {}, nullptr);
    edit.setText(QStringLiteral("1970-01-01T00:00:00.0000001Z"));
    auto *date = edit.findChild<MomentEdit *>();
    auto *count = edit.findChild<NumberEdit *>();
    QCOMPARE(count->text(), QStringLiteral("116444736000000001"));
    QCOMPARE(edit.text(), QStringLiteral("116444736000000001"));
    count->selectAll();
    QTest::keyClicks(count, QStringLiteral("116444736000000002"));
    QCOMPARE(date->text(), QStringLiteral("1970-01-01 00:00:00.0000002Z"));
    date->findChild<QLineEdit *>()->selectAll();
    QTest::keyClicks(date, QStringLiteral("1970-02-30"));
    QCOMPARE(edit.text(), QStringLiteral("1970-02-30")); // no date, so the model says so
    QVERIFY(!parseValue(edit.text(), wire::listValue(wire::Format::FileTime)));
}

void TestValueEditors::zonesShowTheSameMoment()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
    FileTimeEdit edit(contextOf(wire::Format::FileTime), {}, nullptr);
    edit.setText(QStringLiteral("2026-07-14T02:17:45.1234567Z"));
    auto *date = edit.findChild<MomentEdit *>();
    const QString before = edit.text();
    QTest::keyClick(edit.findChild<QComboBox *>(), Qt::Key_Down);
    QCOMPARE(date->text(), QStringLiteral("2026-07-14 04:17:45.1234567+02:00"));
    QCOMPARE(edit.text(), before);
    date->findChild<QLineEdit *>()->selectAll();
    QTest::keyClicks(date, QStringLiteral("2026-01-14 04:00:00")); // winter
    QTest::keyClick(edit.findChild<QComboBox *>(), Qt::Key_Up);
    QCOMPARE(date->text(), QStringLiteral("2026-01-14 03:00:00Z"));
    qputenv("TZ", "UTC");
    tzset();
}

void TestValueEditors::partsOfAMomentStep()
{
    MomentEdit edit;
    edit.setMoment(*numberFromText(u"116444736000000000", wire::listValue(wire::Format::FileTime)));
    auto *line = edit.findChild<QLineEdit *>();
    line->setCursorPosition(9);
    QTest::keyClick(&edit, Qt::Key_Down);
    QCOMPARE(edit.text(), QStringLiteral("1969-12-31 00:00:00Z"));
    QCOMPARE(line->cursorPosition(), 9);
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit.text(), QStringLiteral("1970-01-01 00:00:00Z"));
}

void TestValueEditors::countsWithoutADateAreSaid()
{
    FileTimeEdit edit(contextOf(wire::Format::FileTime), {}, nullptr);
    edit.setText(QStringLiteral("18446744073709551615"));
    QCOMPARE(edit.text(), QStringLiteral("18446744073709551615"));
    QCOMPARE(edit.findChild<MomentEdit *>()->text(), QString());
    const auto labels = edit.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().contains(QStringLiteral("no date")); }));
}

void TestValueEditors::linesAreStrings()
{
    LinesEdit lines;
    for (const QString &text : { QString(), QStringLiteral("one"), QStringLiteral("a\nb\u00a0c"),
             QStringLiteral("[\"with\\nbreak\",\"two\"]"), QStringLiteral("[a\nb") }) {
        lines.setText(text);
        QCOMPARE(lines.text(), text);
    }
    lines.setText(QStringLiteral("[\"with\\nbreak\",\"two\"]"));
    QCOMPARE(lines.stringCount(), 2);
    lines.moveCursor(QTextCursor::End);
    QTest::keyClick(&lines, Qt::Key_Return, Qt::ShiftModifier); // within the string
    QTest::keyClicks(&lines, QStringLiteral("x"));
    QCOMPARE(lines.text(), QStringLiteral("[\"with\\nbreak\",\"two\\nx\"]"));
    lines.setText({});
    QCOMPARE(lines.stringCount(), 0);
}

void TestValueEditors::linesMove()
{
    LinesEdit lines;
    lines.setText(QStringLiteral("a\nb\nc"));
    QTest::keyClick(&lines, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(lines.text(), QStringLiteral("b\na\nc"));
    QTest::keyClick(&lines, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&lines, Qt::Key_Down, Qt::AltModifier); // already the last
    QCOMPARE(lines.text(), QStringLiteral("b\nc\na"));
    QTest::keyClick(&lines, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(lines.text(), QStringLiteral("b\na\nc"));
    lines.undo();
    QCOMPARE(lines.text(), QStringLiteral("b\nc\na"));
}

void TestValueEditors::lineNumbersAreDragged()
{
    LinesEdit lines;
    lines.setText(QStringLiteral("a\nb\nc\nd"));
    lines.resize(300, 200);
    lines.show();
    QWidget *margin = nullptr;
    for (QWidget *child : lines.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child->cursor().shape() == Qt::OpenHandCursor)
            margin = child;
    }
    QVERIFY(margin != nullptr);
    const int line = lines.fontMetrics().lineSpacing();
    const auto middle = [&](int number) { return QPoint(4, line * number + line / 2 + 4); };
    QTest::mousePress(margin, Qt::LeftButton, {}, middle(0));
    QTest::mouseMove(margin, middle(1));
    QTest::mouseMove(margin, middle(2));
    QTest::mouseRelease(margin, Qt::LeftButton, {}, middle(2));
    QCOMPARE(lines.text(), QStringLiteral("b\nc\na\nd"));
    QTest::mouseMove(margin, middle(0)); // nothing is held any more
    QCOMPARE(lines.text(), QStringLiteral("b\nc\na\nd"));
}

void TestValueEditors::pastedLinesAreStrings()
{
    LinesEdit lines;
    QApplication::clipboard()->setText(QStringLiteral("one\r\ntwo\r\nthree\r\n"));
    lines.paste();
    QCOMPARE(lines.text(), QStringLiteral("one\ntwo\nthree"));
    QCOMPARE(lines.stringCount(), 3);
}

void TestValueEditors::buttonsMoveAndRemove()
{
    StringsEdit edit(contextOf(wire::Format::MultiSz), {}, nullptr);
    edit.setText(QStringLiteral("a\nb\nc"));
    const auto buttons = edit.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 3);
    QVERIFY(!buttons[1]->isEnabled()); // the cursor is in the last one
    buttons[0]->click();
    QCOMPARE(edit.text(), QStringLiteral("a\nc\nb"));
    buttons[2]->click();
    QCOMPARE(edit.text(), QStringLiteral("a\nb"));
    buttons[2]->click();
    buttons[2]->click();
    QCOMPARE(edit.text(), QString());
    const auto labels = edit.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text() == QStringLiteral("no strings"); }));
}

void TestValueEditors::textsKeepTheirLineEnds()
{
    LongTextEdit edit(contextOf(wire::Format::Sz), {}, nullptr);
    for (const QString &text : { QStringLiteral("a\nb"), QStringLiteral("a\r\nb\r\n"),
             QStringLiteral("no-break\u00a0space"), QString() }) {
        QVERIFY(LongTextEdit::keeps(text));
        edit.setText(text);
        QCOMPARE(edit.text(), text);
    }
    QVERIFY(!LongTextEdit::keeps(QStringLiteral("a\rb")));
    QVERIFY(!LongTextEdit::keeps(QStringLiteral("a\r\nb\nc")));
}

QTEST_MAIN(TestValueEditors)
#include "tst_value_editors.moc"
