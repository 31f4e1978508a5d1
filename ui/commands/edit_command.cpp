// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/commands/edit_command.h"

#include "ui/words/core_words.h"

#include <QUndoStack>

#include <algorithm>

namespace clusprop::ui {
namespace {

QString textOr(const QString &text, const Document &document, const EditGroup &edits)
{
    if (!text.isEmpty() || edits.isEmpty())
        return text;
    return fromCore(describeEdit(document.current(), edits.first()));
}

} // namespace

EditCommand::EditCommand(Document &document, EditGroup edits, const QString &text, int mergeId)
    : QUndoCommand(textOr(text, document, edits))
    , m_document(document)
    , m_edits(std::move(edits))
    , m_mergeId(mergeId)
{ }

void EditCommand::redo()
{
    swap();
    setObsolete(leadsNowhere());
}

void EditCommand::undo()
{
    swap();
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    // QUndoStack compares id() first, and only this class has one.
    const EditGroup &later = static_cast<const EditCommand *>(other)->m_edits;
    if (!std::equal(m_edits.begin(), m_edits.end(), later.begin(), later.end(), sameTarget))
        return false;
    setText(other->text()); // our older inverse already leads back, only the goal is another
    setObsolete(leadsNowhere());
    return true;
}

void EditCommand::swap()
{
    m_edits = m_document.apply(m_edits);
}

bool EditCommand::leadsNowhere() const
{
    return std::all_of(m_edits.begin(), m_edits.end(), [this](const Edit &edit) {
        if (edit.kind == EditKind::Allow) {
            const Allowance *now = m_document.allowances().find(
                edit.object, edit.scope, edit.property.name);
            return now == nullptr ? edit.reason.isEmpty()
                                  : *now == Allowance{ edit.property.values, edit.reason };
        }
        if (edit.kind != EditKind::Set && edit.kind != EditKind::Retype)
            return false;
        const PropertyList &list = m_document.object(edit.object).list(edit.scope);
        return list.properties[edit.position] == edit.property;
    });
}

void pushEdit(QUndoStack &stack, Document &document, EditGroup edits, const QString &text)
{
    if (edits.isEmpty())
        return;
    stack.push(new EditCommand(document, std::move(edits), text));
}

} // namespace clusprop::ui
