// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// All findings about a cluster that is being edited, kept up to date at little cost.
///
/// A first check, and one for other options, is made in pieces: its cost is linear, but nobody has
/// to wait for it. After an edit only what its property has a part in is looked at again. What this
/// gives is always what a check of everything would give.
#pragma once

#include "core/validation/object_check.h"
#include "core/validation/relation_rules.h"

#include <QSet>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace clusprop {

/// What is checked. All of it must be the same at every call, but for what is said by update().
struct CheckedState
{
    const Cluster &loaded;
    const Cluster &current; ///< the same objects as `loaded`
    const Allowances &allowances;
};

/// A property that is not what it was.
struct Touch
{
    int object = -1;
    Scope scope = Scope::Common;
    QString property;
    int position = -1; ///< in its list
    /// Its value alone changed, and only in the edited state: nothing came, went, or was loaded
    /// otherwise.
    bool isValueOnly = false;
};

/// A check of single objects by rules that this folder does not know, such as those of a policy.
struct AddedCheck
{
    /// Folded names: of the object's properties the findings depend on these only.
    QSet<QString> properties;
    /// The findings about an object, in an order of its own; they depend on the object's two states
    /// and the sources of the cluster, and on nothing else that edits change.
    std::function<QVector<Issue>(
        const CheckedState &state, int object, const CheckOptions &options)>
        check;
};
using SharedCheck = std::shared_ptr<const AddedCheck>;

class Findings
{
public:
    /// Properties that an edit may look at on the spot; longer objects are left to advance().
    static constexpr int atOnce = 4000;

    /// Everything is to be checked, from the start. What was found before stays until it is; it is
    /// forgotten when the number of objects is another. `added` may be null.
    void begin(const Cluster &current, const CheckOptions &options, SharedCheck added = {});
    /// The same with the options and the added check that there are, without asking for memory: after an
    /// exception, which may have left anything half done.
    void restart() noexcept;
    [[nodiscard]] bool isComplete() const { return m_row == relationRows().size() && m_again.empty(); }
    /// Goes on with the check, for about as many properties as `budget`. Returns the objects whose
    /// findings are not what they were, each once, ascending.
    QVector<int> advance(const CheckedState &state, int budget);
    /// After an edit. Returns what advance() does.
    QVector<int> update(const CheckedState &state, const QVector<Touch> &touches);

    /// Those of an object: about its properties in their order, then those of the added check, then
    /// about how properties relate.
    [[nodiscard]] const QVector<Issue> &of(int object) const { return m_issues[object]; }
    [[nodiscard]] const QVector<QVector<Issue>> &all() const { return m_issues; }
    [[nodiscard]] const CheckOptions &options() const { return m_options; }
    [[nodiscard]] const SharedCheck &added() const { return m_added; }

private:
    using Changed = QSet<int>;
    using AskedKey = std::pair<int, int>; ///< index of the row, object

    void startOver();
    void advanceObject(const CheckedState &state, int &budget, Changed &changed);
    void advanceRelations(const CheckedState &state, int &budget, Changed &changed);
    void beginNextObject();
    void updateProperties(
        const CheckedState &state, const QVector<Touch> &touches, Changed &changed);
    void checkAtOnce(const CheckedState &state, int object, Changed &changed);
    void askRow(const AskedKey &key, const CheckedState &state, Changed &changed);
    void askAdded(const CheckedState &state, int object);
    void keep(const CheckedState &state, int object, ObjectFindings findings, Changed &changed);
    void join(int object, Changed &changed);
    [[nodiscard]] bool isChecked(int object) const { return object < m_next && !m_rest.contains(object); }

    CheckOptions m_options;
    SharedCheck m_added;
    ClusterIndex m_index;
    QVector<ObjectFindings> m_own; ///< by object: of single properties
    QHash<int, QVector<Issue>> m_ofAdded; ///< by object, where there are any
    QHash<int, QMap<AskedKey, QVector<Issue>>> m_related; ///< by object: of relations, in row order
    QMap<AskedKey, QVector<int>> m_places; ///< the objects at which a rule's findings are listed
    QVector<QVector<Issue>> m_issues; ///< by object: all three

    // How far the check is.
    int m_next = 0; ///< the first object that was not begun
    std::optional<ObjectCheck> m_check; ///< the object that was
    std::deque<int> m_again; ///< long objects that were edited
    QSet<int> m_rest; ///< objects below m_next that are not done: in m_check or m_again
    QSet<std::pair<int, int>> m_shifted; ///< object and scope of lists in which places moved
    std::size_t m_row = 0; ///< of relationRows()
    QVector<int> m_asked; ///< objects that the row is asked about
    qsizetype m_askedNext = 0;
};

} // namespace clusprop
