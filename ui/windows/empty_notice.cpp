// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/empty_notice.h"

#include "ui/windows/wrapped_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clusprop::ui {

EmptyNotice::EmptyNotice(const QString &sentence, const QString &button, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new WrappedLabel(sentence))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_sentence);
    if (!button.isEmpty()) {
        auto *push = new QPushButton(button);
        layout->addWidget(push, 0, Qt::AlignHCenter);
        connect(push, &QPushButton::clicked, this, &EmptyNotice::clicked);
    }
    layout->addStretch();
}

void EmptyNotice::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

} // namespace clusprop::ui
