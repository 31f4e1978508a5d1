// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/search/document_index.h"

#include "core/model/volume_words.h"

namespace clusprop {
namespace {

PropertyFacts factsOf(const ClusterObject &current, const ClusterObject &loaded,
    const PropertySpot &spot, const QVector<Issue> &issues)
{
    const Property *property
        = spot.position < 0 ? nullptr : &current.list(spot.scope).properties[spot.position];
    return propertyFacts(current, propertyRow(current, loaded, spot), property, issues);
}

} // namespace

SearchIndex volumeIndex(const IndexSource &source, const std::atomic_bool &stop)
{
    SearchIndex index;
    const VolumeResources resources(source.current);
    for (int object = 0; object < source.current.objects.size() && !stop; ++object) {
        const ClusterObject &volume = source.current.objects[object];
        if (volume.objectClass != ObjectClass::Volume)
            continue;
        const VolumeFacts facts = volumeFacts(volume, volumeRow(source.current, object),
            volumeStateText(volume, resources.of(volume)), source.issues[object],
            source.modified[object]);
        index.setObject(object, facts.object);
        index.appendRow(object, facts.backup);
    }
    return index;
}

void renewVolume(SearchIndex &index, const Document &document, int indexRow, const VolumeRow &row,
    const QString &status)
{
    const VolumeFacts facts = volumeFacts(document.object(row.object), row, status,
        document.issuesOf(row.object), document.isModified(row.object));
    index.setObject(row.object, facts.object);
    index.setRow(indexRow, row.object, facts.backup);
}

SearchIndex propertyIndex(const IndexSource &source, const std::atomic_bool &stop)
{
    SearchIndex index;
    for (int object = 0; object < source.current.objects.size() && !stop; ++object) {
        const ClusterObject &current = source.current.objects[object];
        index.setObject(object, objectFacts(current));
        for (const FlatPlace &place : placesOfObject(source.current, source.loaded, object)) {
            index.appendRow(object,
                factsOf(current, source.loaded.objects[object], place.spot, source.issues[object]));
        }
    }
    return index;
}

PropertyFacts factsAt(const Document &document, const FlatPlace &place)
{
    return factsOf(document.object(place.object), document.loaded().objects[place.object],
        place.spot, document.issuesOf(place.object));
}

} // namespace clusprop
