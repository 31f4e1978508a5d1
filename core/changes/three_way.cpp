// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/changes/three_way.h"

#include "core/changes/comparison.h"
#include "core/validation/rules.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace clusprop {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A name without case and how often it came before in its list.
using Occurrence = std::pair<QString, int>;

QVector<Occurrence> occurrencesOf(const PropertyList &list)
{
    QHash<QString, int> seen;
    QVector<Occurrence> all;
    all.reserve(list.properties.size());
    for (const Property &property : list.properties) {
        const QString folded = property.name.toCaseFolded();
        all.append({ folded, seen[folded]++ });
    }
    return all;
}

/// A list in which properties are found by what they are called.
struct NamedList
{
    explicit NamedList(const PropertyList &properties)
        : list(properties)
        , names(occurrencesOf(properties))
    {
        for (int position = 0; position < names.size(); ++position)
            positions.insert(names[position], position);
    }

    [[nodiscard]] std::optional<Property> find(const Occurrence &name) const
    {
        const int position = positions.value(name, -1);
        return position < 0 ? std::nullopt : std::optional(list.properties[position]);
    }

    const PropertyList &list;
    QVector<Occurrence> names;
    QHash<Occurrence, int> positions;
};

/// The three states of an object that is still there.
struct Trio
{
    const ClusterObject &base;
    const ClusterObject &mine;
    const ClusterObject &theirs;
    int mineObject;
    int theirsObject;
    bool isAnother; ///< of the same name, with an id that says otherwise
};

/// Whether the name came up in another list of the object; one object has it once.
bool isElsewhere(const Trio &trio, const MergeRow &row)
{
    return std::ranges::any_of(allScopes, [&](Scope scope) {
        return scope != row.scope && trio.theirs.list(scope).find(row.name) != nullptr
            && trio.base.list(scope).find(row.name) == nullptr;
    });
}

/// Only for a row whose mine and theirs differ.
Sentence obstacleTo(const Trio &trio, const MergeRow &row)
{
    if (row.theirs) {
        const Sentence locked = lockReason(trio.theirs, row.scope, *row.theirs);
        return locked.isEmpty() ? Sentence() : Sentence::tr("on disk it is %1").arg(locked);
    }
    Q_ASSERT(row.mine); // else both would be nothing, and that is no difference
    if (trio.theirs.objectClass == ObjectClass::Volume)
        return Sentence::tr("on disk it is not known, and nothing can be added to a volume");
    if (isReadOnly(row.scope))
        return Sentence::tr("on disk it is gone, and nothing can be added to a read-only list");
    if (isElsewhere(trio, row))
        return Sentence::tr("on disk it is in another list of the object");
    return {};
}

MergeKind kindOf(const Trio &trio, const MergeRow &row)
{
    const bool isMine = row.mine != row.base;
    const bool isTheirs = row.theirs != row.base;
    if (row.mine == row.theirs)
        return MergeKind::Same;
    if (!isMine)
        return MergeKind::Theirs;
    if (!row.obstacle.isEmpty())
        return MergeKind::Lost;
    return isTheirs || trio.isAnother ? MergeKind::Conflict : MergeKind::Mine;
}

/// Nothing where no side changed the property.
void addRow(QVector<MergeRow> &rows, const Trio &trio, MergeRow row)
{
    if (row.mine == row.base && row.theirs == row.base)
        return;
    if (row.mine != row.theirs)
        row.obstacle = obstacleTo(trio, row);
    row.kind = kindOf(trio, row);
    rows.append(std::move(row));
}

void addListRows(QVector<MergeRow> &rows, const Trio &trio, Scope scope)
{
    const PropertyList &baseList = trio.base.list(scope);
    const PropertyList &mineList = trio.mine.list(scope);
    const PropertyList &theirsList = trio.theirs.list(scope);
    // By far the usual case; lists share their data until they are edited.
    const bool isUntouched = baseList.properties.constData() == mineList.properties.constData()
        || baseList.properties == mineList.properties;
    if (isUntouched && baseList.properties == theirsList.properties)
        return;
    const NamedList base(baseList);
    const NamedList mine(mineList);
    const NamedList theirs(theirsList);
    const auto add = [&](const Occurrence &name, const QString &written) {
        addRow(rows, trio,
            { .mineObject = trio.mineObject,
                .theirsObject = trio.theirsObject,
                .scope = scope,
                .name = written,
                .occurrence = name.second,
                .base = base.find(name),
                .mine = mine.find(name),
                .theirs = theirs.find(name),
                .obstacle = {} });
    };
    const auto addAllOf = [&](const NamedList &named, const NamedList *before, const NamedList *first) {
        for (int position = 0; position < named.names.size(); ++position) {
            const Occurrence &name = named.names[position];
            const bool isDone = (before && before->positions.contains(name))
                || (first && first->positions.contains(name));
            if (!isDone)
                add(name, named.list.properties[position].name);
        }
    };
    addAllOf(theirs, nullptr, nullptr);
    addAllOf(mine, &theirs, nullptr);
    addAllOf(base, &theirs, &mine); // gone from both: the same, and no row but for the record
}

MergeRow objectRow(int mineObject, int theirsObject)
{
    MergeRow row;
    row.mineObject = mineObject;
    row.theirsObject = theirsObject;
    row.obstacle = mineObject < 0 ? Sentence::tr("an object that is in the file cannot be taken out here")
                                  : Sentence::tr("an object that is gone cannot be put back here");
    return row;
}

