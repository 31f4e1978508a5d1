// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A file without a name that only this program has: for libraries that want a path.
///
/// It lies in memory (memfd_create(2)), or where that is not to be had in an unlinked temporary
/// file. It goes away with the object.
#pragma once

#include <QByteArray>

#include <cstddef>
#include <span>

namespace clusprop {

class MemoryFile
{
public:
    MemoryFile();
    ~MemoryFile();
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    /// False when the system gave no file, or no room in it; errno tells why.
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] bool append(const QByteArray &bytes);
    /// Maps what was appended, and makes the file longer by `padding` zero bytes that cost nothing.
    [[nodiscard]] bool finish(std::size_t padding);

    /// What was appended; empty before finish().
    [[nodiscard]] std::span<const std::byte> bytes() const { return { m_mapped, m_size }; }
    /// Good for open(2) by this process as long as the object lives.
    [[nodiscard]] QByteArray path() const;

private:
    int m_descriptor = -1;
    std::size_t m_size = 0; ///< bytes that were appended
    std::size_t m_mappedSize = 0;
    const std::byte *m_mapped = nullptr;
};

} // namespace clusprop
