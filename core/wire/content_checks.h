// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What is checked inside an entry once its header, data and padding are known to be there.
///
/// Internal to the decoder: FORMAT.md, "Reading", has the classes and the offsets they point at.
#pragma once

#include "core/wire/decode.h"
#include "core/wire/syntax.h"
#include "core/wire/text_scan.h"

#include <optional>
#include <vector>

namespace clusprop::wire {

/// What one walk shares: the mode and the list of warnings. A defect goes through `tolerates`,
/// which says whether to go on.
class Walk
{
public:
    Walk(Mode mode, std::vector<Finding> &warnings) : m_mode(mode), m_warnings(warnings) { }

    [[nodiscard]] Mode mode() const { return m_mode; }
    std::vector<Finding> &warnings() { return m_warnings; }
    void warn(Errc code, std::size_t offset) { m_warnings.push_back({ code, offset }); }

    /// True when the defect became a warning, false when it ends the walk.
    [[nodiscard]] bool tolerates(Finding defect)
    {
        if (m_mode == Mode::Strict || describe(defect.code).severity == Severity::Fatal)
            return false;
        m_warnings.push_back(defect);
        return true;
    }

private:
    Mode m_mode;
    std::vector<Finding> &m_warnings;
};

/// Nothing when the content is in order, however odd.
using Defect = std::optional<Finding>;

[[nodiscard]] bool isZero(Bytes bytes);

/// Nothing but its length is wrong with such a payload, if anything is.
constexpr bool isAnyBytes(Payload payload)
{
    switch (payload) {
    case Payload::Opaque:
    case Payload::Dword:
    case Payload::Long:
    case Payload::Word:
    case Payload::ULargeInteger:
    case Payload::LargeInteger:
    case Payload::FileTime:
    case Payload::StorageDescriptor:
        return true;
    case Payload::Text:
    case Payload::MultiText:
    case Payload::Structure:
    case Payload::ResourceClass:
    case Payload::PropertyList:
    case Payload::ValueList:
        break;
    }
    return false;
}

/// Text and one NUL, with no halves of pairs: there is nothing that checkText() could say.
inline bool isPlainText(Bytes payload, const TextScan &scan)
{
    return payload.size() == (scan.length + 1) * textUnitSize && !scan.hasSurrogates;
}

/// Of an entry that is whole and no reset; `depth` counts the lists around it.
[[nodiscard]] Defect checkContent(const SyntaxRow &row, const ValueView &entry, int depth, Walk &walk);

/// `lengthOffset` and `dataOffset` are those of the entry's cbLength and of its first data byte.
[[nodiscard]] Defect checkText(Bytes payload, const TextScan &scan, std::size_t lengthOffset,
    std::size_t dataOffset, Walk &walk);
/// Requires a payload that is not empty.
[[nodiscard]] Defect checkMultiText(Bytes payload, std::size_t lengthOffset, std::size_t dataOffset,
    Walk &walk);
/// Requires a syntax that has a structure and a payload of at least its length.
[[nodiscard]] Defect checkStructure(std::uint32_t syntax, Bytes payload, std::size_t dataOffset, Walk &walk);

} // namespace clusprop::wire
