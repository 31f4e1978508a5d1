// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/commands/settle_command.h"

#include "core/document/place_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace clusprop::ui {
namespace {

struct SettleText
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::SettleCommand)
};

/// "Take 1 from cluster.reg for BackupInProgress"
QString describe(const Document &document, const QVector<Decision> &decisions)
{
    if (decisions.size() != 1) {
        return SettleText::tr("Decide %n differences between the files", nullptr,
            static_cast<int>(decisions.size()));
    }
    const Decision &decision = decisions.first();
    const PropertyList &list = document.object(decision.object).list(decision.scope);
    const auto isMeant = [&decision](const Property &property) {
        return property.isDisputed()
            && property.name.compare(decision.name, Qt::CaseInsensitive) == 0;
    };
    const auto disputed
        = std::find_if(list.properties.begin(), list.properties.end(), isMeant);
    if (disputed == list.properties.end())
        return SettleText::tr("Decide on %1").arg(decision.name);
    const QString value = claimText(*disputed, decision.claim);
    const QString file = sourceName(document.loaded(), disputed->extras->claims[decision.claim].place);
    return file.isEmpty()
        ? SettleText::tr("Take %1 for %2").arg(value, decision.name)
        : SettleText::tr("Take %1 from %2 for %3").arg(value, file, decision.name);
}

} // namespace

SettleCommand::SettleCommand(Document &document, QVector<Decision> decisions)
    : QUndoCommand(describe(document, decisions))
    , m_document(document)
    , m_decisions(std::move(decisions))
{ }

void SettleCommand::redo()
{
    m_before = m_document.settle(m_decisions);
}

void SettleCommand::undo()
{
    m_document.unsettle(m_decisions, std::exchange(m_before, {}));
}

} // namespace clusprop::ui
