// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/search/filter_words.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

constexpr std::array fields{
    // by FilterField
    FilterFieldRow{ u"", u"Name, value, object or description", u"quorum" },
    FilterFieldRow{ u"name", u"Name of the property", u"name:=Description" },
    FilterFieldRow{ u"object", u"Name of the object", u"object:HV02" },
    FilterFieldRow{ u"class", u"Class of the object", u"class:node|group" },
    FilterFieldRow{ u"type", u"Format of the value", u"type:DWORD" },
    FilterFieldRow{ u"value", u"Value, as text or number", u"value:>=1000" },
    FilterFieldRow{ u"scope", u"List that the property is in", u"scope:private" },
    FilterFieldRow{ u"owner", u"Node that owns the object", u"owner:HV02" },
    FilterFieldRow{ u"status", u"State of the object", u"status:offline" },
};
static_assert(fields.size() == std::size_t(FilterField::Status) + 1);

constexpr FilterStates problem{ FilterStates(FilterState::Error) | FilterState::Warning };

constexpr std::array states{
    FilterStateRow{ u"@modified", u"Changed since loading", FilterState::Modified, true },
    FilterStateRow{ u"@deviates", u"Differs from the default", FilterState::Deviates, true },
    FilterStateRow{ u"@default", u"At the default", FilterState::Default, true },
    FilterStateRow{ u"@unset", u"Not stored", FilterState::Unset, true },
    FilterStateRow{ u"@invalid", u"With a warning or an error", problem, true },
    FilterStateRow{ u"@error", u"With an error", FilterState::Error, true },
    FilterStateRow{ u"@warning", u"With a warning", FilterState::Warning, true },
    FilterStateRow{ u"@allowed", u"Unusual and allowed", FilterState::Allowed, true },
    FilterStateRow{ u"@differs", u"The sources differ", FilterState::Disputed, true },
    FilterStateRow{ u"@disputed", u"The sources differ", FilterState::Disputed, false },
    FilterStateRow{ u"@cut", u"Only a shortened text in the source", FilterState::Cut, true },
    FilterStateRow{ u"@absent", u"Not in the source", FilterState::Absent, true },
    FilterStateRow{ u"@readonly", u"Read-only", FilterState::ReadOnly, true },
    FilterStateRow{ u"@unknown", u"Not documented", FilterState::Unknown, true },
    FilterStateRow{ u"@backup", u"Backup state", FilterState::Backup, true },
    FilterStateRow{ u"@inbackup", u"Backup state that is not 0", FilterState::InBackup, true },
    FilterStateRow{ u"@redirected", u"Redirected volume", FilterState::Redirected, true },
};

} // namespace

std::span<const FilterFieldRow> filterFieldRows()
{
    return fields;
}

std::optional<FilterField> filterFieldOf(QStringView word)
{
    for (std::size_t index = 1; index < fields.size(); ++index) {
        if (word.compare(QStringView(fields[index].word), Qt::CaseInsensitive) == 0)
            return static_cast<FilterField>(index);
    }
    return std::nullopt;
}

std::span<const FilterStateRow> filterStateRows()
{
    return states;
}

const FilterStateRow *findFilterState(QStringView word)
{
    const auto found = std::ranges::find_if(states, [word](const FilterStateRow &row) {
        return word.compare(QStringView(row.word), Qt::CaseInsensitive) == 0;
    });
    return found == states.end() ? nullptr : &*found;
}

bool beginsFilterState(QStringView word)
{
    return std::ranges::any_of(states, [word](const FilterStateRow &row) {
        return QStringView(row.word).startsWith(word, Qt::CaseInsensitive);
    });
}

} // namespace clusprop
