// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A report as a document of text, in the colours of paper whatever the theme is.
#pragma once

#include "ui/report/report_content.h"

#include <QSizeF>

#include <memory>

class QPaintDevice;
class QTextDocument;

namespace clusprop::ui {

/// Longer cells are cut there, and say how much is missing: a value of a megabyte would fill
/// hundreds of pages.
constexpr qsizetype longestReportCell = 1000; ///< UTF-16 units

/// Laid out for the resolution of `device` in pages of `page`, in its pixels. Lines are broken
/// inside of words where they must be, so that nothing is wider than its column.
[[nodiscard]] std::unique_ptr<QTextDocument> reportDocument(
    const ReportContent &content, QPaintDevice &device, const QSizeF &page);

} // namespace clusprop::ui
