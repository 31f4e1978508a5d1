// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The change set of a document as a report for a ticket or for a signature.
#pragma once

#include "core/document/document.h"
#include "ui/report/report_content.h"

namespace clusprop::ui {

/// What is exported stands in the table; what is left out is named below it. `printed` is now.
[[nodiscard]] ReportContent changeReport(const Document &document, const QDateTime &printed);

} // namespace clusprop::ui
