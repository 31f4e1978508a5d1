// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The matrix of a document: all objects of one class by their properties, with the choice of the
/// class, a filter, and what the selected cells have in common.
#pragma once

#include "ui/models/matrix_model.h"
#include "ui/windows/matrix_layout.h"
#include "ui/windows/matrix_question.h"
#include "ui/windows/place_edits.h"
#include "ui/windows/prompts.h"
#include "ui/windows/property_place.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace clusprop::ui {

class ColumnChooser;
class ElidedLabel;
class EmptyNotice;
class FilterBar;
class FrozenTable;
class MatrixCommands;
class MatrixFilter;
class RowFilter;
class ValueDelegate;

class MatrixView final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the view. It begins when it is first shown, with the class that was shown
    /// last where there is one.
    MatrixView(
        Document &document, QUndoStack &stack, const Prompts &prompts, QWidget *parent = nullptr);

    /// Answers instead of the dialog when some cells refuse.
    void setAsk(AskMatrix ask) { m_ask = std::move(ask); }
    /// The gate of the volume table.
    void setClearGate(ClearGate *gate) { m_model->setClearGate(gate); }
    /// One more term for the filter, such as exactFilterTerm().
    void addFilterTerm(const QString &term);
    [[nodiscard]] QString filterText() const;
    void setFilterText(const QString &text);

    /// Without a type all resources, and of their properties the common ones.
    void setClass(ObjectClass objectClass, const QString &resourceType = {});
    [[nodiscard]] FrozenTable *table() const { return m_table; }
    [[nodiscard]] MatrixModel &model() { return *m_model; }
    /// The actions on cells, in the order of a menu; see MatrixCommands.
    [[nodiscard]] QList<QAction *> cellActions() const;
    [[nodiscard]] MatrixCommands &commands() { return *m_commands; }

    /// The property of the current cell, or the object alone where it is a name.
    [[nodiscard]] PropertyPlace current() const;
    /// Goes to a property, or to an object where the place names none; switches the class, shows
    /// a hidden column and leaves the filter if need be. False when there is no such cell.
    bool goTo(const PropertyPlace &place);
    /// Indices into Cluster::objects.
    [[nodiscard]] QVector<int> selectedObjects() const;

    [[nodiscard]] bool canEdit() const;
    [[nodiscard]] bool canReset() const;
    [[nodiscard]] bool canRevert() const;
    void editCurrent();
    void resetSelected();
    void revertSelected();
    void focusFilter();
    void leaveFilter();
    /// Null until it was opened.
    [[nodiscard]] ColumnChooser *chooser() const { return m_chooser; }
    void chooseColumns();
    /// What the line under the table says of the selection.
    [[nodiscard]] QString selectionText() const;
    void saveLayout();

signals:
    void currentChanged();
    void selectionChanged();
    /// The operator wants to see everything about an object.
    void activated(int object);
    /// The operator wants to see what the files say of a property on which they differ.
    void compareRequested(const PropertyPlace &place);
    void said(const QString &message);
    void refused(const QString &reason);
    /// More may be added to the menu of the cells.
    void menuOpening(QMenu *menu);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTable();
    void connectParts();
    void fillClasses();
    void fillTypes();
    void adoptClass();
    void adoptChoices();
    void offerChoices();
    void fitRows();
    void showCounts();
    void showStatus();
    void noteColumns();
    void push(PlannedEdits plan);
    void explain();
    void clearFilter();
    void goToFirst();
    [[nodiscard]] QString kind() const;

    Document &m_document;
    QUndoStack &m_stack;
    const Prompts &m_prompts;
    AskMatrix m_ask = askMatrix;
    MatrixModel *m_model;
    RowFilter *m_filter;
    MatrixFilter *m_search = nullptr;
    FrozenTable *m_table;
    ValueDelegate *m_delegate;
    MatrixCommands *m_commands = nullptr;
    QComboBox *m_classes;
    QComboBox *m_types;
    QLabel *m_typeLabel;
    FilterBar *m_bar;
    QToolButton *m_outliers;
    QToolButton *m_columns;
    QStackedWidget *m_pages;
    EmptyNotice *m_nothing; ///< no row matches
    EmptyNotice *m_noColumns;
    EmptyNotice *m_noObjects;
    ElidedLabel *m_line;
    ColumnChooser *m_chooser = nullptr;
    MatrixLayout m_layout; ///< of the shown class, as it was read
};

} // namespace clusprop::ui
