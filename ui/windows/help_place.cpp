// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/help_place.h"

#include "core/document/property_rows.h"
#include "core/validation/rules.h"
#include "ui/handbook/handbook_contents.h"

namespace clusprop::ui {

HandbookPlace helpPlace(const ClusterObject &object, Scope scope, const QString &property)
{
    if (!property.isEmpty()) {
        if (const CatalogEntry *entry = catalogEntry(object, scope, property))
            return handbookPlace(*entry);
    }
    const QString type = catalogType(object);
    const bool isOfType = !type.isEmpty() && (property.isEmpty() || isPrivate(scope));
    if (isOfType && findHandbookPage(handbookPage(type)) != nullptr)
        return { handbookPage(type), {} };
    return { handbookPage(object.objectClass), {} };
}

HandbookPlace helpPlace(ViewId view)
{
    switch (view) {
    case ViewId::Overview:
        return { QStringLiteral("start"), {} };
    case ViewId::Volumes:
        return { QStringLiteral("stuck-volume"), {} };
    case ViewId::Properties:
    case ViewId::AllProperties:
        return { QStringLiteral("catalog"), {} };
    case ViewId::Matrix:
        break;
    }
    return { QStringLiteral("comparing"), QStringLiteral("objects-of-one-class") };
}

HandbookPlace helpPlace(DockId pane)
{
    switch (pane) {
    case DockId::Objects:
    case DockId::Inspector:
        return { QStringLiteral("catalog"), {} };
    case DockId::Bytes:
        return { QStringLiteral("reading-a-blob"), {} };
    case DockId::Problems:
        return { QStringLiteral("checking"), {} };
    case DockId::Changes:
        return { QStringLiteral("applying"), {} };
    case DockId::History:
        break;
    }
    return { QStringLiteral("keys"), {} };
}

HandbookPlace helpPlaceOfFilters()
{
    return { QStringLiteral("commands"), QStringLiteral("filters") };
}

} // namespace clusprop::ui
