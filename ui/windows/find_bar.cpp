// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/find_bar.h"

#include "ui/delegates/value_delegate.h"
#include "ui/windows/cell_actions.h"
#include "ui/windows/cell_walk.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace clusprop::ui {
namespace {

constexpr qint64 slice = 8; ///< milliseconds of searching between two looks at the event queue
constexpr int cellsBetweenLooks = 64; ///< at the clock

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_box(new QLineEdit)
    , m_state(new QLabel)
{
    m_box->setPlaceholderText(tr("Find in the cells of this table"));
    m_box->setAccessibleName(tr("Find"));
    m_box->setClearButtonEnabled(true);
    m_box->setAcceptDrops(false); // files that are dropped here are for the window
    m_state->setTextFormat(Qt::PlainText);
    m_state->setMinimumWidth(24 * fontMetrics().averageCharWidth());
    auto *next = new QPushButton(tr("Ne&xt"));
    auto *previous = new QPushButton(tr("Pre&vious"));
    next->setToolTip(tr("F3"));
    previous->setToolTip(tr("Shift+F3"));
    auto *close = new QPushButton(tr("&Close"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_box, 1);
    for (QPushButton *button : { next, previous, close })
        layout->addWidget(button);
    layout->addWidget(m_state);
    hide();
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &FindBar::searchSome);
    connect(m_box, &QLineEdit::textChanged, this, [this](const QString &text) {
        mark(text);
        find(1, true);
    });
    connect(m_box, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(next, &QPushButton::clicked, this, &FindBar::findNext);
    connect(previous, &QPushButton::clicked, this, &FindBar::findPrevious);
    connect(close, &QPushButton::clicked, this, &FindBar::close);
}

void FindBar::setView(QAbstractItemView *view)
{
    if (m_view == view)
        return;
    mark({});
    m_slices.stop();
    m_state->clear();
    m_view = view;
    setEnabled(view != nullptr);
    if (isVisible())
        mark(m_box->text());
}

void FindBar::open()
{
    show();
    mark(m_box->text());
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

QString FindBar::text() const
{
    return m_box->text();
}

/// `fromHere`: the current cell itself may be the place.
void FindBar::find(int step, bool fromHere)
{
    m_slices.stop();
    m_state->clear();
    if (m_view == nullptr)
        return;
    if (m_box->text().isEmpty()) {
        if (!fromHere)
            open();
        return;
    }
    if (!isVisible())
        open();
    const CellWalk walk(*m_view);
    const QModelIndex edge = step > 0 ? walk.first() : walk.last();
    const QModelIndex current = m_view->currentIndex();
    m_step = step;
    m_wrapped = false;
    m_start = current.isValid() ? current : edge;
    m_cell = m_start;
    if (current.isValid() && !fromHere) {
        m_cell = walk.next(current, step);
        if (!m_cell.isValid()) {
            m_cell = edge;
            m_wrapped = true;
        }
    }
    searchSome();
}

void FindBar::searchSome()
{
    if (m_view == nullptr || !m_cell.isValid() || !m_start.isValid()) { // the rows went meanwhile
        end({});
        return;
    }
    const CellWalk walk(*m_view);
    const QString sought = m_box->text();
    QElapsedTimer clock;
    clock.start();
    QModelIndex cell = m_cell;
    for (int count = 1;; ++count) {
        if (cell.data().toString().contains(sought, Qt::CaseInsensitive)) {
            end(cell);
            return;
        }
        cell = walk.next(cell, m_step);
        if (!cell.isValid()) {
            cell = m_step > 0 ? walk.first() : walk.last();
            m_wrapped = true;
        }
        if (cell == m_start) { // the last that is left to look at
            end(cell.data().toString().contains(sought, Qt::CaseInsensitive) ? cell
                                                                             : QModelIndex());
            return;
        }
        if (count % cellsBetweenLooks == 0 && clock.elapsed() >= slice)
            break;
    }
    m_cell = cell;
    if (!m_slices.isActive()) {
        m_state->setText(tr("Searching…"));
        m_slices.start();
    }
}

void FindBar::end(const QModelIndex &found)
{
    m_slices.stop();
    const QString sought = m_box->text();
    if (!found.isValid()) {
        m_state->setText(tr("Not found"));
        emit said(tr("\"%1\" is not in this table.").arg(sought));
        return;
    }
    goToCell(*m_view, found);
    m_state->setText(m_wrapped ? (m_step > 0 ? tr("From the beginning") : tr("From the end"))
                               : QString());
    if (m_wrapped) {
        emit said(m_step > 0 ? tr("Found from the beginning of the table on.")
                             : tr("Found from the end of the table on."));
    }
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::close()
{
    m_slices.stop();
    mark({});
    hide();
    emit closed();
}

void FindBar::mark(const QString &text)
{
    if (m_view == nullptr)
        return;
    if (auto *delegate = qobject_cast<ValueDelegate *>(m_view->itemDelegate()))
        delegate->setSought(text);
    m_view->viewport()->update();
}

} // namespace clusprop::ui
