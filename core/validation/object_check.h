// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The check of one object, in pieces, so that a list of a million properties holds nobody up.
#pragma once

#include "core/validation/rules.h"

#include <QHash>

#include <array>

namespace clusprop {

/// Which loaded property each property of a list was: the one of the same name and occurrence.
class PartnerSearch
{
public:
    PartnerSearch() = default;
    /// Both must live until the last call of next(); `loaded` null: every one is its own partner.
    PartnerSearch(const PropertyList &list, const PropertyList *loaded);

    /// Of the property at `position`; positions must be asked for one after the other from 0.
    [[nodiscard]] const Property *next(int position);

private:
    const PropertyList *m_list = nullptr;
    const PropertyList *m_loaded = nullptr;
    bool m_aligned = true; ///< the same names in the same places, as long as nothing came or went
    QHash<QString, QVector<int>> m_places; ///< by folded name, in m_loaded
    QHash<QString, int> m_seen; ///< by folded name, in m_list
};

/// What the rules about single properties say of an object.
struct ObjectFindings
{
    QVector<Issue> issues; ///< in the order of lists and properties
    /// Properties without catalog entry, by list. More than mostUnknown of them are one finding.
    std::array<int, allScopes.size()> undocumented{};
};

class ObjectCheck
{
public:
    /// More undocumented properties of a list than this are not told of one by one.
    static constexpr int mostUnknown = 100;

    ObjectCheck(int object, const CheckOptions &options) : m_object(object), m_options(options) { }

    [[nodiscard]] int object() const { return m_object; }
    /// Looks at up to `budget` properties and returns at how many. The same, unchanged objects must
    /// be given until isDone(); `loaded` as for checkObject().
    int advance(const ClusterObject &object, const ClusterObject *loaded,
        const Allowances &allowances, int budget);
    [[nodiscard]] bool isDone() const { return m_scope == allScopes.size(); }
    [[nodiscard]] ObjectFindings take() { return std::move(m_findings); }

private:
    void checkNext(
        const ClusterObject &object, const ClusterObject *loaded, const Allowances &allowances);
    void endList();

    int m_object;
    CheckOptions m_options;
    std::size_t m_scope = 0; ///< index into allScopes
    int m_position = 0;
    qsizetype m_listStart = 0; ///< of this list's findings in m_findings.issues
    PartnerSearch m_partners;
    ObjectFindings m_findings;
};

/// Looks again at one property after its value changed while nothing came or went in its list
/// since it was loaded: the loaded property at the same position is its partner.
void checkAgain(ObjectFindings &findings, int object, const ClusterObject &current,
    const ClusterObject &loaded, const Allowances &allowances, Scope scope, int position,
    const CheckOptions &options);

} // namespace clusprop
