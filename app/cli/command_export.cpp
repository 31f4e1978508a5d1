// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/deliver_product.h"
#include "app/cli/input.h"
#include "app/cli/property_lookup.h"
#include "core/changes/comparison.h"
#include "core/exporters/exporter.h"
#include "core/model/volume.h"
#include "core/values/nearest.h"

#include <QDateTime>
#include <QDir>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

QStringList exporterWords()
{
    QStringList words;
    for (const ExporterRow &row : exporterRows())
        words.append(QString::fromUtf16(row.word));
    return words;
}

constexpr std::array options{ OptionRow{ u"to", u'\0', u"FORMAT",
                                  u"what is made; the formats are listed below", exporterWords },
    OptionRow{ u"object", u'\0', u"CLASS:NAME", u"only this object, or with CLASS: all of a class" },
    OptionRow{ u"changes-from", u'\0', u"BASE", u"only what differs from this file or folder" },
    OptionRow{ u"rollback", u'\0', u"OUT",
        u"with --changes-from: write there what takes the changes back (of a folder: OUT/rollback)" },
    OptionRow{ u"scope", u'\0', u"SCOPE", u"common or private; both when left out",
        [] { return wordList(u"common private"); } },
    OptionRow{ u"property", u'p', u"NAME", u"only this property; may be given several times" },
    OptionRow{ u"one-a-list", u'\0', nullptr,
        u"property-list, apply-script: each property in a list of its own" },
    OptionRow{ u"delay", u'\0', u"SECONDS",
        u"backup-mode: how long the server waits for the backup (300)" },
    outputOption, forceOption, dryRunOption };

/// What the request points into.
struct Subject
{
    LoadedFile file;
    Cluster before;
    ExportRequest request;
};

tl::unexpected<Failure> refused(const LoadedFile &file, const QString &sentence)
{
    return fail(ExitCode::Refused, u"%1: %2"_s.arg(nameOf(file), sentence));
}

// The command line

OrFailure<const ExporterRow *> askedExporter(const Call &call)
{
    const QString asked = call.options.value(u"to"_s);
    if (const ExporterRow *row = findExporter(asked))
        return row;
    QStringList names;
    for (const ExporterRow &row : exporterRows())
        names.append(QString::fromUtf16(row.word));
    return fail(ExitCode::Usage,
        call.options.has(u"to"_s) ? u"--to takes %1, not \"%2\"%3"_s.arg(
            names.join(u", "_s), asked, suggestion(asked, names))
                                  : u"--to is missing; it takes %1"_s.arg(names.join(u", "_s)));
}

Outcome checkOptions(const Call &call, const ExporterRow &exporter)
{
    const bool changes = call.options.has(u"changes-from"_s);
    const QString word = QString::fromUtf16(exporter.word);
    if (call.options.has(u"rollback"_s) && !changes)
        return fail(ExitCode::Usage, u"--rollback takes back changes; say which with --changes-from"_s);
    if (call.options.has(u"rollback"_s) && word == u"package")
        return fail(ExitCode::Usage, u"--rollback: a package carries its rollback; leave the option out"_s);
    if (changes && !exporter.takesChanges)
        return fail(ExitCode::Usage, u"%1 is of the whole only; leave --changes-from out"_s.arg(word));
    if (!changes && !exporter.takesWhole)
        return fail(ExitCode::Usage, u"%1 is of changes; name the old file with --changes-from"_s.arg(word));
    return {};
}

OrFailure<std::optional<bool>> askedScope(const Call &call, const LoadedFile &file)
{
    const QString asked = call.options.value(u"scope"_s);
    if (asked == u"common" || asked == u"private")
        return asked == u"private";
    if (call.options.has(u"scope"_s))
        return fail(ExitCode::Usage, u"--scope takes common or private, not \"%1\""_s.arg(asked));
    if (file.form == Form::PropertyList)
        return isPrivate(file.listScope);
    return std::nullopt;
}

