// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Numbers as the filter compares them: every value from INT64_MIN to UINT64_MAX, exactly.
#pragma once

#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>

namespace clusprop {

struct FilterNumber
{
    enum class Kind : std::uint8_t { None, Negative, NotNegative };

    Kind kind = Kind::None;
    quint64 bits = 0; ///< two's complement

    [[nodiscard]] bool isNumber() const { return kind != Kind::None; }
    /// Negative numbers come first, and among them the two's complement is in order.
    friend auto operator<=>(const FilterNumber &, const FilterNumber &) = default;
};

[[nodiscard]] constexpr FilterNumber unsignedNumber(quint64 number)
{
    return { FilterNumber::Kind::NotNegative, number };
}
[[nodiscard]] constexpr FilterNumber signedNumber(qint64 number)
{
    return { number < 0 ? FilterNumber::Kind::Negative : FilterNumber::Kind::NotNegative,
        static_cast<quint64>(number) };
}

/// 10, 0xA, 1_000, -5. Nothing for other text and for what does not fit into 64 bits.
[[nodiscard]] std::optional<FilterNumber> parseFilterNumber(QStringView text);

} // namespace clusprop
