// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/column_chooser.h"

#include "ui/models/marks.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr int columnRole = Qt::UserRole;

} // namespace

ColumnChooser::ColumnChooser(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_mixed(new QCheckBox(tr("Only those that &differ between objects")))
    , m_changed(new QCheckBox(tr("Only those with &changes")))
    , m_documented(new QCheckBox(tr("Also what is documented but &not stored")))
    , m_list(new QListWidget)
    , m_up(new QPushButton(tr("Move &up")))
    , m_down(new QPushButton(tr("Mo&ve down")))
{
    setWindowTitle(tr("Columns"));
    auto *label = new QLabel(tr("&Search:"));
    label->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Part of a property's name"));
    auto *showAll = new QPushButton(tr("Show &all listed"));
    auto *hideAll = new QPushButton(tr("&Hide all listed"));
    m_up->setToolTip(tr("Towards the first column (Alt+Up)"));
    m_down->setToolTip(tr("Towards the last column (Alt+Down)"));
    auto *side = new QVBoxLayout;
    for (QPushButton *button : { showAll, hideAll, m_up, m_down }) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch();
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_search, 1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    for (QCheckBox *box : { m_mixed, m_changed })
        layout->addWidget(box);
    layout->addLayout(middle, 1);
    layout->addWidget(m_documented);
    layout->addWidget(buttons);
    buildList();

    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::filter);
    connect(m_mixed, &QCheckBox::toggled, this, &ColumnChooser::filter);
    connect(m_changed, &QCheckBox::toggled, this, &ColumnChooser::filter);
    connect(m_documented, &QCheckBox::clicked, this, &ColumnChooser::documentedToggled);
    connect(showAll, &QPushButton::clicked, this, [this] { showListed(true); });
    connect(hideAll, &QPushButton::clicked, this, [this] { showListed(false); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 105, fontMetrics().height() * 30);
}

void ColumnChooser::buildList()
{
    m_list->setAccessibleName(tr("Columns"));
    m_list->setAlternatingRowColors(true);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        ColumnChoice *choice = choiceOf(item);
        const bool shown = item->checkState() == Qt::Checked;
        if (choice == nullptr || choice->shown == shown)
            return;
        choice->shown = shown;
        emit chosen();
    });
}

void ColumnChooser::setChoices(const QVector<ColumnChoice> &choices, bool withDocumented)
{
    m_choices = choices;
    m_documented->setChecked(withDocumented);
    fill();
}

void ColumnChooser::fill()
{
    const QListWidgetItem *before = m_list->currentItem();
    const int current = before == nullptr ? -1 : before->data(columnRole).toInt();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const ColumnChoice &choice : std::as_const(m_choices)) {
        auto *item = new QListWidgetItem(tr("%1 – %2").arg(choice.title, choice.detail), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(choice.shown ? Qt::Checked : Qt::Unchecked);
        item->setData(columnRole, choice.column);
        item->setToolTip(plainToolTip(item->text()));
        if (choice.column == current)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentItem() == nullptr)
        m_list->setCurrentRow(0);
    filter();
}

void ColumnChooser::filter()
{
    const QString words = m_search->text().trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const ColumnChoice *choice = choiceOf(item);
        const bool matches = choice->title.contains(words, Qt::CaseInsensitive)
            && (choice->isMixed || !m_mixed->isChecked())
            && (choice->isChanged || !m_changed->isChecked());
        item->setHidden(!matches);
    }
}

void ColumnChooser::showListed(bool shown)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden())
            choiceOf(m_list->item(row))->shown = shown;
    }
    fill();
    emit chosen();
}

/// Past columns that are not listed at the moment, too: a step is always to be seen.
void ColumnChooser::move(int step)
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    int target = row + step;
    while (target >= 0 && target < m_list->count() && m_list->item(target)->isHidden())
        target += step;
    if (target < 0 || target >= m_list->count())
        return;
    m_choices.move(row, target);
    fill();
    emit chosen();
}

/// The list would take Alt+Down for Down.
bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const bool isMove = key.modifiers() == Qt::AltModifier
        && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down);
    if (isMove)
        move(key.key() == Qt::Key_Up ? -1 : 1);
    return isMove;
}

ColumnChoice *ColumnChooser::choiceOf(const QListWidgetItem *item)
{
    const int row = m_list->row(item);
    return row < 0 || row >= m_choices.size() ? nullptr : &m_choices[row];
}

} // namespace clusprop::ui
