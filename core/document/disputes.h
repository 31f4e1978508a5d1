// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Properties on which the sources of a cluster differ, and what a person decides about them.
#pragma once

#include "core/merging/merge_property.h"
#include "core/model/cluster.h"

namespace clusprop {

/// Where a disputed property stands.
struct Dispute
{
    int object = -1; ///< index into Cluster::objects
    Scope scope = Scope::Common;
    int position = -1; ///< in that list
};

/// All of them, object by object in the order of the lists.
[[nodiscard]] QVector<Dispute> disputesOf(const Cluster &cluster);

/// One of a disputed property's claims is right.
struct Decision
{
    int object = -1; ///< index into Cluster::objects
    Scope scope = Scope::Common;
    QString name; ///< of the first disputed property that is called so in that list
    int claim = -1; ///< index into Property::claims

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// A decision that was made, with what was decided for, so that it is known without the dispute.
struct MadeDecision
{
    int object = -1; ///< index into Cluster::objects
    Scope scope = Scope::Common;
    QString name;
    Claim claim;

    friend bool operator==(const MadeDecision &, const MadeDecision &) = default;
};

/// A decision, and the property as it was disputed before.
struct Settled
{
    Decision decision;
    Property before;
};

/// The first disputed property of that name, compared without case; null when there is none.
[[nodiscard]] const Property *findDisputed(const PropertyList &list, const QString &name);

/// The claim's value as tables show it.
[[nodiscard]] QString claimText(const Property &disputed, int claim);

} // namespace clusprop
