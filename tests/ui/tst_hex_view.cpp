// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_accessible.h"
#include "ui/hexview/hex_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;

namespace {

/// One DWORD property, Role = 3: FORMAT.md's example, 44 bytes.
const QByteArray roleList = QByteArray::fromHex("01000000030004000a00000052006f006c00650000000000"
                                                "0200010004000000030000000000000000000000");

QByteArray counted(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype index = 0; index < size; ++index)
        bytes[index] = static_cast<char>(index & 0xFF);
    return bytes;
}

QPoint middle(const HexView &view, HexColumn column, qint64 offset)
{
    return view.hexLayout().cell(column, offset, view.firstRow()).center().toPoint();
}

QColor pixelIn(HexView &view, HexColumn column, qint64 offset)
{
    // Just inside of the lower left corner: where neither digits nor the cursor are drawn.
    const QRectF cell = view.hexLayout().cell(column, offset, view.firstRow());
    const QImage image = view.viewport()->grab().toImage();
    return image.pixelColor(qRound(cell.left()) + 1, qRound(cell.top()) + 4);
}

} // namespace

class TestHexView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keysMoveTheCursor_data();
    void keysMoveTheCursor();
    void controlMovesByFields();
    void gapsAreStepped();
    void offsetsAndRowsAreChosen();
    void hoveringIsTold();
    void keysOfTheWindowAreLeftToIt();
    void shiftSelects();
    void cursorMovedIsSentOncePerMove();
    void copiesTheSelectionAsHex();
    void theWindowDoesNotTakeItsShortcuts_data();
    void theWindowDoesNotTakeItsShortcuts();
    void theMouseSelectsInBothColumns();
    void marksAreShadedByField();
    void unreadBytesAreShadedWithoutAMark();
    void changedBytesAreKnown();
    void showsCharactersOfBothKinds();
    void scrollsToTheCursor();
    void scrollsToARange();
    void narrowViewsHaveFewerBytesARow();
    void sixtyFourMebibytesAreNoTrouble();
    void anEmptyViewTakesEveryKey();
    void saysWhatIsUnderTheCursor();
    void isATextForScreenReaders();

private:
    std::unique_ptr<HexView> m_view;
};

void TestHexView::init()
{
    m_view = std::make_unique<HexView>();
    m_view->resize(m_view->sizeHint());
    m_view->show();
}

void TestHexView::keysMoveTheCursor_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("control");
    QTest::addColumn<qint64>("to");
    QTest::newRow("right") << qint64(5) << int(Qt::Key_Right) << false << qint64(6);
    QTest::newRow("right, into the next row")
        << qint64(15) << int(Qt::Key_Right) << false << qint64(16);
    QTest::newRow("right at the end") << qint64(999) << int(Qt::Key_Right) << false << qint64(999);
    QTest::newRow("left") << qint64(5) << int(Qt::Key_Left) << false << qint64(4);
    QTest::newRow("left at the start") << qint64(0) << int(Qt::Key_Left) << false << qint64(0);
    QTest::newRow("down") << qint64(5) << int(Qt::Key_Down) << false << qint64(21);
    QTest::newRow("down in the last row")
        << qint64(998) << int(Qt::Key_Down) << false << qint64(998);
    QTest::newRow("up") << qint64(21) << int(Qt::Key_Up) << false << qint64(5);
    QTest::newRow("up in the first row") << qint64(5) << int(Qt::Key_Up) << false << qint64(5);
    QTest::newRow("home") << qint64(21) << int(Qt::Key_Home) << false << qint64(16);
    QTest::newRow("end") << qint64(21) << int(Qt::Key_End) << false << qint64(31);
    QTest::newRow("end of a short row") << qint64(994) << int(Qt::Key_End) << false << qint64(999);
    QTest::newRow("first byte") << qint64(500) << int(Qt::Key_Home) << true << qint64(0);
    QTest::newRow("last byte") << qint64(5) << int(Qt::Key_End) << true << qint64(999);
    QTest::newRow("a page down, one row stays")
        << qint64(5) << int(Qt::Key_PageDown) << false << qint64(5 + 11 * 16);
    QTest::newRow("a page up") << qint64(5 + 20 * 16) << int(Qt::Key_PageUp) << false
                               << qint64(5 + 9 * 16);
    QTest::newRow("a page up near the start")
        << qint64(21) << int(Qt::Key_PageUp) << false << qint64(5);
}

