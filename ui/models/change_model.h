// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What differs between the loaded and the edited state, one property a row: the change set.
///
/// The first cell of a row has a box that says whether the change goes out when changes are
/// exported, and the comment can be typed. The rows of an object follow its edits; those of other
/// objects stay as they are, so a selection survives.
#pragma once

#include "core/document/document.h"

#include <QAbstractTableModel>

namespace clusprop::ui {

class ChangeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        Object,
        PropertyName,
        Before,
        After,
        Risk,
        InForce,
        Format,
        Kind,
        Comment,
        Remark
    };
    static constexpr int columnTotal = Remark + 1;

    /// `document` must outlive the model.
    explicit ChangeModel(Document &document, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Boxes of the first column, and comments.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const Change &change(int row) const { return m_changes[row]; }
    [[nodiscard]] const QVector<Change> &changes() const { return m_changes; }

private:
    [[nodiscard]] QString text(const Change &change, int column) const;
    [[nodiscard]] QString toolTip(const Change &change, int column) const;
    void onObjectsChanged(const QVector<int> &objects);
    void updateObject(int object, const QVector<Change> &now);
    void reset();

    Document &m_document;
    QVector<Change> m_changes; ///< by object
};

} // namespace clusprop::ui
