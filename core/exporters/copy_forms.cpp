// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/copy_forms.h"

#include "core/changes/change_facts.h"
#include "core/exporters/cluster_exe.h"
#include "core/exporters/markdown_text.h"
#include "core/exporters/powershell_lines.h"
#include "core/formats/export_plan.h"
#include "core/formats/value_json.h"
#include "core/validation/rules.h"
#include "core/values/display.h"
#include "core/values/visible_text.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

// What stands in the way

QString unknownValue(const CopyItem &item)
{
    if (item.property == nullptr)
        return QStringLiteral("it is not stored");
    if (item.property->isDisputed())
        return QStringLiteral("the sources differ on it");
    if (item.property->knowledge != Knowledge::Known)
        return QStringLiteral("its value is not in this source");
    return item.property->values.isEmpty() ? QStringLiteral("it has no value") : QString();
}

bool isExpanded(const Property &property)
{
    return property.values.size() == 2 && property.values[1].format() == wire::Format::ExpandedSz;
}

/// One value, or one with its expansion.
QString notOneValue(const CopyItem &item)
{
    const QString unknown = unknownValue(item);
    if (!unknown.isEmpty())
        return unknown;
    const Property &property = *item.property;
    return property.values.size() == 1 || isExpanded(property)
        ? QString()
        : QStringLiteral("it has %1 values").arg(property.values.size());
}

QString noBytes(const CopyItem &item)
{
    const QString several = notOneValue(item);
    if (!several.isEmpty())
        return several;
    return item.property->values.first().payload.isEmpty() ? QStringLiteral("it has no bytes") : QString();
}

QString oneLine(const Value &value)
{
    const auto strings = stringsOf(value);
    if (!strings)
        return editText(value);
    JsonWriter out(0); // as the command takes a multi-string
    out.beginArray(JsonWriter::Layout::OneLine);
    for (const QString &text : *strings)
        out.text(text);
    out.endArray();
    return QString::fromUtf8(out.take()).trimmed();
}

QString notOneLine(const CopyItem &item)
{
    const QString several = notOneValue(item);
    if (!several.isEmpty())
        return several;
    const QString line = item.name + oneLine(item.property->values.first());
    return std::ranges::any_of(line, [](QChar unit) { return isHiddenUnit(unit.unicode()); })
        ? QStringLiteral("it holds line ends or characters that are not seen")
        : QString();
}

/// Setting the property to what it is; what the server makes of it is not set.
Change settingOf(const CopyItem &item)
{
    Property sent = *item.property;
    sent.values = { item.property->values.first() };
    return { ChangeKind::Changed, -1, item.scope, item.name, *item.property, sent };
}

using Line = tl::expected<QString, QString>;

Line powershellLineOf(const CopyItem &item)
{
    return powershellLine(*item.object, settingOf(item));
}

Line clusterExeLineOf(const CopyItem &item)
{
    const Line line = clusterExeLine(*item.object, settingOf(item));
    return line && line->contains(u'%')
        ? tl::unexpected(QStringLiteral("a percent sign is another one at the prompt than in a file"))
        : line;
}

template<Line (*line)(const CopyItem &)>
QString noLine(const CopyItem &item)
{
    const QString several = notOneValue(item);
    if (!several.isEmpty())
        return several;
    const QString locked = lockReason(*item.object, item.scope, *item.property).english();
    return !locked.isEmpty() ? locked : line(item) ? QString() : line(item).error();
}

QString nothingToSay(const CopyItem &)
{
    return {};
}

// The forms

template<typename Line>
QString inLines(std::span<const CopyItem> items, Line line)
{
    QStringList lines;
    for (const CopyItem &item : items)
        lines.append(line(item));
    return lines.join(u'\n');
}

QString valueText(std::span<const CopyItem> items)
{
    return inLines(items, [](const CopyItem &item) { return editText(item.property->values.first()); });
}

QString nameValueText(std::span<const CopyItem> items)
{
    return inLines(items, [](const CopyItem &item) {
        return QStringLiteral("%1=%2").arg(item.name, oneLine(item.property->values.first()));
    });
}

template<Line (*line)(const CopyItem &)>
QString lineText(std::span<const CopyItem> items)
{
    return inLines(items, [](const CopyItem &item) { return line(item).value_or(QString()); });
}

QString hexadecimalText(std::span<const CopyItem> items)
{
    return inLines(
        items, [](const CopyItem &item) { return hexText(item.property->values.first().payload); });
}

