// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/matrix_view.h"

#include "ui/commands/edit_command.h"
#include "ui/delegates/value_delegate.h"
#include "ui/models/matrix_filter.h"
#include "ui/models/roles.h"
#include "ui/models/row_filter.h"
#include "ui/windows/cell_actions.h"
#include "ui/windows/cell_area.h"
#include "ui/windows/column_chooser.h"
#include "ui/windows/elided_label.h"
#include "ui/windows/empty_notice.h"
#include "ui/windows/filter_bar.h"
#include "ui/windows/frozen_table.h"
#include "ui/windows/matrix_columns.h"
#include "ui/windows/matrix_commands.h"
#include "ui/windows/matrix_selection.h"
#include "ui/windows/object_words.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSet>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr QLatin1String lastClassKey("matrix/class");

/// The classes that have objects, with how many.
QVector<std::pair<ObjectClass, int>> classesIn(const Cluster &cluster)
{
    QVector<std::pair<ObjectClass, int>> classes;
    for (const ObjectClass objectClass : allObjectClasses) {
        const auto count = std::count_if(cluster.objects.begin(), cluster.objects.end(),
            [objectClass](
                const ClusterObject &object) { return object.objectClass == objectClass; });
        if (count > 0)
            classes.append({ objectClass, static_cast<int>(count) });
    }
    return classes;
}

} // namespace

void MatrixView::setClass(ObjectClass objectClass, const QString &resourceType)
{
    saveLayout();
    clearFilter();
    m_filter->setSortColumns({});
    const auto kept = readMatrixLayout(MatrixModel::kindOf(objectClass, resourceType));
    m_model->setShowDocumented(kept && kept->documented);
    m_model->setClass(objectClass, resourceType);
    m_layout = kept.value_or(MatrixLayout());
    adoptClass();
}

void MatrixView::adoptClass()
{
    const QSignalBlocker quietClasses(m_classes);
    m_classes->setCurrentIndex(m_classes->findData(static_cast<int>(m_model->objectClass())));
    fillTypes();
    fitColumns(*m_table);
    if (m_layout.columns.isEmpty()) {
        m_table->sortByColumn(MatrixModel::Name, Qt::AscendingOrder);
    } else {
        applyLayout(m_layout, *m_table, *m_filter, *m_model);
    }
    noteColumns();
    showCounts();
    goToFirst();
    offerChoices();
    emit currentChanged();
}

void MatrixView::fillClasses()
{
    const QSignalBlocker quiet(m_classes);
    for (const auto &[objectClass, count] : classesIn(m_document.current())) {
        m_classes->addItem(
            tr("%1 (%2)").arg(classTitle(objectClass)).arg(count), static_cast<int>(objectClass));
    }
}

void MatrixView::fillTypes()
{
    const bool areResources = m_model->objectClass() == ObjectClass::Resource;
    m_types->setVisible(areResources);
    m_typeLabel->setVisible(areResources);
    if (!areResources)
        return;
    const QSignalBlocker quiet(m_types);
    m_types->clear();
    m_types->addItem(tr("All types, common properties"), QString());
    for (const auto &[type, count] : resourceTypesIn(m_document.current()))
        m_types->addItem(tr("%1 (%2)").arg(type, QString::number(count)), type);
    m_types->setCurrentIndex(std::max(
        0, m_types->findData(m_model->resourceType(), Qt::UserRole, Qt::MatchFixedString)));
}

PropertyPlace MatrixView::current() const
{
    return placeOf(m_table->currentIndex());
}

bool MatrixView::goTo(const PropertyPlace &place)
{
    if (place.object < 0 || place.object >= m_document.current().objects.size())
        return false;
    const ClusterObject &object = m_document.object(place.object);
    const bool isPrivateOfType = object.objectClass == ObjectClass::Resource && place.isProperty()
        && isPrivate(place.scope);
    const bool isShown = m_model->rowOf(place.object) >= 0
        && object.objectClass == m_model->objectClass()
        && (!isPrivateOfType || !m_model->resourceType().isEmpty());
    if (!isShown)
        setClass(object.objectClass, isPrivateOfType ? object.resourceType : QString());
    const int column = place.isProperty() ? m_model->columnOf(place.scope, place.name)
                                          : static_cast<int>(MatrixModel::Name);
    const int row = m_model->rowOf(place.object);
    if (column < 0 || row < 0)
        return false;
    if (m_table->isColumnHidden(column)) {
        m_table->setColumnHidden(column, false);
        offerChoices();
    }
    if (m_filter->rowOfSource(row) < 0)
        clearFilter();
    goToCell(*m_table, m_filter->mapFromSource(m_model->index(row, column)));
    return true;
}

QVector<int> MatrixView::selectedObjects() const
{
    QVector<int> objects;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            objects.append(m_model->objectAt(m_filter->sourceRow(row)));
    }
    std::sort(objects.begin(), objects.end());
    objects.erase(std::unique(objects.begin(), objects.end()), objects.end());
    return objects;
}

bool MatrixView::canEdit() const
{
    return m_table->currentIndex().flags().testFlag(Qt::ItemIsEditable);
}

bool MatrixView::canReset() const
{
    const QModelIndex cell = m_table->currentIndex();
    return canEdit() && cell.data(PositionRole).toInt() >= 0;
}

bool MatrixView::canRevert() const
{
    return summaryOf(*m_commands, *m_model).changed > 0;
}

