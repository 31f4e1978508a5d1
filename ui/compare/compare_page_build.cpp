// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The parts of a compare page, and what they say of its state.

#include "ui/compare/compare_page.h"
#include "ui/compare/comparison_tree.h"
#include "ui/windows/elided_label.h"
#include "ui/windows/empty_notice.h"
#include "ui/windows/icons.h"
#include "ui/windows/notice_bar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

constexpr QLatin1String headerKey("compare/columns");
/// Of the table's width, in hundredths; the last column takes the rest.
constexpr std::array usualShares{ 26, 11, 26, 26 };
/// More lines are not all opened at once: the view would be felt to think.
constexpr int mostOpenLines = 4000;

QToolButton *toolButton(QAction *action, Qt::ToolButtonStyle style)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    button->setAccessibleName(action->text().remove(u'&'));
    return button;
}

} // namespace

void ComparePage::build()
{
    m_notice = new NoticeBar(NoticeKind::Warning);
    m_table = new ComparisonTree;
    m_table->setAccessibleName(tr("Comparison"));
    m_empty = new EmptyNotice;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);

    m_tools = buildTools();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_tools);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildFoot());
    connect(m_table, &QTreeView::activated, this, &ComparePage::activate);
}

QWidget *ComparePage::buildTools()
{
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter: words of an object, a property or a value"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setAcceptDrops(false); // files that are dropped here are for the window
    m_filter->installEventFilter(this);
    m_only = new QCheckBox(tr("&Only differences"));
    m_only->setChecked(true);
    m_count = new QLabel;
    m_count->setTextFormat(Qt::PlainText);
    connect(m_filter, &QLineEdit::textChanged, this, &ComparePage::setFilterFromTools);
    connect(m_only, &QCheckBox::toggled, this, &ComparePage::setFilterFromTools);

    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->addWidget(m_filter, 1);
    row->addWidget(m_only);
    row->addSpacing(fontMetrics().averageCharWidth());
    for (const ActionId id : { ActionId::PreviousDifference, ActionId::NextDifference })
        row->addWidget(toolButton(m_actions[id], Qt::ToolButtonIconOnly));
    row->addWidget(m_count);
    row->addSpacing(fontMetrics().averageCharWidth());
    for (const ActionId id : { ActionId::CopyToLeft, ActionId::CopyToRight })
        row->addWidget(toolButton(m_actions[id], Qt::ToolButtonTextBesideIcon));
    return tools;
}

QWidget *ComparePage::buildFoot()
{
    m_foot = new ElidedLabel;
    auto *report = new QPushButton(tr("Copy repor&t"));
    report->setToolTip(tr("Copy all differences to the clipboard, however the table is filtered"));
    auto *forms = new QMenu(report);
    forms->addAction(tr("As &text"), this, [this] { copyReport(ReportForm::Text); });
    forms->addAction(tr("As &unified differences"), this, [this] { copyReport(ReportForm::Unified); });
    forms->addAction(tr("As &Markdown table"), this, [this] { copyReport(ReportForm::Markdown); });
    report->setMenu(forms);
    auto *swap = new QToolButton;
    swap->setText(tr("S&wap sides"));
    swap->setIcon(livingIcon(u"swap"));
    swap->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    swap->setAutoRaise(true);
    swap->setFocusPolicy(Qt::StrongFocus);
    connect(swap, &QToolButton::clicked, this, &ComparePage::swapSides);

    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->addWidget(m_foot, 1);
    row->addWidget(swap);
    row->addWidget(report);
    return foot;
}

void ComparePage::makeModel()
{
    auto *old = m_model;
    m_model = new ComparisonModel(*m_sides[0].state, *m_sides[1].state, this);
    m_model->setNumberBase(m_base);
    m_table->setModel(m_model);
    delete old;
    connect(m_model, &QAbstractItemModel::modelReset, this, &ComparePage::linesReset);
    connect(m_model, &ComparisonModel::stateChanged, this, &ComparePage::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        for (int row = first; row <= last && !parent.isValid(); ++row)
            m_table->expand(m_model->index(row, 0)); // a new difference is no secret
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ComparePage::cursorMoved);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ComparePage::stateChanged);
    setFilterFromTools();
    linesReset();
}