/// What the operator changed of an object that is gone.
void addLostRows(QVector<MergeRow> &rows, const Cluster &base, const Cluster &mine, int object)
{
    rows.append(objectRow(object, -1));
    for (const Scope scope : allScopes) {
        const PropertyList &before = base.objects[object].list(scope);
        const PropertyList &after = mine.objects[object].list(scope);
        QHash<QString, int> seen;
        for (const Change &change : changesOfList(before, after, object, scope)) {
            MergeRow row = objectRow(object, -1);
            row.kind = MergeKind::Lost;
            row.scope = scope;
            row.name = change.name;
            row.occurrence = seen[change.name.toCaseFolded()]++;
            row.base = change.before;
            row.mine = change.after;
            row.obstacle = Sentence::tr("the object is not in the file any more");
            rows.append(row);
        }
    }
}

bool hasAnotherId(const ObjectComparison &object)
{
    return std::ranges::any_of(object.facts,
        [](const FactChange &change) { return change.fact == FactChange::Fact::Id; });
}

} // namespace

QVector<MergeRow> mergeRows(const Cluster &base, const Cluster &mine, const Cluster &theirs)
{
    Q_ASSERT(base.objects.size() == mine.objects.size());
    QVector<MergeRow> rows;
    for (const ObjectComparison &object : compareClusters(base, theirs).objects) {
        if (object.before < 0) {
            rows.append(objectRow(-1, object.after));
        } else if (object.after < 0) {
            addLostRows(rows, base, mine, object.before);
        } else {
            const Trio trio{ base.objects[object.before], mine.objects[object.before],
                theirs.objects[object.after], object.before, object.after, hasAnotherId(object) };
            for (const Scope scope : allScopes)
                addListRows(rows, trio, scope);
        }
    }
    std::stable_partition(rows.begin(), rows.end(), std::mem_fn(&MergeRow::mustDecide));
    return rows;
}

namespace {

/// The edits of one list. Values first, while positions are those of theirs; then what goes, from
/// behind; then what comes, at the end.
class ListEdits
{
public:
    ListEdits(const PropertyList &list, int object, Scope scope)
        : m_list(list)
        , m_object(object)
        , m_scope(scope)
    { }

    void take(const MergeRow &row)
    {
        if (!row.theirs) {
            Property added = *row.mine;
            added.place = {}; // it is in no file
            m_coming.append({ EditKind::Add, m_object, m_scope, -1, added });
            return;
        }
        const int position = positionOf(row);
        if (!row.mine) {
            Property name;
            name.name = row.theirs->name;
            m_going.append({ EditKind::Reset, m_object, m_scope, position, name });
            return;
        }
        Property changed = *row.mine;
        changed.place = row.theirs->place;
        const EditKind kind = row.mine->syntax() == row.theirs->syntax() ? EditKind::Set : EditKind::Retype;
        m_values.append({ kind, m_object, m_scope, position, changed });
    }

    [[nodiscard]] EditGroup all()
    {
        std::ranges::sort(m_going, std::greater(), &Edit::position);
        int end = static_cast<int>(m_list.properties.size() - m_going.size());
        for (Edit &edit : m_coming)
            edit.position = end++;
        return m_values + m_going + m_coming;
    }

private:
    [[nodiscard]] int positionOf(const MergeRow &row)
    {
        if (m_positions.isEmpty()) {
            const QVector<Occurrence> names = occurrencesOf(m_list);
            for (int position = 0; position < names.size(); ++position)
                m_positions.insert(names[position], position);
        }
        return m_positions.value({ row.name.toCaseFolded(), row.occurrence }, -1);
    }

    const PropertyList &m_list;
    int m_object;
    Scope m_scope;
    QHash<Occurrence, int> m_positions;
    EditGroup m_values;
    EditGroup m_going;
    EditGroup m_coming;
};

} // namespace

EditGroup mergeEdits(
    const Cluster &theirs, const QVector<MergeRow> &rows, const QVector<MergeSide> &sides)
{
    Q_ASSERT(rows.size() == sides.size());
    QMap<std::pair<int, Scope>, QVector<const MergeRow *>> byList;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const MergeRow &candidate = rows[row];
        const bool isTaken = sides[row] == MergeSide::Mine && candidate.canTake(MergeSide::Mine)
            && candidate.mine != candidate.theirs;
        if (isTaken)
            byList[{ candidate.theirsObject, candidate.scope }].append(&candidate);
    }
    EditGroup edits;
    for (auto list = byList.cbegin(); list != byList.cend(); ++list) {
        const auto [object, scope] = list.key();
        ListEdits made(theirs.objects[object].list(scope), object, scope);
        for (const MergeRow *row : *list)
            made.take(*row);
        edits += made.all();
    }
    return edits;
}

bool sameSubject(const MergeRow &left, const MergeRow &right)
{
    const bool sameObject = left.mineObject == right.mineObject
        && (left.mineObject >= 0 || left.theirsObject == right.theirsObject);
    return sameObject && left.scope == right.scope && left.occurrence == right.occurrence
        && left.name.compare(right.name, Qt::CaseInsensitive) == 0;
}

} // namespace clusprop
