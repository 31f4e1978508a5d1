// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The words of the filter language: its fields and its states, with what they mean.
///
/// Parsing, suggestions, menus and help are all made from these tables.
#pragma once

#include <QFlags>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace clusprop {

/// What a term is looked for in. Words without a field are looked for in name, value, object and
/// description, and in what else a table shows of an object.
enum class FilterField : std::uint8_t {
    Any,
    Name,
    Object,
    Class,
    Type,
    Value,
    Scope,
    Owner,
    Status,
};

struct FilterFieldRow
{
    const char16_t *word; ///< without the colon; empty for Any
    const char16_t *meaning; ///< "Name of the property"
    const char16_t *example; ///< "name:=Description"
};

/// By FilterField.
[[nodiscard]] std::span<const FilterFieldRow> filterFieldRows();
/// Compares without case.
[[nodiscard]] std::optional<FilterField> filterFieldOf(QStringView word);

enum class FilterState : std::uint32_t {
    Modified = 1U << 0U,
    ReadOnly = 1U << 1U,
    Unknown = 1U << 2U,
    Error = 1U << 3U,
    Warning = 1U << 4U,
    Default = 1U << 5U, ///< at the documented default, stored or not
    Unset = 1U << 6U,
    Deviates = 1U << 7U, ///< stored, and different from the documented default
    Disputed = 1U << 8U, ///< the sources differ
    Cut = 1U << 9U,
    Absent = 1U << 10U,
    Backup = 1U << 11U, ///< the property is a backup state
    Redirected = 1U << 12U, ///< of a volume
    InBackup = 1U << 13U, ///< a backup state that is not 0
    Allowed = 1U << 14U, ///< an unusual value that the operator has taken on
};
Q_DECLARE_FLAGS(FilterStates, FilterState)
Q_DECLARE_OPERATORS_FOR_FLAGS(FilterStates)

struct FilterStateRow
{
    const char16_t *word; ///< "@modified"
    const char16_t *meaning; ///< "Changed since loading"
    FilterStates any; ///< a row with one of these has the state
    bool isListed; ///< false: another word for a state that is listed
};

[[nodiscard]] std::span<const FilterStateRow> filterStateRows();
/// `word` with its @; compares without case. Null for a word that is no state.
[[nodiscard]] const FilterStateRow *findFilterState(QStringView word);
/// Whether a state begins with it: the word may still be being typed.
[[nodiscard]] bool beginsFilterState(QStringView word);

} // namespace clusprop
