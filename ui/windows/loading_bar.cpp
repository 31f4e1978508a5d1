// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/loading_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace clusprop::ui {
namespace {

/// Steps of the bar: bytes of large files do not fit into its int.
constexpr int wholeBar = 1000;
/// Longer names are cut in the middle, in average characters.
constexpr int longestName = 40;

} // namespace

LoadingBar::LoadingBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Ca&ncel")))
{
    m_text->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    const int character = fontMetrics().averageCharWidth();
    m_progress->setFixedWidth(24 * character);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setAccessibleName(tr("Progress of reading"));
    m_cancel->setAccessibleName(tr("Cancel reading"));
    m_cancel->setToolTip(tr("Stop reading; what is open stays as it is (Esc)"));
    m_cancel->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(character, 0, character, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    hide();

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &LoadingBar::appear);
    connect(m_cancel, &QPushButton::clicked, this, &LoadingBar::cancelled);
}

void LoadingBar::begin(const QString &what)
{
    const int width = longestName * fontMetrics().averageCharWidth();
    m_text->setText(
        tr("Reading %1 …").arg(fontMetrics().elidedText(what, Qt::ElideMiddle, width)));
    setProgress(0, -1);
    if (isHidden() && !m_patience.isActive())
        m_patience.start();
}

void LoadingBar::setProgress(qint64 done, qint64 total)
{
    const bool isKnown = total > 0 && done < total;
    m_progress->setRange(0, isKnown ? wholeBar : 0);
    if (isKnown)
        m_progress->setValue(
            static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * wholeBar));
}

void LoadingBar::end()
{
    m_patience.stop();
    hide();
}

void LoadingBar::appear()
{
    show();
    // A screen reader hears of it only if it is told to look.
    setAccessibleName(m_text->text());
    QAccessibleEvent heard(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void LoadingBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace clusprop::ui
