// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/model/value_bytes.h"

#include <limits>
#include <new>

namespace clusprop {

ValueBytes::ValueBytes(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() <= std::numeric_limits<quint32>::max());
    if (bytes.size() <= mostInPlace) {
        m_size = static_cast<quint8>(bytes.size());
        std::copy(bytes.begin(), bytes.end(), m_bytes);
        return;
    }
    const auto size = static_cast<quint32>(bytes.size());
    auto *block = new (::operator new(sizeof(Block) + size)) Block(size);
    std::memcpy(block->bytes(), bytes.data(), size);
    std::memcpy(m_bytes, &block, sizeof block);
    m_size = isShared;
}

void ValueBytes::leave(Block *block)
{
    if (block->owners.fetch_sub(1, std::memory_order_acq_rel) != 1)
        return;
    block->~Block();
    ::operator delete(block);
}

} // namespace clusprop
