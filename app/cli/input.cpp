// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/input.h"

#include "app/cli/progress_line.h"
#include "core/document/place_text.h"
#include "core/opening/open_files.h"
#include "core/reading/text_encoding.h"
#include "core/model/volume.h"
#include "core/values/nearest.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

/// In the same words as core/formats, which reads only what has a path.
OrFailure<QByteArray> readStandardInput(QIODevice &in)
{
    constexpr qint64 chunk = 1 << 16;
    QByteArray bytes;
    for (;;) {
        const qsizetype had = bytes.size();
        bytes.resize(had + chunk);
        const qint64 count = in.read(bytes.data() + had, chunk);
        bytes.resize(had + std::max<qint64>(count, 0));
        if (count < 0) {
            return fail(ExitCode::Unreadable,
                u"-: standard input cannot be read (%1); name a file or send it through a pipe"_s
                    .arg(in.errorString()));
        }
        if (count == 0)
            break;
        if (bytes.size() > largestFile) {
            return fail(ExitCode::Unreadable,
                u"-: it is larger than %1 MiB, more than any file of a "
                "cluster's properties; check that it is the right file"_s.arg(largestFile >> 20));
        }
    }
    return bytes;
}

/// The label, by GUID where the name is not enough. Two records of one volume stay alike.
QString distinctLabel(const Cluster &cluster, int index)
{
    const ClusterObject &object = cluster.objects[index];
    const QString label = objectLabel(object);
    if (findObjects(cluster, label).objects.size() == 1)
        return label;
    const Property *path = object.find(volume_property::volumeName);
    const QString guid = path == nullptr ? object.id : textOf(*path).value_or(object.id);
    return guid.isEmpty() ? label : objectClassWord(object.objectClass) + u':' + guid;
}

Outcome checkKind(const QString &word)
{
    QStringList words;
    for (const FormatRow &row : formatRows())
        words.append(QString::fromUtf16(row.word));
    if (word.isEmpty() || words.contains(word, Qt::CaseInsensitive))
        return {};
    return fail(ExitCode::Usage,
        u"\"%1\" is no kind of file; --as takes %2%3"_s.arg(
            word, words.join(u", "_s), suggestion(word, words)));
}

Outcome checkCodePage(const QString &word)
{
    if (word.isEmpty() || findCodePage(word) != nullptr)
        return {};
    QStringList words;
    for (const CodePageRow &row : codePages())
        words.append(QString::fromUtf16(row.word));
    return fail(ExitCode::Usage,
        u"\"%1\" is no code page that is known here; --code-page takes %2"_s.arg(
            word, words.join(u", "_s)));
}

OrFailure<LoadOptions> loadOptions(const Call &call)
{
    LoadOptions options;
    options.as = call.options.value(u"as"_s);
    options.codePage = call.options.value(u"code-page"_s);
    const QString object = call.options.value(u"object"_s);
    if (!object.isEmpty() && !isObjectLabel(object))
        return fail(ExitCode::Usage,
            u"--object takes CLASS:NAME, not \"%1\"; \"clusprop catalog\" lists the classes"_s.arg(
                object));
    // A volume is never what a list belongs to; it can only be what is looked for in the file.
    if (objectClassFromWord(object.section(u':', 0, 0)) != ObjectClass::Volume)
        options.object = object;
    if (const Outcome known = checkKind(options.as); !known)
        return tl::unexpected(known.error());
    if (const Outcome known = checkCodePage(options.codePage); !known)
        return tl::unexpected(known.error());
    return options;
}

CheckedInput checked(OpenedFiles opened)
{
    CheckedInput input{ {}, opened.errors, opened.skipped };
    if (opened.documents.size() == 1)
        input.file = std::move(opened.documents.first());
    return input;
}

OrFailure<CheckedInput> loadStandardInput(
    const Call &call, const LoadOptions &options, const std::optional<Isolation> &isolation)
{
    const auto bytes = readStandardInput(call.streams.in);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (isolation)
        return checked(openBytesSafely(*bytes, u"-"_s, options, *isolation));
    auto file = loadBytes(*bytes, u"-"_s, options);
    if (!file)
        return CheckedInput{ {}, { file.error() }, {} };
    return CheckedInput{ *std::move(file), {}, {} };
}

