// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What is checked inside an entry once its header, data and padding are known to be there.
///
/// Internal to the decoder: FORMAT.md, "Reading", has the classes and the offsets they point at.
#pragma once

#include "core/wire/decode.h"

#include <optional>
#include <vector>

namespace clusprop::wire {

/// What one walk shares: the mode and the list of warnings. A defect goes through `tolerate`,
/// which says whether to go on.
class Walk
{
public:
    Walk(Mode mode, std::vector<Finding> &warnings) : m_mode(mode), m_warnings(warnings) { }

    [[nodiscard]] Mode mode() const { return m_mode; }
    std::vector<Finding> &warnings() { return m_warnings; }
    void warn(Errc code, std::size_t offset) { m_warnings.push_back({ code, offset }); }

    /// Nothing when the defect became a warning; otherwise the error that ends the walk.
    [[nodiscard]] Result<void> tolerate(Finding defect)
    {
        if (m_mode == Mode::Strict || describe(defect.code).severity == Severity::Fatal)
            return tl::unexpected(defect);
        m_warnings.push_back(defect);
        return {};
    }

private:
    Mode m_mode;
    std::vector<Finding> &m_warnings;
};

/// Nothing when the content is in order, however odd.
using Defect = std::optional<Finding>;

[[nodiscard]] bool isZero(Bytes bytes);

/// `lengthOffset` and `dataOffset` are those of the entry's cbLength and of its first data byte.
[[nodiscard]] Defect checkText(Bytes payload, std::size_t lengthOffset, std::size_t dataOffset, Walk &walk);
/// Requires a payload that is not empty.
[[nodiscard]] Defect checkMultiText(Bytes payload, std::size_t lengthOffset, std::size_t dataOffset,
    Walk &walk);
/// Requires a syntax that has a structure and a payload of at least its length.
[[nodiscard]] Defect checkStructure(std::uint32_t syntax, Bytes payload, std::size_t dataOffset, Walk &walk);

} // namespace clusprop::wire
