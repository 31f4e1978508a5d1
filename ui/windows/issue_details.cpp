// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/issue_details.h"

#include "ui/models/cell_words.h"
#include "ui/words/core_words.h"
#include "ui/models/marks.h"
#include "ui/windows/text_block.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace clusprop::ui {
namespace {

constexpr int mostRelatedLines = 5; ///< seen at once; the others are scrolled to

void makeBold(QWidget &widget)
{
    QFont bold = widget.font();
    bold.setBold(true);
    widget.setFont(bold);
}

} // namespace

PropertyPlace placeOf(const Issue &issue)
{
    return { issue.object, issue.scope, issue.property, issue.position };
}

PropertyPlace placeOf(const IssuePlace &place)
{
    return { place.object, place.scope, place.property, -1 };
}

bool canAllow(const Issue &issue)
{
    return issue.canBeAllowed
        && (issue.severity == Severity::Error || !issue.allowedFor.isEmpty());
}

IssueDetails::IssueDetails(const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_area(new QScrollArea)
    , m_content(new QWidget)
    , m_sign(new QLabel)
    , m_severity(new QLabel)
    , m_place(new TextBlock)
    , m_text(new TextBlock)
    , m_origin(new TextBlock)
    , m_relatedLabel(new QLabel(tr("A&lso involved:")))
    , m_related(new QListWidget)
    , m_goTo(new QPushButton(tr("&Go to the property")))
    , m_allow(new QPushButton(tr("Allow t&his value…")))
{
    makeBold(*m_severity);
    m_severity->setTextFormat(Qt::PlainText);
    m_place->setAccessibleName(tr("What the finding is about"));
    m_place->setBreaksIdentifiers(true);
    m_text->setAccessibleName(tr("Problem"));
    m_origin->setAccessibleName(tr("Source of the rule, and place"));
    m_origin->setBreaksIdentifiers(true);
    m_relatedLabel->setBuddy(m_related);
    m_related->setAccessibleName(tr("Also involved"));
    m_related->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_related->setTextElideMode(Qt::ElideMiddle);
    m_goTo->setToolTip(tr("Shows the property in its table (Return)"));
    m_allow->setToolTip(tr("Takes the value on, with a reason that goes into the report"));

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_sign);
    heading->addWidget(m_severity);
    heading->addStretch();
    auto *buttons = new QVBoxLayout; // side by side they would be wider than most panes
    buttons->addWidget(m_goTo, 0, Qt::AlignLeading);
    buttons->addWidget(m_allow, 0, Qt::AlignLeading);
    auto *content = new QVBoxLayout(m_content);
    content->addLayout(heading);
    content->addWidget(m_place);
    content->addWidget(m_text);
    content->addWidget(m_origin);
    content->addWidget(m_relatedLabel);
    content->addWidget(m_related);
    content->addLayout(buttons);
    content->addStretch();

    m_area->setWidget(m_content);
    m_area->setWidgetResizable(true);
    m_area->setBackgroundRole(QPalette::Base);
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus); // what is in it is reached by Tab and scrolled to
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_area);

    connect(m_goTo, &QPushButton::clicked, this, [this] { emit goToRequested(placeOf(m_issue)); });
    connect(m_allow, &QPushButton::clicked, this, [this] { emit allowRequested(placeOf(m_issue)); });
    connect(m_related, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit goToRequested(placeOf(m_issue.related[m_related->row(item)]));
    });
    clear();
}

void IssueDetails::show(const Issue &issue)
{
    m_issue = issue;
    m_severity->setText(severityTitle(issue.severity));
    m_place->setText(issue.object < 0
            ? tr("The file")
            : placeName({ issue.object, issue.scope, issue.property }));
    m_text->setText(fromCore(issue.text));
    QStringList origin;
    if (!issue.source.isEmpty())
        origin.append(tr("Rule: %1").arg(fromCore(issue.source)));
    if (!issue.where.isEmpty())
        origin.append(tr("Where: %1").arg(issue.where));
    m_origin->setText(origin.join(u'\n'));
    m_origin->setVisible(!origin.isEmpty());
    QPalette quiet = palette();
    quiet.setColor(QPalette::Text, secondaryTextColour(palette()));
    m_origin->setPalette(quiet);
    m_goTo->setText(
        issue.property.isEmpty() ? tr("&Go to the object") : tr("&Go to the property"));
    m_goTo->setEnabled(issue.object >= 0);
    m_allow->setEnabled(canAllow(issue));
    showRelated(issue);
    showSign();
    m_content->setVisible(true);
    makeRoom();
}

/// An area that does not scroll sideways cuts what is wider than itself.
void IssueDetails::makeRoom()
{
    m_area->setMinimumWidth(m_content->minimumSizeHint().width() + m_area->verticalScrollBar()->sizeHint().width()
        + 2 * m_area->frameWidth());
}

void IssueDetails::clear()
{
    m_content->setVisible(false);
}

void IssueDetails::showRelated(const Issue &issue)
{
    m_related->clear();
    for (const IssuePlace &place : issue.related)
        m_related->addItem(placeName(place));
    m_related->setVisible(!issue.related.isEmpty());
    m_relatedLabel->setVisible(!issue.related.isEmpty());
    const int lines = std::min<int>(mostRelatedLines, static_cast<int>(issue.related.size()));
    const int line = m_related->sizeHintForRow(0);
    m_related->setFixedHeight(std::max(1, lines) * std::max(line, fontMetrics().height())
        + 2 * m_related->frameWidth());
}

void IssueDetails::showSign()
{
    const int line = fontMetrics().height();
    m_sign->setPixmap(
        severityIcon(m_issue.severity, palette()).pixmap(QSize(line, line), devicePixelRatioF()));
}

QString IssueDetails::placeName(const IssuePlace &place) const
{
    const QString object = objectLabel(m_document.object(place.object));
    return place.property.isEmpty() ? object : tr("%1 of %2").arg(place.property, object);
}

void IssueDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isLook
        = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && m_content->isVisibleTo(this))
        show(m_issue);
}

} // namespace clusprop::ui
