// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The functions of the table's rows, each from the source that is named after it.
#pragma once

#include "core/exporters/exporter.h"

namespace clusprop {

[[nodiscard]] Exported exportPackage(const ExportRequest &request);
[[nodiscard]] Exported exportPropertyLists(const ExportRequest &request);
[[nodiscard]] Exported exportBackupModes(const ExportRequest &request);
[[nodiscard]] Exported exportHtml(const ExportRequest &request);
[[nodiscard]] Exported exportMarkdown(const ExportRequest &request);
[[nodiscard]] Exported exportCsv(const ExportRequest &request);
[[nodiscard]] Exported exportJson(const ExportRequest &request);
[[nodiscard]] Exported exportRegistry(const ExportRequest &request);
[[nodiscard]] Exported exportC(const ExportRequest &request);
[[nodiscard]] Exported exportHexDump(const ExportRequest &request);
[[nodiscard]] Exported exportBase64(const ExportRequest &request);
[[nodiscard]] Exported exportApplyScript(const ExportRequest &request);
[[nodiscard]] Exported exportPowershell(const ExportRequest &request);
[[nodiscard]] Exported exportClusterExe(const ExportRequest &request);

} // namespace clusprop
