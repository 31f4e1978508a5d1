// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/marks.h"
#include "ui/windows/icons.h"
#include "ui/windows/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QStyle>
#include <QStyleOption>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;

namespace {

QPalette withText(QColor colour)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, Qt::gray);
    return palette;
}

/// The colour of the pixels that are fully drawn, or an invalid one when there are none or several.
QColor ink(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    QColor found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.alpha() < 255)
                continue;
            if (found.isValid() && found != colour)
                return {};
            found = colour;
        }
    }
    return found;
}

/// How much of the area is drawn, from 0 to 1.
double coverage(const QImage &image)
{
    double alpha = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            alpha += image.pixelColor(x, y).alphaF();
    }
    return alpha / (image.width() * image.height());
}

/// The best contrast of any pixel with the ground that the icon is drawn on.
double bestContrast(const QPixmap &pixmap, const QColor &ground)
{
    QImage image(pixmap.size(), QImage::Format_RGB32);
    image.fill(ground);
    QPixmap plain = pixmap;
    plain.setDevicePixelRatio(1);
    QPainter(&image).drawPixmap(0, 0, plain);
    double best = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            best = std::max(best, contrastRatio(image.pixelColor(x, y), ground));
    }
    return best;
}

/// Every icon but the program's own, which has colours.
QStringList iconNames()
{
    QStringList names;
    const QStringList files
        = QDir(QStringLiteral(":/clusprop/icons")).entryList({ QStringLiteral("*.svg") });
    for (const QString &file : files) {
        if (file != u"clusprop.svg")
            names.append(file.chopped(4));
    }
    return names;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void everyIconIsDrawnInTheTextColour_data();
    void everyIconIsDrawnInTheTextColour();
    void everyIconIsClearAtEverySizeAndScale_data();
    void everyIconIsClearAtEverySizeAndScale();
    void noTwoIconsAreTheSame();
    void iconsAreDrawnAtTheSizeOfTheScreen();
    void disabledIconsArePale();
    void livingIconsFollowTheTheme();
    void docksAndTabsShowOurIcons();
    void aNameWithoutAFileHasNoIcon();
    void everyClassAndSeverityHasOne();
};

