// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Finds property names that occur twice, without regard to case, while a list is read. Memory
/// grows with the names that are really there, never with an announced count.
#pragma once

#include "core/wire/byte_reader.h"
#include "core/wire/text.h"

#include <cstdint>
#include <random>
#include <vector>

namespace clusprop::wire {

class NameIndex
{
public:
    /// False when an equal name came before. `name` is the payload of a name entry; the text ends
    /// at its first NUL.
    bool insert(Bytes name)
    {
        if (m_slots.size() < (m_names.size() + 1) * slotsPerName)
            grow();
        const std::uint32_t hash = hashOf(name);
        const std::size_t slot = find(name, hash);
        if (m_slots[slot] != empty)
            return false;
        m_names.push_back({ name, hash });
        m_slots[slot] = static_cast<std::uint32_t>(m_names.size());
        return true;
    }

private:
    struct Name
    {
        Bytes text;
        std::uint32_t hash;
    };
    static constexpr std::uint32_t empty = 0; // slots hold index + 1
    static constexpr std::size_t slotsPerName = 2;

    static char16_t unitAt(Bytes name, std::size_t index)
    {
        if ((index + 1) * 2 > name.size())
            return u'\0';
        return foldCase(static_cast<char16_t>(loadLittleEndian<std::uint16_t>(name.data() + index * 2)));
    }
    static std::uint32_t hashOf(Bytes name)
    {
        // The basis of FNV-1a, made unforeseeable: names come from files, and names that were
        // chosen to fall into one slot would make reading take quadratic time.
        static const std::uint32_t basis = 2166136261U ^ std::random_device{}();
        std::uint32_t hash = basis;
        for (std::size_t index = 0;; ++index) {
            const char16_t unit = unitAt(name, index);
            if (unit == u'\0')
                return hash;
            hash = (hash ^ unit) * 16777619U;
        }
    }
    static bool same(Bytes left, Bytes right)
    {
        for (std::size_t index = 0;; ++index) {
            const char16_t unit = unitAt(left, index);
            if (unit != unitAt(right, index))
                return false;
            if (unit == u'\0')
                return true;
        }
    }
    [[nodiscard]] std::size_t find(Bytes name, std::uint32_t hash) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t slot = hash & mask;
        while (m_slots[slot] != empty) {
            const Name &present = m_names[m_slots[slot] - 1];
            if (present.hash == hash && same(present.text, name))
                break;
            slot = (slot + 1) & mask;
        }
        return slot;
    }
    void grow()
    {
        m_slots.assign(m_slots.empty() ? 16 : m_slots.size() * 2, empty);
        for (std::size_t index = 0; index < m_names.size(); ++index)
            m_slots[find(m_names[index].text, m_names[index].hash)] = static_cast<std::uint32_t>(index + 1);
    }

    std::vector<Name> m_names;
    std::vector<std::uint32_t> m_slots; ///< a power of two
};

} // namespace clusprop::wire
