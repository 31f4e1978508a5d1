// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/opening/format_registry.h"
#include "ui/hexview/hex_comparison.h"
#include "ui/hexview/hex_view.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;

class TestHexComparison : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsOneSideUntilAsked();
    void bothSidesHaveTheSameRows();
    void bytesOfTheSameMeaningFaceEachOther();
    void scrollsInStep();
    void theCursorIsFollowedOnTheOtherSide();
    void goesToADifferenceOnBothSides();
    void standsBelowWhereItIsNarrow();
    void remembersTheSideWithTheFocus();
    void withoutDifferencesThereIsNothingToCompare();

private:
    ObjectBytes m_content;
    std::unique_ptr<HexComparison> m_bytes;
};

/// A text became longer, so that everything behind it stands elsewhere.
void TestHexComparison::init()
{
    Document document(*loadFile(
        QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/captured/ws2022-cluster-common.bin")));
    document.apply(makeSet(document.current(), 0, Scope::Common, QStringLiteral("Description"),
        textValue(QStringLiteral("a text of some length"))));
    document.apply(
        makeSet(document.current(), 0, Scope::Common, QStringLiteral("New"), dwordValue(1)));
    m_content = bytesOf(document, 0, Scope::Common);
    m_bytes = std::make_unique<HexComparison>();
    m_bytes->resize(1500, 300);
    m_bytes->setContent(m_content);
    m_bytes->show();
}

void TestHexComparison::showsOneSideUntilAsked()
{
    QVERIFY(!m_bytes->before()->isVisible());
    QVERIFY(m_bytes->view()->gaps().isEmpty());
    m_bytes->setComparing(true);
    QVERIFY(m_bytes->before()->isVisible());
    QCOMPARE(m_bytes->before()->bytes(), m_content.before.bytes());
    QCOMPARE(m_bytes->view()->accessibleName(), QStringLiteral("Bytes after the edits"));
    m_bytes->setComparing(false);
    QVERIFY(!m_bytes->before()->isVisible());
    QVERIFY(m_bytes->view()->gaps().isEmpty());
}

void TestHexComparison::bothSidesHaveTheSameRows()
{
    m_bytes->setComparing(true);
    for (const int count : { 0, 8, 16, 32 }) {
        m_bytes->setBytesPerRow(count);
        QCOMPARE(m_bytes->before()->hexLayout().rows(), m_bytes->view()->hexLayout().rows());
        QCOMPARE(m_bytes->before()->hexLayout().bytesPerRow(),
            m_bytes->view()->hexLayout().bytesPerRow());
    }
}

void TestHexComparison::bytesOfTheSameMeaningFaceEachOther()
{
    m_bytes->setComparing(true);
    // The last property that was there before, behind the longer text.
    const QByteArray &before = m_bytes->before()->bytes();
    const QByteArray &after = m_bytes->view()->bytes();
    const QByteArray name = QByteArray::fromHex("530068006100720065006400"); // "Shared"
    const qint64 left = before.lastIndexOf(name);
    const qint64 right = after.lastIndexOf(name);
    QVERIFY(left > 0 && right > left);
    QCOMPARE(m_bytes->before()->gaps().cellOf(left), m_bytes->view()->gaps().cellOf(right));
}

void TestHexComparison::scrollsInStep()
{
    m_bytes->setComparing(true);
    m_bytes->view()->verticalScrollBar()->setValue(40);
    QCOMPARE(m_bytes->before()->firstRow(), qint64(40));
    m_bytes->before()->verticalScrollBar()->setValue(7);
    QCOMPARE(m_bytes->view()->firstRow(), qint64(7));
}

void TestHexComparison::theCursorIsFollowedOnTheOtherSide()
{
    m_bytes->setComparing(true);
    QSignalSpy moved(m_bytes->before(), &HexView::cursorMoved);
    QTest::keyClick(m_bytes->view(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_bytes->view()->cursorOffset(), qint64(m_content.bytes.size()) - 1);
    QCOMPARE(m_bytes->before()->cursorOffset(), qint64(m_content.before.bytes().size()) - 1);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(m_bytes->before()->firstRow(), m_bytes->view()->firstRow());
}

void TestHexComparison::goesToADifferenceOnBothSides()
{
    m_bytes->setComparing(true);
    for (const ByteDifference &difference : m_content.differences.rows) {
        m_bytes->goTo(difference);
        QCOMPARE(m_bytes->view()->selection().offset, difference.after.offset);
        if (difference.after.length > 0)
            QCOMPARE(m_bytes->view()->selection(), difference.after);
        if (difference.before.length > 0)
            QCOMPARE(m_bytes->before()->selection(), difference.before);
        QCOMPARE(m_bytes->before()->firstRow(), m_bytes->view()->firstRow());
    }
}

void TestHexComparison::standsBelowWhereItIsNarrow()
{
    m_bytes->setComparing(true);
    auto *splitter = m_bytes->findChild<QSplitter *>();
    QCOMPARE(splitter->orientation(), Qt::Horizontal);
    m_bytes->resize(m_bytes->view()->minimumSizeHint().width() + 20, 600);
    QCOMPARE(splitter->orientation(), Qt::Vertical);
    QCOMPARE(m_bytes->before()->hexLayout().rows(), m_bytes->view()->hexLayout().rows());
}

void TestHexComparison::remembersTheSideWithTheFocus()
{
    m_bytes->setComparing(true);
    QApplication::setActiveWindow(m_bytes.get());
    m_bytes->view()->setFocus();
    QCOMPARE(m_bytes->active(), m_bytes->view());
    QSignalSpy changed(m_bytes.get(), &HexComparison::activeChanged);
    m_bytes->before()->setFocus();
    QCOMPARE(m_bytes->active(), m_bytes->before());
    m_bytes->setComparing(false); // and the side is gone
    QCOMPARE(m_bytes->active(), m_bytes->view());
    QCOMPARE(changed.size(), 2);
}

void TestHexComparison::withoutDifferencesThereIsNothingToCompare()
{
    m_bytes->setComparing(true);
    ObjectBytes same = m_content;
    same.before = {};
    same.differences = {};
    m_bytes->setContent(same);
    QVERIFY(!m_bytes->before()->isVisible());
    m_bytes->setContent(m_content);
    QVERIFY(m_bytes->before()->isVisible());
}

QTEST_MAIN(TestHexComparison)
#include "tst_hex_comparison.moc"
