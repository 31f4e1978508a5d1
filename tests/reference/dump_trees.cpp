// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/json_writer.h"
#include "core/importers/hive_header.h"
#include "core/importers/hive_walk.h"
#include "core/files/memory_file.h"
#include "core/importers/reg_parser.h"
#include "core/importers/registry_values.h"
#include "tests/reference/dump_readings.h"

namespace clusprop {
namespace {

void writeHex(JsonWriter &out, const QByteArray &bytes)
{
    out.text(QString::fromLatin1(bytes.toHex()));
}

void writeValue(JsonWriter &out, const RegistryValue &value)
{
    const RegistryProperty property = propertyFromRegistry(value, nullptr);
    out.beginArray();
    out.text(value.name);
    out.number(value.type);
    out.signedNumber(value.declaredLength);
    writeHex(out, value.data);
    if (property.value) {
        out.number(property.value->syntax);
        writeHex(out, property.value->payload);
    } else {
        out.null();
        out.null();
    }
    out.endArray();
}

QByteArray treeAnswer(const RegistryTreeBuilder &builder)
{
    JsonWriter out(0);
    out.beginObject();
    out.key(u"notes");
    out.number(quint64(builder.tree().notes.size()));
    out.key(u"stopped");
    out.boolean(builder.isFull());
    out.key(u"keys");
    out.beginArray();
    for (const RegistryKey &key : builder.tree().keys) {
        out.beginArray();
        out.text(key.path);
        out.beginArray();
        for (const RegistryValue &value : key.values)
            writeValue(out, value);
        out.endArray();
        out.endArray();
    }
    out.endArray();
    out.endObject();
    return out.take();
}

} // namespace

QByteArray hiveAnswer(const QByteArray &bytes, wire::Mode)
{
    MemoryFile copy;
    if (!copy.isOpen() || !copy.append(bytes) || !copy.finish(hivePadding))
        return "no-room ";
    const auto notes = checkHive(copy.bytes());
    if (!notes)
        return refusal(notes.error());
    RegistryTreeBuilder builder;
    builder.grant(bytes.size());
    for (const LoadNote &note : *notes)
        builder.note(note.where, note.text, note.offset);
    if (const auto walked = walkHive(copy.path(), copy.bytes(), {}, builder); !walked)
        return refusal(walked.error());
    return treeAnswer(builder);
}

QByteArray regAnswer(const QByteArray &bytes, wire::Mode)
{
    const auto input = Input::of(bytes, QStringLiteral("export.reg"));
    LineReader lines(*input, {});
    RegistryTreeBuilder builder;
    RegParser parser(lines, builder, {});
    parser.parse();
    return treeAnswer(builder);
}

} // namespace clusprop