QString cArrayText(std::span<const CopyItem> items)
{
    constexpr qsizetype perLine = 12;
    QSet<QString> used;
    return inLines(items, [&used](const CopyItem &item) {
        const QString stem = cIdentifier(item.name) + QStringLiteral("Data");
        QString name = stem;
        for (int number = 2; used.contains(name); ++number)
            name = stem + QString::number(number);
        used.insert(name);
        const QByteArray &bytes = item.property->values.first().payload;
        QString lines;
        for (qsizetype index = 0; index < bytes.size(); ++index) {
            lines += index % perLine == 0 ? QStringLiteral("\n    ") : QStringLiteral(" ");
            lines += QStringLiteral("0x%1,").arg(static_cast<quint8>(bytes[index]), 2, 16, QLatin1Char('0'));
        }
        return QStringLiteral("static const BYTE %1[] = {%2\n};").arg(name, lines);
    });
}

void writeItem(JsonWriter &out, const CopyItem &item)
{
    constexpr JsonDetail detail{ false, false, BytesMember::WhenNeeded };
    out.beginObject();
    out.key(u"object");
    out.text(objectLabel(*item.object));
    out.key(u"scope");
    out.text(scopeWord(item.scope));
    out.key(u"name");
    out.text(item.name);
    const Values &values = item.property->values;
    if (values.size() == 1) {
        writeValueMembers(out, values.first().syntax, asBytes(values.first().payload),
            values.first().readable, -1, detail);
    } else {
        out.key(u"values");
        out.beginArray();
        for (const Value &value : values) {
            out.beginObject();
            writeValueMembers(out, value.syntax, asBytes(value.payload), value.readable, -1, detail);
            out.endObject();
        }
        out.endArray();
    }
    out.endObject();
}

QString jsonText(std::span<const CopyItem> items)
{
    JsonWriter out;
    if (items.size() == 1) {
        writeItem(out, items.front());
    } else {
        out.beginArray();
        for (const CopyItem &item : items)
            writeItem(out, item);
        out.endArray();
    }
    return QString::fromUtf8(out.take()).trimmed();
}

/// With its heading, without which a row is no table.
QString markdownText(std::span<const CopyItem> items)
{
    const QString head = QStringLiteral("| Object | Property | Value | Format |\n| --- | --- | --- | --- |\n");
    return head + inLines(items, [](const CopyItem &item) {
        const std::optional<Property> stored
            = item.property != nullptr ? std::optional(*item.property) : std::nullopt;
        return QStringLiteral("| %1 | %2 | %3 | %4 |")
            .arg(markdownCode(objectLabel(*item.object)), markdownCode(item.name),
                markdownCode(stateText(stored, *item.object, item.scope)),
                markdownProse(stored ? formatText(*stored) : QString()));
    });
}

constexpr std::array rows{
    CopyFormRow{ u"value", u"Value", notOneValue, valueText },
    CopyFormRow{ u"name-value", u"Name=Value", notOneLine, nameValueText },
    CopyFormRow{ u"powershell", u"PowerShell line", noLine<powershellLineOf>, lineText<powershellLineOf> },
    CopyFormRow{ u"cluster-exe", u"cluster.exe line", noLine<clusterExeLineOf>, lineText<clusterExeLineOf> },
    CopyFormRow{ u"hex", u"Hexadecimal bytes", noBytes, hexadecimalText },
    CopyFormRow{ u"c", u"C array", noBytes, cArrayText },
    CopyFormRow{ u"json", u"JSON", unknownValue, jsonText },
    CopyFormRow{ u"markdown", u"Markdown row", nothingToSay, markdownText },
};

} // namespace

std::span<const CopyFormRow> copyFormRows()
{
    return rows;
}

const CopyFormRow *findCopyForm(QStringView id)
{
    const auto row = std::ranges::find_if(
        rows, [id](const CopyFormRow &candidate) { return id == QStringView(candidate.id); });
    return row == rows.end() ? nullptr : &*row;
}

QString copyObstacle(const CopyFormRow &form, std::span<const CopyItem> items)
{
    for (const CopyItem &item : items) {
        const QString obstacle = form.obstacle(item);
        if (!obstacle.isEmpty())
            return items.size() == 1 ? obstacle : QStringLiteral("%1: %2").arg(item.name, obstacle);
    }
    return {};
}

} // namespace clusprop
