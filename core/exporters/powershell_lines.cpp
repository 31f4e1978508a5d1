// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A change set as lines of the cmdlets of failover clusters.
///
/// Common properties are members of what the Get-Cluster… cmdlets give, private ones go through
/// Set-ClusterParameter. Both take .NET values, so a format that has no such value has no line, nor
/// has a reset of a common property. What is left out is said in the notes; in the file stands only
/// how much it is, as nothing of a cluster may stand in a comment.

#include "core/exporters/powershell_lines.h"

#include "core/exporters/exporter_rows.h"
#include "core/exporters/planned_lists.h"
#include "core/exporters/powershell_text.h"
#include "core/validation/rules.h"

#include <array>

namespace clusprop {
namespace {

using Line = tl::expected<QString, QString>; ///< the error is why there is none, a clause

constexpr qsizetype mostPlainBytes = 32; ///< longer ones are written in Base64

// Values

QString typed(const char *type, const QString &value)
{
    return QStringLiteral("[%1] %2").arg(QLatin1String(type), value);
}

template<typename Number>
Line numberLiteral(const char *type, const Value &value)
{
    const auto number = numberOf(value);
    return number ? Line(typed(type, QString::number(static_cast<Number>(*number))))
                  : tl::unexpected(QStringLiteral("its bytes are no number"));
}

Line textLiteral(const Value &value)
{
    return powershellText(textOf(value).value_or(QString()));
}

Line stringsLiteral(const Value &value)
{
    QStringList texts;
    for (const QString &text : stringsOf(value).value_or(QStringList()))
        texts.append(powershellText(text));
    return typed("string[]", QStringLiteral("@(%1)").arg(texts.join(QStringLiteral(", "))));
}

Line bytesLiteral(const Value &value)
{
    if (value.payload.size() > mostPlainBytes)
        return QStringLiteral("[System.Convert]::FromBase64String(%1)").arg(powershellBase64(value.payload));
    QStringList bytes;
    for (const char byte : QByteArrayView(value.payload))
        bytes.append(QStringLiteral("0x%1").arg(static_cast<uchar>(byte), 2, 16, QLatin1Char('0')));
    return typed("byte[]", QStringLiteral("@(%1)").arg(bytes.join(QStringLiteral(", "))));
}

struct LiteralRow
{
    wire::Format format;
    Line (*write)(const Value &value);
};
constexpr std::array literals{
    LiteralRow{ wire::Format::Dword, [](const Value &value) { return numberLiteral<quint32>("uint32", value); } },
    LiteralRow{ wire::Format::Long, [](const Value &value) { return numberLiteral<qint32>("int32", value); } },
    LiteralRow{ wire::Format::Word, [](const Value &value) { return numberLiteral<quint16>("uint16", value); } },
    LiteralRow{ wire::Format::ULargeInteger, [](const Value &value) { return numberLiteral<quint64>("uint64", value); } },
    LiteralRow{ wire::Format::LargeInteger, [](const Value &value) { return numberLiteral<qint64>("int64", value); } },
    LiteralRow{ wire::Format::Sz, textLiteral },
    LiteralRow{ wire::Format::MultiSz, stringsLiteral },
    LiteralRow{ wire::Format::Binary, bytesLiteral },
};

Line literalOf(const Property &property)
{
    if (property.values.size() != 1) // a plan leaves those out that have none
        return tl::unexpected(QStringLiteral("PowerShell has no value of several formats"));
    const Value &value = property.values.first();
    if (value.payload.isEmpty())
        return tl::unexpected(QStringLiteral("no bytes at all would reset it"));
    for (const LiteralRow &row : literals) {
        if (wire::typeOf(value.syntax) == wire::Type::ListValue && row.format == value.format())
            return row.write(value);
    }
    return tl::unexpected(QStringLiteral("the cmdlets have no value of its format (%1)")
                              .arg(QString::fromStdString(wire::formatName(value.format()))));
}

// Objects

/// By ObjectClass; null: there is no object whose members could be set.
constexpr std::array<const char *, allObjectClasses.size()> getters{ "Get-Cluster", "Get-ClusterNode",
    "Get-ClusterGroup", "Get-ClusterResource", "Get-ClusterResourceType", "Get-ClusterNetwork",
    "Get-ClusterNetworkInterface", nullptr, nullptr };

bool hasWildcard(QStringView name)
{
    return std::ranges::any_of(name, [](QChar unit) { return QStringView(u"*?[]`").contains(unit); });
}

/// What gives the object and no other: -Name takes a pattern.
QString getterOf(const ClusterObject &object)
{
    const QString getter = QLatin1String(getters[static_cast<std::size_t>(object.objectClass)]);
    if (object.objectClass == ObjectClass::Cluster)
        return getter;
    return hasWildcard(object.name)
        ? QStringLiteral("%1 | Where-Object { $_.Name -eq %2 }").arg(getter, powershellText(object.name))
        : QStringLiteral("%1 -Name %2").arg(getter, powershellText(object.name));
}

// Lines

class Lines
{
public:
    void add(const ClusterObject &object, const PlannedBuffer &buffer)
    {
        const bool hasCmdlets = getters[static_cast<std::size_t>(object.objectClass)] != nullptr;
        const bool isNamed = object.objectClass == ObjectClass::Cluster || !object.name.isEmpty();
        for (const LeftOut &left : buffer.plan.leftOut)
            leaveOut(object, left.property, left.reason);
        QStringList pairs;
        QStringList newPairs;
        for (const Change &change : buffer.changes) {
            if (!hasCmdlets || !isNamed) {
                leaveOut(object, change.name, isNamed ? QStringLiteral("no cmdlet sets it")
                                                      : QStringLiteral("the object's name is not in this source"));
            } else if (!buffer.isPrivate) {
                addCommon(object, change);
            } else if (!change.after) {
                append(QStringLiteral("%1 | Set-ClusterParameter -Name %2 -Delete")
                           .arg(getterOf(object), powershellText(change.name)));
            } else if (const auto pair = pairOf(object, change)) {
                (isNew(object, change) ? newPairs : pairs).append(*pair);
            }
        }
        addPairs(object, pairs, QString());
        addPairs(object, newPairs, QStringLiteral(" -Create"));
    }

