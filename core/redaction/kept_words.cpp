// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/redaction/kept_words.h"

#include "core/catalog/catalog.h"
#include "core/redaction/name_matcher.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

using Words = QSet<QString>; ///< folded

constexpr std::array<QStringView, 10> joiningWords{ u"and", u"or", u"not", u"http", u"https",
    u"ldap", u"ldaps", u"cn", u"ou", u"dc" };

/// ClusterResourceState, ClusterGroupState, ClusterNodeState, ClusterNetworkState,
/// ClusterNetInterfaceState and the states and reasons of a shared volume, in the header's and in
/// PowerShell's spelling.
constexpr std::array<QStringView, 48> stateWords{ u"true", u"false", u"yes", u"no", u"none",
    u"unknown", u"inherited", u"initializing", u"online", u"offline", u"failed", u"pending",
    u"onlinepending", u"offlinepending", u"partialonline", u"up", u"down", u"paused", u"joining",
    u"unavailable", u"partitioned", u"unreachable", u"active", u"direct", u"redirected", u"block",
    u"volume", u"fileSystemRedirected", u"blockRedirected", u"notFileSystemRedirected",
    u"notBlockRedirected", u"userRequest", u"incompatibleFileSystemFilter",
    u"incompatibleVolumeFilter", u"fileSystemTiering", u"bitLockerInitializing", u"fileSystemReFs",
    u"noDiskConnectivity", u"storageSpaceNotAttached", u"volumeReplicationEnabled", u"noFaults",
    u"noDirectIO", u"noAccess", u"inMaintenance", u"dismounted", u"isolated", u"quarantined",
    u"normal" };

constexpr std::array<QStringView, 36> placeWords{ u"hkey_local_machine", u"hklm", u"cluster",
    u"clusters", u"resources", u"resourceTypes", u"groups", u"nodes", u"networks",
    u"networkInterfaces", u"groupSets", u"sharedVolumes", u"parameters", u"quorum", u"objects",
    u"lists", u"properties", u"common", u"private", u"commonReadOnly", u"privateReadOnly", u"value",
    u"values", u"volumes", u"resource", u"group", u"name", u"state", u"ownerNode", u"backupState",
    u"friendlyName", u"volumeName", u"partitionNumber", u"volumeOffset", u"size", u"freeSpace" };

constexpr std::array<QStringView, 44> systemFolders{ u".", u"..", u"?", u"UNC", u"GLOBALROOT",
    u"Device", u"ClusterStorage", u"Windows", u"System32", u"SysWOW64", u"Cluster", u"Drivers",
    u"Program Files", u"Program Files (x86)", u"ProgramData", u"Common Files", u"Users", u"Public",
    u"Temp", u"inetpub", u"spool", u"dhcp", u"wins", u"Microsoft", u"Microsoft SQL Server",
    u"MSSQL", u"Hyper-V", u"Virtual Machines", u"Virtual Hard Disks", u"Snapshots", u"Replica",
    u"Software", u"System", u"CurrentControlSet", u"Services", u"CurrentVersion", u"Control",
    u"WindowsPowerShell", u"v1.0", u"DFSRoots", u"Reports", u"Shares", u"HKEY_LOCAL_MACHINE",
    u"HKLM" };

/// Followed by a number: \\.\PHYSICALDRIVE2.
constexpr std::array<QStringView, 4> numberedDevices{ u"PhysicalDrive", u"Harddisk",
    u"HarddiskVolume", u"Partition" };

constexpr std::array<QStringView, 3> systemShares{ u"ADMIN$", u"IPC$", u"PRINT$" };

constexpr std::array<QStringView, 16> systemVariables{ u"SystemRoot", u"SystemDrive", u"windir",
    u"ProgramFiles", u"ProgramFiles(x86)", u"ProgramW6432", u"ProgramData", u"ALLUSERSPROFILE",
    u"CommonProgramFiles", u"PUBLIC", u"TEMP", u"TMP", u"USERPROFILE", u"ComSpec", u"PATH",
    u"APPDATA" };

constexpr std::array<QStringView, 7> systemAccounts{ u"NT AUTHORITY\\SYSTEM",
    u"NT AUTHORITY\\LOCAL SERVICE", u"NT AUTHORITY\\NETWORK SERVICE", u"BUILTIN\\Administrators",
    u"BUILTIN\\Users", u"NT SERVICE\\ClusSvc", u"NT AUTHORITY\\Authenticated Users" };

