// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The columns of the volume table as a table: title, text, and the property that is shown.
#pragma once

#include "core/document/document.h"
#include "core/model/volume.h"
#include "core/search/filter_words.h"

#include <span>

namespace clusprop::ui {

/// What the text functions see.
struct VolumeCell
{
    const Document &document;
    const VolumeRow &row;
    const QString &status; ///< volumeStateText()
};

struct VolumeColumn
{
    const char *title; ///< see volumeColumnTitle()
    QString (*text)(const VolumeCell &source);
    QStringView property; ///< empty: the column shows no single property
    FilterField field = FilterField::Any; ///< what the text is to a filter; Any: nothing
};

/// By VolumeTableModel::Column.
[[nodiscard]] std::span<const VolumeColumn> volumeColumns();
/// Translated, but for the name of the property.
[[nodiscard]] QString volumeColumnTitle(int column);

} // namespace clusprop::ui
