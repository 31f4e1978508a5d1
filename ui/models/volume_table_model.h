// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Cluster Shared Volumes, one a row, with their backup state as a checkbox cell.
///
/// The state of a volume is 1, 0, a number that should not be there, or not in the source. The last
/// two never look like the first two: a wrong number is partially checked and says "invalid", an
/// unknown state has no box at all and cannot be set.
#pragma once

#include "core/model/volume.h"
#include "core/search/background_index.h"
#include "ui/models/clear_gate.h"
#include "ui/models/edit_check.h"
#include "ui/models/edit_context.h"

#include <QAbstractTableModel>

class QUndoStack;

namespace clusprop::ui {

class VolumeTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        Volume,
        Resource,
        Owner,
        State,
        Backup,
        FaultState,
        RedirectedBy,
        Maintenance,
        Problems,
    };
    using ClearConfirmation = ClearGate::Question;

    /// Both must outlive the model.
    VolumeTableModel(Document &document, QUndoStack &stack, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Of the Backup column: Qt::CheckStateRole, or the text 0 or 1 as Qt::EditRole.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// One step: when any of the volumes is not at 0 all go to 0, otherwise all go to 1. Volumes
    /// whose state is unknown are left alone. Takes any cells of the rows.
    void toggleBackup(const QModelIndexList &rows);

    /// Asked before 1 becomes 0; once granted not again until the change set is saved, undone
    /// or resetConfirmation() is called.
    void setClearConfirmation(ClearConfirmation confirmation);
    void resetConfirmation() { m_gate.reset(); }
    /// For the other models of this document.
    [[nodiscard]] ClearGate &clearGate() { return m_gate; }

    /// Row of a volume, or -1.
    [[nodiscard]] int rowOfObject(int object) const;
    [[nodiscard]] const VolumeRow &volume(int row) const { return m_rows[row].volume; }
    /// Volumes with backup state 1.
    [[nodiscard]] int inBackupCount() const { return m_inBackup; }
    /// What filters find, by row.
    [[nodiscard]] BackgroundIndex &search() { return m_index; }

signals:
    /// A value was not taken; the reason is a sentence.
    void rejected(const QModelIndex &index, const QString &reason);
    /// Something worth knowing about what was just done.
    void hint(const QString &text);

private:
    [[nodiscard]] const Property *currentProperty(int row, QStringView name) const;
    [[nodiscard]] const Property *loadedProperty(int row, QStringView name) const;
    [[nodiscard]] QString lockReasonOf(int row) const;
    [[nodiscard]] bool isLocked(int row) const;
    [[nodiscard]] static EditVerdict checkBackup(const QString &text);
    [[nodiscard]] EditContext backupContext(int row) const;
    [[nodiscard]] QVariant backupData(int row, int role) const;
    [[nodiscard]] QVariant wordsData(int row, int column, int role) const;
    [[nodiscard]] QVariant findingsData(int row, int column, int role) const;
    [[nodiscard]] QString text(int row, int column) const;
    bool setBackup(const QVector<int> &rows, quint32 number);
    void load();
    void renewRow(int row);
    void refresh(const QVector<int> &objects);
    void refreshAll();

    Document &m_document;
    QUndoStack &m_stack;
    struct Row
    {
        VolumeRow volume;
        QString status; ///< does not change with edits
        mutable std::optional<bool> isLocked = {}; ///< found when first asked for
    };

    ClearGate m_gate;
    QVector<Row> m_rows; ///< by ascending object
    int m_inBackup = 0;
    BackgroundIndex m_index;
};

} // namespace clusprop::ui
