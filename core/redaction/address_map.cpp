// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/redaction/address_map.h"

#include <algorithm>

namespace clusprop {
namespace {

constexpr std::uint32_t network24(unsigned first, unsigned second, unsigned third)
{
    return first << 16U | second << 8U | third;
}

/// A run of /24s.
struct Run
{
    std::uint32_t first;
    std::uint32_t count;
};
constexpr std::array usualRuns{
    Run{ network24(192, 0, 2), 1 },
    Run{ network24(198, 51, 100), 1 },
    Run{ network24(203, 0, 113), 1 },
    Run{ network24(198, 18, 0), 2 * 256 },
    Run{ network24(240, 0, 0), 15 * 256 * 256 },
};
constexpr std::array linkLocalRuns{ Run{ network24(169, 254, 0), 256 } };
constexpr std::array multicastRuns{ Run{ network24(233, 252, 0), 256 } };

/// The next /24 that is not reserved; the last one again when there is none left.
template<std::size_t size>
std::uint32_t nextNetwork(
    const std::array<Run, size> &runs, std::uint32_t &next, const QSet<std::uint32_t> &reserved)
{
    for (;; ++next) {
        std::uint32_t index = next;
        const auto run = std::ranges::find_if(runs, [&index](const Run &candidate) {
            if (index < candidate.count)
                return true;
            index -= candidate.count;
            return false;
        });
        if (run == runs.end())
            return runs.back().first + runs.back().count - 1;
        if (reserved.contains(run->first + index))
            continue;
        ++next;
        return run->first + index;
    }
}

bool isLinkLocal(Ipv4 address)
{
    return address >> 16U == (169U << 8U | 254U);
}
bool isMulticast(Ipv4 address)
{
    return address >> 28U == 0xEU;
}
bool isNetmask(Ipv4 address)
{
    const Ipv4 hosts = ~address;
    return address >> 31U == 1 && (hosts & (hosts + 1)) == 0;
}

bool isLinkLocal(const Ipv6 &address)
{
    return (address[0] & 0xFFC0U) == 0xFE80U;
}

std::uint64_t upperHalf(const Ipv6 &address)
{
    std::uint64_t half = 0;
    for (std::size_t index = 0; index < 4; ++index)
        half = half << 16U | address[index];
    return half;
}
std::uint64_t lowerHalf(const Ipv6 &address)
{
    std::uint64_t half = 0;
    for (std::size_t index = 4; index < 8; ++index)
        half = half << 16U | address[index];
    return half;
}

Ipv6 fromHalves(std::uint64_t upper, std::uint64_t lower)
{
    Ipv6 address;
    for (std::size_t index = 0; index < 4; ++index) {
        const std::size_t shift = 16 * (3 - index);
        address[index] = static_cast<std::uint16_t>(upper >> shift & 0xFFFFU);
        address[index + 4] = static_cast<std::uint16_t>(lower >> shift & 0xFFFFU);
    }
    return address;
}

constexpr std::uint64_t documentation6 = 0x20010DB800000000U; // 2001:db8::/32
constexpr std::uint64_t linkLocal6 = 0xFE80000000000000U;

} // namespace

bool staysAsItIs(Ipv4 address)
{
    constexpr Ipv4 loopback = 127;
    return address == 0 || address >> 24U == loopback || isNetmask(address);
}

bool staysAsItIs(const Ipv6 &address)
{
    const bool unspecifiedOrLoopback = upperHalf(address) == 0 && lowerHalf(address) <= 1;
    const bool wellKnownGroup = (address[0] & 0xFFF0U) == 0xFF00U
        && (upperHalf(address) & 0xFFFFFFFFFFFFU) == 0 && lowerHalf(address) <= 0xFFFFU;
    return unspecifiedOrLoopback || wellKnownGroup;
}

bool staysAsItIs(const MacAddress &address)
{
    return std::ranges::all_of(address, [&address](std::uint8_t part) {
        return part == address.front() && (part == 0 || part == 0xFF);
    });
}

void AddressMap::reserve(const Ipv6 &original)
{
    m_reserved6.insert(upperHalf(original));
}

AddressMap::Network &AddressMap::network4(Ipv4 original)
{
    const auto known = m_networks4.find(original >> 8U);
    if (known != m_networks4.end())
        return *known;
    std::uint32_t standIn = 0;
    if (isLinkLocal(original))
        standIn = nextNetwork(linkLocalRuns, m_nextLinkLocal4, m_reserved4);
    else if (isMulticast(original))
        standIn = nextNetwork(multicastRuns, m_nextMulticast4, m_reserved4);
    else
        standIn = nextNetwork(usualRuns, m_next4, m_reserved4);
    return *m_networks4.insert(original >> 8U, { standIn, 1 });
}

Ipv4 AddressMap::standIn(Ipv4 original)
{
    Network &network = network4(original);
    const Ipv4 host = original & 0xFFU;
    const auto base = static_cast<Ipv4>(network.standIn << 8U);
    if (host == 0 || host == 0xFFU) // a network's and a broadcast address are seen as such
        return base | host;
    return base | static_cast<Ipv4>(network.nextHost++);
}

Ipv6 AddressMap::standIn(const Ipv6 &original)
{
    const std::uint64_t upper = upperHalf(original);
    auto network = m_networks6.find(upper);
    if (network == m_networks6.end()) {
        if (!isLinkLocal(original)) {
            do
                ++m_next6;
            while (m_reserved6.contains(documentation6 | m_next6));
        }
        const std::uint64_t standIn
            = isLinkLocal(original) ? linkLocal6 : documentation6 | (m_next6 & 0xFFFFFFFFU);
        network = m_networks6.insert(upper, { standIn, 1 });
    }
    if (lowerHalf(original) == 0)
        return fromHalves(network->standIn, 0);
    return fromHalves(network->standIn, network->nextHost++);
}

MacAddress AddressMap::standIn(const MacAddress &)
{
    constexpr std::uint64_t documented = 256;
    const std::uint64_t number = m_nextHardware++;
    if (number < documented)
        return { 0x00, 0x00, 0x5E, 0x00, 0x53, static_cast<std::uint8_t>(number) };
    MacAddress address{ 0x02 };
    for (std::size_t index = 1; index < address.size(); ++index)
        address[index] = static_cast<std::uint8_t>((number - documented) >> (8 * (5 - index)));
    return address;
}

} // namespace clusprop
