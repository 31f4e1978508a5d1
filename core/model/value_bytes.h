// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Bytes of values, of which a cluster has millions: what is short lies in place, what is longer in
/// one block that copies share. QByteArray takes 24 bytes and a block of its own for a single one.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstring>
#include <utility>

namespace clusprop {

class ValueBytes
{
public:
    static constexpr qsizetype mostInPlace = 14; ///< numbers and times, and text of six letters

    ValueBytes() = default;
    /// Copies. Up to 4 GiB - 1, as cbLength can say.
    ValueBytes(QByteArrayView bytes);
    ValueBytes(const QByteArray &bytes) : ValueBytes(QByteArrayView(bytes)) { }
    ValueBytes(const ValueBytes &other) noexcept
        : m_size(other.m_size)
    {
        std::memcpy(m_bytes, other.m_bytes, sizeof m_bytes);
        if (m_size == isShared)
            block()->owners.fetch_add(1, std::memory_order_relaxed);
    }
    ValueBytes(ValueBytes &&other) noexcept
        : m_size(std::exchange(other.m_size, quint8{ 0 }))
    {
        std::memcpy(m_bytes, other.m_bytes, sizeof m_bytes);
    }
    ValueBytes &operator=(const ValueBytes &other) noexcept
    {
        ValueBytes copy(other);
        std::swap(m_bytes, copy.m_bytes);
        std::swap(m_size, copy.m_size);
        return *this;
    }
    ValueBytes &operator=(ValueBytes &&other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        std::swap(m_size, other.m_size);
        return *this;
    }
    ~ValueBytes()
    {
        if (m_size == isShared)
            leave(block());
    }

    [[nodiscard]] const char *constData() const
    {
        return m_size == isShared ? block()->bytes() : m_bytes;
    }
    [[nodiscard]] qsizetype size() const
    {
        return m_size == isShared ? qsizetype{ block()->size } : qsizetype{ m_size };
    }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] QByteArray toByteArray() const { return { constData(), size() }; }
    operator QByteArrayView() const { return { constData(), size() }; }
    operator QByteArray() const { return toByteArray(); }

    friend bool operator==(const ValueBytes &left, const ValueBytes &right)
    {
        return QByteArrayView(left) == QByteArrayView(right);
    }
    friend bool operator==(const ValueBytes &left, const QByteArray &right)
    {
        return QByteArrayView(left) == QByteArrayView(right);
    }

    friend std::size_t qHash(const ValueBytes &bytes, std::size_t seed = 0) noexcept
    {
        return qHash(QByteArrayView(bytes), seed);
    }

private:
    struct Block
    {
        std::atomic<quint32> owners = 1;
        quint32 size;

        explicit Block(quint32 bytes)
            : size(bytes)
        { }
        /// They lie behind the block itself.
        [[nodiscard]] char *bytes() { return reinterpret_cast<char *>(this + 1); }
    };
    static constexpr quint8 isShared = 0xFF;

    [[nodiscard]] Block *block() const
    {
        Block *block = nullptr;
        std::memcpy(&block, m_bytes, sizeof block);
        return block;
    }
    static void leave(Block *block);

    // No alignment of its own, so that a Value is 24 bytes: the pointer to the block is copied in and out.
    char m_bytes[mostInPlace] = {};
    quint8 m_size = 0; ///< isShared: the bytes are in a block
};

/// The 0 to 3 bytes behind a value, where they are not all zero.
class PaddingBytes
{
public:
    static constexpr qsizetype most = 3;

    PaddingBytes() = default;
    /// What is longer is cut: no entry has more.
    PaddingBytes(QByteArrayView bytes)
        : m_size(static_cast<quint8>(std::min(bytes.size(), most)))
    {
        std::copy_n(bytes.data(), m_size, m_bytes);
    }
    PaddingBytes(const QByteArray &bytes) : PaddingBytes(QByteArrayView(bytes)) { }

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArray toByteArray() const { return { m_bytes, m_size }; }
    operator QByteArrayView() const { return { m_bytes, qsizetype{ m_size } }; }
    operator QByteArray() const { return toByteArray(); }

    friend bool operator==(const PaddingBytes &left, const PaddingBytes &right)
    {
        return QByteArrayView(left) == QByteArrayView(right);
    }
    friend bool operator==(const PaddingBytes &left, const QByteArray &right)
    {
        return QByteArrayView(left) == QByteArrayView(right);
    }

private:
    char m_bytes[most] = {};
    quint8 m_size = 0;
};

} // namespace clusprop

Q_DECLARE_TYPEINFO(clusprop::ValueBytes, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(clusprop::PaddingBytes, Q_RELOCATABLE_TYPE);
