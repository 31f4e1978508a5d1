// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/redaction/field_kinds.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

using Kind = RedactionKind;

enum class Form : std::uint8_t {
    Words, ///< what the kind says is only for words that are not known
    FreeText, ///< numbers tell something as well: a serial number, a telephone
    Id,
};

struct FieldRow
{
    QStringView property;
    Kind kind;
    Form form;
};

constexpr std::array fieldRows{
    FieldRow{ u"AccountName", Kind::Account, Form::FreeText },
    FieldRow{ u"Aliases", Kind::Host, Form::Words },
    FieldRow{ u"CreatingDC", Kind::Host, Form::Words },
    FieldRow{ u"CryptoContainerGUID", Kind::Text, Form::Id },
    FieldRow{ u"Description", Kind::Text, Form::FreeText },
    FieldRow{ u"DiskGuid", Kind::Text, Form::Id },
    FieldRow{ u"DiskIdGuid", Kind::Text, Form::Id },
    FieldRow{ u"DnsName", Kind::Host, Form::Words },
    FieldRow{ u"DnsSuffix", Kind::Domain, Form::Words },
    FieldRow{ u"FriendlyName", Kind::Text, Form::FreeText },
    FieldRow{ u"Network", Kind::Network, Form::Words },
    FieldRow{ u"Node", Kind::Node, Form::Words },
    FieldRow{ u"NodeName", Kind::Node, Form::Words },
    FieldRow{ u"ObjectGUID", Kind::Text, Form::Id },
    FieldRow{ u"PoolId", Kind::Text, Form::Id },
    FieldRow{ u"PoolQuorumUserAccount", Kind::Account, Form::FreeText },
    FieldRow{ u"PrimaryKey", Kind::Text, Form::FreeText },
    FieldRow{ u"PrimaryToken", Kind::Text, Form::FreeText },
    FieldRow{ u"RDID", Kind::Text, Form::Id },
    FieldRow{ u"Remark", Kind::Text, Form::FreeText },
    FieldRow{ u"SerialNumber", Kind::Text, Form::FreeText },
    FieldRow{ u"ShareName", Kind::Share, Form::FreeText },
    FieldRow{ u"UniqueID", Kind::Text, Form::FreeText },
    FieldRow{ u"VirtualDiskDescription", Kind::Text, Form::FreeText },
    FieldRow{ u"VirtualDiskId", Kind::Text, Form::Id },
    FieldRow{ u"VirtualServerName", Kind::Host, Form::Words },
    FieldRow{ u"VmID", Kind::Text, Form::Id },
};

bool same(QStringView left, QStringView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// The property that repeats the object's name.
bool repeatsName(const ClusterObject &object, QStringView property)
{
    if (object.objectClass == ObjectClass::Node)
        return same(property, u"NodeName") || same(property, u"Name");
    return same(property, u"Name");
}

} // namespace

TextField fieldOf(const ClusterObject &object, QStringView property, const CatalogEntry *entry)
{
    TextField field;
    field.entry = entry;
    if (entry != nullptr && !entry->values.isEmpty())
        field.vocabulary = Vocabulary::States;
    // "PARTITION_INFO[0].VolumeLabel": the field of a structure
    const QStringView name = property.sliced(property.lastIndexOf(u'.') + 1);
    const bool isPrivate
        = entry != nullptr && entry->isPrivate; // what a resource is on the network
    if (isPrivate && same(name, u"Name")) {
        field.kind = RedactionKind::Host;
        return field;
    }
    if (repeatsName(object, name) && object.objectClass != ObjectClass::Cluster) {
        field.kind = redactionKindOf(object.objectClass);
        field.isResourceType = object.objectClass == ObjectClass::ResourceType;
        field.isName = true;
        return field;
    }
    field.isResourceType = same(name, u"Type") || same(name, u"ResourceType");
    if (name.startsWith(u"DISK_SERIALNUMBER"))
        field.numbersStay = false;
    const auto row = std::ranges::find_if(
        fieldRows, [name](const FieldRow &candidate) { return same(candidate.property, name); });
    if (row != fieldRows.end()) {
        field.kind = row->kind;
        field.numbersStay = row->form != Form::FreeText;
        field.isId = row->form == Form::Id;
    }
    return field;
}

} // namespace clusprop
