// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/handbook/handbook_browser.h"

#include "ui/handbook/handbook_contents.h"
#include "ui/models/marks.h"

#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextDocument>

namespace clusprop::ui {
namespace {

constexpr QLatin1String scheme("qrc");
constexpr QLatin1String folder("/clusprop/handbook/");
constexpr QLatin1String suffix(".html");

QUrl urlOf(const HandbookPlace &place)
{
    QUrl url;
    url.setScheme(scheme);
    url.setPath(folder + place.page + suffix);
    if (!place.section.isEmpty())
        url.setFragment(place.section);
    return url;
}

/// Empty for what is no page of the handbook.
QString pageOf(const QUrl &url)
{
    const QString path = url.path();
    const bool isPage = url.scheme() == scheme && path.startsWith(folder) && path.endsWith(suffix);
    return isPage ? path.sliced(folder.size(), path.size() - folder.size() - suffix.size()) : QString();
}

/// So much of `over` on `base`, in percent.
QColor mixed(const QColor &base, const QColor &over, int percent)
{
    const auto mix = [percent](int a, int b) { return a + (b - a) * percent / 100; };
    return { mix(base.red(), over.red()), mix(base.green(), over.green()), mix(base.blue(), over.blue()) };
}

/// `em` is the height of a line in pixels.
QString styleOf(const QPalette &palette, int em)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QString rule = QStringLiteral(
        "a { color: %1; text-decoration: none; }"
        "h1 { margin-top: 0px; margin-bottom: %5px; }"
        "h2 { margin-top: %6px; margin-bottom: %4px; }"
        "h3 { margin-top: %6px; margin-bottom: %4px; }"
        "p { margin-top: %4px; margin-bottom: %4px; }"
        "li { margin-top: 2px; margin-bottom: 2px; }"
        "code { background-color: %3; }"
        "kbd { background-color: %3; }"
        "pre { background-color: %3; margin-left: %5px; white-space: pre-wrap; }"
        "table { margin-top: %4px; margin-bottom: %5px; border-collapse: collapse; }"
        "th { text-align: left; color: %2; font-weight: normal; padding: 3px %5px 3px 0px;"
        " border-bottom: 1px solid %8; }"
        "td { padding: 3px %5px 3px 0px; border-bottom: 1px solid %8; }"
        ".facts th { border-bottom: 0px; padding: 1px %5px 1px 0px; }"
        ".facts td { border-bottom: 0px; padding: 1px %5px 1px 0px; }"
        ".caution { background-color: %7; }"
        ".note { background-color: %3; }");
    return rule.arg(palette.color(QPalette::Link).name(), secondaryTextColour(palette).name(),
                   mixed(base, text, 7).name())
        .arg(em / 3)
        .arg(em * 3 / 4)
        .arg(em * 4 / 3)
        .arg(mixed(base, QColor(0xD0, 0x88, 0x00), 18).name())
        .arg(mixed(base, text, 20).name());
}

} // namespace

HandbookBrowser::HandbookBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("Page of the handbook"));
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    applyStyle();
}

void HandbookBrowser::open(const HandbookPlace &place)
{
    setSource(urlOf(place));
}

HandbookPlace HandbookBrowser::place() const
{
    return { pageOf(source()), source().fragment() };
}

void HandbookBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    if (findHandbookPage(pageOf(source().resolved(name))) != nullptr)
        QTextBrowser::doSetSource(name, type);
}

QVariant HandbookBrowser::loadResource(int type, const QUrl &name)
{
    const QString page = pageOf(source().resolved(name));
    if (type != QTextDocument::HtmlResource || page.isEmpty())
        return {};
    QFile file(u':' + folder + page + suffix);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // Style sheets cannot say how wide a column is here, and those of all properties are to be alike.
    const QString label = QStringLiteral("<th width=\"%1\">").arg(fontMetrics().averageCharWidth() * 14);
    return QString::fromUtf8(file.readAll()).replace(QStringLiteral("<th class=\"label\">"), label);
}

void HandbookBrowser::applyStyle()
{
    const int em = fontMetrics().height();
    document()->setDefaultStyleSheet(styleOf(palette(), em));
    document()->setDocumentMargin(em);
}

/// Styles are taken when a page is read, so it is read again, and stays where it was.
void HandbookBrowser::styleAgain()
{
    const QScopedValueRollback<bool> guard(m_isStyling, true);
    const QScrollBar *bar = verticalScrollBar();
    const double part = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    applyStyle();
    if (source().isEmpty())
        return;
    reload();
    verticalScrollBar()->setValue(qRound(part * verticalScrollBar()->maximum()));
}

void HandbookBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool isStyle = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isStyle && !m_isStyling)
        styleAgain();
}

} // namespace clusprop::ui
