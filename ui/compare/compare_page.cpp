// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The sides of a compare page, and copying between them; compare_page_actions.cpp has the rest.

#include "ui/compare/compare_page.h"

#include "ui/compare/comparison_tree.h"

#include <QSet>
#include <QUndoStack>

#include <algorithm>

namespace clusprop::ui {

ComparePage::ComparePage(const SideChoice &left, const SideChoice &right, const Prompts &prompts,
    const WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_actions(actions)
    , m_sides{ sideOf(left), sideOf(right) }
{
    build();
    makeModel();
}

ComparePage::~ComparePage()
{
    delete m_table; // while its model and the sides are there
}

ComparePage::Side ComparePage::sideOf(const SideChoice &choice)
{
    auto *state = new ComparedState(choice.page->document(), choice.kind, this);
    connect(state, &ComparedState::titleChanged, this, &ComparePage::showState);
    return { state, choice.page };
}

QString ComparePage::title() const
{
    return tr("%1 ↔ %2").arg(m_sides[0].state->title(), m_sides[1].state->title());
}

QString ComparePage::description() const
{
    const auto taken = [](const Side &side) {
        const QString time = side.state->cluster().taken;
        return time.isEmpty() ? side.state->title() : tr("%1 of %2").arg(side.state->title(), time);
    };
    return tr("Comparison of %1 with %2").arg(taken(m_sides[0]), taken(m_sides[1]));
}

bool ComparePage::isOf(const SideChoice &left, const SideChoice &right) const
{
    const auto is = [](const Side &side, const SideChoice &choice) {
        return side.page == choice.page && side.state->kind() == choice.kind;
    };
    return is(m_sides[0], left) && is(m_sides[1], right);
}

QUndoStack *ComparePage::undoStack() const
{
    const auto other = m_focused == ComparisonModel::Before ? ComparisonModel::After
                                                            : ComparisonModel::Before;
    for (const ComparisonModel::Column column : { m_focused, other }) {
        const Side &candidate = side(column);
        if (candidate.page != nullptr && candidate.state->lockReason().isEmpty())
            return &candidate.page->undoStack();
    }
    return nullptr;
}

void ComparePage::leave(const DocumentPage &page)
{
    for (Side &side : m_sides) {
        if (side.page != &page)
            continue;
        side.page = nullptr;
        side.state->leave();
    }
    showState();
}

void ComparePage::replace(const DocumentPage &old, DocumentPage &page)
{
    QVector<ComparedState *> replaced;
    for (Side &side : m_sides) {
        if (side.page == &old) {
            side.page = &page;
            replaced.append(side.state);
        }
    }
    for (ComparedState *state : std::as_const(replaced))
        state->replace(page.document());
}

void ComparePage::swapSides()
{
    std::swap(m_sides[0], m_sides[1]);
    makeModel();
    emit said(tr("Left is %1 now, right is %2.")
                  .arg(m_sides[0].state->title(), m_sides[1].state->title()));
}

bool ComparePage::hasLine() const
{
    return m_table->currentIndex().isValid();
}

bool ComparePage::canCopy() const
{
    return m_model->isReady() && hasLine();
}

/// Those below a selected object as well, each once and in the order of the table.
QVector<CopyLine> ComparePage::selectedLines() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() && hasLine())
        rows.append(m_table->currentIndex().siblingAtColumn(0));
    QModelIndexList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (row.parent().isValid())
            lines.append(row);
        for (int line = 0; line < m_model->rowCount(row); ++line)
            lines.append(m_model->index(line, 0, row));
    }
    std::ranges::sort(lines, {}, [](const QModelIndex &line) {
        return std::pair(line.parent().row(), line.row());
    });
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    QVector<CopyLine> selected;
    selected.reserve(lines.size());
    for (const QModelIndex &line : std::as_const(lines))
        selected.append({ m_model->placeOf(line.parent()).entry, *m_model->rowAt(line) });
    return selected;
}

void ComparePage::copyAcross(ComparisonModel::Column to)
{
    const Side &target = side(to);
    if (const QString reason = target.state->lockReason(); !reason.isEmpty()) {
        emit said(reason);
        return;
    }
    // What is being typed there comes first: it may be what the copy would replace.
    if (!target.page->finishEditing())
        return;
    const bool toBefore = to == ComparisonModel::Before;
    CopyPlan plan = planCopy(m_sides[0].state->cluster(), m_sides[1].state->cluster(),
        m_model->comparison(), selectedLines(), toBefore ? CopyTo::Before : CopyTo::After,
        target.state->title());
    if (plan.planned.edits.isEmpty()) {
        emit said(plan.planned.refusal);
        return;
    }
    if (!isMeant(plan, target) || !target.page->take(plan.planned, plan.clearedVolumes))
        return;
    m_focused = to;
    const QModelIndex cell = m_table->currentIndex().siblingAtColumn(to);
    if (cell.isValid())
        m_table->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    showState();
    sayCopied(plan, target);
}

bool ComparePage::isMeant(const CopyPlan &plan, const Side &target) const
{
    QSet<int> objects;
    for (const Edit &edit : plan.planned.edits)
        objects.insert(edit.object);
    return objects.size() <= 1
        || m_prompts.changeMany(window(),
            tr("Copy %1 values to %2 objects of %3?")
                .arg(plan.planned.edits.size())
                .arg(objects.size())
                .arg(target.state->title()));
}

void ComparePage::sayCopied(const CopyPlan &plan, const Side &target)
{
    QString text = tr("%1: %2.").arg(target.state->title(), target.page->undoStack().undoText());
    if (plan.refused > 0) {
        text += u' '
            + (plan.refused == 1 ? tr("1 difference was not copied. %1").arg(plan.refusal)
                                 : tr("%n differences were not copied. %1", nullptr, plan.refused)
                                       .arg(plan.refusal));
    }
    emit said(text);
}

} // namespace clusprop::ui
