// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Two descriptions of a cluster, or of two clusters, side by side.
///
/// An object is found again by its id; of those that are left, by its name. So an object with
/// another name is a renamed one, and one that was deleted and made anew under its old name is
/// still compared with what it replaces. The cost is linear in the number of properties.
#pragma once

#include "core/edits/edit.h"
#include "core/model/cluster.h"

namespace clusprop {

/// What is told of an object beside its properties, where both sides tell it and differ.
struct FactChange
{
    enum class Fact : std::uint8_t { Name, Id, Type, Group, Owner, State };
    Fact fact = Fact::Name;
    QString before;
    QString after;

    friend bool operator==(const FactChange &, const FactChange &) = default;
};

/// "name", "id", "type", "group", "owner node", "state".
[[nodiscard]] QString factWord(FactChange::Fact fact);

/// An object of either side with its partner, and what differs.
struct ObjectComparison
{
    int before = -1; ///< index into the objects of the old side; -1: it is new
    int after = -1; ///< of the new side; -1: it is gone
    QVector<FactChange> facts;
    /// Change::object is `after`, or `before` where that is -1. An object without a partner has its
    /// properties as added or removed ones.
    QVector<Change> changes;

    [[nodiscard]] bool isPaired() const { return before >= 0 && after >= 0; }
    [[nodiscard]] bool differs() const { return !isPaired() || !facts.isEmpty() || !changes.isEmpty(); }
    [[nodiscard]] bool isRenamed() const;
    [[nodiscard]] bool isMoved() const; ///< in another group, or owned by another node
};

struct Comparison
{
    /// In the order of the new side; objects that are gone stand behind the last one that stood
    /// before them.
    QVector<ObjectComparison> objects;
    /// Properties that one side alone has, with their documented default as value. They are no
    /// difference where only one side tells stored values from effective ones.
    int defaultsPassedOver = 0;

    /// The changes and facts of all objects that both have, and one for each that came or went.
    [[nodiscard]] int differenceCount() const;
};

[[nodiscard]] Comparison compareClusters(const Cluster &before, const Cluster &after);

/// What compareClusters() finds for one pair, after one of the objects changed. One of the two may be
/// -1: the other has no partner.
[[nodiscard]] ObjectComparison compareObjects(
    const Cluster &before, int beforeObject, const Cluster &after, int afterObject);

/// The old side's lists under the objects of the new side, so that both have the same objects.
/// Objects without a partner keep what they have: nothing of them is a change.
[[nodiscard]] Cluster alignedTo(const Cluster &after, const Cluster &before, const Comparison &comparison);

} // namespace clusprop