void MatrixView::editCurrent()
{
    m_commands->action(MatrixCommand::Edit)->trigger();
}

void MatrixView::resetSelected()
{
    if (m_commands->isTooMany(m_commands->extent().cells))
        return;
    PlannedEdits plan = planReset(m_document, selectedPlaces(*m_table, -1));
    QSet<int> objects;
    for (const Edit &edit : std::as_const(plan.edits))
        objects.insert(edit.object);
    const bool isMeant = plan.edits.isEmpty()
        || m_prompts.resetValues(window(), { plan.lines, static_cast<int>(objects.size()) });
    if (isMeant)
        push(std::move(plan));
}

void MatrixView::revertSelected()
{
    if (!m_commands->isTooMany(m_commands->extent().cells))
        push(planRevert(m_document, selectedPlaces(*m_table, -1)));
}

void MatrixView::push(PlannedEdits plan)
{
    if (plan.edits.isEmpty()) {
        m_delegate->showMessage(m_table->currentIndex(), Severity::Note, plan.refusal);
        emit refused(plan.refusal);
        return;
    }
    pushEdit(m_stack, m_document, std::move(plan.edits), plan.text);
    emit said(tr("%1.").arg(m_stack.undoText()));
}

QList<QAction *> MatrixView::cellActions() const
{
    return m_commands->actions();
}

void MatrixView::focusFilter()
{
    m_bar->focusBox();
}

void MatrixView::leaveFilter()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid())
        goToFirst();
}

/// The first value, so that typing does something.
void MatrixView::goToFirst()
{
    const QVector<int> shown = shownColumns(*m_table);
    if (!shown.isEmpty())
        goToCell(*m_table, m_filter->index(0, shown[shown.size() > 1 ? 1 : 0]));
}

void MatrixView::clearFilter()
{
    m_outliers->setChecked(false);
    m_bar->setText({});
}

void MatrixView::addFilterTerm(const QString &term)
{
    m_bar->addTerm(term);
}

QString MatrixView::filterText() const
{
    return m_bar->text();
}

void MatrixView::setFilterText(const QString &text)
{
    m_bar->setText(text);
}

/// Outliers are looked for where they can be seen.
void MatrixView::noteColumns()
{
    m_search->setColumns(shownColumns(*m_table));
}

void MatrixView::showStatus()
{
    m_bar->setBusy(m_search->isBusy());
    m_bar->setTooCostly(m_search->isTooCostly());
}

void MatrixView::showCounts()
{
    m_bar->setCount(m_filter->matchCount(), m_filter->totalCount());
    QWidget *page = m_table;
    if (m_filter->totalCount() == 0)
        page = m_noObjects;
    else if (m_model->columnCount() == 1)
        page = m_noColumns;
    else if (m_filter->matchCount() == 0)
        page = m_nothing;
    m_pages->setCurrentWidget(page);
}

void MatrixView::explain()
{
    m_line->setText(selectionText());
}

QString MatrixView::selectionText() const
{
    return summaryText(summaryOf(*m_commands, *m_model), m_table->currentIndex());
}

void MatrixView::chooseColumns()
{
    if (m_chooser == nullptr) {
        m_chooser = new ColumnChooser(this);
        connect(m_chooser, &ColumnChooser::chosen, this, &MatrixView::adoptChoices);
        connect(m_chooser, &ColumnChooser::documentedToggled, this, [this](bool wanted) {
            m_layout = joined(layoutOf(*m_table, *m_filter, *m_model), m_layout);
            m_model->setShowDocumented(wanted);
            applyLayout(m_layout, *m_table, *m_filter, *m_model);
            showCounts();
            offerChoices();
        });
    }
    m_chooser->setChoices(choicesOf(*m_table, *m_model), m_model->showsDocumented());
    m_chooser->open();
}

void MatrixView::offerChoices()
{
    noteColumns();
    if (m_chooser != nullptr)
        m_chooser->setChoices(choicesOf(*m_table, *m_model), m_model->showsDocumented());
}

void MatrixView::adoptChoices()
{
    applyChoices(m_chooser->choices(), *m_table);
    noteColumns();
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_table->isColumnHidden(current.column()))
        goToFirst();
}

QString MatrixView::kind() const
{
    return MatrixModel::kindOf(m_model->objectClass(), m_model->resourceType());
}

void MatrixView::saveLayout()
{
    if (m_model->columnCount() < 2)
        return;
    m_layout = joined(layoutOf(*m_table, *m_filter, *m_model), m_layout);
    writeMatrixLayout(kind(), m_layout);
    QSettings().setValue(lastClassKey, objectClassWord(m_model->objectClass()));
}

void MatrixView::fitRows()
{
    const int line = m_table->fontMetrics().height();
    m_table->setRowHeight(line + line / 2);
}

/// Only what is looked at is built, which takes its time in a large cluster.
void MatrixView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const bool isBegun = m_model->rowCount() > 0;
    if (isBegun || m_classes->count() == 0)
        return;
    const auto last = objectClassFromWord(QSettings().value(lastClassKey).toString());
    int first = m_classes->findData(static_cast<int>(last.value_or(ObjectClass::Node)));
    if (first < 0)
        first = std::max(0, m_classes->findData(static_cast<int>(ObjectClass::Node)));
    setClass(static_cast<ObjectClass>(m_classes->itemData(first).toInt()));
}

void MatrixView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

} // namespace clusprop::ui
