// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/matrix_selection.h"

#include "ui/models/matrix_model.h"
#include "ui/models/roles.h"
#include "ui/windows/matrix_commands.h"

#include <QCoreApplication>
#include <QSet>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MatrixSelection)
};

/// Looking into more cells than this would be felt at every step of the selection.
constexpr qsizetype mostLookedInto = 20'000;

bool holdSame(const Property *left, const Property *right)
{
    if (left == nullptr || right == nullptr)
        return left == right;
    return left->knowledge == right->knowledge && left->values == right->values
        && cutTextOf(*left) == cutTextOf(*right);
}

} // namespace

SelectionSummary summaryOf(const MatrixCommands &commands, const MatrixModel &model)
{
    SelectionSummary summary;
    const MatrixCommands::Extent extent = commands.extent();
    summary.cells = extent.cells;
    summary.objects = extent.objects;
    const QModelIndex current = commands.current();
    if (current.isValid() && current.column() != MatrixModel::Name) {
        summary.column = model.column(current.column()).name;
        summary.together = extent.inCurrentColumn;
    }
    summary.isComplete = extent.cells <= mostLookedInto;
    if (!summary.isComplete)
        return summary;
    const QModelIndexList cells = commands.selectedProperties();
    bool areSame = !cells.isEmpty();
    const Property *first = areSame ? model.propertyAt(cells.first()) : nullptr;
    for (const QModelIndex &cell : cells) {
        const Property *stored = model.propertyAt(cell);
        areSame = areSame && holdSame(first, stored);
        const PropertyCell place = model.cellAt(cell);
        summary.changed
            += model.document().isModified(place.object) && cell.data(ModifiedRole).toBool() ? 1
                                                                                             : 0;
    }
    if (areSame)
        summary.common = cells.first().data().toString();
    return summary;
}

QString summaryText(const SelectionSummary &summary, const QModelIndex &current)
{
    if (summary.cells <= 1)
        return current.isValid() ? current.data(Qt::AccessibleTextRole).toString() : QString();
    const QString objects = summary.objects == 1
        ? Words::tr("one object")
        : Words::tr("%n objects", "after: cells of", summary.objects);
    QStringList parts{ Words::tr("%1 cells of %2").arg(summary.cells).arg(objects) };
    if (summary.common)
        parts.append(Words::tr("all %1", "all of them show this value").arg(*summary.common));
    else if (summary.isComplete)
        parts.append(Words::tr("(different)"));
    if (summary.together > 1) {
        parts.append(Words::tr("typing sets %1 of %n objects", nullptr, summary.together)
                         .arg(summary.column));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace clusprop::ui