void ComparePage::fitColumns()
{
    const int width = m_table->viewport()->width();
    for (std::size_t column = 0; column < usualShares.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), width * usualShares[column] / 100);
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_fitted, true))
        return;
    fitColumns();
    m_table->header()->restoreState(QSettings().value(headerKey).toByteArray());
}

void ComparePage::saveLayout() const
{
    QSettings().setValue(headerKey, m_table->header()->saveState());
}

/// What one side does not have at all is said by its own line.
void ComparePage::openObjects()
{
    if (m_model->shownLines() > mostOpenLines)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex object = m_model->index(row, 0);
        if (m_model->objectAt(object).isPaired())
            m_table->expand(object);
    }
}

void ComparePage::linesReset()
{
    openObjects();
    QModelIndex line = m_model->indexOf(m_place);
    if (!line.isValid())
        line = m_model->nextDifference({}, 1);
    if (!line.isValid())
        line = m_model->index(0, 0);
    m_table->goTo(line, m_focused);
    showState();
}

void ComparePage::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setSentence(isEmpty ? emptyText() : QString());
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    m_count->setText(countText());
    // The buttons behind it should stay where they are during a walk.
    m_count->setMinimumWidth(std::max(m_count->minimumWidth(), m_count->sizeHint().width()));
    QStringList foot{ undoText() };
    if (m_model->isReady() && m_model->comparison().defaultsPassedOver > 0) {
        foot.append(tr("%n values that one side alone tells are the documented defaults, and no "
                       "differences.",
            nullptr, m_model->comparison().defaultsPassedOver));
    }
    m_foot->setText(foot.join(u' '));
    showNotice();
    emit stateChanged();
}

void ComparePage::showNotice()
{
    QStringList sentences;
    for (const Side &side : m_sides) {
        if (!side.state->isOpen())
            sentences.append(tr("%1: what it had is still shown. Nothing can be copied to it.")
                                 .arg(side.state->title()));
        else if (side.page != nullptr && side.page->document().file().isPartial())
            sentences.append(tr("%1 was read only in part; what is missing there may be no difference.")
                                 .arg(side.state->title()));
    }
    m_notice->setText(sentences.join(u' '));
}

QString ComparePage::countText() const
{
    if (!m_model->isReady())
        return tr("comparing…");
    if (m_model->isBusy())
        return tr("filtering…");
    const int count = m_model->shownDifferences();
    const QString all = locale().toString(count);
    if (count == 0)
        return tr("no differences");
    const int number = m_model->numberOf(m_table->currentIndex());
    if (number > 0)
        return tr("%1 of %2").arg(locale().toString(number), all);
    return count == 1 ? tr("1 difference") : tr("%1 differences").arg(all);
}

QString ComparePage::emptyText() const
{
    const QString left = m_sides[0].state->title();
    const QString right = m_sides[1].state->title();
    if (!m_model->isReady())
        return tr("Comparing %1 with %2…").arg(left, right);
    if (m_model->allDifferences() > 0 || !m_model->filter().words.isEmpty())
        return tr("No line matches the filter.");
    return tr("%1 and %2 are the same: no object and no property differs.").arg(left, right);
}

QString ComparePage::undoText() const
{
    const QUndoStack *stack = undoStack();
    if (stack == nullptr)
        return {};
    const Side &focused = side(m_focused);
    const bool isFocused = focused.page != nullptr && stack == &focused.page->undoStack();
    const bool isLeft = isFocused == (m_focused == ComparisonModel::Before);
    return isLeft ? tr("Undo acts on the left: %1.").arg(m_sides[0].state->title())
                  : tr("Undo acts on the right: %1.").arg(m_sides[1].state->title());
}

} // namespace clusprop::ui
