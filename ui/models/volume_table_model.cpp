// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/volume_table_model.h"

#include "core/values/display.h"
#include "core/validation/rules.h"
#include "ui/commands/edit_command.h"
#include "ui/models/cell_words.h"
#include "ui/models/edit_check.h"
#include "ui/models/marks.h"
#include "ui/models/roles.h"
#include "ui/models/volume_columns.h"

#include <QFont>
#include <QGuiApplication>
#include <QUndoStack>

#include <algorithm>

namespace clusprop::ui {
namespace {

const VolumeColumn &columnRow(int column)
{
    return volumeColumns()[static_cast<std::size_t>(column)];
}

/// 0 and 1 are all that BackupInProgress takes, in whichever way they arrive.
std::optional<quint32> backupFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == u"0")
        return 0U;
    return trimmed == u"1" ? std::optional(1U) : std::nullopt;
}

QString refusalOf(const QString &text)
{
    return VolumeTableModel::tr("\"%1\" is not possible. BackupInProgress takes 0 (no backup) or 1 "
                                "(backup in progress).")
        .arg(text);
}

EditVerdict checkBackupText(const QString &text)
{
    if (backupFromText(text))
        return {};
    return { false, Severity::Error, refusalOf(text) };
}

} // namespace

VolumeTableModel::VolumeTableModel(Document &document, QUndoStack &stack, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_stack(stack)
    , m_rows(volumeRows(document.current()))
{
    connect(&m_document, &Document::objectsChanged, this, [this](const QVector<int> &objects) {
        for (const int object : objects)
            refresh(object);
    });
    connect(&m_document, &Document::reloaded, this, &VolumeTableModel::refreshAll);
    // Saved, or undone to what was loaded: what comes next is another change set.
    connect(&m_stack, &QUndoStack::cleanChanged, this, [this](bool clean) {
        if (clean)
            resetConfirmation();
    });
}

int VolumeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VolumeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(volumeColumns().size());
}

QVariant VolumeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    if (!isColumn || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return volumeColumnTitle(section);
}

Qt::ItemFlags VolumeTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Backup && lockReasonOf(index.row()).isEmpty())
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    return flags;
}

QVariant VolumeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const VolumeColumn &column = columnRow(index.column());
    const RowFindings findings = findingsOf(m_document.issuesOf(m_rows[row].object));
    switch (role) {
    case Qt::DisplayRole:
        return column.text({ m_document, m_rows[row] });
    case ObjectRole:
        return m_rows[row].object;
    case ByteRangeRole:
        if (const Property *property = currentProperty(row, column.property);
            property != nullptr && property->place.hasBytes()) {
            return QVariant::fromValue(
                wire::ByteRange{ static_cast<std::size_t>(property->place.offset),
                    static_cast<std::size_t>(property->place.length) });
        }
        return {};
    case NameRole:
        return column.property.isEmpty() ? QVariant() : QVariant(column.property.toString());
    case ScopeRole:
        if (column.property.isEmpty())
            return {};
        return static_cast<int>(index.column() == Backup ? Scope::Common : Scope::CommonReadOnly);
    case IssueSeverityRole:
        return findings.worst ? QVariant(static_cast<int>(*findings.worst)) : QVariant();
    case MessageRole:
        return findings.message;
    case Qt::DecorationRole:
        if (index.column() == Backup)
            break;
        if (index.column() != Problems || findings.worst.value_or(Severity::Note) == Severity::Note)
            return {};
        return severityIcon(*findings.worst, QGuiApplication::palette());
    case SortRole:
        if (index.column() == FaultState)
            return m_rows[row].faultState ? QVariant(*m_rows[row].faultState) : QVariant(-1);
        break;
    case FilterTextRole:
        return QStringList{ m_rows[row].friendlyName, m_rows[row].volumeName, m_rows[row].resource,
            m_rows[row].ownerNode, columnRow(State).text({ m_document, m_rows[row] }),
            findings.message }
            .join(u'\n');
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
        return wordsData(row, index.column(), role);
    default:
        break;
    }
    if (index.column() == Backup)
        return backupData(row, role);
    return role == SortRole || role == Qt::EditRole ? column.text({ m_document, m_rows[row] })
                                                    : QVariant();
}

QVariant VolumeTableModel::backupData(int row, int role) const
{
    const std::optional<quint64> &stored = m_rows[row].backupInProgress;
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
        return m_document.object(m_rows[row].object)
            .list(Scope::Common)
            .indexOf(volume_property::backupInProgress);
    case LockReasonRole:
        return lockReasonOf(row);
    case ReadOnlyRole:
        return !lockReasonOf(row).isEmpty();
    case SortRole:
        return stored ? QVariant(*stored) : QVariant(-1);
    case FormatRole:
        return static_cast<int>(
            current == nullptr ? wire::Format::Dword : wire::formatOf(current->syntax()));
    case Qt::DecorationRole:
        return m_rows[row].backupDisputed
            ? QVariant(severityIcon(Severity::Warning, QGuiApplication::palette()))
            : QVariant();
    case DisputedRole:
        return m_rows[row].backupDisputed;
    case EditCheckRole:
        return lockReasonOf(row).isEmpty() ? QVariant::fromValue(EditCheck(checkBackupText))
                                           : QVariant();
    case ImmediateRole:
        return true;
    default:
        return {};
    }
}

