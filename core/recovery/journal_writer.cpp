// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/json_members.h"
#include "core/formats/value_json.h"
#include "core/recovery/journal_form.h"
#include "core/recovery/journal_head.h"

#include <QCryptographicHash>

namespace clusprop {
namespace {

using Layout = JsonWriter::Layout;

void writeNumber(JsonWriter &out, QStringView key, qint64 number)
{
    out.key(key);
    out.signedNumber(number);
}

/// Without regard to what the syntax means: nothing is lost that way.
void writeValues(JsonWriter &out, const Values &values)
{
    out.key(u"values");
    out.beginArray();
    for (const Value &value : values) {
        out.beginObject();
        writeNumber(out, u"syntax", value.syntax);
        writeHex(out, u"payload", value.payload);
        if (!value.padding.isEmpty())
            writeHex(out, u"padding", value.padding);
        if (!value.readable) {
            out.key(u"readable");
            out.boolean(false);
        }
        out.endObject();
    }
    out.endArray();
}

/// What Property and Claim have both.
template<typename Said> void writeSaid(JsonWriter &out, const Said &said)
{
    writeValues(out, said.values);
    if (said.knowledge != Knowledge::Known) {
        out.key(u"knowledge");
        out.text(said.knowledge == Knowledge::Cut ? QStringView(u"cut") : QStringView(u"absent"));
    }
    writeText(out, u"shown", cutTextOf(said));
}

/// Which source makes a claim cannot be told by what else there is.
void writePlace(JsonWriter &out, const Place &place)
{
    out.key(u"place");
    out.beginObject();
    writeNumber(out, u"source", place.source);
    writeNumber(out, u"offset", place.offset);
    writeNumber(out, u"length", place.length);
    writeNumber(out, u"line", place.line);
    writeText(out, u"key", place.key);
    out.endObject();
}

void writeProperty(JsonWriter &out, QStringView key, const std::optional<Property> &property)
{
    if (!property)
        return;
    out.key(key);
    out.beginObject();
    out.key(u"name");
    out.text(property->name);
    if (!property->extras->nameBytes.isNull())
        writeHex(out, u"nameBytes", property->extras->nameBytes);
    if (!property->extras->namePadding.isEmpty())
        writeHex(out, u"namePadding", property->extras->namePadding);
    writeSaid(out, *property);
    if (property->isDisputed()) {
        out.key(u"claims");
        out.beginArray();
        for (const Claim &claim : property->extras->claims) {
            out.beginObject();
            writeSaid(out, claim);
            writePlace(out, claim.place);
            out.endObject();
        }
        out.endArray();
    }
    out.endObject();
}

/// The beginning of everything that is about a property.
template<typename About> void beginAbout(JsonWriter &out, const About &about)
{
    out.beginObject(Layout::OneLine);
    writeNumber(out, u"object", about.object);
    out.key(u"scope");
    out.text(scopeWord(about.scope));
    out.key(u"property");
    out.text(about.name);
}

void writeOrigin(JsonWriter &out, const WorkOrigin &origin)
{
    writeText(out, u"program", origin.program);
    writeText(out, u"written", origin.written.toUTC().toString(Qt::ISODateWithMs));
    writeText(out, u"title", origin.title);
    out.key(u"sample");
    out.boolean(origin.isSample);
    out.key(u"files");
    out.beginArray();
    for (const ReadFile &file : origin.files) {
        out.beginObject(Layout::OneLine);
        out.key(u"path");
        out.text(file.path);
        writeNumber(out, u"size", file.size);
        writeHex(out, u"sha256", file.sha256);
        writeNumber(out, u"modified", file.modified);
        out.endObject();
    }
    out.endArray();
    writeText(out, u"codePage", origin.codePage);
}

void writeObjects(JsonWriter &out, const QVector<ObjectKey> &objects)
{
    out.key(u"objects");
    out.beginArray();
    for (const ObjectKey &object : objects) {
        out.beginObject(Layout::OneLine);
        writeNumber(out, u"index", object.index);
        out.key(u"class");
        out.text(objectClassWord(object.objectClass));
        out.key(u"name");
        out.text(object.name);
        writeText(out, u"id", object.id);
        out.endObject();
    }
    out.endArray();
}

/// Each in a line, so that a person can read what there is.
template<typename Row, typename Write>
void writeArray(JsonWriter &out, QStringView key, const QVector<Row> &rows, Write write)
{
    out.key(key);
    out.beginArray();
    for (const Row &row : rows) {
        beginAbout(out, row);
        write(row);
        out.endObject();
    }
    out.endArray();
}

QByteArray writeBody(const UnsavedWork &work)
{
    JsonWriter out;
    out.beginObject();
    writeOrigin(out, work.origin);
    writeObjects(out, work.objects);
    writeArray(out, u"decisions", work.decisions,
        [&out](const MadeDecision &decision) { writeSaid(out, decision.claim); });
    writeArray(out, u"steps", work.steps, [&out](const PropertyStep &step) {
        writeNumber(out, u"ordinal", step.ordinal);
        writeNumber(out, u"position", step.position);
        writeProperty(out, u"before", step.before);
        writeProperty(out, u"after", step.after);
    });
    writeArray(out, u"allowed", work.allowed, [&out](const AllowedValue &allowed) {
        writeValues(out, allowed.allowance.values);
        out.key(u"reason");
        out.text(allowed.allowance.reason);
    });
    writeArray(out, u"remarks", work.remarks, [&out](const ChangeRemark &remark) {
        out.key(u"leftOut");
        out.boolean(remark.leftOut);
        out.key(u"comment");
        out.text(remark.comment);
    });
    out.endObject();
    return out.take();
}

} // namespace

QByteArray encodeJournal(const UnsavedWork &work)
{
    const QByteArray body = writeBody(work);
    return journalHead(journalVersion, body) + body;
}

QByteArray journalHead(int version, const QByteArray &body)
{
    return journalWord.toByteArray() + QByteArray::number(version) + ' ' + QByteArray::number(body.size()) + ' '
        + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() + '\n';
}

} // namespace clusprop
