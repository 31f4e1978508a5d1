// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/matrix.h"

#include "core/document/property_rows.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace clusprop {
namespace {

bool isOfType(const ClusterObject &object, const QString &type)
{
    return type.isEmpty() || object.resourceType.compare(type, Qt::CaseInsensitive) == 0;
}

} // namespace

QString MatrixColumn::key() const
{
    return scopeWord(scope) + u'/' + name;
}

Matrix::Matrix(const Cluster &cluster, ObjectClass objectClass, QString resourceType)
    : m_class(objectClass)
    , m_type(std::move(resourceType))
{
    for (int object = 0; object < cluster.objects.size(); ++object) {
        const ClusterObject &candidate = cluster.objects[object];
        if (candidate.objectClass == m_class && isOfType(candidate, m_type))
            m_objects.append(object);
    }
    QVector<MatrixColumn> columns = missing(cluster, m_objects);
    std::stable_sort(
        columns.begin(), columns.end(), [](const MatrixColumn &left, const MatrixColumn &right) {
            return left.scope < right.scope;
        });
    append(columns);
}

int Matrix::rowOf(int object) const
{
    const auto row = std::lower_bound(m_objects.begin(), m_objects.end(), object);
    return row == m_objects.end() || *row != object ? -1
                                                    : static_cast<int>(row - m_objects.begin());
}

int Matrix::columnOf(Scope scope, QStringView name) const
{
    return m_index.value({ static_cast<int>(scope), name.toString().toCaseFolded() }, -1);
}

bool Matrix::takes(Scope scope) const
{
    return m_class != ObjectClass::Resource || !m_type.isEmpty() || !isPrivate(scope);
}

QVector<MatrixColumn> Matrix::missing(const Cluster &cluster, const QVector<int> &objects) const
{
    QVector<MatrixColumn> found;
    QSet<std::pair<int, QString>> met;
    // Most objects of a class list their properties in the same order: comparing with what stood
    // at the same place before spares nearly all look-ups.
    std::array<QStringList, allScopes.size()> before;
    const auto meet = [&](Scope scope, const QString &name) {
        const std::pair<int, QString> key{ static_cast<int>(scope), name.toCaseFolded() };
        if (m_index.contains(key) || met.contains(key))
            return;
        met.insert(key);
        found.append({ scope, name });
    };
    for (const int object : objects) {
        for (const Scope scope : allScopes) {
            if (!takes(scope))
                continue;
            const QVector<Property> &properties = cluster.objects[object].list(scope).properties;
            QStringList &names = before[static_cast<std::size_t>(scope)];
            for (qsizetype position = 0; position < properties.size(); ++position) {
                const QString &name = properties[position].name;
                if (position < names.size() && names[position] == name)
                    continue;
                meet(scope, name);
                if (position < names.size())
                    names[position] = name;
                else
                    names.append(name);
            }
        }
    }
    return found;
}

QVector<MatrixColumn> Matrix::missingDocumented() const
{
    QVector<MatrixColumn> found;
    for (const CatalogEntry *entry : Catalog::shared().entriesOf(m_class, m_type)) {
        const Scope scope = documentedScope(*entry);
        // Every resource type has private properties of its own; none is common to all.
        const bool isOwn = m_class == ObjectClass::ResourceType && entry->isPrivate;
        const auto isThere = [this](const QString &name) {
            return std::any_of(allScopes.begin(), allScopes.end(),
                [&](Scope any) { return columnOf(any, name) >= 0; });
        };
        if (!entry->supported || isOwn || !takes(scope) || isThere(entry->name)
            || std::any_of(entry->otherNames.begin(), entry->otherNames.end(), isThere)) {
            continue;
        }
        found.append({ scope, entry->name });
    }
    return found;
}

void Matrix::append(const QVector<MatrixColumn> &columns)
{
    for (const MatrixColumn &column : columns) {
        m_index.insert({ static_cast<int>(column.scope), column.name.toCaseFolded() },
            static_cast<int>(m_columns.size()));
        m_columns.append(column);
    }
}

QVector<std::pair<QString, int>> resourceTypesIn(const Cluster &cluster)
{
    QMap<QString, std::pair<QString, int>> counts; // by folded name
    for (const ClusterObject &object : cluster.objects) {
        if (object.objectClass != ObjectClass::Resource || object.resourceType.isEmpty())
            continue;
        auto &[name, count] = counts[object.resourceType.toCaseFolded()];
        if (count++ == 0)
            name = object.resourceType;
    }
    return { counts.cbegin(), counts.cend() };
}

} // namespace clusprop
