// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/value_cell.h"

#include "ui/models/edit_context.h"
#include "ui/models/marks.h"
#include "ui/models/roles.h"

#include <QFont>
#include <QGuiApplication>

namespace clusprop::ui {
namespace {

/// Of what was loaded, also where an edit took it away.
QVariant byteRange(const TreeRow &row)
{
    const Place place = row.row.loaded ? row.row.loaded->place : Place();
    if (!place.hasBytes())
        return {};
    return QVariant::fromValue(wire::ByteRange{
        static_cast<std::size_t>(place.offset), static_cast<std::size_t>(place.length) });
}

EditContext contextOf(const ValueCell &cell)
{
    EditContext context;
    context.property.name = cell.row.row.name;
    if (cell.row.current)
        context.property = *cell.row.current;
    context.syntax = cell.row.syntax();
    context.entry = cell.row.row.entry;
    context.base = typedBase(cell.base);
    context.lockReason = cell.row.placeReason;
    return context;
}

bool hasProblem(const TreeRow &row)
{
    return row.findings.worst.value_or(Severity::Note) != Severity::Note;
}

} // namespace

QFont boldFont()
{
    QFont bold;
    bold.setBold(true);
    return bold;
}

QVariant propertyData(const ValueCell &cell, int role)
{
    const TreeRow &row = cell.row;
    switch (role) {
    case ByteRangeRole:
        return byteRange(row);
    case ObjectRole:
        return cell.object;
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
        return QStringList{ row.row.name, valueAndMeaning(row, cell.base),
            cell.document.object(cell.object).name,
            row.row.entry == nullptr ? QString() : row.row.entry->summary }
            .join(u'\n');
    default:
        return {};
    }
}

QVariant valueData(const ValueCell &cell, int role)
{
    const TreeRow &row = cell.row;
    switch (role) {
    case Qt::DisplayRole:
        return valueAndMeaning(row, cell.base);
    case Qt::EditRole:
        return editTextOf(row, cell.base);
    case Qt::CheckStateRole:
        if (const auto number = row.switchNumber())
            return *number > 1 ? Qt::PartiallyChecked : *number == 1 ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::FontRole:
        return row.row.modified ? boldFont() : QVariant();
    case Qt::ForegroundRole:
        return isWording(row) ? secondaryTextColour(QGuiApplication::palette()) : QVariant();
    case Qt::DecorationRole:
        return hasProblem(row) ? severityIcon(*row.findings.worst, QGuiApplication::palette())
                               : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
        return valueWords(cell, role);
    case SortRole:
        if (const auto number = row.current ? numberOf(*row.current) : std::nullopt)
            return *number;
        return valueText(row, cell.base);
    case FormatRole:
        return static_cast<int>(wire::formatOf(row.syntax()));
    case ImmediateRole:
        return row.placeReason.isEmpty() && row.isTwoState();
    case EditContextRole:
        return QVariant::fromValue(contextOf(cell));
    default:
        return propertyData(cell, role);
    }
}

QVariant valueWords(const ValueCell &cell, int role)
{
    const TreeRow &row = cell.row;
    CellWords words;
    words.property = row.row.name;
    words.object = cell.document.object(cell.object).name;
    words.value = valueAndMeaning(row, cell.base);
    words.before = loadedText(row, cell.base);
    words.modified = row.row.modified;
    words.readOnly = row.isReadOnly();
    words.lockReason = row.placeReason;
    words.message = row.findings.message;
    words.remarks = cell.remarks;
    words.summary = row.row.entry == nullptr ? QString() : row.row.entry->summary;
    // An edited value was not read anywhere; the place is the loaded one's.
    if (const auto &source = row.row.modified ? row.row.loaded : row.current)
        words.origin = originOf(cell.document.loaded(), *source);
    if (role == Qt::AccessibleTextRole)
        return accessibleTextOf(words);
    if (role == Qt::AccessibleDescriptionRole)
        return accessibleDescriptionOf(words);
    return plainToolTip(toolTipOf(words));
}

} // namespace clusprop::ui
