// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/jump_model.h"

#include "core/search/fuzzy.h"
#include "ui/models/marks.h"
#include "ui/models/roles.h"

#include <QSet>

#include <algorithm>

namespace clusprop::ui {
namespace {

/// So many properties are looked at for names that no nearer object has; a large cluster repeats
/// them, and looking at all would be felt.
constexpr qsizetype mostLookedAt = 100'000;

} // namespace

JumpModel::JumpModel(const Document &document, int object, QObject *parent)
    : QAbstractTableModel(parent)
{
    const QVector<ClusterObject> &objects = document.current().objects;
    m_targets.reserve(objects.size());
    for (int index = 0; index < objects.size(); ++index)
        m_targets.append({ objects[index].name, objectClassWord(objects[index].objectClass), index });
    QSet<QString> taken;
    if (object >= 0)
        addProperties(document, object, taken);
    qsizetype looked = 0;
    for (int index = 0; index < objects.size() && looked < mostLookedAt; ++index) {
        if (index != object)
            addProperties(document, index, taken);
        for (const PropertyList &list : objects[index].lists)
            looked += list.properties.size();
    }
    setLetters({});
}

/// Of each name the first that is met.
void JumpModel::addProperties(const Document &document, int object, QSet<QString> &taken)
{
    const ClusterObject &owner = document.object(object);
    for (const Scope scope : allScopes) {
        for (const Property &property : owner.list(scope).properties) {
            const qsizetype before = taken.size();
            taken.insert(property.name.toCaseFolded());
            if (taken.size() > before)
                m_targets.append({ property.name, owner.name, object, scope, property.name });
        }
    }
}

void JumpModel::setLetters(const QString &letters)
{
    struct Match
    {
        int score;
        int target;
    };
    std::vector<Match> matches;
    for (int target = 0; target < m_targets.size(); ++target) {
        if (const auto score = fuzzyScore(letters, m_targets[target].name))
            matches.push_back({ *score, target });
    }
    const auto shown = matches.begin()
        + std::min<std::ptrdiff_t>(mostRows, static_cast<std::ptrdiff_t>(matches.size()));
    std::partial_sort(matches.begin(), shown, matches.end(),
        [](const Match &left, const Match &right) {
            return left.score != right.score ? left.score > right.score
                                             : left.target < right.target;
        });
    beginResetModel();
    m_rows.clear();
    for (auto match = matches.begin(); match != shown; ++match)
        m_rows.append(match->target);
    endResetModel();
}

int JumpModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JumpModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant JumpModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Name ? tr("Name") : tr("Where");
}

QVariant JumpModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JumpTarget &at = target(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? at.name : at.where;
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Name ? at.name : at.where);
    case Qt::AccessibleTextRole:
        return at.property.isEmpty() ? tr("%1, %2", "object, class").arg(at.name, at.where)
                                     : tr("%1 of %2", "property, object").arg(at.name, at.where);
    case ObjectRole:
        return at.object;
    case ScopeRole:
        return static_cast<int>(at.scope);
    case NameRole:
        return at.property;
    default:
        return {};
    }
}

} // namespace clusprop::ui
