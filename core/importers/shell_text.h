// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the strings and lists of PowerShell's outputs stand for.
#pragma once

#include "core/importers/shell_record.h"

#include <string>

namespace clusprop {

/// Without "Deserialized." (what went through remoting) and "System.".
[[nodiscard]] QString shortTypeName(QStringView typeName);

/// A string as a value: Text, except where the writer's depth ended and it left a trace. The name
/// of a type of .NET and "@{…}" are Cut; the name of a cluster object's class is an Object that
/// calls itself so.
[[nodiscard]] ShellValue shellText(const QString &text);

[[nodiscard]] ShellValue cutValue(const QString &text, const QString &typeName = {});

/// Names an Object by its own members: "Name" and "Id", else by what it calls itself.
[[nodiscard]] ShellValue objectValue(ShellRecord record);
/// What is known of an Object as a record: its members, or its name and id where the source does
/// not go deeper.
[[nodiscard]] ShellRecord objectRecord(const ShellValue &object);

/// How much one record may hold, nested ones and entries of lists included. No object of a cluster
/// comes near; the limit keeps a file of empty members from costing many times its size.
class RecordBudget
{
public:
    static constexpr int most = 200'000;

    void refill() { m_left = most; }
    /// False when nothing more may be kept.
    [[nodiscard]] bool take()
    {
        m_left = m_left < 0 ? m_left : m_left - 1;
        return m_left >= 0;
    }
    /// True once after the first take() that failed.
    [[nodiscard]] bool isFirstMiss()
    {
        if (m_left != -1)
            return false;
        --m_left;
        return true;
    }

private:
    int m_left = most;
};

/// A list, entry by entry: bytes, strings or objects, else Cut with the first entries' text.
class ShellList
{
public:
    void addByte(std::uint8_t byte)
    {
        if (m_kind == Kind::Bytes)
            m_bytes.push_back(static_cast<char>(byte));
        else
            addOther(byte);
    }
    void add(const ShellValue &entry);
    /// The list goes on, and what follows is not kept.
    void cut() { m_isCut = true; }
    /// Texts when there was no entry.
    [[nodiscard]] ShellValue finish();

private:
    enum class Kind : std::uint8_t { Empty, Bytes, Texts, Objects, Mixed };

    void addOther(std::uint8_t byte);
    [[nodiscard]] bool becomes(Kind kind);
    void mix();
    void show(const QString &entry);
    void keep(const ShellValue &entry);

    Kind m_kind = Kind::Empty;
    bool m_isCut = false;
    std::string m_bytes;
    QStringList m_texts;
    QVector<ShellRecord> m_records;
    QStringList m_shown; ///< of mixed lists
};

} // namespace clusprop
