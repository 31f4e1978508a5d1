// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the bytes under the cursor would be, one reading a row: its name and the value.
#pragma once

#include "core/document/byte_readings.h"

#include <QAbstractTableModel>

namespace clusprop::ui {

class ByteReadingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Kind, Value, ColumnCount };

    explicit ByteReadingModel(QObject *parent = nullptr);

    /// Rows stay the same; -1 empties the values.
    void show(const QByteArray &bytes, qint64 offset);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString valueText(int row) const;

    QVector<ByteReading> m_readings; ///< none, or all
    qint64 m_left = 0; ///< bytes from the cursor to the end
};

} // namespace clusprop::ui
