// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/changes_view.h"

#include "core/changes/change_facts.h"
#include "ui/commands/edit_command.h"
#include "ui/models/change_model.h"
#include "ui/windows/editing_view.h"
#include "ui/windows/empty_notice.h"
#include "ui/windows/place_edits.h"
#include "ui/words/core_words.h"

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

constexpr QLatin1String headerKey("page/changeSet");
/// In average characters, by column; the last one takes the rest. It holds the remarks, which
/// say what has to be done before an export, and should be seen without scrolling.
constexpr std::array usualWidths{ 22, 22, 18, 18, 10, 15, 12, 15, 20 };

} // namespace

ChangesView::ChangesView(Document &document, QUndoStack &stack, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_stack(stack)
    , m_model(new ChangeModel(document, this))
    , m_list(new EditingView<QTreeView>)
    , m_pages(new QStackedWidget)
    , m_none(new EmptyNotice)
    , m_count(new QLabel)
{
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers); // editComment() opens it
    m_list->setAccessibleName(tr("Changes"));
    m_list->installEventFilter(this);
    fitColumns();
    m_list->header()->restoreState(QSettings().value(headerKey).toByteArray());
    m_none->setSentence(tr("There are no changes. What you edit is listed here; the file stays as "
                           "it is until you save."));
    m_pages->addWidget(m_none);
    m_pages->addWidget(m_list);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buildFoot());

    connect(m_list, &QTreeView::activated, this,
        [this](const QModelIndex &index) { emit activated(placeOf(index)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ChangesView::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ChangesView::showState);
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_model, signal, this, &ChangesView::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChangesView::showState);
    showState();
}

ChangesView::~ChangesView()
{
    // An editor that is open tells the list of its end, when there is no view any more to hear it.
    m_list->selectionModel()->disconnect(this);
    m_model->disconnect(this);
}

QWidget *ChangesView::buildFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins({});
    m_count->setObjectName(QStringLiteral("totals"));
    m_count->setTextFormat(Qt::PlainText);
    layout->addWidget(m_count, 1);
    const auto add = [&](const QString &text, const char *name, auto slot) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    m_comment = add(tr("Co&mment"), "comment", &ChangesView::editComment);
    m_revert = add(tr("&Revert selected"), "revert", &ChangesView::revertSelected);
    m_print = add(tr("Pr&int\u2026"), "print", &ChangesView::printRequested);
    m_pdf = add(tr("PD&F\u2026"), "pdf", &ChangesView::pdfRequested);
    m_export = add(tr("E&xport\u2026"), "export", &ChangesView::exportRequested);
    return foot;
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

void ChangesView::toggleSelected()
{
    QVector<ChangePlace> places;
    bool allOut = true;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        const Change &change = m_model->change(index.row());
        places.append({ change.object, change.scope, change.name });
        allOut = allOut && change.leftOut;
    }
    if (places.isEmpty())
        return;
    m_document.setLeftOut(places, !allOut);
    const auto count = static_cast<int>(places.size());
    emit said(allOut ? tr("%n changes are exported again.", nullptr, count)
                     : tr("%n changes are left out of exports.", nullptr, count));
}

void ChangesView::editComment()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const QModelIndex cell = current.siblingAtColumn(ChangeModel::Comment);
    m_list->scrollTo(cell);
    m_list->setCurrentIndex(cell);
    m_list->edit(cell);
}

void ChangesView::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_none) : m_list);
    m_count->setText(
        isEmpty ? QString() : fromCore(totalsText(totalsOf(m_document.current(), m_model->changes()))));
    m_revert->setEnabled(m_list->selectionModel()->hasSelection());
    m_comment->setEnabled(m_list->currentIndex().isValid());
    m_print->setEnabled(!isEmpty);
    m_pdf->setEnabled(!isEmpty);
    m_export->setEnabled(!isEmpty);
}

bool ChangesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        const bool isOurs = key == Qt::Key_Delete || key == Qt::Key_Space || key == Qt::Key_F2;
        if (isOurs && event->type() == QEvent::ShortcutOverride) {
            event->accept(); // the window's action of that key is for the table
            return true;
        }
        if (key == Qt::Key_Delete)
            revertSelected();
        else if (key == Qt::Key_Space)
            toggleSelected();
        else if (key == Qt::Key_F2)
            editComment();
        if (isOurs)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChangesView::saveLayout() const
{
    QSettings().setValue(headerKey, m_list->header()->saveState());
}

} // namespace clusprop::ui
