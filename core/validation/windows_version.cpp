// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/validation/windows_version.h"

#include <algorithm>

namespace clusprop {
namespace {

struct VersionRow
{
    WindowsVersion version;
    QStringView name;
    quint64 build; ///< BuildNumber of a node that runs it
    quint64 laterBuild; ///< of the same version with a service pack; 0: none
};

constexpr std::array rows{
    VersionRow{ WindowsVersion::Server2003, u"Windows Server 2003", 3790, 0 },
    VersionRow{ WindowsVersion::Server2008, u"Windows Server 2008", 6001, 6002 },
    VersionRow{ WindowsVersion::Server2008R2, u"Windows Server 2008 R2", 7600, 7601 },
    VersionRow{ WindowsVersion::Server2012, u"Windows Server 2012", 9200, 0 },
    VersionRow{ WindowsVersion::Server2012R2, u"Windows Server 2012 R2", 9600, 0 },
    VersionRow{ WindowsVersion::Server2016, u"Windows Server 2016", 14393, 0 },
    VersionRow{ WindowsVersion::Server2019, u"Windows Server 2019", 17763, 0 },
    VersionRow{ WindowsVersion::Server2022, u"Windows Server 2022", 20348, 0 },
    VersionRow{ WindowsVersion::Server2025, u"Windows Server 2025", 26100, 0 },
};
static_assert(rows.size() == allWindowsVersions.size());

/// How the catalog's cautions word the end of a property: `before`, a version, `after`.
struct EndingRow
{
    QStringView before;
    QStringView after;
    bool isLast; ///< the version still has the property
};

constexpr std::array endings{
    EndingRow{ u"Only ", u" honours ", true },
    EndingRow{ u"Only ", u" uses this name", true },
    EndingRow{ u"Withdrawn from ", u" onward", false },
    EndingRow{ u"Not used since ", u".", false },
    EndingRow{ u"Not used by the Generic Script type since ", u".", false },
    EndingRow{ u"The File Share resource type ended with ", u".", true },
};

WindowsVersion previous(WindowsVersion version)
{
    const auto number = static_cast<std::uint8_t>(version);
    return static_cast<WindowsVersion>(number == 0 ? 0 : number - 1);
}

WindowsVersion endOf(QStringView caution)
{
    for (const EndingRow &row : endings) {
        if (!caution.startsWith(row.before))
            continue;
        const qsizetype end = caution.indexOf(row.after, row.before.size());
        if (end < 0)
            continue;
        const WindowsVersion named
            = windowsVersionFromName(caution.sliced(row.before.size(), end - row.before.size()));
        if (named != WindowsVersion::Unknown)
            return row.isLast ? named : previous(named);
    }
    return WindowsVersion::Unknown;
}

WindowsVersion versionOfBuild(quint64 build)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [build](const VersionRow &candidate) {
        return build == candidate.build || (build != 0 && build == candidate.laterBuild);
    });
    return row == rows.end() ? WindowsVersion::Unknown : row->version;
}

} // namespace

QString windowsVersionName(WindowsVersion version)
{
    for (const VersionRow &row : rows) {
        if (row.version == version)
            return row.name.toString();
    }
    return {};
}

WindowsVersion windowsVersionFromName(QStringView name)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [name](const VersionRow &candidate) {
        return candidate.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return row == rows.end() ? WindowsVersion::Unknown : row->version;
}

VersionSpan versionSpan(const CatalogEntry &entry)
{
    return { windowsVersionFromName(entry.minimumServer), endOf(entry.caution) };
}

WindowsVersion windowsVersionOf(const Cluster &cluster)
{
    WindowsVersion oldest = WindowsVersion::Unknown;
    for (const ClusterObject &object : cluster.objects) {
        if (object.objectClass != ObjectClass::Node)
            continue;
        const Property *build = object.find(u"BuildNumber");
        const auto number = build == nullptr ? std::nullopt : numberOf(*build);
        const WindowsVersion version
            = number ? versionOfBuild(*number) : WindowsVersion::Unknown;
        if (version == WindowsVersion::Unknown)
            return version;
        oldest = oldest == WindowsVersion::Unknown ? version : std::min(oldest, version);
    }
    return oldest;
}

} // namespace clusprop