CheckedInput loadPaths(
    const QStringList &paths, const LoadOptions &options, const std::optional<Isolation> &isolation)
{
    return checked(isolation ? openFilesSafely(paths, options, Joining::Always, *isolation)
                             : openFiles(paths, options, Joining::Always));
}

/// All that is wrong is said, and the first of it decides on the exit code.
OrFailure<LoadedFile> onlyWhole(const Call &call, CheckedInput input)
{
    for (const LoadError &skipped : std::as_const(input.skipped))
        tell(call, u"skipped "_s + skipped.message());
    if (input.errors.isEmpty() && input.file)
        return *std::move(input.file);
    for (const LoadError &error : input.errors.mid(1))
        warn(call.streams, error.message());
    return tl::unexpected(failureOf(input.errors.value(0)));
}

/// A damaged source can have hundreds of notes; the first tell what is the matter with it.
constexpr qsizetype fewNotes = 8;

void tellAbout(const Call &call, const LoadedFile &file)
{
    const bool isVerbose = call.options.has(u"verbose"_s);
    if (isVerbose) {
        for (const QString &line : sourceLines(file))
            tell(call, line);
    }
    const qsizetype told = isVerbose ? file.notes.size() : std::min(fewNotes, file.notes.size());
    for (const LoadNote &note : file.notes.first(told)) {
        QStringList place{ file.file, note.where }; // of several files, `where` begins with one
        place.removeAll(QString());
        const QString where = place.isEmpty() ? nameOf(file) : place.join(u':');
        tell(call, u"%1: note: %2"_s.arg(where, note.text));
    }
    if (told < file.notes.size()) {
        tell(call,
            u"%1: %2 more notes; --verbose shows them"_s.arg(
                nameOf(file), QString::number(file.notes.size() - told)));
    }
}

bool looksLikeObject(const QString &word)
{
    if (QFileInfo::exists(word))
        return false;
    // A misspelt class is to be called one, and a misspelt file a file.
    return isObjectLabel(word) || !(word.contains(u'.') || word.contains(u'/') || word == u"-");
}

/// What was read, with a hash also of a large file where its bytes are still there.
QVector<ReadFile> readFilesOf(const LoadedFile &file)
{
    QVector<ReadFile> read = file.files;
    if (read.size() == 1 && read.first().sha256.isEmpty() && !file.bytes.isEmpty()) {
        const FileIdentity identity = identityOf(file.bytes);
        read.first().size = identity.size;
        read.first().sha256 = identity.sha256;
    }
    for (ReadFile &one : read)
        one.path = realPath(one.path);
    return read;
}

} // namespace

Failure failureOf(const LoadError &error)
{
    const bool unreadable = error.kind == LoadError::Kind::Unreadable;
    return { unreadable ? ExitCode::Unreadable : ExitCode::Malformed, error.message() };
}

OrFailure<QByteArray> readInput(const Call &call, const QString &path)
{
    if (path == u"-")
        return readStandardInput(call.streams.in);
    auto bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(failureOf(bytes.error()));
    const FileIdentity identity = identityOf(*bytes);
    call.filesRead->append({ realPath(path), identity.size, identity.sha256 });
    return *std::move(bytes);
}

OrFailure<GivenBytes> givenInput(const Call &call, const QString &path)
{
    if (path != u"-")
        return GivenBytes();
    const auto bytes = readStandardInput(call.streams.in);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return GivenBytes(*bytes);
}

OrFailure<std::optional<Isolation>> isolationOf(const Call &call)
{
    const bool isAsked = call.options.has(u"safe"_s);
    const bool isRefused = call.options.has(u"no-safe"_s);
    if (isAsked && isRefused)
        return fail(ExitCode::Usage, u"--safe and --no-safe exclude each other"_s);
    if (isAsked && call.streams.reader.isEmpty())
        return fail(ExitCode::Usage, u"--safe is not possible here: there is no program to start"_s);
    if (isRefused || call.streams.reader.isEmpty())
        return std::optional<Isolation>();
    Isolation isolation{ call.streams.reader, isAsked };
    if (call.options.has(u"verbose"_s))
        isolation.remark = [&call](const QString &remark) { tell(call, u"note: "_s + remark); };
    return std::optional(isolation);
}

