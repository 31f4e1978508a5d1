// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What the cells of VolumeTableModel say, role by role.

#include "core/validation/rules.h"
#include "core/values/display.h"
#include "ui/models/cell_words.h"
#include "ui/models/marks.h"
#include "ui/models/roles.h"
#include "ui/models/volume_columns.h"
#include "ui/models/volume_table_model.h"

#include <QFont>
#include <QGuiApplication>

namespace clusprop::ui {
namespace {

const VolumeColumn &columnRow(int column)
{
    return volumeColumns()[static_cast<std::size_t>(column)];
}

} // namespace

QString VolumeTableModel::text(int row, int column) const
{
    return columnRow(column).text({ m_document, m_rows[row].volume, m_rows[row].status });
}

QVariant VolumeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const VolumeRow &volume = m_rows[row].volume;
    const VolumeColumn &column = columnRow(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case ObjectRole:
        return volume.object;
    case ByteRangeRole:
        if (const Property *property = currentProperty(row, column.property);
            property != nullptr && property->place.hasBytes()) {
            return QVariant::fromValue(
                wire::ByteRange{ static_cast<std::size_t>(property->place.offset),
                    static_cast<std::size_t>(property->place.length) });
        }
        return {};
    case FilterFieldRole:
        return static_cast<int>(column.field);
    case NameRole:
        return column.property.isEmpty() ? QVariant() : QVariant(column.property.toString());
    case ScopeRole:
        if (column.property.isEmpty())
            return {};
        return static_cast<int>(index.column() == Backup ? Scope::Common : Scope::CommonReadOnly);
    case IssueSeverityRole:
    case MessageRole:
        return findingsData(row, index.column(), role);
    case Qt::DecorationRole:
        if (index.column() != Backup)
            return findingsData(row, index.column(), role);
        break;
    case SortRole:
        if (index.column() == FaultState)
            return volume.faultState ? QVariant(*volume.faultState) : QVariant(-1);
        break;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
        return wordsData(row, index.column(), role);
    default:
        break;
    }
    if (index.column() == Backup)
        return backupData(row, role);
    return role == SortRole || role == Qt::EditRole ? text(row, index.column()) : QVariant();
}

/// Findings are put into words only for those who ask; most cells are only painted.
QVariant VolumeTableModel::findingsData(int row, int column, int role) const
{
    if (role == Qt::DecorationRole && column != Problems)
        return {};
    const RowFindings findings = findingsOf(m_document.issuesOf(m_rows[row].volume.object));
    if (role == MessageRole)
        return findings.message;
    if (role == IssueSeverityRole)
        return findings.worst ? QVariant(static_cast<int>(*findings.worst)) : QVariant();
    return findings.worst.value_or(Severity::Note) == Severity::Note
        ? QVariant()
        : QVariant(severityIcon(*findings.worst, QGuiApplication::palette()));
}

EditContext VolumeTableModel::backupContext(int row) const
{
    EditContext context;
    context.property.name = volume_property::backupInProgress.toString();
    if (const Property *current = currentProperty(row, volume_property::backupInProgress))
        context.property = *current;
    context.syntax
        = context.property.values.isEmpty() ? dwordValue(0).syntax : context.property.syntax();
    context.entry = catalogEntry(m_document.object(m_rows[row].volume.object), Scope::Common,
        volume_property::backupInProgress);
    context.lockReason = lockReasonOf(row);
    return context;
}

QVariant VolumeTableModel::backupData(int row, int role) const
{
    const std::optional<quint64> &stored = m_rows[row].volume.backupInProgress;
    const Property *current = currentProperty(row, volume_property::backupInProgress);
    const Property *loaded = loadedProperty(row, volume_property::backupInProgress);
    const bool modified = current != nullptr && (loaded == nullptr || !(*loaded == *current));
    switch (role) {
    case Qt::EditRole:
        return stored ? QString::number(*stored) : QString();
    case Qt::CheckStateRole:
        if (!stored)
            return {};
        if (*stored > 1)
            return Qt::PartiallyChecked;
        return *stored == 1 ? Qt::Checked : Qt::Unchecked;
    case Qt::FontRole:
        if (modified) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case ModifiedRole:
        return modified;
    case PositionRole:
        return m_document.object(m_rows[row].volume.object)
            .list(Scope::Common)
            .indexOf(volume_property::backupInProgress);
    case LockReasonRole:
        return lockReasonOf(row);
    case ReadOnlyRole:
        return isLocked(row);
    case SortRole:
        return stored ? QVariant(*stored) : QVariant(-1);
    case FormatRole:
        return static_cast<int>(
            current == nullptr ? wire::Format::Dword : wire::formatOf(current->syntax()));
    case Qt::DecorationRole:
        return m_rows[row].volume.backupDisputed
            ? QVariant(severityIcon(Severity::Warning, QGuiApplication::palette()))
            : QVariant();
    case DisputedRole:
        return m_rows[row].volume.backupDisputed;
    case EditCheckRole:
        return isLocked(row) ? QVariant() : QVariant::fromValue(EditCheck(checkBackup));
    case ImmediateRole:
        return true;
    case EditContextRole:
        return QVariant::fromValue(backupContext(row));
    default:
        return {};
    }
}

QVariant VolumeTableModel::wordsData(int row, int column, int role) const
{
    CellWords words;
    words.property = volumeColumnTitle(column);
    words.object = m_rows[row].volume.friendlyName;
    words.value = text(row, column);
    if (column == Problems || column == Backup) {
        words.message = column == Problems
            ? findingsOf(m_document.issuesOf(m_rows[row].volume.object)).message
            : findingsOf(m_document.issuesOf(m_rows[row].volume.object), Scope::Common,
                volume_property::backupInProgress)
                  .message;
    }
    if (column == Backup) {
        words.modified = backupData(row, ModifiedRole).toBool();
        words.lockReason = lockReasonOf(row);
        words.readOnly = !words.lockReason.isEmpty();
        if (const Property *loaded = loadedProperty(row, volume_property::backupInProgress))
            words.before = displayProperty(*loaded);
    }
    if (const Property *property = loadedProperty(row, columnRow(column).property))
        words.origin = originOf(m_document.loaded(), *property);
    if (role == Qt::AccessibleTextRole)
        return accessibleTextOf(words);
    if (role == Qt::AccessibleDescriptionRole)
        return accessibleDescriptionOf(words);
    return plainToolTip(toolTipOf(words));
}

} // namespace clusprop::ui
