// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the tests of the registry importers share.
#pragma once

#include "core/importers/hive_reader.h"
#include "core/importers/reg_reader.h"

#include <QFile>
#include <QStringList>

namespace clusprop {

inline QByteArray sampleBytes(const QString &name)
{
    QFile file(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/samples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline LoadResult<LoadedFile> readRegBytes(const QByteArray &bytes, const LoadOptions &options = {})
{
    return readReg(*Input::of(bytes, QStringLiteral("x.reg")), options);
}

inline LoadResult<LoadedFile> readHiveBytes(
    const QByteArray &bytes, const LoadOptions &options = {})
{
    return readHive(*Input::of(bytes, QStringLiteral("x.hiv")), options);
}

inline const ClusterObject *objectNamed(
    const Cluster &cluster, ObjectClass objectClass, QStringView name)
{
    for (const ClusterObject &object : cluster.objects) {
        if (object.objectClass == objectClass && object.name == name)
            return &object;
    }
    return nullptr;
}

/// One line for each value, sorted: what two sources have to agree on.
inline QStringList described(const Cluster &cluster)
{
    QStringList lines{ cluster.name + u' ' + cluster.id };
    for (const ClusterObject &object : cluster.objects) {
        const QString label = objectLabel(object) + u' ' + object.id;
        lines.append(label + u' ' + object.resourceType + u' ' + object.groupId);
        for (const Scope scope : allScopes) {
            for (const Property &property : object.list(scope).properties) {
                QString line = label + u' ' + scopeWord(scope) + u' ' + property.name + u' '
                    + property.place.key + u' '
                    + QString::number(static_cast<int>(property.knowledge)) + u' '
                    + property.extras->cutText;
                for (const Value &value : property.values)
                    line += u' ' + QString::number(value.syntax, 16) + u' '
                        + QString::fromLatin1(value.payload.toByteArray().toHex());
                lines.append(line);
            }
        }
    }
    lines.sort();
    return lines;
}

inline QStringList placesOf(const QVector<LoadNote> &notes)
{
    QStringList places;
    for (const LoadNote &note : notes)
        places.append(note.where);
    return places;
}

inline const QByteArray regHead = "Windows Registry Editor Version 5.00\r\n\r\n"
                                  "[HKEY_LOCAL_MACHINE\\Cluster]\r\n\"ClusterName\"=\"C\"\r\n";
inline constexpr int firstLine = 5; ///< of what stands behind `regHead`

inline QByteArray utf16(const QString &text, bool isBigEndian = false)
{
    QByteArray bytes;
    for (const QChar unit : u'\xFEFF' + text) {
        bytes.append(static_cast<char>(isBigEndian ? unit.row() : unit.cell()));
        bytes.append(static_cast<char>(isBigEndian ? unit.cell() : unit.row()));
    }
    return bytes;
}

inline const Property *propertyOf(const LoadResult<LoadedFile> &file, QStringView name)
{
    return file ? file->cluster.objects.first().find(name) : nullptr;
}

/// All forms of values, none of them twice.
inline QByteArray allForms()
{
    return regHead
        + "\"Text\"=\"say \\\"hi\\\" C:\\\\x\"\r\n"
          "\"Lines\"=\"one\r\n\r\ntwo\"\r\n"
          "@=\"unnamed\"\r\n"
          "\"Number\"=dword:0000003c\r\n"
          "\"Bytes\"=hex:01,0a,FF,\\\r\n  00,10\r\n"
          "\"List\"=hex(7):61,00,00,00,62,00,00,00,00,00\r\n"
          "\"Large\"=hex(b):39,28,09,00,01,00,00,00\r\n"
          "\"Typed\"=str(2):\"%SystemRoot%\"\r\n"
          "\r\n"
          "[HKEY_LOCAL_MACHINE\\Cluster\\Groups\\{405F610C-7A6F-482C-B4A6-7324D8798B71}]\r\n"
          "\"Name\"=\"Gruppe \xC3\x9C\"\r\n"
          "\"Contains\"=hex(7):00,00\r\n\r\n";
}

} // namespace clusprop
