// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Stand-ins for addresses, by counters: of a network the next free one, in a network the next free
/// host. Addresses of one /24 (IPv4) or /64 (IPv6) stay together.
///
/// IPv4 goes to the documentation networks (RFC 5737), then to the ones for measurements (RFC 2544)
/// and reserved ones (RFC 1112); link-local and multicast addresses stay of their kind (169.254/16;
/// 233.252/16, whose first /24 is RFC 6676's). IPv6 goes to 2001:db8::/32 (RFC 3849), link-local
/// ones stay in fe80::/64. MAC addresses go to 00-00-5E-00-53-xx (RFC 7042), then to locally
/// administered ones.
#pragma once

#include "core/redaction/address_text.h"

#include <QHash>
#include <QSet>

namespace clusprop {

/// Unspecified, loopback, broadcast, and netmasks.
[[nodiscard]] bool staysAsItIs(Ipv4 address);
/// Unspecified, loopback, and the multicast addresses that are the same everywhere (ff0x::).
[[nodiscard]] bool staysAsItIs(const Ipv6 &address);
/// All zero or all one.
[[nodiscard]] bool staysAsItIs(const MacAddress &address);

class AddressMap
{
public:
    /// Networks of originals are never stand-ins.
    void reserve(Ipv4 original) { m_reserved4.insert(original >> 8U); }
    void reserve(const Ipv6 &original);

    /// A new stand-in; to be asked once for each original. Requires !staysAsItIs(original).
    [[nodiscard]] Ipv4 standIn(Ipv4 original);
    [[nodiscard]] Ipv6 standIn(const Ipv6 &original);
    [[nodiscard]] MacAddress standIn(const MacAddress &original);

private:
    struct Network
    {
        std::uint64_t standIn = 0; ///< a /24, or the low half of a /64
        std::uint64_t nextHost = 1;
    };
    [[nodiscard]] Network &network4(Ipv4 original);

    QHash<std::uint32_t, Network> m_networks4; ///< by /24
    QSet<std::uint32_t> m_reserved4; ///< /24s
    std::uint32_t m_next4 = 0;
    std::uint32_t m_nextLinkLocal4 = 0;
    std::uint32_t m_nextMulticast4 = 0;
    QHash<std::uint64_t, Network> m_networks6; ///< by /64
    QSet<std::uint64_t> m_reserved6; ///< /64s
    std::uint64_t m_next6 = 0;
    std::uint64_t m_nextHardware = 0;
};

} // namespace clusprop
