// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/redaction_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace clusprop::ui {
namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void addRows(QTreeWidget &list, const QString &heading, const QVector<CountedText> &rows)
{
    if (rows.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(&list, { heading });
    QFont bold = list.font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    for (const CountedText &row : rows) {
        auto *item = new QTreeWidgetItem(group, { row.text, QLocale().toString(row.count) });
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    group->setExpanded(true);
}

} // namespace

RedactionDialog::RedactionDialog(const RedactionQuestion &question, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Save redacted copy"));
    auto *list = new QTreeWidget;
    list->setColumnCount(2);
    list->setHeaderLabels({ tr("In the copy"), tr("How many") });
    list->setAccessibleName(tr("What is replaced and what stays"));
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    list->setUniformRowHeights(true);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    addRows(*list, tr("Replaced, the same ones alike"), question.replaced);
    addRows(*list, tr("Stays as it is"), question.stays);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    if (list->topLevelItemCount() > 0)
        list->setCurrentItem(list->topLevelItem(0));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Choose file…"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        plainLabel(tr("A copy of %1 for sharing, in which names, addresses, SIDs, paths and "
                      "free text are replaced. The open document is not changed.")
                       .arg(question.title)));
    layout->addWidget(list, 1);
    for (const QString &note : question.notes)
        layout->addWidget(plainLabel(note));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    constexpr int columns = 84; // of an average letter
    constexpr int lines = 42;
    resize(columns * fontMetrics().averageCharWidth(), lines * fontMetrics().height());
    list->setFocus();
}

} // namespace clusprop::ui
