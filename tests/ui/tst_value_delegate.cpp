// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/delegates/check_cell.h"
#include "ui/delegates/editor_table.h"
#include "ui/delegates/lines_editor.h"
#include "ui/delegates/value_delegate.h"
#include "ui/models/marks.h"
#include "ui/models/property_filter.h"
#include "ui/models/row_filter.h"
#include "ui/models/property_tree_model.h"
#include "ui/models/roles.h"
#include "ui/models/volume_table_model.h"
#include "ui_support.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTreeView>
#include <QUndoStack>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

QVector<QLineEdit *> lineEditors(const QAbstractItemView &view)
{
    return view.viewport()->findChildren<QLineEdit *>();
}

/// The volume table in a window, as a person has it before them.
struct Volumes
{
    Document document{ mixedFile() };
    QUndoStack stack;
    VolumeTableModel model{ document, stack };
    RowFilter filter;
    QTableView view;
    ValueDelegate delegate;
    int asked = 0;

    Volumes()
    {
        model.setClearConfirmation([this](const QVector<int> &) {
            ++asked;
            return true;
        });
        filter.setSourceModel(&model);
        view.setModel(&filter);
        delegate.attach(view);
        view.resize(900, 400);
        view.resizeColumnsToContents();
        view.show();
    }
    [[nodiscard]] QModelIndex cell(int object) const
    {
        return filter.mapFromSource(
            model.index(model.rowOfObject(object), VolumeTableModel::Backup));
    }
    void goTo(int object)
    {
        view.setCurrentIndex(cell(object));
        view.setFocus();
    }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view, key, modifiers);
    }
    void type(char key) { QTest::keyClick(&view, key); }
    [[nodiscard]] QString shown(int object) const { return cell(object).data().toString(); }
    [[nodiscard]] QString message() const
    {
        const CellMessage *said = delegate.message();
        return said != nullptr && said->isVisible() ? said->text() : QString();
    }
};

struct Properties
{
    Document document;
    QUndoStack stack;
    PropertyTreeModel model;
    PropertyFilter filter;
    QTreeView view;
    ValueDelegate delegate;

    explicit Properties(LoadedFile file = mixedFile())
        : document(std::move(file))
        , model(document, stack)
    {
        model.setObject(TheCluster);
        filter.setSourceModel(&model);
        view.setModel(&filter);
        delegate.attach(view);
        view.resize(900, 500);
        view.expandAll();
        view.show();
    }
    [[nodiscard]] QModelIndex cell(const QString &name) const
    {
        return filter.mapFromSource(model.indexOfProperty(Scope::Common, name));
    }
    QLineEdit *openLine(const QString &name)
    {
        view.setCurrentIndex(cell(name));
        view.setFocus();
        view.edit(cell(name));
        return lineEditors(view).value(0);
    }
    [[nodiscard]] QString message() const
    {
        const CellMessage *said = delegate.message();
        return said != nullptr && said->isVisible() ? said->text() : QString();
    }
};

const QString threshold = QStringLiteral("SameSubnetThreshold");

LoadedFile withList()
{
    LoadedFile file = mixedFile();
    const QByteArray payload
        = textValue(u"one").payload + textValue(u"two\u00a0x").payload + QByteArray(2, '\0');
    file.cluster.objects[TheCluster]
        .list(Scope::Common)
        .properties.prepend(ui_test::property(QStringLiteral("Names"),
            { { wire::listValue(wire::Format::MultiSz), payload, {}, true } }));
    return file;
}

} // namespace

class TestValueDelegate : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatHasItsRow();
    void modelAndEditorsAgreeOnWhatIsEdited();
    void digitsSetTheBackupStateAtOnce();
    void otherKeysAreRefusedUnderTheCell();
    void spaceToggles();
    void spaceWithControlIsLeftToTheWindow();
    void unknownStatesSayWhyTheyCannotBeSet();
    void clickingTheBoxToggles();
    void theWheelChangesNothing();
    void theBackupCellIsPaintedWithBoxBarAndNumber();
    void typingOpensTheEditor();
    void lettersAreRefusedWhileTyping();
    void whatIsTooLargeIsSaidAndNotTaken();
    void tabTakesTheValueAndGoesOn();
    void escapeGivesUp();
    void leavingWithAWrongValueDoesNotLoseItSilently();
    void linesAreEditedOneAStringAndTakenWithControlReturn();
    void linesCanBeMoved();
    void tabLeavesTheLines();
    void messagesStayInTheWindow();
    void messagesArePlainText();
};

