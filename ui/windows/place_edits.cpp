// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/place_edits.h"

#include "core/values/display.h"
#include "ui/models/roles.h"
#include "ui/models/row_edits.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QMap>
#include <QSet>
#include <QTableView>

#include <algorithm>

namespace clusprop::ui {
namespace {

struct PlaceText
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::PlaceText)
};

using RowFilter = bool (*)(const TreeRow &row);

/// The rows of an object that stand for one of the places.
QVector<TreeRow> rowsAt(const Document &document, int object,
    const QVector<PropertyPlace> &places, RowFilter wanted)
{
    QSet<QString> names;
    for (const PropertyPlace &place : places)
        names.insert(scopeWord(place.scope) + u'/' + place.name.toCaseFolded());
    QVector<TreeRow> rows = treeRows(document, object, false);
    rows.removeIf([&names, wanted](const TreeRow &row) {
        return !names.contains(scopeWord(row.row.scope) + u'/' + row.row.name.toCaseFolded())
            || !wanted(row);
    });
    return rows;
}

QMap<int, QVector<PropertyPlace>> byObject(const QVector<PropertyPlace> &places)
{
    QMap<int, QVector<PropertyPlace>> objects;
    for (const PropertyPlace &place : places) {
        if (place.isProperty())
            objects[place.object].append(place);
    }
    return objects;
}

bool canBeReset(const TreeRow &row)
{
    return row.current && !row.isReadOnly();
}

bool isModified(const TreeRow &row)
{
    return row.row.modified;
}

/// "SameSubnetThreshold of CL1: 20 → 10"
QString resetLine(const Document &document, int object, const TreeRow &row)
{
    const CatalogEntry *entry = row.row.entry;
    const QString usual = entry != nullptr ? defaultText(*entry) : QString();
    const QString target = entry == nullptr || usual.isEmpty() ? PlaceText::tr("the built-in default")
        : entry->defaultValue.isValid() ? usual
                                        // What is known of the default beside its value.
                                        : PlaceText::tr("the built-in default (%1)").arg(usual);
    return PlaceText::tr("%1 of %2: %3 → %4")
        .arg(row.row.name, document.object(object).name, valueText(row, NumberBase::Decimal),
            target);
}

/// "3 properties of 2 objects"; of properties there are always several.
QString countText(const EditGroup &edits)
{
    QSet<int> objects;
    for (const Edit &edit : edits)
        objects.insert(edit.object);
    const QString properties
        = PlaceText::tr("%n properties", nullptr, static_cast<int>(edits.size()));
    return objects.size() == 1
        ? properties
        : PlaceText::tr("%1 of %n objects", nullptr, static_cast<int>(objects.size()))
              .arg(properties);
}

} // namespace

QVector<PropertyPlace> selectedPlaces(const QAbstractItemView &view, int valueColumn)
{
    QModelIndexList cells
        = view.selectionModel() != nullptr ? view.selectionModel()->selectedIndexes()
                                           : QModelIndexList();
    if (cells.isEmpty() && view.currentIndex().isValid())
        cells.append(view.currentIndex());
    // A selection of whole rows goes through hidden columns, which nobody can mean.
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        cells.removeIf([table](const QModelIndex &cell) { return table->isColumnHidden(cell.column()); });
    if (valueColumn >= 0) {
        for (QModelIndex &cell : cells)
            cell = cell.siblingAtColumn(valueColumn);
    }
    std::sort(cells.begin(), cells.end());
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    QVector<PropertyPlace> places;
    for (const QModelIndex &cell : cells) {
        const PropertyPlace place = placeOf(cell);
        if (place.isProperty())
            places.append(place);
    }
    return places;
}

bool isLargeSelection(const QAbstractItemView &view)
{
    constexpr int largeRows = 500;
    int rows = 0;
    if (view.selectionModel() != nullptr) {
        for (const QItemSelectionRange &range : view.selectionModel()->selection())
            rows += range.height();
    }
    return rows > largeRows;
}

PlannedEdits planReset(const Document &document, const QVector<PropertyPlace> &places)
{
    PlannedEdits plan;
    bool isVolume = false;
    const auto objects = byObject(places);
    for (auto entry = objects.cbegin(); entry != objects.cend(); ++entry) {
        if (document.object(entry.key()).objectClass == ObjectClass::Volume) {
            isVolume = true;
            continue;
        }
        const QVector<TreeRow> rows = rowsAt(document, entry.key(), entry.value(), canBeReset);
        for (const TreeRow &row : rows)
            plan.lines.append(resetLine(document, entry.key(), row));
        plan.edits += resetEdits(document, entry.key(), rows);
    }
    if (plan.edits.isEmpty()) {
        plan.refusal = isVolume
            ? PlaceText::tr("What is known of a volume stands in a fixed structure, so nothing of "
                            "it can be taken away. Set BackupInProgress to 0 instead.")
            : PlaceText::tr("There is no stored value here that could be taken away.");
    } else if (plan.edits.size() > 1) {
        plan.text = PlaceText::tr("Reset %1 to their defaults").arg(countText(plan.edits));
    }
    return plan;
}

PlannedEdits planRevert(const Document &document, const QVector<PropertyPlace> &places)
{
    PlannedEdits plan;
    const auto objects = byObject(places);
    for (auto entry = objects.cbegin(); entry != objects.cend(); ++entry) {
        if (!document.isModified(entry.key()))
            continue;
        plan.edits += revertEdits(document, entry.key(),
            rowsAt(document, entry.key(), entry.value(), isModified));
    }
    if (plan.edits.isEmpty()) {
        plan.refusal = PlaceText::tr("This is as it was loaded.");
    } else if (plan.edits.size() == 1) {
        const Edit &edit = plan.edits.first();
        plan.text = PlaceText::tr("Revert %1 of %2 to what was loaded")
                        .arg(edit.property.name, document.object(edit.object).name);
    } else {
        plan.text = PlaceText::tr("Revert %1 to what was loaded").arg(countText(plan.edits));
    }
    return plan;
}

PlannedEdits planRevertAll(const Document &document)
{
    PlannedEdits plan;
    int last = -1;
    for (const Change &change : document.changes()) {
        if (std::exchange(last, change.object) != change.object)
            plan.edits += revertEdits(
                document, change.object, treeRows(document, change.object, false));
    }
    plan.text = PlaceText::tr("Revert all changes");
    if (plan.edits.isEmpty())
        plan.refusal = PlaceText::tr("There are no changes.");
    return plan;
}

const Issue *allowableIssue(const Document &document, const PropertyPlace &place)
{
    if (!place.isProperty())
        return nullptr;
    for (const Issue &issue : document.issuesOf(place.object)) {
        const bool isHere = issue.scope == place.scope
            && issue.property.compare(place.name, Qt::CaseInsensitive) == 0;
        if (isHere && issue.severity == Severity::Error)
            return issue.canBeAllowed ? &issue : nullptr;
    }
    return nullptr;
}

} // namespace clusprop::ui
