// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_comparison.h"

#include "ui/hexview/hex_view.h"

#include <QEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace clusprop::ui {
namespace {

QWidget *makeSide(QLabel *title, HexView *view)
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(title);
    layout->addWidget(view, 1);
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(view);
    return side;
}

} // namespace

HexComparison::HexComparison(QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(this))
    , m_beforeTitle(new QLabel(tr("Before, as loaded")))
    , m_afterTitle(new QLabel(tr("After, with the edits")))
    , m_before(new HexView)
    , m_after(new HexView)
    , m_active(m_after)
{
    m_before->setObjectName(QStringLiteral("bytesBefore"));
    m_after->setObjectName(QStringLiteral("bytesAfter"));
    m_before->setAccessibleName(tr("Bytes before the edits"));
    m_splitter->addWidget(makeSide(m_beforeTitle, m_before));
    m_splitter->addWidget(makeSide(m_afterTitle, m_after));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->widget(0)->hide();
    m_afterTitle->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    follow(m_before, m_after);
    follow(m_after, m_before);
    for (HexView *view : { m_before, m_after }) {
        view->installEventFilter(this);
        connect(view, &HexView::resized, this, &HexComparison::arrange);
    }
}

void HexComparison::follow(HexView *leader, HexView *follower)
{
    connect(leader->verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this, leader, follower](int value) {
            if (m_comparing && !m_following
                && leader->hexLayout().rows() == follower->hexLayout().rows()) {
                const QScopedValueRollback following(m_following, true);
                follower->verticalScrollBar()->setValue(value);
            }
        });
    connect(leader, &HexView::cursorMoved, this, [this, leader, follower](qint64 offset) {
        if (!m_comparing || m_following)
            return;
        const QScopedValueRollback following(m_following, true);
        follower->setCursorOffset(follower->gaps().offsetFrom(leader->gaps().cellOf(offset)));
        follower->setFirstRow(leader->firstRow());
    });
}

void HexComparison::setContent(const ObjectBytes &content)
{
    m_differences = content.differences;
    m_after->setMap(content.map);
    m_after->setChanged(content.changed);
    m_before->setMap(content.before);
    QVector<wire::ByteRange> changed;
    for (const ByteDifference &difference : content.differences.rows) {
        if (difference.before.length > 0)
            changed.append(difference.before);
    }
    m_before->setChanged(changed);
    applyGaps();
}

void HexComparison::applyGaps()
{
    const bool comparing = m_comparing && !m_differences.rows.isEmpty();
    m_before->setGaps(comparing ? m_differences.beforeGaps : QVector<ByteGap>());
    m_after->setGaps(comparing ? m_differences.afterGaps : QVector<ByteGap>());
    m_splitter->widget(0)->setVisible(comparing);
    m_afterTitle->setVisible(comparing);
    m_after->setAccessibleName(comparing ? tr("Bytes after the edits") : tr("Bytes"));
    if (!comparing)
        activate(m_after);
    arrange();
}

void HexComparison::setComparing(bool comparing)
{
    if (m_comparing == comparing)
        return;
    m_comparing = comparing;
    applyGaps();
    m_before->setFirstRow(m_after->firstRow());
}

void HexComparison::setBytesPerRow(int count)
{
    m_bytesPerRow = count;
    arrange();
}

void HexComparison::setOffsetBase(NumberBase base)
{
    m_before->setOffsetBase(base);
    m_after->setOffsetBase(base);
    arrange();
}

/// Side by side where eight bytes a row fit twice. Rows of both must be the same.
void HexComparison::arrange()
{
    if (!m_splitter->widget(0)->isVisibleTo(this)) {
        m_after->setBytesPerRow(m_bytesPerRow);
        return;
    }
    const int least = m_bytesPerRow > 0 ? m_bytesPerRow : 8;
    const qreal oneSide
        = HexLayout(m_after->bytes().size(), least, m_after->hexLayout().metrics()).width()
        + m_after->verticalScrollBar()->sizeHint().width() + 2 * m_after->frameWidth();
    m_splitter->setOrientation(
        width() >= 2 * oneSide + m_splitter->handleWidth() ? Qt::Horizontal : Qt::Vertical);
    const int count = m_bytesPerRow > 0
        ? m_bytesPerRow
        : qMin(m_before->fittingBytesPerRow(), m_after->fittingBytesPerRow());
    m_before->setBytesPerRow(count);
    m_after->setBytesPerRow(count);
}

void HexComparison::goTo(const ByteDifference &difference)
{
    const QScopedValueRollback following(m_following, true);
    m_before->select(difference.before);
    m_after->select(difference.after);
    m_after->scrollTo(difference.after);
    if (difference.after.length == 0)
        m_before->scrollTo(difference.before);
    HexView *leader = difference.after.length == 0 ? m_before : m_after;
    (leader == m_before ? m_after : m_before)->setFirstRow(leader->firstRow());
}

void HexComparison::activate(HexView *view)
{
    if (m_active == view)
        return;
    m_active = view;
    emit activeChanged();
}

bool HexComparison::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        activate(static_cast<HexView *>(watched));
    return QWidget::eventFilter(watched, event);
}

void HexComparison::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace clusprop::ui
