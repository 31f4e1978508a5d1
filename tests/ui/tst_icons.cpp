// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/icons.h"

#include <QDir>
#include <QImage>
#include <QPixmap>
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

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void everyIconIsDrawnInTheTextColour_data();
    void everyIconIsDrawnInTheTextColour();
    void iconsAreDrawnAtTheSizeOfTheScreen();
    void disabledIconsArePale();
    void aNameWithoutAFileHasNoIcon();
    void everyClassAndSeverityHasOne();
};

void TestIcons::everyIconIsDrawnInTheTextColour_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files
        = QDir(QStringLiteral(":/clusprop/icons")).entryList({ QStringLiteral("*.svg") });
    QVERIFY(files.size() > 20);
    for (const QString &file : files) {
        if (file != u"clusprop.svg") // the program's own has colours
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
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
    const QIcon save = icon(u"save", withText(Qt::black));
    QCOMPARE(ink(save.pixmap(QSize(48, 48), 1, QIcon::Disabled)), QColor(Qt::gray));
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
