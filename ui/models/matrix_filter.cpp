// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/matrix_filter.h"

#include "core/search/matrix_index.h"

namespace clusprop::ui {

MatrixFilter::MatrixFilter(RowFilter &rows, MatrixModel &model, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
    , m_model(model)
{
    connect(&m_model, &MatrixModel::changing, this,
        [this](const QVector<int> &objects) { m_index->renew(objects); });
    // Cells are numbered by the columns, so other columns make another index.
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MatrixFilter::begin);
    connect(&m_model, &QAbstractItemModel::columnsInserted, this, &MatrixFilter::begin);
    begin();
}

void MatrixFilter::begin()
{
    m_search.reset();
    const Matrix &matrix = m_model.matrix();
    m_index = std::make_unique<BackgroundIndex>(
        m_model.document(),
        [matrix](const IndexSource &source, const std::atomic_bool &stop) {
            return matrixIndex(matrix, source, stop);
        },
        [this, matrix](SearchIndex &index, int object) {
            renewMatrixRow(index, matrix, m_model.document(), object);
        });
    m_search = std::make_unique<IndexFilter>(m_rows, *m_index);
    m_search->setShare(static_cast<int>(matrix.columns().size()));
    connect(m_search.get(), &IndexFilter::statusChanged, this, &MatrixFilter::statusChanged);
    applyOutliers();
    m_search->setQuery(m_query);
}

void MatrixFilter::setQuery(const FilterQuery &query)
{
    m_query = query;
    m_search->setQuery(query);
}

void MatrixFilter::setOutliersOnly(bool wanted)
{
    m_outliersOnly = wanted;
    applyOutliers();
}

void MatrixFilter::setColumns(const QVector<int> &columns)
{
    m_columns = columns;
    if (m_outliersOnly)
        applyOutliers();
}

void MatrixFilter::applyOutliers()
{
    if (m_outliersOnly)
        m_search->setBesides([this](int row) { return m_model.hasOutlier(row, m_columns); });
    else
        m_search->setBesides({});
}

QStringList MatrixFilter::propertyNames(const QString &part, int most) const
{
    return m_index->isReady() ? m_index->index().propertyNames(part, most) : QStringList();
}

QStringList MatrixFilter::objectNames(const QString &part, int most) const
{
    return m_index->isReady() ? m_index->index().objectNames(part, most) : QStringList();
}

} // namespace clusprop::ui
