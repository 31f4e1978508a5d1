// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/fuzz/judge_file.h"

#include "core/formats/property_list_export.h"
#include "core/formats/snapshot.h"
#include "core/formats/write_back.h"
#include "core/opening/format_registry.h"
#include "core/reading/text_encoding.h"

#include <algorithm>

namespace clusprop::fuzz {
namespace {

void judgeNote(const LoadNote &note, const QByteArray &bytes)
{
    require(!note.text.isEmpty(), "a note says nothing");
    require(note.offset >= -1 && note.offset <= bytes.size(), "a note's offset lies outside");
}

void judgePlace(const Property &property, const LoadedFile &file)
{
    const Place &place = property.place;
    if (place.hasBytes())
        require(place.offset + place.length <= file.bytes.size(), "a property lies outside");
    if (!property.isDisputed() && property.knowledge != Knowledge::Known)
        require(property.values.isEmpty(), "a value that is not known has bytes");
}

/// But for places, which are others in another file.
bool isSame(const ClusterObject &left, const ClusterObject &right)
{
    return left.objectClass == right.objectClass && left.name == right.name && left.id == right.id
        && left.resourceType == right.resourceType && left.groupId == right.groupId
        && left.groupName == right.groupName && left.resourceId == right.resourceId
        && left.resourceName == right.resourceName && left.ownerNode == right.ownerNode
        && left.state == right.state && left.lists == right.lists
        && left.nodeStates == right.nodeStates;
}

/// The snapshot is the form in which everything that was read can be kept.
void judgeSnapshot(const Cluster &cluster)
{
    const auto read = readSnapshot(writeSnapshot(cluster), {});
    require(read.has_value(), read ? "" : qPrintable(read.error().message()));
    require(read->cluster.name == cluster.name && read->cluster.id == cluster.id
            && read->cluster.taken == cluster.taken,
        "the cluster differs in a snapshot of it");
    require(std::ranges::equal(read->cluster.objects, cluster.objects,
                [](const ClusterObject &left, const ClusterObject &right) { return isSame(left, right); }),
        "an object differs in a snapshot of it");
}

void judgeLoaded(const LoadedFile &file, const QByteArray &bytes)
{
    for (const LoadNote &note : file.notes)
        judgeNote(note, bytes);
    if (file.stopped)
        judgeNote(*file.stopped, bytes);
    require(!file.recognised.isEmpty(), "nothing is said of what the file was taken for");
    for (const ClusterObject &object : file.cluster.objects) {
        for (const PropertyList &list : object.lists) {
            for (const Property &property : list.properties)
                judgePlace(property, file);
        }
    }
    if (isChosen(asBytes(bytes), 4))
        judgeSnapshot(file.cluster);
    if (file.form == Form::PropertyList && !file.isPartial() && file.notes.isEmpty()) {
        const auto list = encodeList(file.cluster.objects[file.listObject].list(file.listScope));
        require(list && *list == bytes, "a property list is not written back alike");
    }
}

/// The format alone, so that each target reaches its own recognition.
void judgeRecognition(const QByteArray &bytes, QStringView as)
{
    const auto row = std::ranges::find_if(
        formatRows(), [as](const FormatRow &candidate) { return as == QStringView(candidate.word); });
    require(row != formatRows().end(), "a target names no format");
    const auto input = Input::of(bytes, QStringLiteral("input"));
    const QString text = decodeText(input->head(), {});
    static_cast<void>(row->recognise({ *input, isReadableText(text) ? text : QString() }));
}

} // namespace

QByteArray bytesOf(Bytes input)
{
    return asByteArray(input);
}

void judgeFile(const QByteArray &bytes, QStringView as)
{
    if (!as.isEmpty())
        judgeRecognition(bytes, as);
    LoadOptions options;
    options.as = as.toString();
    const auto tolerant = loadBytes(bytes, QStringLiteral("input"), options);
    if (tolerant)
        judgeLoaded(*tolerant, bytes);
    else
        require(!tolerant.error().what.isEmpty(), "an error says nothing");
    if (!isChosen(asBytes(bytes), 2))
        return;
    options.strict = true;
    const auto strict = loadBytes(bytes, QStringLiteral("input"), options);
    require(!strict || tolerant, "what reads strictly does not read tolerantly");
    if (!strict)
        require(!strict.error().what.isEmpty(), "a strict error says nothing");
}

} // namespace clusprop::fuzz
