// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/edits/allowances.h"

namespace clusprop {

QString Allowances::reasonFor(
    int object, Scope scope, const QString &name, const QVector<Value> &values) const
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

void Allowances::set(int object, Scope scope, const QString &name, Allowance allowance)
{
    const Key key{ object, scope, name.toCaseFolded() };
    if (allowance.reason.isEmpty())
        m_allowed.remove(key);
    else
        m_allowed.insert(key, std::move(allowance));
}

} // namespace clusprop
