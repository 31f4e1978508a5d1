// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/delegates/cell_message.h"

#include "ui/models/cell_words.h"
#include "ui/models/marks.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace clusprop::ui {

CellMessage::CellMessage(QAbstractItemView &view)
    : QFrame(view.window())
    , m_view(&view)
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::Text);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 3;
    layout->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, &QWidget::hide);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &QWidget::hide);
    connect(&view, &QObject::destroyed, this, &QObject::deleteLater);
}

void CellMessage::showAt(const QModelIndex &index, Severity severity, const QString &text)
{
    if (m_view == nullptr || !index.isValid() || text.isEmpty())
        return;
    if (parentWidget() != m_view->window())
        setParent(m_view->window());
    m_severity = severity;
    m_text->setText(tr("%1: %2").arg(severityTitle(severity), text));
    setAccessibleName(m_text->text());
    updateMark();
    m_view->scrollTo(index);
    place(m_view->visualRect(index));
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString CellMessage::text() const
{
    return m_text->text();
}

void CellMessage::updateMark()
{
    const int side = fontMetrics().height();
    m_mark->setPixmap(
        severityIcon(m_severity, palette()).pixmap(QSize(side, side), devicePixelRatio()));
}

/// Under the cell, or above it where there is no room, and never outside the window.
void CellMessage::place(const QRect &cell)
{
    const QWidget *window = parentWidget();
    const QPoint topLeft = m_view->viewport()->mapTo(window, cell.topLeft());
    const QRect inWindow(topLeft, cell.size());
    constexpr int comfortable = 64; // characters a line
    const int most = std::min(window->width(), fontMetrics().averageCharWidth() * comfortable);
    setFixedWidth(std::min(most, std::max(inWindow.width(), sizeHint().width())));
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

void CellMessage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateMark();
}

void CellMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(severityColour(m_severity, palette()), 2));
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
