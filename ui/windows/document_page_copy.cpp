// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What of a document page goes to the clipboard, and where "Copy as" is offered.

#include "ui/windows/cell_actions.h"
#include "ui/windows/changes_view.h"
#include "ui/windows/document_page.h"
#include "ui/windows/matrix_view.h"
#include "ui/windows/place_edits.h"
#include "ui/windows/problems_view.h"

#include <QApplication>
#include <QMenu>
#include <QSet>
#include <QTableView>
#include <QTreeView>

namespace clusprop::ui {

/// The lists beside the views are copied from when they had the keyboard last. A menu that is open
/// has it itself, so where it was before counts.
void DocumentPage::rememberCopySource(const QWidget *focused)
{
    if (focused == m_changes->list())
        m_copySource = m_changes->list();
    else if (focused == m_problems->table())
        m_copySource = m_problems->table();
    else if (focused != nullptr && isAncestorOf(focused))
        m_copySource = nullptr;
}

CopySubject DocumentPage::copySubject(bool isForCopying) const
{
    const bool isOfList = m_copySource != nullptr && m_copySource->isVisible();
    const QAbstractItemView *view = isOfList ? m_copySource : table();
    CopySubject subject{ &m_document, {}, false };
    if (view == nullptr)
        return subject;
    subject.isLarge = !isForCopying && isLargeSelection(*view);
    if (!subject.isLarge)
        subject.places = selectedPlaces(*view, isOfList ? 0 : m_views->shown().valueColumn);
    // Several findings are about one property.
    if (isOfList) {
        QSet<QString> seen;
        subject.places.removeIf([&seen](const PropertyPlace &place) {
            const QString key = QStringLiteral("%1 %2 %3")
                                    .arg(place.object)
                                    .arg(static_cast<int>(place.scope))
                                    .arg(place.name.toCaseFolded());
            const bool isRepeated = seen.contains(key);
            seen.insert(key);
            return isRepeated;
        });
    }
    return subject;
}

void DocumentPage::offerCopyAs(QMenu &menu)
{
    auto *copyAs
        = new CopyAsMenu([this](bool isForCopying) { return copySubject(isForCopying); }, &menu);
    connect(copyAs, &CopyAsMenu::said, this, &DocumentPage::said);
    menu.addMenu(copyAs);
}

void DocumentPage::showChangesMenu(const QPoint &position)
{
    if (!m_changes->list()->currentIndex().isValid())
        return;
    QMenu menu;
    menu.addAction(tr("&Leave out of exports, or take in"), m_changes, &ChangesView::toggleSelected);
    menu.addAction(tr("Co&mment…"), m_changes, &ChangesView::editComment);
    menu.addAction(tr("&Revert"), m_changes, &ChangesView::revertSelected);
    menu.addSeparator();
    offerCopyAs(menu);
    menu.exec(position);
}

void DocumentPage::connectCopying()
{
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget *, QWidget *now) { rememberCopySource(now); });
    connect(m_matrix, &MatrixView::menuOpening, this, [this](QMenu *menu) { offerCopyAs(*menu); });
    connect(m_problems, &ProblemsView::menuOpening, this, [this](QMenu *menu) { offerCopyAs(*menu); });
    m_changes->list()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_changes->list(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        showChangesMenu(m_changes->list()->viewport()->mapToGlobal(at));
    });
}

} // namespace clusprop::ui
