// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The lines of the model and how they follow the edits; comparison_cells.cpp has what is in them.

#include "ui/compare/comparison_model.h"

#include "core/background/background_pool.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace clusprop::ui {
namespace {

/// Beyond so many objects at once all is compared anew, beside the work.
constexpr qsizetype fewObjects = 1000;

int differencesOf(const ObjectComparison &object)
{
    return object.isPaired() ? static_cast<int>(object.facts.size() + object.changes.size()) : 1;
}

} // namespace

ComparisonModel::ComparisonModel(ComparedState &before, ComparedState &after, QObject *parent)
    : QAbstractItemModel(parent)
    , m_before(before)
    , m_after(after)
{
    connect(&m_work, &BackgroundComparison::finished, this,
        [this](const std::shared_ptr<ComparisonResult> &result) { adopt(*result); });
    connect(&m_before, &ComparedState::objectsChanged, this,
        [this](const QVector<int> &objects) { onObjectsChanged(Side::Before, objects); });
    connect(&m_after, &ComparedState::objectsChanged, this,
        [this](const QVector<int> &objects) { onObjectsChanged(Side::After, objects); });
    for (const ComparedState *side : { &m_before, &m_after }) {
        connect(side, &ComparedState::replaced, this, &ComparisonModel::compareAnew);
        connect(side, &ComparedState::titleChanged, this,
            [this] { emit headerDataChanged(Qt::Horizontal, Before, After); });
    }
    startWork(false);
}

// Lines

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // Objects have the id 0, lines below them the entry of theirs plus one.
    return createIndex(row, column,
        parent.isValid() ? static_cast<quintptr>(m_shown[parent.row()].entry) + 1 : quintptr(0));
}

QModelIndex ComparisonModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(m_rowOf[static_cast<int>(index.internalId() - 1)], 0, quintptr(0));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shown.size());
    return parent.internalId() == 0 && parent.column() == 0
        ? static_cast<int>(m_shown[parent.row()].rows.size())
        : 0;
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return columnTotal;
}

const ObjectComparison &ComparisonModel::objectAt(const QModelIndex &index) const
{
    const int entry = index.internalId() == 0 ? m_shown[index.row()].entry
                                              : static_cast<int>(index.internalId() - 1);
    return m_comparison.objects[entry];
}

const ComparisonRow *ComparisonModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_shown[index.parent().row()].rows[index.row()];
}

ComparisonPlace ComparisonModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const ComparisonRow *row = rowAt(index);
    if (row == nullptr)
        return { m_shown[index.row()].entry, {} };
    return { static_cast<int>(index.internalId() - 1), keyOf(*row, objectAt(index)) };
}

QModelIndex ComparisonModel::indexOf(const ComparisonPlace &place) const
{
    const int row = place.entry >= 0 && place.entry < m_rowOf.size() ? m_rowOf[place.entry] : -1;
    if (row < 0 || place.key.isEmpty())
        return row < 0 ? QModelIndex() : index(row, 0);
    const QVector<ComparisonRow> &rows = m_shown[row].rows;
    const auto found = std::ranges::find_if(rows, [&](const ComparisonRow &line) {
        return keyOf(line, m_comparison.objects[place.entry]) == place.key;
    });
    return found == rows.end() ? QModelIndex()
                               : index(static_cast<int>(found - rows.begin()), 0, index(row, 0));
}

int ComparisonModel::shownLines() const
{
    qsizetype lines = m_shown.size();
    for (const ShownObject &object : m_shown)
        lines += object.rows.size();
    return static_cast<int>(lines);
}

// The walk

int ComparisonModel::numberOf(const QModelIndex &index) const
{
    if (!index.isValid() || !index.data(DifferenceRole).toBool())
        return 0;
    const bool isObject = index.internalId() == 0;
    const int row = isObject ? index.row() : index.parent().row();
    int number = 1;
    for (int before = 0; before < row; ++before)
        number += m_shown[before].differences;
    const QVector<ComparisonRow> &rows = m_shown[row].rows;
    return isObject ? number
                    : number + static_cast<int>(std::count_if(rows.begin(),
                          rows.begin() + index.row(), std::mem_fn(&ComparisonRow::differs)));
}

