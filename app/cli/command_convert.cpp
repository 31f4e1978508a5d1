// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "core/formats/redaction_key.h"
#include "core/opening/checked_write.h"
#include "core/redaction/redaction.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

constexpr OptionRow redactOption{ u"redact", u'\0', nullptr,
    u"replace names, addresses, SIDs, paths and free text, the same ones alike" };
constexpr OptionRow keyOption{ u"key", u'\0', u"KEYFILE",
    u"with --redact: write what was replaced by what, for yourself" };
constexpr OptionRow keyBesideOption{ u"key-beside", u'\0', nullptr,
    u"let KEYFILE be in the folder of OUT" };

constexpr std::array options{ outputOption, forceOption, dryRunOption, listObjectOption,
    redactOption, keyOption, keyBesideOption };

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

OrFailure<QByteArray> snapshotOf(const LoadedFile &file)
{
    const auto bytes = snapshotChecked(file.cluster);
    if (bytes)
        return *bytes;
    return fail(ExitCode::Fault, u"%1: %2"_s.arg(nameOf(file), bytes.error().text));
}

/// With links followed, where the folder is there.
QString folderOf(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    const QString real = QFileInfo(folder).canonicalFilePath();
    return real.isEmpty() ? folder : real;
}

/// Whether the key may be written where it was asked for: not where the copy is taken from.
Outcome checkKey(const Call &call)
{
    const QString key = call.options.value(u"key"_s);
    const QString out = call.options.value(u"output"_s);
    if (!call.options.has(u"key"_s)) {
        return call.options.has(u"key-beside"_s)
            ? fail(ExitCode::Usage, u"--key-beside is for --key"_s)
            : Outcome();
    }
    if (!call.options.has(u"redact"_s))
        return fail(ExitCode::Usage, u"--key is for --redact"_s);
    if (key.isEmpty() || key == u"-")
        return fail(ExitCode::Usage, u"--key takes the name of a file"_s);
    if (out.isEmpty() || out == u"-")
        return {};
    const QString folder = folderOf(key);
    if (folder == folderOf(out) && QFileInfo(key).fileName() == QFileInfo(out).fileName())
        return fail(ExitCode::Usage, u"--key and -o name the same file"_s);
    if (folder != folderOf(out) || call.options.has(u"key-beside"_s))
        return {};
    return fail(ExitCode::Refused,
        u"%1: the key would be in the folder of the copy and might be shared with it; name another "
        "folder, or add --key-beside"_s.arg(key));
}

/// Replaces the cluster of the file by its redacted copy.
void redact(const Call &call, LoadedFile &file, Redaction &redaction)
{
    redaction = redacted(file.cluster);
    file.cluster = redaction.cluster;
    const QString name = nameOf(file);
    tell(call, u"%1: replaced %2"_s.arg(name, replacedText(redaction.statistics)));
    for (const QString &note : redaction.notes)
        tell(call, u"%1: %2"_s.arg(name, note));
}

Outcome storeKey(const Call &call, const Redaction &redaction)
{
    if (!call.options.has(u"key"_s))
        return {};
    SaveOptions saving;
    saving.overwrite = call.options.has(u"force"_s);
    return store(call, call.options.value(u"key"_s), writeRedactionKey(redaction.table), saving);
}

Outcome convert(const Call &call)
{
    if (const Outcome allowed = checkKey(call); !allowed)
        return allowed;
    auto file = loadInput(call, call.arguments);
    if (!file)
        return tl::unexpected(file.error());
    if (file->stopped) {
        return fail(ExitCode::Malformed,
            u"%1:%2: %3; nothing was written, get the file from its source again"_s.arg(
                nameOf(*file), file->stopped->where, file->stopped->text));
    }
    Redaction redaction;
    if (call.options.has(u"redact"_s))
        redact(call, *file, redaction);
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
    if (const Outcome kept = storeKey(call, redaction); !kept) // without it nothing is given away
        return kept;
    return deliver(call, *bytes, Content::Text);
}

} // namespace

constinit const CommandRow convertCommand{ u"convert", u"FILE... [-o OUT]",
    u"Makes a snapshot of any files that can be read",
    u"A snapshot is JSON with one property on a line, so that two of them can be compared line by "
    u"line.\n"
    u"Standard error says what the file was taken for and how much of it is known. A file that can "
    u"be\n"
    u"read only in part gives no snapshot and exit code 4.\n\n"
    u"With --redact the snapshot is for other eyes: what names or locates anything is replaced, "
    u"everywhere\n"
    u"the same original by the same replacement. Numbers, dates, GUIDs and the names of properties "
    u"stay.\n"
    u"Bytes of unknown meaning become zeros.",
    options,
    { { { u"convert list.bin --object cluster:CL01 -o list.json",
            u"a property list of the cluster CL01" },
        { u"convert support-folder --redact --key private/key.json -o snapshot.json",
            u"everything that a folder holds of one cluster, for support" } } },
    1, unlimited, convert };

} // namespace clusprop::cli