void TestValueDelegate::everyFormatHasItsRow()
{
    for (std::size_t number = 0; number < editorRows().size(); ++number)
        QCOMPARE(static_cast<std::size_t>(editorRows()[number].format), number);
    QCOMPARE(editorRows().back().format, wire::Format::PropertyList);
    QCOMPARE(findEditor(static_cast<wire::Format>(0x8000)), nullptr);
}

void TestValueDelegate::modelAndEditorsAgreeOnWhatIsEdited()
{
    for (const EditorRow &row : editorRows())
        QCOMPARE(findEditor(row.format) != nullptr, isEditableInPlace(row.format));
}

void TestValueDelegate::digitsSetTheBackupStateAtOnce()
{
    Volumes volumes;
    volumes.goTo(IdleVolume);
    volumes.type('1');
    QCOMPARE(volumes.shown(IdleVolume), QStringLiteral("1"));
    QCOMPARE(volumes.asked, 0);
    QVERIFY(lineEditors(volumes.view).isEmpty());
    volumes.type('0');
    QCOMPARE(volumes.shown(IdleVolume), QStringLiteral("0"));
    QCOMPARE(volumes.asked, 1);
    QCOMPARE(volumes.stack.count(), 2);
    volumes.type('0'); // nothing to change
    QCOMPARE(volumes.stack.count(), 2);
}

void TestValueDelegate::otherKeysAreRefusedUnderTheCell()
{
    Volumes volumes;
    volumes.goTo(IdleVolume);
    for (const char key : { '2', 'x', '-' }) {
        volumes.type(key);
        QVERIFY(volumes.message().startsWith(QStringLiteral("Error: ")));
        QVERIFY(volumes.message().contains(QLatin1Char(key)));
    }
    QCOMPARE(volumes.stack.count(), 0);
    QVERIFY(lineEditors(volumes.view).isEmpty());
    volumes.type('1'); // the next thing that is done takes the message away
    QCOMPARE(volumes.message(), QString());
}

void TestValueDelegate::spaceToggles()
{
    Volumes volumes;
    volumes.goTo(StuckVolume);
    volumes.type(Qt::Key_Space);
    QCOMPARE(volumes.shown(StuckVolume), QStringLiteral("0"));
    QCOMPARE(volumes.asked, 1);
    volumes.type(Qt::Key_Space);
    QCOMPARE(volumes.shown(StuckVolume), QStringLiteral("1"));
    volumes.goTo(OddVolume);
    volumes.type(Qt::Key_Space);
    QCOMPARE(volumes.shown(OddVolume), QStringLiteral("0"));
}

