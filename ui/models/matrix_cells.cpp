// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What the cells and titles of MatrixModel say, role by role.

#include "ui/models/edit_check.h"
#include "ui/models/marks.h"
#include "ui/models/matrix_model.h"
#include "ui/models/roles.h"
#include "ui/models/value_cell.h"
#include "ui/models/value_proposal.h"

#include <QFont>
#include <QGuiApplication>

namespace clusprop::ui {
namespace {

/// There is a text, but it is not the value.
bool isNoValue(RowState state)
{
    return state == RowState::NotStored || state == RowState::Absent || state == RowState::Cut;
}

QString listWord(Scope scope)
{
    switch (scope) {
    case Scope::Common:
        return MatrixModel::tr("common property");
    case Scope::CommonReadOnly:
        return MatrixModel::tr("common property, read-only");
    case Scope::Private:
        return MatrixModel::tr("private property");
    case Scope::PrivateReadOnly:
        break;
    }
    return MatrixModel::tr("private property, read-only");
}

} // namespace

const TreeRow &MatrixModel::row(int row, int column) const
{
    const std::pair<int, int> key{ row, column };
    if (const TreeRow *kept = m_rows.object(key))
        return *kept;
    const MatrixColumn &shown = this->column(column);
    const int object = objectAt(row);
    auto *made = new TreeRow(treeRow(m_document, object, shown.scope, shown.name));
    m_rows.insert(key, made); // never at once: one cell costs 1
    return *made;
}

const Property *MatrixModel::property(int row, int column) const
{
    const MatrixColumn &shown = this->column(column);
    return m_document.object(objectAt(row)).list(shown.scope).find(shown.name);
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == ObjectRole)
        return objectAt(index.row());
    if (index.column() == Name)
        return nameData(index.row(), role);
    return role == SortRole ? sortKey(index.row(), index.column()) : cellData(index, role);
}

QVariant MatrixModel::nameData(int row, int role) const
{
    const int object = objectAt(row);
    const ClusterObject &shown = m_document.object(object);
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return shown.name;
    case Qt::FontRole:
        return m_document.isModified(object) ? boldFont() : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const int changes = m_document.changeCount(object);
        const QString text = changes == 0 ? shown.name
            : changes == 1                ? tr("%1, 1 change").arg(shown.name)
                                          : tr("%1, %n changes", nullptr, changes).arg(shown.name);
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    case ModifiedRole:
        return m_document.isModified(object);
    case ChangeCountRole:
        return m_document.changeCount(object);
    case LockReasonRole:
        return tr("The name of an object cannot be changed here.");
    case ReadOnlyRole:
        return true;
    case FilterTextRole:
        return QStringList{ shown.name, shown.resourceType, shown.groupName, shown.resourceName,
            shown.ownerNode, shown.state }
            .join(u'\n');
    default:
        return {};
    }
}

QVariant MatrixModel::cellData(const QModelIndex &index, int role) const
{
    const int column = index.column();
    const TreeRow &shown = row(index.row(), column);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(shown, column);
    case Qt::ForegroundRole:
        if (isNoValue(shown.row.state))
            return secondaryTextColour(QGuiApplication::palette());
        break;
    case DeviationRole:
        return deviations(index.row(), column).toInt();
    case EditCheckRole:
        return shown.placeReason.isEmpty() ? QVariant::fromValue(checkOf(index)) : QVariant();
    default:
        break;
    }
    const bool isWords = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole
        || role == Qt::AccessibleDescriptionRole;
    return valueData({ m_document, objectAt(index.row()), shown, numberBase(column),
                         isWords ? remarks(index.row(), column) : QStringList() },
        role);
}

EditCheck MatrixModel::checkOf(const QModelIndex &index) const
{
    return [this, cell = cellAt(index)](const QString &text) {
        const TreeRow now = treeRow(m_document, cell.object, cell.scope, cell.name);
        return verdictOf(proposeText(m_document, cell.object, now, cell.base, text));
    };
}

QString MatrixModel::cellText(const TreeRow &row, int column) const
{
    const QString text = valueAndMeaning(row, numberBase(column));
    switch (row.row.state) {
    case RowState::Cut:
        return tr("%1 (cut in the source)").arg(text);
    case RowState::Disputed:
        return tr("%1 (sources differ)").arg(text);
    default:
        return text;
    }
}

