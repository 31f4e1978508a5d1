// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The properties on which the sources of a document differ, one a row, with what each source says
/// side by side and one of them, or none, chosen.
///
/// The choice is the model's; the document changes only by the decisions that are made of it.
#pragma once

#include "core/document/document.h"

#include <QAbstractTableModel>

namespace clusprop::ui {

class DifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Object, PropertyName, FirstClaim };

    /// `document` must outlive the model and not change meanwhile.
    explicit DifferenceModel(const Document &document, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Qt::Checked as Qt::CheckStateRole chooses the cell of its row.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// The last column: nothing is chosen.
    [[nodiscard]] int undecidedColumn() const { return FirstClaim + m_mostClaims; }
    /// Names of the files that make claims, each once.
    [[nodiscard]] QStringList sources() const;
    /// Chooses in these rows what that file says; rows that it says nothing of stay as they are.
    void chooseLike(const QString &source, const QVector<int> &rows);
    void leaveUndecided(const QVector<int> &rows);

    [[nodiscard]] QVector<Decision> decisions() const;
    [[nodiscard]] int decidedCount() const;
    /// Row of a property, or -1.
    [[nodiscard]] int rowOf(int object, Scope scope, const QString &name) const;

signals:
    void decided();

private:
    struct Row
    {
        Dispute where;
        int chosen = -1; ///< index into Property::claims; -1: not decided
    };

    [[nodiscard]] const Property &propertyOf(int row) const;
    [[nodiscard]] QVariant choiceData(const QModelIndex &index, int role) const;
    [[nodiscard]] QString sourceOfColumn(int claim) const;
    [[nodiscard]] bool isChoice(const QModelIndex &index) const;
    [[nodiscard]] bool isChosen(const QModelIndex &index) const;
    void choose(int row, int claim);

    const Document &m_document;
    QVector<Row> m_rows;
    int m_mostClaims = 0;
};

} // namespace clusprop::ui
