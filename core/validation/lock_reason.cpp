// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/model/volume.h"
#include "core/validation/rules.h"

namespace clusprop {
namespace {

bool holdsSecret(const CatalogEntry &entry)
{
    return entry.caution.startsWith(u"Contains a secret");
}

} // namespace

Sentence lockReason(const ClusterObject &object, Scope scope, const Property &property)
{
    if (property.isDisputed())
        return Sentence::tr("read-only until one of the values that the sources give is chosen");
    if (property.knowledge == Knowledge::Absent)
        return Sentence::tr("read-only, because this source does not say its value");
    if (property.knowledge == Knowledge::Cut)
        return Sentence::tr("read-only, because this source shows only a shortened text of it");
    if (object.objectClass == ObjectClass::Volume && property.name != volume_property::backupInProgress)
        return Sentence::tr("read-only: the cluster computes it");
    if (isReadOnly(scope))
        return Sentence::tr("read-only: it is in the list of properties that the cluster does not let be set");
    if (const CatalogEntry *entry = catalogEntry(object, scope, property.name)) {
        if (entry->access == Access::ReadOnly)
            return entry->page.isEmpty()
                ? Sentence::tr("read-only")
                : Sentence::tr("read-only by its documentation page %1").arg(entry->page);
        if (holdsSecret(*entry))
            return Sentence::tr("read-only, because it holds a secret");
    }
    if (property.values.isEmpty())
        return {};
    const Value &first = property.values.first();
    if (wire::findSyntax(first.syntax) == nullptr)
        return Sentence::tr("read-only, because its syntax is not known; its bytes are kept");
    if (first.format() == wire::Format::ExpandedSz)
        return Sentence::tr("read-only: the server makes the expanded text");
    const bool expandable = property.values.size() == 2 && first.format() == wire::Format::ExpandSz
        && property.values[1].format() == wire::Format::ExpandedSz;
    if (property.values.size() > 1 && !expandable)
        return Sentence::tr("read-only here, because it has %1 values").arg(property.values.size());
    return {};
}

} // namespace clusprop
