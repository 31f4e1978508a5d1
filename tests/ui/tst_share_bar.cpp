// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/marks.h"
#include "ui/overview/share_bar.h"
#include "ui/windows/theme.h"

#include <QApplication>
#include <QPainter>
#include <QtTest>

#include <numeric>

using namespace clusprop::ui;

namespace {

constexpr Fill solid{ Tone::Accent, Pattern::Solid };

QImage painted(const ShareBar &bar, qreal ratio, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image((QSizeF(100, 10) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(QApplication::palette().color(QPalette::Base));
    QPainter painter(&image);
    paintShareBar(painter, { 0, 0, 100, 10 }, bar, QApplication::palette(), direction);
    return image;
}

} // namespace

class TestShareBar : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { applyTheme(Theme::System); }
    void partsShareTheTrack();
    void whatCountsSomethingIsSeen();
    void partsNeverLeaveTheTrack();
    void nothingIsNothing();
    void edgesAreSharpAtEveryScale_data();
    void edgesAreSharpAtEveryScale();
    void theBarBeginsWhereReadingBegins();
    void patternsDifferWithoutColour();
    void tonesAreReadable_data();
    void tonesAreReadable();
};

void TestShareBar::partsShareTheTrack()
{
    const QVector<qreal> widths = partWidths({ { { solid, 1 }, { solid, 3 } } }, 100, 3);
    QCOMPARE(widths, (QVector<qreal>{ 25, 75 }));
    QCOMPARE(partWidths({ { { solid, 1 } }, 4 }, 100, 3), QVector<qreal>{ 25 });
}

void TestShareBar::whatCountsSomethingIsSeen()
{
    const QVector<qreal> widths = partWidths({ { { solid, 1 }, { solid, 1000000 } } }, 100, 3);
    QCOMPARE(widths, (QVector<qreal>{ 3, 97 }));
    QCOMPARE(partWidths({ { { solid, 0 }, { solid, 5 } } }, 100, 3).first(), 0.0);
}

void TestShareBar::partsNeverLeaveTheTrack()
{
    for (const qreal track : { 0.0, 2.0, 10.0, 100.0 }) {
        const QVector<qreal> widths
            = partWidths({ { { solid, 5 }, { solid, 1 }, { solid, 700 } }, 10 }, track, 3);
        for (const qreal width : widths)
            QVERIFY(width >= 0);
        if (track >= 9) // room for all three
            QVERIFY(std::accumulate(widths.begin(), widths.end(), 0.0) <= track + 1e-9);
    }
}

void TestShareBar::nothingIsNothing()
{
    QCOMPARE(partWidths({ { { solid, 0 } }, 0 }, 100, 3), QVector<qreal>{ 0 });
    QCOMPARE(painted({ { { solid, 0 } }, 0 }, 1), painted({ {}, 7 }, 1));
}

void TestShareBar::edgesAreSharpAtEveryScale_data()
{
    QTest::addColumn<qreal>("ratio");
    for (const qreal ratio : { 1.0, 1.25, 1.5, 1.75, 2.0 })
        QTest::addRow("%.2f", ratio) << ratio;
}

void TestShareBar::edgesAreSharpAtEveryScale()
{
    QFETCH(qreal, ratio);
    const QImage image = painted({ { { solid, 1 } }, 3 }, ratio);
    const QColor accent = toneColour(Tone::Accent, QApplication::palette());
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); ++x)
        colours.insert(image.pixel(x, image.height() / 2));
    QCOMPARE(colours.size(), 2); // the part and the track, and no blend of them
    QVERIFY(colours.contains(accent.rgb()));
}

void TestShareBar::theBarBeginsWhereReadingBegins()
{
    const ShareBar bar{ { { solid, 1 } }, 4 };
    const QRgb accent = toneColour(Tone::Accent, QApplication::palette()).rgb();
    QCOMPARE(painted(bar, 1).pixel(1, 5), accent);
    QCOMPARE(painted(bar, 1, Qt::RightToLeft).pixel(98, 5), accent);
    QVERIFY(painted(bar, 1, Qt::RightToLeft).pixel(1, 5) != accent);
}

void TestShareBar::patternsDifferWithoutColour()
{
    QVector<QImage> images;
    for (const Pattern pattern :
        { Pattern::Solid, Pattern::Hatched, Pattern::Dotted, Pattern::Hollow }) {
        images.append(painted({ { { { Tone::Quiet, pattern }, 1 } } }, 1)
                          .convertToFormat(QImage::Format_Grayscale8));
    }
    for (qsizetype left = 0; left < images.size(); ++left) {
        for (qsizetype right = left + 1; right < images.size(); ++right)
            QVERIFY(images[left] != images[right]);
    }
}

void TestShareBar::tonesAreReadable_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TestShareBar::tonesAreReadable()
{
    QFETCH(Theme, theme);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    for (const Tone tone : { Tone::Accent, Tone::Error, Tone::Warning, Tone::Note, Tone::Quiet }) {
        QVERIFY(contrastRatio(toneColour(tone, palette), palette.color(QPalette::Base))
            >= readableContrast);
    }
}

QTEST_MAIN(TestShareBar)
#include "tst_share_bar.moc"
