// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/search/matrix_index.h"

#include "core/search/property_facts.h"

namespace clusprop {
namespace {

PropertyFacts factsOf(const ClusterObject &current, const ClusterObject &loaded,
    const MatrixColumn &column, const QVector<Issue> &issues)
{
    const PropertyRow row = propertyRow(current, loaded, column.scope, column.name);
    const Property *property
        = row.position < 0 ? nullptr : &current.list(row.scope).properties[row.position];
    return propertyFacts(current, row, property, issues);
}

} // namespace

SearchIndex matrixIndex(
    const Matrix &matrix, const IndexSource &source, const std::atomic_bool &stop)
{
    SearchIndex index;
    for (const int object : matrix.objects()) {
        if (stop)
            break;
        const ClusterObject &current = source.current.objects[object];
        index.setObject(object, objectFacts(current));
        for (const MatrixColumn &column : matrix.columns()) {
            index.appendRow(object,
                factsOf(current, source.loaded.objects[object], column, source.issues[object]));
        }
    }
    return index;
}

void renewMatrixRow(SearchIndex &index, const Matrix &matrix, const Document &document, int object)
{
    const int row = matrix.rowOf(object);
    if (row < 0)
        return;
    int cell = row * static_cast<int>(matrix.columns().size());
    for (const MatrixColumn &column : matrix.columns()) {
        index.setRow(cell++, object,
            factsOf(document.object(object), document.loaded().objects[object], column,
                document.issuesOf(object)));
    }
}

} // namespace clusprop
