// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What differs between the loaded and the edited bytes, one difference a row. Words are made for
/// the rows that are looked at.
#pragma once

#include "core/document/object_bytes.h"
#include "core/values/display.h"

#include <QAbstractTableModel>

namespace clusprop::ui {

class ByteDifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { What, BeforeOffset, AfterOffset, Length, ColumnCount };

    explicit ByteDifferenceModel(QObject *parent = nullptr);

    void setContent(const ObjectBytes &content);
    void setOffsetBase(NumberBase base);
    [[nodiscard]] const ByteDifference &difference(int row) const { return m_rows[row]; }
    /// "Value of Role: 3 → 4"
    [[nodiscard]] QString words(int row) const;
    /// Of the first difference that begins at the byte or behind it on that side; the number of
    /// rows for none.
    [[nodiscard]] int rowFrom(qint64 offset, bool inBefore) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    ByteMap m_before;
    ByteMap m_after;
    QVector<ByteDifference> m_rows;
    NumberBase m_offsetBase = NumberBase::Hexadecimal;
};

} // namespace clusprop::ui
