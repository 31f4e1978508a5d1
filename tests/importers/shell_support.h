// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Records by hand, as the readers of PowerShell's outputs give them, and what becomes of them.
#pragma once

#include "core/importers/shell_import.h"

#include <algorithm>

namespace clusprop::shell {

inline ShellValue integer(quint64 number, const QString &typeName = {})
{
    ShellValue value;
    value.kind = ShellValue::Kind::Integer;
    value.number = number;
    value.typeName = typeName;
    return value;
}

inline ShellValue negative(qint64 number, const QString &typeName = {})
{
    ShellValue value = integer(static_cast<quint64>(number), typeName);
    value.isNegative = true;
    return value;
}

inline ShellValue boolean(bool on)
{
    ShellValue value = integer(on ? 1 : 0, QStringLiteral("Boolean"));
    value.kind = ShellValue::Kind::Boolean;
    return value;
}

inline ShellValue textual(ShellValue::Kind kind, const QString &text)
{
    ShellValue value;
    value.kind = kind;
    value.text = text;
    return value;
}

inline ShellValue text(const QString &text)
{
    return textual(ShellValue::Kind::Text, text);
}

inline ShellValue written(const QString &text)
{
    return textual(ShellValue::Kind::Written, text);
}

inline ShellValue cut(const QString &text)
{
    return textual(ShellValue::Kind::Cut, text);
}

inline ShellValue bytes(const QByteArray &bytes, const QString &typeName = {})
{
    ShellValue value;
    value.kind = ShellValue::Kind::Bytes;
    value.bytes = bytes;
    value.typeName = typeName;
    return value;
}

inline ShellValue texts(const QStringList &texts)
{
    ShellValue value;
    value.kind = ShellValue::Kind::Texts;
    value.texts = texts;
    return value;
}

inline ShellValue moment(quint64 ticks)
{
    ShellValue value;
    value.kind = ShellValue::Kind::Time;
    value.number = ticks;
    value.typeName = QStringLiteral("DateTime");
    return value;
}

inline ShellValue enumeration(quint64 number, const QString &name)
{
    ShellValue value = textual(ShellValue::Kind::Enumeration, name);
    value.number = number;
    return value;
}

inline ShellValue object(const QString &name, const QString &id, const QString &typeName,
    const QVector<ShellRecord> &records = {})
{
    ShellValue value = textual(ShellValue::Kind::Object, name);
    value.id = id;
    value.typeName = typeName;
    value.records = records;
    return value;
}

inline ShellValue objects(const QVector<ShellRecord> &records)
{
    ShellValue value;
    value.kind = ShellValue::Kind::Objects;
    value.records = records;
    return value;
}

/// Lines are counted from `line`, which is the record's own.
inline ShellRecord record(const QStringList &typeNames,
    std::initializer_list<std::pair<QString, ShellValue>> members, int line = -1)
{
    ShellRecord made;
    made.typeNames = typeNames;
    made.line = line;
    for (const auto &[name, value] : members)
        made.members.append({ name, value, line < 0 ? -1 : ++line });
    return made;
}

inline QStringList cmdletType(const QString &name)
{
    return { QStringLiteral("Microsoft.FailoverClusters.PowerShell.") + name,
        QStringLiteral("Microsoft.FailoverClusters.PowerShell.ClusterObject"),
        QStringLiteral("System.Object") };
}

inline QStringList wmiType(const QString &name)
{
    return { QStringLiteral("Microsoft.Management.Infrastructure.CimInstance#root/MSCluster/")
        + name };
}

inline ShellRecord resourceRecord(const QString &name, const QString &type)
{
    return record(cmdletType(QStringLiteral("ClusterResource")),
        { { QStringLiteral("Name"), text(name) }, { QStringLiteral("ResourceType"), text(type) },
            { QStringLiteral("Id"), text(QStringLiteral("id of ") + name) } });
}

inline LoadResult<LoadedFile> import(const QVector<ShellRecord> &records)
{
    ShellImport importer;
    for (const ShellRecord &one : records)
        importer.add(one);
    return importer.finish(
        QStringLiteral("list"), QStringLiteral("a list that PowerShell printed"));
}

inline const ClusterObject *objectNamed(
    const LoadResult<LoadedFile> &file, ObjectClass objectClass, QStringView name)
{
    if (!file)
        return nullptr;
    const auto found = std::find_if(file->cluster.objects.begin(), file->cluster.objects.end(),
        [&](const ClusterObject &object) {
            return object.objectClass == objectClass && object.name == name;
        });
    return found == file->cluster.objects.end() ? nullptr : &*found;
}

inline QStringList names(const PropertyList &list)
{
    QStringList all;
    for (const Property &property : list.properties)
        all.append(property.name);
    return all;
}

inline bool isNoted(const LoadResult<LoadedFile> &file, QStringView part, QStringView where = {})
{
    return file && std::any_of(file->notes.begin(), file->notes.end(), [&](const LoadNote &note) {
        return note.text.contains(part) && (where.isNull() || note.where == where);
    });
}

} // namespace clusprop::shell
