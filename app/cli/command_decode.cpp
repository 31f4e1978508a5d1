// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "core/formats/decode_document.h"
#include "core/wire/structures.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

constexpr std::array decodeOptions{ OptionRow{ u"tolerant", u't', nullptr,
                                        u"print what can be read of a malformed buffer" },
    formatOption, jsonOption };
constexpr std::array encodeOptions{ outputOption, forceOption, dryRunOption };

Outcome checkKind(const QString &kind)
{
    const bool known = kind.isEmpty() || kind == u"property-list" || kind == u"value-list"
        || wire::findStructure(kind.toStdString()) != nullptr;
    if (known)
        return {};
    return fail(ExitCode::Usage,
        u"--as takes property-list, value-list or the name of a structure here, not \"%1\""_s.arg(
            kind));
}

OrFailure<DecodedDocument> decoded(const Call &call, const QString &path)
{
    const auto isolation = isolationOf(call);
    if (!isolation)
        return tl::unexpected(isolation.error());
    DecodeOptions options;
    options.as = call.options.value(u"as"_s);
    options.mode = call.options.has(u"tolerant"_s) ? wire::Mode::Tolerant : wire::Mode::Strict;
    LoadResult<DecodedDocument> document;
    if (*isolation) {
        const auto given = givenInput(call, path);
        if (!given)
            return tl::unexpected(given.error());
        document = decodeSafely(path, *given, options, **isolation);
    } else {
        const auto bytes = readInput(call, path);
        if (!bytes)
            return tl::unexpected(bytes.error());
        document = decodeToJson(*bytes, path, options);
    }
    if (!document)
        return tl::unexpected(failureOf(document.error()));
    return *std::move(document);
}

OrFailure<EncodedDocument> encoded(const Call &call, const QString &path)
{
    const auto isolation = isolationOf(call);
    if (!isolation)
        return tl::unexpected(isolation.error());
    if (*isolation) {
        const auto given = givenInput(call, path);
        if (!given)
            return tl::unexpected(given.error());
        auto document = encodeSafely(path, *given, **isolation);
        if (!document)
            return tl::unexpected(failureOf(document.error()));
        return *std::move(document);
    }
    const auto json = readInput(call, path);
    if (!json)
        return tl::unexpected(json.error());
    EncodedDocument document;
    auto bytes = encodeFromJson(*json, path, document.notes);
    if (!bytes)
        return tl::unexpected(failureOf(bytes.error()));
    document.bytes = *std::move(bytes);
    return document;
}

Outcome decode(const Call &call)
{
    if (const Outcome known = checkKind(call.options.value(u"as"_s)); !known)
        return known;
    const QString format = call.options.value(u"format"_s);
    if (call.options.has(u"format"_s) && format != u"json")
        return fail(ExitCode::Usage, u"this command always prints json, not \"%1\""_s.arg(format));
    const QString path = call.arguments.first();
    const auto document = decoded(call, path);
    if (!document)
        return tl::unexpected(document.error());
    if (const Outcome printed = print(call, document->json); !printed)
        return printed;
    if (!document->stopped)
        return {};
    return fail(ExitCode::Malformed,
        u"%1:%2; what stands before it was printed"_s.arg(path, document->stoppedMessage));
}

Outcome encode(const Call &call)
{
    if (const Outcome allowed = checkTerminal(call, Content::Binary); !allowed)
        return allowed;
    const QString path = call.arguments.first();
    const auto document = encoded(call, path);
    if (!document)
        return tl::unexpected(document.error());
    const QByteArray &bytes = document->bytes;
    for (const QString &note : document->notes)
        tell(call, u"%1: note: %2"_s.arg(path, note));
    if (call.isDryRun())
        return print(call,
            visible(u"would write %1 bytes to %2"_s.arg(bytes.size()).arg(outputName(call)))
                + u'\n');
    return deliver(call, bytes, Content::Binary);
}

} // namespace

constinit const CommandRow decodeCommand{ u"decode", u"FILE",
    u"Shows a property list, value list or structure as JSON, byte for byte",
    u"Malformed input prints nothing and gives exit code 4; --tolerant prints what can be read, "
    u"with an\n"
    u"\"error\" member where reading had to stop.",
    decodeOptions,
    { { { u"decode list.bin", u"every byte of the list, with offsets" },
        { u"decode --as CLUS_CSV_VOLUME_INFO record.bin",
            u"a structure that has no mark of its own" } } },
    1, 1, decode };

constinit const CommandRow encodeCommand{ u"encode", u"FILE.json -o OUT",
    u"Makes a binary buffer of the JSON that decode prints",
    u"What was not edited keeps its bytes: encoding what decode printed gives the same file.",
    encodeOptions,
    { { { u"encode list.json -o list.bin", u"the buffer that list.json describes" },
        { u"encode - -o list.bin < list.json", u"the same from standard input" } } },
    1, 1, encode };

} // namespace clusprop::cli
