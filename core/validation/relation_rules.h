// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The rules about what several properties, or several objects, say together.
///
/// They are advice: notes and warnings, never errors, so they block nothing. A value that the
/// source does not say is not guessed. Only the heartbeat rules put in a documented default, and
/// they say so.
#pragma once

#include "core/validation/cluster_index.h"
#include "core/validation/issue.h"
#include "core/validation/windows_version.h"

#include <QVector>

#include <span>

namespace clusprop {

struct RelationInput
{
    const Cluster &cluster; ///< as edited
    const Cluster &loaded; ///< as read; the same objects
    const ClusterIndex &index; ///< of `cluster`
    const CheckOptions &options;
    int object; ///< the one that the rule is asked about

    [[nodiscard]] const ClusterObject &asked() const { return cluster.objects[object]; }
};

struct RelationFinding
{
    QVector<IssuePlace> places; ///< what it is about; it is listed at the first
    Sentence text;
    Sentence source;
    Severity loadedSeverity = Severity::Note; ///< while all places are as they were loaded
    Severity editedSeverity = Severity::Warning;
};
using RelationFindings = QVector<RelationFinding>;

/// Which objects a rule is asked about.
enum class Asked : std::uint8_t {
    Each, ///< every object of the class; its findings are listed at that object
    First, ///< once for the whole cluster: the first object of the class
};

/// A rule is asked again when one of these properties of any such object changed.
struct RelationSource
{
    ObjectClass objectClass;
    std::span<const QStringView> properties;
};

struct RelationRow
{
    const char16_t *id;
    Asked asked;
    ObjectClass objectClass;
    QStringView resourceType; ///< only resources of that type; empty: any object of the class
    std::span<const RelationSource> sources;
    RelationFindings (*check)(const RelationInput &input);
};

[[nodiscard]] std::span<const RelationRow> relationRows();

/// The objects that a rule is asked about.
[[nodiscard]] QVector<int> askedObjects(const RelationRow &row, const ClusterIndex &index);
/// Those that it must be asked about again after a property of `object` changed.
[[nodiscard]] QVector<int> askedAgain(const RelationRow &row, const Cluster &cluster,
    const ClusterIndex &index, int object, QStringView property);
/// Asks a rule and makes its findings issues, with rule, places and severity filled in.
[[nodiscard]] QVector<Issue> ask(const RelationRow &row, const RelationInput &input);

} // namespace clusprop
