// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Joins the operator's changes and another program's, property by property.
///
/// What must be decided stands first, and there is no way out with a merge before all of it is.
/// In the table M or Left takes mine, T or Right what is on disk, and Space the other one.
#pragma once

#include "ui/windows/merge_question.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace clusprop::ui {

class MergeModel;

class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MergeDialog(const MergeQuestion &question, QWidget *parent = nullptr);

    /// One for each row of the question. Requires that everything is decided.
    [[nodiscard]] QVector<MergeSide> sides() const;
    [[nodiscard]] const MergeModel &model() const { return *m_model; }

    /// Shows the dialog; nothing when it was left without a merge.
    [[nodiscard]] static std::optional<QVector<MergeSide>> ask(
        const MergeQuestion &question, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTable();
    [[nodiscard]] QWidget *buildTools();
    void fitColumns();
    [[nodiscard]] QVector<int> selectedRows() const;
    void chooseSelected(MergeSide side);
    void toggleSelected();
    void decideAll(MergeSide side);
    void tell(const QString &refusal);
    void goToUndecided();
    void update();
    [[nodiscard]] QString summary() const;

    MergeModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLabel *m_summary;
    QLabel *m_again; ///< why the dialog is there once more
    QCheckBox *m_onlyConflicts;
    QTableView *m_table;
    QLabel *m_message; ///< what is left to do, or why a side cannot be taken
    QPushButton *m_merge;
};

} // namespace clusprop::ui
