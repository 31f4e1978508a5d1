// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Whether the panes of a document show what panes made anew would show.
///
/// Models follow edits step by step; one that forgets a step shows what is not there any more.
#pragma once

#include "ui/models/change_model.h"
#include "ui/models/issue_model.h"
#include "ui/models/matrix_model.h"
#include "ui/models/object_tree_model.h"
#include "ui/models/roles.h"
#include "ui/windows/document_page.h"
#include "ui/windows/properties_view.h"
#include "ui/windows/volumes_view.h"

#include <QUndoStack>

namespace clusprop::ui_test {

using namespace clusprop::ui;

/// All that is shown, spoken and marked, from the first row to the last.
inline void appendShown(
    const QAbstractItemModel &model, const QModelIndex &parent, QStringList &shown)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            for (const int role : { int(Qt::DisplayRole), int(Qt::EditRole),
                     int(Qt::ToolTipRole), int(Qt::CheckStateRole), int(Qt::AccessibleTextRole),
                     int(Qt::AccessibleDescriptionRole), int(ModifiedRole), int(PositionRole),
                     int(IssueSeverityRole), int(LockReasonRole), int(MessageRole),
                     int(ChangeCountRole), int(ProblemCountRole) })
                shown.append(cell.data(role).toString());
            shown.append(QString::number(model.flags(cell)));
        }
        appendShown(model, model.index(row, 0, parent), shown);
    }
}

/// Empty when both show the same.
inline QString differenceOf(
    const QString &pane, const QAbstractItemModel &model, const QAbstractItemModel &fresh)
{
    QStringList left;
    QStringList right;
    appendShown(model, {}, left);
    appendShown(fresh, {}, right);
    if (left == right)
        return {};
    qsizetype at = 0;
    while (at < left.size() && at < right.size() && left[at] == right[at])
        ++at;
    return QStringLiteral("%1 shows \"%2\" and not \"%3\"")
        .arg(pane, left.value(at, QStringLiteral("less")),
            right.value(at, QStringLiteral("nothing more")));
}

/// A column that was there stays when nobody stores the property any more, so each cell is looked
/// for by its property.
inline QString differenceOf(const MatrixModel &shown, Document &document)
{
    if (shown.rowCount() == 0)
        return {};
    QUndoStack other;
    MatrixModel fresh(document, other);
    fresh.setClass(shown.objectClass(), shown.resourceType());
    for (int row = 0; row < fresh.rowCount(); ++row) {
        for (int column = 1; column < fresh.columnCount(); ++column) {
            const QModelIndex cell = fresh.index(row, column);
            const PropertyPlace place = placeOf(cell);
            const int shownColumn = shown.columnOf(place.scope, place.name);
            fresh.setNumberBase(column, shown.numberBase(shownColumn));
            const QModelIndex same = shown.index(row, shownColumn);
            for (const int role : { int(Qt::DisplayRole), int(Qt::EditRole),
                     int(Qt::CheckStateRole), int(ModifiedRole), int(IssueSeverityRole) }) {
                if (same.data(role) != cell.data(role)) {
                    return QStringLiteral("the matrix shows \"%1\" and not \"%2\" for %3")
                        .arg(same.data(role).toString(), cell.data(role).toString(), place.name);
                }
            }
        }
    }
    return {};
}

/// The first difference in words; empty: there is none.
inline QString differenceFromFresh(DocumentPage &page, bool showsDocumented)
{
    // The models want to write; here they only read.
    auto &document = const_cast<Document &>(page.document());
    QUndoStack other;
    const VolumeTableModel volumes(document, other);
    PropertyTreeModel properties(document, other);
    properties.setShowDocumented(showsDocumented);
    properties.setObject(page.properties()->object());
    for (int column = 0; column < PropertyTreeModel::columnTotal; ++column) {
        const auto same = static_cast<PropertyTreeModel::Column>(column);
        properties.setNumberBase(same, page.properties()->model().numberBase(same));
    }
    const ObjectTreeModel objects(document);
    IssueModel issues(document);
    issues.setFilter(page.findChild<IssueModel *>()->filter());
    const ChangeModel changes(document);
    const QStringList differences{
        differenceOf(QStringLiteral("the volume table"), page.volumes()->model(), volumes),
        differenceOf(QStringLiteral("the property tree"), page.properties()->model(), properties),
        differenceOf(
            QStringLiteral("the object tree"), *page.findChild<ObjectTreeModel *>(), objects),
        differenceOf(
            QStringLiteral("the list of problems"), *page.findChild<IssueModel *>(), issues),
        differenceOf(
            QStringLiteral("the list of changes"), *page.findChild<ChangeModel *>(), changes),
        differenceOf(*page.findChild<MatrixModel *>(), document),
    };
    for (const QString &difference : differences) {
        if (!difference.isEmpty())
            return difference;
    }
    return {};
}

} // namespace clusprop::ui_test
