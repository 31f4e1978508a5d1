// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The undo command of every change; settle_command.h has the one exception.
#pragma once

#include "core/document/document.h"

#include <QUndoCommand>

class QUndoStack;

namespace clusprop::ui {

/// Document::apply() returns the inverse of the edit it performed, so undo and redo are the same
/// swap and the command holds no other state. A command that changed nothing, or whose joined
/// steps led back to where they began, declares itself obsolete and leaves the stack.
class EditCommand final : public QUndoCommand
{
public:
    /// `document` must outlive the command. With an empty `text` the first edit describes the step.
    /// A live editor passes its own mergeId; -1 means "never merge".
    EditCommand(Document &document, EditGroup edits, const QString &text = {}, int mergeId = -1);

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override { return m_mergeId; }
    /// Joins a later command of the same mergeId that changes the same properties.
    bool mergeWith(const QUndoCommand *other) override;

private:
    void swap();
    [[nodiscard]] bool leadsNowhere() const;

    Document &m_document;
    EditGroup m_edits; ///< what the next undo() or redo() applies, from front to back
    int m_mergeId;
};

/// Pushes the edits as one step; an empty group is no step.
void pushEdit(QUndoStack &stack, Document &document, EditGroup edits, const QString &text = {});

} // namespace clusprop::ui
