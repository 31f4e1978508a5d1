// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Samba's reader and writer of property lists, the only others that there are to compare with.
///
/// They come with the package samba-testsuite, as libraries without headers, and are looked up by name.
/// They read lists whose properties have one value each and which end with an end mark, and misread
/// others. What they read belongs to a memory context of theirs.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace clusprop::bench {

class SambaLists
{
public:
    /// Null where the libraries or one of the functions are missing; `why` says which.
    [[nodiscard]] static std::unique_ptr<SambaLists> load(std::string &why);

    /// Reads a list and lets go of it. False: it could not be read.
    [[nodiscard]] bool read(std::span<const std::byte> bytes) const;

    /// A list that was read, to be written.
    class List;
    [[nodiscard]] std::shared_ptr<List> keep(std::span<const std::byte> bytes) const;
    /// Writes it, and lets go of what was written. Bytes; 0: it could not be written.
    [[nodiscard]] std::size_t write(const List &list) const;

private:
    struct Functions;
    explicit SambaLists(std::shared_ptr<const Functions> functions) : m_functions(std::move(functions)) { }

    std::shared_ptr<const Functions> m_functions;
};

} // namespace clusprop::bench
