// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// An open file of the system, closed at the end of its scope.
#pragma once

#include <unistd.h>
#include <utility>

namespace clusprop {

class Descriptor
{
public:
    Descriptor() = default;
    /// Takes it over. -1 is none.
    explicit Descriptor(int number)
        : m_number(number)
    { }
    ~Descriptor() { close(); }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    { }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        close();
        m_number = std::exchange(other.m_number, -1);
        return *this;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    /// The standard descriptors stay open: they are the program's.
    void close()
    {
        if (m_number > STDERR_FILENO)
            ::close(m_number);
        m_number = -1;
    }

private:
    int m_number = -1;
};

} // namespace clusprop
