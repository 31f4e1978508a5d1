// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/marks.h"

#include <QPainter>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;

namespace {

QPalette paletteOf(const QColor &base, const QColor &alternate, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, alternate);
    palette.setColor(QPalette::Text, text);
    return palette;
}

QImage drawn(const QIcon &icon)
{
    return icon.pixmap(QSize(32, 32)).toImage();
}

} // namespace

class TestMarks : public QObject
{
    Q_OBJECT

private slots:
    void coloursAreReadable_data();
    void coloursAreReadable();
    void knowsDarkFromLight();
    void contrastIsThatOfTheStandard();
    void severitiesDifferInShapeAlone();
    void theBarIsAtTheLeadingEdge();
    void toolTipsAreNeverMarkup();
};

void TestMarks::coloursAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(Qt::white, QColor(0xF3F3F3), Qt::black);
    QTest::newRow("light grey") << paletteOf(QColor(0xE0E0E0), QColor(0xD6D6D6), Qt::black);
    QTest::newRow("dark") << paletteOf(QColor(0x1E1E1E), QColor(0x2A2A2A), QColor(0xE6E6E6));
    QTest::newRow("darkest") << paletteOf(Qt::black, QColor(0x101010), Qt::white);
    QTest::newRow("dark blue") << paletteOf(QColor(0x0B1B33), QColor(0x12264A), Qt::white);
}

void TestMarks::coloursAreReadable()
{
    QFETCH(QPalette, palette);
    QVector<QColor> colours{ modifiedColour(palette), secondaryTextColour(palette) };
    for (const Severity severity : { Severity::Note, Severity::Warning, Severity::Error })
        colours.append(severityColour(severity, palette));
    for (const QColor &colour : std::as_const(colours)) {
        QVERIFY(contrastRatio(colour, palette.color(QPalette::Base)) >= readableContrast);
        QVERIFY(contrastRatio(colour, palette.color(QPalette::AlternateBase)) >= readableContrast);
    }
}

void TestMarks::knowsDarkFromLight()
{
    QVERIFY(isDark(paletteOf(Qt::black, Qt::black, Qt::white)));
    QVERIFY(!isDark(paletteOf(Qt::white, Qt::white, Qt::black)));
}

void TestMarks::contrastIsThatOfTheStandard()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QCOMPARE(qRound(contrastRatio(QColor(0x767676), Qt::white) * 100), 454);
}

void TestMarks::severitiesDifferInShapeAlone()
{
    const QPalette palette = paletteOf(Qt::white, Qt::white, Qt::black);
    QVector<QImage> shapes;
    for (const Severity severity : { Severity::Note, Severity::Warning, Severity::Error }) {
        const QImage image = drawn(severityIcon(severity, palette));
        QVERIFY(!image.isNull());
        shapes.append(image.convertToFormat(QImage::Format_Alpha8));
    }
    shapes.append(drawn(lockIcon(palette)).convertToFormat(QImage::Format_Alpha8));
    for (int left = 0; left < shapes.size(); ++left) {
        for (int right = left + 1; right < shapes.size(); ++right)
            QVERIFY(shapes[left] != shapes[right]);
    }
}

void TestMarks::theBarIsAtTheLeadingEdge()
{
    const QPalette palette = paletteOf(Qt::white, Qt::white, Qt::black);
    for (const Qt::LayoutDirection direction : { Qt::LeftToRight, Qt::RightToLeft }) {
        QImage cell(60, 20, QImage::Format_RGB32);
        cell.fill(Qt::white);
        QPainter painter(&cell);
        paintModifiedBar(painter, cell.rect(), palette, direction);
        painter.end();
        const bool leftToRight = direction == Qt::LeftToRight;
        QCOMPARE(cell.pixelColor(leftToRight ? 0 : 59, 10), modifiedColour(palette));
        QCOMPARE(cell.pixelColor(leftToRight ? 59 : 0, 10), QColor(Qt::white));
        QCOMPARE(cell.pixelColor(30, 10), QColor(Qt::white));
    }
}

void TestMarks::toolTipsAreNeverMarkup()
{
    QCOMPARE(plainToolTip(QStringLiteral("a < b")), QStringLiteral("a < b"));
    QVERIFY(plainToolTip(QStringLiteral("<b>x</b>")).contains(QStringLiteral("&lt;b&gt;")));
    const QString longLine = QStringLiteral("<i>") + QString(200, u'x');
    QVERIFY(plainToolTip(longLine).contains(QStringLiteral("&lt;i&gt;")));
}

QTEST_MAIN(TestMarks)
#include "tst_marks.moc"
