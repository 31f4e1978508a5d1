// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/clixml_memory.h"

#include "core/importers/shell_text.h"

namespace clusprop {
namespace {

constexpr qsizetype mostClusters = 8;
constexpr qsizetype mostTexts = 64; ///< of a list that is kept whole

/// Characters of document for each thing that is kept; an object takes at least twice as many.
constexpr qint64 charactersEach = 64;
constexpr qint64 keptAnyway = 4096;

std::optional<quint64> numberOf(const QString &refId)
{
    bool isNumber = false;
    const quint64 number = refId.toULongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool hasRoom(qsizetype count, qint64 position)
{
    return count < keptAnyway + position / charactersEach;
}

template<typename T> const T *find(const QHash<quint64, T> &all, const QString &refId)
{
    const auto number = numberOf(refId);
    const auto found = number ? all.constFind(*number) : all.constEnd();
    return found == all.constEnd() ? nullptr : &*found;
}

ShellValue smallValue(const ShellValue &value)
{
    const bool isLong = value.texts.size() > mostTexts || !value.bytes.isEmpty();
    if (value.kind == ShellValue::Kind::Objects || isLong)
        return cutValue(QStringLiteral("{%1}").arg(QChar(0x2026)), value.typeName);
    ShellValue small = value;
    small.records.clear();
    return small;
}

} // namespace

void ClixmlMemory::keepTypeNames(const QString &refId, const QStringList &names, qint64 position)
{
    const auto number = numberOf(refId);
    if (number && hasRoom(m_typeNames.size(), position))
        m_typeNames.insert(*number, names);
}

const QStringList *ClixmlMemory::typeNames(const QString &refId) const
{
    return find(m_typeNames, refId);
}

void ClixmlMemory::keepValue(const QString &refId, const ShellValue &value, qint64 position)
{
    const auto number = numberOf(refId);
    if (!number || !hasRoom(m_values.size(), position))
        return;
    m_values[*number].value = smallValue(value);
    if (value.typeName.endsWith(u".Cluster") && !value.records.isEmpty()
        && m_clusters.size() < mostClusters)
        m_clusters.insert(*number, value.records.first());
}

void ClixmlMemory::markGiven(const QString &refId)
{
    const auto number = numberOf(refId);
    const auto found = number ? m_values.find(*number) : m_values.end();
    if (found != m_values.end())
        found->wasGiven = true;
    if (number)
        m_clusters.remove(*number);
}

const ClixmlMemory::Known *ClixmlMemory::value(const QString &refId) const
{
    return find(m_values, refId);
}

std::optional<ShellRecord> ClixmlMemory::takeCluster(const QString &refId)
{
    const auto number = numberOf(refId);
    const auto found = number ? m_clusters.find(*number) : m_clusters.end();
    if (found == m_clusters.end())
        return std::nullopt;
    const ShellRecord record = *found;
    m_clusters.erase(found);
    return record;
}

} // namespace clusprop