constexpr std::array<QStringView, 35> suffixes{ u".exe", u".dll", u".sys", u".ps1", u".psm1",
    u".bat", u".cmd", u".vbs", u".ini", u".cfg", u".conf", u".config", u".xml", u".json", u".txt",
    u".log", u".csv", u".bak", u".mdf", u".ldf", u".ndf", u".mdb", u".dat", u".db", u".reg",
    u".hiv", u".vhd", u".vhdx", u".avhdx", u".vhds", u".vmcx", u".vmrs", u".vmgs", u".iso",
    u".bin" };

constexpr std::array<QStringView, 6> clusterLibraries{ u"clusres.dll", u"clusres2.dll",
    u"vmclusres.dll", u"wvrclusres.dll", u"nfsres.dll", u"mqclus.dll" };

constexpr bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

template<std::size_t size>
bool contains(const std::array<QStringView, size> &words, QStringView word)
{
    return std::ranges::any_of(
        words, [word](QStringView known) { return known.compare(word, Qt::CaseInsensitive) == 0; });
}

template<std::size_t size> Words folded(const std::array<QStringView, size> &words)
{
    Words result;
    for (const QStringView word : words)
        result.insert(word.toString().toCaseFolded());
    return result;
}

bool isOneWord(const QString &text)
{
    return !text.isEmpty() && tokenEnd(text, 0) == text.size();
}

} // namespace

bool isJoiningWord(QStringView word)
{
    return contains(joiningWords, word);
}

bool isStateWord(QStringView word)
{
    static const Words words = [] {
        Words result = folded(stateWords);
        for (const CatalogEntry &entry : Catalog::shared().entries()) {
            for (const NamedValue &value : entry.values) {
                if (isOneWord(value.name))
                    result.insert(value.name.toCaseFolded());
            }
        }
        return result;
    }();
    return words.contains(word.toString().toCaseFolded());
}

bool isPlaceWord(QStringView word)
{
    static const Words words = [] {
        Words result = folded(placeWords);
        for (const CatalogEntry &entry : Catalog::shared().entries())
            result.insert(entry.name.toCaseFolded());
        return result;
    }();
    return words.contains(word.toString().toCaseFolded());
}

bool isDocumentedName(QStringView property)
{
    static const Words names = [] {
        Words result;
        for (const CatalogEntry &entry : Catalog::shared().entries()) {
            result.insert(entry.name.toCaseFolded());
            for (const QString &other : entry.otherNames)
                result.insert(other.toCaseFolded());
        }
        return result;
    }();
    return names.contains(property.toString().toCaseFolded());
}

bool isSystemFolder(QStringView segment)
{
    return contains(systemFolders, segment)
        || std::ranges::any_of(numberedDevices, [segment](QStringView device) {
               constexpr qsizetype mostDigits = 5;
               if (!segment.startsWith(device, Qt::CaseInsensitive)
                   || segment.size() > device.size() + mostDigits)
                   return false;
               const QStringView number = segment.sliced(device.size());
               return !number.isEmpty() && std::all_of(number.begin(), number.end(), isDigit);
           });
}

bool isSystemShare(QStringView segment)
{
    return (segment.size() == 2 && segment[0].isLetter() && segment[1] == u'$')
        || contains(systemShares, segment);
}

bool isSystemVariable(QStringView name)
{
    return contains(systemVariables, name);
}

qsizetype systemAccountAt(QStringView text, qsizetype from)
{
    const QStringView rest = text.sliced(from);
    for (const QStringView account : systemAccounts) {
        if (!rest.startsWith(account, Qt::CaseInsensitive))
            continue;
        if (rest.size() == account.size() || !isWordCharacter(rest[account.size()]))
            return account.size();
    }
    return 0;
}

qsizetype knownSuffix(QStringView fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot > 0 && contains(suffixes, fileName.sliced(dot)) ? dot : -1;
}

bool isClusterLibrary(QStringView fileName)
{
    if (contains(clusterLibraries, fileName))
        return true;
    return std::ranges::any_of(Catalog::shared().resourceTypes(), [fileName](const auto &type) {
        return !type.dll.isEmpty() && fileName.compare(type.dll, Qt::CaseInsensitive) == 0;
    });
}

} // namespace clusprop
