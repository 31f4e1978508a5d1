// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/assignment.h"
#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/property_lookup.h"
#include "core/values/display.h"
#include "core/edits/edit.h"
#include "core/exporters/comparison_text.h"
#include "core/opening/checked_write.h"
#include "core/validation/rules.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

constexpr std::array options{ outputOption, forceOption, dryRunOption,
    OptionRow{ u"in-place", u'i', nullptr, u"replace FILE itself; needs --backup or --no-backup" },
    OptionRow{ u"backup", u'\0', nullptr, u"with --in-place: keep the old file as FILE.bak" },
    OptionRow{ u"no-backup", u'\0', nullptr, u"with --in-place: keep nothing of the old file" },
    OptionRow{
        u"reset", u'r', u"PROPERTY", u"take the stored value away, so that the default applies" },
    OptionRow{ u"force-value", u'\0', nullptr, u"allow what only the catalog objects to" },
    listObjectOption, formatOption, jsonOption };

/// What the words of the command line ask for.
struct Request
{
    QStringList files;
    QString object; ///< empty: the only one
    QVector<Assignment> assignments;
    QStringList resets;
    bool inPlace = false;
};

/// One edit in the making.
struct Editing
{
    const Call &call;
    const LoadedFile &file;
    Cluster cluster;
    int object = -1;

    [[nodiscard]] const ClusterObject &target() const { return cluster.objects[object]; }
};

// The command line

Outcome checkDestination(const Call &call, const Request &request)
{
    const bool backup = call.options.has(u"backup"_s);
    const bool noBackup = call.options.has(u"no-backup"_s);
    const bool output = call.options.has(u"output"_s);
    if (request.inPlace && output)
        return fail(ExitCode::Usage, u"--in-place and -o exclude each other"_s);
    if (request.inPlace && request.files.contains(u"-"_s))
        return fail(
            ExitCode::Usage, u"standard input cannot be changed in place; name a file with -o"_s);
    if (request.inPlace && backup == noBackup)
        return fail(ExitCode::Usage, u"--in-place needs either --backup or --no-backup"_s);
    if (!request.inPlace && (backup || noBackup))
        return fail(ExitCode::Usage, u"--backup and --no-backup go with --in-place"_s);
    if (!request.inPlace && !output && !call.isDryRun())
        return fail(
            ExitCode::Usage, u"the output is missing; name a file with -o, or say --in-place"_s);
    return {};
}

OrFailure<Request> requestOf(const Call &call)
{
    Request request;
    request.inPlace = call.options.has(u"in-place"_s);
    request.resets = call.options.values(u"reset"_s);
    const auto firstAssignment = std::find_if(call.arguments.begin() + 1, call.arguments.end(),
        [](const QString &word) { return word.contains(u'='); });
    const InputWords input
        = splitInput(call.arguments, call.arguments.end() - firstAssignment);
    request.files = input.files;
    request.object = input.object;
    const QStringList &words = input.rest;
    const auto assignments = parseAssignments(words);
    if (!assignments)
        return fail(ExitCode::Usage, assignments.error());
    request.assignments = *assignments;
    if (request.assignments.isEmpty() && request.resets.isEmpty())
        return fail(ExitCode::Usage, u"nothing to set; write PROPERTY=VALUE or --reset PROPERTY"_s);
    if (const Outcome destination = checkDestination(call, request); !destination)
        return tl::unexpected(destination.error());
    return request;
}

// Edits

tl::unexpected<Failure> refuse(
    const Editing &editing, const PropertyPlace &place, const QString &why)
{
    const bool stored = place.position >= 0;
    const QString where = stored
        ? placeOf(editing.file, editing.target().list(place.scope).properties[place.position])
        : nameOf(editing.file);
    return fail(ExitCode::Refused,
        u"%1: %2 %3: %4"_s.arg(where, objectLabel(editing.target()), place.name, why));
}

