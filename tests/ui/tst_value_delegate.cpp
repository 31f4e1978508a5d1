// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/delegates/check_cell.h"
#include "ui/delegates/value_delegate.h"
#include "ui/models/marks.h"
#include "ui/models/property_filter.h"
#include "ui/models/row_filter.h"
#include "ui/models/volume_table_model.h"
#include "ui_support.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
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

} // namespace

class TestValueDelegate : public QObject
{
    Q_OBJECT

private slots:
    void digitsSetTheBackupStateAtOnce();
    void otherKeysAreRefusedUnderTheCell();
    void spaceToggles();
    void spaceWithControlIsLeftToTheWindow();
    void unknownStatesSayWhyTheyCannotBeSet();
    void clickingTheBoxToggles();
    void theWheelChangesNothing();
    void theBackupCellIsPaintedWithBoxBarAndNumber();
    void messagesStayInTheWindow();
    void messagesArePlainText();
};

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
