// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/row_edits.h"

#include <algorithm>

namespace clusprop::ui {
namespace {

bool sameName(const Property &left, const Property &right)
{
    return left.name.compare(right.name, Qt::CaseInsensitive) == 0;
}

/// How many of the first `end` properties have the name of `property`.
int countOf(const QVector<Property> &properties, qsizetype end, const Property &property)
{
    return static_cast<int>(std::count_if(properties.begin(), properties.begin() + end,
        [&property](const Property &candidate) { return sameName(candidate, property); }));
}

int positionOf(const QVector<Property> &properties, const Property &property, int occurrence)
{
    for (int position = 0; position < properties.size(); ++position) {
        if (sameName(properties[position], property) && occurrence-- == 0)
            return position;
    }
    return -1;
}

/// Right behind the nearest of the properties that stood before it when it was loaded.
int placeFor(const QVector<Property> &loaded, int loadedPosition, const QVector<Property> &current)
{
    for (int before = loadedPosition - 1; before >= 0; --before) {
        const int there
            = positionOf(current, loaded[before], countOf(loaded, before, loaded[before]));
        if (there >= 0)
            return there + 1;
    }
    return 0;
}

/// From the last position to the first, so that taking one away does not move the others.
void sortBackwards(QVector<TreeRow> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const TreeRow &left, const TreeRow &right) {
        return std::pair(left.row.scope, left.row.position)
            > std::pair(right.row.scope, right.row.position);
    });
}

} // namespace

EditGroup resetEdits(const Document &document, int object, QVector<TreeRow> rows)
{
    sortBackwards(rows);
    EditGroup edits;
    for (const TreeRow &row : std::as_const(rows)) {
        if (row.row.position >= 0)
            edits.append(makeReset(document.current(), object, row.row.scope, row.row.position));
    }
    return edits;
}

EditGroup revertEdits(const Document &document, int object, QVector<TreeRow> rows)
{
    sortBackwards(rows);
    EditGroup edits;
    QVector<std::pair<Scope, int>> gone; // scope and loaded position
    for (const TreeRow &row : std::as_const(rows)) {
        const PropertyRow &source = row.row;
        if (!source.modified)
            continue;
        if (source.position >= 0 && source.loaded) {
            const bool sameFormat = row.syntax() == source.loaded->syntax();
            edits.append({ sameFormat ? EditKind::Set : EditKind::Retype, object, source.scope,
                source.position, *source.loaded });
        } else if (source.position >= 0) {
            Property name;
            name.name = source.name;
            edits.append({ EditKind::Remove, object, source.scope, source.position, name });
        } else if (source.loaded) {
            const QVector<Property> &loaded
                = document.loaded().objects[object].list(source.scope).properties;
            gone.append({ source.scope, positionOf(loaded, *source.loaded, row.occurrence) });
        }
    }
    if (gone.isEmpty())
        return edits;
    // Where the lost ones belong depends on what stands there by then.
    Cluster state;
    state.objects = { document.object(object) };
    const auto follow = [&state](Edit edit) {
        edit.object = 0;
        applyEdit(state, edit);
    };
    std::for_each(edits.cbegin(), edits.cend(), follow);
    std::sort(gone.begin(), gone.end());
    for (const auto &[scope, loadedPosition] : std::as_const(gone)) {
        const QVector<Property> &loaded = document.loaded().objects[object].list(scope).properties;
        const int place
            = placeFor(loaded, loadedPosition, state.objects.first().list(scope).properties);
        edits.append({ EditKind::Add, object, scope, place, loaded[loadedPosition] });
        follow(edits.last());
    }
    return edits;
}

} // namespace clusprop::ui
