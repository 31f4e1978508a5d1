// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// --filter of the commands that list properties: the language of the editor's filter boxes
/// (core/search/filter_query.h).
#pragma once

#include "app/cli/call.h"
#include "core/checking/reported_finding.h"
#include "core/document/property_rows.h"
#include "core/model/volume.h"
#include "core/search/filter_query.h"

namespace clusprop::cli {

constexpr OptionRow filterOption{ u"filter", u'\0', u"FILTER",
    u"only what matches: words, name:=X, value:>5, @unset, -word, a|b, /pattern/" };
/// The language, for the help of the commands with this option.
[[nodiscard]] QString filterHelp();
/// Its fields and states, each with what it means.
[[nodiscard]] QVector<std::pair<QString, QString>> filterLines();

/// What --filter asks for; an empty query without it. A wrong or unfinished filter is shown on
/// standard error with a mark under the place, and is exit code 2.
[[nodiscard]] OrFailure<FilterQuery> filterOf(const Call &call);

/// A row of a list with the property that it shows.
struct ShownProperty
{
    PropertyRow row;
    Property property; ///< where nothing is stored: the name, and that the source says nothing
};
struct ShownObject
{
    int object = -1; ///< index into Cluster::objects
    QVector<ShownProperty> properties;
};

/// The objects with what matches of what they have, and of what is documented where the filter asks
/// for what is not stored. With a filter, objects without a match are left out.
[[nodiscard]] OrFailure<QVector<ShownObject>> shownObjects(
    const Document &document, const QVector<int> &objects, const FilterQuery &filter);

/// The findings that match: a filter sees the property that one is about, with the states that this
/// finding alone gives. With a filter, findings about a whole file are left out.
[[nodiscard]] OrFailure<QVector<ReportedFinding>> shownFindings(
    const Document &document, QVector<ReportedFinding> findings, const FilterQuery &filter);

[[nodiscard]] OrFailure<QVector<VolumeRow>> shownVolumes(
    const Cluster &cluster, const FilterQuery &filter);

} // namespace clusprop::cli
