// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/filter_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace clusprop::ui {

FilterBar::FilterBar(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_box(new QLineEdit)
    , m_count(new QLabel)
    , m_layout(new QHBoxLayout(this))
{
    m_box->setPlaceholderText(placeholder);
    m_box->setClearButtonEnabled(true);
    m_box->setAccessibleName(tr("Filter"));
    m_box->setAccessibleDescription(placeholder);
    m_box->setAcceptDrops(false); // files that are dropped here are for the window
    m_box->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_layout->setContentsMargins({});
    m_layout->addWidget(m_box, 1);
    m_layout->addWidget(m_count);
    setFocusProxy(m_box);
    connect(m_box, &QLineEdit::textChanged, this, &FilterBar::textChanged);
    connect(m_box, &QLineEdit::returnPressed, this, &FilterBar::leaving);
}

void FilterBar::setWords(const QVector<FilterWord> &words)
{
    auto *button = new QPushButton(tr("S&tates"));
    button->setToolTip(tr("What can be filtered for besides text"));
    auto *menu = new QMenu(button);
    for (const FilterWord &word : words) {
        QAction *action = menu->addAction(tr("%1\t%2").arg(word.meaning, word.word));
        connect(action, &QAction::triggered, this, [this, added = word.word] { addWord(added); });
    }
    button->setMenu(menu);
    addTool(button);
}

void FilterBar::addTool(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

void FilterBar::setCount(int matching, int all)
{
    m_count->setText(tr("%1 of %2").arg(matching).arg(all));
}

QString FilterBar::text() const
{
    return m_box->text();
}

void FilterBar::setText(const QString &text)
{
    m_box->setText(text);
}

void FilterBar::focusBox()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_box->text().isEmpty()) {
            m_box->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            emit leaving();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::addWord(const QString &word)
{
    const QString before = m_box->text().trimmed();
    if (!before.split(QLatin1Char(' ')).contains(word))
        m_box->setText(before.isEmpty() ? word : before + QLatin1Char(' ') + word);
    m_box->setFocus();
}

} // namespace clusprop::ui