void TestHexView::keysMoveTheCursor()
{
    QFETCH(qint64, from);
    QFETCH(int, key);
    QFETCH(bool, control);
    m_view->setBytes(counted(1000));
    QCOMPARE(m_view->hexLayout().rowsIn(m_view->viewport()->height()), qint64(12));
    m_view->setCursorOffset(from);
    QTest::keyClick(m_view.get(), Qt::Key(key), control ? Qt::ControlModifier : Qt::NoModifier);
    QTEST(m_view->cursorOffset(), "to");
    QCOMPARE(m_view->selection().length, std::size_t(1));
}

void TestHexView::controlMovesByFields()
{
    m_view->setMap(mapBytes(roleList, Form::PropertyList, {}));
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(m_view.get(), key, Qt::ControlModifier);
        return m_view->cursorOffset();
    };
    for (const qint64 start : { 0x04, 0x08, 0x0C, 0x16, 0x18, 0x1C, 0x20, 0x24, 0x28 })
        QCOMPARE(press(Qt::Key_Right), start);
    QCOMPARE(press(Qt::Key_Right), qint64(0x2B)); // the last byte
    QCOMPARE(press(Qt::Key_Left), qint64(0x28)); // the start of its field
    QCOMPARE(press(Qt::Key_Left), qint64(0x24));
    m_view->setBytes(counted(100));
    QCOMPARE(press(Qt::Key_Right), qint64(99));
    QCOMPARE(press(Qt::Key_Left), qint64(0));
}

void TestHexView::gapsAreStepped()
{
    m_view->setBytesPerRow(8);
    m_view->setBytes(counted(40));
    m_view->setGaps(
        { { 4, 20 } }); // bytes 0 to 3, twenty free cells, then byte 4 in the fourth row
    QCOMPARE(m_view->hexLayout().rows(), qint64(8));
    m_view->setCursorOffset(2);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->cursorOffset(), qint64(4));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->cursorOffset(), qint64(3));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->cursorOffset(), qint64(4));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->cursorOffset(), qint64(11));
    const QPoint free = m_view->hexLayout().cell(HexColumn::Digits, 10, 0).center().toPoint();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, free);
    QCOMPARE(m_view->cursorOffset(), qint64(11)); // there is nothing to go to
    m_view->viewport()->repaint();
}

void TestHexView::offsetsAndRowsAreChosen()
{
    m_view->setBytes(counted(100));
    const QImage hexadecimal = m_view->grab().toImage();
    m_view->setOffsetBase(NumberBase::Decimal);
    QVERIFY(m_view->grab().toImage() != hexadecimal);
    for (const int count : { 8, 16, 32 }) {
        m_view->setBytesPerRow(count);
        QCOMPARE(m_view->hexLayout().bytesPerRow(), count);
    }
    QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    m_view->setBytesPerRow(0);
    QCOMPARE(m_view->hexLayout().bytesPerRow(), 16);
}

void TestHexView::hoveringIsTold()
{
    m_view->setMap(mapBytes(roleList, Form::PropertyList, {}));
    QSignalSpy hovered(m_view.get(), &HexView::hovered);
    QTest::mouseMove(m_view->viewport(), middle(*m_view, HexColumn::Digits, 0x20));
    QCOMPARE(m_view->hoveredOffset(), qint64(0x20));
    QTest::mouseMove(m_view->viewport(), middle(*m_view, HexColumn::Text, 0x21));
    QCOMPARE(m_view->hoveredOffset(), qint64(0x21));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_view->viewport(), &leave);
    QCOMPARE(m_view->hoveredOffset(), qint64(-1));
    QCOMPARE(hovered.size(), 3);
    QCOMPARE(m_view->cursorOffset(), qint64(0));
}

