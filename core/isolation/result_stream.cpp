// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Each pass() describes one type for both directions. Structured bindings make the compiler demand
// a change here when a type gets another member.

#include "core/isolation/result_stream.h"

#include "core/isolation/answer_checks.h"

namespace clusprop {
namespace {

/// Bytes that the smallest item of each kind takes: one for each member, or more.
constexpr qsizetype leastText = 1;
constexpr qsizetype leastValue = 4;
constexpr qsizetype leastClaim = 8;
constexpr qsizetype leastProperty = 12;
constexpr qsizetype leastNodeState = 6;
constexpr qsizetype leastObject = 19;
constexpr qsizetype leastSource = 5;
constexpr qsizetype leastReadFile = 4;
constexpr qsizetype leastNote = 4;
constexpr qsizetype leastError = 6;
constexpr qsizetype leastDocument = 17;
constexpr qsizetype leastFound = 3;

constexpr auto lastErrc = static_cast<wire::Errc>(wire::errcCount - 1);

template<typename S, typename T> using In = typename S::template Member<T>;

template<typename S> void pass(S &stream, In<S, Place> &place)
{
    auto &[source, offset, length, line, key] = place;
    stream.integer(source);
    stream.integer(offset);
    stream.integer(length);
    stream.integer(line);
    if constexpr (S::isReader) {
        QString path;
        int item = -1;
        int outer = -1;
        stream.repeated(path);
        stream.integer(item);
        stream.integer(outer);
        key = stream.placeKey(path).item(item).within(outer);
    } else {
        stream.repeated(key.path());
        stream.integer(key.item());
        stream.integer(key.outer());
    }
}

template<typename S> void pass(S &stream, In<S, Value> &value)
{
    auto &[syntax, payload, padding, readable] = value;
    stream.number(syntax);
    stream.bytes(payload);
    stream.bytes(padding);
    stream.flag(readable);
}

template<typename S> void pass(S &stream, In<S, Values> &values)
{
    const auto each = [](S &inner, auto &value) { pass(inner, value); };
    if constexpr (S::isReader) {
        QVector<Value> read;
        stream.list(read, leastValue, each);
        values = read;
    } else {
        stream.list(values, leastValue, each);
    }
}

template<typename S> void pass(S &stream, In<S, Claim> &claim)
{
    auto &[values, knowledge, cutText, place] = claim;
    pass(stream, values);
    stream.enumerator(knowledge, Knowledge::Absent);
    stream.text(cutText);
    pass(stream, place);
}

template<typename S> void pass(S &stream, In<S, PropertyExtras> &extras)
{
    auto &[nameBytes, namePadding, cutText, claims] = extras;
    stream.bytes(nameBytes);
    stream.bytes(namePadding);
    stream.text(cutText);
    stream.list(claims, leastClaim, [](S &inner, auto &claim) { pass(inner, claim); });
}

template<typename S> void pass(S &stream, In<S, Property> &property)
{
    auto &[name, values, knowledge, place, extras] = property;
    stream.shared(name);
    pass(stream, values);
    stream.enumerator(knowledge, Knowledge::Absent);
    pass(stream, place);
    if constexpr (S::isReader) {
        bool isThere = false;
        stream.flag(isThere);
        if (isThere)
            pass(stream, extras.edit());
    } else {
        stream.flag(!extras.isUsual());
        if (!extras.isUsual())
            pass(stream, *extras);
    }
}

template<typename S> void pass(S &stream, In<S, PropertyList> &list)
{
    auto &[properties, endMark] = list;
    stream.list(properties, leastProperty, [](S &inner, auto &property) { pass(inner, property); });
    stream.flag(endMark);
}

template<typename S> void pass(S &stream, In<S, VolumeNodeState> &seen)
{
    auto &[node, state, redirectedReason, blockRedirectedReason, redirectedText,
        blockRedirectedText]
        = seen;
    const auto number = [](S &inner, auto &bits) { inner.number(bits); };
    stream.shared(node);
    stream.shared(state);
    stream.optional(redirectedReason, number);
    stream.optional(blockRedirectedReason, number);
    stream.text(redirectedText);
    stream.text(blockRedirectedText);
}

template<typename S> void pass(S &stream, In<S, ClusterObject> &object)
{
    auto &[objectClass, name, id, resourceType, groupId, groupName, resourceId, resourceName,
        ownerNode, state, lists, nodeStates]
        = object;
    stream.enumerator(objectClass, ObjectClass::Volume);
    stream.text(name);
    stream.text(id);
    for (auto *text :
        { &resourceType, &groupId, &groupName, &resourceId, &resourceName, &ownerNode, &state })
        stream.shared(*text);
    for (auto &list : lists)
        pass(stream, list);
    stream.list(nodeStates, leastNodeState, [](S &inner, auto &seen) { pass(inner, seen); });
}

template<typename S> void pass(S &stream, In<S, Source> &source)
{
    auto &[file, kind, isDatabase, taken, recognised] = source;
    stream.text(file);
    stream.shared(kind);
    stream.flag(isDatabase);
    stream.text(taken);
    stream.text(recognised);
}

template<typename S> void pass(S &stream, In<S, Cluster> &cluster)
{
    auto &[name, id, taken, objects, sources] = cluster;
    stream.text(name);
    stream.text(id);
    stream.text(taken);
    stream.list(sources, leastSource, [](S &inner, auto &source) { pass(inner, source); });
    stream.list(objects, leastObject, [](S &inner, auto &object) { pass(inner, object); });
}

template<typename S> void pass(S &stream, In<S, LoadNote> &note)
{
    auto &[code, offset, where, text] = note;
    stream.optional(code, [](S &inner, auto &found) { inner.enumerator(found, lastErrc); });
    stream.integer(offset);
    stream.text(where);
    stream.text(text);
}

template<typename S> void pass(S &stream, In<S, LoadError> &error)
{
    auto &[kind, file, where, code, what, todo] = error;
    stream.enumerator(kind, LoadError::Kind::Cancelled);
    stream.text(file);
    stream.text(where);
    stream.optional(code, [](S &inner, auto &found) { inner.enumerator(found, lastErrc); });
    stream.text(what);
    stream.text(todo);
}

template<typename S> void pass(S &stream, In<S, ReadFile> &read)
{
    auto &[path, size, sha256, modified] = read;
    stream.text(path);
    stream.integer(size);
    stream.bytes(sha256);
    stream.integer(modified);
}

template<typename S> void pass(S &stream, In<S, LoadedFile> &loaded)
{
    auto &[file, title, files, bytes, form, formWord, recognised, codePage, cluster, listObject,
        listScope, notes, stopped]
        = loaded;
    stream.text(file);
    stream.text(title);
    stream.list(files, leastReadFile, [](S &inner, auto &read) { pass(inner, read); });
    stream.bytes(bytes);
    stream.enumerator(form, Form::Import);
    stream.text(formWord);
    stream.text(recognised);
    stream.text(codePage);
    pass(stream, cluster);
    stream.integer(listObject);
    stream.enumerator(listScope, Scope::PrivateReadOnly);
    const auto note = [](S &inner, auto &one) { pass(inner, one); };
    stream.list(notes, leastNote, note);
    stream.optional(stopped, note);
    if constexpr (S::isReader) {
        if (const QString fault = stream.isGood() ? faultOf(loaded) : QString(); !fault.isNull())
            stream.fail(fault);
    }
}

template<typename S> void pass(S &stream, In<S, OpenedFiles> &opened)
{
    auto &[documents, errors, skipped, wasCancelled] = opened;
    const auto error = [](S &inner, auto &one) { pass(inner, one); };
    stream.list(documents, leastDocument, [](S &inner, auto &document) { pass(inner, document); });
    stream.list(errors, leastError, error);
    stream.list(skipped, leastError, error);
    stream.flag(wasCancelled);
}

template<typename S> void pass(S &stream, In<S, DecodedDocument> &document)
{
    auto &[json, stopped, stoppedMessage] = document;
    stream.bytes(json);
    stream.flag(stopped);
    stream.text(stoppedMessage);
    if constexpr (S::isReader) {
        if (stream.isGood() && !isPlainText(document.json))
            stream.fail(QStringLiteral("the document is no text"));
    }
}

template<typename S> void pass(S &stream, In<S, EncodedDocument> &document)
{
    auto &[bytes, notes] = document;
    stream.bytes(bytes);
    stream.list(notes, leastText, [](S &inner, auto &note) { inner.text(note); });
}

template<typename S> void pass(S &stream, In<S, ReadingRequest> &request)
{
    auto &[job, found, options, joining, decoding, limits] = request;
    stream.enumerator(job, ReadingJob::Encode);
    auto &[files, firstPath, cutFolder] = found;
    stream.list(files, leastFound, [](S &inner, auto &file) {
        auto &[path, isFromFolder, size] = file;
        inner.text(path);
        inner.flag(isFromFolder);
        inner.integer(size);
    });
    stream.text(firstPath);
    stream.text(cutFolder);
    auto &[as, object, strict, codePage, progress, sighted] = options;
    Q_UNUSED(progress)
    Q_UNUSED(sighted)
    stream.text(as);
    stream.text(object);
    stream.flag(strict);
    stream.text(codePage);
    stream.enumerator(joining, Joining::Always);
    auto &[decodeAs, mode] = decoding;
    stream.text(decodeAs);
    stream.enumerator(mode, wire::Mode::Tolerant);
    auto &[memory, computing, fileSize, duration, silence, answer] = limits;
    for (auto *limit : { &memory, &computing, &fileSize, &duration, &silence, &answer })
        stream.integer(*limit);
}

template<typename T> void encodeAll(const T &value, StreamWriter &out)
{
    pass(out, value);
    out.finish();
}

template<typename T> StreamResult<T> decodeAll(const QByteArray &bytes)
{
    StreamReader in(bytes);
    T value{};
    pass(in, value);
    in.finish();
    if (in.fault())
        return tl::unexpected(*in.fault());
    return value;
}

template<typename T> void encodeResult(const LoadResult<T> &result, StreamWriter &out)
{
    out.flag(result.has_value());
    if (result)
        encodeAll(*result, out);
    else
        encodeAll(result.error(), out);
}

template<typename T> StreamResult<LoadResult<T>> decodeResult(const QByteArray &bytes)
{
    StreamReader in(bytes);
    bool isValue = false;
    T value{};
    LoadError error;
    in.flag(isValue);
    if (isValue)
        pass(in, value);
    else
        pass(in, error);
    in.finish();
    if (in.fault())
        return tl::unexpected(*in.fault());
    return isValue ? LoadResult<T>(std::move(value))
                   : LoadResult<T>(tl::unexpected(std::move(error)));
}

} // namespace

void encodeRequest(const ReadingRequest &request, StreamWriter &out)
{
    encodeAll(request, out);
}

StreamResult<ReadingRequest> decodeRequest(const QByteArray &bytes)
{
    return decodeAll<ReadingRequest>(bytes);
}

void encodeOpened(const OpenedFiles &opened, StreamWriter &out)
{
    encodeAll(opened, out);
}

StreamResult<OpenedFiles> decodeOpened(const QByteArray &bytes)
{
    return decodeAll<OpenedFiles>(bytes);
}

void encodeDecoded(const LoadResult<DecodedDocument> &result, StreamWriter &out)
{
    encodeResult(result, out);
}

StreamResult<LoadResult<DecodedDocument>> decodeDecoded(const QByteArray &bytes)
{
    return decodeResult<DecodedDocument>(bytes);
}

void encodeEncoded(const LoadResult<EncodedDocument> &result, StreamWriter &out)
{
    encodeResult(result, out);
}

StreamResult<LoadResult<EncodedDocument>> decodeEncoded(const QByteArray &bytes)
{
    return decodeResult<EncodedDocument>(bytes);
}

void encodeError(const LoadError &error, StreamWriter &out)
{
    encodeAll(error, out);
}

StreamResult<LoadError> decodeError(const QByteArray &bytes)
{
    return decodeAll<LoadError>(bytes);
}

} // namespace clusprop
