// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Which object of one cluster is which of another.
///
/// Each has one partner at most. It is found by the id; for those that are left, by any name and id
/// that both answer to. Files of one cluster tell nearly the same objects in nearly the same order, so
/// an object is looked for where its neighbour's partner was found first; what is not there costs a
/// look into a hash. Both are linear in the number of objects.
#pragma once

#include "core/model/cluster.h"

namespace clusprop {

class ObjectPartners
{
public:
    /// Both need only be there while this is made.
    ObjectPartners(const Cluster &before, const Cluster &after);

    /// Indices into Cluster::objects; -1: it has none.
    [[nodiscard]] int beforeOf(int after) const { return m_beforeOf[after]; }
    [[nodiscard]] int afterOf(int before) const { return m_afterOf[before]; }

private:
    QVector<int> m_beforeOf;
    QVector<int> m_afterOf;
};

} // namespace clusprop
