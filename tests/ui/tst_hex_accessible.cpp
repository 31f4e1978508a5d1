// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_accessible.h"
#include "ui/hexview/hex_view.h"

#include <QAccessible>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;

namespace {

/// One DWORD property, Role = 3: FORMAT.md's example, 44 bytes.
const QByteArray roleList = QByteArray::fromHex("01000000030004000a00000052006f006c00650000000000"
                                                "0200010004000000030000000000000000000000");

} // namespace

class TestHexAccessible : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isATableOfBytes();
    void cellsSayByteAndField();
    void cellsKnowRowAndColumn();
    void theSelectionIsThatOfTheView();
    void rowsCanBeSelected();
    void gapsSayThatNothingIsThere();
    void manyCellsAreForgotten();
    void theFocusIsOnTheByteUnderTheCursor();

private:
    [[nodiscard]] QAccessibleInterface *interface() const
    {
        return QAccessible::queryAccessibleInterface(m_view.get());
    }
    [[nodiscard]] QAccessibleTableInterface *table() const { return interface()->tableInterface(); }

    std::unique_ptr<HexView> m_view;
};

void TestHexAccessible::init()
{
    m_view = std::make_unique<HexView>();
    m_view->setBytesPerRow(16);
    m_view->resize(m_view->sizeHint());
    m_view->setMap(mapBytes(roleList, Form::PropertyList, {}));
    m_view->show();
}

void TestHexAccessible::isATableOfBytes()
{
    QCOMPARE(interface()->role(), QAccessible::Table);
    QCOMPARE(table()->rowCount(), 3);
    QCOMPARE(table()->columnCount(), 16);
    QCOMPARE(interface()->childCount(), 48);
    QCOMPARE(table()->rowDescription(2), QStringLiteral("Offset 0x20"));
    QCOMPARE(table()->columnDescription(10), QStringLiteral("Column a"));
    QVERIFY(table()->cellAt(2, 12) == nullptr); // the last row is short
    QVERIFY(table()->cellAt(0, 16) == nullptr);
    QVERIFY(table()->cellAt(-1, 0) == nullptr);
    QVERIFY(interface()->textInterface() != nullptr);
    m_view->setBytes({});
    QCOMPARE(table()->columnCount(), 0);
    QCOMPARE(interface()->childCount(), 0);
}

void TestHexAccessible::cellsSayByteAndField()
{
    QAccessibleInterface *cell = table()->cellAt(2, 0);
    QVERIFY(cell != nullptr && cell->isValid());
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(
        cell->text(QAccessible::Name), QStringLiteral("03, offset 0x20, Value of Role: 3 (DWORD)"));
    QVERIFY(cell->text(QAccessible::Description).contains(u"low byte first"));
    QCOMPARE(cell->parent(), interface());
    QVERIFY(interface()->rect().contains(cell->rect().center()));
    QCOMPARE(interface()->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
}

void TestHexAccessible::cellsKnowRowAndColumn()
{
    QAccessibleInterface *cell = table()->cellAt(1, 8);
    QAccessibleTableCellInterface *place = cell->tableCellInterface();
    QVERIFY(place != nullptr);
    QCOMPARE(place->rowIndex(), 1);
    QCOMPARE(place->columnIndex(), 8);
    QCOMPARE(place->rowExtent(), 1);
    QCOMPARE(place->table(), interface());
    QCOMPARE(interface()->indexOfChild(cell), 24);
    QCOMPARE(interface()->child(24), cell);
}

void TestHexAccessible::theSelectionIsThatOfTheView()
{
    m_view->select({ 0x20, 4 });
    QCOMPARE(table()->selectedCellCount(), 4);
    const QList<QAccessibleInterface *> cells = table()->selectedCells();
    QCOMPARE(cells.size(), 4);
    QVERIFY(cells.first()->state().selected);
    QVERIFY(!table()->cellAt(0, 0)->state().selected);
    QVERIFY2(interface()->text(QAccessible::Value).startsWith(u"4 bytes selected")
            || interface()->text(QAccessible::Value).contains(u"bytes selected"),
        qPrintable(interface()->text(QAccessible::Value)));
}

void TestHexAccessible::rowsCanBeSelected()
{
    QVERIFY(table()->selectRow(2));
    QCOMPARE(m_view->selection(), (wire::ByteRange{ 32, 12 }));
    QVERIFY(!table()->selectRow(3));
}

void TestHexAccessible::gapsSayThatNothingIsThere()
{
    m_view->setGaps({ { 4, 6 } });
    QCOMPARE(
        table()->cellAt(0, 5)->text(QAccessible::Name), QStringLiteral("no byte on this side"));
    QVERIFY(table()->cellAt(0, 10)->text(QAccessible::Name).startsWith(u"03, offset 0x4"));
}

void TestHexAccessible::manyCellsAreForgotten()
{
    m_view->setBytes(QByteArray(64 * 1024, 'x'));
    for (int cell = 0; cell < 10'000; ++cell)
        QVERIFY(interface()->child(cell) != nullptr);
    QVERIFY(interface()->child(0)->text(QAccessible::Name).startsWith(u"78, offset 0x0"));
}

/// What is said of an event is what the interface says then.
void TestHexAccessible::theFocusIsOnTheByteUnderTheCursor()
{
    QVERIFY(interface()->focusChild() == nullptr);
    QApplication::setActiveWindow(m_view.get());
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QAccessibleInterface *cell = interface()->focusChild();
    QVERIFY(cell != nullptr && cell->state().focused);
    const QString words
        = QStringLiteral("03, offset 0x4, Syntax word of the name of Role: 0x00040003, NAME");
    QCOMPARE(cell->text(QAccessible::Name), words);
    QCOMPARE(interface()->text(QAccessible::Value), words);
    QVERIFY(interface()->text(QAccessible::Name).endsWith(words));
    QCOMPARE(interface()->textInterface()->cursorPosition(), 3 * 4);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(interface()->textInterface()->selectionCount(), 1);
    QVERIFY(interface()->text(QAccessible::Value).contains(u"from offset 0x4 to 0x5"));
}

QTEST_MAIN(TestHexAccessible)
#include "tst_hex_accessible.moc"
