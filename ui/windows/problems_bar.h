// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The row above the list of findings: how many there are of each severity, which are listed, and by
/// which policy the document is checked.
#pragma once

#include "ui/models/issue_model.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace clusprop {
struct Policy;
}

namespace clusprop::ui {

class ProblemsBar final : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive the bar, which shows its counts and sets its filter.
    explicit ProblemsBar(IssueModel &model, QWidget *parent = nullptr);

    void showOnly(Severity severity);
    void showOnly(ObjectClass objectClass);
    void clear();
    /// The box, with its text selected.
    void focusBox();
    /// `isComplete` false: more findings may follow without anybody doing anything.
    void showCounts(bool isComplete);
    /// Null: none.
    void showPolicy(const Policy *policy);
    /// In a narrow dock the filter stands below the severities.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The operator is done with the box: Return, Down, or Esc when it is empty.
    void leaving();
    /// The button of the policy was pressed: its menu has to be filled.
    void policiesWanted(QMenu &menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyFilter();
    void showIcons();

    IssueModel &m_model;
    QBoxLayout *m_rows; ///< of the two below
    QBoxLayout *m_counts;
    QBoxLayout *m_fields;
    std::array<QCheckBox *, severitiesWorstFirst.size()> m_severities; ///< worst first
    QComboBox *m_class;
    QLineEdit *m_box;
    QLabel *m_count;
    QToolButton *m_policy;
    QMenu *m_policies;
};

} // namespace clusprop::ui
