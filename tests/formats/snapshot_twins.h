// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Snapshots of our own version have two readers. What the quick one reads, the whole one reads too,
/// says nothing of, and finds the same in.
#pragma once

#include "core/formats/snapshot_reader.h"

namespace clusprop {

inline bool samePlaces(const PropertyList &left, const PropertyList &right)
{
    for (qsizetype index = 0; index < left.properties.size(); ++index) {
        const Place &one = left.properties[index].place;
        const Place &other = right.properties[index].place;
        if (one.source != other.source || one.offset != other.offset || one.line != other.line
            || one.key.text() != other.key.text())
            return false;
        for (qsizetype value = 0; value < left.properties[index].values.size(); ++value) {
            if (left.properties[index].values[value].readable
                != right.properties[index].values[value].readable)
                return false;
        }
    }
    return true;
}

inline bool sameObjects(const ClusterObject &left, const ClusterObject &right)
{
    for (const Scope scope : allScopes) {
        if (!(left.list(scope) == right.list(scope))
            || !samePlaces(left.list(scope), right.list(scope)))
            return false;
    }
    return left.objectClass == right.objectClass && left.name == right.name && left.id == right.id
        && left.resourceType == right.resourceType && left.groupId == right.groupId
        && left.groupName == right.groupName && left.resourceId == right.resourceId
        && left.resourceName == right.resourceName && left.ownerNode == right.ownerNode
        && left.state == right.state && left.nodeStates == right.nodeStates;
}

/// Null: the two agree, or the quick one left it to the whole one. Otherwise what is wrong.
inline const char *twinsDiffer(const QByteArray &bytes)
{
    const auto quick = readUsualSnapshot(bytes);
    if (!quick)
        return nullptr;
    const auto document = parseJsonObject(bytes, {});
    if (!document)
        return "it is no JSON to the whole reader";
    const auto whole = readOwnSnapshot(*document);
    if (!whole)
        return "the whole reader refuses it";
    if (!whole->notes.isEmpty())
        return "the whole reader has something to say of it";
    if (quick->recognised != whole->recognised || quick->cluster.name != whole->cluster.name
        || quick->cluster.id != whole->cluster.id || quick->cluster.taken != whole->cluster.taken)
        return "the two found other clusters";
    const auto &objects = quick->cluster.objects;
    const bool isSame = objects.size() == whole->cluster.objects.size()
        && std::equal(
            objects.begin(), objects.end(), whole->cluster.objects.begin(), sameObjects);
    return isSame ? nullptr : "the two found other objects";
}

} // namespace clusprop
