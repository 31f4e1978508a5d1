// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/input.h"

#include "app/cli/nearest.h"
#include "core/formats/format_registry.h"
#include "core/model/volume.h"

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
    for (const FormatRow &row : formatRows()) {
        words.append(QString::fromUtf16(row.word));
        if (word.compare(words.last(), Qt::CaseInsensitive) == 0)
            return {};
    }
    return fail(ExitCode::Usage,
        u"\"%1\" is no kind of file; --as takes %2%3"_s.arg(
            word, words.join(u", "_s), suggestion(word, words)));
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
    return *std::move(bytes);
}

OrFailure<LoadedFile> loadInput(const Call &call, const QString &path)
{
    LoadOptions options;
    options.as = call.options.value(u"as"_s);
    const QString object = call.options.value(u"object"_s);
    if (!object.isEmpty() && !isObjectLabel(object))
        return fail(ExitCode::Usage,
            u"--object takes CLASS:NAME, not \"%1\"; \"clusprop catalog\" lists the classes"_s.arg(
                object));
    // A volume is never what a list belongs to; it can only be what is looked for in the file.
    if (objectClassFromWord(object.section(u':', 0, 0)) != ObjectClass::Volume)
        options.object = object;
    if (!options.as.isEmpty()) {
        if (const Outcome known = checkKind(options.as); !known)
            return tl::unexpected(known.error());
    }
    const auto bytes = readInput(call, path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto file = loadBytes(*bytes, path, options);
    if (!file)
        return tl::unexpected(failureOf(file.error()));
    for (const LoadNote &note : file->notes)
        tell(call, u"%1:%2: note: %3"_s.arg(path, note.where, note.text));
    return *std::move(file);
}

Outcome completeness(const LoadedFile &file)
{
    if (!file.stopped)
        return {};
    return fail(ExitCode::Malformed,
        u"%1:%2: %3; what stands before it was read, get the rest from "
        "the source again"_s.arg(file.file, file.stopped->where, file.stopped->text));
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
            return fail(ExitCode::Refused, file.file + u": "_s + match.problem);
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
            ExitCode::Refused, u"%1: it holds no objects; name another file"_s.arg(file.file));
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
    const Place &place = property.place;
    const bool named = place.source >= 0 && place.source < file.cluster.sources.size();
    const QString source = named ? file.cluster.sources[place.source].file : file.file;
    if (place.hasBytes())
        return u"%1:@0x%2"_s.arg(source, QString::number(place.offset, 16));
    if (place.line > 0)
        return u"%1:%2"_s.arg(source, QString::number(place.line));
    return place.key.isEmpty() ? source : u"%1:%2"_s.arg(source, place.key);
}

} // namespace clusprop::cli
