// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Where a figure of the overview leads: what it counted, in a form that other views can show.
#pragma once

#include "core/document/object_share.h"

namespace clusprop::ui {

struct OverviewLink
{
    enum class Kind : std::uint8_t {
        Nothing, ///< the figure leads nowhere
        Volumes, ///< all of them, or those of `backup` or `redirected`
        Object, ///< `object`
        Property, ///< `object`, `scope`, `property`
        Problems, ///< of `severity`, of `objectClass`; of all where they are empty
        Matrix, ///< the objects of `objectClass`, at the column `property` if there is one
        Properties, ///< all properties in `state`, of `objectClass` if there is one
        Changes,
    };
    Kind kind = Kind::Nothing;
    std::optional<BackupState> backup = {};
    bool redirected = false;
    int object = -1; ///< index into Cluster::objects
    Scope scope = Scope::Common;
    QString property = {};
    std::optional<Severity> severity = {};
    std::optional<ObjectClass> objectClass = {};
    std::optional<RowState> state = {};

    friend bool operator==(const OverviewLink &, const OverviewLink &) = default;
};

/// What a link of the kinds Volumes, Properties and Problems counted, in the filter language (see
/// core/search/filter_query.h): among all volumes or all properties it finds as many. Empty: all,
/// or the language has no word for it (notes).
[[nodiscard]] QString filterOf(const OverviewLink &link);

} // namespace clusprop::ui

Q_DECLARE_METATYPE(clusprop::ui::OverviewLink)
