// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_legend.h"
#include "ui/hexview/hex_shades.h"
#include "ui/models/marks.h"
#include "ui/windows/theme.h"

#include <QApplication>
#include <QPainter>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;

namespace {

QImage sample(HexShade shade)
{
    QImage image(48, 20, QImage::Format_RGB32);
    QPainter painter(&image);
    paintShade(
        painter, QRectF(0, 0, 48, 20), shade, ShadeStrength::Full, QApplication::palette(), 1);
    return image;
}

} // namespace

class TestHexShades : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data(); // every function runs in both themes
    void init();
    void textOnThemIsReadable();
    void eachHasAShapeOfItsOwn();
    void everyFieldHasAShade();
    void theLegendHasRoomForItsWords();
};

void TestHexShades::initTestCase_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TestHexShades::init()
{
    QFETCH_GLOBAL(Theme, theme);
    applyTheme(theme);
}

void TestHexShades::textOnThemIsReadable()
{
    const QPalette palette = QApplication::palette();
    for (const HexShade shade : allHexShades) {
        const QColor full = shadeColour(shade, ShadeStrength::Full, palette);
        const QColor faint = shadeColour(shade, ShadeStrength::Faint, palette);
        QVERIFY(contrastRatio(palette.color(QPalette::Text), full) >= readableContrast);
        QVERIFY(contrastRatio(secondaryTextColour(palette), faint) >= readableContrast);
    }
}

/// Where colours are taken away, the pictures still differ.
void TestHexShades::eachHasAShapeOfItsOwn()
{
    QVector<QImage> shapes;
    for (const HexShade shade : allHexShades) {
        const QImage image = sample(shade);
        const QRgb ground = shadeColour(shade, ShadeStrength::Full, QApplication::palette()).rgb();
        QImage shape(image.size(), QImage::Format_Mono);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                shape.setPixel(x, y, image.pixel(x, y) == ground ? 0 : 1);
        }
        // Bytes that were not read and padding are both hatched; neither ever stands for the other.
        if (shade != HexShade::Unread)
            QVERIFY2(!shapes.contains(shape), qPrintable(shadeWord(shade)));
        shapes.append(shape);
    }
}

void TestHexShades::everyFieldHasAShade()
{
    QSet<HexShade> used;
    for (int field = 0; field <= static_cast<int>(ByteField::StructureField); ++field)
        used.insert(hexShade(static_cast<ByteField>(field)));
    QCOMPARE(used.size(), qsizetype(allHexShades.size()));
    for (const HexShade shade : allHexShades)
        QVERIFY(!shadeWord(shade).isEmpty());
}

void TestHexShades::theLegendHasRoomForItsWords()
{
    HexLegend legend;
    QVERIFY(legend.heightForWidth(legend.minimumSizeHint().width()) > legend.sizeHint().height());
    const int without = legend.sizeHint().width();
    legend.setShowsUnread(true);
    QVERIFY(legend.sizeHint().width() > without);
    const QImage before = legend.grab().toImage();
    legend.setCurrent(HexShade::Value);
    QVERIFY(legend.grab().toImage() != before);
}

QTEST_MAIN(TestHexShades)
#include "tst_hex_shades.moc"
