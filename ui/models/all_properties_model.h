// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Every property of every object, one a row.
///
/// The model keeps where its rows are and no more, because there may be a million of them; what a
/// cell says is found when it is asked for, and kept for the rows that are in sight. Rows are
/// numbered as in the index that filters and orders them. Counting them takes a moment as well, so the
/// model has none until it is told that somebody looks.
#pragma once

#include "core/document/property_places.h"
#include "core/search/background_index.h"
#include "ui/models/property_tree_row.h"

#include <QAbstractTableModel>
#include <QCache>

class QUndoStack;

namespace clusprop::ui {

class ClearGate;
struct Proposal;

class AllPropertiesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Object, Class, Name, Value, Format, List, State };
    static constexpr int columnTotal = State + 1;

    /// Both must outlive the model.
    AllPropertiesModel(Document &document, QUndoStack &stack, QObject *parent = nullptr);

    /// Finds the rows, at the first call.
    void load();
    void setNumberBase(NumberBase base);
    /// The gate of the volume table: a volume's backup state can be cleared here, too.
    void setClearGate(ClearGate *gate) { m_gate = gate; }
    /// What filters find and what rows are sorted by.
    [[nodiscard]] BackgroundIndex &search() { return m_search; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Row of a property, or -1. Of a name that a list has twice, the first.
    [[nodiscard]] int rowOf(int object, Scope scope, QStringView name) const;
    /// Row of an object's first property, or -1.
    [[nodiscard]] int firstRowOf(int object) const;

signals:
    /// A value was not taken; the reason is a sentence.
    void rejected(const QModelIndex &index, const QString &reason);
    /// A value was taken, and this is worth knowing about it.
    void hint(const QString &text);

private:
    [[nodiscard]] const TreeRow &treeRow(int row) const;
    [[nodiscard]] const Property *propertyAt(int row) const;
    [[nodiscard]] QString cellText(int row, int column) const;
    bool carryOut(const QModelIndex &index, const Proposal &proposal);
    void findRows();
    void reload();
    void see(int row);
    void onObjectsChanged(const QVector<int> &objects);
    [[nodiscard]] bool isThere(const FlatPlace &place) const;
    void follow(const QVector<int> &objects);
    [[nodiscard]] bool hasOtherRows(int object) const;
    void updateRows(int object);
    void insertRows(int object, const std::vector<FlatPlace> &places, int at, int count);
    void removeRows(int object, const std::vector<FlatPlace> &places, int at, int count);
    void renewIndex(SearchIndex &index, int object);

    Document &m_document;
    QUndoStack &m_stack;
    ClearGate *m_gate = nullptr;
    NumberBase m_base = NumberBase::Decimal;
    PropertyPlaces m_places;
    static constexpr std::size_t notSeen = 0;
    std::vector<std::size_t> m_seen; ///< by row: qHash() of the values that the index saw last
    QVector<QVector<int>> m_waiting; ///< objects of changes that are to be followed
    bool m_isUpdating = false;
    bool m_isLoaded = false;
    mutable QCache<int, TreeRow> m_rows; ///< by row
    BackgroundIndex m_search;
};

} // namespace clusprop::ui
