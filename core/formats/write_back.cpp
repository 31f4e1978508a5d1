// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/write_back.h"

#include "core/edits/edit.h"
#include "core/formats/property_list_export.h"
#include "core/formats/snapshot.h"
#include "core/formats/value_json.h"
#include "core/wire/decode.h"
#include "core/wire/value.h"

namespace clusprop {
namespace {

using Written = tl::expected<QByteArray, QString>;

/// What followed the list in the file was kept by nobody but the file itself.
QByteArray trailingOf(const LoadedFile &source)
{
    const auto view = wire::decodePropertyList(asBytes(source.bytes), wire::Mode::Tolerant);
    return asByteArray(view->trailing);
}

Written writePropertyList(const LoadedFile &source, const Cluster &edited)
{
    const PropertyList &list = edited.objects[source.listObject].list(source.listScope);
    auto bytes = encodeList(list);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return *bytes + trailingOf(source);
}

/// Structures have no room for anything but new numbers at the place of the old ones.
Written patchStructure(const LoadedFile &source, const Cluster &edited)
{
    QByteArray bytes = source.bytes;
    for (const Change &change : changesBetween(source.cluster, edited)) {
        const auto number = change.after ? numberOf(*change.after) : std::nullopt;
        const qint64 offset = change.before ? change.before->place.offset : -1;
        if (!number || offset < 0 || change.kind != ChangeKind::Changed)
            return tl::unexpected(QStringLiteral("%1 of %2 cannot be stored in this kind of file")
                                      .arg(change.name, edited.objects[change.object].name));
        const auto payload = wire::numberPayload(payloadOf(change.after->syntax()), *number);
        Q_ASSERT(payload); // that is the format that it was read from
        bytes.replace(offset, static_cast<qsizetype>(payload->size()), asByteArray(*payload));
    }
    return bytes;
}

} // namespace

tl::expected<QByteArray, QString> writeBack(const LoadedFile &source, const Cluster &edited)
{
    if (source.form == Form::Snapshot || source.form == Form::Import)
        return writeSnapshot(edited);
    if (changesBetween(source.cluster, edited).isEmpty())
        return source.bytes;
    return source.form == Form::PropertyList ? writePropertyList(source, edited)
                                             : patchStructure(source, edited);
}

} // namespace clusprop
