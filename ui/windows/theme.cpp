// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/theme.h"

#include "ui/models/marks.h"
#include "ui/windows/outlined_style.h"

#include <QApplication>
#include <QToolTip>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr const char *appliedTheme = "clusprop.theme"; ///< a property of the application

struct ThemeRow
{
    Theme theme;
    const char16_t *word;
};
constexpr std::array themeRows{
    ThemeRow{ Theme::System, u"system" },
    ThemeRow{ Theme::Light, u"light" },
    ThemeRow{ Theme::Dark, u"dark" },
};

struct Shades
{
    QRgb window, base, alternate, text, muted, disabled, button, link, highlight, highlighted, tip;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette{ QColor(shades.button), QColor(shades.window) };
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor(color));
    };
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::WindowText, shades.text);
    set(QPalette::Text, shades.text);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::PlaceholderText, shades.muted);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    set(QPalette::Highlight, shades.highlight);
    set(QPalette::HighlightedText, shades.highlighted);
    set(QPalette::ToolTipBase, shades.tip);
    set(QPalette::ToolTipText, shades.text);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor(shades.disabled));
    return palette;
}

// Contrast of text and links, muted and disabled text among them, is at least 4.5 : 1 on every
// ground that they stand on; that of the highlight, which frames what has the focus, at least 3 : 1.
QPalette lightPalette()
{
    return paletteOf({ .window = 0xffeff1f3,
        .base = 0xffffffff,
        .alternate = 0xfff6f8fa,
        .text = 0xff1a1f24,
        .muted = 0xff5d6670,
        .disabled = 0xff626a72,
        .button = 0xffe6e9ec,
        .link = 0xff0b5cad,
        .highlight = 0xff1f6fb5,
        .highlighted = 0xffffffff,
        .tip = 0xfffffbe6 });
}

QPalette darkPalette()
{
    QPalette palette = paletteOf({ .window = 0xff25292e,
        .base = 0xff1b1e22,
        .alternate = 0xff212529,
        .text = 0xffe4e7ea,
        .muted = 0xff9aa3ad,
        .disabled = 0xff9aa3ad,
        .button = 0xff333940,
        .link = 0xff79b8ff,
        .highlight = 0xff3577b6,
        .highlighted = 0xffffffff,
        .tip = 0xff343a41 });
    // Fusion draws frames and bevels with these; made from a dark button they would all be black.
    palette.setColor(QPalette::Light, QColor(0xff454c55));
    palette.setColor(QPalette::Midlight, QColor(0xff3b424a));
    palette.setColor(QPalette::Mid, QColor(0xff16181b));
    palette.setColor(QPalette::Dark, QColor(0xff101214));
    palette.setColor(QPalette::Shadow, QColor(0xff0a0b0c));
    return palette;
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto mix
        = [share](float a, float b) { return static_cast<float>(a * (1.0 - share) + b * share); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
        mix(one.blueF(), other.blueF()));
}

/// The lowest contrast with anything that text stands on.
double leastContrast(const QColor &colour, const QPalette &palette)
{
    double least = contrastRatio(colour, palette.color(QPalette::Window));
    for (const auto ground : { QPalette::Base, QPalette::AlternateBase, QPalette::Button })
        least = std::min(least, contrastRatio(colour, palette.color(ground)));
    return least;
}

/// As pale as it may be on every ground of the palette.
QColor mutedText(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    constexpr double palest = 0.40;
    for (double share = palest; share > 0; share -= 0.04) {
        const QColor colour(mixed(text, window, share).rgb()); // as it is drawn
        if (leastContrast(colour, palette) >= readableContrast)
            return colour;
    }
    return text;
}

/// As near to the desktop's own as text on it can be read.
QColor selectionGround(const QPalette &palette, QPalette::ColorGroup group)
{
    const QColor text = palette.color(group, QPalette::HighlightedText);
    QColor ground = palette.color(group, QPalette::Highlight);
    const bool isTextLight = text.lightnessF() > 0.5F;
    constexpr int mostSteps = 40;
    for (int step = 0; step < mostSteps && contrastRatio(text, ground) < readableContrast; ++step)
        ground = mixed(ground, isTextLight ? Qt::black : Qt::white, 0.05);
    return ground;
}

/// The desktop's own palette, but for what is too pale in many of them.
QPalette readable(const QPalette &desktop)
{
    QPalette palette; // says nothing about the other roles
    const QColor muted = mutedText(desktop);
    palette.setColor(QPalette::PlaceholderText, muted);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, muted);
    for (const auto group : { QPalette::Active, QPalette::Inactive })
        palette.setColor(group, QPalette::Highlight, selectionGround(desktop, group));
    if (leastContrast(desktop.color(QPalette::Link), desktop) < readableContrast)
        palette.setColor(QPalette::Link, modifiedColour(desktop));
    return palette;
}

} // namespace

QString themeWord(Theme theme)
{
    return QString::fromUtf16(themeRows[static_cast<std::size_t>(theme)].word);
}

Theme themeFromWord(QStringView word)
{
    const auto row = std::ranges::find_if(themeRows,
        [word](const ThemeRow &candidate) { return word == QStringView(candidate.word); });
    return row == themeRows.end() ? Theme::System : row->theme;
}

void applyTheme(Theme theme)
{
    if (!qobject_cast<OutlinedStyle *>(QApplication::style()))
        QApplication::setStyle(new OutlinedStyle); // the application owns it
    // Every widget would be told, and it would be no news.
    if (const QVariant applied = qApp->property(appliedTheme);
        applied.isValid() && applied.toInt() == static_cast<int>(theme))
        return;
    qApp->setProperty(appliedTheme, static_cast<int>(theme));
    switch (theme) {
    case Theme::System:
        QApplication::setPalette(QPalette());
        QApplication::setPalette(readable(QApplication::palette()));
        break;
    case Theme::Light:
        QApplication::setPalette(lightPalette());
        break;
    case Theme::Dark:
        QApplication::setPalette(darkPalette());
        break;
    }
    QToolTip::setPalette(QApplication::palette()); // tool tips keep one of their own
}

void applyFontSteps(int steps)
{
    static const QFont started = QApplication::font();
    QFont font = started;
    const int kept = std::clamp(steps, smallestFontStep, largestFontStep);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(5.0, font.pointSizeF() + kept));
    else
        font.setPixelSize(std::max(7, font.pixelSize() + kept));
    if (font != QApplication::font())
        QApplication::setFont(font);
}

QColor outlineColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.52);
}

QColor focusColour(const QPalette &palette)
{
    // A desktop's own highlight may be too pale for a thin line.
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    for (const auto ground : { QPalette::Window, QPalette::Base, QPalette::AlternateBase }) {
        if (contrastRatio(highlight, palette.color(ground)) < visibleContrast)
            return palette.color(QPalette::WindowText);
    }
    return highlight;
}

QColor noticeColour(const QPalette &palette, NoticeKind kind)
{
    const QColor window = palette.color(QPalette::Window);
    switch (kind) {
    case NoticeKind::Quiet:
        return mixed(window, palette.color(QPalette::Highlight), 0.10);
    case NoticeKind::Warning:
        return mixed(window, QColor(0xffe0a000), window.lightnessF() < 0.5F ? 0.22 : 0.25);
    }
    return window;
}

} // namespace clusprop::ui
