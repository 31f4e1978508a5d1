// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/edits/allowances.h"

#include <algorithm>
#include <tuple>

namespace clusprop {

QString Allowances::reasonFor(
    int object, Scope scope, const QString &name, const Values &values) const
{
    const Allowance *allowance = find(object, scope, name);
    return allowance != nullptr && allowance->values == values ? allowance->reason : QString();
}

const Allowance *Allowances::find(int object, Scope scope, const QString &name) const
{
    if (m_allowed.isEmpty()) // the usual case, which should cost nothing
        return nullptr;
    const auto found = m_allowed.constFind({ object, scope, name.toCaseFolded() });
    return found == m_allowed.constEnd() ? nullptr : &*found;
}

QVector<Allowances::Placed> Allowances::all() const
{
    QVector<Placed> placed;
    placed.reserve(m_allowed.size());
    for (auto allowed = m_allowed.begin(); allowed != m_allowed.end(); ++allowed)
        placed.append({ allowed.key().object, allowed.key().scope, allowed.key().name, *allowed });
    std::ranges::sort(placed, {}, [](const Placed &each) {
        return std::tie(each.object, each.scope, each.name);
    });
    return placed;
}

void Allowances::set(int object, Scope scope, const QString &name, const Allowance &allowance)
{
    const Key key{ object, scope, name.toCaseFolded() };
    if (allowance.reason.isEmpty())
        m_allowed.remove(key);
    else
        m_allowed.insert(key, allowance);
}

} // namespace clusprop
