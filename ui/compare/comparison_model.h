// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Two states side by side: objects, and under each what differs or everything.
///
/// Follows the edits of both sides object by object. A line that was shown as a difference stays
/// when it is none any more, so that nothing moves under the cursor, until the filter is changed.
#pragma once

#include "core/values/display.h"
#include "ui/compare/background_comparison.h"
#include "ui/compare/compared_state.h"

#include <QAbstractItemModel>
#include <QSet>

namespace clusprop::ui {

/// A line of the model, by what it is about.
struct ComparisonPlace
{
    int entry = -1; ///< index into Comparison::objects
    QString key; ///< of keyOf(); empty: the object itself

    [[nodiscard]] bool isValid() const { return entry >= 0; }
    friend bool operator==(const ComparisonPlace &, const ComparisonPlace &) = default;
};

class ComparisonModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : int { Name, Kind, Before, After, Format };
    static constexpr int columnTotal = Format + 1;
    enum Role : int {
        DifferenceRole = Qt::UserRole + 200, ///< bool: a stop of the walk
        RangeRole, ///< QPoint(position, length) in the display text: the part that differs
        FaintRole, ///< bool: the text stands for something that is not there
    };

    /// Both must outlive the model.
    ComparisonModel(ComparedState &before, ComparedState &after, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const ComparisonFilter &filter() const { return m_filter; }
    void setFilter(const ComparisonFilter &filter);
    void setNumberBase(NumberBase base);

    /// False before the first comparison is done.
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// Something is being compared or filtered; what is shown may be of before.
    [[nodiscard]] bool isBusy() const { return m_work.isRunning(); }
    /// Requires isReady().
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    [[nodiscard]] const Cluster &clusterOf(Column side) const { return state(side).cluster(); }

    /// Stops of the walk among the shown lines; an object without a partner is one.
    [[nodiscard]] int shownDifferences() const { return m_shownDifferences; }
    /// The same, however it is filtered.
    [[nodiscard]] int allDifferences() const { return m_allDifferences; }
    [[nodiscard]] int differingObjects() const { return m_differingObjects; }
    [[nodiscard]] int shownLines() const;
    /// From 1; 0 where `index` is no stop.
    [[nodiscard]] int numberOf(const QModelIndex &index) const;
    /// The stop behind (`step` 1) or before (-1) a line; invalid when there is none. An invalid
    /// `from` is before the first and behind the last.
    [[nodiscard]] QModelIndex nextDifference(const QModelIndex &from, int step) const;

    [[nodiscard]] const ObjectComparison &objectAt(const QModelIndex &index) const;
    /// Null for an object itself.
    [[nodiscard]] const ComparisonRow *rowAt(const QModelIndex &index) const;
    [[nodiscard]] ComparisonPlace placeOf(const QModelIndex &index) const;
    /// Invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(const ComparisonPlace &place) const;

signals:
    /// Lines or their number are others; isReady() and isBusy() may be.
    void stateChanged();

private:
    enum class Side : std::uint8_t { Before, After };

    [[nodiscard]] const ComparedState &state(Column side) const
    {
        return side == Before ? m_before : m_after;
    }
    [[nodiscard]] QString objectText(const ObjectComparison &object, int column) const;
    [[nodiscard]] QString rowText(
        const ObjectComparison &object, const ComparisonRow &row, int column) const;
    [[nodiscard]] QString valueText(
        const ObjectComparison &object, const ComparisonRow &row, Column side) const;
    [[nodiscard]] std::pair<QString, QString> valueTexts(
        const ObjectComparison &object, const ComparisonRow &row) const;
    [[nodiscard]] const Property *propertyOf(
        const ObjectComparison &object, const ComparisonRow &row, Column side) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QVariant mark(const QModelIndex &index) const;
    [[nodiscard]] QString spokenText(const QModelIndex &index) const;
    [[nodiscard]] bool isFaint(const QModelIndex &index) const;
    [[nodiscard]] QVariant range(const QModelIndex &index) const;

    void compareAnew();
    void startWork(bool isKnown);
    void adopt(ComparisonResult &result);
    void onObjectsChanged(Side side, const QVector<int> &objects);
    void updateEntry(int entry);
    void insertShown(ShownObject shown);
    void updateShown(int row, ShownObject now);
    void count();
    void numberRows(int from);

    ComparedState &m_before;
    ComparedState &m_after;
    ComparisonFilter m_filter;
    NumberBase m_base = NumberBase::Decimal;
    BackgroundComparison m_work;
    QSet<int> m_changedBefore; ///< objects, since the running work began
    QSet<int> m_changedAfter;
    bool m_ready = false;
    Comparison m_comparison;
    QVector<int> m_entryOfBefore; ///< by object of that side
    QVector<int> m_entryOfAfter;
    QVector<ShownObject> m_shown; ///< by entry
    QVector<int> m_rowOf; ///< by entry: index into m_shown, or -1
    int m_shownDifferences = 0;
    int m_allDifferences = 0;
    int m_differingObjects = 0;
};

} // namespace clusprop::ui
