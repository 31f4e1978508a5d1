// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/catalog_text.h"

#include "app/cli/property_text.h"
#include "core/exporters/planned_lists.h"
#include "core/formats/export_plan.h"
#include "core/formats/json_members.h"
#include "core/model/volume.h"
#include "core/values/display.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

using Line = std::pair<QString, QString>;

QString formatTitle(wire::Format format)
{
    return QString::fromStdString(wire::formatName(format));
}

QString limitText(std::optional<qint64> effective, std::optional<qint64> documented)
{
    if (!effective)
        return {};
    const QString text = QString::number(*effective);
    return effective == documented ? text
                                   : u"%1, as seen on clusters (documented: %2)"_s.arg(
                                       text, documented ? QString::number(*documented) : u"none"_s);
}

/// The C declaration and assignments for the default, or for the least value of the format.
QString exampleCode(const CatalogEntry &entry)
{
    if (!entry.format)
        return {};
    auto value = defaultValue(entry);
    if (!value) {
        const bool text = entry.format == wire::Format::Sz || entry.format == wire::Format::ExpandSz
            || entry.format == wire::Format::MultiSz;
        const auto least = parseValue(text ? u"" : u"0", wire::listValue(*entry.format));
        if (!least)
            return {};
        value = *least;
    }
    return cSnippet(entry.name, *value).value_or(QString());
}

void addCode(QVector<Line> &lines, const QString &title, const wire::ControlCodeRow *row)
{
    if (row != nullptr)
        lines.append({ title, controlCodeText(*row) });
}

QVector<Line> linesOf(const CatalogEntry &entry)
{
    QVector<Line> lines;
    const auto add = [&lines](const QString &title, const QString &text) {
        if (!text.isEmpty())
            lines.append({ title, text });
    };
    add(u"Class"_s,
        objectClassWord(entry.objectClass) + (entry.isPrivate ? u", private"_s : u", common"_s));
    add(u"Resource type"_s, entry.resourceType);
    add(u"Also called"_s, entry.otherNames.join(u", "_s));
    add(u"Constant"_s, entry.constant);
    add(u"Format"_s, entry.format ? formatTitle(*entry.format) : u"not documented"_s);
    if (entry.documentedFormat && entry.documentedFormat != entry.format)
        add(u""_s,
            u"documented as %1, but clusters send the above"_s.arg(
                formatTitle(*entry.documentedFormat)));
    add(u"Structure"_s, entry.structureName());
    add(u"Access"_s, accessText(entry.access));
    if (entry.documentedAccess != Access::Unknown && entry.documentedAccess != entry.access)
        add(u""_s,
            u"documented as %1, but clusters behave otherwise"_s.arg(
                accessText(entry.documentedAccess)));
    add(u"Minimum"_s, limitText(entry.lowerLimit(), entry.minimum));
    add(u"Maximum"_s, limitText(entry.upperLimit(), entry.maximum));
    add(u"Default"_s, defaultText(entry));
    add(u"Unit"_s, entry.unit);
    add(u"Since"_s, entry.minimumServer);
    if (!entry.supported)
        add(u"Supported"_s, u"no longer"_s);
    add(u"Page"_s, entry.page);
    const PropertyCodes codes = codesOf(entry);
    addCode(lines, u"Read with"_s, codes.get);
    addCode(lines, u"Checked with"_s, codes.validate);
    addCode(lines, u"Written with"_s, codes.set);
    return lines;
}

QString valuesText(const CatalogEntry &entry, const Style &style)
{
    if (entry.values.isEmpty())
        return {};
    Table table{ { entry.flags ? u"Bit"_s : u"Value"_s, u"Name"_s, u"Meaning"_s }, {} };
    for (const NamedValue &value : entry.values) {
        const QString shown = entry.flags ? u"0x"_s + QString::number(value.value, 16)
                                          : QString::number(value.value);
        table.rows.append({ value.text.value_or(shown), value.name, value.summary });
    }
    return u'\n' + alignedText(table, style);
}

void writeDefault(JsonWriter &out, const QVariant &value)
{
    out.key(u"defaultValue");
    if (!value.isValid())
        out.null();
    else if (value.typeId() == QMetaType::ULongLong)
        out.number(value.toULongLong());
    else if (value.typeId() == QMetaType::LongLong)
        out.signedNumber(value.toLongLong());
    else
        out.text(value.toString());
}

void writeValues(JsonWriter &out, const QVector<NamedValue> &values)
{
    out.key(u"values");
    if (values.isEmpty()) {
        out.null();
        return;
    }
    out.beginArray();
    for (const NamedValue &value : values) {
        out.beginObject();
        out.key(u"value");
        if (value.text)
            out.text(*value.text);
        else
            out.number(value.value);
        out.key(u"name");
        out.text(value.name);
        out.key(u"summary");
        out.text(value.summary);
        out.endObject();
    }
    out.endArray();
}

void writeCode(JsonWriter &out, QStringView use, const wire::ControlCodeRow *row)
{
    if (row == nullptr)
        return;
    out.beginObject();
    out.key(u"use");
    out.text(use);
    out.key(u"name");
    out.text(QString::fromStdString(wire::controlCodeName(*row)));
    out.key(u"code");
    out.number(row->code);
    out.endObject();
}

