// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What the cells of AllPropertiesModel say, role by role.

#include "core/search/filter_words.h"
#include "ui/models/all_properties_model.h"
#include "ui/models/marks.h"
#include "ui/models/roles.h"
#include "ui/models/value_cell.h"
#include "ui/models/value_proposal.h"

#include <QFont>
#include <QGuiApplication>

#include <array>

namespace clusprop::ui {
namespace {

constexpr std::array<const char *, AllPropertiesModel::columnTotal> titles{
    QT_TRANSLATE_NOOP("clusprop::ui::AllPropertiesModel", "Object"),
    QT_TRANSLATE_NOOP("clusprop::ui::AllPropertiesModel", "Class"),
    QT_TRANSLATE_NOOP("clusprop::ui::AllPropertiesModel", "Name"),
    QT_TRANSLATE_NOOP("clusprop::ui::AllPropertiesModel", "Value"),
    QT_TRANSLATE_NOOP("clusprop::ui::AllPropertiesModel", "Format"),
    QT_TRANSLATE_NOOP("clusprop::ui::AllPropertiesModel", "List"),
    QT_TRANSLATE_NOOP("clusprop::ui::AllPropertiesModel", "State"),
};

/// By column; Any where the filter has no field for it.
constexpr std::array fields{ FilterField::Object, FilterField::Class, FilterField::Name,
    FilterField::Value, FilterField::Type, FilterField::Scope, FilterField::Any };
static_assert(fields.size() == AllPropertiesModel::columnTotal);

QString formatOf(const TreeRow &row)
{
    if (row.current && !row.current->values.isEmpty())
        return formatText(*row.current);
    if (row.row.entry == nullptr || !row.row.entry->format)
        return AllPropertiesModel::tr("not documented");
    Property probe;
    probe.values = { { wire::listValue(*row.row.entry->format), {}, {}, true } };
    return formatText(probe);
}

} // namespace

QVariant AllPropertiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columnTotal;
    if (!isColumn || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return tr(titles[static_cast<std::size_t>(section)]);
}

QString AllPropertiesModel::cellText(int row, int column) const
{
    const FlatPlace &place = m_places[row];
    switch (column) {
    case Object:
        return m_document.object(place.object).name;
    case Class:
        return objectClassWord(m_document.object(place.object).objectClass);
    case Name:
        return treeRow(row).row.name;
    case Format:
        return formatOf(treeRow(row));
    case List:
        return scopeWord(place.spot.scope);
    default:
        return stateText(treeRow(row));
    }
}

QVariant AllPropertiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int object = m_places[index.row()].object;
    if (role == ObjectRole)
        return object;
    if (role == FilterFieldRole)
        return static_cast<int>(fields[static_cast<std::size_t>(index.column())]);
    const TreeRow &row = treeRow(index.row());
    const ValueCell cell{ m_document, object, row, m_base };
    if (index.column() == Value && role == EditCheckRole) {
        if (!row.placeReason.isEmpty())
            return {};
        return QVariant::fromValue(EditCheck([this, object, row](const QString &text) {
            return verdictOf(proposeText(m_document, object, row, m_base, text));
        }));
    }
    if (index.column() == Value)
        return valueData(cell, role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        return cellText(index.row(), index.column());
    case Qt::FontRole:
        return row.row.modified && index.column() == Name ? boldFont() : QVariant();
    case Qt::DecorationRole:
        return row.isReadOnly() && index.column() == Name
            ? QVariant(lockIcon(QGuiApplication::palette()))
            : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return valueWords(cell, role);
    default:
        return propertyData(cell, role);
    }
}

} // namespace clusprop::ui
