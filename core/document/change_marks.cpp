// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/change_marks.h"

namespace clusprop {

ChangeMarks::Key ChangeMarks::keyOf(int object, Scope scope, const QString &name)
{
    return { { object, static_cast<int>(scope) }, name.toCaseFolded() };
}

void ChangeMarks::setLeftOut(const ChangePlace &place, bool leftOut)
{
    m_marks[keyOf(place.object, place.scope, place.name)].leftOut = leftOut;
}

void ChangeMarks::setComment(const ChangePlace &place, const QString &comment)
{
    m_marks[keyOf(place.object, place.scope, place.name)].comment = comment;
}

void ChangeMarks::mark(Change &change) const
{
    if (m_marks.isEmpty())
        return;
    const auto found = m_marks.constFind(keyOf(change.object, change.scope, change.name));
    if (found == m_marks.constEnd())
        return;
    change.leftOut = found->leftOut;
    change.comment = found->comment;
}

} // namespace clusprop
