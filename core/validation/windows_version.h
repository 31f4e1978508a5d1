// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The versions of Windows Server that a cluster may run, and what the catalog says of them.
///
/// Ranges and defaults belong to a version. Which one a source is of nobody knows for sure, so it
/// is chosen; where the documentation gives no version, that is said and not guessed.
#pragma once

#include "core/catalog/catalog_entry.h"
#include "core/model/cluster.h"

#include <array>
#include <cstdint>

namespace clusprop {

enum class WindowsVersion : std::uint8_t {
    Unknown, ///< not chosen, or not documented
    Server2003,
    Server2008,
    Server2008R2,
    Server2012,
    Server2012R2,
    Server2016,
    Server2019,
    Server2022,
    Server2025,
};

/// What can be chosen, oldest first; Unknown is not among them.
inline constexpr std::array allWindowsVersions{ WindowsVersion::Server2003,
    WindowsVersion::Server2008, WindowsVersion::Server2008R2, WindowsVersion::Server2012,
    WindowsVersion::Server2012R2, WindowsVersion::Server2016, WindowsVersion::Server2019,
    WindowsVersion::Server2022, WindowsVersion::Server2025 };

/// "Windows Server 2012 R2"; empty for Unknown.
[[nodiscard]] QString windowsVersionName(WindowsVersion version);
/// Compares without case; Unknown for any other text.
[[nodiscard]] WindowsVersion windowsVersionFromName(QStringView name);

/// The versions that have a property, both inclusive; Unknown: that end is not documented.
struct VersionSpan
{
    WindowsVersion first = WindowsVersion::Unknown;
    WindowsVersion last = WindowsVersion::Unknown;
};
/// From the entry's minimumServer and from the sentences on withdrawn properties in its caution.
[[nodiscard]] VersionSpan versionSpan(const CatalogEntry &entry);

/// The oldest version among the nodes, by their build numbers: a cluster of several behaves as its
/// oldest node does. Unknown when a node says none or one that belongs to no version of this list.
[[nodiscard]] WindowsVersion windowsVersionOf(const Cluster &cluster);

/// What the checks are made for.
struct CheckOptions
{
    WindowsVersion windowsVersion = WindowsVersion::Unknown;

    friend bool operator==(const CheckOptions &, const CheckOptions &) = default;
};

} // namespace clusprop
