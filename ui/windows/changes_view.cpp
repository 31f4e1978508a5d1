// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/changes_view.h"

#include "ui/commands/edit_command.h"
#include "ui/models/change_model.h"
#include "ui/windows/empty_notice.h"
#include "ui/windows/place_edits.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

namespace clusprop::ui {
namespace {

constexpr QLatin1String headerKey("page/changes");
/// In average characters, by column; the last one takes the rest. It holds the remarks, which
/// say what has to be done before an export, and should be seen without scrolling.
constexpr std::array usualWidths{ 18, 24, 16, 16, 16 };

} // namespace

ChangesView::ChangesView(Document &document, QUndoStack &stack, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_stack(stack)
    , m_model(new ChangeModel(document, this))
    , m_list(new QTreeView)
    , m_pages(new QStackedWidget)
    , m_none(new EmptyNotice)
    , m_count(new QLabel)
    , m_revert(new QPushButton(tr("&Revert selected")))
{
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Changes"));
    m_list->installEventFilter(this);
    fitColumns();
    m_list->header()->restoreState(QSettings().value(headerKey).toByteArray());
    m_none->setSentence(tr("There are no changes. What you edit is listed here; the file stays as "
                           "it is until you save."));
    m_pages->addWidget(m_none);
    m_pages->addWidget(m_list);

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_revert);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);

    connect(m_list, &QTreeView::activated, this,
        [this](const QModelIndex &index) { emit activated(placeOf(index)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ChangesView::showState);
    connect(m_revert, &QPushButton::clicked, this, &ChangesView::revertSelected);
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_model, signal, this, &ChangesView::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChangesView::showState);
    showState();
}

void ChangesView::fitColumns()
{
    const int character = fontMetrics().averageCharWidth();
    for (std::size_t column = 0; column < usualWidths.size(); ++column)
        m_list->setColumnWidth(static_cast<int>(column), usualWidths[column] * character);
}

void ChangesView::resetLayout()
{
    QSettings().remove(headerKey);
    fitColumns();
}

void ChangesView::revertSelected()
{
    PlannedEdits plan = planRevert(m_document, selectedPlaces(*m_list, ChangeModel::PropertyName));
    if (plan.edits.isEmpty()) {
        emit said(plan.refusal);
        return;
    }
    pushEdit(m_stack, m_document, std::move(plan.edits), plan.text);
    emit said(tr("%1.").arg(m_stack.undoText()));
}

void ChangesView::showState()
{
    const int changes = m_model->rowCount();
    m_pages->setCurrentWidget(changes == 0 ? static_cast<QWidget *>(m_none) : m_list);
    const int objects = m_model->objectCount();
    const QString counted = changes == 1 ? tr("1 change") : tr("%n changes", nullptr, changes);
    m_count->setText(changes == 0 ? QString()
            : objects == 1        ? tr("%1 on 1 object").arg(counted)
                           : tr("%1 on %n objects", nullptr, objects).arg(counted));
    m_revert->setEnabled(m_list->selectionModel()->hasSelection());
}

bool ChangesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        revertSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChangesView::saveLayout() const
{
    QSettings().setValue(headerKey, m_list->header()->saveState());
}

} // namespace clusprop::ui
