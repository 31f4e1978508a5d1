// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What is in a journal, one change, decision or allowance a row: before, mine, and what stands
/// there now. What does not fit comes first.
#pragma once

#include "core/recovery/recovery_plan.h"

#include <QAbstractTableModel>

namespace clusprop::ui {

class RecoveryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Object, PropertyName, Before, Mine, Now, Outcome };
    static constexpr int columnTotal = Outcome + 1;

    /// `objects` are the work's. Without a document (`hasNow` false) the last two columns are empty.
    RecoveryModel(QVector<RecoveryItem> items, QVector<ObjectKey> objects, bool hasNow,
        QObject *parent = nullptr);

    [[nodiscard]] bool hasNow() const { return m_hasNow; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const RecoveryItem &item, int column) const;
    [[nodiscard]] QString valueText(
        const RecoveryItem &item, const std::optional<Property> &property) const;

    QVector<RecoveryItem> m_items;
    QVector<ObjectKey> m_objects;
    bool m_hasNow;
};

} // namespace clusprop::ui
