// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/start_page.h"

#include "ui/models/marks.h"
#include "ui/windows/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace clusprop::ui {
namespace {

/// Width of the column in average characters: as long as a line that reads well.
constexpr int columnCharacters = 76;
constexpr int visibleFiles = 8;

QLabel *centred(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(const RecentFiles &recent, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
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

    QLabel *sentence
        = centred(tr("View and edit the properties of Windows Server failover clusters. Open a "
                     "snapshot, CLUSDB or a .reg file, what Export-Clixml, ConvertTo-Json or "
                     "Export-Csv wrote, pasted PowerShell text, property lists, or a whole support "
                     "folder."));

    auto *open = new QPushButton(tr("&Open…"));
    open->setDefault(true);
    auto *folder = new QPushButton(tr("Open fol&der…"));
    auto *sample = new QPushButton(tr("Open sample &cluster"));
    sample->setToolTip(
        tr("An invented cluster that comes with the program, to try everything on."));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(folder);
    buttons->addWidget(sample);
    buttons->addStretch();

    m_files = new QListWidget;
    m_files->setAccessibleName(tr("Recent files"));
    m_files->setUniformItemSizes(true);
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_recentTitle = new QLabel(tr("&Recent files"));
    m_recentTitle->setBuddy(m_files);

    QLabel *hint = centred(tr("Or drop files and folders anywhere on this window."));
    hint->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QVBoxLayout;
    column->setSpacing(line / 2);
    column->addStretch(2);
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(line / 2);
    column->addLayout(buttons);
    column->addWidget(hint);
    column->addSpacing(line / 2);
    column->addWidget(m_recentTitle);
    column->addWidget(m_files);
    column->addStretch(3);
    auto *centre = new QWidget;
    centre->setLayout(column);
    centre->setFixedWidth(columnCharacters * fontMetrics().averageCharWidth());
    auto *outer = new QHBoxLayout(this);
    outer->addStretch();
    outer->addWidget(centre);
    outer->addStretch();
    setFocusProxy(open);

    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(folder, &QPushButton::clicked, this, &StartPage::folderRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(m_files, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit fileRequested(item->data(Qt::UserRole).toString());
    });
    connect(&m_recent, &RecentFiles::changed, this, &StartPage::fill);
    fill();
}

void StartPage::showEvent(QShowEvent *event)
{
    fill(); // files come and go while another tab was in front
    QWidget::showEvent(event);
}

void StartPage::fill()
{
    m_files->clear();
    const QStringList files = m_recent.files();
    for (const QString &file : files) {
        const bool exists = QFileInfo::exists(file);
        const QString text = recentFileText(file, files);
        auto *item = new QListWidgetItem(exists ? text : tr("%1 (missing)").arg(text), m_files);
        item->setData(Qt::UserRole, file);
        item->setToolTip(plainToolTip(QDir::toNativeSeparators(file)));
        if (!exists)
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    m_recentTitle->setVisible(!files.isEmpty());
    m_files->setVisible(!files.isEmpty());
    const int rows = std::min<int>(visibleFiles, static_cast<int>(files.size()));
    const int rowHeight = files.isEmpty() ? 0 : m_files->sizeHintForRow(0);
    m_files->setFixedHeight(rows * rowHeight + 2 * m_files->frameWidth());
}

} // namespace clusprop::ui
