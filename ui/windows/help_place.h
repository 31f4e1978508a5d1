// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Where the handbook explains what somebody looks at.
#pragma once

#include "core/catalog/handbook_place.h"
#include "core/model/cluster.h"
#include "ui/windows/document_docks.h"
#include "ui/windows/document_views.h"

namespace clusprop::ui {

/// The section of a property; of one that is not documented, and with an empty name, the page of the
/// object: that of a resource's type where there is one, else that of its class.
[[nodiscard]] HandbookPlace helpPlace(const ClusterObject &object, Scope scope, const QString &property);
/// What a view is about, where it has no current property.
[[nodiscard]] HandbookPlace helpPlace(ViewId view);
[[nodiscard]] HandbookPlace helpPlace(DockId pane);
/// The language of filters, for their boxes.
[[nodiscard]] HandbookPlace helpPlaceOfFilters();

} // namespace clusprop::ui
