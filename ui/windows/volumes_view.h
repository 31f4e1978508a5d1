// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// All shared volumes of a document in one table: the view that opens first.
#pragma once

#include "ui/models/volume_table_model.h"
#include "ui/windows/cell_actions.h"
#include "ui/windows/prompts.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace clusprop::ui {

class EmptyNotice;
class FilterBar;
class IndexFilter;
class RowFilter;

class VolumesView final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the view.
    VolumesView(
        Document &document, QUndoStack &stack, const Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] VolumeTableModel &model() { return *m_model; }
    /// The property of the current cell; BackupInProgress where a cell shows none.
    [[nodiscard]] PropertyPlace current() const;
    /// Indices of the selected volumes in the cluster.
    [[nodiscard]] QVector<int> selectedVolumes() const;
    /// Goes to a volume, and to the column of `property` if it has one. Leaves the filter if that
    /// hides the volume. False when there is no such volume.
    bool goTo(int object, const QString &property);

    [[nodiscard]] bool canRevert() const;
    void toggleSelected();
    void editCurrent();
    void focusFilter();
    void leaveFilter();
    /// One more term of the filter, see FilterBar::addTerm().
    void addFilterTerm(const QString &term);
    [[nodiscard]] QString filterText() const;
    void setFilterText(const QString &text);
    /// Beside the filter; a new filter text switches it off.
    [[nodiscard]] bool showsOnlyInBackup() const;
    void showOnlyInBackup(bool isOn);
    /// Buttons below the table.
    void addButton(QAction *action);
    void saveLayout() const;

signals:
    void currentChanged();
    void selectionChanged();
    /// The operator wants to see everything about a volume.
    void activated(int object);
    /// The operator wants to see what the files say of a property on which they differ.
    void compareRequested(const PropertyPlace &place);
    void said(const QString &message);
    void refused(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void goToFirst();
    void fitRows();
    void fitColumns();
    [[nodiscard]] bool mayClear(const QVector<int> &volumes);
    void clearAll(const QVector<int> &volumes);
    void showCounts();
    void explain();
    void showStatus();
    void clearFilter();
    [[nodiscard]] std::vector<int> selectedRows() const;

    Document &m_document;
    const Prompts &m_prompts;
    VolumeTableModel *m_model;
    RowFilter *m_filter;
    IndexFilter *m_search;
    FilterBar *m_bar;
    QToolButton *m_stuck;
    QStackedWidget *m_pages;
    QTableView *m_table;
    EmptyNotice *m_nothing;
    QLabel *m_footer;
    QWidget *m_buttons;
    QTimer m_explainSoon; ///< once for all that one step changes
    bool m_clearing = false; ///< the operator has said yes to all of them
};

} // namespace clusprop::ui