void TestValueDelegate::spaceWithControlIsLeftToTheWindow()
{
    Volumes volumes;
    volumes.goTo(StuckVolume);
    volumes.type(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(volumes.stack.count(), 0);
}

void TestValueDelegate::unknownStatesSayWhyTheyCannotBeSet()
{
    Volumes volumes;
    volumes.goTo(UnknownVolume);
    for (const Qt::Key key : { Qt::Key_0, Qt::Key_Space, Qt::Key_F2 }) {
        volumes.type(key);
        QVERIFY(volumes.message().contains(QStringLiteral("does not say")));
    }
    QCOMPARE(volumes.stack.count(), 0);
}

void TestValueDelegate::clickingTheBoxToggles()
{
    Volumes volumes;
    const QRect cell = volumes.view.visualRect(volumes.cell(StuckVolume));
    QStyleOptionViewItem option;
    option.initFrom(&volumes.view);
    option.rect = cell;
    QTest::mouseClick(volumes.view.viewport(), Qt::LeftButton, {}, checkBoxRect(option).center());
    QCOMPARE(volumes.shown(StuckVolume), QStringLiteral("0"));
    QTest::mouseClick(
        volumes.view.viewport(), Qt::LeftButton, {}, cell.center() + QPoint(cell.width() / 4, 0));
    QCOMPARE(volumes.shown(StuckVolume), QStringLiteral("0"));
}

void TestValueDelegate::theWheelChangesNothing()
{
    Volumes volumes;
    volumes.goTo(StuckVolume);
    const QPointF at = volumes.view.visualRect(volumes.cell(StuckVolume)).center();
    QWheelEvent wheel(at, volumes.view.viewport()->mapToGlobal(at), {}, QPoint(0, 120),
        Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(volumes.view.viewport(), &wheel);
    QCOMPARE(volumes.stack.count(), 0);

    Properties properties;
    QLineEdit *line = properties.openLine(threshold);
    QVERIFY(line != nullptr);
    QWheelEvent overEditor(QPointF(2, 2), line->mapToGlobal(QPointF(2, 2)), {}, QPoint(0, 120),
        Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(line, &overEditor);
    QCOMPARE(line->text(), QStringLiteral("20"));
}

void TestValueDelegate::theBackupCellIsPaintedWithBoxBarAndNumber()
{
    Volumes volumes;
    volumes.view.setCurrentIndex(volumes.filter.index(0, VolumeTableModel::Volume));
    const QRect cell = volumes.view.visualRect(volumes.cell(StuckVolume));
    const auto grab = [&] { return volumes.view.viewport()->grab(cell).toImage(); };
    const QColor bar = modifiedColour(volumes.view.palette());
    const QImage before = grab();
    QVERIFY(before.pixelColor(0, cell.height() / 2) != bar);
    QVERIFY(volumes.model.setData(
        volumes.filter.mapToSource(volumes.cell(StuckVolume)), QStringLiteral("0")));
    const QImage after = grab();
    QVERIFY(after != before);
    QCOMPARE(after.pixelColor(0, cell.height() / 2), bar);
    const QSize hint = volumes.view.sizeHintForIndex(volumes.cell(OddVolume));
    QVERIFY(
        hint.width() > volumes.view.fontMetrics().horizontalAdvance(QStringLiteral("2 (invalid)")));
}

void TestValueDelegate::typingOpensTheEditor()
{
    Properties properties;
    properties.view.setEditTriggers(
        QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed);
    properties.view.setCurrentIndex(properties.cell(threshold));
    properties.view.setFocus();
    QTest::keyClick(&properties.view, '4');
    QLineEdit *line = lineEditors(properties.view).value(0);
    QVERIFY(line != nullptr);
    QTest::keyClick(line, '1');
    QCOMPARE(line->text(), QStringLiteral("41"));
    QCOMPARE(line->accessibleName(), threshold);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(properties.cell(threshold).data().toString(), QStringLiteral("41"));
    properties.stack.undo();
    QCOMPARE(properties.cell(threshold).data().toString(), QStringLiteral("20"));
}

void TestValueDelegate::lettersAreRefusedWhileTyping()
{
    Properties properties;
    QLineEdit *line = properties.openLine(threshold);
    QVERIFY(line != nullptr);
    line->clear();
    QTest::keyClick(line, '0');
    QTest::keyClick(line, 'x');
    QCOMPARE(line->text(), QStringLiteral("0x")); // may become 0xA
    QVERIFY(!line->hasAcceptableInput());
    QTest::keyClick(line, 'k');
    QCOMPARE(line->text(), QStringLiteral("0x"));
    QVERIFY(!properties.message().isEmpty());
    QCOMPARE(line->accessibleDescription().isEmpty(), false);
    QTest::keyClick(line, 'a');
    QCOMPARE(line->text(), QStringLiteral("0xa"));
    QCOMPARE(properties.message(), QString());
}

void TestValueDelegate::whatIsTooLargeIsSaidAndNotTaken()
{
    Properties properties;
    QLineEdit *line = properties.openLine(threshold);
    QVERIFY(line != nullptr);
    line->clear();
    QTest::keyClicks(line, QStringLiteral("4294967296"));
    QVERIFY(properties.message().contains(QStringLiteral("4294967295")));
    QTest::keyClick(line, Qt::Key_Return); // stays open
    QVERIFY(properties.message().contains(QStringLiteral("Not taken")));
    QCOMPARE(lineEditors(properties.view).value(0), line);
    QCOMPARE(properties.stack.count(), 0);
    line->clear();
    QTest::keyClicks(line, QStringLiteral("1000")); // unusual, and may be allowed
    QVERIFY(properties.message().contains(QStringLiteral("3 to 120")));
    QVERIFY(line->hasAcceptableInput());
}

void TestValueDelegate::tabTakesTheValueAndGoesOn()
{
    Properties properties;
    QLineEdit *line = properties.openLine(threshold);
    QVERIFY(line != nullptr);
    line->clear();
    QTest::keyClicks(line, QStringLiteral("50"));
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(properties.cell(threshold).data().toString(), QStringLiteral("50"));
}

void TestValueDelegate::escapeGivesUp()
{
    Properties properties;
    QLineEdit *line = properties.openLine(threshold);
    QVERIFY(line != nullptr);
    line->clear();
    QTest::keyClicks(line, QStringLiteral("4294967296"));
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(properties.cell(threshold).data().toString(), QStringLiteral("20"));
    QCOMPARE(properties.stack.count(), 0);
    QCOMPARE(properties.message(), QString());
}

void TestValueDelegate::leavingWithAWrongValueDoesNotLoseItSilently()
{
    Properties properties;
    QLineEdit *line = properties.openLine(threshold);
    QVERIFY(line != nullptr);
    line->clear();
    QTest::keyClicks(line, QStringLiteral("4294967296"));
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(properties.cell(threshold).data().toString(), QStringLiteral("20"));
    QVERIFY(properties.message().contains(QStringLiteral("Not taken")));
}

void TestValueDelegate::linesAreEditedOneAStringAndTakenWithControlReturn()
{
    const QString name = QStringLiteral("Names");
    Properties properties(withList());
    properties.view.edit(properties.cell(name));
    auto *lines = properties.view.viewport()->findChild<LinesEditor *>();
    QVERIFY(lines != nullptr);
    QCOMPARE(lines->text(), QStringLiteral("one\ntwo\u00a0x"));
    QVERIFY(lines->height() > properties.view.visualRect(properties.cell(name)).height());
    lines->moveCursor(QTextCursor::End);
    QTest::keyClick(lines, Qt::Key_Return); // a new string, not the end
    QVERIFY(properties.message().contains(QStringLiteral("empty string")));
    QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier); // stays open
    QVERIFY(properties.message().contains(QStringLiteral("Not taken")));
    QCOMPARE(properties.stack.count(), 0);
    QTest::keyClicks(lines, QStringLiteral("three"));
    QCOMPARE(properties.message(), QString());
    QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(properties.cell(name).data().toString(), QStringLiteral("one, two\u00a0x, three"));
    QCOMPARE(properties.stack.count(), 1);
}

void TestValueDelegate::linesCanBeMoved()
{
    LinesEditor lines(nullptr);
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

void TestValueDelegate::tabLeavesTheLines()
{
    const QString name = QStringLiteral("Names");
    Properties properties(withList());
    properties.view.edit(properties.cell(name));
    auto *lines = properties.view.viewport()->findChild<LinesEditor *>();
    QVERIFY(lines != nullptr);
    lines->setText(QStringLiteral("only"));
    QTest::keyClick(lines, Qt::Key_Tab);
    QCOMPARE(properties.cell(name).data().toString(), QStringLiteral("only"));
}

void TestValueDelegate::messagesStayInTheWindow()
{
    Volumes volumes;
    for (const QSize size : { QSize(900, 400), QSize(260, 300) }) {
        volumes.view.resize(size);
        volumes.delegate.showMessage(volumes.cell(UnknownVolume), Severity::Warning,
            QString(40, u'x') + QString(60, u' ') + QString(40, u'y'));
        const CellMessage *message = volumes.delegate.message();
        QVERIFY(message->isVisible());
        QVERIFY(volumes.view.window()->rect().contains(message->geometry()));
        QRect cell = volumes.view.visualRect(volumes.cell(UnknownVolume));
        cell.moveTopLeft(volumes.view.viewport()->mapTo(volumes.view.window(), cell.topLeft()));
        QVERIFY(!message->geometry().intersects(cell));
        QCOMPARE(message->focusPolicy(), Qt::NoFocus);
        QCOMPARE(message->accessibleName(), message->text());
    }
}

void TestValueDelegate::messagesArePlainText()
{
    Volumes volumes;
    volumes.delegate.showMessage(
        volumes.cell(IdleVolume), Severity::Note, QStringLiteral("<b>bold</b>"));
    const auto labels = volumes.view.window()->findChildren<QLabel *>();
    const bool isPlain = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("<b>"))
            && label->textFormat() == Qt::PlainText;
    });
    QVERIFY(isPlain);
}

QTEST_MAIN(TestValueDelegate)
#include "tst_value_delegate.moc"
