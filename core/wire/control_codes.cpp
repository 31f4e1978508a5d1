// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/control_codes.h"

#include <algorithm>
#include <array>

namespace clusprop::wire {
namespace {

constexpr std::string_view list = "property list";
constexpr std::string_view formats = "property list of format numbers";
constexpr std::string_view names = "property names";
constexpr std::string_view values = "value list";
constexpr std::string_view undocumented = "not documented";

struct FunctionRow
{
    std::uint32_t bits; ///< the code without its object byte
    std::string_view function;
    Flow flow;
    std::string_view buffer;
};

/// The functions that the seven classic objects share.
constexpr std::array propertyFunctions{
    FunctionRow{ 0x000059, "GET_COMMON_PROPERTIES", Flow::Out, list },
    FunctionRow{ 0x000055, "GET_RO_COMMON_PROPERTIES", Flow::Out, list },
    FunctionRow{ 0x40005e, "SET_COMMON_PROPERTIES", Flow::In, list },
    FunctionRow{ 0x000061, "VALIDATE_COMMON_PROPERTIES", Flow::In, list },
    FunctionRow{ 0x000081, "GET_PRIVATE_PROPERTIES", Flow::Out, list },
    FunctionRow{ 0x00007d, "GET_RO_PRIVATE_PROPERTIES", Flow::Out, list },
    FunctionRow{ 0x400086, "SET_PRIVATE_PROPERTIES", Flow::In, list },
    FunctionRow{ 0x000089, "VALIDATE_PRIVATE_PROPERTIES", Flow::In, list },
    FunctionRow{ 0x000065, "GET_COMMON_PROPERTY_FMTS", Flow::Out, formats },
    FunctionRow{ 0x00008d, "GET_PRIVATE_PROPERTY_FMTS", Flow::Out, formats },
    FunctionRow{ 0x000051, "ENUM_COMMON_PROPERTIES", Flow::Out, names },
    FunctionRow{ 0x000079, "ENUM_PRIVATE_PROPERTIES", Flow::Out, names },
};
/// Of these, group sets and affinity rules have only the first three.
constexpr std::size_t commonFunctionCount = 3;

constexpr std::array classicObjects{ ControlObject::Cluster, ControlObject::Node,
    ControlObject::Group, ControlObject::Resource, ControlObject::ResourceType,
    ControlObject::Network, ControlObject::NetworkInterface };
constexpr std::array youngObjects{ ControlObject::GroupSet, ControlObject::AffinityRule };

constexpr auto resource = ControlObject::Resource;
constexpr auto resourceType = ControlObject::ResourceType;

constexpr std::array furtherRows{
    ControlCodeRow{ 0x02000069, resourceType, "GET_COMMON_RESOURCE_PROPERTY_FMTS", Flow::Out, formats },
    ControlCodeRow{ 0x02000091, resourceType, "GET_PRIVATE_RESOURCE_PROPERTY_FMTS", Flow::Out, formats },
    ControlCodeRow{ 0x01000191, resource, "STORAGE_GET_DISK_INFO", Flow::Out, values },
    ControlCodeRow{ 0x010001f1, resource, "STORAGE_GET_DISK_INFO_EX", Flow::Out, values },
    ControlCodeRow{ 0x010001f9, resource, "STORAGE_GET_DISK_INFO_EX2", Flow::Out, values },
    ControlCodeRow{ 0x02000195, resourceType, "STORAGE_GET_AVAILABLE_DISKS", Flow::Out, values },
    ControlCodeRow{ 0x020001f5, resourceType, "STORAGE_GET_AVAILABLE_DISKS_EX", Flow::Out, values },
    ControlCodeRow{ 0x02001fe1, resourceType, "STORAGE_GET_AVAILABLE_DISKS_EX2_INT", Flow::Out, values },
    ControlCodeRow{ 0x01000011, resource, "GET_REQUIRED_DEPENDENCIES", Flow::Out, values },
    ControlCodeRow{ 0x02000011, resourceType, "GET_REQUIRED_DEPENDENCIES", Flow::Out, values },
    ControlCodeRow{ 0x0100000d, resource, "GET_CLASS_INFO", Flow::Out, "CLUS_RESOURCE_CLASS_INFO" },
    ControlCodeRow{ 0x0200000d, resourceType, "GET_CLASS_INFO", Flow::Out, "CLUS_RESOURCE_CLASS_INFO" },
    ControlCodeRow{ 0x01000225, resource, "STORAGE_GET_SHARED_VOLUME_INFO", Flow::Out,
        "value list of CLUS_CSV_VOLUME_INFO" },
    ControlCodeRow{ 0x014002a2, resource, "STORAGE_GET_SHARED_VOLUME_STATES", Flow::Out, undocumented },
    ControlCodeRow{ 0x0100029d, resource, "STORAGE_GET_SHARED_VOLUME_PARTITION_NAMES", Flow::Out,
        undocumented },
    ControlCodeRow{ 0x010002a5, resource, "STORAGE_IS_SHARED_VOLUME", Flow::Out, undocumented },
    ControlCodeRow{ 0x0140029a, resource, "SET_SHARED_VOLUME_BACKUP_MODE", Flow::In,
        "CLUS_SHARED_VOLUME_BACKUP_MODE" },
    ControlCodeRow{ 0x01400296, resource, "SET_CSV_MAINTENANCE_MODE", Flow::In,
        "CLUS_CSV_MAINTENANCE_MODE_INFO" },
    ControlCodeRow{ 0x014001e6, resource, "SET_MAINTENANCE_MODE", Flow::In,
        "CLUS_MAINTENANCE_MODE_INFO or CLUS_MAINTENANCE_MODE_INFOEX" },
    ControlCodeRow{ 0x010001e1, resource, "QUERY_MAINTENANCE_MODE", Flow::Out,
        "CLUS_MAINTENANCE_MODE_INFO or CLUS_MAINTENANCE_MODE_INFOEX" },
    ControlCodeRow{ 0x0140028a, resource, "ENABLE_SHARED_VOLUME_DIRECTIO", Flow::InOut,
        "volume name in, GUID path out" },
    ControlCodeRow{ 0x0140028e, resource, "DISABLE_SHARED_VOLUME_DIRECTIO", Flow::InOut,
        "volume name in, GUID path out" },
    ControlCodeRow{ 0x01000211, resource, "STORAGE_GET_MOUNTPOINTS", Flow::InOut,
        "DWORD partition in, strings out" },
    ControlCodeRow{ 0x01000219, resource, "STORAGE_GET_DIRTY", Flow::Out, "DWORD volume numbers" },
    ControlCodeRow{ 0x07000291, ControlObject::Cluster, "GET_SHARED_VOLUME_ID", Flow::InOut,
        "path in, text out" },
};

constexpr std::size_t rowCount = classicObjects.size() * propertyFunctions.size()
    + youngObjects.size() * commonFunctionCount + furtherRows.size();

consteval ControlCodeRow rowFor(ControlObject object, const FunctionRow &function)
{
    return { static_cast<std::uint32_t>(object) << 24U | function.bits, object, function.function,
        function.flow, function.buffer };
}

consteval std::array<ControlCodeRow, rowCount> buildRows()
{
    std::array<ControlCodeRow, rowCount> built{};
    std::size_t index = 0;
    for (const ControlObject object : classicObjects) {
        for (const FunctionRow &function : propertyFunctions)
            built[index++] = rowFor(object, function);
    }
    for (const ControlObject object : youngObjects) {
        for (std::size_t function = 0; function < commonFunctionCount; ++function)
            built[index++] = rowFor(object, propertyFunctions[function]);
    }
    for (const ControlCodeRow &row : furtherRows)
        built[index++] = row;
    return built;
}

constexpr auto rows = buildRows();

constexpr std::array<std::string_view, 10> objectNames{ "", "RESOURCE", "RESOURCE_TYPE", "GROUP",
    "NODE", "NETWORK", "NETINTERFACE", "CLUSTER", "GROUPSET", "AFFINITYRULE" };

} // namespace

std::span<const ControlCodeRow> controlCodeRows()
{
    return rows;
}

const ControlCodeRow *findControlCode(ControlObject object, std::string_view function)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const ControlCodeRow &candidate) {
        return candidate.object == object && candidate.function == function;
    });
    return row == rows.end() ? nullptr : &*row;
}

const ControlCodeRow *findControlCode(std::uint32_t code)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
        [code](const ControlCodeRow &candidate) { return candidate.code == code; });
    return row == rows.end() ? nullptr : &*row;
}

std::string controlCodeName(const ControlCodeRow &row)
{
    std::string name = "CLUSCTL_";
    name += objectNames[static_cast<std::size_t>(row.object)];
    name += '_';
    name += row.function;
    return name;
}

} // namespace clusprop::wire