/// Asked of every row at once, so it goes without the cell's parts. What has no value comes after
/// the numbers and before the texts.
QVariant MatrixModel::sortKey(int row, int column) const
{
    const Property *stored = property(row, column);
    if (stored == nullptr || stored->knowledge == Knowledge::Absent)
        return QString();
    if (const auto number = numberOf(*stored))
        return *number;
    return displayProperty(*stored);
}

Deviations MatrixModel::deviations(int row, int column) const
{
    Deviations found;
    if (column <= m_counted && m_values[static_cast<std::size_t>(column - 1)].isOutlier(row))
        found |= Deviation::FromMost;
    const RowState state = this->row(row, column).row.state;
    if (state == RowState::StoredDifferent)
        found |= Deviation::FromDefault;
    else if (state == RowState::StoredDefault)
        found |= Deviation::AsDefault;
    return found;
}

QStringList MatrixModel::remarks(int row, int column) const
{
    QStringList texts;
    const TreeRow &shown = this->row(row, column);
    const Deviations found = deviations(row, column);
    const QString byDefault = shown.row.entry == nullptr
        ? QString()
        : defaultText(*shown.row.entry, numberBase(column));
    if (found.testFlag(Deviation::FromMost))
        texts.append(tr("differs from most: %1").arg(majorityText(column)));
    if (found.testFlag(Deviation::FromDefault))
        texts.append(tr("differs from default %1").arg(byDefault));
    if (found.testFlag(Deviation::AsDefault))
        texts.append(tr("is the default"));
    if (shown.row.state == RowState::NotStored && !byDefault.isEmpty())
        texts.append(tr("the built-in default applies: %1").arg(byDefault));
    if (shown.row.state == RowState::Cut)
        texts.append(tr("cut in the source"));
    if (shown.row.state == RowState::Disputed)
        texts.append(tr("sources differ"));
    return texts;
}

/// "5 of 6 have 10"; empty without a majority.
QString MatrixModel::majorityText(int column) const
{
    const std::optional<Majority> most = majority(column);
    if (!most)
        return {};
    Property probe;
    probe.name = this->column(column).name;
    probe.values = most->values;
    QString value = displayProperty(probe, numberBase(column));
    if (value.isEmpty())
        value = tr("empty text");
    return tr("%1 of %2 have %3").arg(most->count).arg(most->of).arg(value);
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    if (!isColumn)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == Name)
        return role == Qt::DisplayRole ? tr("Name") : QVariant();
    const MatrixColumn &shown = column(section);
    switch (role) {
    case Qt::DisplayRole:
        return numberBase(section) == NumberBase::Hexadecimal ? tr("%1 (hex)").arg(shown.name)
                                                              : shown.name;
    case Qt::DecorationRole:
        return isReadOnly(shown.scope) ? lockIcon(QGuiApplication::palette()) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(headerToolTip(section));
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(shown.name, listWord(shown.scope));
    case NameRole:
        return shown.name;
    case ScopeRole:
        return static_cast<int>(shown.scope);
    default:
        return {};
    }
}

QString MatrixModel::columnDetail(int column) const
{
    const QString list = listWord(this->column(column).scope);
    if (column > m_counted)
        return list;
    const int stored = m_values[static_cast<std::size_t>(column - 1)].storedCount();
    return tr("%1, stored by %2 of %3").arg(list).arg(stored).arg(rowCount());
}

QString MatrixModel::headerToolTip(int column) const
{
    const MatrixColumn &shown = this->column(column);
    QStringList lines{ tr("%1, %2").arg(shown.name, listWord(shown.scope)) };
    const TreeRow *first = rowCount() == 0 ? nullptr : &row(0, column);
    if (const CatalogEntry *entry = first == nullptr ? nullptr : first->row.entry) {
        lines.append(entry->summary);
        if (const QString byDefault = defaultText(*entry, numberBase(column)); !byDefault.isEmpty())
            lines.append(tr("Default: %1").arg(byDefault));
    }
    if (const QString most = majorityText(column); !most.isEmpty())
        lines.append(tr("Most: %1").arg(most));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (index.column() == Name)
        return flags;
    const TreeRow &shown = row(index.row(), index.column());
    if (shown.placeReason.isEmpty()) {
        flags |= Qt::ItemIsEditable;
        if (shown.switchNumber())
            flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

} // namespace clusprop::ui
