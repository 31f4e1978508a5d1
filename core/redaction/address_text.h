// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// IPv4, IPv6 and MAC addresses as text: reading them inside of longer texts, and writing them.
///
/// Sources: RFC 4291 2.2 (forms of IPv6), RFC 5952 (the form that is written).
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace clusprop {

using Ipv4 = std::uint32_t; ///< the first octet is the highest
using Ipv6 = std::array<std::uint16_t, 8>;
using MacAddress = std::array<std::uint8_t, 6>;

template<typename Address> struct ReadAddress
{
    Address address{};
    qsizetype length = 0; ///< UTF-16 units
};

/// Four decimal numbers up to 255. An address does not end where a word or another ".number" goes
/// on.
[[nodiscard]] std::optional<ReadAddress<Ipv4>> address4At(QStringView text, qsizetype from);
/// With `::` and with an IPv4 address at the end, without a zone.
[[nodiscard]] std::optional<ReadAddress<Ipv6>> address6At(QStringView text, qsizetype from);
/// 00-15-5D-01-02-03, with dashes or colons.
[[nodiscard]] std::optional<ReadAddress<MacAddress>> hardwareAddressAt(
    QStringView text, qsizetype from);

[[nodiscard]] QString addressText(Ipv4 address);
[[nodiscard]] QString addressText(const Ipv6 &address);
[[nodiscard]] QString addressText(const MacAddress &address, QChar separator);

} // namespace clusprop