void TestHexView::keysOfTheWindowAreLeftToIt()
{
    m_view->setBytes(counted(100));
    for (const int key : { int(Qt::Key_F3), int(Qt::Key_F7), int(Qt::Key_Escape) }) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.get(), &event);
        QVERIFY(!event.isAccepted());
    }
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::AltModifier);
    QCoreApplication::sendEvent(m_view.get(), &down);
    QVERIFY(!down.isAccepted());
    QCOMPARE(m_view->cursorOffset(), qint64(0));
}

void TestHexView::shiftSelects()
{
    m_view->setBytes(counted(100));
    m_view->setCursorOffset(20);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), (wire::ByteRange{ 20, 3 }));
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), (wire::ByteRange{ 6, 15 }));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->selection(), (wire::ByteRange{ 7, 1 }));
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selection(), (wire::ByteRange{ 0, 100 }));
}

void TestHexView::cursorMovedIsSentOncePerMove()
{
    m_view->setBytes(counted(100));
    QSignalSpy moved(m_view.get(), &HexView::cursorMoved);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.takeFirst().first().toLongLong(), qint64(16));
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Left); // is at the start already
    QCOMPARE(moved.size(), 1);
    m_view->setCursorOffset(5000); // goes to the last byte
    QCOMPARE(moved.last().first().toLongLong(), qint64(99));
}

void TestHexView::copiesTheSelectionAsHex()
{
    m_view->setBytes(counted(100));
    m_view->select({ 8, 4 });
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("08 09 0a 0b"));
    QVERIFY(m_view->copySelection(ByteCopyForm::Base64));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("CAkKCw=="));
    m_view->setBytes(QByteArray(qsizetype(mostCopiedBytes) + 1, 'x'));
    m_view->select({ 0, mostCopiedBytes + 1 });
    QSignalSpy said(m_view.get(), &HexView::said);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(said.first().first().toString().contains(u"too many"),
        qPrintable(said.first().first().toString()));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("CAkKCw=="));
}

void TestHexView::theWindowDoesNotTakeItsShortcuts_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("taken");
    QTest::newRow("copy") << int(Qt::Key_C) << true;
    QTest::newRow("select all") << int(Qt::Key_A) << true;
    QTest::newRow("undo") << int(Qt::Key_Z) << false;
}

void TestHexView::theWindowDoesNotTakeItsShortcuts()
{
    QFETCH(int, key);
    QKeyEvent event(QEvent::ShortcutOverride, key, Qt::ControlModifier);
    event.ignore();
    QCoreApplication::sendEvent(m_view.get(), &event);
    QTEST(event.isAccepted(), "taken");
}

void TestHexView::theMouseSelectsInBothColumns()
{
    m_view->setBytes(counted(100));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle(*m_view, HexColumn::Text, 18));
    QCOMPARE(m_view->cursorOffset(), qint64(18));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier,
        middle(*m_view, HexColumn::Digits, 35));
    QCOMPARE(m_view->selection(), (wire::ByteRange{ 18, 18 }));
    QCOMPARE(pixelIn(*m_view, HexColumn::Digits, 20), pixelIn(*m_view, HexColumn::Text, 20));

    QTest::mousePress(
        m_view->viewport(), Qt::LeftButton, {}, middle(*m_view, HexColumn::Digits, 3));
    QMouseEvent drag(QEvent::MouseMove, middle(*m_view, HexColumn::Digits, 6),
        m_view->viewport()->mapToGlobal(middle(*m_view, HexColumn::Digits, 6)), Qt::NoButton,
        Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view->viewport(), &drag);
    QTest::mouseRelease(
        m_view->viewport(), Qt::LeftButton, {}, middle(*m_view, HexColumn::Digits, 6));
    QCOMPARE(m_view->selection(), (wire::ByteRange{ 3, 4 }));
}

