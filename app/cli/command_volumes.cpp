// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/filter_option.h"
#include "app/cli/input.h"
#include "core/formats/json_members.h"
#include "core/model/volume_words.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

constexpr std::array options{ filterOption, tableFormatOption, jsonOption };

struct FaultName
{
    quint64 bit;
    const char16_t *name;
};
constexpr std::array faultNames{
    FaultName{ fault_state::redirected, u"redirected" },
    FaultName{ fault_state::noAccess, u"no access" },
    FaultName{ fault_state::inMaintenance, u"in maintenance" },
    FaultName{ fault_state::dismounted, u"dismounted" },
};

QString notInSource()
{
    return u"not in source"_s;
}

QString backupCell(const VolumeRow &row)
{
    return row.backupInProgress || row.backupDisputed ? backupText(row) : notInSource();
}

QString faultText(std::optional<quint64> state)
{
    if (!state)
        return notInSource();
    QStringList names;
    for (const FaultName &row : faultNames) {
        if ((*state & row.bit) != 0)
            names.append(QString::fromUtf16(row.name));
    }
    return names.isEmpty() ? QString::number(*state)
                           : u"%1 (%2)"_s.arg(*state).arg(names.join(u", "_s));
}

QString yesNo(std::optional<bool> said)
{
    if (!said)
        return notInSource();
    return *said ? u"yes"_s : u"no"_s;
}

QString textOrUnknown(const QString &text)
{
    return text.isEmpty() ? notInSource() : text;
}

Table tableOf(const QVector<VolumeRow> &rows)
{
    Table table{ { u"Volume"_s, u"Resource"_s, u"Owner"_s, u"BackupInProgress"_s, u"Fault state"_s,
                     u"Redirected"_s, u"Maintenance"_s },
        {} };
    for (const VolumeRow &row : rows) {
        table.rows.append({ textOrUnknown(row.friendlyName), textOrUnknown(row.resource),
            textOrUnknown(row.ownerNode), backupCell(row),
            faultText(row.faultState), yesNo(row.redirected), yesNo(row.maintenance) });
    }
    return table;
}

QByteArray jsonOf(const QVector<VolumeRow> &rows)
{
    JsonWriter out;
    out.beginArray();
    for (const VolumeRow &row : rows) {
        out.beginObject();
        out.key(u"name");
        out.text(row.friendlyName);
        writeOrNull(out, u"volumeName", row.volumeName);
        writeOrNull(out, u"resource", row.resource);
        writeOrNull(out, u"ownerNode", row.ownerNode);
        writeOrNull(out, u"backupInProgress", row.backupInProgress);
        writeOrNull(out, u"faultState", row.faultState);
        writeOrNull(out, u"redirected", row.redirected);
        writeOrNull(out, u"maintenance", row.maintenance);
        out.endObject();
    }
    out.endArray();
    return out.take();
}

Outcome printAs(OutputFormat format, const Call &call, const QVector<VolumeRow> &rows)
{
    switch (format) {
    case OutputFormat::Text:
        return print(call, alignedText(tableOf(rows), call.style));
    case OutputFormat::Json:
        return print(call, jsonOf(rows));
    case OutputFormat::Csv:
        break;
    }
    return print(call, csvText(tableOf(rows)));
}

Outcome volumes(const Call &call)
{
    const auto format = outputFormat(call, true);
    if (!format)
        return tl::unexpected(format.error());
    const auto filter = filterOf(call);
    if (!filter)
        return tl::unexpected(filter.error());
    const auto file = loadInput(call, call.arguments);
    if (!file)
        return tl::unexpected(file.error());
    const auto rows = shownVolumes(file->cluster, *filter);
    if (!rows)
        return tl::unexpected(rows.error());
    if (firstOfClass(file->cluster, ObjectClass::Volume) < 0)
        tell(call,
            u"%1: it says nothing about Cluster Shared Volumes; a snapshot, "
            "Get-ClusterSharedVolume or MSCluster_ClusterSharedVolume does"_s.arg(nameOf(*file)));
    else if (rows->isEmpty())
        tell(call, u"%1: no volume matches the filter"_s.arg(nameOf(*file)));
    if (const Outcome printed = printAs(*format, call, *rows); !printed)
        return printed;
    return completeness(*file);
}

} // namespace

constinit const CommandRow volumesCommand{ u"volumes", u"FILE...",
    u"Shows the Cluster Shared Volumes, one row each, with BackupInProgress",
    u"What a file does not say is shown as \"not in source\" (null in JSON), which is not 0.",
    options,
    { { { u"volumes snapshot.json", u"which volumes are in backup, redirected or in maintenance" },
        { u"volumes snapshot.json --filter \"@inbackup owner:HV02\" --json",
            u"those in backup on one node, for a script" } } },
    1, unlimited, volumes };

} // namespace clusprop::cli
