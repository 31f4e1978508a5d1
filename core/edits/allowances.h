// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Values that an operator has taken on although the catalog speaks against them, each with the
/// reason.
///
/// An allowance is for exactly one value of one property: another value has to be allowed anew, and
/// the same value is allowed again when an undo brings it back. What no format can hold and what a
/// 0/1 field cannot mean is never allowed; that is decided where findings are made
/// (core/validation), not here.
#pragma once

#include "core/model/object_class.h"
#include "core/model/property.h"

#include <QHash>

namespace clusprop {

struct Allowance
{
    Values values;
    QString reason; ///< as typed by the operator; never empty for an allowance that is there

    friend bool operator==(const Allowance &, const Allowance &) = default;
};

class Allowances
{
public:
    /// The reason for which these values are allowed there; empty: they are not. Names compare
    /// without case.
    [[nodiscard]] QString reasonFor(
        int object, Scope scope, const QString &name, const Values &values) const;
    /// What was allowed last, for whichever value; null: nothing.
    [[nodiscard]] const Allowance *find(int object, Scope scope, const QString &name) const;
    /// Replaces the property's allowance; one without a reason takes it away.
    void set(int object, Scope scope, const QString &name, const Allowance &allowance);

    /// One of a property, as all() gives them.
    struct Placed
    {
        int object = -1;
        Scope scope = Scope::Common;
        QString name; ///< case folded
        Allowance allowance;
    };
    /// All of them, sorted by where they are.
    [[nodiscard]] QVector<Placed> all() const;

    [[nodiscard]] bool isEmpty() const { return m_allowed.isEmpty(); }
    void clear() { m_allowed.clear(); }

private:
    struct Key
    {
        int object = -1;
        Scope scope = Scope::Common;
        QString name; ///< case folded

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.object, static_cast<int>(key.scope), key.name);
        }
    };

    QHash<Key, Allowance> m_allowed;
};

} // namespace clusprop
