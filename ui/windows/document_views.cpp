// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/document_views.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace clusprop::ui {
namespace {

/// Its pages fill what room there is, and so no text in any of them has to be laid out to tell how
/// high all of them would like to be.
class FillingPages final : public QStackedWidget
{
public:
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace

DocumentViews::DocumentViews(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar)
    , m_pages(new FillingPages)
{
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setAccessibleName(tr("Views"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    connect(m_pages, &QStackedWidget::currentChanged, this, &DocumentViews::shownChanged);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        if (index < 0 || index >= static_cast<int>(m_parts.size()))
            return;
        m_pages->setCurrentIndex(index);
        emit chosen(m_parts[static_cast<std::size_t>(index)].id);
    });
}

void DocumentViews::add(ViewPart part)
{
    const QSignalBlocker unheard(m_bar);
    m_pages->addWidget(part.widget);
    const QString title = part.title;
    m_parts.push_back(std::move(part));
    m_bar->addTab(title);
}

int DocumentViews::indexOf(ViewId id) const
{
    const auto found = std::ranges::find(m_parts, id, &ViewPart::id);
    return found == m_parts.end() ? -1 : static_cast<int>(found - m_parts.begin());
}

void DocumentViews::show(ViewId id)
{
    const int index = indexOf(id);
    if (index < 0 || index == m_pages->currentIndex())
        return;
    // Keeps the keyboard in the middle if it was there: Qt would give it to the next box in line.
    const bool hadFocus = m_pages->isAncestorOf(QApplication::focusWidget());
    const QSignalBlocker unheard(m_bar);
    m_bar->setCurrentIndex(index);
    m_pages->setCurrentIndex(index);
    if (hadFocus)
        focusShown();
}

const ViewPart &DocumentViews::shown() const
{
    return m_parts[static_cast<std::size_t>(m_pages->currentIndex())];
}

const ViewPart *DocumentViews::find(ViewId id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_parts[static_cast<std::size_t>(index)];
}

void DocumentViews::setIcon(ViewId id, const QIcon &icon)
{
    m_bar->setTabIcon(indexOf(id), icon);
}

void DocumentViews::setAvailable(ViewId id, bool available)
{
    m_bar->setTabEnabled(indexOf(id), available);
}

bool DocumentViews::isAvailable(ViewId id) const
{
    return m_bar->isTabEnabled(indexOf(id));
}

void DocumentViews::focusShown()
{
    const ViewPart &part = shown();
    QWidget *target = part.table != nullptr && part.table->isVisibleTo(this)
        ? static_cast<QWidget *>(part.table)
        : part.widget;
    target->setFocus(Qt::OtherFocusReason);
}

} // namespace clusprop::ui
