// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Which rows and columns the table of all objects of a class by their properties has.
///
/// A column is every property that any of the objects stores, under its list and name. A damaged
/// list may hold a name twice; the table is about the first of them.
#pragma once

#include "core/catalog/catalog.h"
#include "core/model/cluster.h"

#include <QHash>
#include <QStringList>

namespace clusprop {

struct MatrixColumn
{
    Scope scope = Scope::Common;
    QString name; ///< as the first object that stores it spells it

    /// "common/SameSubnetDelay": how settings name the column.
    [[nodiscard]] QString key() const;
    friend bool operator==(const MatrixColumn &, const MatrixColumn &) = default;
};

class Matrix
{
public:
    /// No rows, no columns.
    Matrix() = default;
    /// Private properties mean different things for different types of resource: they are columns
    /// only when `resourceType` (compared without case) says which resources are meant.
    Matrix(const Cluster &cluster, ObjectClass objectClass, QString resourceType = {});

    [[nodiscard]] ObjectClass objectClass() const { return m_class; }
    [[nodiscard]] const QString &resourceType() const { return m_type; }
    /// Indices into Cluster::objects, ascending.
    [[nodiscard]] const QVector<int> &objects() const { return m_objects; }
    /// -1 for an object that has no row.
    [[nodiscard]] int rowOf(int object) const;

    /// In the order of the lists and, within one, in which they were first met.
    [[nodiscard]] const QVector<MatrixColumn> &columns() const { return m_columns; }
    /// -1 for a property that has no column.
    [[nodiscard]] int columnOf(Scope scope, QStringView name) const;

    /// What these objects store and there is no column for yet.
    [[nodiscard]] QVector<MatrixColumn> missing(
        const Cluster &cluster, const QVector<int> &objects) const;
    /// What is documented for the class and there is no column for yet.
    [[nodiscard]] QVector<MatrixColumn> missingDocumented() const;
    /// At the end, so that the columns that are there keep their numbers.
    void append(const QVector<MatrixColumn> &columns);

private:
    [[nodiscard]] bool takes(Scope scope) const;

    ObjectClass m_class = ObjectClass::Cluster;
    QString m_type;
    QVector<int> m_objects;
    QVector<MatrixColumn> m_columns;
    QHash<std::pair<int, QString>, int> m_index; ///< by scope and folded name
};

/// The types that resources of the cluster have, each once and sorted, with how many have it.
[[nodiscard]] QVector<std::pair<QString, int>> resourceTypesIn(const Cluster &cluster);

} // namespace clusprop
