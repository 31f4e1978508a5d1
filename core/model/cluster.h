// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A cluster and its objects, without edits and without files.
///
/// A Cluster Shared Volume is an object like the others: what is known of it stands in its
/// property lists under the names of the header's structures, so that every table, rule, edit and
/// export works on it (see volume.h).
#pragma once

#include "core/model/object_class.h"
#include "core/model/property.h"

#include <array>

namespace clusprop {

/// How one node sees a volume (CLUSTER_SHARED_VOLUME_STATE_INFO_EX, Get-ClusterSharedVolumeState).
struct VolumeNodeState
{
    QString node;
    QString state; ///< "Direct", "FileSystemRedirected", … as the source words it
    std::optional<quint64> redirectedReason; ///< bits of the file system's reason
    std::optional<quint64> blockRedirectedReason; ///< bits of the volume's reason
    /// What the source says where it gives words that no number is known for.
    QString redirectedText = {};
    QString blockRedirectedText = {};

    friend bool operator==(const VolumeNodeState &, const VolumeNodeState &) = default;
};

struct ClusterObject
{
    ObjectClass objectClass = ObjectClass::Cluster;
    QString name;
    QString id; ///< GUID or number as text; empty when the source gives none
    QString resourceType; ///< of a resource
    QString groupId; ///< of a resource: id of the group that it is in
    QString groupName; ///< of a resource: name of that group, where the source gives it
    QString resourceId; ///< of a volume: id of the disk resource behind it
    QString resourceName; ///< of a volume: name of that resource
    QString ownerNode;
    QString state; ///< as the source words it
    std::array<PropertyList, allScopes.size()> lists;
    QVector<VolumeNodeState> nodeStates; ///< of a volume

    [[nodiscard]] PropertyList &list(Scope scope) { return lists[static_cast<std::size_t>(scope)]; }
    [[nodiscard]] const PropertyList &list(Scope scope) const
    {
        return lists[static_cast<std::size_t>(scope)];
    }
    /// The first property of that name in any list, in the order of Scope.
    [[nodiscard]] const Property *find(QStringView propertyName) const;
};

/// One file that the cluster was read from.
struct Source
{
    QString file; ///< as given: a path, or "-"
    QString kind; ///< "property-list", "snapshot", …: a format's word, see format_registry.h
    /// The cluster's database: what is there is stored, what is not is at its default. Elsewhere
    /// values are the effective ones, and nobody can tell.
    bool isDatabase = false;
    QString taken = {}; ///< when the source says that it was written, ISO 8601 in UTC; else empty
    QString recognised = {}; ///< what the file was taken for and why: a sentence without full stop
};

struct Cluster
{
    QString name; ///< empty when no source says it
    QString id;
    QString taken; ///< when the source says that it was written, ISO 8601 in UTC; else empty
    QVector<ClusterObject> objects;
    QVector<Source> sources;
};

/// The object as a person names it on the command line: "cluster", "resource:Cluster Disk 2".
[[nodiscard]] QString objectLabel(const ClusterObject &object);

/// What a label may mean. `CLASS:` alone gives all of the class.
struct ObjectMatch
{
    QVector<int> objects; ///< indices into Cluster::objects
    QString problem; ///< when empty, `objects` is not; a sentence with what would work
};
/// Reads CLASS, CLASS:NAME or CLASS:ID, without regard to case. Volumes answer to their friendly
/// name, its last part and their GUID path.
[[nodiscard]] ObjectMatch findObjects(const Cluster &cluster, QStringView label);

/// "FILE:214", "FILE:@0x1c" or "FILE:KEY"; the file alone where nothing more is known, and nothing
/// for a place that is in no source.
[[nodiscard]] QString placeReference(const Cluster &cluster, const Place &place);

/// Index of the first object of a class, or -1.
[[nodiscard]] int firstOfClass(const Cluster &cluster, ObjectClass objectClass);

} // namespace clusprop

Q_DECLARE_TYPEINFO(clusprop::ClusterObject, Q_RELOCATABLE_TYPE);
