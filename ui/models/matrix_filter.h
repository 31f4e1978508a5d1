// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Which objects of a matrix are shown: those with a cell that a filter finds and, if that is asked
/// for, with one that differs from what most have.
#pragma once

#include "ui/models/index_filter.h"
#include "ui/models/matrix_model.h"

#include <memory>

namespace clusprop::ui {

class MatrixFilter final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. The filter's match is this one's from now on.
    MatrixFilter(RowFilter &rows, MatrixModel &model, QObject *parent = nullptr);

    void setQuery(const FilterQuery &query);
    void setOutliersOnly(bool wanted);
    /// In which columns outliers are looked for: those that can be seen.
    void setColumns(const QVector<int> &columns);

    [[nodiscard]] bool isBusy() const { return m_search->isBusy(); }
    [[nodiscard]] bool isTooCostly() const { return m_search->isTooCostly(); }
    /// For suggestions; nothing while the index is not there.
    [[nodiscard]] QStringList propertyNames(const QString &part, int most) const;
    [[nodiscard]] QStringList objectNames(const QString &part, int most) const;

signals:
    /// isBusy() or isTooCostly() may differ.
    void statusChanged();

private:
    void begin();
    void applyOutliers();

    RowFilter &m_rows;
    MatrixModel &m_model;
    std::unique_ptr<BackgroundIndex> m_index; ///< of the model as it is
    std::unique_ptr<IndexFilter> m_search;
    FilterQuery m_query;
    QVector<int> m_columns;
    bool m_outliersOnly = false;
};

} // namespace clusprop::ui
