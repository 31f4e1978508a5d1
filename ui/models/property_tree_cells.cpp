// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What the cells of PropertyTreeModel say, role by role.

#include "ui/words/core_words.h"
#include "ui/models/marks.h"
#include "ui/models/property_tree_model.h"
#include "ui/models/roles.h"
#include "ui/models/value_cell.h"
#include "ui/models/value_proposal.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

constexpr std::array<const char *, PropertyTreeModel::columnTotal> titles{
    QT_TRANSLATE_NOOP("clusprop::ui::PropertyTreeModel", "Name"),
    QT_TRANSLATE_NOOP("clusprop::ui::PropertyTreeModel", "Value"),
    QT_TRANSLATE_NOOP("clusprop::ui::PropertyTreeModel", "Format"),
    QT_TRANSLATE_NOOP("clusprop::ui::PropertyTreeModel", "Default"),
    QT_TRANSLATE_NOOP("clusprop::ui::PropertyTreeModel", "Range"),
    QT_TRANSLATE_NOOP("clusprop::ui::PropertyTreeModel", "State"),
};

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? PropertyTreeModel::tr("not documented") : text;
}

} // namespace

QVariant PropertyTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columnTotal;
    if (!isColumn || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    return tr(titles[static_cast<std::size_t>(section)]);
}

QVariant PropertyTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const TreeRow *row = rowAt(index))
        return cellData(*row, index.column(), role);
    return groupData(m_groups[index.row()], index.column(), role);
}

QVariant PropertyTreeModel::groupData(const Group &group, int column, int role) const
{
    const auto changes = std::count_if(
        group.rows.begin(), group.rows.end(), [](const TreeRow &row) { return row.row.modified; });
    const auto problems
        = std::count_if(group.rows.begin(), group.rows.end(), [](const TreeRow &row) {
              return row.findings.worst.value_or(Severity::Note) != Severity::Note;
          });
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column != Name)
            return {};
        if (changes == 0)
            return tr("%1 (%2)").arg(
                fromCore(rowGroupTitle(group.group)), QString::number(group.rows.size()));
        return tr("%1 (%2, %3 changed)")
            .arg(fromCore(rowGroupTitle(group.group)), QString::number(group.rows.size()),
                QString::number(changes));
    case Qt::FontRole:
        return boldFont();
    case GroupRole:
        return static_cast<int>(group.group);
    case ObjectRole:
        return m_object;
    case ChangeCountRole:
        return static_cast<int>(changes);
    case ProblemCountRole:
        return static_cast<int>(problems);
    case SortRole:
        return static_cast<int>(group.group);
    default:
        return {};
    }
}

QString PropertyTreeModel::cellText(const TreeRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.row.name;
    case Value:
        return valueAndMeaning(row, m_bases[Value]);
    case Format: {
        Property probe;
        probe.values = { { row.syntax(), {}, {}, true } };
        const bool known = row.current || (row.row.entry != nullptr && row.row.entry->format);
        return known ? formatText(row.current.value_or(probe)) : orUnknown({});
    }
    case Default:
        return orUnknown(
            row.row.entry == nullptr ? QString() : defaultText(*row.row.entry, m_bases[Default]));
    case Range:
        return orUnknown(
            row.row.entry == nullptr ? QString() : fromCore(rangeText(*row.row.entry, m_bases[Range])));
    default:
        return stateText(row);
    }
}

QVariant PropertyTreeModel::cellData(const TreeRow &row, int column, int role) const
{
    const ValueCell cell{ m_document, m_object, row, m_bases[Value] };
    if (column == Value && role == EditCheckRole) {
        if (!row.placeReason.isEmpty())
            return {};
        return QVariant::fromValue(EditCheck([this, row](const QString &text) {
            return verdictOf(proposeText(m_document, m_object, row, m_bases[Value], text));
        }));
    }
    if (column == Value)
        return valueData(cell, role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        return cellText(row, column);
    case Qt::FontRole:
        return row.row.modified && column == Name ? boldFont() : QVariant();
    case Qt::DecorationRole:
        return row.isReadOnly() && column == Name ? lockIcon(QGuiApplication::palette())
                                                  : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return valueWords(cell, role);
    default:
        return propertyData(cell, role);
    }
}

void PropertyTreeModel::setNumberBase(NumberBase base)
{
    for (const Column column : { Value, Default, Range })
        setNumberBase(column, base);
}

void PropertyTreeModel::setNumberBase(Column column, NumberBase base)
{
    m_bases[column] = base;
    for (int position = 0; position < m_groups.size(); ++position) {
        const QModelIndex group = index(position, 0);
        emit dataChanged(index(0, column, group), index(rowCount(group) - 1, column, group));
    }
}

} // namespace clusprop::ui
