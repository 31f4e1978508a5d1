// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/exporter_rows.h"

#include <array>

namespace clusprop {
namespace {

/// What stands beside the lists. A part that has nothing to say is left out with a note.
struct PartRow
{
    const char16_t *word; ///< of the exporter
    const char16_t *name; ///< of the file
};
constexpr std::array partRows{
    PartRow{ u"apply-script", u"Apply-ClusterChanges.ps1" },
    PartRow{ u"html", u"report.html" },
    PartRow{ u"json", u"changes.json" },
};

void addPart(ExportProduct &package, const ExportRequest &request, const PartRow &part)
{
    const ExporterRow *exporter = findExporter(part.word);
    if (exporter == nullptr)
        return;
    const QString name = QString::fromUtf16(part.name);
    Exported product = exporter->make(request);
    if (!product) {
        package.notes.append(QStringLiteral("%1 is not there: %2").arg(name, product.error()));
        return;
    }
    package.files.append({ name, product->files.first().bytes });
    for (const QString &note : product->notes) {
        if (!package.notes.contains(note))
            package.notes.append(note);
    }
}

} // namespace

Exported exportPackage(const ExportRequest &request)
{
    ExportRequest inFolder = request;
    inFolder.withManifest = true;
    Exported package = exportPropertyLists(inFolder);
    if (!package)
        return package;
    const Exported rollback = exportPropertyLists(rollbackOf(inFolder));
    if (!rollback)
        return tl::unexpected(QStringLiteral("There is no way back: %1").arg(rollback.error()));
    for (const ExportFile &file : rollback->files)
        package->files.append({ QStringLiteral("rollback/") + file.name, file.bytes, file.holds });
    for (const PartRow &part : partRows)
        addPart(*package, request, part);
    return package;
}

} // namespace clusprop
