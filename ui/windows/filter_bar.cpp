// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/filter_bar.h"

#include "ui/models/marks.h"
#include "ui/windows/saved_filters.h"
#include "ui/windows/suggestion_list.h"
#include "ui/windows/wrapped_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTextCharFormat>

namespace clusprop::ui {

FilterBar::FilterBar(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_box(new QLineEdit)
    , m_count(new QLabel)
    , m_problem(new WrappedLabel)
    , m_layout(new QHBoxLayout)
{
    m_box->setPlaceholderText(placeholder);
    m_box->setClearButtonEnabled(true);
    m_box->setAccessibleName(tr("Filter"));
    m_box->setAccessibleDescription(placeholder);
    m_box->setAcceptDrops(false); // files that are dropped here are for the window
    m_box->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_problem->hide();
    m_layout->addWidget(m_box, 1);
    m_layout->addWidget(m_count);
    buildSavedMenu();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addLayout(m_layout);
    rows->addWidget(m_problem);
    setFocusProxy(m_box);
    connect(m_box, &QLineEdit::textChanged, this, &FilterBar::onTextChanged);
    connect(m_box, &QLineEdit::textEdited, this, [this] { suggest(false); });
}

void FilterBar::showStates()
{
    auto *button = new QPushButton(tr("S&tates"));
    button->setToolTip(tr("What can be filtered for besides text"));
    auto *menu = new QMenu(button);
    for (const FilterStateRow &row : filterStateRows()) {
        if (!row.isListed)
            continue;
        const QString word = QString::fromUtf16(row.word);
        QAction *action
            = menu->addAction(tr("%1\t%2").arg(QString::fromUtf16(row.meaning), word));
        connect(action, &QAction::triggered, this, [this, word] { addState(word); });
    }
    button->setMenu(menu);
    addTool(button);
}

void FilterBar::buildSavedMenu()
{
    auto *button = new QPushButton(tr("Save&d"));
    button->setToolTip(tr("Filters that were given a name"));
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillSavedMenu(*menu); });
    button->setMenu(menu);
    addTool(button);
}

void FilterBar::fillSavedMenu(QMenu &menu)
{
    menu.clear();
    const QVector<SavedFilter> filters = savedFilters();
    const auto plain = [](QString name) { return name.replace(u'&', QStringLiteral("&&")); };
    for (const SavedFilter &filter : filters) {
        QAction *action = menu.addAction(tr("%1\t%2").arg(plain(filter.name), plain(filter.filter)));
        connect(action, &QAction::triggered, this, [this, filter] { setText(filter.filter); });
    }
    if (filters.isEmpty())
        menu.addAction(tr("No filter is saved yet"))->setEnabled(false);
    menu.addSeparator();
    QAction *save = menu.addAction(tr("&Save this filter…"), this, &FilterBar::saveCurrent);
    save->setEnabled(status() == FilterStatus::Valid);
    QMenu *remove = menu.addMenu(tr("&Remove"));
    remove->setEnabled(!filters.isEmpty());
    for (const SavedFilter &filter : filters) {
        connect(remove->addAction(plain(filter.name)), &QAction::triggered, this,
            [name = filter.name] { saveFilter({ name, {} }); });
    }
}

void FilterBar::saveCurrent()
{
    const QString name = QInputDialog::getText(this, tr("Save filter"),
        tr("&Name of the filter \"%1\":").arg(text()))
                             .trimmed();
    if (!name.isEmpty())
        saveFilter({ name, text() });
}

