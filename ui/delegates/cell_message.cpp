// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/delegates/cell_message.h"

#include "ui/editors/message_line.h"
#include "ui/models/marks.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace clusprop::ui {

CellMessage::CellMessage(QAbstractItemView &view)
    : QFrame(view.window())
    , m_view(&view)
    , m_line(new MessageLine)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 3;
    layout->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    layout->addWidget(m_line);
    hide();
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, &QWidget::hide);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &QWidget::hide);
    connect(&view, &QObject::destroyed, this, &QObject::deleteLater);
}

void CellMessage::showAt(const QModelIndex &index, Severity severity, const QString &text)
{
    if (!m_view || !index.isValid() || text.isEmpty())
        return;
    if (parentWidget() != m_view->window())
        setParent(m_view->window());
    m_line->say(severity, text);
    setAccessibleName(m_line->text());
    m_view->scrollTo(index);
    place(m_view->visualRect(index));
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString CellMessage::text() const
{
    return m_line->text();
}

Severity CellMessage::severity() const
{
    return m_line->severity();
}

/// Under the cell, or above it where there is no room, and never outside the window.
void CellMessage::place(const QRect &cell)
{
    const QWidget *window = parentWidget();
    const QPoint topLeft = m_view->viewport()->mapTo(window, cell.topLeft());
    const QRect inWindow(topLeft, cell.size());
    constexpr int comfortable = 64; // characters a line
    const int most = std::min(window->width(), fontMetrics().averageCharWidth() * comfortable);
    const int oneLine = fontMetrics().horizontalAdvance(text()) + 4 * fontMetrics().height();
    setFixedWidth(std::min(most, std::max(inWindow.width(), oneLine)));
    const int height
        = layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : sizeHint().height();
    resize(width(), height);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    int left = leftToRight ? inWindow.left() : inWindow.right() + 1 - width();
    left = std::clamp(left, 0, std::max(0, window->width() - width()));
    int top = inWindow.bottom() + 1;
    if (top + height > window->height())
        top = std::max(0, inWindow.top() - height);
    move(left, top);
}

bool CellMessage::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: // of the view; what is typed into an editor is the editor's
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::Resize:
    case QEvent::Hide:
        hide();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void CellMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(severityColour(m_line->severity(), palette()), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

QModelIndex mappedTo(const QAbstractItemModel *model, const QModelIndex &index)
{
    if (index.model() == model)
        return index;
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model);
    if (proxy == nullptr)
        return {};
    const QModelIndex below = mappedTo(proxy->sourceModel(), index);
    return below.isValid() ? proxy->mapFromSource(below) : QModelIndex();
}

QAbstractItemModel *sourceOf(QAbstractItemModel *model)
{
    while (auto *proxy = qobject_cast<QAbstractProxyModel *>(model))
        model = proxy->sourceModel();
    return model;
}

} // namespace clusprop::ui
