// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/marks.h"
#include "ui/windows/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTest>
#include <QToolTip>

using namespace clusprop;
using namespace clusprop::ui;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void wordsLeadBack();
    void textIsReadable_data();
    void textIsReadable();
    void toolTipsFollowTheTheme();
    void disabledTextIsPalerThanText_data();
    void disabledTextIsPalerThanText();
    void marksAreReadable_data();
    void marksAreReadable();
    void outlinesStandOut_data();
    void outlinesStandOut();
    void theFocusStandsOut_data();
    void theFocusStandsOut();
    void aFieldWithTheFocusHasAFrame();
    void scalesAreNotRounded();
    void textSizeStaysWithinLimits();
    void whatIsAppliedAlreadyIsNoNews();
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

/// Each text with each ground that it is drawn on somewhere, in windows with and without the focus.
void TestTheme::textIsReadable()
{
    QFETCH(Theme, theme);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    const auto check = [&palette](QPalette::ColorGroup group, QPalette::ColorRole text,
                           QPalette::ColorRole ground) {
        const double contrast
            = contrastRatio(palette.color(group, text), palette.color(group, ground));
        QVERIFY2(contrast >= readableContrast,
            qPrintable(QStringLiteral("group %1, role %2 on %3: %4")
                           .arg(group)
                           .arg(text)
                           .arg(ground)
                           .arg(contrast)));
    };
    for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
        for (const auto ground :
            { QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button }) {
            for (const auto text : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                     QPalette::PlaceholderText }) // headers are buttons, fields hold hints
                check(group, text, ground);
        }
    }
    for (const auto group : { QPalette::Active, QPalette::Inactive }) {
        for (const auto ground : { QPalette::Window, QPalette::Base, QPalette::AlternateBase })
            check(group, QPalette::Link, ground);
        check(group, QPalette::HighlightedText, QPalette::Highlight);
        check(group, QPalette::ToolTipText, QPalette::ToolTipBase);
    }
    for (const NoticeKind kind : { NoticeKind::Quiet, NoticeKind::Warning }) {
        for (const auto text : { QPalette::WindowText, QPalette::ButtonText }) {
            QVERIFY(contrastRatio(palette.color(text), noticeColour(palette, kind))
                >= readableContrast);
        }
    }
}

void TestTheme::toolTipsFollowTheTheme()
{
    for (const Theme theme : { Theme::Dark, Theme::Light }) {
        applyTheme(theme);
        const QPalette tips = QToolTip::palette();
        const double contrast = contrastRatio(
            tips.color(QPalette::ToolTipText), tips.color(QPalette::ToolTipBase));
        QVERIFY2(contrast >= readableContrast, qPrintable(QString::number(contrast)));
        QCOMPARE(isDark(tips), theme == Theme::Dark);
    }
}

void TestTheme::disabledTextIsPalerThanText_data()
{
    textIsReadable_data();
}

void TestTheme::disabledTextIsPalerThanText()
{
    QFETCH(Theme, theme);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText }) {
        const QColor ground = palette.color(QPalette::Window);
        QVERIFY(contrastRatio(palette.color(QPalette::Disabled, role), ground) * 1.8
            < contrastRatio(palette.color(QPalette::Active, role), ground));
    }
}

void TestTheme::marksAreReadable_data()
{
    textIsReadable_data();
}

void TestTheme::marksAreReadable()
{
    QFETCH(Theme, theme);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    for (const QColor &colour : { modifiedColour(palette), secondaryTextColour(palette),
             severityColour(Severity::Error, palette), severityColour(Severity::Warning, palette),
             severityColour(Severity::Note, palette) }) {
        QVERIFY(contrastRatio(colour, palette.color(QPalette::Base)) >= readableContrast);
        QVERIFY(contrastRatio(colour, palette.color(QPalette::AlternateBase)) >= readableContrast);
        // On tabs and toolbars they are marks beside words.
        QVERIFY(contrastRatio(colour, palette.color(QPalette::Window)) >= visibleContrast);
    }
    QVERIFY(contrastRatio(severityColour(Severity::Warning, palette),
                noticeColour(palette, NoticeKind::Warning))
        >= visibleContrast);
    QVERIFY(contrastRatio(
                severityColour(Severity::Note, palette), noticeColour(palette, NoticeKind::Quiet))
        >= visibleContrast);
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
    for (const auto ground : { QPalette::Window, QPalette::Base }) {
        const double contrast = contrastRatio(outlineColour(palette), palette.color(ground));
        QVERIFY2(contrast >= visibleContrast, qPrintable(QString::number(contrast)));
    }
}

void TestTheme::theFocusStandsOut_data()
{
    textIsReadable_data();
}

void TestTheme::theFocusStandsOut()
{
    QFETCH(Theme, theme);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    for (const auto ground : { QPalette::Window, QPalette::Base, QPalette::AlternateBase })
        QVERIFY(contrastRatio(focusColour(palette), palette.color(ground)) >= visibleContrast);
    // What is painted, around a field and in a row that is selected.
    for (const auto role : { QPalette::Base, QPalette::Highlight }) {
        const QColor ground = palette.color(role);
        QImage image(60, 20, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        QStyleOptionFocusRect frame;
        frame.rect = image.rect();
        frame.palette = palette;
        frame.state = QStyle::State_KeyboardFocusChange | QStyle::State_HasFocus;
        frame.backgroundColor = ground;
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter);
        painter.end();
        QVERIFY(contrastRatio(image.pixelColor(30, 0), ground) >= visibleContrast);
        QVERIFY(contrastRatio(image.pixelColor(0, 10), ground) >= visibleContrast);
    }
}

void TestTheme::aFieldWithTheFocusHasAFrame()
{
    for (const Theme theme : { Theme::Light, Theme::Dark }) {
        applyTheme(theme);
        QLineEdit field;
        field.resize(120, field.sizeHint().height());
        field.show();
        field.activateWindow();
        field.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        const QImage image = field.grab().toImage();
        const QColor base = field.palette().color(QPalette::Base);
        QVERIFY(contrastRatio(image.pixelColor(60, 0), base) >= visibleContrast);
    }
}

void TestTheme::scalesAreNotRounded()
{
    QCOMPARE(QGuiApplication::highDpiScaleFactorRoundingPolicy(),
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
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

void TestTheme::whatIsAppliedAlreadyIsNoNews()
{
    struct Listener : QWidget
    {
        int heard = 0;
        void changeEvent(QEvent *event) override
        {
            const QEvent::Type type = event->type();
            heard += type == QEvent::PaletteChange || type == QEvent::StyleChange || type == QEvent::FontChange;
        }
    };
    Listener listener;
    listener.show();
    applyTheme(Theme::Dark);
    applyFontSteps(2);
    QTRY_VERIFY(listener.heard > 1);
    QCoreApplication::sendPostedEvents();
    listener.heard = 0;
    applyTheme(Theme::Dark);
    applyFontSteps(2);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(listener.heard, 0);
    applyTheme(Theme::Light);
    QTRY_COMPARE(listener.heard, 1);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