OrFailure<PropertyPlace> placeToAdd(const Editing &editing, const Assignment &assignment)
{
    const LoadedFile &file = editing.file;
    auto place = findDocumented(editing.target(), assignment.name);
    if (!place && !assignment.format) {
        auto failure = noSuchProperty(file, editing.target(), assignment.name);
        failure.value().message
            += u" (to add one that is not documented, give its type: %1=VALUE:dword)"_s.arg(
                assignment.name);
        return failure;
    }
    if (!place) {
        const bool isList = file.form == Form::PropertyList;
        place = PropertyPlace{ isList ? file.listScope : Scope::Private, -1, assignment.name,
            nullptr };
    }
    // A read-only one is refused as such, wherever it belongs.
    const bool misplaced = file.form == Form::PropertyList && place->scope != file.listScope;
    if (misplaced && !isReadOnly(place->scope)) {
        return refuse(editing, *place,
            u"it belongs to the %1 list and this file is the %2 list; edit the other one"_s.arg(
                scopeWord(place->scope), scopeWord(file.listScope)));
    }
    return *place;
}

/// The type on the command line, else that of what the file holds, else the catalog's.
std::optional<quint32> syntaxFor(
    const Editing &editing, const PropertyPlace &place, const Assignment &assignment)
{
    if (assignment.format)
        return wire::listValue(*assignment.format);
    if (place.position >= 0) {
        const Property &stored = editing.target().list(place.scope).properties[place.position];
        if (!stored.values.isEmpty())
            return stored.syntax();
    }
    if (place.entry != nullptr && place.entry->format)
        return wire::listValue(*place.entry->format);
    return std::nullopt;
}

Outcome checkValue(const Editing &editing, const PropertyPlace &place, const Property &property)
{
    const bool forced = editing.call.options.has(u"force-value"_s);
    for (const Issue &issue : checkEdit(editing.target(), place.scope, property)) {
        const QString source = issue.source.isEmpty() ? QString() : u" (%1)"_s.arg(issue.source.english());
        const QString text = issue.text.english() + source;
        if (issue.severity != Severity::Error) {
            tell(editing.call, u"%1: %2: %3"_s.arg(place.name, severityWord(issue.severity), text));
        } else if (!issue.canBeAllowed) {
            return refuse(editing, place, text + u"; this cannot be allowed"_s);
        } else if (!forced) {
            return refuse(editing, place, text + u"; --force-value allows it"_s);
        } else {
            tell(editing.call, u"%1: allowed by --force-value: %2"_s.arg(place.name, text));
        }
    }
    return {};
}

Outcome assign(Editing &editing, const Assignment &assignment)
{
    std::optional<PropertyPlace> place = findStored(editing.target(), assignment.name);
    if (!place) {
        const auto added = placeToAdd(editing, assignment);
        if (!added)
            return tl::unexpected(added.error());
        place = *added;
    }
    const bool stored = place->position >= 0;
    Property present;
    present.name = place->name;
    if (stored)
        present = editing.target().list(place->scope).properties[place->position];
    if (const QString locked = lockReason(editing.target(), place->scope, present).english();
        !locked.isEmpty())
        return refuse(editing, *place, locked + u"; set another property"_s);
    const auto syntax = syntaxFor(editing, *place, assignment);
    if (!syntax)
        return refuse(editing, *place,
            u"its format is not documented; give it: %1=VALUE:dword"_s.arg(place->name));
    const auto value = valueOf(assignment, *syntax);
    if (!value)
        return refuse(editing, *place, value.error());
    Edit edit = makeSet(editing.cluster, editing.object, place->scope, place->name, *value);
    if (const Outcome checked = checkValue(editing, *place, edit.property); !checked)
        return checked;
    applyEdit(editing.cluster, edit);
    return {};
}

Outcome reset(Editing &editing, const QString &name)
{
    const auto place = findStored(editing.target(), name);
    if (!place)
        return noSuchProperty(editing.file, editing.target(), name);
    const Property &present = editing.target().list(place->scope).properties[place->position];
    if (const QString locked = lockReason(editing.target(), place->scope, present).english();
        !locked.isEmpty())
        return refuse(editing, *place, locked + u"; reset another property"_s);
    applyEdit(
        editing.cluster, makeReset(editing.cluster, editing.object, place->scope, place->position));
    return {};
}

// Results

QString stateText(const std::optional<Property> &property)
{
    return property ? displayProperty(*property) : u"not stored"_s;
}

QString changeLine(const Cluster &cluster, const Change &change)
{
    return u"%1 %2: %3 → %4"_s.arg(objectLabel(cluster.objects[change.object]), change.name,
        stateText(change.before), stateText(change.after));
}

