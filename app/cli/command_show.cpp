// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/json_members.h"
#include "app/cli/property_text.h"
#include "core/values/display.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

constexpr std::array options{ tableFormatOption, jsonOption, listObjectOption };

/// The property of a row; every row of an unedited document has one.
const Property &propertyOf(const ClusterObject &object, const PropertyRow &row)
{
    return object.list(row.scope).properties[row.position];
}

QString defaultOf(const CatalogEntry *entry)
{
    const auto value = entry == nullptr ? std::nullopt : defaultValue(*entry);
    return value ? displayValue(*value) : QString();
}

QStringList cellsOf(const ClusterObject &object, const PropertyRow &row)
{
    const Property &property = propertyOf(object, row);
    return { property.name, storedFormatWord(property, row.entry), displayProperty(property),
        defaultOf(row.entry), accessText(accessOf(row.scope, row.entry)), marksOf(row, property) };
}

const QStringList &titles()
{
    static const QStringList all{ u"Name"_s, u"Format"_s, u"Value"_s, u"Default"_s, u"Access"_s,
        u"Marks"_s };
    return all;
}

QString headingOf(const ClusterObject &object)
{
    QString heading = objectClassWord(object.objectClass) + u' ' + object.name;
    if (!object.resourceType.isEmpty())
        heading += u", type "_s + object.resourceType;
    if (!object.ownerNode.isEmpty())
        heading += u", on "_s + object.ownerNode;
    if (!object.id.isEmpty())
        heading += u", id "_s + object.id;
    return visible(heading);
}

QString textOf(const Document &document, const QVector<int> &objects, const Call &call)
{
    const bool verbose = call.options.has(u"verbose"_s);
    QStringList blocks;
    for (const int index : objects) {
        const ClusterObject &object = document.object(index);
        QString block = call.style.heading(headingOf(object)) + u'\n';
        Table table{ titles(), {} };
        if (verbose)
            table.titles.append(u"Where"_s);
        std::optional<RowGroup> group;
        const auto finishGroup = [&] {
            if (group)
                block += u"\n%1\n"_s.arg(rowGroupTitle(*group)) + alignedText(table, call.style);
            table.rows.clear();
        };
        for (const PropertyRow &row : propertyRows(document, index, false)) {
            if (row.group != group)
                finishGroup();
            group = row.group;
            table.rows.append(cellsOf(object, row));
            if (verbose)
                table.rows.last().append(placeOf(document.file(), propertyOf(object, row)));
        }
        finishGroup();
        if (!group)
            block += u"no properties in this source\n"_s;
        blocks.append(block);
    }
    return blocks.join(u'\n');
}

QByteArray csvOf(const Document &document, const QVector<int> &objects)
{
    Table table{ QStringList{ u"Object"_s, u"List"_s } + titles() + QStringList{ u"Where"_s }, {} };
    for (const int index : objects) {
        const ClusterObject &object = document.object(index);
        for (const PropertyRow &row : propertyRows(document, index, false)) {
            table.rows.append(QStringList{ objectLabel(object), scopeWord(row.scope) }
                + cellsOf(object, row)
                + QStringList{ placeOf(document.file(), propertyOf(object, row)) });
        }
    }
    return csvText(table);
}

void writeObject(JsonWriter &out, const Document &document, int index)
{
    const ClusterObject &object = document.object(index);
    out.beginObject();
    out.key(u"class");
    out.text(objectClassWord(object.objectClass));
    out.key(u"name");
    out.text(object.name);
    writeOrNull(out, u"id", object.id);
    writeOrNull(out, u"type", object.resourceType);
    out.key(u"properties");
    out.beginArray();
    for (const PropertyRow &row : propertyRows(document, index, false))
        writePropertyObject(out, document.file(), row, propertyOf(object, row));
    out.endArray();
    out.endObject();
}

QByteArray jsonOf(const Document &document, const QVector<int> &objects)
{
    const LoadedFile &file = document.file();
    JsonWriter out;
    out.beginObject();
    writeOrNull(out, u"cluster", file.cluster.name);
    out.key(u"sources");
    out.beginArray();
    for (const Source &source : file.cluster.sources) {
        out.beginObject();
        out.key(u"file");
        out.text(source.file);
        out.key(u"kind");
        out.text(source.kind);
        writeOrNull(out, u"recognised", source.recognised);
        writeOrNull(out, u"taken", source.taken);
        out.endObject();
    }
    out.endArray();
    out.key(u"recognised");
    out.text(file.recognised);
    out.key(u"objects");
    out.beginArray();
    for (const int index : objects)
        writeObject(out, document, index);
    out.endArray();
    out.endObject();
    return out.take();
}

Outcome printAs(
    OutputFormat format, const Call &call, const Document &document, const QVector<int> &objects)
{
    switch (format) {
    case OutputFormat::Text:
        return print(call, textOf(document, objects, call));
    case OutputFormat::Json:
        return print(call, jsonOf(document, objects));
    case OutputFormat::Csv:
        break;
    }
    return print(call, csvOf(document, objects));
}

Outcome show(const Call &call)
{
    const auto format = outputFormat(call, true);
    if (!format)
        return tl::unexpected(format.error());
    const InputWords words = splitInput(call.arguments, 0);
    auto file = loadInput(call, words.files);
    if (!file)
        return tl::unexpected(file.error());
    const auto objects = selectObjects(*file, words.object);
    if (!objects)
        return tl::unexpected(objects.error());
    const Document document(*std::move(file));
    if (const Outcome printed = printAs(*format, call, document, *objects); !printed)
        return printed;
    return completeness(document.file());
}

} // namespace

constinit const CommandRow showCommand{ u"show", u"FILE... [OBJECT]",
    u"Shows objects and their properties",
    u"Each property stands with its format, value, documented default, access, and marks in words "
    u"for\n"
    u"what stands out. CLASS: alone as OBJECT means all objects of the class. Of a damaged file "
    u"what\n"
    u"could be read is shown, and the exit code is 4.",
    options,
    { { { u"show cluster.json cluster", u"the properties of the cluster itself" },
        { u"show list.bin --json", u"everything in the list, for a script" } } },
    1, unlimited, show };

} // namespace clusprop::cli
