// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/property_tree_model.h"

#include "ui/commands/edit_command.h"
#include "ui/models/clear_gate.h"
#include "ui/models/row_edits.h"
#include "ui/models/value_proposal.h"

#include <QScopedValueRollback>
#include <QSet>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace clusprop::ui {
namespace {

/// Of a group; a property's is its RowGroup + 1, so that it outlives groups coming and going.
constexpr quintptr groupId = 0;

QString keyOf(const TreeRow &row)
{
    return QStringLiteral("%1/%2/%3")
        .arg(static_cast<int>(row.row.scope))
        .arg(row.occurrence)
        .arg(row.row.name.toCaseFolded());
}

} // namespace

PropertyTreeModel::PropertyTreeModel(Document &document, QUndoStack &stack, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_stack(stack)
{
    connect(&m_document, &Document::objectsChanged, this, &PropertyTreeModel::onObjectsChanged);
    connect(&m_document, &Document::findingsChanged, this, &PropertyTreeModel::onObjectsChanged);
    connect(&m_document, &Document::reloaded, this, &PropertyTreeModel::update);
}

void PropertyTreeModel::setObject(int object)
{
    beginResetModel();
    m_object = object;
    m_groups.clear();
    if (m_object >= 0) {
        for (const TreeRow &row : treeRows(m_document, m_object, m_showDocumented)) {
            if (m_groups.isEmpty() || m_groups.last().group != row.row.group)
                m_groups.append({ row.row.group, {} });
            m_groups.last().rows.append(row);
        }
    }
    endResetModel();
}

void PropertyTreeModel::setShowDocumented(bool show)
{
    m_showDocumented = show;
    update();
}

QModelIndex PropertyTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, groupId);
    return createIndex(row, column, static_cast<quintptr>(m_groups[parent.row()].group) + 1);
}

QModelIndex PropertyTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return {};
    const int position = groupPosition(static_cast<RowGroup>(index.internalId() - 1));
    return position < 0 ? QModelIndex() : createIndex(position, 0, groupId);
}

int PropertyTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    const bool isGroup = parent.internalId() == groupId && parent.column() == 0;
    return isGroup ? static_cast<int>(m_groups[parent.row()].rows.size()) : 0;
}

int PropertyTreeModel::columnCount(const QModelIndex &) const
{
    return columnTotal;
}

Qt::ItemFlags PropertyTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const TreeRow *row = rowAt(index);
    if (row == nullptr)
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (index.column() == Value && row->placeReason.isEmpty()) {
        flags |= Qt::ItemIsEditable;
        if (row->switchNumber())
            flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

bool PropertyTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const TreeRow *row = rowAt(index);
    if (row == nullptr || index.column() != Value)
        return false;
    if (role == Qt::EditRole) {
        return carryOut(
            index, proposeText(m_document, m_object, *row, m_bases[Value], value.toString()));
    }
    if (role != Qt::CheckStateRole)
        return false;
    const quint32 number = value.toInt() == Qt::Checked ? 1 : 0;
    return carryOut(index, proposeValue(m_document, m_object, *row, dwordValue(number)));
}

bool PropertyTreeModel::carryOut(const QModelIndex &index, const Proposal &proposal)
{
    if (proposal.isRefused()) {
        emit rejected(index, proposal.refusal);
        return false;
    }
    if (!proposal.edit)
        return true;
    if (proposal.clearsBackup && m_gate != nullptr && !m_gate->passes({ m_object }))
        return false;
    pushEdit(m_stack, m_document, { *proposal.edit });
    if (!proposal.advice.isEmpty())
        emit hint(proposal.advice);
    return true;
}

void PropertyTreeModel::resetRows(const QModelIndexList &rows)
{
    QVector<TreeRow> resettable = chosen(rows);
    if (resettable.isEmpty())
        return;
    if (m_document.object(m_object).objectClass == ObjectClass::Volume) {
        emit rejected(rows.first(),
            tr("What is known of a volume stands in a fixed structure, so nothing of it can be "
               "taken "
               "away. Set BackupInProgress to 0 instead."));
        return;
    }
    resettable.removeIf([](const TreeRow &row) { return row.isReadOnly() || !row.current; });
    EditGroup edits = resetEdits(m_document, m_object, resettable);
    if (edits.isEmpty()) {
        emit rejected(rows.first(), tr("There is no stored value here that could be taken away."));
        return;
    }
    const int count = static_cast<int>(edits.size());
    pushEdit(m_stack, m_document, std::move(edits),
        count == 1 ? QString()
                   : tr("Reset %n properties of %1 to their defaults", nullptr, count)
                         .arg(m_document.object(m_object).name));
}

void PropertyTreeModel::revertRows(const QModelIndexList &rows)
{
    const QVector<TreeRow> wanted = chosen(rows);
    EditGroup edits = m_object < 0 ? EditGroup() : revertEdits(m_document, m_object, wanted);
    if (edits.isEmpty()) {
        if (!wanted.isEmpty())
            emit rejected(rows.first(), tr("This is as it was loaded."));
        return;
    }
    const int count = static_cast<int>(edits.size());
    const QString owner = m_document.object(m_object).name;
    const QString text = count == 1
        ? tr("Revert %1 of %2 to what was loaded").arg(edits.first().property.name, owner)
        : tr("Revert %n properties of %1 to what was loaded", nullptr, count).arg(owner);
    pushEdit(m_stack, m_document, std::move(edits), text);
}

