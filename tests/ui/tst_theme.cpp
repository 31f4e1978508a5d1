// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/marks.h"
#include "ui/windows/theme.h"

#include <QApplication>
#include <QTest>

using namespace clusprop::ui;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void wordsLeadBack();
    void textIsReadable_data();
    void textIsReadable();
    void outlinesStandOut_data();
    void outlinesStandOut();
    void textSizeStaysWithinLimits();
};

void TestTheme::cleanup()
{
    applyTheme(Theme::System);
    applyFontSteps(0);
}

void TestTheme::wordsLeadBack()
{
    for (const Theme theme : allThemes)
        QCOMPARE(themeFromWord(themeWord(theme)), theme);
    QCOMPARE(themeFromWord(u"plaid"), Theme::System);
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<Theme>("theme");
    for (const Theme theme : allThemes)
        QTest::newRow(qPrintable(themeWord(theme))) << theme;
}

void TestTheme::textIsReadable()
{
    QFETCH(Theme, theme);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    for (const auto ground : { QPalette::Window, QPalette::Base, QPalette::AlternateBase }) {
        for (const auto text :
            { QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText }) {
            const double contrast = contrastRatio(palette.color(text), palette.color(ground));
            QVERIFY2(contrast >= readableContrast,
                qPrintable(
                    QStringLiteral("role %1 on %2: %3").arg(text).arg(ground).arg(contrast)));
        }
    }
    QVERIFY(contrastRatio(palette.color(QPalette::ButtonText), palette.color(QPalette::Button))
        >= readableContrast);
    for (const NoticeKind kind : { NoticeKind::Quiet, NoticeKind::Warning }) {
        QVERIFY(contrastRatio(palette.color(QPalette::WindowText), noticeColour(palette, kind))
            >= readableContrast);
    }
}

void TestTheme::outlinesStandOut_data()
{
    textIsReadable_data();
}

void TestTheme::outlinesStandOut()
{
    QFETCH(Theme, theme);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    constexpr double visible = 3.0; // WCAG 2 for what is no text
    for (const auto ground : { QPalette::Window, QPalette::Base }) {
        const double contrast = contrastRatio(outlineColour(palette), palette.color(ground));
        QVERIFY2(contrast >= visible, qPrintable(QString::number(contrast)));
    }
}

void TestTheme::textSizeStaysWithinLimits()
{
    const qreal usual = QApplication::font().pointSizeF();
    applyFontSteps(2);
    QCOMPARE(QApplication::font().pointSizeF(), usual + 2);
    applyFontSteps(1000);
    QCOMPARE(QApplication::font().pointSizeF(), usual + largestFontStep);
    applyFontSteps(-1000);
    QVERIFY(QApplication::font().pointSizeF() >= 5.0);
    applyFontSteps(0);
    QCOMPARE(QApplication::font().pointSizeF(), usual);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
