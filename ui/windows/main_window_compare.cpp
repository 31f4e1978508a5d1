// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The main window's comparisons: what they are of, their menu, and when it makes sense.

#include "ui/compare/compare_dialog.h"
#include "ui/compare/compare_page.h"
#include "ui/models/marks.h"
#include "ui/windows/elided_label.h"
#include "ui/windows/main_window.h"
#include "ui/windows/page_tabs.h"

#include <QFileInfo>
#include <QMenuBar>
#include <QUndoGroup>

#include <algorithm>

namespace clusprop::ui {

ComparePage *MainWindow::currentComparison() const
{
    return qobject_cast<ComparePage *>(m_tabs->currentWidget());
}

QList<ComparePage *> MainWindow::comparisons() const
{
    QList<ComparePage *> all;
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (auto *comparison = qobject_cast<ComparePage *>(m_tabs->widget(index)))
            all.append(comparison);
    }
    return all;
}

void MainWindow::buildCompareMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Compare"));
    for (const ActionId id : { ActionId::CompareFiles, ActionId::CompareLoaded })
        menu->addAction(m_actions[id]);
    menu->addSeparator();
    for (const ActionId id : { ActionId::NextDifference, ActionId::PreviousDifference })
        menu->addAction(m_actions[id]);
    menu->addSeparator();
    for (const ActionId id : { ActionId::CopyToLeft, ActionId::CopyToRight })
        menu->addAction(m_actions[id]);
}

void MainWindow::connectComparisons()
{
    connect(m_actions[ActionId::CompareFiles], &QAction::triggered, this, &MainWindow::askForComparison);
    connect(m_actions[ActionId::CompareLoaded], &QAction::triggered, this, &MainWindow::compareWithLoaded);
    for (const ActionId id : ComparePage::actions())
        connect(m_actions[id], &QAction::triggered, this, [this, id] {
            if (ComparePage *comparison = currentComparison())
                comparison->perform(id);
        });
}

void MainWindow::askForComparison()
{
    CompareDialog dialog(pages(), currentPage(), m_prompts, openQuestion(), this);
    if (dialog.exec() == QDialog::Accepted)
        compare(dialog.left(), dialog.right());
}

void MainWindow::compareWithLoaded()
{
    if (DocumentPage *page = currentPage())
        addComparison({ page, StateKind::Loaded }, { page, StateKind::Edited });
}

void MainWindow::compareFiles(const QString &before, const QString &after)
{
    compare({ {}, QFileInfo(before).absoluteFilePath() }, { {}, QFileInfo(after).absoluteFilePath() });
}

void MainWindow::compare(const SidePick &left, const SidePick &right)
{
    const bool isLeft = !left.path.isEmpty();
    const QString path = isLeft ? left.path : right.path;
    if (path.isEmpty()) {
        // Either may have been closed while the other one was read.
        if (left.choice.page != nullptr && right.choice.page != nullptr)
            addComparison(left.choice, right.choice);
        return;
    }
    const auto goOn = [this, left, right, isLeft](DocumentPage *page) {
        const SidePick pick{ { page, StateKind::Edited } };
        compare(isLeft ? pick : left, isLeft ? right : pick);
    };
    if (const int open = indexOfFiles({ path }); open >= 0) {
        goOn(pageAt(open));
        return;
    }
    const LoadRequest request{ { path }, {} };
    m_loader->load(request, [this, request, goOn](LoadOutcome outcome) {
        const QVector<DocumentPage *> shown = opened(request, std::move(outcome));
        if (shown.isEmpty())
            return;
        goOn(shown.first());
        if (shown.size() > 1) {
            say(tr("%1 holds several clusters; %2 is compared.")
                    .arg(request.paths.first(), shown.first()->document().file().title));
        }
    });
}

void MainWindow::addComparison(const SideChoice &left, const SideChoice &right)
{
    for (ComparePage *comparison : comparisons()) {
        if (comparison->isOf(left, right)) {
            m_tabs->setCurrentWidget(comparison);
            return;
        }
    }
    auto *comparison = new ComparePage(left, right, m_prompts, m_actions);
    connect(comparison, &ComparePage::stateChanged, this, &MainWindow::update);
    connect(comparison, &ComparePage::said, this, [this](const QString &message) { say(message); });
    connect(comparison, &ComparePage::activated, this,
        [this](DocumentPage *page, const PropertyPlace &place) {
            m_tabs->setCurrentWidget(page);
            page->goTo(place);
            page->focusTable();
        });
    m_tabs->setCurrentIndex(m_tabs->addTab(comparison, QString()));
    applyViewOptions();
    update();
    comparison->focusTable();
}

/// Tabs and titles of comparisons, and what can be done in the one that is shown.
void MainWindow::enableComparison()
{
    for (int index = 0; index < m_tabs->count(); ++index) {
        const auto *comparison = qobject_cast<ComparePage *>(m_tabs->widget(index));
        if (comparison == nullptr)
            continue;
        m_tabs->setTabText(index, comparison->title().replace(u'&', QStringLiteral("&&")));
        m_tabs->setTabToolTip(index, plainToolTip(comparison->description()));
    }
    const ComparePage *comparison = currentComparison();
    if (comparison == nullptr)
        return;
    for (const ActionId id : ComparePage::actions())
        m_actions[id]->setEnabled(comparison->can(id));
    for (const ActionId id : { ActionId::Close, ActionId::Hexadecimal })
        m_actions[id]->setEnabled(true);
    for (const ActionId id : { ActionId::NextTab, ActionId::PreviousTab })
        m_actions[id]->setEnabled(m_tabs->count() > 1);
    m_undoGroup->setActiveStack(comparison->undoStack());
    setWindowTitle(captionOf(comparison->title()));
}

} // namespace clusprop::ui
