// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/files/memory_file.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace clusprop {

MemoryFile::MemoryFile()
    : m_descriptor(::memfd_create("clusprop", MFD_CLOEXEC))
{
    if (m_descriptor < 0) {
        m_descriptor = ::open(QFile::encodeName(QDir::tempPath()).constData(),
            O_TMPFILE | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    }
}

MemoryFile::~MemoryFile()
{
    if (m_mapped != nullptr)
        ::munmap(const_cast<std::byte *>(m_mapped), m_mappedSize);
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool MemoryFile::append(const QByteArray &bytes)
{
    const char *from = bytes.constData();
    auto left = static_cast<std::size_t>(bytes.size());
    while (left > 0) {
        const ssize_t written = ::write(m_descriptor, from, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        from += written;
        left -= static_cast<std::size_t>(written);
        m_size += static_cast<std::size_t>(written);
    }
    return true;
}

bool MemoryFile::finish(std::size_t padding)
{
    m_mappedSize = m_size + padding;
    if (m_mappedSize == 0)
        return true;
    if (::ftruncate(m_descriptor, static_cast<off_t>(m_mappedSize)) != 0)
        return false;
    void *mapped = ::mmap(nullptr, m_mappedSize, PROT_READ, MAP_SHARED, m_descriptor, 0);
    if (mapped == MAP_FAILED)
        return false;
    m_mapped = static_cast<const std::byte *>(mapped);
    return true;
}

QByteArray MemoryFile::path() const
{
    return "/proc/self/fd/" + QByteArray::number(m_descriptor);
}

} // namespace clusprop
