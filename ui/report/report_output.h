// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Where reports go: a PDF, a file, paper. The dialogs block until they are closed.
#pragma once

#include "core/files/save_file.h"
#include "ui/report/report_content.h"

class QPrinter;
class QWidget;

namespace clusprop::ui {

/// Complete in memory; empty when it could not be painted.
[[nodiscard]] QByteArray reportPdf(const ReportContent &content);
[[nodiscard]] tl::expected<SavedFile, SaveError> saveReportPdf(
    const ReportContent &content, const QString &file, const SaveOptions &options);

/// A sentence with what went wrong; empty when it was sent.
[[nodiscard]] QString printReport(const ReportContent &content, QPrinter &printer);
/// Asks for a printer. Gives what went wrong; empty when it was sent or cancelled.
[[nodiscard]] QString askAndPrintReport(const ReportContent &content, QWidget *parent);
/// Shows the pages, from where they can be printed.
void previewReport(const ReportContent &content, QWidget *parent);

} // namespace clusprop::ui
