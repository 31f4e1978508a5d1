// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/report/report_document.h"

#include "core/values/visible_text.h"
#include "ui/report/report_style.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace clusprop::ui {
namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::ReportText)
};

/// visibleText(), and the units by which a document of text marks its own frames and images.
QString shown(QStringView text)
{
    QString result = visibleText(text);
    for (const char16_t unit : { u'\xfdd0', u'\xfdd1', u'\xfffc' }) {
        if (result.contains(QChar(unit)))
            result.replace(QChar(unit), QStringLiteral("\\u%1").arg(unit, 4, 16));
    }
    return result;
}

QString cellText(const QString &text)
{
    if (text.size() <= longestReportCell)
        return shown(text);
    qsizetype end = longestReportCell;
    if (text[end - 1].isHighSurrogate())
        --end;
    return shown(QStringView(text).first(end))
        + ReportText::tr("… (%1 more characters)").arg(QLocale().toString(text.size() - end));
}

QTextLength percent(double share)
{
    return QTextLength(QTextLength::PercentageLength, share);
}

QTextCharFormat letters(double points, bool bold, const QColor &color = report_style::ink)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
    format.setForeground(color);
    return format;
}

QTextBlockFormat spaced(double above, double below)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLayoutDirection(Qt::LeftToRight); // a value cannot turn its cell around
    return format;
}

QVector<QTextLength> lengths(const QVector<double> &widths, qsizetype columns)
{
    const auto weight = [&widths](qsizetype column) {
        return column < widths.size() && widths[column] > 0 ? widths[column] : 1.0;
    };
    double sum = 0;
    for (qsizetype column = 0; column < columns; ++column)
        sum += weight(column);
    QVector<QTextLength> result;
    for (qsizetype column = 0; column < columns; ++column)
        result.append(percent(100 * weight(column) / sum));
    return result;
}

void writeTitle(QTextCursor &cursor, const QString &title)
{
    cursor.setBlockFormat(spaced(0, 0));
    cursor.insertText(cellText(title), letters(report_style::titlePoints, true));
}

void writeFacts(QTextCursor &cursor, const QVector<QPair<QString, QString>> &facts)
{
    if (facts.isEmpty())
        return;
    QTextTableFormat format;
    format.setBorder(0);
    format.setTopMargin(report_style::gap / 2);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setWidth(percent(100));
    format.setColumnWidthConstraints(
        { percent(report_style::factNamePercent), percent(100 - report_style::factNamePercent) });
    QTextTable *table = cursor.insertTable(int(facts.size()), 2, format);
    for (int row = 0; row < facts.size(); ++row) {
        const auto write = [&](int column, const QString &text, const QColor &color) {
            QTextTableCell place = table->cellAt(row, column);
            QTextTableCellFormat cell;
            cell.setTopPadding(report_style::factGap);
            cell.setBottomPadding(report_style::factGap);
            place.setFormat(cell);
            place.firstCursorPosition().insertText(
                cellText(text), letters(report_style::textPoints, false, color));
        };
        write(0, facts[row].first, report_style::faintInk);
        write(1, facts[row].second, report_style::ink);
    }
    cursor.movePosition(QTextCursor::End);
}

QTextTableCellFormat ruled(double width, const QColor &color)
{
    QTextTableCellFormat format;
    format.setBottomBorder(width);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(color);
    format.setLeftPadding(report_style::cellGap);
    format.setRightPadding(report_style::cellGap);
    format.setTopPadding(report_style::cellPadding);
    format.setBottomPadding(report_style::cellPadding);
    return format;
}

void writeTable(QTextCursor &cursor, const ReportContent &content)
{
    if (content.columns.isEmpty())
        return;
    cursor.insertBlock(spaced(0, 0));
    const int columns = int(content.columns.size());
    const bool hasTotal = !content.total.isEmpty();
    QTextTableFormat format;
    format.setBorder(0);
    format.setTopMargin(report_style::gap);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setHeaderRowCount(1);
    format.setWidth(percent(100));
    format.setColumnWidthConstraints(lengths(content.widths, columns));
    QTextTable *table
        = cursor.insertTable(1 + int(content.rows.size()) + (hasTotal ? 1 : 0), columns, format);

    const QTextCharFormat plain = letters(report_style::textPoints, false);
    const QTextCharFormat strong = letters(report_style::textPoints, true);
    const auto write = [&](int row, int column, const QString &text,
                           const QTextTableCellFormat &cell, const QTextCharFormat &letter) {
        QTextTableCell place = table->cellAt(row, column);
        place.setFormat(cell);
        place.firstCursorPosition().insertText(cellText(text), letter);
    };
    QTextTableCellFormat head = ruled(report_style::heavyRule, report_style::ink);
    head.setTopBorder(report_style::heavyRule);
    head.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    head.setTopBorderBrush(report_style::ink);
    head.setBackground(report_style::headPaper);
    for (int column = 0; column < columns; ++column)
        write(0, column, content.columns[column], head, strong);
    const QTextTableCellFormat body = ruled(report_style::lightRule, report_style::rule);
    for (int row = 0; row < content.rows.size(); ++row) {
        for (int column = 0; column < columns; ++column)
            write(1 + row, column, content.rows[row].value(column), body, plain);
    }
    if (hasTotal) {
        const int last = table->rows() - 1;
        table->mergeCells(last, 0, 1, columns);
        write(last, 0, content.total, ruled(0, report_style::rule), strong);
    }
    cursor.movePosition(QTextCursor::End);
}

void writeNotes(QTextCursor &cursor, const QStringList &notes)
{
    for (const QString &note : notes) {
        cursor.insertBlock(spaced(report_style::gap / 2, 0));
        cursor.insertText(
            cellText(note), letters(report_style::notePoints, false, report_style::ink));
    }
}

} // namespace

std::unique_ptr<QTextDocument> reportDocument(
    const ReportContent &content, QPaintDevice &device, const QSizeF &page)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(report_style::font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    document->setDefaultTextOption(option);
    QTextCursor cursor(document.get());
    cursor.beginEditBlock(); // one layout at the end
    writeTitle(cursor, content.title);
    writeFacts(cursor, content.facts);
    writeTable(cursor, content);
    if (content.columns.isEmpty() && !content.total.isEmpty()) {
        cursor.insertBlock(spaced(report_style::gap / 2, 0));
        cursor.insertText(cellText(content.total), letters(report_style::textPoints, true));
    }
    writeNotes(cursor, content.notes);
    cursor.endEditBlock();
    document->documentLayout()->setPaintDevice(&device);
    document->setPageSize(page);
    return document;
}

} // namespace clusprop::ui
