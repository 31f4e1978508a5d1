// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/page_tabs.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace clusprop::ui {

PageTabs::PageTabs(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar)
    , m_pages(new QStackedWidget)
{
    m_bar->setDocumentMode(true);
    m_bar->setExpanding(false);
    m_bar->setTabsClosable(true);
    m_bar->setMovable(true);
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideMiddle);
    m_bar->setAccessibleName(tr("Documents"));
    setAccessibleName(tr("Documents"));
    setFocusProxy(m_bar);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);

    connect(m_bar, &QTabBar::currentChanged, this, &PageTabs::showTab);
    connect(m_bar, &QTabBar::tabMoved, this, &PageTabs::moveTab);
    connect(m_bar, &QTabBar::tabCloseRequested, this, &PageTabs::closeRequested);
}

int PageTabs::insertTab(int index, QWidget *page, const QString &text)
{
    // The page first: the bar makes its first tab the current one and says so.
    m_pages->insertWidget(index, page);
    const int inserted = m_bar->insertTab(index, text);
    // The first tab gives the bar its height, which a bar that is not seen yet does not tell; and a
    // page that is seen has its size at once.
    m_bar->updateGeometry();
    if (isVisible())
        layout()->activate();
    return inserted;
}

void PageTabs::removeTab(int index)
{
    QWidget *page = widget(index);
    if (page == nullptr)
        return;
    // The page first, so that the index that the bar then tells is right among the pages.
    m_pages->removeWidget(page);
    page->hide();
    m_bar->removeTab(index);
}

void PageTabs::setTabText(int index, const QString &text)
{
    if (m_bar->tabText(index) != text) // a bar is laid out and painted for an equal one too
        m_bar->setTabText(index, text);
}

void PageTabs::showTab(int index)
{
    m_pages->setCurrentIndex(index);
    emit currentChanged(index);
}

void PageTabs::moveTab(int from, int to)
{
    QWidget *page = widget(from);
    const QSignalBlocker quiet(m_pages);
    m_pages->removeWidget(page);
    m_pages->insertWidget(to, page);
    m_pages->setCurrentIndex(m_bar->currentIndex());
}

} // namespace clusprop::ui
