// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/differences_dialog.h"

#include "ui/delegates/choice_delegate.h"
#include "ui/models/roles.h"
#include "ui/windows/cell_actions.h"
#include "ui/windows/table_look.h"
#include "ui/windows/empty_notice.h"
#include "ui/windows/filter_bar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace clusprop::ui {
namespace {

// Widths of columns in average characters: a long value must not push the others out of sight.
constexpr int widestName = 30;
constexpr int widestChoice = 40;
/// So many claims share the room that is left; more of them are scrolled.
constexpr int mostSharing = 3;

} // namespace

DifferencesDialog::DifferencesDialog(
    const Document &document, const PropertyPlace &place, QWidget *parent)
    : QDialog(parent)
    , m_model(new DifferenceModel(document, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_bar(new FilterBar(tr("Filter by object, property or value")))
    , m_sources(new QComboBox)
    , m_table(new QTableView)
    , m_decided(new QLabel)
{
    setWindowTitle(tr("Differences between the files"));
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(FilterTextRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    buildTable();
    auto *sentence = new QLabel(tr("The files say different things about these properties. Choose "
                                   "what is right; what is not decided is never exported."));
    sentence->setWordWrap(true);
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins({});
    parts->addWidget(sentence);
    parts->addWidget(m_bar);
    parts->addWidget(m_table, 1);
    parts->addWidget(buildTools());
    auto *nothing = new EmptyNotice(tr("The files do not differ on any value."));
    const bool isEmpty = m_model->rowCount() == 0;
    content->setHidden(isEmpty);
    nothing->setVisible(isEmpty);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(content, 1);
    layout->addWidget(nothing, 1);
    auto *buttons = new QDialogButtonBox(isEmpty
            ? QDialogButtonBox::StandardButtons(QDialogButtonBox::Close)
            : QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_decided, 1);
    foot->addWidget(buttons);
    layout->addLayout(foot);
    connect(m_table, &QTableView::activated, m_filter, [this](const QModelIndex &cell) {
        m_filter->setData(cell, Qt::Checked, Qt::CheckStateRole);
    });
    connect(m_model, &DifferenceModel::decided, this, &DifferencesDialog::showCounts);
    connect(m_bar, &FilterBar::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        showCounts();
    });
    connect(m_bar, &FilterBar::leaving, this, [this] { m_table->setFocus(); });
    showCounts();
    resize(150 * fontMetrics().averageCharWidth(), 32 * fontMetrics().height());
    fitColumns();
    goTo(place);
}

QWidget *DifferencesDialog::buildTools()
{
    m_sources->addItems(m_model->sources());
    m_sources->addItem(tr("none of them (not decided)"));
    auto *label = new QLabel(tr("Decide all that are shown &like"));
    label->setBuddy(m_sources);
    auto *apply = new QPushButton(tr("Dec&ide"));
    apply->setAccessibleName(tr("Decide all that are shown like the chosen file"));
    connect(apply, &QPushButton::clicked, this, &DifferencesDialog::chooseLike);
    auto *tools = new QWidget;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_sources);
    layout->addWidget(apply);
    layout->addStretch();
    return tools;
}

void DifferencesDialog::buildTable()
{
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ChoiceDelegate(m_table));
    m_table->setAccessibleName(tr("Differences"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUpTable(*m_table);
    const int line = fontMetrics().height();
    m_table->verticalHeader()->setDefaultSectionSize(2 * line + line / 2);
}

void DifferencesDialog::fitColumns()
{
    const int character = fontMetrics().averageCharWidth();
    const int claims = m_model->undecidedColumn() - DifferenceModel::FirstClaim;
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->undecidedColumn(); ++column) {
        const bool isClaim = column >= DifferenceModel::FirstClaim;
        const int widest = isClaim ? widestChoice : widestName;
        m_table->setColumnWidth(
            column, std::min(m_table->columnWidth(column) + 2 * character, widest * character));
        if (isClaim && claims <= mostSharing)
            m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

void DifferencesDialog::goTo(const PropertyPlace &place)
{
    const int row = std::max(0, m_model->rowOf(place.object, place.scope, place.name));
    const QModelIndex cell
        = m_filter->mapFromSource(m_model->index(row, DifferenceModel::FirstClaim));
    if (!cell.isValid())
        return;
    goToCell(*m_table, cell);
    m_table->setFocus();
}

QVector<int> DifferencesDialog::shownRows() const
{
    QVector<int> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        rows.append(m_filter->mapToSource(m_filter->index(row, 0)).row());
    return rows;
}

void DifferencesDialog::chooseLike()
{
    const bool isFile = m_sources->currentIndex() < m_sources->count() - 1;
    if (isFile)
        m_model->chooseLike(m_sources->currentText(), shownRows());
    else
        m_model->leaveUndecided(shownRows());
}

void DifferencesDialog::showCounts()
{
    m_bar->setCount(m_filter->rowCount(), m_model->rowCount());
    m_decided->setText(m_model->rowCount() == 0
            ? QString()
            : tr("%1 of %2 decided").arg(m_model->decidedCount()).arg(m_model->rowCount()));
}

/// Return chooses in the table and leaves the filter, so it must not end the dialog as well.
void DifferencesDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
}

} // namespace clusprop::ui
