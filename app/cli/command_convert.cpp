// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "core/edits/edit.h"
#include "core/opening/format_registry.h"
#include "core/formats/snapshot.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

constexpr std::array options{ outputOption, forceOption, dryRunOption, listObjectOption };

struct Contents
{
    qsizetype objects = 0;
    qsizetype properties = 0;
    qsizetype cut = 0;
    qsizetype absent = 0;
};

Contents contentsOf(const Cluster &cluster)
{
    Contents contents;
    contents.objects = cluster.objects.size();
    for (const ClusterObject &object : cluster.objects) {
        for (const PropertyList &list : object.lists) {
            contents.properties += list.properties.size();
            for (const Property &property : list.properties) {
                contents.cut += property.knowledge == Knowledge::Cut ? 1 : 0;
                contents.absent += property.knowledge == Knowledge::Absent ? 1 : 0;
            }
        }
    }
    return contents;
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(QString::number(count), count == 1 ? one : many);
}

QString sentenceFor(const Contents &contents)
{
    QString text = u"%1, %2"_s.arg(counted(contents.objects, u"object"_s, u"objects"_s),
        counted(contents.properties, u"property"_s, u"properties"_s));
    if (contents.cut > 0)
        text += u", %1"_s.arg(counted(contents.cut, u"value is only a text that cannot be used"_s,
            u"values are only a text that cannot be used"_s));
    if (contents.absent > 0)
        text += u", %1"_s.arg(counted(
            contents.absent, u"value is not in this source"_s, u"values are not in this source"_s));
    return text;
}

/// What was made is read again before it is written: it must say what the input says.
OrFailure<QByteArray> snapshotOf(const LoadedFile &file)
{
    const QByteArray bytes = writeSnapshot(file.cluster);
    LoadOptions strict;
    strict.as = u"snapshot"_s;
    strict.strict = true;
    const auto again = loadBytes(bytes, file.file, strict);
    const bool same = again && again->cluster.objects.size() == file.cluster.objects.size()
        && changesBetween(again->cluster, file.cluster).isEmpty();
    if (same)
        return bytes;
    return fail(ExitCode::Fault,
        u"%1: what would be written does not read back the same; nothing was written"_s.arg(
            nameOf(file)));
}

Outcome convert(const Call &call)
{
    const auto file = loadInput(call, call.arguments);
    if (!file)
        return tl::unexpected(file.error());
    if (file->stopped) {
        return fail(ExitCode::Malformed,
            u"%1:%2: %3; nothing was written, get the file from its source again"_s.arg(
                nameOf(*file), file->stopped->where, file->stopped->text));
    }
    const auto bytes = snapshotOf(*file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!call.options.has(u"verbose"_s)) // which tells it already
        tell(call, u"%1: %2"_s.arg(nameOf(*file), file->recognised));
    tell(call, u"%1: %2"_s.arg(nameOf(*file), sentenceFor(contentsOf(file->cluster))));
    if (call.isDryRun()) {
        return print(call,
            visible(u"would write %1 bytes to %2"_s.arg(bytes->size()).arg(outputName(call)))
                + u'\n');
    }
    return deliver(call, *bytes, Content::Text);
}

} // namespace

constinit const CommandRow convertCommand{ u"convert", u"FILE... [-o OUT]",
    u"Makes a snapshot of any files that can be read",
    u"A snapshot is JSON with one property on a line, so that two of them can be compared line by "
    u"line.\n"
    u"Standard error says what the file was taken for and how much of it is known. A file that can "
    u"be\n"
    u"read only in part gives no snapshot and exit code 4.",
    options,
    { { { u"convert list.bin --object cluster:CL01 -o list.json",
            u"a property list of the cluster CL01" },
        { u"convert support-folder -o snapshot.json",
            u"everything that a folder holds of one cluster" } } },
    1, unlimited, convert };

} // namespace clusprop::cli
