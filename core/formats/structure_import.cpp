// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/wire_import.h"
#include "core/model/utf16_text.h"
#include "core/model/volume.h"
#include "core/wire/decode.h"
#include "core/wire/structures.h"
#include "core/wire/value.h"

#include <tuple>

namespace clusprop {
namespace {

using wire::FieldRow;
using wire::StructureRow;

constexpr std::string_view backupMode = "CLUS_SHARED_VOLUME_BACKUP_MODE";
constexpr std::string_view volumeInfo = "CLUS_CSV_VOLUME_INFO";
constexpr std::string_view stateInfo = "CLUSTER_SHARED_VOLUME_STATE_INFO";
constexpr std::string_view stateInfoEx = "CLUSTER_SHARED_VOLUME_STATE_INFO_EX";
constexpr std::string_view csvMaintenance = "CLUS_CSV_MAINTENANCE_MODE_INFO";

QString fromAscii(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

Value valueOf(const FieldRow &field, wire::Bytes bytes)
{
    const wire::FieldValue read = wire::readField(field, bytes);
    if (const auto *number = std::get_if<std::uint32_t>(&read))
        return dwordValue(*number);
    if (const auto *large = std::get_if<std::uint64_t>(&read))
        return largeValue(*large);
    if (const auto *text = std::get_if<std::u16string>(&read))
        return textValue(asText(*text));
    return textValue(fromAscii(wire::guidText(std::get<wire::Guid>(read))));
}

Property propertyOf(const QString &name, const FieldRow &field, wire::Bytes bytes, std::size_t base)
{
    Property property;
    property.name = name;
    property.values.append(valueOf(field, bytes));
    property.place = { 0, static_cast<qint32>(base + field.offset),
        static_cast<qint32>(field.size), -1, {} };
    return property;
}

/// The fields of a volume structure are the properties of a volume; only the backup state has
/// another name there, and is the one that can be changed.
ClusterObject volumeFrom(const StructureRow &structure, wire::Bytes bytes, std::size_t base)
{
    ClusterObject volume;
    volume.objectClass = ObjectClass::Volume;
    for (const FieldRow &field : structure.fields) {
        const bool isBackupState = field.name == "BackupState";
        const bool isMaintenance = field.name == "InMaintenance";
        QString name = fromAscii(field.name);
        if (isBackupState)
            name = volume_property::backupInProgress.toString();
        else if (isMaintenance)
            name = volume_property::maintenanceMode.toString();
        volume.list(isBackupState ? Scope::Common : Scope::CommonReadOnly)
            .properties.append(propertyOf(name, field, bytes, base));
    }
    const auto text = [&volume](QStringView name) {
        const Property *property = volume.find(name);
        return property == nullptr ? QString() : textOf(*property).value_or(QString());
    };
    volume.name = text(volume_property::friendlyName);
    if (volume.name.isEmpty())
        volume.name = text(volume_property::volumeName);
    if (volume.find(volume_property::backupInProgress) == nullptr)
        setVolumeNumber(volume, volume_property::backupInProgress, std::nullopt);

    if (structure.name == stateInfo || structure.name == stateInfoEx) {
        VolumeNodeState node;
        node.node = text(u"NodeName");
        const auto bits = [&volume](QStringView name) {
            const Property *property = volume.find(name);
            return property == nullptr ? std::nullopt : numberOf(*property);
        };
        node.redirectedReason = bits(volume_property::redirectedReason);
        node.blockRedirectedReason = bits(volume_property::volumeRedirectedReason);
        volume.nodeStates.append(node);
    }
    return volume;
}

bool isVolumeStructure(const StructureRow &structure)
{
    return structure.name == backupMode || structure.name == volumeInfo || structure.name == stateInfo
        || structure.name == stateInfoEx || structure.name == csvMaintenance;
}

/// An answer about a disk or a dependency: every field a read-only property of one resource.
void appendEntry(ClusterObject &object, const wire::ValueView &entry, int number)
{
    PropertyList &list = object.list(Scope::PrivateReadOnly);
    const QString name = QString::fromStdString(wire::syntaxName(entry.syntax));
    const StructureRow *structure = wire::entryStructure(entry.syntax);
    const std::size_t data = entry.offset + wire::entryHeaderSize;
    if (structure != nullptr && entry.readable && entry.payload.size() >= structure->length) {
        for (const FieldRow &field : structure->fields) {
            const QString fieldName = QStringLiteral("%1[%2].%3").arg(name).arg(number).arg(fromAscii(field.name));
            list.properties.append(propertyOf(fieldName, field, entry.payload, data));
        }
        return;
    }
    Property property;
    property.name = QStringLiteral("%1[%2]").arg(name).arg(number);
    property.values.append({ entry.syntax, asByteArray(entry.payload), {}, entry.readable });
    const wire::ByteRange range = entry.range();
    property.place = { 0, static_cast<qint32>(range.offset), static_cast<qint32>(range.length), -1, {} };
    list.properties.append(property);
}

bool holdsVolumes(const wire::ValueListView &list)
{
    return !list.values.empty()
        && std::all_of(list.values.begin(), list.values.end(), [](const wire::ValueView &entry) {
               return entry.syntax == wire::listValue(wire::Format::Binary)
                   && entry.payload.size() == wire::csvVolumeInfoLength;
           });
}

/// Volumes of a list keep the order of the file; names may repeat and stay apart by their place.
void appendVolumes(LoadedFile &file, const wire::ValueListView &list)
{
    const StructureRow &structure = *wire::findStructure(volumeInfo);
    for (const wire::ValueView &entry : list.values) {
        const std::size_t data = entry.offset + wire::entryHeaderSize;
        std::vector<wire::Finding> findings;
        std::ignore = wire::checkFields(structure, entry.payload, data, findings);
        for (const wire::Finding &finding : findings)
            file.notes.append(noteFor(finding));
        file.cluster.objects.append(volumeFrom(structure, entry.payload, data));
    }
}

} // namespace

QString recogniseValueList(const QByteArray &bytes)
{
    const wire::Recognition found = wire::recognise(asBytes(bytes));
    if (found.kind != wire::BlobKind::ValueList)
        return {};
    return found.damaged ? QStringLiteral("it starts with a known syntax word, though the rest is damaged")
                         : QStringLiteral("all of its bytes read as one");
}

LoadResult<LoadedFile> readValueList(const QByteArray &bytes, const LoadOptions &options)
{
    const auto view = wire::decodeValueList(asBytes(bytes),
        options.strict ? wire::Mode::Strict : wire::Mode::Tolerant);
    if (!view)
        return tl::unexpected(errorFor(view.error()));

    LoadedFile file;
    file.form = Form::ValueList;
    file.formWord = QStringLiteral("value-list");
    if (holdsVolumes(*view)) {
        appendVolumes(file, *view);
        file.recognised = QStringLiteral("every entry is a volume record of %1 bytes").arg(wire::csvVolumeInfoLength);
    } else {
        ClusterObject object;
        object.objectClass = ObjectClass::Resource;
        int number = 0;
        for (const wire::ValueView &entry : view->values)
            appendEntry(object, entry, number++);
        file.cluster.objects.append(object);
        file.recognised = QStringLiteral("its entries are those of an answer about a resource");
    }
    addNotes(file, view->warnings, view->error);
    return file;
}

LoadResult<LoadedFile> readStructure(const QByteArray &bytes, const LoadOptions &options)
{
    const StructureRow *structure = wire::findStructure(options.as.toStdString());
    Q_ASSERT(structure != nullptr);
    const auto view = wire::decodeStructure(*structure, asBytes(bytes),
        options.strict ? wire::Mode::Strict : wire::Mode::Tolerant);
    if (!view)
        return tl::unexpected(errorFor(view.error()));
    if (view->error) {
        LoadError error = errorFor(*view->error);
        error.what = QStringLiteral("%1; %2 has %3 bytes, these are %4")
                         .arg(error.what, fromAscii(structure->name))
                         .arg(structure->length)
                         .arg(bytes.size());
        error.todo = QStringLiteral("capture the whole buffer");
        return tl::unexpected(error);
    }

    LoadedFile file;
    file.form = Form::Structure;
    file.formWord = fromAscii(structure->name);
    file.recognised = QStringLiteral("it has that structure's size of %1 bytes").arg(bytes.size());
    if (isVolumeStructure(*structure)) {
        file.cluster.objects.append(volumeFrom(*view->layout, view->bytes, 0));
    } else {
        ClusterObject object;
        object.objectClass = ObjectClass::Resource;
        for (const FieldRow &field : view->layout->fields)
            object.list(Scope::PrivateReadOnly)
                .properties.append(propertyOf(fromAscii(field.name), field, view->bytes, 0));
        file.cluster.objects.append(object);
    }
    addNotes(file, view->warnings, std::nullopt);
    return file;
}

} // namespace clusprop