void TestIcons::everyIconIsDrawnInTheTextColour_data()
{
    QTest::addColumn<QString>("name");
    QVERIFY(iconNames().size() > 20);
    for (const QString &name : iconNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestIcons::everyIconIsDrawnInTheTextColour()
{
    QFETCH(QString, name);
    for (const QColor colour : { QColor(Qt::white), QColor(0x1a, 0x1f, 0x24) }) {
        const QPixmap pixmap = icon(name, withText(colour)).pixmap(QSize(48, 48), 1);
        QCOMPARE(pixmap.size(), QSize(48, 48));
        QCOMPARE(ink(pixmap), colour);
    }
}

void TestIcons::everyIconIsClearAtEverySizeAndScale_data()
{
    everyIconIsDrawnInTheTextColour_data();
}

void TestIcons::everyIconIsClearAtEverySizeAndScale()
{
    QFETCH(QString, name);
    constexpr double leastInk = 0.04;
    constexpr double mostInk = 0.6; // more is a blot
    for (const Theme theme : { Theme::Light, Theme::Dark }) {
        applyTheme(theme);
        const QPalette palette = QApplication::palette();
        for (const int side : { 16, 24, 32 }) {
            for (const double ratio : { 1.0, 1.5, 2.0 }) {
                const QPixmap pixmap = icon(name, palette).pixmap(QSize(side, side), ratio);
                const QString where = QStringLiteral("%1 px, x %2").arg(side).arg(ratio);
                QCOMPARE(pixmap.width(), qRound(side * ratio));
                const double ink = coverage(pixmap.toImage());
                QVERIFY2(ink > leastInk && ink < mostInk,
                    qPrintable(where + QStringLiteral(": ink %1").arg(ink)));
                const double contrast
                    = bestContrast(pixmap, palette.color(QPalette::Window));
                QVERIFY2(contrast >= readableContrast,
                    qPrintable(where + QStringLiteral(": contrast %1").arg(contrast)));
            }
        }
    }
    applyTheme(Theme::System);
}

void TestIcons::noTwoIconsAreTheSame()
{
    QHash<QByteArray, QString> seen;
    for (const QString &name : iconNames()) {
        const QImage image = icon(name, withText(Qt::black)).pixmap(QSize(16, 16), 1).toImage();
        const QByteArray pixels(
            reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
        QVERIFY2(!seen.contains(pixels), qPrintable(name + u' ' + seen.value(pixels)));
        seen.insert(pixels, name);
    }
}

void TestIcons::iconsAreDrawnAtTheSizeOfTheScreen()
{
    const QIcon open = icon(u"open", withText(Qt::black));
    for (const double ratio : { 1.0, 1.5, 2.0 }) {
        const QPixmap pixmap = open.pixmap(QSize(16, 16), ratio);
        QCOMPARE(pixmap.size(), (QSizeF(16, 16) * ratio).toSize());
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    }
}

void TestIcons::disabledIconsArePale()
{
    for (const Theme theme : { Theme::Light, Theme::Dark }) {
        applyTheme(theme);
        const QPalette palette = QApplication::palette();
        const QIcon save = icon(u"save", palette);
        const QColor ground = palette.color(QPalette::Window);
        const double usual = contrastRatio(ink(save.pixmap(QSize(48, 48), 1)), ground);
        const QColor pale = ink(save.pixmap(QSize(48, 48), 1, QIcon::Disabled));
        QVERIFY(pale.isValid());
        QVERIFY(contrastRatio(pale, ground) < usual / 3);
        QVERIFY(contrastRatio(pale, ground) > 1.5); // pale, not gone
    }
    applyTheme(Theme::System);
}

void TestIcons::livingIconsFollowTheTheme()
{
    const QIcon living = livingIcon(u"close");
    for (const Theme theme : { Theme::Light, Theme::Dark }) {
        applyTheme(theme);
        QCOMPARE(ink(living.pixmap(QSize(48, 48), 1)),
            QApplication::palette().color(QPalette::WindowText));
    }
    applyTheme(Theme::System);
}

void TestIcons::docksAndTabsShowOurIcons()
{
    applyTheme(Theme::Dark);
    const QColor text = QApplication::palette().color(QPalette::WindowText);
    for (const auto standard : { QStyle::SP_TitleBarCloseButton, QStyle::SP_TitleBarNormalButton,
             QStyle::SP_DockWidgetCloseButton }) {
        const QIcon shown = QApplication::style()->standardIcon(standard);
        QCOMPARE(ink(shown.pixmap(QSize(48, 48), 1)), text);
    }
    QImage image(48, 48, QImage::Format_RGB32);
    const QColor ground = QApplication::palette().color(QPalette::Window);
    image.fill(ground);
    QPainter painter(&image);
    QStyleOption option;
    option.rect = image.rect();
    option.palette = QApplication::palette();
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorTabClose, &option, &painter);
    painter.end();
    QCOMPARE(image.pixelColor(24, 24), text); // where the lines of the cross meet
    QCOMPARE(image.pixelColor(0, 0), ground);
    applyTheme(Theme::System);
}

void TestIcons::aNameWithoutAFileHasNoIcon()
{
    QVERIFY(icon(u"no-such-icon", QPalette()).isNull());
    QVERIFY(icon(u"", QPalette()).isNull());
}

void TestIcons::everyClassAndSeverityHasOne()
{
    for (const ObjectClass objectClass : allObjectClasses)
        QVERIFY(!icon(iconName(objectClass), QPalette()).isNull());
    for (const Severity severity : { Severity::Note, Severity::Warning, Severity::Error })
        QVERIFY(!icon(iconName(severity), QPalette()).isNull());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
