// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/catalog_text.h"
#include "app/cli/commands.h"
#include "app/cli/property_text.h"
#include "core/values/nearest.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

using Entries = QVector<const CatalogEntry *>;

constexpr std::array options{ tableFormatOption, jsonOption,
    OptionRow{ u"type", u'\0', u"TYPE", u"only this resource type's private properties" } };

QString scopeText(const CatalogEntry &entry)
{
    return entry.isPrivate ? u"private"_s : u"common"_s;
}

Table classTable()
{
    Table table{ { u"Class"_s, u"Common"_s, u"Private"_s }, {} };
    for (const ObjectClass objectClass : allObjectClasses) {
        int common = 0;
        int ofTypes = 0;
        for (const CatalogEntry &entry : Catalog::shared().entries()) {
            if (entry.objectClass == objectClass)
                ++(entry.isPrivate ? ofTypes : common);
        }
        table.rows.append(
            { objectClassWord(objectClass), QString::number(common), QString::number(ofTypes) });
    }
    return table;
}

Table entryTable(const Entries &entries)
{
    Table table{ { u"Name"_s, u"List"_s, u"Type"_s, u"Format"_s, u"Range"_s, u"Default"_s,
                     u"Access"_s, u"Constant"_s },
        {} };
    for (const CatalogEntry *entry : entries) {
        table.rows.append({ entry->name, scopeText(*entry), entry->resourceType,
            formatWord(entry->format.value_or(wire::Format::Unknown)), rangeText(*entry).english(),
            entry->defaultValue.toString(), accessText(entry->access), entry->constant });
    }
    return table;
}

Entries allEntries()
{
    Entries entries;
    for (const CatalogEntry &entry : Catalog::shared().entries())
        entries.append(&entry);
    return entries;
}

OrFailure<Entries> entriesOfClass(const Call &call)
{
    const QString word = call.arguments.first();
    const auto objectClass = objectClassFromWord(word);
    if (!objectClass) {
        QStringList words;
        for (const ObjectClass known : allObjectClasses)
            words.append(objectClassWord(known));
        return fail(ExitCode::Usage,
            u"\"%1\" is no class of objects; there are %2%3"_s.arg(
                word, words.join(u", "_s), suggestion(word, words)));
    }
    const QString type = call.options.value(u"type"_s);
    if (!type.isEmpty() && Catalog::shared().findResourceType(type) == nullptr) {
        QStringList types;
        for (const ResourceTypeEntry &known : Catalog::shared().resourceTypes())
            types << known.name << known.displayName;
        const QString near = suggestion(type, types);
        return fail(ExitCode::Refused,
            u"catalog: no resource type is named \"%1\"%2"_s.arg(type,
                near.isEmpty() ? u"; see the column Type of \"clusprop catalog resource\""_s
                               : near));
    }
    return Catalog::shared().entriesOf(*objectClass, type);
}

/// Every entry of that name; several resource types may have one each.
OrFailure<Entries> entriesOfName(
    const Entries &entries, const QString &objectClass, const QString &name)
{
    const auto matches = [&name](const QString &candidate) {
        return candidate.compare(name, Qt::CaseInsensitive) == 0;
    };
    Entries exact;
    Entries others;
    QStringList names;
    for (const CatalogEntry *entry : entries) {
        names.append(entry->name);
        if (matches(entry->name))
            exact.append(entry);
        else if (std::any_of(entry->otherNames.begin(), entry->otherNames.end(), matches))
            others.append(entry);
    }
    if (!exact.isEmpty())
        return exact;
    if (!others.isEmpty())
        return others;
    const QString near = suggestion(name, names);
    return fail(ExitCode::Refused,
        u"catalog: no property \"%1\" of class %2 is documented%3"_s.arg(name, objectClass,
            near.isEmpty() ? u"; see \"clusprop catalog %1\""_s.arg(objectClass) : near));
}

QString pagesOf(const Entries &entries, const Style &style)
{
    QStringList pages;
    for (const CatalogEntry *entry : entries)
        pages.append(catalogPage(*entry, style));
    return pages.join(u"\n\n"_s);
}

OrFailure<Entries> askedEntries(const Call &call)
{
    if (call.arguments.isEmpty())
        return allEntries();
    const auto ofClass = entriesOfClass(call);
    if (!ofClass || call.arguments.size() == 1)
        return ofClass;
    return entriesOfName(*ofClass, call.arguments[0], call.arguments[1]);
}

Outcome catalog(const Call &call)
{
    const auto format = outputFormat(call, true);
    if (!format)
        return tl::unexpected(format.error());
    if (call.arguments.isEmpty() && call.options.has(u"type"_s))
        return fail(
            ExitCode::Usage, u"--type needs a class: clusprop catalog resource --type TYPE"_s);
    const auto entries = askedEntries(call);
    if (!entries)
        return tl::unexpected(entries.error());
    if (*format == OutputFormat::Json)
        return print(call, catalogJson(*entries));
    if (*format == OutputFormat::Text && call.arguments.size() == 2)
        return print(call, pagesOf(*entries, call.style));
    const Table table = call.arguments.isEmpty() ? classTable() : entryTable(*entries);
    return *format == OutputFormat::Csv ? print(call, csvText(table))
                                        : print(call, alignedText(table, call.style));
}

} // namespace

constinit const CommandRow catalogCommand{ u"catalog", u"[CLASS [PROPERTY]]",
    u"Shows what is documented about properties",
    u"Without arguments the classes and how many properties each has; with a class its properties; "
    u"with\n"
    u"a property its page: format, range, default, access, constant, values, control codes, C "
    u"code.\n"
    u"In JSON, \"format\", \"access\" and the limits are those of the documentation; the keys that "
    u"begin\n"
    u"with \"effective\" follow live clusters where these disagree.",
    options,
    { { { u"catalog cluster BackupInProgress", u"all that is known about one property" },
        { u"catalog resource --type \"Physical Disk\"", u"the properties of disk resources" } } },
    0, 2, catalog };

} // namespace clusprop::cli
