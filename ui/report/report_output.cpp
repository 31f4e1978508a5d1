// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/report/report_output.h"

#include "core/values/visible_text.h"
#include "ui/report/report_pages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace clusprop::ui {
namespace {

struct ReportOutputText
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::ReportOutputText)
};

void setUp(QPrinter &printer, const ReportContent &content)
{
    printer.setPageLayout(reportPageLayout(content));
    printer.setDocName(visibleText(content.title));
    printer.setCreator(QStringLiteral("Clusprop"));
}

} // namespace

QByteArray reportPdf(const ReportContent &content)
{
    constexpr int dotsPerInch = 600;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    int pages = 0;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(reportPageLayout(content));
        writer.setTitle(visibleText(content.title));
        writer.setCreator(QStringLiteral("Clusprop"));
        pages = paintReport(content, writer);
    }
    return pages > 0 ? bytes : QByteArray();
}

tl::expected<SavedFile, SaveError> saveReportPdf(
    const ReportContent &content, const QString &file, const SaveOptions &options)
{
    const QByteArray bytes = reportPdf(content);
    if (!bytes.isEmpty())
        return saveFile(file, bytes, options);
    return tl::unexpected(SaveError{ SaveError::Kind::Failed, file,
        ReportOutputText::tr("the pages of the PDF cannot be painted"),
        ReportOutputText::tr("close other programs and try again") });
}

QString printReport(const ReportContent &content, QPrinter &printer)
{
    if (paintReport(content, printer) > 0)
        return {};
    return ReportOutputText::tr(
        "The report was not printed: the printer takes no pages, or its paper is too "
        "small. Choose another printer or other paper.");
}

QString askAndPrintReport(const ReportContent &content, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer, content);
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted ? printReport(content, printer) : QString();
}

void previewReport(const ReportContent &content, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer, content);
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(
        &dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&content](QPrinter *pages) {
            static_cast<void>(paintReport(content, *pages)); // an empty preview says it
        });
    dialog.exec();
}

} // namespace clusprop::ui