/// Where the output is one buffer, nobody has to name the scope that it can only be of.
std::optional<bool> usualScope(const ExportRequest &request)
{
    if (request.objects.size() != 1)
        return std::nullopt;
    if (request.extent == Extent::Whole)
        return request.object(request.objects.first()).list(Scope::Common).properties.isEmpty();
    const auto isPrivateChange = [](const Change &change) { return isPrivate(change.scope); };
    if (std::ranges::all_of(request.changes, isPrivateChange))
        return true;
    return std::ranges::any_of(request.changes, isPrivateChange) ? std::nullopt : std::optional(false);
}

OrFailure<quint32> askedDelay(const Call &call)
{
    if (!call.options.has(u"delay"_s))
        return usualBackupDelay;
    bool ok = false;
    const quint32 delay = call.options.value(u"delay"_s).toUInt(&ok);
    if (ok && delay > 0)
        return delay;
    return fail(ExitCode::Usage,
        u"--delay takes a number of seconds from 1 to %1"_s.arg(std::numeric_limits<quint32>::max()));
}

// The subject

OrFailure<QVector<int>> askedObjects(const Call &call, const LoadedFile &file)
{
    const QString label = call.options.value(u"object"_s);
    QVector<int> objects;
    if (label.isEmpty()) {
        for (int object = 0; object < file.cluster.objects.size(); ++object)
            objects.append(object);
        return objects;
    }
    const auto selected = selectObjects(file, label);
    if (!selected)
        return tl::unexpected(selected.error());
    objects = *selected;
    std::ranges::sort(objects);
    return objects;
}

/// The old state, and what differs from it in the objects that are wanted.
Outcome takeBase(const Call &call, Subject &subject)
{
    const QString path = call.options.value(u"changes-from"_s);
    const auto base = loadInput(call, QStringList{ path });
    if (!base)
        return tl::unexpected(base.error());
    if (const Outcome complete = completeness(*base); !complete)
        return complete;
    ExportRequest &request = subject.request;
    const Comparison comparison = compareClusters(base->cluster, subject.file.cluster);
    subject.before = alignedTo(subject.file.cluster, base->cluster, comparison);
    request.extent = Extent::Changes;
    const QSet<int> asked(request.objects.begin(), request.objects.end());
    for (const ObjectComparison &object : comparison.objects) {
        const bool wanted = object.after >= 0 && asked.contains(object.after);
        if (object.isPaired() && wanted)
            request.changes += object.changes;
        if (object.isPaired() || (object.after >= 0 && !wanted))
            continue;
        const ClusterObject &lone = object.after >= 0 ? subject.file.cluster.objects[object.after]
                                                      : base->cluster.objects[object.before];
        if (request.objects.size() == 1 && wanted) {
            return fail(ExitCode::Refused,
                u"%1: it has no %2 to compare with; name another file"_s.arg(
                    path, objectLabel(lone)));
        }
        tell(call,
            u"%1: %2 is in one of the files only, and no list of properties makes or removes an object"_s
                .arg(nameOf(subject.file), objectLabel(lone)));
    }
    return {};
}

/// --property: as the file or the catalog spells the names.
Outcome checkProperties(const Call &call, Subject &subject)
{
    ExportRequest &request = subject.request;
    for (const QString &name : call.options.values(u"property"_s)) {
        std::optional<PropertyPlace> place;
        for (const int object : request.objects) {
            for (const Cluster *cluster : { &subject.file.cluster, &subject.before }) {
                if (!place && object < cluster->objects.size())
                    place = findStored(cluster->objects[object], name);
            }
        }
        if (!place) {
            return noSuchProperty(
                subject.file, subject.file.cluster.objects[request.objects.first()], name);
        }
        request.properties.append(place->name);
    }
    return {};
}

