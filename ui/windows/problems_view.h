// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// All findings about a document: counted by severity, filtered, walked by keyboard, and each one
/// in full beside the list.
#pragma once

#include "core/policy/policy.h"
#include "ui/models/issue_model.h"
#include "ui/windows/property_place.h"

#include <QWidget>

class QMenu;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace clusprop::ui {

class EmptyNotice;
class IssueDetails;
class IssueTable;
class ProblemsBar;

class ProblemsView final : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive the view.
    explicit ProblemsView(Document &document, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const;
    [[nodiscard]] IssueModel &model() { return *m_model; }
    /// The property of the current finding; only an object, or nothing, for findings without one.
    [[nodiscard]] PropertyPlace current() const;
    /// Makes the first finding about a place current, if one is listed; an object without property
    /// has all of its own. False when there is none.
    bool goTo(const PropertyPlace &place);
    /// Goes that many findings on, or back, and emits activated(); begins at the other end where the
    /// list ends, and says so.
    void walk(int step);

    /// Lists the findings of one severity, or of one class of objects, only.
    void showOnly(Severity severity);
    void showOnly(ObjectClass objectClass);
    void clearFilter();
    /// Names the policy that the document is checked by; null: none.
    void showPolicy(const Policy *policy);
    void focusFilter();
    /// The list, or the filter's box where there is none.
    void focusList();
    /// Puts the selected findings on the clipboard, a line each, separated by tabs, under titles.
    void copySelected();
    void saveLayout() const;

signals:
    void currentChanged();
    void selectionChanged();
    /// The operator wants to see the property that a finding is about.
    void activated(const PropertyPlace &place);
    /// The operator wants to take the value on.
    void allowRequested(const PropertyPlace &place);
    void said(const QString &message);
    /// The menu of policies is about to be shown and has to be filled.
    void policiesWanted(QMenu &menu);
    /// More may be added to the menu of a finding.
    void menuOpening(QMenu *menu);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void rememberPlace();
    void restorePlace();
    void showCounts();
    void showCurrent();
    void showMenu(const QPoint &position);
    void activate(const QModelIndex &index);
    void setCurrentRow(int row);
    void fitColumns();
    [[nodiscard]] QString lineOf(int row) const;

    Document &m_document;
    IssueModel *m_model;
    ProblemsBar *m_bar;
    QSplitter *m_parts;
    QStackedWidget *m_pages;
    IssueTable *m_table;
    EmptyNotice *m_nothing;
    EmptyNotice *m_noMatch;
    IssueDetails *m_details;
    Issue m_rememberedIssue; ///< the current one before a reset
    bool m_hasRemembered = false;
    bool m_isVisited = false; ///< the operator has gone to a finding
};

} // namespace clusprop::ui
