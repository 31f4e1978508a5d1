// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/report/report_pages.h"

#include "core/values/visible_text.h"
#include "ui/report/report_document.h"
#include "ui/report/report_style.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

namespace clusprop::ui {
namespace {

struct ReportPagesText
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::ReportPagesText)
};

/// Where things are on a page, in the device's pixels.
struct PagePlan
{
    QRectF header;
    QRectF body;
    QRectF footer;
};

PagePlan planOf(const QPagedPaintDevice &device, const QFontMetricsF &edge)
{
    constexpr double millimetresPerInch = 25.4;
    const double gap = report_style::edgeGapMillimetres / millimetresPerInch * device.logicalDpiY();
    const double width = device.width();
    const double line = edge.height();
    PagePlan plan;
    plan.header = { 0, 0, width, line };
    plan.footer = { 0, device.height() - line, width, line };
    plan.body = { 0, line + gap, width, device.height() - 2 * (line + gap) };
    return plan;
}

void paintEdges(QPainter &painter, const PagePlan &plan, const QString &title, int page, int pages)
{
    painter.setPen(report_style::faintInk);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString number = ReportPagesText::tr("Page %1 of %2")
                               .arg(QLocale().toString(page), QLocale().toString(pages));
    painter.drawText(plan.footer, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, number);
    if (page == 1)
        return;
    const QString shown = metrics.elidedText(title, Qt::ElideRight, plan.header.width());
    painter.drawText(plan.header, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

void paintBody(QPainter &painter, QTextDocument &document, const PagePlan &plan, int page)
{
    const double top = (page - 1) * plan.body.height();
    const QRectF part(0, top, plan.body.width(), plan.body.height());
    painter.save();
    painter.translate(plan.body.left(), plan.body.top() - top);
    painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, report_style::ink); // the theme's may be white
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

QPageLayout reportPageLayout(const ReportContent &content)
{
    constexpr qsizetype mostUpright = 4;
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    const double margin = report_style::marginMillimetres;
    return { QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4),
        content.columns.size() > mostUpright ? QPageLayout::Landscape : QPageLayout::Portrait,
        QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter };
}

int paintReport(const ReportContent &content, QPagedPaintDevice &device)
{
    QPainter painter(&device);
    if (!painter.isActive())
        return 0;
    QFont edgeFont = report_style::font();
    edgeFont.setPointSizeF(report_style::edgePoints);
    painter.setFont(edgeFont);
    const QFontMetricsF edge(edgeFont, &device);
    const PagePlan plan = planOf(device, edge);
    constexpr double fewestLines = 8; // a repeated head of two lines, and something below it
    if (plan.body.height() < fewestLines * edge.height()
        || plan.body.width() < fewestLines * edge.height())
        return 0;
    const auto document = reportDocument(content, device, plan.body.size());
    const int pages = document->pageCount();
    const QPageRanges ranges = device.pageRanges();
    const QString title = visibleText(content.title);
    bool isFirst = true;
    for (int page = 1; page <= pages; ++page) {
        if (!ranges.isEmpty() && !ranges.contains(page))
            continue;
        if (!isFirst && !device.newPage())
            return 0;
        isFirst = false;
        paintEdges(painter, plan, title, page, pages);
        paintBody(painter, *document, plan, page);
    }
    return pages;
}

} // namespace clusprop::ui