void writeCodes(JsonWriter &out, const PropertyCodes &codes)
{
    out.key(u"controlCodes");
    out.beginArray();
    writeCode(out, u"get", codes.get);
    writeCode(out, u"validate", codes.validate);
    writeCode(out, u"set", codes.set);
    out.endArray();
}

void writeFileKeys(JsonWriter &out, const CatalogEntry &entry)
{
    writeOrNull(out, u"objectClass", objectClassWord(entry.objectClass));
    if (entry.isPrivate)
        writeOrNull(out, u"resourceType", entry.resourceType);
    writeOrNull(out, u"scope", entry.isPrivate ? u"private"_s : u"common"_s);
    writeOrNull(out, u"name", entry.name);
    writeOrNull(out, u"constant", entry.constant);
    writeOrNull(
        out, u"format", entry.documentedFormat ? formatWord(*entry.documentedFormat) : QString());
    writeOrNull(out, u"access", accessWord(entry.documentedAccess));
    writeOrNull(out, u"minimum", entry.minimum);
    writeOrNull(out, u"maximum", entry.maximum);
    writeDefault(out, entry.defaultValue);
    writeOrNull(out, u"defaultNote", entry.defaultNote);
    writeOrNull(out, u"unit", entry.unit);
    writeValues(out, entry.values);
    out.key(u"flags");
    out.boolean(entry.flags);
    out.key(u"isBoolean");
    out.boolean(entry.isBoolean);
    out.key(u"supported");
    out.boolean(entry.supported);
    writeOrNull(out, u"minimumServer", entry.minimumServer);
    writeOrNull(out, u"summary", entry.summary);
    writeOrNull(out, u"caution", entry.caution);
    writeOrNull(out, u"page", entry.page);
    writeOrNull(out, u"source", entry.source);
}

void writeEntry(JsonWriter &out, const CatalogEntry &entry)
{
    out.beginObject();
    writeFileKeys(out, entry);
    writeOrNull(out, u"structure", entry.structureName());
    writeCodes(out, codesOf(entry));
    out.key(u"otherNames");
    out.beginArray();
    for (const QString &name : entry.otherNames)
        out.text(name);
    out.endArray();
    writeOrNull(out, u"effectiveFormat", entry.format ? formatWord(*entry.format) : QString());
    writeOrNull(out, u"effectiveAccess", accessWord(entry.access));
    writeOrNull(out, u"effectiveMinimum", entry.lowerLimit());
    writeOrNull(out, u"effectiveMaximum", entry.upperLimit());
    writeOrNull(out, u"note", entry.wireNote);
    out.endObject();
}

} // namespace

PropertyCodes codesOf(const CatalogEntry &entry)
{
    using wire::ControlObject;
    using wire::findControlCode;
    const bool writable = entry.access == Access::ReadWrite;
    if (entry.objectClass == ObjectClass::Volume) {
        const bool settable = writable && entry.name == volume_property::backupInProgress;
        return { findControlCode(ControlObject::Resource, "STORAGE_GET_SHARED_VOLUME_INFO"),
            nullptr,
            settable ? findControlCode(ControlObject::Resource, "SET_SHARED_VOLUME_BACKUP_MODE")
                     : nullptr };
    }
    const ControlObject object = controlObject(entry.objectClass);
    const bool isPrivate = entry.isPrivate;
    if (!writable) {
        const bool readOnly = entry.access == Access::ReadOnly;
        const auto *get = isPrivate
            ? findControlCode(
                object, readOnly ? "GET_RO_PRIVATE_PROPERTIES" : "GET_PRIVATE_PROPERTIES")
            : findControlCode(
                object, readOnly ? "GET_RO_COMMON_PROPERTIES" : "GET_COMMON_PROPERTIES");
        return { get, nullptr, nullptr };
    }
    return { findControlCode(
                 object, isPrivate ? "GET_PRIVATE_PROPERTIES" : "GET_COMMON_PROPERTIES"),
        findControlCode(
            object, isPrivate ? "VALIDATE_PRIVATE_PROPERTIES" : "VALIDATE_COMMON_PROPERTIES"),
        findControlCode(object, isPrivate ? "SET_PRIVATE_PROPERTIES" : "SET_COMMON_PROPERTIES") };
}

QString catalogPage(const CatalogEntry &entry, const Style &style)
{
    QString text = style.heading(visible(entry.name)) + u'\n';
    for (const QString &sentence : { entry.summary, entry.caution, entry.wireNote }) {
        if (!sentence.isEmpty())
            text += visible(sentence) + u'\n';
    }
    text += u'\n';
    const QVector<Line> lines = linesOf(entry);
    qsizetype width = 0;
    for (const auto &[title, value] : lines)
        width = std::max(width, title.size());
    for (const auto &[title, value] : lines)
        text += u"%1  %2\n"_s.arg(title.leftJustified(width), visible(value));
    text += valuesText(entry, style);
    if (const QString code = exampleCode(entry); !code.isEmpty())
        text += u"\n%1\n"_s.arg(style.heading(u"In C"_s)) + code;
    return text;
}

QByteArray catalogJson(const QVector<const CatalogEntry *> &entries)
{
    JsonWriter out;
    out.beginArray();
    for (const CatalogEntry *entry : entries)
        writeEntry(out, *entry);
    out.endArray();
    return out.take();
}

} // namespace clusprop::cli
