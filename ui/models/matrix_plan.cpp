// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/matrix_plan.h"

#include "ui/models/value_proposal.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MatrixPlan)
};

void count(MatrixPlan &plan)
{
    QSet<int> objects;
    for (const Edit &edit : std::as_const(plan.edits))
        objects.insert(edit.object);
    plan.objects = static_cast<int>(objects.size());
    plan.values = static_cast<int>(plan.edits.size());
}

void refuse(MatrixPlan &plan, const PropertyCell &cell, const QString &reason)
{
    plan.refused.append({ cell.object, cell.scope, cell.name, reason });
}

} // namespace

MatrixPlan planTexts(const Document &document, const QVector<CellText> &texts)
{
    MatrixPlan plan;
    QHash<std::pair<int, int>, int> added; // by object and scope
    for (const CellText &text : texts) {
        const PropertyCell &cell = text.cell;
        Proposal proposal = proposeText(document, cell.object,
            treeRow(document, cell.object, cell.scope, cell.name), cell.base, text.text);
        if (proposal.isRefused()) {
            refuse(plan, cell, proposal.refusal);
            continue;
        }
        if (!proposal.edit) {
            ++plan.unchanged;
            continue;
        }
        // Every property that is added makes its list longer for the next.
        if (proposal.edit->kind == EditKind::Add)
            proposal.edit->position += added[{ cell.object, static_cast<int>(cell.scope) }]++;
        if (proposal.clearsBackup)
            plan.cleared.append(cell.object);
        if (!proposal.advice.isEmpty() && !plan.advice.contains(proposal.advice))
            plan.advice.append(proposal.advice);
        plan.edits.append(*proposal.edit);
    }
    count(plan);
    return plan;
}

QString refusalText(const Document &document, const CellRefusal &refusal)
{
    return Words::tr("%1 of %2: %3")
        .arg(refusal.name, document.object(refusal.object).name, refusal.reason);
}

} // namespace clusprop::ui
