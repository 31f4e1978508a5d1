// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One object as PowerShell's outputs have it: what the readers of CLIXML, JSON, CSV, lists and
/// tables give, and what shell_import.h makes cluster objects of.
///
/// Each source tells a different part: CLIXML all types, JSON numbers but not which, a list only
/// text. A value keeps what its source said and nothing is guessed here.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <cstdint>

namespace clusprop {

struct ShellRecord;

struct ShellValue
{
    enum class Kind : std::uint8_t {
        Nothing, ///< null: the source has no value
        Boolean, ///< `number` 0 or 1
        Integer, ///< `number`, sign-extended when `isNegative`
        Text, ///< `text`, which is text for sure
        Written, ///< `text`, which may be the writing of anything: lists, tables, CSV
        Bytes, ///< `bytes`
        Texts, ///< `texts`: a list of strings, perhaps empty
        Time, ///< `number`: FILETIME, 100 ns since 1601-01-01 UTC
        Enumeration, ///< `number` and its name in `text`
        Object, ///< `text`: its name; `id` and `records` where the source goes deeper
        Objects, ///< `records`: a list of objects
        Cut, ///< `text`: what is left of something longer or deeper
    };
    Kind kind = Kind::Nothing;
    bool isNegative = false; ///< of Integer
    quint64 number = 0;
    QString text;
    QString id; ///< of an Object
    QByteArray bytes;
    QStringList texts;
    QVector<ShellRecord> records;
    /// "UInt32", "UInt64", "DateTime", "Byte[]", … without "System."; of an Object its class; empty
    /// when the source does not say.
    QString typeName;
};

struct ShellMember
{
    QString name;
    ShellValue value;
    int line = -1; ///< from 1
};

struct ShellRecord
{
    /// The first is the most derived: "Microsoft.FailoverClusters.PowerShell.ClusterGroup",
    /// "Deserialized.…", "Selected.…", "…CimInstance#root/MSCluster/MSCluster_Cluster". May be empty.
    QStringList typeNames;
    QString text; ///< what the object calls itself; may be empty
    QVector<ShellMember> members; ///< in the order of the source
    int line = -1; ///< from 1

    /// By name without case; null when there is none.
    [[nodiscard]] const ShellMember *find(QStringView name) const;
};

} // namespace clusprop
