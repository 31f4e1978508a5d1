// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Filters that the operator has given a name, kept among the settings of the program and offered
/// in every filter bar.
#pragma once

#include <QString>
#include <QVector>

namespace clusprop::ui {

struct SavedFilter
{
    QString name;
    QString filter;
};

/// In the order of their names.
[[nodiscard]] QVector<SavedFilter> savedFilters();
/// Another filter of that name is replaced; an empty filter takes it away.
void saveFilter(const SavedFilter &filter);

} // namespace clusprop::ui
