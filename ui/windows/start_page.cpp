// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/start_page.h"

#include "ui/windows/notice_bar.h"
#include "ui/windows/recent_files.h"
#include "ui/windows/recent_list.h"

#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace clusprop::ui {
namespace {

/// Width of the column in average characters: as long as a line that reads well.
constexpr int columnCharacters = 96;

QLabel *centred(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(RecentFiles &recent, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_tour(new NoticeBar(NoticeKind::Quiet))
{
    connect(m_tour->addButton(tr("Start the to&ur")), &QPushButton::clicked, this,
        &StartPage::tourRequested);
    connect(m_tour->addButton(tr("No, tha&nks")), &QPushButton::clicked, this,
        &StartPage::tourDeclined);

    auto *column = new QVBoxLayout;
    column->setSpacing(fontMetrics().height() / 2);
    column->addStretch(2);
    buildWays(*column);
    buildRecent(*column);
    column->addStretch(3);
    auto *centre = new QWidget;
    centre->setLayout(column);
    centre->setFixedWidth(columnCharacters * fontMetrics().averageCharWidth());
    auto *page = new QVBoxLayout(this);
    page->addWidget(m_tour);
    page->addWidget(centre, 1, Qt::AlignHCenter);
    setFocusProxy(m_open);
}

void StartPage::buildWays(QVBoxLayout &column)
{
    const int line = fontMetrics().height();
    auto *picture = new QLabel;
    picture->setPixmap(
        QIcon(QStringLiteral(":/clusprop/icons/clusprop.svg")).pixmap(5 * line, 5 * line));
    picture->setAlignment(Qt::AlignHCenter);
    QLabel *title = centred(tr("Clusprop"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    title->setFont(large);
    QLabel *sentence = centred(
        tr("View and edit the properties of Windows Server failover clusters."));

    auto *ways = new QGridLayout;
    ways->setHorizontalSpacing(line);
    ways->setVerticalSpacing(line / 2);
    ways->setColumnStretch(1, 1);
    const auto addWay = [ways](const QString &text, const QString &what) {
        auto *button = new QPushButton(text);
        button->setAccessibleDescription(what);
        auto *label = new QLabel(what);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
        const int row = ways->rowCount();
        ways->addWidget(button, row, 0);
        ways->addWidget(label, row, 1, Qt::AlignVCenter);
        return button;
    };
    m_open = addWay(tr("&Open…"),
        tr("A snapshot, CLUSDB, .reg, PowerShell output or property lists"));
    m_open->setDefault(true);
    const QPushButton *folder = addWay(tr("Open fol&der…"),
        tr("What a support collector left, as one document"));
    const QPushButton *sample = addWay(
        tr("Open sample &cluster"), tr("An invented cluster, to try everything on"));
    const QPushButton *collect = addWay(tr("Collect &from a cluster…"),
        tr("A script for a node: it writes a snapshot and changes nothing"));
    m_hint = centred({});
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    setDropTarget(false);

    column.addWidget(picture);
    column.addWidget(title);
    column.addWidget(sentence);
    column.addSpacing(line / 2);
    column.addLayout(ways);
    column.addSpacing(line / 2);
    column.addWidget(m_hint);
    column.addSpacing(line / 2);

    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(folder, &QPushButton::clicked, this, &StartPage::folderRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(collect, &QPushButton::clicked, this, &StartPage::collectRequested);
}

void StartPage::buildRecent(QVBoxLayout &column)
{
    m_files = new RecentList(m_recent);
    m_recentTitle = new QLabel(tr("&Recent files"));
    m_recentTitle->setBuddy(m_files);
    m_removeMissing = new QPushButton(tr("Remove &missing files"));
    m_removeMissing->setToolTip(tr("Take the files that are not there any more out of the list"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_recentTitle, 1, Qt::AlignBottom);
    head->addWidget(m_removeMissing);
    column.addLayout(head);
    column.addWidget(m_files);

    connect(m_files, &RecentList::fileRequested, this, &StartPage::fileRequested);
    connect(m_files, &RecentList::filled, this, &StartPage::showRecent);
    connect(m_removeMissing, &QPushButton::clicked, this,
        [this] { m_recent.remove(m_files->missing()); });
    showRecent();
}

void StartPage::showRecent()
{
    const bool hasFiles = m_files->count() > 0;
    // What has the keyboard must not take it along.
    if (!hasFiles && (m_files->hasFocus() || m_removeMissing->hasFocus()))
        m_open->setFocus();
    m_recentTitle->setVisible(hasFiles);
    m_files->setVisible(hasFiles);
    m_removeMissing->setVisible(!m_files->missing().isEmpty());
}

void StartPage::setDropTarget(bool isTarget)
{
    m_isDropTarget = isTarget;
    m_hint->setText(isTarget ? tr("Let go to open. Files of one cluster become one document.")
                             : tr("Or drop files and folders anywhere on this window."));
    update();
}

void StartPage::offerTour(bool isOffered)
{
    m_tour->setText(isOffered ? tr("New here? Five steps on the sample cluster show where things are. "
                                   "The Help menu has the tour, too.")
                              : QString());
}

bool StartPage::offersTour() const
{
    return !m_tour->text().isEmpty();
}

void StartPage::showEvent(QShowEvent *event)
{
    m_files->fill(); // files come and go while another tab was in front
    QWidget::showEvent(event);
    emit shown();
}

void StartPage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_isDropTarget)
        return;
    constexpr int width = 3;
    QPainter painter(this);
    painter.setPen(QPen(focusColour(palette()), width, Qt::DashLine));
    const int margin = fontMetrics().height() / 2;
    painter.drawRect(rect().adjusted(margin, margin, -margin, -margin));
}

} // namespace clusprop::ui
