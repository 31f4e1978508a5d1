// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/overview/overview_view.h"

#include "ui/overview/card_layout.h"
#include "ui/overview/cards.h"
#include "ui/overview/overview_feed.h"
#include "ui/overview/overview_words.h"

#include <QFocusEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr qreal titleScale = 1.7;
constexpr int leastCharacters = 50; ///< width of a card
constexpr int mostCharacters = 104;

} // namespace

OverviewView::OverviewView(const Document &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_feed(new OverviewFeed(document, this))
    , m_title(new QLabel)
    , m_facts(new QLabel)
    , m_layout(new CardLayout)
{
    setAccessibleName(tr("Overview"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::ClickFocus); // the links are the stops of Tab
    build();
    connect(m_feed, &OverviewFeed::changed, this, &OverviewView::fill);
    fill();
}

OverviewView::~OverviewView() = default;

void OverviewView::build()
{
    for (QLabel *label : { m_title, m_facts }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addLayout(m_layout);
    layout->addStretch(1);
    for (qsizetype card = 0; card < static_cast<qsizetype>(cardFunctions().size()); ++card) {
        auto *made = new OverviewCard;
        made->hide();
        connect(made, &OverviewCard::linkActivated, this, &OverviewView::linkActivated);
        connect(made, &OverviewCard::stepRequested, this, &OverviewView::step);
        m_layout->addWidget(made);
        m_cards.append(made);
    }
    setWidget(page);
    fitFonts();
}

void OverviewView::fitFonts()
{
    const int line = fontMetrics().height();
    const int character = fontMetrics().averageCharWidth();
    QFont title = font();
    if (title.pointSizeF() > 0)
        title.setPointSizeF(title.pointSizeF() * titleScale);
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
    m_facts->setFont(font());
    m_facts->setContentsMargins(0, line / 6, 0, line);
    m_layout->setSpacing(line);
    m_layout->setColumnWidths(leastCharacters * character, mostCharacters * character);
    widget()->layout()->setContentsMargins(line * 3 / 2, line, line * 3 / 2, line);
}

bool OverviewView::isReady() const
{
    return m_feed->isCurrent();
}

void OverviewView::fill()
{
    m_title->setText(overviewTitle(m_document));
    if (!m_feed->figures()) {
        m_facts->setText(tr("Counting %1…").arg(objectWords(m_document.current().objects.size())));
        return;
    }
    const CardInput input{ m_document, *m_feed->figures(), QDateTime::currentDateTimeUtc() };
    m_facts->setText(overviewFacts(input));
    for (qsizetype card = 0; card < m_cards.size(); ++card)
        m_cards[card]->setContent(cardFunctions()[static_cast<std::size_t>(card)](input));
    if (hasFocus() && !links().isEmpty()) // it waited for the first figures
        links().first()->setFocus(Qt::OtherFocusReason);
    emit updated();
}

QVector<OverviewCard *> OverviewView::cards() const
{
    QVector<OverviewCard *> shown;
    for (OverviewCard *card : m_cards) {
        if (!card->content().sections.isEmpty())
            shown.append(card);
    }
    return shown;
}

QVector<FigureLink *> OverviewView::links() const
{
    QVector<FigureLink *> links;
    for (const OverviewCard *card : cards())
        links += card->links();
    return links;
}

void OverviewView::step(FigureLink *from, FigureLink::Step step)
{
    const QVector<FigureLink *> all = links();
    const qsizetype last = all.size() - 1;
    const qsizetype here = all.indexOf(from);
    qsizetype there = 0;
    switch (step) {
    case FigureLink::Step::Next:
        there = std::min(here + 1, last);
        break;
    case FigureLink::Step::Previous:
        there = std::max<qsizetype>(here - 1, 0);
        break;
    case FigureLink::Step::First:
        break;
    case FigureLink::Step::Last:
        there = last;
        break;
    }
    all[there]->setFocus(Qt::TabFocusReason);
    // The first line comes with what stands above it.
    if (there == 0)
        ensureVisible(0, 0);
    else
        ensureWidgetVisible(all[there], 0, 2 * fontMetrics().height());
}

void OverviewView::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    const QVector<FigureLink *> all = links();
    const auto stop = std::find_if(all.begin(), all.end(),
        [](const FigureLink *link) { return link->focusPolicy() == Qt::StrongFocus; });
    if (stop != all.end())
        (*stop)->setFocus(event->reason());
}

void OverviewView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_feed->setWatched(true);
}

void OverviewView::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    m_feed->setWatched(false);
}

void OverviewView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && widget())
        fitFonts();
}

} // namespace clusprop::ui