OrFailure<std::unique_ptr<Subject>> subjectOf(const Call &call)
{
    auto file = loadInput(call, call.arguments);
    if (!file)
        return tl::unexpected(file.error());
    if (const Outcome complete = completeness(*file); !complete)
        return tl::unexpected(complete.error());
    const auto objects = askedObjects(call, *file);
    const auto scope = askedScope(call, *file);
    const auto delay = askedDelay(call);
    if (!objects)
        return tl::unexpected(objects.error());
    if (!scope)
        return tl::unexpected(scope.error());
    if (!delay)
        return tl::unexpected(delay.error());

    auto subject = std::make_unique<Subject>();
    subject->file = std::move(*file);
    subject->before = subject->file.cluster;
    ExportRequest &request = subject->request;
    request.before = &subject->before;
    request.after = &subject->file.cluster;
    request.extent = Extent::Whole;
    request.objects = *objects;
    request.privateScope = *scope;
    request.backupDelay = *delay;
    request.onePropertyAList = call.options.has(u"one-a-list"_s);
    request.title = subject->file.cluster.name.isEmpty() ? subject->file.title
                                                         : subject->file.cluster.name;
    request.created = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    if (call.options.has(u"changes-from"_s)) {
        if (const Outcome taken = takeBase(call, *subject); !taken)
            return tl::unexpected(taken.error());
    }
    if (const Outcome checked = checkProperties(call, *subject); !checked)
        return tl::unexpected(checked.error());
    return subject;
}

// Results

OrFailure<ExportProduct> made(
    const ExporterRow &exporter, const Subject &subject, ExportRequest request, const QString &output)
{
    request.withManifest = isFolderName(output);
    Exported product = exporter.make(request);
    if (!product)
        return refused(subject.file, product.error());
    return std::move(*product);
}

Outcome exportObjects(const Call &call)
{
    const auto exporter = askedExporter(call);
    if (!exporter)
        return tl::unexpected(exporter.error());
    if (const Outcome checked = checkOptions(call, **exporter); !checked)
        return checked;
    const Content content = (*exporter)->isBinary ? Content::Binary : Content::Text;
    if (const Outcome allowed = checkTerminal(call, content); !allowed)
        return allowed;
    const auto subject = subjectOf(call);
    if (!subject)
        return tl::unexpected(subject.error());

    const QString output = call.options.value(u"output"_s);
    ExportRequest &request = (*subject)->request;
    if ((*exporter)->isOneBuffer && !request.privateScope && !isFolderName(output))
        request.privateScope = usualScope(request);
    const auto product = made(**exporter, **subject, request, output);
    if (!product)
        return tl::unexpected(product.error());
    std::optional<ExportProduct> rollback;
    QString rollbackOutput = call.options.value(u"rollback"_s);
    const bool isWanted = request.extent == Extent::Changes && (*exporter)->hasRollback;
    if (isWanted && rollbackOutput.isEmpty() && product->files.size() > 1)
        rollbackOutput = QDir(output).filePath(u"rollback/"_s);
    else if (isWanted && rollbackOutput.isEmpty())
        tell(call, u"what takes the changes back is not written; name a file for it with --rollback"_s);
    if (!rollbackOutput.isEmpty()) {
        auto back = made(**exporter, **subject, rollbackOf(request), rollbackOutput);
        if (!back)
            return tl::unexpected(back.error());
        rollback = std::move(*back);
    }
    for (const QString &note : product->notes)
        tell(call, note);
    // The way back first: without it nobody should get the changes.
    if (rollback) {
        if (const Outcome written = deliverProduct(call, *rollback, rollbackOutput, content); !written)
            return written;
    }
    return deliverProduct(call, *product, output, content);
}

} // namespace

constinit const CommandRow exportCommand{ u"export", u"FILE... --to FORMAT [-o OUT]",
    u"Writes property lists, structures, scripts, code and reports",
    u"Of everything, or with --changes-from only of what differs from another file. Several lists or\n"
    u"structures go into a folder OUT with a manifest; a single one is the file OUT, or with OUT/ a\n"
    u"folder as well. Standard error says which control code takes what, and what was left out.",
    options,
    { { { u"export new.bin --to property-list --changes-from old.bin --rollback back.bin -o changes.bin",
            u"only what was changed, and what takes it back" },
        { u"export snapshot.json --to backup-mode --object volume:Volume3 -o volume3.bin",
            u"the backup mode of one volume" } } },
    1, unlimited, exportObjects };

} // namespace clusprop::cli
