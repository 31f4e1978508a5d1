// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/recovery/recovery_list_dialog.h"
#include "ui/windows/table_look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr int widestColumn = 36; ///< in average characters: a long value must not hide the others

} // namespace

RecoveryListDialog::RecoveryListDialog(const QString &sentence,
    std::unique_ptr<RecoveryModel> model, const QString &agree, QWidget *parent)
    : QDialog(parent)
    , m_model(std::move(model))
    , m_table(new QTableView)
{
    setWindowTitle(agree.isEmpty() ? tr("Unsaved changes") : tr("Recover changes"));
    auto *label = new QLabel(sentence);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    buildTable();
    auto *buttons = new QDialogButtonBox(
        agree.isEmpty() ? QDialogButtonBox::Close : QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    if (!agree.isEmpty())
        buttons->addButton(agree, QDialogButtonBox::AcceptRole)->setDefault(true);
    m_table->setFocus();
    resize(140 * fontMetrics().averageCharWidth(), 26 * fontMetrics().height());
}

RecoveryListDialog::~RecoveryListDialog()
{
    delete m_table; // while its model is there
}

void RecoveryListDialog::buildTable()
{
    m_table->setModel(m_model.get());
    m_table->setAccessibleName(tr("Unsaved changes"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    setUpTable(*m_table);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const int column : { RecoveryModel::Now, RecoveryModel::Outcome })
        m_table->setColumnHidden(column, !m_model->hasNow());
    m_table->resizeColumnsToContents();
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < RecoveryModel::Outcome; ++column) {
        m_table->setColumnWidth(column,
            std::min(m_table->columnWidth(column) + 2 * character, widestColumn * character));
    }
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

} // namespace clusprop::ui
