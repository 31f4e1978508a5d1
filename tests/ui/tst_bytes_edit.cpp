// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The editors of bytes and of security descriptors by themselves.

#include "cell_support.h"
#include "tests/wire/descriptor_samples.h"
#include "ui/editors/byte_grid.h"
#include "ui/editors/bytes_edit.h"
#include "ui/editors/security_edit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

EditContext bytesContext()
{
    EditContext context;
    context.syntax = wire::listValue(wire::Format::Binary);
    context.property.name = QStringLiteral("Security Descriptor");
    return context;
}

} // namespace

class TestBytesEdit : public QObject
{
    Q_OBJECT

private slots:
    void digitsAndTextAreOneSelection();
    void whatIsNoDigitIsRefused();
    void undoAndRedo();
    void pastesEveryNotation_data();
    void pastesEveryNotation();
    void copiesEveryNotation();
    void readOnlyBytesCanBeCopiedOnly();
    void placeAndModeAreSaid();
    void theMouseSelects();
    void manyBytesAreTypedIntoAtOnce();
    void descriptorsAreShownInWords();
    void brokenDescriptorsAreSaidWithTheirOffset();
    void entriesAreCopied();
};

void TestBytesEdit::digitsAndTextAreOneSelection()
{
    ByteGrid grid;
    grid.setBytes("abcdef");
    QTest::keyClick(&grid, Qt::Key_Right);
    QTest::keyClick(&grid, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&grid, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(grid.column(), HexColumn::Text);
    QCOMPARE(grid.typing().selectionStart(), 1);
    QCOMPARE(grid.typing().selectionLength(), 1);
    QTest::keyClicks(&grid, QStringLiteral("XY"));
    QCOMPARE(grid.bytes(), QByteArray("aXYdef"));
    QTest::keyClick(&grid, Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(&grid, Qt::Key_Home);
    QTest::keyClick(&grid, Qt::Key_Insert);
    QTest::keyClicks(&grid, QStringLiteral("0aF"));
    QCOMPARE(grid.bytes(),
        QByteArray("\x0a\xf0"
                   "aXYdef"));
}

void TestBytesEdit::whatIsNoDigitIsRefused()
{
    ByteGrid grid;
    grid.setBytes("abc");
    QSignalSpy said(&grid, &ByteGrid::said);
    QTest::keyClick(&grid, Qt::Key_G);
    QCOMPARE(said.count(), 1);
    QVERIFY(said[0][1].toString().contains(QStringLiteral("no hexadecimal digit")));
    QCOMPARE(grid.bytes(), QByteArray("abc"));
}

void TestBytesEdit::undoAndRedo()
{
    ByteGrid grid;
    grid.setBytes("abc");
    QTest::keyClicks(&grid, QStringLiteral("0102"));
    QTest::keyClick(&grid, Qt::Key_Delete);
    QCOMPARE(grid.bytes(), QByteArray("\1\2"));
    QTest::keyClick(&grid, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&grid, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(grid.bytes(), QByteArray("\1bc"));
    QTest::keyClick(&grid, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(grid.bytes(), QByteArray("\1\2c"));
}

void TestBytesEdit::pastesEveryNotation_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("prefixes") << "0x01,0x02";
    QTest::newRow("blanks") << "01 02";
    QTest::newRow("registry over lines") << "hex:01,\\\n  02";
    QTest::newRow("C array") << "BYTE b[] = { 1, 2 };";
    QTest::newRow("Base64") << "AQI=";
    QTest::newRow("C escapes") << "\"\\x01\\x02\"";
}

void TestBytesEdit::pastesEveryNotation()
{
    QFETCH(QString, text);
    ByteGrid grid;
    grid.setBytes("abc");
    QTest::keyClick(&grid, Qt::Key_A, Qt::ControlModifier);
    QApplication::clipboard()->setText(text);
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(grid.bytes(), QByteArray("\1\2"));
    QSignalSpy said(&grid, &ByteGrid::said);
    QApplication::clipboard()->setText(QStringLiteral("no bytes at all"));
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(grid.bytes(), QByteArray("\1\2"));
    QCOMPARE(said[0][0].value<Severity>(), Severity::Error);
}

void TestBytesEdit::copiesEveryNotation()
{
    ByteGrid grid;
    grid.setBytes("\1\2x");
    QTest::keyClick(&grid, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&grid, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("01"));
    QTest::keyClick(&grid, Qt::Key_Home);
    for (const ByteNotationRow &row : byteNotationRows()) {
        grid.copy(row.notation);
        const auto read = bytesFromText(QApplication::clipboard()->text());
        QVERIFY(read);
        QCOMPARE(read->bytes, grid.bytes());
    }
}

void TestBytesEdit::readOnlyBytesCanBeCopiedOnly()
{
    BytesEdit edit(bytesContext(), {}, nullptr);
    edit.setText(QStringLiteral("01 02 03"));
    edit.setReadOnly(true);
    QSignalSpy edited(&edit, &BytesEdit::edited);
    QTest::keyClicks(edit.grid(), QStringLiteral("ff"));
    QTest::keyClick(edit.grid(), Qt::Key_Delete);
    QTest::keyClick(edit.grid(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit.text(), QStringLiteral("01 02 03"));
    QCOMPARE(edited.count(), 0);
    QTest::keyClick(edit.grid(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit.grid(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("01 02 03"));
}

void TestBytesEdit::placeAndModeAreSaid()
{
    BytesEdit edit(bytesContext(), {}, nullptr);
    edit.setText(QString(40, u'0'));
    QTest::keyClick(edit.grid(), Qt::Key_Down);
    QCOMPARE(edit.placeText(), QStringLiteral("Offset 16 (0x10) of 20 bytes"));
    QTest::keyClick(edit.grid(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(edit.placeText(), QStringLiteral("1 selected from offset 15 (0xf) of 20 bytes"));
    QCOMPARE(edit.grid()->accessibleDescription(), edit.placeText());
    QTest::keyClick(edit.grid(), Qt::Key_Insert);
    QVERIFY(edit.findChild<QCheckBox *>()->isChecked());
    QTest::keyClick(edit.grid(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(edit.findChild<QComboBox *>()->currentIndex(), 1);
}

void TestBytesEdit::theMouseSelects()
{
    ByteGrid grid;
    grid.setBytes(QByteArray(64, 'a'));
    grid.resize(grid.sizeHint());
    grid.show();
    const QPoint middle(grid.viewport()->width() / 3, grid.viewport()->height() / 2);
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, middle);
    const qsizetype at = grid.typing().cursor();
    QVERIFY(at > 0);
    QCOMPARE(grid.column(), HexColumn::Digits);
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, Qt::ShiftModifier, QPoint(middle.x(), 30));
    QVERIFY(grid.typing().selectionLength() > 0);
    QTest::mouseClick(
        grid.viewport(), Qt::LeftButton, {}, QPoint(grid.viewport()->width() - 20, middle.y()));
    QCOMPARE(grid.column(), HexColumn::Text);
}

void TestBytesEdit::manyBytesAreTypedIntoAtOnce()
{
    ByteGrid grid;
    grid.resize(700, 400);
    grid.show();
    grid.setBytes(QByteArray(8 * 1024 * 1024, 'a'));
    QTest::keyClick(&grid, Qt::Key_End, Qt::ControlModifier);
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(&grid, Qt::Key_F);
    grid.repaint();
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(grid.bytes().size(), 8 * 1024 * 1024 + 1);
}

void TestBytesEdit::descriptorsAreShownInWords()
{
    SecurityEdit edit(bytesContext(), {}, nullptr);
    edit.setText(hexText(clusprop::test::clusterDescriptor()));
    auto *entries = edit.findChild<QTreeWidget *>();
    QCOMPARE(entries->topLevelItemCount(), 2);
    QCOMPARE(entries->topLevelItem(0)->childCount(), 3);
    QCOMPARE(entries->topLevelItem(0)->child(0)->text(1),
        QStringLiteral("Administrators (S-1-5-32-544)"));
    QVERIFY(
        edit.findChild<QPlainTextEdit *>()->toPlainText().startsWith(QStringLiteral("O:BAG:BAD:")));
    QCOMPARE(edit.text(), hexText(clusprop::test::clusterDescriptor()));
}

void TestBytesEdit::brokenDescriptorsAreSaidWithTheirOffset()
{
    SecurityEdit edit(bytesContext(), {}, nullptr);
    edit.setText(hexText(clusprop::test::clusterDescriptor().first(0x40)));
    QVERIFY(edit.findChild<QTreeWidget *>()->topLevelItem(0)->text(0).contains(
        QStringLiteral("@0x36")));
    QVERIFY(edit.findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("@0x36")));
    edit.setText({});
    QVERIFY(
        edit.findChild<QTreeWidget *>()->topLevelItem(0)->text(0).contains(QStringLiteral("@0x0")));
}

void TestBytesEdit::entriesAreCopied()
{
    SecurityEdit edit(bytesContext(), {}, nullptr);
    edit.setText(hexText(clusprop::test::clusterDescriptor()));
    auto *entries = edit.findChild<QTreeWidget *>();
    QTest::keyClick(entries, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[1], QStringLiteral("Allow\tSYSTEM (S-1-5-18)\tcluster full control (0x3)\t"));
}

QTEST_MAIN(TestBytesEdit)
#include "tst_bytes_edit.moc"
