// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/exporter_rows.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

constexpr std::array rows{
    ExporterRow{ u"package", u"Change package",
        u"all that a change needs in one folder: lists, structures, script, rollback and report", u"",
        true, false, false, true, false, exportPackage },
    ExporterRow{ u"property-list", u"Property lists",
        u"what the control codes SET_COMMON_PROPERTIES and SET_PRIVATE_PROPERTIES take", u".clusprop",
        true, true, true, true, true, exportPropertyLists },
    ExporterRow{ u"backup-mode", u"Backup-mode structures",
        u"what sets BackupInProgress of a volume, through its disk resource", u".bin", true, true, true,
        true, true, exportBackupModes },
    ExporterRow{ u"apply-script", u"Apply script",
        u"a PowerShell script that checks, validates, sets and reads back, and can take all of it back",
        u".ps1", false, false, false, true, false, exportApplyScript },
    ExporterRow{ u"powershell", u"PowerShell lines", u"the change set as lines of the cmdlets, to read and to copy",
        u".ps1", false, false, false, true, true, exportPowershell },
    ExporterRow{ u"cluster-exe", u"cluster.exe lines", u"the change set as lines of the older tool", u".cmd", false,
        false, false, true, true, exportClusterExe },
    ExporterRow{ u"html", u"HTML report", u"a page to read, print or attach, complete in one file",
        u".html", false, false, true, true, false, exportHtml },
    ExporterRow{ u"markdown", u"Markdown report", u"tables for tickets, wikis and reviews", u".md", false,
        false, true, true, false, exportMarkdown },
    ExporterRow{ u"csv", u"CSV table", u"one line for each change or property, for spreadsheets", u".csv",
        false, false, true, true, false, exportCsv },
    ExporterRow{ u"json", u"JSON", u"of everything a snapshot, of changes a list for programs", u".json",
        false, false, true, true, false, exportJson },
    ExporterRow{ u"registry", u"Registry file",
        u"what the cluster database holds, to look at and to compare, never to import on a node", u".reg",
        false, false, true, true, false, exportRegistry },
    ExporterRow{ u"c", u"C code", u"declarations and assignments, and each list as an array of bytes",
        u".c", false, false, true, true, false, exportC },
    ExporterRow{ u"hexdump", u"Hexadecimal dump", u"the property list as text", u".txt", false, true, true,
        true, false, exportHexDump },
    ExporterRow{ u"base64", u"Base64", u"the property list as text for scripts", u".txt", false, true, true,
        true, false, exportBase64 },
};

} // namespace

std::span<const ExporterRow> exporterRows()
{
    return rows;
}

const ExporterRow *findExporter(QStringView word)
{
    const auto row = std::ranges::find_if(
        rows, [word](const ExporterRow &candidate) { return word == QStringView(candidate.word); });
    return row == rows.end() ? nullptr : &*row;
}

} // namespace clusprop
