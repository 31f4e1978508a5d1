// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/recovery/recovery_dialog.h"

#include "ui/models/marks.h"
#include "ui/recovery/recovery_words.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace clusprop::ui {
namespace {

enum Column : int { Title, Written, Work, File };

QString titleOf(const FoundJournal &journal)
{
    return journal.content && !journal.content->origin.title.isEmpty()
        ? journal.content->origin.title
        : QFileInfo(journal.file).fileName();
}

QString pathText(const FoundJournal &journal)
{
    QStringList paths{ RecoveryDialog::tr("Journal: %1").arg(journal.file) };
    if (journal.content) {
        for (const ReadFile &file : journal.content->origin.files)
            paths.append(file.path);
    }
    return paths.mid(0, 15).join(u'\n');
}

} // namespace

RecoveryDialog::RecoveryDialog(std::shared_ptr<FoundJournals> found, QWidget *parent)
    : QDialog(parent)
    , m_found(std::move(found))
    , m_question(new QLabel)
    , m_state(new QLabel)
{
    setWindowTitle(tr("Unsaved changes found"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_state->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_state->setMinimumWidth(1); // a path without blanks must not decide how wide the dialog is
    buildList();
    buildButtons();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : { m_recover, m_show, m_discard, m_later })
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    resize(110 * fontMetrics().averageCharWidth(), 18 * fontMetrics().height());
    update();
    m_list->setFocus();
}

void RecoveryDialog::buildList()
{
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Unsaved changes"));
    m_list->setHeaderLabels({ tr("Document"), tr("Last written"), tr("Unsaved"), tr("File") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    const QLocale locale;
    for (const FoundJournal &journal : m_found->journals) {
        auto *row = new QTreeWidgetItem(m_list);
        row->setText(Title, titleOf(journal));
        row->setSizeHint(File, { 0, fontMetrics().height() * 3 / 2 });
        row->setText(
            Written, locale.toString(journal.written.toLocalTime(), QLocale::ShortFormat));
        row->setText(Work, journal.content ? workWords(*journal.content) : QString());
        row->setText(File, stateWords(journal));
        row->setData(0, Qt::UserRole, journal.file);
        for (const int column : { Title, Written, Work, File })
            row->setToolTip(column, plainToolTip(pathText(journal)));
    }
    const int character = fontMetrics().averageCharWidth();
    for (const int column : { Title, Written, Work }) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(
            column, std::min(m_list->columnWidth(column) + 2 * character, 40 * character));
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RecoveryDialog::update);
}

void RecoveryDialog::buildButtons()
{
    m_recover = new QPushButton(tr("&Recover"));
    m_recover->setDefault(true);
    m_show = new QPushButton(tr("Show &differences…"));
    m_discard = new QPushButton(tr("D&iscard"));
    m_discard->setToolTip(tr("Never offer these changes again."));
    m_discard->setAutoDefault(false); // Return never discards by the way
    m_later = new QPushButton(tr("&Later"));
    m_later->setToolTip(tr("Keep everything that is listed, and ask again at the next start."));
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_recover, &QPushButton::clicked, this, [this] { emit recoverWanted(*current()); });
    connect(m_show, &QPushButton::clicked, this, [this] { emit showWanted(*current()); });
    connect(m_discard, &QPushButton::clicked, this, [this] { emit discardWanted(*current()); });
}

const FoundJournal *RecoveryDialog::current() const
{
    const QTreeWidgetItem *row = m_list->currentItem();
    if (row == nullptr)
        return nullptr;
    const QString file = row->data(0, Qt::UserRole).toString();
    const auto found = std::ranges::find(m_found->journals, file, &FoundJournal::file);
    return found == m_found->journals.end() ? nullptr : &*found;
}

void RecoveryDialog::remove(const QString &journal)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->data(0, Qt::UserRole).toString() == journal) {
            delete m_list->takeTopLevelItem(row);
            break;
        }
    }
    if (m_list->topLevelItemCount() == 0)
        accept();
    else
        update();
}

void RecoveryDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    update();
}

void RecoveryDialog::update()
{
    const int count = m_list->topLevelItemCount();
    m_question->setText(count == 1
            ? tr("The program ended while a document had changes that were not saved. Recover them?")
            : tr("The program ended while %n documents had changes that were not saved. Recover "
                 "them?",
                nullptr, count));
    const FoundJournal *journal = current();
    const bool isFree = journal != nullptr && !m_isBusy;
    m_state->setText(journal == nullptr ? QString() : stateSentence(*journal));
    m_recover->setEnabled(isFree && journal->canBeRecovered());
    m_show->setEnabled(isFree && journal->content.has_value());
    m_discard->setEnabled(isFree);
}

} // namespace clusprop::ui