QModelIndex ComparisonModel::nextDifference(const QModelIndex &from, int step) const
{
    const auto count = static_cast<int>(m_shown.size());
    const bool isLine = from.isValid() && from.internalId() != 0;
    int row = !from.isValid() ? (step > 0 ? 0 : count - 1) : isLine ? from.parent().row() : from.row();
    // A line of its object; -1: the object itself.
    std::optional<int> line;
    if (from.isValid())
        line = isLine ? from.row() : -1;
    for (; row >= 0 && row < count; row += step, line.reset()) {
        const ShownObject &shown = m_shown[row];
        if (shown.differences == 0)
            continue;
        const auto lines = static_cast<int>(shown.rows.size());
        if (!m_comparison.objects[shown.entry].isPaired()) {
            const bool isAhead = !line || (step < 0 && *line >= 0);
            if (isAhead)
                return index(row, 0);
            continue;
        }
        int at = line ? *line + step : step > 0 ? 0 : lines - 1;
        for (; at >= 0 && at < lines; at += step) {
            if (shown.rows[at].differs())
                return index(at, 0, index(row, 0));
        }
    }
    return {};
}

// Work

void ComparisonModel::setFilter(const ComparisonFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    startWork(m_ready);
}

void ComparisonModel::setNumberBase(NumberBase base)
{
    if (std::exchange(m_base, base) == base)
        return;
    for (int row = 0; row < m_shown.size(); ++row) {
        const QModelIndex object = index(row, 0);
        if (const int lines = rowCount(object); lines > 0)
            emit dataChanged(index(0, 0, object), index(lines - 1, columnTotal - 1, object));
    }
}

void ComparisonModel::compareAnew()
{
    beginResetModel();
    m_ready = false;
    m_comparison = {};
    m_shown.clear();
    m_rowOf.clear();
    m_entryOfBefore.clear();
    m_entryOfAfter.clear();
    count();
    endResetModel();
    startWork(false);
}

void ComparisonModel::startWork(bool isKnown)
{
    m_changedBefore.clear();
    m_changedAfter.clear();
    ComparisonRequest request{ m_before.cluster(), m_after.cluster(), {}, m_filter };
    if (isKnown)
        request.known = m_comparison;
    m_work.start(std::move(request));
    if (m_work.isRunning())
        emit stateChanged();
}

void ComparisonModel::adopt(ComparisonResult &result)
{
    beginResetModel();
    m_comparison.objects.swap(result.comparison.objects);
    m_comparison.defaultsPassedOver = result.comparison.defaultsPassedOver;
    m_shown.swap(result.shown);
    m_ready = true;
    m_entryOfBefore.fill(-1, m_before.cluster().objects.size());
    m_entryOfAfter.fill(-1, m_after.cluster().objects.size());
    for (int entry = 0; entry < m_comparison.objects.size(); ++entry) {
        const ObjectComparison &object = m_comparison.objects[entry];
        if (object.before >= 0)
            m_entryOfBefore[object.before] = entry;
        if (object.after >= 0)
            m_entryOfAfter[object.after] = entry;
    }
    m_rowOf.fill(-1, m_comparison.objects.size());
    numberRows(0);
    count();
    endResetModel();
    // A million lines of before are given back elsewhere.
    backgroundPool().start(
        [shown = std::move(result.shown), old = std::move(result.comparison)] {});
    result = {};
    for (const int object : std::exchange(m_changedBefore, {}))
        updateEntry(m_entryOfBefore[object]);
    for (const int object : std::exchange(m_changedAfter, {}))
        updateEntry(m_entryOfAfter[object]);
    count();
    emit stateChanged();
}

void ComparisonModel::onObjectsChanged(Side side, const QVector<int> &objects)
{
    if (objects.size() > fewObjects) {
        compareAnew();
        return;
    }
    if (isBusy()) {
        QSet<int> &changed = side == Side::Before ? m_changedBefore : m_changedAfter;
        changed.unite(QSet<int>(objects.begin(), objects.end()));
    }
    if (!m_ready)
        return;
    const QVector<int> &entries = side == Side::Before ? m_entryOfBefore : m_entryOfAfter;
    for (const int object : objects)
        updateEntry(entries[object]);
    count();
    emit stateChanged();
}

