// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Painting a report page by page: to a printer, a preview or a PDF.
#pragma once

#include "ui/report/report_content.h"

class QPageLayout;
class QPagedPaintDevice;

namespace clusprop::ui {

/// The paper of the locale with the margins of a report; on its side when there are more than four
/// columns.
[[nodiscard]] QPageLayout reportPageLayout(const ReportContent &content);

/// Paints the pages of the device's range, or all. From the second page on the title stands on top,
/// and on every page its number and how many there are below. Gives how many pages the report has;
/// 0 when the device cannot be painted on or leaves no room for a line.
[[nodiscard]] int paintReport(const ReportContent &content, QPagedPaintDevice &device);

} // namespace clusprop::ui
