// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The binary exports, and the property list as text.

#include "core/exporters/exporter_rows.h"

#include "core/exporters/manifest.h"
#include "core/exporters/planned_lists.h"
#include "core/model/volume.h"

#include <algorithm>

namespace clusprop {
namespace {

/// Numbered, so that the order in which they are set is seen, and no two names are the same.
QString numberedName(qsizetype number, qsizetype total, const QString &name)
{
    const auto digits = static_cast<int>(QString::number(total).size());
    return QStringLiteral("%1-%2").arg(number, std::max(2, digits), 10, QLatin1Char('0')).arg(name);
}

ExportFile fileOf(const QString &name, const PlannedBuffer &buffer)
{
    return { name, buffer.plan.bytes,
        buffer.isStructure ? ExportFile::Holds::BackupMode : ExportFile::Holds::PropertyList };
}

ExportProduct inFolder(const ExportRequest &request, const PlannedBuffers &planned)
{
    ExportProduct product;
    QVector<ManifestFile> files;
    for (qsizetype index = 0; index < planned.buffers.size(); ++index) {
        const PlannedBuffer &buffer = planned.buffers[index];
        files.append({ numberedName(index + 1, planned.buffers.size(), buffer.plan.suggestedName),
            &buffer });
    }
    product.files.append({ QStringLiteral("manifest.txt"), manifestText(request, files, planned.notes) });
    product.files.append({ QStringLiteral("manifest.json"), manifestJson(request, files, planned.notes) });
    for (const ManifestFile &file : files) {
        const PlannedBuffer &buffer = *file.buffer;
        product.files.append(fileOf(file.name, buffer));
        product.items += buffer.plan.properties;
        const QString label = objectLabel(request.object(buffer.object));
        for (const QString &note : planNotes(buffer.plan))
            product.notes.append(QStringLiteral("%1: %2").arg(label, note));
    }
    product.notes += planned.notes;
    return product;
}

ExportProduct productOf(const ExportRequest &request, const PlannedBuffers &planned)
{
    if (planned.buffers.size() > 1 || request.withManifest)
        return inFolder(request, planned);
    const PlannedBuffer &buffer = planned.buffers.first();
    return { { fileOf(buffer.plan.suggestedName, buffer) }, planNotes(buffer.plan) + planned.notes,
        buffer.plan.properties };
}

/// A single volume as a list of the cluster's property: what other tools call its backup state.
bool isOneWholeVolume(const ExportRequest &request)
{
    return request.extent == Extent::Whole && request.objects.size() == 1
        && request.object(request.objects.first()).objectClass == ObjectClass::Volume;
}

PlannedBuffer bufferOf(int object, bool isStructure, const ExportPlan &plan)
{
    return { object, false, isStructure, plan, {} };
}

/// The one list that text forms are made of.
tl::expected<PlannedBuffers, QString> oneList(const ExportRequest &request)
{
    if (isOneWholeVolume(request)) {
        const auto plan = planBackupProperty(*request.after, request.objects.first());
        if (!plan)
            return tl::unexpected(plan.error());
        return PlannedBuffers{ { bufferOf(request.objects.first(), false, *plan) }, {} };
    }
    auto planned = planBuffers(request);
    if (planned && planned->buffers.size() > 1) {
        return tl::unexpected(
            QStringLiteral("This form takes one list and these are %1; name an object and a scope")
                .arg(planned->buffers.size()));
    }
    return planned;
}

template<typename Form>
Exported asText(const ExportRequest &request, Form form)
{
    const auto planned = oneList(request);
    if (!planned)
        return tl::unexpected(planned.error());
    ExportProduct product = productOf(request, *planned);
    const ExportPlan &plan = planned->buffers.first().plan;
    product.files = { { plan.suggestedName + QLatin1String(".txt"), form(plan.bytes) } };
    return product;
}

QVector<int> volumesOf(const ExportRequest &request)
{
    QVector<int> volumes = request.subjects();
    volumes.removeIf([&request](int object) {
        return request.object(object).objectClass != ObjectClass::Volume;
    });
    return volumes;
}

} // namespace

Exported exportPropertyLists(const ExportRequest &request)
{
    const auto planned = isOneWholeVolume(request) ? oneList(request) : planBuffers(request);
    if (!planned)
        return tl::unexpected(planned.error());
    return productOf(request, *planned);
}

Exported exportBackupModes(const ExportRequest &request)
{
    const QVector<int> volumes = volumesOf(request);
    if (volumes.isEmpty()) {
        return tl::unexpected(request.extent == Extent::Changes
                ? QStringLiteral("No volume's backup state was changed")
                : QStringLiteral("A backup mode is that of a volume, and there is none among these objects"));
    }
    PlannedBuffers planned;
    for (const int volume : volumes) {
        const auto plan = planBackupMode(*request.after, volume, request.backupDelay);
        if (plan)
            planned.buffers.append(bufferOf(volume, true, *plan));
        else if (volumes.size() == 1)
            return tl::unexpected(plan.error());
        else
            planned.notes.append(plan.error());
    }
    if (planned.buffers.isEmpty())
        return tl::unexpected(planned.notes.first());
    for (PlannedBuffer &buffer : planned.buffers) {
        std::ranges::copy_if(request.changes, std::back_inserter(buffer.changes),
            [&buffer](const Change &change) { return change.object == buffer.object; });
    }
    return productOf(request, planned);
}

Exported exportHexDump(const ExportRequest &request)
{
    return asText(request, [](const QByteArray &bytes) { return hexDump(bytes).toUtf8(); });
}

Exported exportBase64(const ExportRequest &request)
{
    return asText(request, [](const QByteArray &bytes) { return bytes.toBase64() + '\n'; });
}

} // namespace clusprop