    QStringList lines;
    QStringList notes;
    int items = 0;
    int leftOut = 0;
    QString lastReason; ///< why the last change that was left out was

private:
    void append(const QString &line, qsizetype count = 1)
    {
        lines.append(line);
        items += static_cast<int>(count);
    }

    void leaveOut(const ClusterObject &object, const QString &property, const QString &reason)
    {
        notes.append(QStringLiteral("left out: %1, %2: %3").arg(objectLabel(object), property, reason));
        ++leftOut;
        lastReason = reason;
    }

    void addCommon(const ClusterObject &object, const Change &change)
    {
        if (!change.after) {
            leaveOut(object, change.name, QStringLiteral("no cmdlet resets a common property"));
            return;
        }
        const Line value = literalOf(*change.after);
        if (!value) {
            leaveOut(object, change.name, value.error());
            return;
        }
        const QString place = QStringLiteral("(%1).%2").arg(getterOf(object), powershellMember(change.name));
        if (change.after->values.first().format() != wire::Format::MultiSz) {
            append(QStringLiteral("%1 = %2").arg(place, *value));
            return;
        }
        // The members that hold several texts are of this type, which no array turns into.
        append(QStringLiteral("$strings = New-Object System.Collections.Specialized.StringCollection\n"
                              "$strings.AddRange(%1)\n%2 = $strings")
                   .arg(*value, place));
    }

    std::optional<QString> pairOf(const ClusterObject &object, const Change &change)
    {
        const Line value = literalOf(*change.after);
        if (!value) {
            leaveOut(object, change.name, value.error());
            return std::nullopt;
        }
        return QStringLiteral("    %1 = %2").arg(powershellMember(change.name), *value);
    }

    /// A documented property is there before it is stored.
    static bool isNew(const ClusterObject &object, const Change &change)
    {
        return change.kind == ChangeKind::Added && catalogEntry(object, change.scope, change.name) == nullptr;
    }

    void addPairs(const ClusterObject &object, const QStringList &pairs, const QString &option)
    {
        if (!pairs.isEmpty()) {
            append(QStringLiteral("%1 | Set-ClusterParameter%2 -Multiple @{\n%3\n}")
                       .arg(getterOf(object), option, pairs.join(u'\n')),
                pairs.size());
        }
    }
};

QByteArray fileOf(const Lines &lines, bool isRollback)
{
    QString text = QStringLiteral("#Requires -Modules FailoverClusters\n\n");
    text += isRollback ? QStringLiteral("# Takes the changes back that were made of the same change set.\n")
                       : QStringLiteral("# Changes properties of the cluster that this computer is a node of.\n");
    text += QStringLiteral("# Old values are not compared, and nothing is read back; the apply script does both.\n");
    if (lines.leftOut > 0)
        text += QStringLiteral("# Changes that have no line here: %1. The notes of the export name them; "
                               "the apply script makes them.\n").arg(lines.leftOut);
    text += QStringLiteral("\nSet-StrictMode -Version 2.0\n$ErrorActionPreference = 'Stop'\n\n");
    text += lines.lines.join(u'\n') + u'\n';
    text.replace(u'\n', QLatin1String("\r\n"));
    return QByteArray("\xEF\xBB\xBF") + text.toUtf8(); // without its mark 5.1 takes it for a code page
}

} // namespace

tl::expected<QString, QString> powershellLine(const ClusterObject &object, const Change &change)
{
    PlannedBuffer buffer;
    buffer.isPrivate = isPrivate(change.scope);
    buffer.changes = { change };
    Lines lines;
    lines.add(object, buffer);
    return lines.items > 0 ? tl::expected<QString, QString>(lines.lines.join(u'\n'))
                           : tl::unexpected(lines.lastReason);
}

Exported exportPowershell(const ExportRequest &request)
{
    const auto planned = planBuffers(request);
    if (!planned)
        return tl::unexpected(planned.error());
    Lines lines;
    for (const PlannedBuffer &buffer : planned->buffers)
        lines.add(request.object(buffer.object), buffer);
    if (lines.items == 0)
        return tl::unexpected(QStringLiteral("None of these changes can be written as a cmdlet (%1)")
                                  .arg(lines.notes.join(QStringLiteral("; "))));
    ExportProduct product;
    product.files.append({ suggestedFileName(request, *findExporter(u"powershell")), fileOf(lines, request.isRollback) });
    product.notes = lines.notes + planned->notes;
    product.items = lines.items;
    return product;
}

} // namespace clusprop
