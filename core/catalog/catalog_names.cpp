// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Which lists know a name: the part of the catalog that every property of a cluster is looked up in.

#include "core/catalog/catalog.h"
#include "core/model/case_folding.h"

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace clusprop {

std::size_t Catalog::NameHash::operator()(QStringView name) const noexcept
{
    constexpr quint64 odd = 0x9E3779B97F4A7C15; // 2^64 through the golden ratio: spreads every bit upwards
    constexpr int half = 32;
    const auto *units = reinterpret_cast<const std::byte *>(name.utf16());
    auto left = static_cast<std::size_t>(name.size()) * sizeof(char16_t);
    quint64 hash = left;
    for (; left > 0; left -= std::min(left, sizeof(quint64))) {
        quint64 word = 0;
        const std::size_t taken = std::min(left, sizeof word);
        std::memcpy(&word, units, taken);
        units += taken;
        hash = (hash ^ word) * odd;
        hash ^= hash >> half;
    }
    return hash;
}

bool Catalog::NameEqual::operator()(QStringView left, QStringView right) const noexcept
{
    return left.size() == right.size()
        && std::equal(left.utf16(), left.utf16() + left.size(), right.utf16());
}

/// Files may have names of any length, and many that are no properties' at all. Folding a name
/// never makes it shorter.
const QVector<Catalog::Holder> *Catalog::holdersOf(QStringView name) const
{
    if (name.size() > m_longestName)
        return nullptr;
    const FoldedKey folded(name);
    const auto found = m_holders.find(QStringView(folded.text()));
    return found == m_holders.end() ? nullptr : &found->second;
}

void Catalog::addName(const QString &name)
{
    const QString folded = name.toCaseFolded();
    m_longestName = std::max(m_longestName, folded.size());
    m_holders[folded]; // the lists are known when all names are, in addOwners()
}

} // namespace clusprop
