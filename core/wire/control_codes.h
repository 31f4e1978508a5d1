// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Control codes: which call gives a buffer and which call takes one.
///
/// Numbers are those that the clusapi header's macros compile to; FORMAT.md, "Control codes".
/// Bits 31 to 24 name the object, 23 global, 22 modify, 21 user, 20 internal, 19 to 2 the
/// function, 1 and 0 the access (1 read, 2 write).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace clusprop::wire {

/// Numbers are the object byte of a control code.
enum class ControlObject : std::uint8_t {
    Resource = 1,
    ResourceType = 2,
    Group = 3,
    Node = 4,
    Network = 5,
    NetworkInterface = 6,
    Cluster = 7,
    GroupSet = 8,
    AffinityRule = 9,
};

enum class Flow : std::uint8_t { In, Out, InOut };

struct ControlCodeRow
{
    std::uint32_t code;
    ControlObject object;
    std::string_view function; ///< "SET_COMMON_PROPERTIES"
    Flow flow;
    std::string_view buffer; ///< what the buffer holds, in words
};

[[nodiscard]] std::span<const ControlCodeRow> controlCodeRows();
/// Null when this object has no such function.
[[nodiscard]] const ControlCodeRow *findControlCode(ControlObject object, std::string_view function);
[[nodiscard]] const ControlCodeRow *findControlCode(std::uint32_t code);
/// The header's name: "CLUSCTL_CLUSTER_SET_COMMON_PROPERTIES".
[[nodiscard]] std::string controlCodeName(const ControlCodeRow &row);

} // namespace clusprop::wire
