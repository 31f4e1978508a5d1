// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a filter may ask of a property, an object and a volume, from the model, the catalog and the
/// findings. The one place that says what each field and state of the language means.
#pragma once

#include "core/document/property_rows.h"
#include "core/model/volume.h"
#include "core/search/search_index.h"

namespace clusprop {

/// The number that the property is compared as; none for other formats and several values.
[[nodiscard]] FilterNumber filterNumber(const Property &property);

[[nodiscard]] ObjectFacts objectFacts(const ClusterObject &object);

/// `current` is null where nothing is stored; `issues` are all of the object.
[[nodiscard]] PropertyFacts propertyFacts(const ClusterObject &object, const PropertyRow &row,
    const Property *current, const QVector<Issue> &issues);

/// The states that may change though the value does not: `states` with what the findings say now.
[[nodiscard]] FilterStates withFindings(FilterStates states, Scope scope, QStringView property,
    const QVector<Issue> &issues);

/// A volume as a row of its own: the object is the volume, with all that its table shows, and the
/// property its backup state.
struct VolumeFacts
{
    ObjectFacts object;
    PropertyFacts backup;
};
/// `status` is what the table says of its state.
[[nodiscard]] VolumeFacts volumeFacts(const ClusterObject &volume, const VolumeRow &row,
    const QString &status, const QVector<Issue> &issues, bool isModified);

} // namespace clusprop
