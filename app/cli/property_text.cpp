// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/property_text.h"

#include "app/cli/input.h"
#include "core/catalog/format_word.h"
#include "core/formats/decode_document.h"
#include "core/wire/syntax.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

QStringView knowledgeWord(Knowledge knowledge)
{
    switch (knowledge) {
    case Knowledge::Known:
        return u"known";
    case Knowledge::Cut:
        return u"cut";
    case Knowledge::Absent:
        break;
    }
    return u"absent";
}

bool isOutsideRange(const PropertyRow &row, const Property &property)
{
    const auto number = numberOf(property);
    return row.entry != nullptr && number && !row.entry->flags && !row.entry->admits(*number);
}

} // namespace

QString storedFormatWord(const Property &property, const CatalogEntry *entry)
{
    if (!property.values.isEmpty()) {
        const bool defined = wire::findSyntax(property.syntax()) != nullptr;
        return formatWord(defined ? wire::formatOf(property.syntax()) : wire::Format::Unknown);
    }
    return formatWord(entry != nullptr && entry->format ? *entry->format : wire::Format::Unknown);
}

QString accessText(Access access)
{
    switch (access) {
    case Access::Unknown:
        return {};
    case Access::ReadWrite:
        return u"read/write"_s;
    case Access::ReadOnly:
        break;
    }
    return u"read-only"_s;
}

Access accessOf(Scope scope, const CatalogEntry *entry)
{
    if (isReadOnly(scope))
        return Access::ReadOnly;
    return entry == nullptr ? Access::Unknown : entry->access;
}

QString marksOf(const PropertyRow &row, const Property &property)
{
    QStringList marks;
    switch (row.state) {
    case RowState::StoredDifferent:
    case RowState::Cut:
    case RowState::Absent:
    case RowState::Disputed:
        marks.append(rowStateText(row.state));
        break;
    case RowState::StoredDefault:
    case RowState::Stored:
    case RowState::NotStored:
        break;
    }
    if (isOutsideRange(row, property))
        marks.append(u"outside range"_s);
    for (const Value &value : property.values) {
        if (!value.readable) {
            marks.append(u"does not fit its format"_s);
            break;
        }
    }
    if (row.entry == nullptr)
        marks.append(u"not documented"_s);
    if (accessOf(row.scope, row.entry) == Access::ReadOnly)
        marks.append(u"read-only"_s);
    return marks.join(u", "_s);
}

namespace {

bool isStored(const Cluster &cluster, const Property &property)
{
    const int source = property.place.source;
    return source >= 0 && source < cluster.sources.size() && cluster.sources[source].isDatabase;
}

/// What each source says where they differ; the member is not there where they agree.
void writeClaims(JsonWriter &out, const LoadedFile &file, const Property &property)
{
    if (!property.isDisputed())
        return;
    out.key(u"claims");
    out.beginArray();
    for (const Claim &claim : property.extras->claims) {
        Property said;
        said.values = claim.values;
        out.beginObject();
        writePropertyValues(out, u"value", u"values", said);
        out.key(u"where");
        out.text(placeReference(file.cluster, claim.place));
        out.endObject();
    }
    out.endArray();
}

} // namespace

void writePropertyObject(
    JsonWriter &out, const LoadedFile &file, const PropertyRow &row, const Property &property)
{
    out.beginObject();
    out.key(u"scope");
    out.text(isPrivate(row.scope) ? u"private" : u"common");
    out.key(u"readOnly");
    out.boolean(accessOf(row.scope, row.entry) == Access::ReadOnly);
    out.key(u"name");
    out.text(property.name);
    out.key(u"format");
    out.text(storedFormatWord(property, row.entry));
    out.key(u"state");
    out.text(knowledgeWord(property.knowledge));
    writePropertyValues(out, u"value", u"values", property);
    if (property.knowledge == Knowledge::Cut) {
        out.key(u"cutText");
        out.text(property.extras->cutText);
    }
    writeClaims(out, file, property);
    // Only the database tells stored values from effective ones.
    out.key(u"stored");
    if (isStored(file.cluster, property))
        out.boolean(true);
    else
        out.null();
    out.key(u"default");
    const auto byDefault = row.entry == nullptr ? std::nullopt : defaultValue(*row.entry);
    if (byDefault)
        writePlainValue(out, byDefault->syntax, byDefault->payload, true);
    else
        out.null();
    out.key(u"deviates");
    out.boolean(row.state == RowState::StoredDifferent);
    out.key(u"known");
    out.boolean(row.entry != nullptr);
    out.key(u"where");
    out.text(placeOf(file, property));
    out.endObject();
}

} // namespace clusprop::cli
