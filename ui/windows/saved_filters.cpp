// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/saved_filters.h"

#include <QSettings>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr QLatin1String arrayKey("savedFilters");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String filterKey("filter");

} // namespace

QVector<SavedFilter> savedFilters()
{
    QVector<SavedFilter> filters;
    QSettings settings;
    const int count = settings.beginReadArray(arrayKey);
    for (int index = 0; index < count; ++index) {
        settings.setArrayIndex(index);
        filters.append(
            { settings.value(nameKey).toString(), settings.value(filterKey).toString() });
    }
    filters.removeIf([](const SavedFilter &filter) {
        return filter.name.isEmpty() || filter.filter.isEmpty();
    });
    std::ranges::sort(filters, [](const SavedFilter &left, const SavedFilter &right) {
        return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    });
    return filters;
}

void saveFilter(const SavedFilter &filter)
{
    QVector<SavedFilter> filters = savedFilters();
    filters.removeIf([&filter](const SavedFilter &other) { return other.name == filter.name; });
    if (!filter.filter.isEmpty())
        filters.append(filter);
    QSettings settings;
    settings.remove(arrayKey);
    settings.beginWriteArray(arrayKey, static_cast<int>(filters.size()));
    for (int index = 0; index < filters.size(); ++index) {
        settings.setArrayIndex(index);
        settings.setValue(nameKey, filters[index].name);
        settings.setValue(filterKey, filters[index].filter);
    }
    settings.endArray();
}

} // namespace clusprop::ui
