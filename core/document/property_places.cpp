// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/property_places.h"

#include <algorithm>

namespace clusprop {
namespace {

void appendPlaces(
    const Cluster &current, const Cluster &loaded, int object, std::vector<FlatPlace> &places)
{
    for (const Scope scope : allScopes) {
        const PropertyList &now = current.objects[object].list(scope);
        const PropertyList &before = loaded.objects[object].list(scope);
        if (now.properties.constData() == before.properties.constData()) {
            for (int position = 0; position < now.properties.size(); ++position)
                places.push_back({ object, { scope, position, position } });
            continue;
        }
        const QVector<int> partners = loadedPositions(now, before);
        const QVector<int> removed = removedPositions(partners, before);
        auto gone = removed.begin();
        for (int position = 0; position < partners.size(); ++position) {
            for (; gone != removed.end() && *gone < partners[position]; ++gone)
                places.push_back({ object, { scope, -1, *gone } });
            places.push_back({ object, { scope, position, partners[position] } });
        }
        for (; gone != removed.end(); ++gone)
            places.push_back({ object, { scope, -1, *gone } });
    }
}

} // namespace

PropertyPlaces::PropertyPlaces(const Cluster &current, const Cluster &loaded)
{
    const auto objects = static_cast<int>(current.objects.size());
    m_firstRows.reserve(static_cast<std::size_t>(objects) + 1);
    for (int object = 0; object < objects; ++object) {
        m_firstRows.push_back(size());
        appendPlaces(current, loaded, object, m_places);
    }
    m_firstRows.push_back(size());
}

int PropertyPlaces::rowOf(int object, Scope scope, int position) const
{
    for (int row = firstRow(object); row < endRow(object); ++row) {
        const PropertySpot &spot = (*this)[row].spot;
        if (spot.scope == scope && spot.position == position)
            return row;
    }
    return -1;
}

void PropertyPlaces::replace(int object, std::span<const FlatPlace> places)
{
    const int first = firstRow(object);
    const int before = endRow(object) - first;
    const auto after = static_cast<int>(places.size());
    const int both = std::min(before, after);
    std::copy_n(places.begin(), both, m_places.begin() + first);
    if (after < before) {
        m_places.erase(m_places.begin() + first + after, m_places.begin() + first + before);
    } else {
        m_places.insert(m_places.begin() + first + both, places.begin() + both, places.end());
    }
    if (after == before)
        return;
    for (auto next = m_firstRows.begin() + object + 1; next != m_firstRows.end(); ++next)
        *next += after - before;
}

std::vector<FlatPlace> placesOfObject(const Cluster &current, const Cluster &loaded, int object)
{
    std::vector<FlatPlace> places;
    appendPlaces(current, loaded, object, places);
    return places;
}

} // namespace clusprop
