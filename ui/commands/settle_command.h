// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Deciding what was read where the sources differ: the one step that is no edit.
#pragma once

#include "core/document/document.h"

#include <QUndoCommand>

namespace clusprop::ui {

/// Decisions change the loaded state as well as the edited one, so they are no EditCommand: an edit
/// is a difference between the two.
class SettleCommand final : public QUndoCommand
{
public:
    /// `document` must outlive the command. Each decision must be about another property, disputed
    /// when the command is first carried out.
    SettleCommand(Document &document, QVector<Decision> decisions);

    void redo() override;
    void undo() override;

private:
    Document &m_document;
    QVector<Decision> m_decisions;
    QVector<Property> m_before; ///< by index of m_decisions; empty while they are taken back
};

} // namespace clusprop::ui
