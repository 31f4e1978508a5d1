// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Finds property names that occur twice, without regard to case, while a list is read. Memory
/// grows with the names that are really there, never with an announced count.
#pragma once

#include "core/wire/text_scan.h"

#include <array>
#include <cstdint>
#include <limits>
#include <random>
#include <vector>

namespace clusprop::wire {

class NameIndex
{
public:
    /// `list` holds all names that will come, and must outlive the index.
    explicit NameIndex(Bytes list)
        : m_list(list)
    { }

    /// `name` is the payload of a name entry of the list; its text has `length` units.
    void insert(Bytes name, std::size_t length)
    {
        const auto offset = static_cast<std::size_t>(name.data() - m_list.data());
        if (offset / alignment >= std::numeric_limits<std::uint32_t>::max())
            return; // NOT COUNTED: nobody looks for twins in a list of 16 GiB
        if ((m_count + m_waiting + 1) * slotsPerName > m_slots.size()) {
            settle();
            grow();
        }
        const std::uint32_t hash = hashOf(name, length);
        prefetch(&m_slots[hash & (m_slots.size() - 1)]);
        m_names[m_waiting++]
            = { hash, static_cast<std::uint32_t>(offset / alignment), name, length };
        if (m_waiting == m_names.size())
            settle();
    }

    /// The names that an equal one came before, in the order of the list: where the payloads begin.
    [[nodiscard]] const std::vector<std::size_t> &twins()
    {
        settle();
        return m_twins;
    }

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t name = empty; ///< where the payload begins in the list, in units of 4 bytes
    };
    struct Name
    {
        std::uint32_t hash = 0;
        std::uint32_t place = 0; ///< as Slot::name
        Bytes payload;
        std::size_t length = 0; ///< units
    };
    static constexpr std::uint32_t empty = 0; // there stands the list's count
    static constexpr std::size_t slotsPerName = 2;
    static constexpr std::size_t firstSlots = 64;
    static constexpr std::size_t growth = 4;

    /// Unforeseeable: names come from files, and names that were chosen to fall into one slot would
    /// make reading take quadratic time.
    struct Secret
    {
        std::uint64_t start;
        std::uint32_t low;
        std::uint32_t high;
    };
    static const Secret &secret()
    {
        static const Secret drawn = [] {
            std::random_device random;
            return Secret{ std::uint64_t{ random() } << 32U | random(), random(), random() };
        }();
        return drawn;
    }

    static std::uint32_t hashOf(Bytes name, std::size_t length)
    {
        const Secret &key = secret();
        std::uint64_t hash = key.start ^ length;
        for (std::size_t index = 0; index < length; index += unitsInWord) {
            const std::size_t left = length - index;
            const std::uint64_t word
                = lanes::below(loadUnits(name, index), left < unitsInWord ? left : unitsInWord);
            const std::uint64_t mixed = hash ^ lanes::fold(word);
            // A product of two halves, each with a secret added: no difference of two names is
            // known to vanish in it.
            hash = std::uint64_t{ static_cast<std::uint32_t>(mixed) + key.low }
                    * std::uint64_t{ static_cast<std::uint32_t>(mixed >> 32U) + key.high }
                + std::rotl(mixed, 29);
        }
        return static_cast<std::uint32_t>(hash ^ hash >> 32U);
    }

    /// Whether the name whose payload begins at `place` is the same.
    [[nodiscard]] bool isAt(std::uint32_t place, Bytes name, std::size_t length) const
    {
        const std::size_t lengthSize = sizeof(std::uint32_t);
        const std::byte *payload = m_list.subspan(std::size_t{ place } * alignment).data();
        const Bytes other(payload, loadLittleEndian<std::uint32_t>(payload - lengthSize));
        if (scanText(other).length != length)
            return false;
        for (std::size_t index = 0; index < length; index += unitsInWord) {
            const std::size_t left = length - index;
            const std::size_t lane = left < unitsInWord ? left : unitsInWord;
            if (lanes::fold(lanes::below(loadUnits(name, index), lane))
                != lanes::fold(lanes::below(loadUnits(other, index), lane)))
                return false;
        }
        return true;
    }

    /// The slot of a name in a long list is far away: it is asked for some names before it is needed.
    static void prefetch([[maybe_unused]] const Slot *slot)
    {
#if defined(__GNUC__)
        __builtin_prefetch(slot, 1);
#endif
    }

    void settle()
    {
        for (std::size_t index = 0; index < m_waiting; ++index) {
            const Name &name = m_names[index];
            if (!insert(name))
                m_twins.push_back(std::size_t{ name.place } * alignment);
        }
        m_waiting = 0;
    }

    /// False when an equal name is there.
    bool insert(const Name &name)
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t slot = name.hash & mask;
        for (; m_slots[slot].name != empty; slot = (slot + 1) & mask) {
            if (m_slots[slot].hash == name.hash
                && isAt(m_slots[slot].name, name.payload, name.length))
                return false;
        }
        m_slots[slot] = { name.hash, name.place };
        ++m_count;
        return true;
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.empty() ? firstSlots : m_slots.size() * growth);
        old.swap(m_slots);
        const std::size_t mask = m_slots.size() - 1;
        for (const Slot &moved : old) {
            if (moved.name == empty)
                continue;
            std::size_t slot = moved.hash & mask;
            while (m_slots[slot].name != empty)
                slot = (slot + 1) & mask;
            m_slots[slot] = moved;
        }
    }

    Bytes m_list;
    std::vector<Slot> m_slots; ///< a power of two
    std::size_t m_count = 0;
    std::array<Name, 16> m_names; ///< that wait for their slots
    std::size_t m_waiting = 0;
    std::vector<std::size_t> m_twins;
};

} // namespace clusprop::wire