void TestHexView::marksAreShadedByField()
{
    m_view->setMap(mapBytes(roleList, Form::PropertyList, {}));
    const QColor faint = pixelIn(*m_view, HexColumn::Digits, 0x20);
    const QColor faintEnd = pixelIn(*m_view, HexColumn::Digits, 0x29);
    m_view->setMarked({ 0x04, 0x24 });
    QCOMPARE(m_view->marked(), (wire::ByteRange{ 0x04, 0x24 }));
    QSet<QRgb> all{ faint.rgb() };
    for (const qint64 offset : { 0x05, 0x09, 0x0D, 0x1A, 0x1D, 0x21, 0x25 })
        all.insert(pixelIn(*m_view, HexColumn::Digits, offset).rgb());
    QCOMPARE(all.size(), 6); // syntax and length come twice
    QCOMPARE(pixelIn(*m_view, HexColumn::Text, 0x21), pixelIn(*m_view, HexColumn::Digits, 0x21));
    QCOMPARE(pixelIn(*m_view, HexColumn::Digits, 0x29), faintEnd); // is not marked
    m_view->setMarked({});
    QCOMPARE(pixelIn(*m_view, HexColumn::Digits, 0x20), faint);
}

void TestHexView::unreadBytesAreShadedWithoutAMark()
{
    const QByteArray cut = roleList.first(0x1D);
    m_view->setMap(mapBytes(cut, Form::PropertyList, {}));
    QVERIFY(pixelIn(*m_view, HexColumn::Digits, 0x15) != pixelIn(*m_view, HexColumn::Digits, 0x01));
}

void TestHexView::changedBytesAreKnown()
{
    m_view->setBytes(counted(100));
    m_view->setChanged({ { 4, 2 }, { 40, 1 } });
    for (const qint64 offset : { 4, 5, 40 })
        QVERIFY(m_view->isChanged(offset));
    for (const qint64 offset : { 0, 3, 6, 39, 41, 99 })
        QVERIFY(!m_view->isChanged(offset));
    m_view->setCursorOffset(40);
    QCOMPARE(m_view->cursorWords(), QStringLiteral("28, offset 0x28, changed"));
    m_view->setBytes(counted(100));
    QVERIFY(!m_view->isChanged(4));
}

void TestHexView::showsCharactersOfBothKinds()
{
    const QByteArray bytes = QByteArray::fromHex("41003130e4007f0a");
    FieldRange text;
    text.range = { 0, 6 };
    text.isText = true;
    QCOMPARE(byteCharacter(bytes, &text, 0), QChar(u'A'));
    QCOMPARE(byteCharacter(bytes, &text, 1), QChar(u' '));
    QCOMPARE(byteCharacter(bytes, &text, 2), QChar(0x3031)); // two bytes of one unit
    QCOMPARE(byteCharacter(bytes, &text, 4), QChar(u'ä'));
    QCOMPARE(byteCharacter(bytes, nullptr, 2), QChar(u'1'));
    QCOMPARE(byteCharacter(bytes, nullptr, 6), QChar(0x00B7));
    text.range = { 0, 5 };
    QCOMPARE(byteCharacter(bytes, &text, 4), QChar(0x00B7)); // half a unit
}

void TestHexView::scrollsToTheCursor()
{
    m_view->setBytes(counted(4000));
    m_view->setCursorOffset(3000);
    const qint64 row = m_view->hexLayout().rowOf(3000);
    QVERIFY(row >= m_view->firstRow());
    QVERIFY(row < m_view->firstRow() + 12);
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_view->firstRow(), qint64(0));
}

void TestHexView::scrollsToARange()
{
    m_view->setBytes(counted(4000));
    m_view->scrollTo({ 1600, 32 });
    QVERIFY(m_view->firstRow() <= 100 && m_view->firstRow() + 12 > 101);
    m_view->scrollTo({ 320, 3000 }); // longer than the view
    QCOMPARE(m_view->firstRow(), qint64(20));
}

void TestHexView::narrowViewsHaveFewerBytesARow()
{
    m_view->setBytes(counted(100));
    QCOMPARE(m_view->hexLayout().bytesPerRow(), 16);
    m_view->resize(m_view->minimumSizeHint());
    QCOMPARE(m_view->hexLayout().bytesPerRow(), 4);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    m_view->setCursorOffset(5);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->cursorOffset(), qint64(9));
}