QVariant VolumeTableModel::wordsData(int row, int column, int role) const
{
    CellWords words;
    words.property = volumeColumnTitle(column);
    words.object = m_rows[row].friendlyName;
    words.value = columnRow(column).text({ m_document, m_rows[row] });
    if (column == Problems || column == Backup) {
        words.message = column == Problems
            ? findingsOf(m_document.issuesOf(m_rows[row].object)).message
            : findingsOf(m_document.issuesOf(m_rows[row].object), Scope::Common,
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

bool VolumeTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool wanted = role == Qt::EditRole || role == Qt::CheckStateRole;
    if (!wanted || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Backup)
        return false;
    if (const QString reason = lockReasonOf(index.row()); !reason.isEmpty()) {
        emit rejected(index, reason);
        return false;
    }
    std::optional<quint32> number;
    if (role == Qt::EditRole)
        number = backupFromText(value.toString());
    else if (value.toInt() != Qt::PartiallyChecked)
        number = value.toInt() == Qt::Checked ? 1U : 0U;
    // An editor that is left as it was opened changes nothing, also where the number is invalid.
    if (role == Qt::EditRole && value.toString() == data(index, Qt::EditRole).toString())
        return true;
    if (!number) {
        emit rejected(index, refusalOf(value.toString()));
        return false;
    }
    return setBackup({ index.row() }, *number);
}

void VolumeTableModel::toggleBackup(const QModelIndexList &rows)
{
    QVector<int> known;
    bool anyNotZero = false;
    for (const QModelIndex &index : rows) {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || known.contains(index.row()))
            continue;
        const std::optional<quint64> &stored = m_rows[index.row()].backupInProgress;
        if (!stored || !lockReasonOf(index.row()).isEmpty())
            continue;
        known.append(index.row());
        anyNotZero = anyNotZero || *stored != 0;
    }
    if (known.isEmpty()) {
        if (!rows.isEmpty() && rows.first().isValid()) {
            const QModelIndex cell = rows.first().siblingAtColumn(Backup);
            emit rejected(cell, lockReasonOf(cell.row()));
        }
        return;
    }
    setBackup(known, anyNotZero ? 0 : 1);
}

bool VolumeTableModel::setBackup(const QVector<int> &rows, quint32 number)
{
    EditGroup edits;
    QVector<int> cleared;
    for (const int row : rows) {
        const VolumeRow &volume = m_rows[row];
        if (volume.backupInProgress == number)
            continue;
        if (number == 0)
            cleared.append(volume.object);
        edits.append(makeSet(m_document.current(), volume.object, Scope::Common,
            volume_property::backupInProgress.toString(), dwordValue(number)));
    }
    if (edits.isEmpty())
        return true;
    if (!cleared.isEmpty() && !m_gate.passes(cleared))
        return false;
    const int count = static_cast<int>(edits.size());
    const QString text = count == 1
        ? QString()
        : tr("Set BackupInProgress of %n volumes to %1", nullptr, count).arg(number);
    pushEdit(m_stack, m_document, std::move(edits), text);
    if (number == 1) {
        emit hint(tr("Backup state 1 puts a volume into backup mode. Its input and output are "
                     "redirected until the state is 0 again."));
    }
    return true;
}

void VolumeTableModel::setClearConfirmation(ClearConfirmation confirmation)
{
    m_gate.setQuestion(std::move(confirmation));
}

int VolumeTableModel::rowOfObject(int object) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [object](const VolumeRow &row) { return row.object == object; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const Property *VolumeTableModel::currentProperty(int row, QStringView name) const
{
    return name.isEmpty() ? nullptr : m_document.object(m_rows[row].object).find(name);
}

const Property *VolumeTableModel::loadedProperty(int row, QStringView name) const
{
    return name.isEmpty() ? nullptr : m_document.loaded().objects[m_rows[row].object].find(name);
}

QString VolumeTableModel::lockReasonOf(int row) const
{
    const Property *property = currentProperty(row, volume_property::backupInProgress);
    const bool unknown = !m_rows[row].backupInProgress && !m_rows[row].backupDisputed;
    if (property == nullptr || unknown) {
        return tr(
            "read-only: the source does not say whether this volume is in backup, so there is "
            "nothing to change");
    }
    return lockReason(m_document.object(m_rows[row].object), Scope::Common, *property);
}

void VolumeTableModel::refresh(int object)
{
    const int row = rowOfObject(object);
    if (row < 0)
        return;
    m_rows[row] = volumeRow(m_document.current(), object);
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void VolumeTableModel::refreshAll()
{
    for (VolumeRow &row : m_rows)
        row = volumeRow(m_document.current(), row.object);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    resetConfirmation();
}

} // namespace clusprop::ui
