// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What the cells of PropertyTreeModel say, role by role.

#include "ui/models/marks.h"
#include "ui/models/property_tree_model.h"
#include "ui/models/roles.h"

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

QFont boldFont()
{
    QFont bold;
    bold.setBold(true);
    return bold;
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
                rowGroupTitle(group.group), QString::number(group.rows.size()));
        return tr("%1 (%2, %3 changed)")
            .arg(rowGroupTitle(group.group), QString::number(group.rows.size()),
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
            row.row.entry == nullptr ? QString() : rangeText(*row.row.entry, m_bases[Range]));
    default:
        return stateText(row);
    }
}

QVariant PropertyTreeModel::cellData(const TreeRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::FontRole:
        return row.row.modified && (column == Name || column == Value) ? boldFont() : QVariant();
    case Qt::ForegroundRole:
        if (column == Value && isWording(row))
            return secondaryTextColour(QGuiApplication::palette());
        return {};
    case Qt::DecorationRole:
        if (column == Name && row.isReadOnly())
            return lockIcon(QGuiApplication::palette());
        if (column == Value && row.findings.worst.value_or(Severity::Note) != Severity::Note)
            return severityIcon(*row.findings.worst, QGuiApplication::palette());
        return {};
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return wordsData(row, role);
    case Qt::AccessibleTextRole:
        return column == Value ? wordsData(row, role) : QVariant(cellText(row, column));
    case ByteRangeRole: { // what was loaded, also where an edit took it away
        const Place place = row.row.loaded ? row.row.loaded->place : Place();
        if (!place.hasBytes())
            return {};
        return QVariant::fromValue(wire::ByteRange{
            static_cast<std::size_t>(place.offset), static_cast<std::size_t>(place.length) });
    }
    case ObjectRole:
        return m_object;
    case ScopeRole:
        return static_cast<int>(row.row.scope);
    case NameRole:
        return row.row.name;
    case PositionRole:
        return row.row.position;
    case IssueSeverityRole:
        return row.findings.worst ? QVariant(static_cast<int>(*row.findings.worst)) : QVariant();
    case MessageRole:
        return row.findings.message;
    case ModifiedRole:
        return row.row.modified;
    case MeaningRole:
        return row.current ? meaningOf(*row.current, row.row.entry) : QString();
    case LockReasonRole:
        return row.placeReason;
    case ReadOnlyRole:
        return row.isReadOnly();
    case RowStateRole:
        return static_cast<int>(row.row.state);
    case DocumentedRole:
        return row.row.entry != nullptr;
    case GroupRole:
        return static_cast<int>(row.row.group);
    case DisputedRole:
        return row.row.state == RowState::Disputed;
    case FilterTextRole:
        return QStringList{ row.row.name, valueAndMeaning(row, m_bases[Value]),
            m_document.object(m_object).name,
            row.row.entry == nullptr ? QString() : row.row.entry->summary }
            .join(u'\n');
    default:
        break;
    }
    if (column == Value)
        return valueData(row, role);
    return role == SortRole || role == Qt::EditRole ? QVariant(cellText(row, column)) : QVariant();
}

QVariant PropertyTreeModel::valueData(const TreeRow &row, int role) const
{
    switch (role) {
    case Qt::EditRole:
        return editTextOf(row, m_bases[Value]);
    case Qt::CheckStateRole:
        if (const auto number = row.switchNumber())
            return *number > 1 ? Qt::PartiallyChecked : *number == 1 ? Qt::Checked : Qt::Unchecked;
        return {};
    case SortRole:
        if (const auto number = row.current ? numberOf(*row.current) : std::nullopt)
            return *number;
        return valueText(row, m_bases[Value]);
    case FormatRole:
        return static_cast<int>(wire::formatOf(row.syntax()));
    case ImmediateRole:
        return row.placeReason.isEmpty() && row.isTwoState();
    case EditContextRole:
        return QVariant::fromValue(contextOf(row));
    case EditCheckRole:
        if (!row.placeReason.isEmpty())
            return {};
        return QVariant::fromValue(
            EditCheck([this, row](const QString &text) { return check(row, text); }));
    default:
        return {};
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

EditContext PropertyTreeModel::contextOf(const TreeRow &row) const
{
    EditContext context;
    context.property.name = row.row.name;
    if (row.current)
        context.property = *row.current;
    context.syntax = row.syntax();
    context.entry = row.row.entry;
    context.base = m_bases[Value];
    context.lockReason = row.placeReason;
    return context;
}

QVariant PropertyTreeModel::wordsData(const TreeRow &row, int role) const
{
    CellWords words;
    words.property = row.row.name;
    words.object = m_document.object(m_object).name;
    words.value = valueAndMeaning(row, m_bases[Value]);
    words.before = loadedText(row, m_bases[Value]);
    words.modified = row.row.modified;
    words.readOnly = row.isReadOnly();
    words.lockReason = row.placeReason;
    words.message = row.findings.message;
    words.summary = row.row.entry == nullptr ? QString() : row.row.entry->summary;
    // An edited value was not read anywhere; the place is the loaded one's.
    if (const auto &source = row.row.modified ? row.row.loaded : row.current)
        words.origin = originOf(m_document.loaded(), *source);
    if (role == Qt::AccessibleTextRole)
        return accessibleTextOf(words);
    if (role == Qt::AccessibleDescriptionRole)
        return accessibleDescriptionOf(words);
    return plainToolTip(toolTipOf(words));
}

} // namespace clusprop::ui