QVector<TreeRow> PropertyTreeModel::chosen(const QModelIndexList &indexes) const
{
    QVector<TreeRow> rows;
    QSet<QString> taken;
    for (const QModelIndex &index : indexes) {
        const TreeRow *row = rowAt(index);
        if (row == nullptr || taken.contains(keyOf(*row)))
            continue;
        taken.insert(keyOf(*row));
        rows.append(*row);
    }
    return rows;
}

const TreeRow *PropertyTreeModel::rowAt(const QModelIndex &index) const
{
    const bool isProperty
        = index.isValid() && index.model() == this && index.internalId() != groupId;
    if (!isProperty)
        return nullptr;
    const int position = groupPosition(static_cast<RowGroup>(index.internalId() - 1));
    if (position < 0 || index.row() >= m_groups[position].rows.size())
        return nullptr;
    return &m_groups[position].rows[index.row()];
}

QStringList PropertyTreeModel::names(const QString &part, int most) const
{
    QStringList names;
    for (const Group &group : m_groups) {
        for (const TreeRow &row : group.rows) {
            if (names.size() < most && row.row.name.contains(part, Qt::CaseInsensitive))
                names.append(row.row.name);
        }
    }
    return names;
}

QModelIndex PropertyTreeModel::indexOfProperty(Scope scope, QStringView name, int column) const
{
    for (int position = 0; position < m_groups.size(); ++position) {
        const QVector<TreeRow> &rows = m_groups[position].rows;
        for (int row = 0; row < rows.size(); ++row) {
            if (rows[row].row.scope == scope
                && name.compare(rows[row].row.name, Qt::CaseInsensitive) == 0)
                return index(row, column, index(position, 0));
        }
    }
    return {};
}

QModelIndex PropertyTreeModel::indexOfOffset(qint64 offset, int column) const
{
    for (int position = 0; position < m_groups.size(); ++position) {
        const QVector<TreeRow> &rows = m_groups[position].rows;
        for (int row = 0; row < rows.size(); ++row) {
            const Place place = rows[row].current ? rows[row].current->place : Place();
            if (place.hasBytes() && offset >= place.offset && offset < place.offset + place.length)
                return index(row, column, index(position, 0));
        }
    }
    return {};
}

int PropertyTreeModel::groupPosition(RowGroup group) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
        [group](const Group &candidate) { return candidate.group == group; });
    return found == m_groups.end() ? -1 : static_cast<int>(found - m_groups.begin());
}

void PropertyTreeModel::onObjectsChanged(const QVector<int> &objects)
{
    if (std::binary_search(objects.begin(), objects.end(), m_object))
        update();
}

/// A view that is told of a row that goes takes what stands in an open editor, and so may change
/// the document in the middle of this.
void PropertyTreeModel::update()
{
    m_isStale = true;
    if (m_isUpdating)
        return;
    const QScopedValueRollback updating(m_isUpdating, true);
    while (std::exchange(m_isStale, false) && m_object >= 0)
        updateGroups();
}

void PropertyTreeModel::updateGroups()
{
    QVector<QVector<TreeRow>> target(static_cast<int>(RowGroup::Unknown) + 1);
    for (const TreeRow &row : treeRows(m_document, m_object, m_showDocumented))
        target[static_cast<int>(row.row.group)].append(row);

    for (int number = 0; number < target.size(); ++number) {
        const auto group = static_cast<RowGroup>(number);
        const int position = groupPosition(group);
        if (position >= 0 && !target[number].isEmpty()) {
            updateGroup(position, target[number]);
        } else if (position >= 0) {
            beginRemoveRows({}, position, position);
            m_groups.removeAt(position);
            endRemoveRows();
        } else if (!target[number].isEmpty()) {
            const auto next = std::find_if(m_groups.begin(), m_groups.end(),
                [group](const Group &candidate) { return candidate.group > group; });
            const int place = static_cast<int>(next - m_groups.begin());
            beginInsertRows({}, place, place);
            m_groups.insert(place, { group, target[number] });
            endInsertRows();
        }
    }
}

void PropertyTreeModel::updateGroup(int position, const QVector<TreeRow> &target)
{
    const QModelIndex group = index(position, 0);
    QVector<TreeRow> &rows = m_groups[position].rows;
    QSet<QString> wanted;
    for (const TreeRow &row : target)
        wanted.insert(keyOf(row));
    for (int row = static_cast<int>(rows.size()) - 1; row >= 0; --row) {
        if (wanted.contains(keyOf(rows[row])))
            continue;
        beginRemoveRows(group, row, row);
        rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < target.size(); ++row) {
        const auto there = std::find_if(rows.begin() + row, rows.end(),
            [&](const TreeRow &candidate) { return isSameProperty(candidate, target[row]); });
        const int from = static_cast<int>(there - rows.begin());
        if (there == rows.end()) {
            beginInsertRows(group, row, row);
            rows.insert(row, target[row]);
            endInsertRows();
        } else if (from != row) {
            beginMoveRows(group, from, from, group, row);
            rows.move(from, row);
            endMoveRows();
        }
        const bool changed = !showsSame(rows[row], target[row]);
        rows[row] = target[row];
        if (changed)
            emit dataChanged(index(row, 0, group), index(row, State, group));
    }
    emit dataChanged(group, index(position, State)); // counts in the header
}

} // namespace clusprop::ui
