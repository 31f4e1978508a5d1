// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/catalog/format_word.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

struct FormatRow
{
    wire::Format format;
    const char16_t *word;
    const char16_t *structure;
};

constexpr std::array formatRows{
    // indexed by format
    FormatRow{ wire::Format::Unknown, u"unknown", u"CLUSPROP_VALUE" },
    FormatRow{ wire::Format::Binary, u"binary", u"CLUSPROP_BINARY" },
    FormatRow{ wire::Format::Dword, u"dword", u"CLUSPROP_DWORD" },
    FormatRow{ wire::Format::Sz, u"sz", u"CLUSPROP_SZ" },
    FormatRow{ wire::Format::ExpandSz, u"expandSz", u"CLUSPROP_SZ" },
    FormatRow{ wire::Format::MultiSz, u"multiSz", u"CLUSPROP_MULTI_SZ" },
    FormatRow{ wire::Format::ULargeInteger, u"ulargeInteger", u"CLUSPROP_ULARGE_INTEGER" },
    FormatRow{ wire::Format::Long, u"long", u"CLUSPROP_LONG" },
    FormatRow{ wire::Format::ExpandedSz, u"expandedSz", u"CLUSPROP_SZ" },
    FormatRow{
        wire::Format::SecurityDescriptor, u"securityDescriptor", u"CLUSPROP_SECURITY_DESCRIPTOR" },
    FormatRow{ wire::Format::LargeInteger, u"largeInteger", u"CLUSPROP_LARGE_INTEGER" },
    FormatRow{ wire::Format::Word, u"word", u"CLUSPROP_WORD" },
    FormatRow{ wire::Format::FileTime, u"fileTime", u"CLUSPROP_FILETIME" },
    FormatRow{ wire::Format::ValueList, u"valueList", u"CLUSPROP_VALUE" },
    FormatRow{ wire::Format::PropertyList, u"propertyList", u"CLUSPROP_VALUE" },
};

constexpr bool everyRowIsAtItsIndex()
{
    for (std::size_t i = 0; i < formatRows.size(); ++i) {
        if (static_cast<std::size_t>(formatRows[i].format) != i)
            return false;
    }
    return formatRows.back().format == wire::Format::PropertyList;
}
static_assert(everyRowIsAtItsIndex());

const FormatRow &rowOf(wire::Format format)
{
    // User-defined formats are numbers past the table.
    const auto index = static_cast<std::size_t>(format);
    return index < formatRows.size() ? formatRows[index] : formatRows.front();
}

} // namespace

QString formatWord(wire::Format format)
{
    return QString::fromUtf16(rowOf(format).word);
}

std::optional<wire::Format> formatFromWord(QStringView word)
{
    const auto row = std::ranges::find_if(formatRows, [word](const FormatRow &candidate) {
        return word.compare(QStringView(candidate.word), Qt::CaseInsensitive) == 0;
    });
    if (row == formatRows.end())
        return std::nullopt;
    return row->format;
}

QString formatStructure(wire::Format format)
{
    return QString::fromUtf16(rowOf(format).structure);
}

} // namespace clusprop
