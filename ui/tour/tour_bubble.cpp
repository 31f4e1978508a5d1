// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/tour/tour_bubble.h"

#include "ui/windows/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

/// Width of the card in average characters: lines that read well.
constexpr int cardCharacters = 52;
constexpr int frameWidth = 3;
constexpr int corner = 6;

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

int shiftedInto(int start, int length, int low, int high)
{
    return std::max(low, std::min(start, high - length));
}

} // namespace

QRect besidePlace(
    const QRect &place, const QSize &card, const QRect &room, int gap, Qt::LayoutDirection direction)
{
    const bool isRightToLeft = direction == Qt::RightToLeft;
    const int aligned = isRightToLeft ? place.right() + 1 - card.width() : place.left();
    const int middle = place.center().y() - card.height() / 2;
    const QPoint right(place.right() + 1 + gap, middle);
    const QPoint left(place.left() - gap - card.width(), middle);
    const std::array candidates{ QPoint(aligned, place.bottom() + 1 + gap),
        QPoint(aligned, place.top() - gap - card.height()), isRightToLeft ? left : right,
        isRightToLeft ? right : left };
    for (const QPoint &candidate : candidates) {
        const QPoint shifted(
            shiftedInto(candidate.x(), card.width(), room.left(), room.right() + 1),
            shiftedInto(candidate.y(), card.height(), room.top(), room.bottom() + 1));
        const QRect there(shifted, card);
        if (room.contains(there) && !there.intersects(place))
            return there;
    }
    return { QPoint(shiftedInto(place.center().x() - card.width() / 2, card.width(), room.left(),
                        room.right() + 1),
                 shiftedInto(place.bottom() + 1 - gap - card.height(), card.height(), room.top(),
                     room.bottom() + 1)),
        card };
}

TourFrame::TourFrame(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void TourFrame::showAround(const QRect &place)
{
    setGeometry(place.adjusted(-frameWidth, -frameWidth, frameWidth, frameWidth)
                    .intersected(parentWidget()->rect())); // all four of its sides are seen
    show();
    raise();
}

void TourFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The colour of text, which stands out from selected rows as well.
    painter.setPen(QPen(palette().color(QPalette::WindowText), frameWidth));
    constexpr double half = frameWidth / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), corner, corner);
}

TourBubble::TourBubble(QWidget *window)
    : QFrame(window)
    , m_count(plainLabel())
    , m_title(plainLabel())
    , m_text(plainLabel())
    , m_end(new QPushButton(tr("&Skip tour")))
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton)
{
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_end);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height() * 3 / 4;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_count);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(margin / 2);
    layout->addLayout(buttons);
    for (QPushButton *button : { m_end, m_back, m_next })
        button->setAutoDefault(true); // Return presses the one that has the keyboard
    setTabOrder(m_next, m_back);
    setTabOrder(m_back, m_end);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base); // it stands out from the window
    hide();

    connect(m_next, &QPushButton::clicked, this, &TourBubble::nextWanted);
    connect(m_back, &QPushButton::clicked, this, &TourBubble::backWanted);
    connect(m_end, &QPushButton::clicked, this, &TourBubble::endWanted);
}

QString TourBubble::title() const
{
    return m_title->text();
}

void TourBubble::showStep(const QString &title, const QString &text, int step, int count)
{
    const bool isLast = step + 1 == count;
    m_count->setText(tr("Step %1 of %2").arg(QString::number(step + 1), QString::number(count)));
    m_title->setText(title);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_text->setText(text);
    m_back->setEnabled(step > 0);
    m_next->setText(isLast ? tr("&Done") : tr("&Next"));
    m_end->setVisible(!isLast);
    setAccessibleName(tr("Tour: %1").arg(title));
    // A reader that follows the keyboard says what the button is for.
    m_next->setAccessibleDescription(QStringLiteral("%1. %2. %3").arg(m_count->text(), title, text));
}

void TourBubble::showBeside(const QRect &place)
{
    const int gap = fontMetrics().height() / 2;
    const QRect room = parentWidget()->rect().adjusted(gap, gap, -gap, -gap);
    const int width = std::min(cardCharacters * fontMetrics().averageCharWidth(), room.width());
    layout()->activate();
    const int height = std::max(layout()->totalHeightForWidth(width), layout()->totalMinimumSize().height());
    setGeometry(besidePlace(
        place, { width, std::min(height, room.height()) }, room, gap, layoutDirection()));
    show();
}

void TourBubble::takeKeyboard()
{
    m_next->setFocus();
    QAccessibleEvent shown(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&shown);
}

void TourBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(focusColour(palette()), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace clusprop::ui
