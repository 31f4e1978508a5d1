// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a member says that is no property but a fact of its object: a name, an id, a state.
#pragma once

#include "core/importers/shell_record.h"
#include "core/model/object_class.h"

#include <optional>

namespace clusprop {

/// A name or an id: the text of a value, or of the object in its place; empty when the source does
/// not go so far.
[[nodiscard]] QString factText(const ShellValue &value);
/// Of a member; empty when there is none.
[[nodiscard]] QString factText(const ShellRecord &record, QStringView member);
/// What a record calls its object, as far as the source goes; empty when it calls it nothing.
[[nodiscard]] QString factName(const ShellRecord &record);
/// The id of an object in the place of a value.
[[nodiscard]] QString factId(const ShellValue &value);
/// "True" and "False" as well as numbers; nothing for what is neither.
[[nodiscard]] std::optional<bool> factBoolean(const ShellValue &value);
/// A member whose values have names: the name, also where the source has only the number, else
/// what the source has.
[[nodiscard]] QString factWord(
    const ShellValue &value, ObjectClass objectClass, QStringView member);
/// Of such a member, its number.
[[nodiscard]] std::optional<quint64> factNumber(
    const ShellValue &value, ObjectClass objectClass, QStringView member);

} // namespace clusprop