InputWords splitInput(const QStringList &words, qsizetype behind)
{
    InputWords split;
    split.files = words.first(words.size() - behind);
    split.rest = words.last(behind);
    const bool isNamed = split.files.size() == 2 ? !QFileInfo::exists(split.files.last())
                                                       || isObjectLabel(split.files.last())
                                                 : split.files.size() > 2
            && looksLikeObject(split.files.last());
    if (isNamed)
        split.object = split.files.takeLast();
    return split;
}

OrFailure<CheckedInput> loadForCheck(const Call &call, const QStringList &paths)
{
    auto options = loadOptions(call);
    if (!options)
        return tl::unexpected(options.error());
    const bool readsStandardInput = paths.contains(u"-"_s);
    if (readsStandardInput && paths.size() > 1)
        return fail(ExitCode::Usage, u"standard input cannot be merged with files; name it alone"_s);
    const auto isolation = isolationOf(call);
    if (!isolation)
        return tl::unexpected(isolation.error());
    ProgressLine line(call);
    options->progress = line.progress();
    auto input = readsStandardInput
        ? loadStandardInput(call, *options, *isolation)
        : OrFailure<CheckedInput>(loadPaths(paths, *options, *isolation));
    line.clear();
    if (input && input->file && !readsStandardInput)
        call.filesRead->append(readFilesOf(*input->file));
    return input;
}

OrFailure<LoadedFile> loadInput(const Call &call, const QStringList &paths)
{
    auto input = loadForCheck(call, paths);
    if (!input)
        return tl::unexpected(input.error());
    auto file = onlyWhole(call, *std::move(input));
    if (file)
        tellAbout(call, *file);
    return file;
}

QString nameOf(const LoadedFile &file)
{
    return file.file.isEmpty() ? file.title : file.file;
}

Outcome completeness(const LoadedFile &file)
{
    if (!file.stopped)
        return {};
    return fail(ExitCode::Malformed,
        u"%1:%2: %3; what stands before it was read, get the rest from "
        "the source again"_s.arg(nameOf(file), file.stopped->where, file.stopped->text));
}

bool isObjectLabel(const QString &word)
{
    return objectClassFromWord(word.section(u':', 0, 0)).has_value();
}

OrFailure<QVector<int>> selectObjects(const LoadedFile &file, const QString &label)
{
    if (!label.isEmpty()) {
        const ObjectMatch match = findObjects(file.cluster, label);
        if (!match.problem.isEmpty())
            return fail(ExitCode::Refused, nameOf(file) + u": "_s + match.problem);
        return match.objects;
    }
    QVector<int> all(file.cluster.objects.size());
    for (int index = 0; index < all.size(); ++index)
        all[index] = index;
    return all;
}

OrFailure<int> selectObject(const LoadedFile &file, const QString &label)
{
    const auto objects = selectObjects(file, label);
    if (!objects)
        return tl::unexpected(objects.error());
    if (objects->size() == 1)
        return objects->first();
    if (objects->isEmpty())
        return fail(
            ExitCode::Refused, u"%1: it holds no objects; name another file"_s.arg(nameOf(file)));
    constexpr int shown = 3;
    QStringList examples;
    for (const int object : objects->first(std::min<qsizetype>(shown, objects->size())))
        examples.append(distinctLabel(file.cluster, object));
    return fail(ExitCode::Usage,
        u"%1 objects are meant and only one can be; name it, for example %2"_s.arg(
            QString::number(objects->size()), examples.join(u", "_s)));
}

QString placeOf(const LoadedFile &file, const Property &property)
{
    const QString place = placeReference(file.cluster, property.place);
    return place.isEmpty() ? nameOf(file) : place;
}

} // namespace clusprop::cli
