// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/filter_option.h"
#include "app/cli/input.h"
#include "app/cli/property_text.h"
#include "core/formats/json_members.h"
#include "core/values/display.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

constexpr std::array options{ filterOption, tableFormatOption, jsonOption, listObjectOption };

using Objects = QVector<ShownObject>;

QString defaultOf(const CatalogEntry *entry)
{
    const auto value = entry == nullptr ? std::nullopt : defaultValue(*entry);
    return value ? displayValue(*value) : QString();
}

QStringList cellsOf(const ShownProperty &shown)
{
    const auto &[row, property] = shown;
    const bool isStored = row.position >= 0;
    return { property.name, storedFormatWord(property, row.entry),
        isStored ? displayProperty(property) : rowStateText(row.state), defaultOf(row.entry),
        accessText(accessOf(row.scope, row.entry)), marksOf(row, property) };
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

QString textOf(const Document &document, const ShownObject &shown, const Call &call)
{
    const bool verbose = call.options.has(u"verbose"_s);
    QString block = call.style.heading(headingOf(document.object(shown.object))) + u'\n';
    QStringList columns = titles();
    if (verbose)
        columns.append(u"Where"_s);
    QVector<QStringList> rows;
    std::optional<RowGroup> group;
    const auto finishGroup = [&] {
        if (group) {
            block += u"\n%1\n"_s.arg(rowGroupTitle(*group))
                + alignedText({ columns, std::exchange(rows, {}) }, call.style);
        }
    };
    for (const ShownProperty &property : shown.properties) {
        if (property.row.group != group)
            finishGroup();
        group = property.row.group;
        rows.append(cellsOf(property));
        if (verbose)
            rows.last().append(placeOf(document.file(), property.property));
    }
    finishGroup();
    if (!group)
        block += u"no properties in this source\n"_s;
    return block;
}

/// Object by object, so that the text of a large cluster is never there as a whole.
Outcome printText(const Document &document, const Objects &objects, const Call &call)
{
    for (qsizetype index = 0; index < objects.size(); ++index) {
        const QString between = index == 0 ? QString() : u"\n"_s;
        if (const Outcome printed = print(call, between + textOf(document, objects[index], call));
            !printed)
            return printed;
    }
    return {};
}

QByteArray csvOf(const Document &document, const Objects &objects)
{
    Table table{ QStringList{ u"Object"_s, u"List"_s } + titles() + QStringList{ u"Where"_s }, {} };
    for (const ShownObject &shown : objects) {
        const QString label = objectLabel(document.object(shown.object));
        for (const ShownProperty &property : shown.properties) {
            table.rows.append(QStringList{ label, scopeWord(property.row.scope) }
                + cellsOf(property)
                + QStringList{ placeOf(document.file(), property.property) });
        }
    }
    return csvText(table);
}

void writeObject(JsonWriter &out, const Document &document, const ShownObject &shown)
{
    const ClusterObject &object = document.object(shown.object);
    out.beginObject();
    out.key(u"class");
    out.text(objectClassWord(object.objectClass));
    out.key(u"name");
    out.text(object.name);
    writeOrNull(out, u"id", object.id);
    writeOrNull(out, u"type", object.resourceType);
    out.key(u"properties");
    out.beginArray();
    for (const ShownProperty &property : shown.properties)
        writePropertyObject(out, document.file(), property.row, property.property);
    out.endArray();
    out.endObject();
}

QByteArray jsonOf(const Document &document, const Objects &objects)
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
    for (const ShownObject &shown : objects)
        writeObject(out, document, shown);
    out.endArray();
    out.endObject();
    return out.take();
}

Outcome printAs(
    OutputFormat format, const Call &call, const Document &document, const Objects &objects)
{
    switch (format) {
    case OutputFormat::Text:
        return printText(document, objects, call);
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
    const auto filter = filterOf(call);
    if (!filter)
        return tl::unexpected(filter.error());
    const InputWords words = splitInput(call.arguments, 0);
    auto file = loadInput(call, words.files);
    if (!file)
        return tl::unexpected(file.error());
    const auto objects = selectObjects(*file, words.object);
    if (!objects)
        return tl::unexpected(objects.error());
    const Document document(*std::move(file));
    const auto shown = shownObjects(document, *objects, *filter);
    if (!shown)
        return tl::unexpected(shown.error());
    if (shown->isEmpty() && !filter->isEmpty())
        tell(call, u"%1: no property matches the filter"_s.arg(nameOf(document.file())));
    if (const Outcome printed = printAs(*format, call, document, *shown); !printed)
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
    { { { u"show cluster.json cluster --filter @deviates",
            u"what of the cluster's properties is not at its default" },
        { u"show cluster.json --filter \"name:delay value:>1000\" --json",
            u"delays over 1000 in all objects, for a script" } } },
    1, unlimited, show };

} // namespace clusprop::cli
