// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/problems_view.h"

#include "ui/models/cell_words.h"
#include "ui/words/core_words.h"
#include "ui/windows/empty_notice.h"
#include "ui/windows/issue_details.h"
#include "ui/windows/issue_table.h"
#include "ui/windows/problems_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr QLatin1String headerKey("problems/header");
constexpr QLatin1String partsKey("problems/parts");

QString number(int count)
{
    return QLocale().toString(count);
}

} // namespace

ProblemsView::ProblemsView(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new IssueModel(document, this))
    , m_bar(new ProblemsBar(*m_model))
    , m_parts(new QSplitter(Qt::Horizontal))
    , m_pages(new QStackedWidget)
    , m_table(new IssueTable)
    , m_nothing(new EmptyNotice(tr("There are no findings. What you edit is checked at once, and a policy "
                               "(Ctrl+Shift+P) checks what you expect of a cluster.")))
    , m_noMatch(new EmptyNotice(tr("No finding matches the filter."), tr("Show all &findings")))
    , m_details(new IssueDetails(document))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    buildTable();
    for (QWidget *page : { static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nothing),
             static_cast<QWidget *>(m_noMatch) })
        m_pages->addWidget(page);
    m_parts->addWidget(m_pages);
    m_parts->addWidget(m_details);
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 1);
    m_parts->setChildrenCollapsible(false);
    m_parts->restoreState(QSettings().value(partsKey).toByteArray());
    layout->addWidget(m_parts, 1);

    connect(m_noMatch, &EmptyNotice::clicked, this, &ProblemsView::clearFilter);
    connect(m_details, &IssueDetails::goToRequested, this, &ProblemsView::activated);
    connect(m_details, &IssueDetails::allowRequested, this, &ProblemsView::allowRequested);
    connect(m_model, &IssueModel::countsChanged, this, &ProblemsView::showCounts);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ProblemsView::rememberPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemsView::restorePlace);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ProblemsView::showCurrent);
    connect(m_bar, &ProblemsBar::policiesWanted, this, &ProblemsView::policiesWanted);
    connect(m_bar, &ProblemsBar::leaving, this, &ProblemsView::focusList);
    showCounts();
    setCurrentRow(0);
}

void ProblemsView::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Problems"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    fitColumns();
    m_table->horizontalHeader()->restoreState(QSettings().value(headerKey).toByteArray());
    connect(m_table, &IssueTable::chosen, this, &ProblemsView::activate);
    connect(m_table, &IssueTable::copyWanted, this, &ProblemsView::copySelected);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ProblemsView::showMenu);
    const QItemSelectionModel *selection = m_table->selectionModel();
    // Sideways nothing shall move: the severity stays in sight.
    m_table->setAutoScroll(false);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        m_table->scrollTo(row.siblingAtColumn(IssueModel::SeverityColumn));
        showCurrent();
        emit currentChanged();
    });
    connect(selection, &QItemSelectionModel::selectionChanged, this, &ProblemsView::selectionChanged);
}

QTableView *ProblemsView::table() const
{
    return m_table;
}

PropertyPlace ProblemsView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? placeOf(m_model->issue(index.row())) : PropertyPlace{};
}

bool ProblemsView::goTo(const PropertyPlace &place)
{
    if (place.object < 0)
        return false;
    for (const Issue &issue : m_document.issuesOf(place.object)) {
        const bool isAbout = place.name.isEmpty()
            || (issue.scope == place.scope
                && issue.property.compare(place.name, Qt::CaseInsensitive) == 0
                && (place.position < 0 || issue.position == place.position));
        const int row = isAbout ? m_model->rowOf(issue) : -1;
        if (row < 0)
            continue;
        setCurrentRow(row);
        return true;
    }
    return false;
}

void ProblemsView::walk(int step)
{
    const int count = m_model->rowCount();
    if (count == 0) {
        emit said(m_model->count() == 0 ? tr("There are no findings.")
                                        : tr("No finding matches the filter."));
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    // What is current because something has to be was not looked at yet.
    const bool isVisited = current.isValid() && m_isVisited;
    m_isVisited = true;
    const int before = isVisited ? current.row() : (step > 0 ? -1 : count);
    const int row = ((before + step) % count + count) % count;
    // A copy: whoever goes there takes the value of an open editor along, and a finding may be gone.
    const Issue issue = m_model->issue(row);
    setCurrentRow(row);
    emit activated(placeOf(issue));
    const bool wrapped = isVisited && (step > 0) != (row > before);
    const QString text = wrapped ? tr("Finding %1 of %2, from the other end of the list. %3: %4")
                                 : tr("Finding %1 of %2. %3: %4");
    emit said(text.arg(number(row + 1), number(count), severityTitle(issue.severity), fromCore(issue.text)));
}

void ProblemsView::showOnly(Severity severity)
{
    m_bar->showOnly(severity);
}

void ProblemsView::showOnly(ObjectClass objectClass)
{
    m_bar->showOnly(objectClass);
}

void ProblemsView::clearFilter()
{
    m_bar->clear();
}

void ProblemsView::showPolicy(const Policy *policy)
{
    m_bar->showPolicy(policy);
}

void ProblemsView::focusFilter()
{
    m_bar->focusBox();
}

void ProblemsView::focusList()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::ShortcutFocusReason);
    else
        m_bar->focusBox();
}

