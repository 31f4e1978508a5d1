// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The row above a table: a filter box that suggests and judges while one types, the states that
/// can be asked for, saved filters, and how much is left.
///
/// What is wrong is marked in the box and said under it, and the last filter that could be read
/// stays in force meanwhile.
#pragma once

#include "core/search/filter_suggestions.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace clusprop::ui {

class SuggestionList;

class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const QString &placeholder, QWidget *parent = nullptr);

    /// What the box suggests besides fields and states.
    void setNames(const FilterNames &names) { m_names = names; }
    /// Shows a button that lists the states and puts them into the box.
    void showStates();
    /// Puts a widget between box and count; it becomes the bar's.
    void addTool(QWidget *widget);
    void setCount(int matching, int all);
    /// The filter waits for the index to be ready.
    void setBusy(bool busy);
    /// What a pattern costs is too much; the last filter is still in force.
    void setTooCostly(bool tooCostly);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// One more term, such as exactFilterTerm(); its opposite goes.
    void addTerm(const QString &term);
    [[nodiscard]] FilterStatus status() const { return m_parsed.status; }
    /// The sentence under the box; empty when all is well.
    [[nodiscard]] QString problem() const;
    /// The box, with its text selected.
    void focusBox();

signals:
    void textChanged(const QString &text);
    /// What is to be filtered for; not emitted for what cannot be read.
    void queryChanged(const FilterQuery &query);
    /// The operator is done with the box: Return, Down, or Esc when it is empty.
    void leaving();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildSavedMenu();
    void fillSavedMenu(QMenu &menu);
    void saveCurrent();
    void onTextChanged(const QString &text);
    bool keyPressed(const QKeyEvent &key);
    void suggest(bool isAskedFor);
    void replace(qsizetype position, qsizetype length, const QString &text);
    void showStatus();
    void markProblem();
    void addState(const QString &word);

    QLineEdit *m_box;
    QLabel *m_count;
    QLabel *m_problem;
    QHBoxLayout *m_layout;
    SuggestionList *m_suggestions = nullptr; ///< made when first needed
    FilterNames m_names;
    ParsedFilter m_parsed;
    bool m_isBusy = false;
    bool m_isTooCostly = false;
};

} // namespace clusprop::ui
