// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_find_bar.h"
#include "ui/hexview/hex_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;

class TestHexFindBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsUnderTheCursorFirst();
    void findsOnAndSaysThatItWrapped();
    void findsEveryKind_data();
    void findsEveryKind();
    void saysWhatIsWrongWithAPattern();
    void goesToOffsets();
    void escapeClosesIt();
    void asksWhenThereIsNothingToFind();

private:
    [[nodiscard]] QLineEdit *pattern() const
    {
        return m_bar->findChild<QLineEdit *>(QStringLiteral("bytesPattern"));
    }
    [[nodiscard]] QString said() const
    {
        return m_bar->findChild<QLabel *>(QStringLiteral("bytesFound"))->text();
    }
    void type(const QString &text) const
    {
        pattern()->clear();
        QTest::keyClicks(pattern(), text);
        QTest::keyClick(pattern(), Qt::Key_Return);
    }

    std::unique_ptr<HexView> m_view;
    std::unique_ptr<HexFindBar> m_bar;
};

void TestHexFindBar::init()
{
    m_bar.reset();
    m_view = std::make_unique<HexView>();
    m_view->setBytes(QByteArray("xxRole\0\0R\0o\0\x03\0\0\0Role", 21));
    m_bar = std::make_unique<HexFindBar>();
    m_bar->setView(m_view.get());
    m_bar->show();
}

void TestHexFindBar::findsUnderTheCursorFirst()
{
    m_view->setCursorOffset(2);
    type(QStringLiteral("52 6f ?? 65"));
    QCOMPARE(m_view->selection(), (wire::ByteRange{ 2, 4 }));
    QCOMPARE(said(), QStringLiteral("Found at 2 (0x2)."));
}

void TestHexFindBar::findsOnAndSaysThatItWrapped()
{
    type(QStringLiteral("52 6f 6c 65"));
    QSignalSpy sentences(m_bar.get(), &HexFindBar::said);
    m_bar->findAgain(HexSearch::Direction::Forward);
    QCOMPARE(m_view->selection(), (wire::ByteRange{ 16, 4 }));
    m_bar->findAgain(HexSearch::Direction::Forward);
    QCOMPARE(m_view->selection(), (wire::ByteRange{ 2, 4 }));
    QVERIFY2(said().contains(u"past the end"), qPrintable(said()));
    m_bar->findAgain(HexSearch::Direction::Backward);
    QCOMPARE(m_view->selection(), (wire::ByteRange{ 16, 4 }));
    QCOMPARE(sentences.size(), 3);
}

void TestHexFindBar::findsEveryKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("offset");
    QTest::newRow("UTF-16") << 1 << "Ro" << qint64(8);
    QTest::newRow("ASCII") << 2 << "ole" << qint64(3);
    QTest::newRow("number") << 3 << "3" << qint64(12);
}

void TestHexFindBar::findsEveryKind()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    m_bar->findChild<QComboBox *>()->setCurrentIndex(kind);
    type(text);
    QTEST(static_cast<qint64>(m_view->selection().offset), "offset");
}

void TestHexFindBar::saysWhatIsWrongWithAPattern()
{
    m_view->setCursorOffset(7);
    type(QStringLiteral("5"));
    QVERIFY2(said().startsWith(u"Write pairs"), qPrintable(said()));
    type(QStringLiteral("99 99"));
    QCOMPARE(said(), QStringLiteral("Not found."));
    QCOMPARE(m_view->cursorOffset(), qint64(7));
    QTest::keyClick(pattern(), Qt::Key_9);
    QVERIFY(said().isEmpty());
}

void TestHexFindBar::goesToOffsets()
{
    auto *offset = m_bar->findChild<QLineEdit *>(QStringLiteral("bytesOffset"));
    m_bar->askForOffset();
    QTest::keyClicks(offset, QStringLiteral("0x10"));
    QTest::keyClick(offset, Qt::Key_Return);
    QCOMPARE(m_view->cursorOffset(), qint64(16));
    offset->setText(QStringLiteral("-6"));
    QTest::keyClick(offset, Qt::Key_Return);
    QCOMPARE(m_view->cursorOffset(), qint64(10));
    offset->setText(QStringLiteral("1000"));
    QTest::keyClick(offset, Qt::Key_Return);
    QCOMPARE(m_view->cursorOffset(), qint64(10));
    QVERIFY2(said().contains(u"There is no byte 1000"), qPrintable(said()));
}

void TestHexFindBar::escapeClosesIt()
{
    QSignalSpy closed(m_bar.get(), &HexFindBar::closed);
    QTest::keyClick(pattern(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(m_bar->isHidden());
}

void TestHexFindBar::asksWhenThereIsNothingToFind()
{
    m_bar->hide();
    m_bar->findAgain(HexSearch::Direction::Forward);
    QVERIFY(m_bar->isVisible());
    HexFindBar alone; // without a view nothing happens
    alone.findAgain(HexSearch::Direction::Forward);
    QVERIFY(alone.findChild<QLabel *>(QStringLiteral("bytesFound"))->text().isEmpty());
}

QTEST_MAIN(TestHexFindBar)
#include "tst_hex_find_bar.moc"
