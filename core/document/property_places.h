// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Every property of every object in one flat list: object by object, list by list, in the order of
/// the lists. What an edit took out of a list keeps the place that it had.
///
/// Sixteen bytes a property, because there are clusters with a million of them.
#pragma once

#include "core/document/property_rows.h"

#include <span>
#include <vector>

namespace clusprop {

struct FlatPlace
{
    int object = -1; ///< index into Cluster::objects
    PropertySpot spot;

    friend bool operator==(const FlatPlace &left, const FlatPlace &right)
    {
        return left.object == right.object && left.spot.scope == right.spot.scope
            && left.spot.position == right.spot.position
            && left.spot.loadedPosition == right.spot.loadedPosition;
    }
};

class PropertyPlaces
{
public:
    PropertyPlaces() = default;
    /// Two states of one cluster.
    PropertyPlaces(const Cluster &current, const Cluster &loaded);

    [[nodiscard]] int size() const { return static_cast<int>(m_places.size()); }
    [[nodiscard]] const FlatPlace &operator[](int row) const
    {
        return m_places[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] int firstRow(int object) const
    {
        return m_firstRows[static_cast<std::size_t>(object)];
    }
    /// Behind the object's last row.
    [[nodiscard]] int endRow(int object) const { return firstRow(object + 1); }
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(int object, Scope scope, int position) const;

    /// Puts these in the place of an object's rows.
    void replace(int object, std::span<const FlatPlace> places);

private:
    std::vector<FlatPlace> m_places;
    std::vector<int> m_firstRows; ///< by object, and one more for the end
};

/// Of one object, as it stands in the flat list.
[[nodiscard]] std::vector<FlatPlace> placesOfObject(
    const Cluster &current, const Cluster &loaded, int object);

} // namespace clusprop
