// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/json_reader.h"

#include "core/importers/json_records.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

/// Members that objects of a cluster have and other programs' JSON hardly ever has.
constexpr std::array hints{
    u"ParameterType",
    u"ClusterObject",
    u"BackupInProgress",
    u"BackupState",
    u"SharedVolumeInfo",
    u"FriendlyVolumeName",
    u"FileSystemRedirectedIOReason",
    u"StateInfo",
    u"VolumeOffset",
    u"AddEvictDelay",
    u"QuorumArbitrationTimeMax",
    u"OwnerGroup",
    u"OwnerNode",
    u"IsCoreGroup",
    u"GroupType",
    u"ResourceType",
    u"LooksAlivePollInterval",
    u"NodeWeight",
    u"NodeHighestVersion",
    u"IPv4Addresses",
    u"AddressMask",
    u"PersistentState",
    u"CimClass",
};

bool hasMember(QStringView text, QStringView name)
{
    const QString quoted = QStringLiteral("\"%1\"").arg(name);
    for (qsizetype at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + 1)) {
        const QStringView behind = text.sliced(at + quoted.size());
        const auto *colon = std::find_if_not(
            behind.begin(), behind.end(), [](QChar letter) { return letter.isSpace(); });
        if (colon != behind.end() && *colon == u':')
            return true;
    }
    return false;
}

} // namespace

QString recogniseJson(const QString &text)
{
    const QStringView begin = QStringView(text).trimmed();
    if (!begin.startsWith(u'{') && !begin.startsWith(u'['))
        return {};
    for (const char16_t *hint : hints) {
        if (hasMember(begin, hint))
            return QStringLiteral("its objects have the member \"%1\"").arg(QStringView(hint));
    }
    return {};
}

LoadResult<LoadedFile> readJson(Input &input, const LoadOptions &options)
{
    return importRecords(input, options, readJsonRecords, QStringLiteral("json"));
}

} // namespace clusprop