void FilterBar::addTool(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

void FilterBar::setCount(int matching, int all)
{
    m_count->setText(tr("%1 of %2").arg(locale().toString(matching), locale().toString(all)));
}

void FilterBar::setBusy(bool busy)
{
    m_isBusy = busy;
    showStatus();
}

void FilterBar::setTooCostly(bool tooCostly)
{
    m_isTooCostly = tooCostly;
    showStatus();
}

QString FilterBar::text() const
{
    return m_box->text();
}

void FilterBar::setText(const QString &text)
{
    m_box->setText(text);
}

void FilterBar::addTerm(const QString &term)
{
    m_box->setText(withFilterTerm(text(), term));
}

void FilterBar::addState(const QString &word)
{
    addTerm(word);
    m_box->setFocus();
}

void FilterBar::focusBox()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void FilterBar::onTextChanged(const QString &text)
{
    m_parsed = parseFilter(text);
    m_isTooCostly = false;
    markProblem();
    showStatus();
    emit textChanged(text);
    if (m_parsed.status != FilterStatus::Invalid)
        emit queryChanged(m_parsed.query);
}

QString FilterBar::problem() const
{
    if (m_isTooCostly)
        return tr("The pattern takes too long, so the filter of before is still in force.");
    if (m_parsed.status == FilterStatus::Invalid)
        return tr("%1.").arg(m_parsed.problem->sentence);
    return {};
}

void FilterBar::showStatus()
{
    const QString wrong = problem();
    QString shown;
    if (!wrong.isEmpty())
        shown = tr("Error: %1").arg(wrong);
    else if (m_isBusy)
        shown = tr("The search is being prepared; the filter takes effect in a moment.");
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText,
        wrong.isEmpty() ? secondaryTextColour(palette())
                        : severityColour(Severity::Error, palette()));
    m_problem->setPalette(ink);
    m_problem->setText(shown);
    m_problem->setVisible(!shown.isEmpty());
    m_box->setAccessibleDescription(shown.isEmpty() ? m_box->placeholderText() : shown);
}

/// A line edit shows formats of its text only as a text that is being composed has them; an empty
/// composition leaves the text alone.
void FilterBar::markProblem()
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_parsed.status == FilterStatus::Invalid) {
        const QColor ink = severityColour(Severity::Error, palette());
        QColor ground = ink;
        constexpr int faint = 40; // of 255: the text stays readable on it
        ground.setAlpha(faint);
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(ink);
        format.setBackground(ground);
        const auto from = static_cast<int>(m_parsed.problem->position) - m_box->cursorPosition();
        attributes.append({ QInputMethodEvent::TextFormat, from,
            std::max(1, static_cast<int>(m_parsed.problem->length)), format });
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(m_box, &event);
}

void FilterBar::suggest(bool isAskedFor)
{
    if (m_box->text().isEmpty() && !isAskedFor) {
        if (m_suggestions != nullptr)
            m_suggestions->hide();
        return;
    }
    if (m_suggestions == nullptr) {
        m_suggestions = new SuggestionList(*m_box);
        connect(m_suggestions, &SuggestionList::chosen, this, &FilterBar::replace);
    }
    FilterSuggestions found = suggestFilter(m_box->text(), m_box->cursorPosition(), m_names);
    if (found.length == 0 && !isAskedFor)
        found.items.clear(); // behind a blank nobody asks for all that there is
    m_suggestions->showSuggestions(found);
}

void FilterBar::replace(qsizetype position, qsizetype length, const QString &text)
{
    QString filter = m_box->text();
    const bool isWhole = !text.endsWith(u':'); // behind a field something is still to be typed
    const bool atEnd = position + length == filter.size();
    const QString end = isWhole && atEnd ? QStringLiteral(" ") : QString();
    filter.replace(position, length, text + end);
    m_box->setText(filter);
    m_box->setCursorPosition(static_cast<int>(position + text.size() + end.size()));
    markProblem(); // it counts from the cursor
    if (!isWhole)
        suggest(true);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return keyPressed(static_cast<const QKeyEvent &>(*event));
    const bool leaves = event->type() == QEvent::FocusOut || event->type() == QEvent::Hide;
    if (leaves && m_suggestions != nullptr)
        m_suggestions->hide();
    return false;
}

bool FilterBar::keyPressed(const QKeyEvent &key)
{
    if (m_suggestions != nullptr && m_suggestions->takeKey(key))
        return true;
    if (key.key() == Qt::Key_Space && key.modifiers() == Qt::ControlModifier) {
        suggest(true);
        return true;
    }
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (key.key() == Qt::Key_Escape && !m_box->text().isEmpty()) {
        m_box->clear();
        return true;
    }
    if (isReturn || key.key() == Qt::Key_Escape || key.key() == Qt::Key_Down) {
        if (m_suggestions != nullptr)
            m_suggestions->hide();
        emit leaving();
        return true;
    }
    return false;
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_problem != nullptr) {
        showStatus();
        markProblem();
    }
}

} // namespace clusprop::ui