Outcome printChanges(
    const Call &call, OutputFormat format, const Cluster &cluster, const QVector<Change> &changes)
{
    if (format == OutputFormat::Json)
        return print(call, changesJson(cluster, changes));
    QString text;
    for (const Change &change : changes)
        text += visible(changeLine(cluster, change)) + u'\n';
    return print(call, text);
}

OrFailure<QByteArray> serialise(const Editing &editing)
{
    const auto bytes = writeChecked(editing.file, editing.cluster);
    if (bytes)
        return *bytes;
    return fail(bytes.error().isFault ? ExitCode::Fault : ExitCode::Refused,
        u"%1: %2"_s.arg(nameOf(editing.file), bytes.error().text));
}

bool isSameFile(const QString &left, const QString &right)
{
    const QString path = QFileInfo(left).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(right).canonicalFilePath();
}

Outcome write(
    const Call &call, const Request &request, const LoadedFile &file, const QByteArray &bytes)
{
    const QString output = call.options.value(u"output"_s);
    const bool overInput = std::any_of(request.files.begin(), request.files.end(),
        [&](const QString &path) { return output != u"-" && isSameFile(output, path); });
    if (!file.hasOwnForm() && (request.inPlace || overInput))
        return fail(ExitCode::Refused,
            u"%1: this kind of file is only read; write a snapshot to another file with -o"_s.arg(
                nameOf(file)));
    if (!request.inPlace && !overInput) {
        const bool isText = file.form == Form::Snapshot || file.form == Form::Import;
        return deliver(call, bytes, isText ? Content::Text : Content::Binary);
    }
    SaveOptions save;
    save.overwrite = request.inPlace || call.options.has(u"force"_s);
    save.backup = call.options.has(u"backup"_s);
    return store(call, request.files.first(), bytes, save);
}

Outcome set(const Call &call)
{
    const auto request = requestOf(call);
    if (!request)
        return tl::unexpected(request.error());
    const auto format = outputFormat(call, false);
    if (!format)
        return tl::unexpected(format.error());
    const auto file = loadInput(call, request->files);
    if (!file)
        return tl::unexpected(file.error());
    if (const Outcome complete = completeness(*file); !complete)
        return complete;
    const auto object = selectObject(*file, request->object);
    if (!object)
        return tl::unexpected(object.error());

    Editing editing{ call, *file, file->cluster, *object };
    for (const Assignment &assignment : request->assignments) {
        if (const Outcome assigned = assign(editing, assignment); !assigned)
            return assigned;
    }
    for (const QString &name : request->resets) {
        if (const Outcome done = reset(editing, name); !done)
            return done;
    }
    const auto bytes = serialise(editing);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QVector<Change> changes = changesBetween(file->cluster, editing.cluster);
    if (changes.isEmpty())
        tell(call, u"%1: nothing changes: the values are these already"_s.arg(nameOf(*file)));
    if (call.isDryRun())
        return printChanges(call, *format, editing.cluster, changes);
    if (changes.isEmpty() && request->inPlace)
        return {};
    if (const Outcome written = write(call, *request, *file, *bytes); !written)
        return written;
    for (const Change &change : changes)
        tell(call, changeLine(editing.cluster, change));
    return {};
}

} // namespace

constinit const CommandRow setCommand{ u"set", u"FILE... [OBJECT] PROPERTY=VALUE... -o OUT",
    u"Changes values, with the checks of the editor",
    u"VALUE is 5, 0x1F, true, text, [\"a\",\"b\"] or hex:00ff, read by the format that the file "
    u"holds or\n"
    u"the catalog has; Name=Value:dword gives the type (binary, dword, string, expandstr, "
    u"multistr,\n"
    u"security, ularge). Repeating a property gives the strings of a multi-string. What is out of "
    u"range\n"
    u"or read-only is refused with exit code 5. The changes are reported on standard error.",
    options,
    { { { u"set list.bin BackupInProgress=0 -o cleared.bin",
            u"change one property, write another file" },
        { u"set cluster.json cluster SameSubnetDelay=2000 --dry-run",
            u"show the change, write nothing" } } },
    1, unlimited, set };

} // namespace clusprop::cli
