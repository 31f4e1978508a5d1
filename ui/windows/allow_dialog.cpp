// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/allow_dialog.h"

#include "ui/models/marks.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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

} // namespace

AllowDialog::AllowDialog(const AllowQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(question.reason))
{
    setWindowTitle(tr("Allow an unusual value"));
    auto *form = new QFormLayout;
    form->addRow(tr("Property"), plainLabel(question.property));
    form->addRow(tr("Value"), plainLabel(question.value));
    form->addRow(tr("Problem"), plainLabel(question.problem));
    if (!question.source.isEmpty())
        form->addRow(tr("Rule from"), plainLabel(question.source));
    form->addRow(tr("&Reason"), m_reason);
    m_reason->setPlaceholderText(tr("Why this value is right here; it stands in the report"));
    m_reason->setMinimumWidth(60 * fontMetrics().averageCharWidth());

    auto *note = plainLabel(tr("Only exactly this value is allowed; another one has to be allowed "
                               "anew. This can be undone."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *allow = buttons->button(QDialogButtonBox::Ok);
    allow->setText(tr("&Allow"));
    allow->setEnabled(!reason().isEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_reason, &QLineEdit::textChanged, allow,
        [this, allow] { allow->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

QString AllowDialog::reason() const
{
    return m_reason->text().simplified();
}

QString AllowDialog::ask(const AllowQuestion &question, QWidget *parent)
{
    AllowDialog dialog(question, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.reason() : QString();
}

} // namespace clusprop::ui
