// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The rows of a merge as a table: what was read, both sides, what comes out, and what is to be
/// known about it.
///
/// The choices are the model's; documents change only by what is made of them afterwards.
#pragma once

#include "core/validation/issue.h"
#include "ui/windows/merge_question.h"

#include <QAbstractTableModel>

namespace clusprop::ui {

class MergeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { State, Object, PropertyName, Base, Mine, Theirs, Result, Note, ColumnCount };
    /// bool: somebody has to decide, or had to. For a filter.
    enum Role : int { ConflictRole = Qt::UserRole + 200 };

    explicit MergeModel(const MergeQuestion &question, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Chooses a side in those rows that can take it. Returns the reason of the first that cannot,
    /// as a clause; empty when all could.
    QString choose(const QVector<int> &rows, MergeSide side);
    /// Mine becomes theirs and the other way round; undecided rows become mine where that is
    /// possible.
    QString toggle(const QVector<int> &rows);
    /// The rows that somebody must decide, decided or not.
    [[nodiscard]] QVector<int> conflicts() const;

    [[nodiscard]] const MergeChoices &choices() const { return m_choices; }
    [[nodiscard]] int undecidedCount() const;
    /// Results that are no longer what is on disk: the changes after the merge.
    [[nodiscard]] int changeCount() const;
    [[nodiscard]] int count(MergeKind kind) const;
    /// The first row that is undecided, or -1.
    [[nodiscard]] int firstUndecided() const;

signals:
    void chosen();

private:
    [[nodiscard]] const ClusterObject &objectOf(const MergeRow &row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString valueText(const MergeRow &row, int column) const;
    [[nodiscard]] QString resultText(int row) const;
    [[nodiscard]] QString noteText(int row) const;
    [[nodiscard]] QVariant decoration(int row, int column) const;
    [[nodiscard]] std::optional<Issue> findingOf(int row) const;

    MergeQuestion m_question;
    MergeChoices m_choices;
};

} // namespace clusprop::ui