void ComparisonModel::updateEntry(int entry)
{
    if (entry < 0)
        return;
    ObjectComparison &object = m_comparison.objects[entry];
    const int row = m_rowOf[entry];
    QStringList kept;
    if (row >= 0) {
        for (const ComparisonRow &line : std::as_const(m_shown[row].rows))
            kept.append(keyOf(line, object));
    }
    object = compareObjects(m_before.cluster(), object.before, m_after.cluster(), object.after);
    auto shown
        = shownObject(m_before.cluster(), m_after.cluster(), m_comparison, entry, m_filter, kept);
    if (row < 0 && shown)
        insertShown(std::move(*shown));
    else if (row >= 0)
        updateShown(row, shown.value_or(ShownObject{ entry, 0, {} }));
}

void ComparisonModel::insertShown(ShownObject shown)
{
    const auto place = std::ranges::lower_bound(m_shown, shown.entry, {}, &ShownObject::entry);
    const int row = static_cast<int>(place - m_shown.begin());
    beginInsertRows({}, row, row);
    m_shown.insert(row, std::move(shown));
    numberRows(row);
    endInsertRows();
}

/// What both have at the beginning and at the end stays.
void ComparisonModel::updateShown(int row, ShownObject now)
{
    const ObjectComparison &object = m_comparison.objects[now.entry];
    ShownObject &shown = m_shown[row];
    const auto isSame = [&object](const ComparisonRow &left, const ComparisonRow &right) {
        return left.isFact() == right.isFact() && left.scope == right.scope
            && (left.isFact() ? keyOf(left, object) == keyOf(right, object)
                              : left.name.compare(right.name, Qt::CaseInsensitive) == 0);
    };
    const QModelIndex parent = index(row, 0);
    const auto common = std::min(shown.rows.size(), now.rows.size());
    qsizetype first = 0;
    while (first < common && isSame(shown.rows[first], now.rows[first]))
        ++first;
    qsizetype last = 0; // from the end
    while (last < common - first
        && isSame(shown.rows[shown.rows.size() - 1 - last], now.rows[now.rows.size() - 1 - last]))
        ++last;
    const qsizetype gone = shown.rows.size() - first - last;
    const qsizetype come = now.rows.size() - first - last;
    // Views may look at every line while others come and go.
    std::copy_n(now.rows.cbegin(), first, shown.rows.begin());
    std::fill_n(shown.rows.begin() + first, gone, ComparisonRow{});
    std::copy_n(now.rows.cend() - last, last, shown.rows.end() - last);
    if (gone > 0) {
        beginRemoveRows(parent, static_cast<int>(first), static_cast<int>(first + gone - 1));
        shown.rows.remove(first, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows(parent, static_cast<int>(first), static_cast<int>(first + come - 1));
        shown.rows = now.rows;
        endInsertRows();
    }
    shown.rows = std::move(now.rows);
    shown.differences = now.differences;
    emit dataChanged(parent, index(row, columnTotal - 1));
    if (const int lines = rowCount(parent); lines > 0)
        emit dataChanged(index(0, 0, parent), index(lines - 1, columnTotal - 1, parent));
}

void ComparisonModel::numberRows(int from)
{
    for (int row = from; row < m_shown.size(); ++row)
        m_rowOf[m_shown[row].entry] = row;
}

void ComparisonModel::count()
{
    m_shownDifferences = 0;
    for (const ShownObject &shown : std::as_const(m_shown))
        m_shownDifferences += shown.differences;
    m_allDifferences = 0;
    m_differingObjects = 0;
    for (const ObjectComparison &object : std::as_const(m_comparison.objects)) {
        m_allDifferences += differencesOf(object);
        m_differingObjects += object.differs() ? 1 : 0;
    }
}

} // namespace clusprop::ui
