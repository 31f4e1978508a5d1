// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/document_notices.h"

#include "ui/windows/code_page_menu.h"
#include "ui/windows/details_dialog.h"
#include "ui/windows/leftover_notice.h"
#include "ui/windows/notice_bar.h"
#include "ui/windows/notice_words.h"

#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace clusprop::ui {

DocumentNotices::DocumentNotices(const Document &document, const FileWatch &outside,
    const WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_outside(outside)
    , m_journalBar(new NoticeBar(NoticeKind::Warning))
    , m_partialBar(new NoticeBar(NoticeKind::Warning))
    , m_outsideBar(new NoticeBar(NoticeKind::Warning))
    , m_disputeBar(new NoticeBar(NoticeKind::Warning))
    , m_leftovers(new LeftoverNotice)
    , m_codePageBar(new NoticeBar(NoticeKind::Quiet))
    , m_skippedBar(new NoticeBar(NoticeKind::Quiet))
    , m_takenBar(new NoticeBar(NoticeKind::Quiet))
    , m_codePages(new QMenu(this))
{
    m_journalBar->addAction(actions[ActionId::Save]);
    m_partialBar->addAction(actions[ActionId::SaveAs]);
    m_merge = m_outsideBar->addButton(tr("&Merge…"));
    connect(m_merge, &QPushButton::clicked, actions[ActionId::Merge], &QAction::trigger);
    m_outsideBar->addAction(actions[ActionId::Reload]);
    QPushButton *compare = m_disputeBar->addButton(tr("&Compare…"));
    connect(compare, &QPushButton::clicked, actions[ActionId::Compare], &QAction::trigger);
    m_codePageBar->addButton(tr("C&hoose code page…"))->setMenu(m_codePages);
    connect(m_codePages, &QMenu::aboutToShow, this, [this] {
        fillCodePages(*m_codePages, m_document.file().codePage,
            [this](const QString &word) { emit codePageChosen(word); });
    });
    QPushButton *details = m_skippedBar->addButton(tr("De&tails…"));
    connect(details, &QPushButton::clicked, this, &DocumentNotices::showSkipped);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (NoticeBar *bar : { m_journalBar, m_partialBar, m_outsideBar, m_disputeBar, m_codePageBar,
             m_skippedBar, m_takenBar })
        layout->addWidget(bar);
    layout->addWidget(m_leftovers);
    m_leftovers->look(document.file().file);
}

void DocumentNotices::update()
{
    m_journalBar->setText(m_journalTrouble.isEmpty()
            ? QString()
            : tr("A crash would lose the unsaved changes of this document: their journal cannot be "
                 "written, because %1. Save them soon.")
                  .arg(m_journalTrouble));
    m_partialBar->setText(partialWords(m_document.file()));
    m_outsideBar->setText(outsideWords());
    m_merge->setVisible(m_outside.state() == FileWatch::State::Changed && hasUnsavedWork());
    m_disputeBar->setText(disputeWords(m_document.disputeCount()));
    m_codePageBar->setText(codePageWords(m_document.file()));
    m_skippedBar->setText(skippedWords(m_skipped));
    m_takenBar->setText(takenWords(m_document.current()));
}

void DocumentNotices::setSkipped(const QStringList &skipped)
{
    m_skipped = skipped;
    update();
}

void DocumentNotices::setJournalTrouble(const QString &what)
{
    m_journalTrouble = what;
    update();
}

QStringList DocumentNotices::texts() const
{
    QStringList texts;
    for (const NoticeBar *bar : { m_journalBar, m_partialBar, m_outsideBar, m_disputeBar,
             m_codePageBar, m_skippedBar, m_takenBar }) {
        if (!bar->text().isEmpty())
            texts.append(bar->text());
    }
    if (!m_leftovers->text().isEmpty())
        texts.append(m_leftovers->text());
    return texts;
}

QString DocumentNotices::outsideWords() const
{
    const bool isOne = m_document.file().files.size() < 2;
    const QString name = QFileInfo(m_outside.different().value(0)).fileName();
    switch (m_outside.state()) {
    case FileWatch::State::Same:
        break;
    case FileWatch::State::Changed: {
        const QString said = isOne
            ? tr("Another program has changed this file since it was opened.")
            : tr("Another program has changed %1 since it was opened.").arg(name);
        return hasUnsavedWork()
            ? tr("%1 Merge joins that with your changes; Reload loses them.").arg(said)
            : said;
    }
    case FileWatch::State::Gone:
        return isOne ? tr("This file is not on disk any more. Save as keeps what is open.")
                     : tr("%1 is not on disk any more. Save as keeps what is open.").arg(name);
    }
    return {};
}

bool DocumentNotices::hasUnsavedWork() const
{
    return m_document.changeCount() > 0 || m_document.unsavedDecisions() > 0;
}

void DocumentNotices::showSkipped()
{
    DetailsDialog(tr("Files left out"), skippedWords(m_skipped), m_skipped, window()).exec();
}

} // namespace clusprop::ui
