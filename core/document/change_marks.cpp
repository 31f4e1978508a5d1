// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/change_marks.h"

#include <algorithm>
#include <tuple>

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

QVector<std::pair<ChangePlace, ChangeMarks::Mark>> ChangeMarks::all() const
{
    QVector<std::pair<ChangePlace, Mark>> said;
    for (auto mark = m_marks.begin(); mark != m_marks.end(); ++mark) {
        const auto &[where, name] = mark.key();
        if (mark->leftOut || !mark->comment.isEmpty())
            said.append({ { where.first, static_cast<Scope>(where.second), name }, *mark });
    }
    std::ranges::sort(said, {}, [](const auto &each) {
        return std::tie(each.first.object, each.first.scope, each.first.name);
    });
    return said;
}

} // namespace clusprop
