// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/shell_members.h"

#include "core/formats/value_json.h"
#include "core/model/case_folding.h"
#include "core/wire/value.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

using wire::Format;

// Of the cmdlets' classes (metadata of Windows' module FailoverClusters, version 2), of what
// remoting adds, and of the classes that those of WMI's root/MSCluster are derived from.
constexpr std::array<QStringView, 53> shellMembers{ u"Id", u"Name", u"State", u"Domain", u"Fqdn",
    u"Cluster", u"QuorumType", u"QuorumTypeValue", u"QuorumPath", u"QuorumLogFileSize",
    u"MaxNumberOfNodes", u"GracePeriodEnabled", u"GracePeriodTimeout", u"NodeInstanceID",
    u"OwnerNode", u"OwnerGroup", u"ResourceType", u"Type", u"DisplayName", u"Characteristics",
    u"MaintenanceMode", u"IsCoreGroup", u"IsCoreResource", u"IsNetworkClassResource",
    u"IsStorageClassResource", u"PSComputerName", u"PSShowComputerName", u"PSSourceJobInstanceId",
    u"RunspaceId", u"Caption", u"InstallDate", u"Status", u"CreationClassName",
    u"SystemCreationClassName", u"SystemName", u"NameFormat", u"PrimaryOwnerContact",
    u"PrimaryOwnerName", u"Roles", u"CimClass", u"CimInstanceProperties", u"CimSystemProperties",
    u"PrivateProperties", u"ClassPath", u"Container", u"Options", u"Path", u"Properties",
    u"Qualifiers", u"Scope", u"Site", u"SystemProperties", u"Flags" };

struct FormatName
{
    QStringView name;
    Format format;
};
constexpr std::array formatNames{
    FormatName{ u"UInt32", Format::Dword },
    FormatName{ u"Int32", Format::Long },
    FormatName{ u"UInt16", Format::Word },
    FormatName{ u"UInt64", Format::ULargeInteger },
    FormatName{ u"Int64", Format::LargeInteger },
    FormatName{ u"Boolean", Format::Dword },
    FormatName{ u"String", Format::Sz },
    FormatName{ u"ExpandString", Format::ExpandSz },
    FormatName{ u"ExpandedString", Format::ExpandedSz },
    FormatName{ u"StringCollection", Format::MultiSz },
    FormatName{ u"DateTime", Format::FileTime },
    FormatName{ u"ByteArray", Format::Binary },
    FormatName{ u"SecurityDescriptor", Format::SecurityDescriptor },
};

wire::Payload payloadOfFormat(Format format)
{
    return payloadOf(wire::listValue(format));
}

} // namespace

bool isShellMember(QStringView name)
{
    if (name.startsWith(u"__")) // WMI's system members: __CLASS, __PATH, …
        return true;
    return std::any_of(shellMembers.begin(), shellMembers.end(),
        [name](QStringView member) { return isSameName(name, member); });
}

std::optional<Format> formatOfTypeName(QStringView name)
{
    const auto row = std::find_if(formatNames.begin(), formatNames.end(),
        [name](const FormatName &candidate) { return candidate.name == name; });
    return row == formatNames.end() ? std::nullopt : std::optional(row->format);
}

Format preferredFormat(Format found, const CatalogEntry *entry)
{
    if (entry == nullptr || !entry->format || entry->formatInDoubt)
        return found;
    const Format documented = *entry->format;
    const bool sameSize = isNumeric(found) && isNumeric(documented)
        && wire::numberSize(payloadOfFormat(found))
            == wire::numberSize(payloadOfFormat(documented));
    return sameSize || (isBytes(found) && isBytes(documented)) ? documented : found;
}

bool isNumeric(Format format)
{
    return wire::isNumber(payloadOfFormat(format));
}

bool isBytes(Format format)
{
    return format == Format::Binary || format == Format::SecurityDescriptor;
}

tl::expected<QByteArray, QString> payloadFrom(const wire::Result<wire::Buffer> &built)
{
    if (built)
        return asByteArray(*built);
    const std::string_view meaning = wire::describe(built.error().code).meaning;
    return tl::unexpected(
        QString::fromLatin1(meaning.data(), static_cast<qsizetype>(meaning.size())));
}

} // namespace clusprop
