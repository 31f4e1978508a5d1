// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The documents of decode, both ways: bytes that decode are the bytes again after encode, and a
// document that encodes gives bytes of which the same holds. Input that begins as JSON is a document, all
// other input is bytes.

#include "core/formats/decode_document.h"
#include "tests/fuzz/judge_file.h"

#include <QJsonDocument>

namespace clusprop::fuzz {
namespace {

QByteArray encoded(const QByteArray &json, const char *what)
{
    QStringList notes;
    const auto bytes = encodeFromJson(json, QStringLiteral("document"), notes);
    require(bytes.has_value(), what);
    return *bytes;
}

void fromBytes(const QByteArray &bytes, wire::Mode mode, const QString &as = {})
{
    const auto document = decodeToJson(bytes, QStringLiteral("input"), { as, mode });
    if (!document) {
        require(!document.error().what.isEmpty(), "an error says nothing");
        return;
    }
    require(!QJsonDocument::fromJson(document->json).isNull(), "a document is no JSON");
    if (document->stopped)
        return; // what stood behind is in no document
    require(encoded(document->json, "a document is refused") == bytes, "a document changed its bytes");
}

void fromDocument(const QByteArray &json)
{
    QStringList notes;
    const auto bytes = encodeFromJson(json, QStringLiteral("input"), notes);
    if (!bytes) {
        require(!bytes.error().what.isEmpty(), "an error says nothing");
        return;
    }
    fromBytes(*bytes, wire::Mode::Strict);
}

/// What the bytes are said to be, whatever they are; the size chooses, so that the parts of a structure
/// meet its name.
QString kindFor(qsizetype size)
{
    const QStringList kinds{ QStringLiteral("property-list"), QStringLiteral("VALUE-LIST"),
        QStringLiteral("CLUS_RESOURCE_CLASS_INFO"), QStringLiteral("nothing") };
    return kinds[size / 4 % kinds.size()];
}

} // namespace

void decodeDocument(Bytes input)
{
    const QByteArray bytes = bytesOf(input);
    if (bytes.startsWith('{') || bytes.startsWith("\xFF\xFE{") || bytes.startsWith('['))
        return fromDocument(bytes);
    fromBytes(bytes, wire::Mode::Strict);
    fromBytes(bytes, wire::Mode::Tolerant);
    fromBytes(bytes, wire::Mode::Tolerant, kindFor(bytes.size()));
}

} // namespace clusprop::fuzz