void ProblemsView::rememberPlace()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return; // an empty list in between forgets nothing
    m_rememberedIssue = m_model->issue(current.row());
    m_hasRemembered = true;
}

void ProblemsView::restorePlace()
{
    const int row = m_hasRemembered ? m_model->rowOf(m_rememberedIssue) : -1;
    setCurrentRow(std::max(0, row));
}

void ProblemsView::setCurrentRow(int row)
{
    const QModelIndex index = m_model->index(row, IssueModel::Problem);
    if (!index.isValid()) {
        showCurrent();
        return;
    }
    m_table->setCurrentIndex(index);
}

void ProblemsView::showCounts()
{
    m_bar->showCounts(m_document.isChecked() && m_model->isFiltered());

    QWidget *page = m_table;
    if (m_model->rowCount() == 0)
        page = m_model->count() == 0 ? m_nothing : m_noMatch;
    m_pages->setCurrentWidget(page);
    m_details->setVisible(page == m_table);
    showCurrent();
}

void ProblemsView::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_details->show(m_model->issue(current.row()));
    else
        m_details->clear();
}

void ProblemsView::activate(const QModelIndex &index)
{
    m_isVisited = true;
    const PropertyPlace place = placeOf(m_model->issue(index.row()));
    if (place.object >= 0)
        emit activated(place);
    else
        emit said(tr("This finding is about the file and not about a property."));
}

QString ProblemsView::lineOf(int row) const
{
    QStringList cells;
    for (int column = 0; column < IssueModel::columnTotal; ++column)
        cells.append(m_model->text(m_model->issue(row), column).simplified());
    return cells.join(u'\t');
}

void ProblemsView::copySelected()
{
    QVector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    QStringList titles;
    for (int column = 0; column < IssueModel::columnTotal; ++column)
        titles.append(m_model->headerData(column, Qt::Horizontal).toString());
    QStringList lines{ titles.join(u'\t') };
    for (const int row : std::as_const(rows))
        lines.append(lineOf(row));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    emit said(rows.size() == 1 ? tr("1 finding copied.")
                               : tr("%n findings copied.", nullptr, static_cast<int>(rows.size())));
}

void ProblemsView::showMenu(const QPoint &position)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const Issue issue = m_model->issue(current.row());
    QMenu menu(this);
    QAction *go = menu.addAction(tr("&Go to the property"));
    go->setEnabled(issue.object >= 0);
    QAction *allow = menu.addAction(tr("Allow t&his value…"));
    allow->setEnabled(canAllow(issue));
    menu.addSeparator();
    QAction *copy = menu.addAction(tr("&Copy"));
    copy->setShortcut(QKeySequence::Copy);
    emit menuOpening(&menu);
    const QAction *chosen = menu.exec(m_table->viewport()->mapToGlobal(position));
    if (chosen == go)
        emit activated(placeOf(issue));
    else if (chosen == allow)
        emit allowRequested(placeOf(issue));
    else if (chosen == copy)
        copySelected();
}

void ProblemsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

/// What explains a finding stands where there is room: beside the list, or below it.
void ProblemsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isTall = height() > width();
    m_parts->setOrientation(isTall ? Qt::Vertical : Qt::Horizontal);
}

void ProblemsView::fitColumns()
{
    constexpr std::array<int, IssueModel::columnTotal> characters{ 0, 20, 26, 60, 36, 12 };
    const QFontMetrics metrics = m_table->fontMetrics();
    for (int column = 1; column < IssueModel::columnTotal; ++column) {
        m_table->setColumnWidth(column,
            characters[static_cast<std::size_t>(column)] * metrics.averageCharWidth());
    }
    int widest = 0;
    for (const Severity severity : severitiesWorstFirst)
        widest = std::max(widest, metrics.horizontalAdvance(severityTitle(severity)));
    const int margins = 4 * (m_table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    m_table->setColumnWidth(IssueModel::SeverityColumn,
        widest + m_table->style()->pixelMetric(QStyle::PM_SmallIconSize) + 2 * margins);
}

void ProblemsView::saveLayout() const
{
    QSettings().setValue(headerKey, m_table->horizontalHeader()->saveState());
    QSettings().setValue(partsKey, m_parts->saveState());
}

} // namespace clusprop::ui
