// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The columns that our own CSV tables of properties have besides those of Get-ClusterParameter.
///
/// With them a row says its list, its format and its object's class, so that common properties and
/// volumes can be told as well, and a value is read as its format writes it. What CSV cannot carry
/// (line ends, texts like formulas, several values) comes back as it is shown.
#pragma once

#include "core/importers/shell_record.h"
#include "core/model/object_class.h"
#include "core/model/property.h"

#include <optional>

namespace clusprop {

namespace own_table {
inline constexpr QStringView format = u"Format"; ///< a word of core/catalog/format_word.h
inline constexpr QStringView objectClass = u"ObjectClass"; ///< objectClassWord()
inline constexpr QStringView scope = u"Scope"; ///< scopeWord()
inline constexpr QStringView objectId = u"ObjectId";
inline constexpr QStringView resourceType = u"ResourceType";
inline constexpr QStringView knowledge = u"Knowledge"; ///< knowledgeWord(), or `shown`
/// The value is known, but the cell cannot have it as it is.
inline constexpr QStringView shown = u"shown";
} // namespace own_table

/// "known", "cut", "absent".
[[nodiscard]] QString knowledgeWord(Knowledge knowledge);

struct OwnRow
{
    ObjectClass objectClass = ObjectClass::Cluster;
    Scope scope = Scope::Common;
    QString objectId;
    QString resourceType;
    Property property; ///< without its place
};

/// Nothing when the record is no row of such a table: then it is one of Get-ClusterParameter's.
[[nodiscard]] std::optional<OwnRow> readOwnRow(const ShellRecord &record);

} // namespace clusprop
