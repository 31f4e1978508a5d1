// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/property_lookup.h"
#include "app/cli/property_text.h"
#include "core/values/display.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

constexpr std::array options{ formatOption, jsonOption, listObjectOption };

/// What `set` would take: one line a value, one line a string of a multi-string.
QString plainText(const Property &property, bool forTerminal)
{
    QString text;
    for (const Value &value : property.values) {
        for (const QString &line : editText(value).split(u'\n'))
            text += (forTerminal ? visible(line) : line) + u'\n';
    }
    return text;
}

QByteArray jsonOf(const LoadedFile &file, const PropertyPlace &place, const Property &property)
{
    PropertyRow row;
    row.scope = place.scope;
    row.position = place.position;
    row.name = property.name;
    row.entry = place.entry;
    row.state = rowState(property, place.entry);
    JsonWriter out;
    writePropertyObject(out, file, row, property);
    return out.take();
}

Outcome get(const Call &call)
{
    const auto format = outputFormat(call, false);
    if (!format)
        return tl::unexpected(format.error());
    const InputWords words = splitInput(call.arguments, 1);
    const auto file = loadInput(call, words.files);
    if (!file)
        return tl::unexpected(file.error());
    const auto index = selectObject(*file, words.object);
    if (!index)
        return tl::unexpected(index.error());
    const ClusterObject &object = file->cluster.objects[*index];
    const auto place = findStored(object, call.arguments.last());
    if (!place) {
        // It may stand behind the place where reading had to stop.
        const Outcome complete = completeness(*file);
        return complete ? noSuchProperty(*file, object, call.arguments.last()) : complete;
    }
    const Property &property = object.list(place->scope).properties[place->position];
    if (*format == OutputFormat::Text && property.knowledge != Knowledge::Known) {
        return fail(ExitCode::Refused,
            u"%1: the value of %2 is %3; get it from another source"_s.arg(placeOf(*file, property),
                property.name, rowStateText(rowState(property, place->entry))));
    }
    const QByteArray value = *format == OutputFormat::Json
        ? jsonOf(*file, *place, property)
        : plainText(property, call.streams.outIsTerminal).toUtf8();
    if (const Outcome printed = print(call, value); !printed)
        return printed;
    return completeness(*file);
}

} // namespace

constinit const CommandRow getCommand{ u"get", u"FILE... [OBJECT] PROPERTY",
    u"Prints one value, plain",
    u"Each string of a multi-string stands on its own line; bytes are hexadecimal digits.", options,
    { { { u"get list.bin BackupInProgress", u"0 or 1" },
        { u"get snapshot.json volume:Volume3 BackupInProgress",
            u"the backup state of one volume" } } },
    2, unlimited, get };

} // namespace clusprop::cli
