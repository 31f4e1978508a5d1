// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The properties of one object: what it is, a filter, and the tree of its lists.
#pragma once

#include "ui/models/property_tree_model.h"
#include "ui/windows/cell_actions.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTreeView;

namespace clusprop::ui {

class EmptyNotice;
class FilterBar;
class PropertyFilter;

class PropertiesView final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    PropertiesView(Document &document, QUndoStack &stack, QWidget *parent = nullptr);

    void setObject(int object);
    [[nodiscard]] int object() const { return m_model->object(); }
    void setShowDocumented(bool show);
    void setNumberBase(NumberBase base);

    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] PropertyTreeModel &model() { return *m_model; }
    [[nodiscard]] PropertyPlace current() const;
    /// Goes to a property of the shown object; leaves the filter if that hides it. False when there
    /// is no such property.
    bool goTo(Scope scope, const QString &name);

    [[nodiscard]] bool canEdit() const;
    [[nodiscard]] bool canReset() const;
    [[nodiscard]] bool canRevert() const;
    void editCurrent();
    void resetSelected();
    void revertSelected();
    void focusFilter();
    void leaveFilter();
    [[nodiscard]] QString filterText() const;
    void setFilterText(const QString &text);
    /// One more term of the filter, see FilterBar::addTerm().
    void addFilterTerm(const QString &term);
    void saveLayout() const;
    /// Widths as the contents want them.
    void resetLayout();

signals:
    void currentChanged();
    void selectionChanged();
    /// The operator wants to see what the files say of a property on which they differ.
    void compareRequested(const PropertyPlace &place);
    void said(const QString &message);
    void refused(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTree();
    void adopt();
    void openGroups();
    void fitColumns();
    void watchHeader(const QEvent &event);
    void showHeading();
    void showHeaderMenu(const QPoint &position);
    void showCounts();
    [[nodiscard]] QModelIndexList selectedRows() const;

    Document &m_document;
    PropertyTreeModel *m_model;
    PropertyFilter *m_filter;
    QTimer m_countSoon;
    QTimer m_fitSoon;
    bool m_ownWidths = false; ///< the operator has set the columns' widths
    bool m_isHeaderPressed = false;
    QLabel *m_name;
    QLabel *m_facts;
    FilterBar *m_bar;
    QStackedWidget *m_pages;
    QTreeView *m_tree;
    EmptyNotice *m_noMatch;
    EmptyNotice *m_noRows;
};

} // namespace clusprop::ui