void TestHexView::sixtyFourMebibytesAreNoTrouble()
{
    constexpr qsizetype size = 64 * 1024 * 1024;
    m_view->setBytes(QByteArray(size, '\x5A'));
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    m_view->viewport()->repaint();
    QVERIFY2(timer.elapsed() < 1000, "painting must not depend on the size");
    QCOMPARE(m_view->cursorOffset(), qint64(size) - 1);
    QCOMPARE(m_view->firstRow() + 12, m_view->hexLayout().rows());
}

void TestHexView::anEmptyViewTakesEveryKey()
{
    QSignalSpy moved(m_view.get(), &HexView::cursorMoved);
    for (const Qt::Key key : { Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home,
             Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown })
        QTest::keyClick(m_view.get(), key);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(150, 60));
    m_view->setMarked({ 3, 4 });
    m_view->viewport()->repaint();
    QCOMPARE(m_view->cursorOffset(), qint64(-1));
    QCOMPARE(m_view->selection().length, std::size_t(0));
    QCOMPARE(moved.size(), 0);
}

void TestHexView::saysWhatIsUnderTheCursor()
{
    m_view->setBytes(roleList);
    QCOMPARE(m_view->cursorWords(), QStringLiteral("01, offset 0x0"));
    m_view->setMap(mapBytes(roleList, Form::PropertyList, {}));
    m_view->setCursorOffset(0x20);
    QCOMPARE(m_view->cursorWords(), QStringLiteral("03, offset 0x20, Value of Role: 3 (DWORD)"));
    m_view->select({ 0x20, 4 });
    QVERIFY2(m_view->cursorWords().contains(u"from offset 0x20 to 0x23"),
        qPrintable(m_view->cursorWords()));
}

void TestHexView::isATextForScreenReaders()
{
    m_view->setMap(mapBytes(roleList, Form::PropertyList, {}));
    m_view->setCursorOffset(0x20);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(accessible != nullptr);
    QCOMPARE(accessible->text(QAccessible::Name),
        QStringLiteral("Bytes: 03, offset 0x20, Value of Role: 3 (DWORD)"));
    QCOMPARE(accessible->text(QAccessible::Value),
        QStringLiteral("03, offset 0x20, Value of Role: 3 (DWORD)"));
    QVERIFY(accessible->state().readOnly);
    QAccessibleTextInterface *text = accessible->textInterface();
    QVERIFY(text != nullptr);
    QCOMPARE(text->characterCount(), 44 * 3 - 1);
    QCOMPARE(text->cursorPosition(), int(hexTextPosition(0x20)));
    QCOMPARE(text->text(0, 12), QStringLiteral("01 00 00 00 "));
    int start = 0;
    int end = 0;
    QCOMPARE(
        text->textAtOffset(text->cursorPosition() + 1, QAccessible::WordBoundary, &start, &end),
        QStringLiteral("03 "));
    QCOMPARE(start, 0x20 * 3);
    const QString line = text->textAtOffset(0, QAccessible::LineBoundary, &start, &end);
    QCOMPARE(line.size(), 16 * 3);
    QVERIFY(line.endsWith(u'\n'));
    QCOMPARE(text->textAfterOffset(0, QAccessible::LineBoundary, &start, &end).size(), 16 * 3);
    QCOMPARE(text->textBeforeOffset(0, QAccessible::LineBoundary, &start, &end), QString());
    text->setCursorPosition(int(hexTextPosition(4)));
    QCOMPARE(m_view->cursorOffset(), qint64(4));
    QCOMPARE(text->selectionCount(), 0);
    text->setSelection(0, int(hexTextPosition(4)), int(hexTextPosition(8)) - 1);
    QCOMPARE(m_view->selection(), (wire::ByteRange{ 4, 4 }));
    text->selection(0, &start, &end);
    QCOMPARE(text->text(start, end), QStringLiteral("03 00 04 00"));
    QCOMPARE(text->offsetAtPoint(text->characterRect(start).center()), start);
}

QTEST_MAIN(TestHexView)
#include "tst_hex_view.moc"
