// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Every property of every object of a document in one table, with the filter that finds the few
/// that matter.
#pragma once

#include "ui/models/all_properties_model.h"
#include "ui/windows/property_place.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace clusprop::ui {

class EmptyNotice;
class FilterBar;
class IndexFilter;
class RowFilter;
class ValueDelegate;

class AllPropertiesView final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    AllPropertiesView(Document &document, QUndoStack &stack, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] AllPropertiesModel &model() { return *m_model; }
    [[nodiscard]] PropertyPlace current() const;
    /// Goes to a property, or to the first of an object where the place names none. Leaves the
    /// filter if that hides it. False when there is no such property.
    bool goTo(const PropertyPlace &place);

    void editCurrent();
    void focusFilter();
    void leaveFilter();
    [[nodiscard]] QString filterText() const;
    void setFilterText(const QString &text);
    /// One more term of the filter, see FilterBar::addTerm().
    void addFilterTerm(const QString &term);
    void saveLayout() const;
    void resetLayout();

signals:
    void currentChanged();
    void selectionChanged();
    /// The operator wants to see the property among the others of its object.
    void activated(const PropertyPlace &place);
    /// The operator wants to see what the files say of a property on which they differ.
    void compareRequested(const PropertyPlace &place);
    void said(const QString &message);
    void refused(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void connectParts();
    void fitRows();
    void fitColumns();
    void showCounts();

    AllPropertiesModel *m_model;
    RowFilter *m_rows;
    IndexFilter *m_search;
    ValueDelegate *m_delegate = nullptr;
    FilterBar *m_bar;
    QStackedWidget *m_pages;
    QTableView *m_table;
    EmptyNotice *m_nothing;
    EmptyNotice *m_noRows;
    /// Where the cursor was put last. When all rows become others the document has others already, and
    /// the old ones cannot be asked any more.
    PropertyPlace m_place;
};

} // namespace clusprop::ui
