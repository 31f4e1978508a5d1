// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/decode_document.h"

#include "core/reading/foreign_formats.h"
#include "core/reading/input.h"
#include "core/reading/text_encoding.h"
#include "core/formats/value_json.h"
#include "core/formats/wire_import.h"

namespace clusprop {
namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

LoadError malformed(const wire::Error &error, const QByteArray &bytes, const QString &file)
{
    const QString todo = bytes.isEmpty() ? QStringLiteral("the file is empty, write it again")
                                         : QStringLiteral("read what is whole with --tolerant");
    const LoadNote note = noteFor(error);
    return { LoadError::Kind::Malformed, file, note.where, note.code, note.text, todo };
}

void writeFinding(JsonWriter &out, const wire::Finding &finding)
{
    out.beginObject();
    out.key(u"class");
    out.text(latin(wire::describe(finding.code).name));
    out.key(u"offset");
    out.number(finding.offset);
    out.endObject();
}

void writeFindings(JsonWriter &out, const std::optional<wire::Error> &error,
    const std::vector<wire::Finding> &warnings)
{
    if (error) {
        out.key(u"error");
        writeFinding(out, *error);
    }
    out.key(u"warnings");
    out.beginArray();
    for (const wire::Finding &warning : warnings)
        writeFinding(out, warning);
    out.endArray();
}

void writeKind(JsonWriter &out, const QString &kind)
{
    out.key(u"kind");
    out.text(kind);
}

void writeMembers(JsonWriter &out, const wire::PropertyListView &list)
{
    writeKind(out, QStringLiteral("property-list"));
    writeListMembers(out, list, {});
}

void writeMembers(JsonWriter &out, const wire::ValueListView &list)
{
    writeKind(out, QStringLiteral("value-list"));
    writeListMembers(out, list, {});
}

void writeMembers(JsonWriter &out, const wire::StructureView &structure)
{
    writeKind(out, latin(structure.layout->name));
    out.key(u"length");
    out.number(structure.bytes.size());
    if (!structure.error) {
        out.key(u"fields");
        out.beginObject();
        writeFields(out, *structure.layout, structure.bytes);
        out.endObject();
    }
    out.key(u"bytes");
    out.text(hexOf(structure.bytes));
}

template<typename View>
LoadResult<DecodedDocument> documentOf(
    const wire::Result<View> &view, const QByteArray &bytes, const QString &file)
{
    if (!view)
        return tl::unexpected(malformed(view.error(), bytes, file));
    JsonWriter out;
    out.beginObject();
    writeMembers(out, *view);
    writeFindings(out, view->error, view->warnings);
    out.endObject();
    DecodedDocument document{ out.take(), view->error.has_value(), {} };
    if (view->error) {
        const LoadNote note = noteFor(*view->error);
        document.stoppedMessage = note.where + QStringLiteral(": ") + note.text;
    }
    return document;
}

LoadResult<wire::Recognition> kindOf(
    const QByteArray &bytes, const QString &file, const QString &as)
{
    LoadError error{ LoadError::Kind::Malformed, file, {}, {}, {}, {} };
    if (as.isEmpty()) {
        const wire::Recognition found = wire::recognise(asBytes(bytes));
        if (found.kind != wire::BlobKind::Unknown)
            return found;
        if (bytes.isEmpty())
            return wire::Recognition{ wire::BlobKind::PropertyList, nullptr, true };
        QString text = decodeText(bytes.first(std::min(bytes.size(), Input::headSize)), {});
        if (!isReadableText(text))
            text.clear();
        const ForeignFormat foreign = foreignFormat(bytes, text);
        error.what = foreign.what;
        error.todo = foreign.todo;
        return tl::unexpected(error);
    }
    if (as.compare(QStringLiteral("property-list"), Qt::CaseInsensitive) == 0)
        return wire::Recognition{ wire::BlobKind::PropertyList, nullptr, false };
    if (as.compare(QStringLiteral("value-list"), Qt::CaseInsensitive) == 0)
        return wire::Recognition{ wire::BlobKind::ValueList, nullptr, false };
    if (const wire::StructureRow *structure = wire::findStructure(as.toStdString()))
        return wire::Recognition{ wire::BlobKind::Structure, structure, false };
    error.what = QStringLiteral("\"%1\" is nothing that can be decoded").arg(as);
    error.todo = QStringLiteral(
        "use property-list, value-list or the name of a structure such as CLUS_CSV_VOLUME_INFO");
    return tl::unexpected(error);
}

} // namespace

LoadResult<DecodedDocument> decodeToJson(
    const QByteArray &bytes, const QString &file, const DecodeOptions &options)
{
    const auto kind = kindOf(bytes, file, options.as);
    if (!kind)
        return tl::unexpected(kind.error());
    const wire::Bytes view = asBytes(bytes);
    switch (kind->kind) {
    case wire::BlobKind::ValueList:
        return documentOf(wire::decodeValueList(view, options.mode), bytes, file);
    case wire::BlobKind::Structure:
        return documentOf(wire::decodeStructure(*kind->structure, view, options.mode), bytes, file);
    case wire::BlobKind::PropertyList:
    case wire::BlobKind::Unknown: // kindOf() gives an error instead
        break;
    }
    return documentOf(wire::decodePropertyList(view, options.mode), bytes, file);
}

void writeValueObject(JsonWriter &out, quint32 syntax, const QByteArray &payload, bool readable,
    qint64 offset, bool withBytes)
{
    const BytesMember bytes = withBytes ? BytesMember::Always : BytesMember::Never;
    out.beginObject();
    writeValueMembers(
        out, syntax, asBytes(payload), readable, offset, { offset >= 0, true, bytes });
    out.endObject();
}

void writePlainValue(JsonWriter &out, quint32 syntax, const QByteArray &payload, bool readable)
{
    const ValueForm form = valueForm(syntax, asBytes(payload), readable);
    switch (form) {
    case ValueForm::Number:
    case ValueForm::Text:
    case ValueForm::MultiText:
        return writePlainForm(out, form, syntax, asBytes(payload));
    case ValueForm::Hex:
        return out.text(hexOf(asBytes(payload)));
    case ValueForm::Fields:
    case ValueForm::List:
    case ValueForm::Reset:
        break;
    }
    out.null();
}

namespace {

/// Whether a value can be said by what stands behind one key.
bool isPlain(const Value &value)
{
    switch (valueForm(value.syntax, asBytes(value.payload), value.readable)) {
    case ValueForm::Number:
    case ValueForm::Text:
    case ValueForm::MultiText:
    case ValueForm::Hex:
        return true;
    case ValueForm::Fields:
    case ValueForm::List:
    case ValueForm::Reset:
        break;
    }
    return false;
}

} // namespace

void writePropertyValues(
    JsonWriter &out, QStringView valueKey, QStringView valuesKey, const Property &property)
{
    out.key(valueKey);
    if (property.values.size() == 1 && isPlain(property.values.first())) {
        const Value &value = property.values.first();
        writePlainValue(out, value.syntax, value.payload, value.readable);
        return;
    }
    out.null();
    if (property.values.isEmpty())
        return;
    out.key(valuesKey);
    out.beginArray();
    for (const Value &value : property.values)
        writeValueObject(out, value.syntax, value.payload, value.readable, -1, false);
    out.endArray();
}

} // namespace clusprop
