// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/overview/overview_card.h"

#include "ui/models/marks.h"
#include "ui/windows/wrapped_label.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr char captionProperty[] = "isCaption";
constexpr qreal titleScale = 1.1;
constexpr float edgeShade = 0.22F; ///< of the text's colour in the card's edge

} // namespace

OverviewCard::OverviewCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_body(new QVBoxLayout)
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setForegroundRole(QPalette::Text);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addLayout(m_body);
    m_body->setSpacing(0);
    fitFonts();
}

void OverviewCard::setContent(const CardContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    setAccessibleName(content.title);
    m_title->setText(content.title);
    while (QLayoutItem *item = m_body->takeAt(0))
        delete item; // the widgets stay
    m_figuresUsed = 0;
    m_labelsUsed = 0;
    for (const CardSection &section : content.sections)
        addSection(section);
    for (qsizetype index = m_figuresUsed; index < m_figures.size(); ++index)
        m_figures[index]->hide();
    for (qsizetype index = m_labelsUsed; index < m_labels.size(); ++index)
        m_labels[index]->hide();
    fitFonts();
    fitColumns();
    const QVector<FigureLink *> shown = links();
    const bool hasStop = std::any_of(shown.begin(), shown.end(),
        [](const FigureLink *link) { return link->focusPolicy() == Qt::StrongFocus; });
    if (!hasStop && !shown.isEmpty())
        moveTabStop(shown.first());
    setVisible(!content.sections.isEmpty());
}

void OverviewCard::addSection(const CardSection &section)
{
    if (!section.caption.isEmpty()) {
        QLabel *caption = nextLabel();
        caption->setProperty(captionProperty, true);
        caption->setText(section.caption);
        m_body->addWidget(caption);
    }
    for (const Figure &figure : section.figures) {
        FigureLink *link = nextFigure();
        link->setFigure(figure);
        m_body->addWidget(link);
    }
    if (!section.text.isEmpty()) {
        QLabel *text = nextLabel();
        text->setProperty(captionProperty, false);
        text->setText(section.text);
        m_body->addWidget(text);
    }
}

FigureLink *OverviewCard::nextFigure()
{
    if (m_figuresUsed == m_figures.size()) {
        auto *made = new FigureLink(this);
        connect(made, &FigureLink::clicked, this,
            [this, made] { emit linkActivated(made->figure().link); });
        connect(made, &FigureLink::focused, this, [this, made] { moveTabStop(made); });
        connect(made, &FigureLink::stepRequested, this,
            [this, made](FigureLink::Step step) { emit stepRequested(made, step); });
        m_figures.append(made);
    }
    FigureLink *link = m_figures[m_figuresUsed++];
    link->show();
    return link;
}

QLabel *OverviewCard::nextLabel()
{
    if (m_labelsUsed == m_labels.size()) {
        auto *made = new WrappedLabel({}, this);
        made->setMinimumWidth(1); // a path without blanks must not decide how wide the card is
        m_labels.append(made);
    }
    QLabel *label = m_labels[m_labelsUsed++];
    label->show();
    return label;
}

QVector<FigureLink *> OverviewCard::links() const
{
    QVector<FigureLink *> links;
    for (qsizetype index = 0; index < m_figuresUsed; ++index) {
        if (m_figures[index]->isLink())
            links.append(m_figures[index]);
    }
    return links;
}

void OverviewCard::moveTabStop(FigureLink *to) const
{
    for (FigureLink *link : links())
        link->setFocusPolicy(link == to ? Qt::StrongFocus : Qt::ClickFocus);
}

void OverviewCard::fitColumns()
{
    qsizetype first = 0;
    for (const CardSection &section : m_content.sections) {
        const qsizetype end = first + section.figures.size();
        int text = 0;
        int number = 0;
        for (qsizetype index = first; index < end; ++index) {
            if (section.figures[index - first].isHeadline)
                continue;
            text = std::max(text, m_figures[index]->textWidth());
            number = std::max(number, m_figures[index]->numberWidth());
        }
        for (; first < end; ++first) {
            // Without bars there is nothing to align, and the numbers stand at the edge anyway.
            const bool hasBar = section.figures[section.figures.size() - (end - first)].bar.has_value();
            m_figures[first]->setColumns(hasBar ? text : 0, hasBar ? number : 0);
        }
    }
}

void OverviewCard::fitFonts()
{
    const int line = fontMetrics().height();
    // What stands beside figures begins where their words do.
    const int side = line / 2;
    layout()->setContentsMargins(line / 2, line * 3 / 4, line / 2, line * 3 / 4);
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    QFont title = heading;
    if (title.pointSizeF() > 0)
        title.setPointSizeF(title.pointSizeF() * titleScale);
    m_title->setFont(title);
    m_title->setContentsMargins(side, 0, side, line / 4);
    for (QLabel *label : std::as_const(m_labels)) {
        const bool isCaption = label->property(captionProperty).toBool();
        label->setFont(isCaption ? heading : font());
        label->setForegroundRole(isCaption ? QPalette::Text : QPalette::PlaceholderText);
        label->setContentsMargins(side, isCaption ? line * 3 / 4 : line / 4, side, line / 6);
    }
}

void OverviewCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitFonts();
        fitColumns();
    }
}

void OverviewCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = palette().color(QPalette::Text);
    edge.setAlphaF(edgeShade);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(palette().color(QPalette::Base));
    const qreal radius = fontMetrics().height() / 3.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace clusprop::ui
