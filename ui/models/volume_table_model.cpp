// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/volume_table_model.h"

#include "core/model/volume_words.h"
#include "core/search/document_index.h"
#include "core/validation/rules.h"
#include "ui/commands/edit_command.h"
#include "ui/words/core_words.h"
#include "ui/models/volume_columns.h"

#include <QSet>
#include <QUndoStack>

#include <algorithm>

namespace clusprop::ui {
namespace {

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

} // namespace

VolumeTableModel::VolumeTableModel(Document &document, QUndoStack &stack, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_stack(stack)
    , m_index(document, volumeIndex,
          [this](SearchIndex &index, int object) {
              const int row = rowOfObject(object);
              if (row >= 0)
                  renewVolume(index, m_document, row, m_rows[row].volume, m_rows[row].status);
          })
{
    load();
    connect(&m_document, &Document::objectsChanged, this, &VolumeTableModel::refresh);
    connect(&m_document, &Document::findingsChanged, this, &VolumeTableModel::refresh);
    connect(&m_document, &Document::reloaded, this, &VolumeTableModel::refreshAll);
    // Saved, or undone to what was loaded: what comes next is another change set.
    connect(&m_stack, &QUndoStack::cleanChanged, this, [this](bool clean) {
        if (clean)
            resetConfirmation();
    });
}

void VolumeTableModel::load()
{
    const Cluster &cluster = m_document.current();
    const VolumeResources resources(cluster);
    m_rows.clear();
    m_inBackup = 0;
    for (const VolumeRow &volume : volumeRows(cluster)) {
        const ClusterObject &object = cluster.objects[volume.object];
        m_rows.append({ volume, volumeStateText(object, resources.of(object), fromCore) });
        m_inBackup += volume.inBackup() ? 1 : 0;
    }
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
    if (index.isValid() && index.column() == Backup && !isLocked(index.row()))
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    return flags;
}

EditVerdict VolumeTableModel::checkBackup(const QString &text)
{
    if (backupFromText(text))
        return {};
    return { false, Severity::Error, refusalOf(text) };
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
    QSet<int> seen;
    for (const QModelIndex &index : rows) {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || seen.contains(index.row()))
            continue;
        seen.insert(index.row());
        const std::optional<quint64> &stored = m_rows[index.row()].volume.backupInProgress;
        if (!stored || isLocked(index.row()))
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
        const VolumeRow &volume = m_rows[row].volume;
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
    const auto found = std::ranges::lower_bound(
        m_rows, object, {}, [](const Row &row) { return row.volume.object; });
    const bool isThere = found != m_rows.end() && found->volume.object == object;
    return isThere ? static_cast<int>(found - m_rows.begin()) : -1;
}

const Property *VolumeTableModel::currentProperty(int row, QStringView name) const
{
    return name.isEmpty() ? nullptr : m_document.object(m_rows[row].volume.object).find(name);
}

const Property *VolumeTableModel::loadedProperty(int row, QStringView name) const
{
    return name.isEmpty() ? nullptr : m_document.loaded().objects[m_rows[row].volume.object].find(name);
}

QString VolumeTableModel::lockReasonOf(int row) const
{
    const Property *property = currentProperty(row, volume_property::backupInProgress);
    const bool unknown = !m_rows[row].volume.backupInProgress && !m_rows[row].volume.backupDisputed;
    if (property == nullptr || unknown) {
        return tr(
            "read-only: the source does not say whether this volume is in backup, so there is "
            "nothing to change");
    }
    return fromCore(lockReason(m_document.object(m_rows[row].volume.object), Scope::Common, *property));
}

/// Views ask this of every cell of a column before they draw its header.
bool VolumeTableModel::isLocked(int row) const
{
    std::optional<bool> &locked = m_rows[row].isLocked;
    if (!locked)
        locked = !lockReasonOf(row).isEmpty();
    return *locked;
}

void VolumeTableModel::renewRow(int row)
{
    VolumeRow &volume = m_rows[row].volume;
    m_inBackup -= volume.inBackup() ? 1 : 0;
    volume = volumeRow(m_document.current(), volume.object);
    m_rows[row].isLocked.reset();
    m_inBackup += volume.inBackup() ? 1 : 0;
}

void VolumeTableModel::refresh(const QVector<int> &objects)
{
    QVector<int> rows;
    for (const int object : objects) {
        if (const int row = rowOfObject(object); row >= 0)
            rows.append(row);
    }
    for (const int row : std::as_const(rows))
        renewRow(row);
    m_index.renew(objects); // before anybody asks whether the rows still match
    for (qsizetype first = 0, end = 1; first < rows.size(); first = end++) {
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        emit dataChanged(index(rows[first], 0), index(rows[end - 1], columnCount() - 1));
    }
}

void VolumeTableModel::refreshAll()
{
    load();
    m_index.reset();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    resetConfirmation();
}

} // namespace clusprop::ui
