// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/all_properties_model.h"

#include "core/search/document_index.h"
#include "ui/commands/edit_command.h"
#include "ui/models/clear_gate.h"
#include "ui/models/value_proposal.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace clusprop::ui {
namespace {

/// An added property has no loaded position; added ones of a list are told apart by their order.
bool isSame(const FlatPlace &left, const FlatPlace &right)
{
    return left.spot.scope == right.spot.scope
        && left.spot.loadedPosition == right.spot.loadedPosition;
}

} // namespace

AllPropertiesModel::AllPropertiesModel(Document &document, QUndoStack &stack, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_stack(stack)
    , m_search(document, propertyIndex,
          [this](SearchIndex &index, int object) { renewIndex(index, object); })
{
    constexpr int rowsInSight = 512; // more than a screen has
    m_rows.setMaxCost(rowsInSight);
    connect(&m_document, &Document::objectsChanged, this, &AllPropertiesModel::onObjectsChanged);
    connect(&m_document, &Document::findingsChanged, this, &AllPropertiesModel::onObjectsChanged);
    connect(&m_document, &Document::reloaded, this, &AllPropertiesModel::reload);
}

void AllPropertiesModel::load()
{
    if (std::exchange(m_isLoaded, true))
        return;
    beginResetModel();
    findRows();
    endResetModel();
}

void AllPropertiesModel::reload()
{
    if (!m_isLoaded)
        return;
    beginResetModel();
    findRows();
    m_search.forget();
    endResetModel();
    m_search.resume(); // not before the filter has counted the rows anew
}

void AllPropertiesModel::findRows()
{
    m_rows.clear();
    m_places = PropertyPlaces(m_document.current(), m_document.loaded());
    m_seen.assign(static_cast<std::size_t>(m_places.size()), notSeen);
    for (int row = 0; row < m_places.size(); ++row)
        see(row);
}

void AllPropertiesModel::see(int row)
{
    const Property *property = propertyAt(row);
    m_seen[static_cast<std::size_t>(row)] = property == nullptr ? notSeen : qHash(property->values);
}

void AllPropertiesModel::setNumberBase(NumberBase base)
{
    if (std::exchange(m_base, base) == base)
        return;
    if (rowCount() > 0)
        emit dataChanged(index(0, Value), index(rowCount() - 1, Value));
}

int AllPropertiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_places.size();
}

int AllPropertiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

Qt::ItemFlags AllPropertiesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() != Value)
        return flags;
    const TreeRow &row = treeRow(index.row());
    if (row.placeReason.isEmpty()) {
        flags |= Qt::ItemIsEditable;
        if (row.switchNumber())
            flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

/// Not while rows follow what has happened to the document meanwhile.
bool AllPropertiesModel::isThere(const FlatPlace &place) const
{
    const auto &[object, spot] = place;
    return spot.position < m_document.object(object).list(spot.scope).properties.size()
        && spot.loadedPosition
        < m_document.loaded().objects[object].list(spot.scope).properties.size();
}

const Property *AllPropertiesModel::propertyAt(int row) const
{
    const auto &[object, spot] = m_places[row];
    return spot.position < 0 || !isThere(m_places[row])
        ? nullptr
        : &m_document.object(object).list(spot.scope).properties[spot.position];
}

const TreeRow &AllPropertiesModel::treeRow(int row) const
{
    if (const TreeRow *known = m_rows.object(row))
        return *known;
    const auto &[object, spot] = m_places[row];
    if (!isThere(m_places[row])) {
        static const TreeRow gone;
        return gone;
    }
    auto *made = new TreeRow(ui::treeRow(m_document, object,
        propertyRow(m_document.object(object), m_document.loaded().objects[object], spot)));
    m_rows.insert(row, made); // owns it
    return *made;
}

bool AllPropertiesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Value)
        return false;
    const TreeRow row = treeRow(index.row());
    const int object = m_places[index.row()].object;
    if (role == Qt::EditRole)
        return carryOut(index, proposeText(m_document, object, row, m_base, value.toString()));
    if (role != Qt::CheckStateRole)
        return false;
    const quint32 number = value.toInt() == Qt::Checked ? 1 : 0;
    return carryOut(index, proposeValue(m_document, object, row, dwordValue(number)));
}

bool AllPropertiesModel::carryOut(const QModelIndex &index, const Proposal &proposal)
{
    if (proposal.isRefused()) {
        emit rejected(index, proposal.refusal);
        return false;
    }
    if (!proposal.edit)
        return true;
    if (proposal.clearsBackup && m_gate != nullptr && !m_gate->passes({ proposal.edit->object }))
        return false;
    pushEdit(m_stack, m_document, { *proposal.edit });
    if (!proposal.advice.isEmpty())
        emit hint(proposal.advice);
    return true;
}

int AllPropertiesModel::rowOf(int object, Scope scope, QStringView name) const
{
    if (object < 0 || object >= m_document.current().objects.size())
        return -1;
    const int position = m_document.object(object).list(scope).indexOf(name);
    return position < 0 ? -1 : m_places.rowOf(object, scope, position);
}

int AllPropertiesModel::firstRowOf(int object) const
{
    if (object < 0 || object >= m_document.current().objects.size())
        return -1;
    const int first = m_places.firstRow(object);
    return first < m_places.endRow(object) ? first : -1;
}

/// A view that is told of a row that goes takes what stands in an open editor, and so may change
/// the document in the middle of this.
void AllPropertiesModel::onObjectsChanged(const QVector<int> &objects)
{
    if (!m_isLoaded)
        return;
    m_waiting.append(objects);
    if (m_isUpdating)
        return;
    const QScopedValueRollback updating(m_isUpdating, true);
    while (!m_waiting.isEmpty())
        follow(m_waiting.takeFirst());
}

void AllPropertiesModel::follow(const QVector<int> &objects)
{
    constexpr auto many = 8; // each takes a pass over all rows
    if (std::ranges::count_if(objects, [this](int object) { return hasOtherRows(object); })
        > many) {
        reload();
        return;
    }
    const qsizetype waiting = m_waiting.size();
    for (const int object : objects)
        updateRows(object);
    m_rows.clear();
    if (m_waiting.size() > waiting) { // the rows are not those of the document any more
        m_waiting.append(objects);
        return;
    }
    m_search.renew(objects); // before anybody asks whether the rows still match
    for (const int object : objects) {
        const int first = m_places.firstRow(object);
        const int end = m_places.endRow(object);
        if (!m_search.isReady()) {
            for (int row = first; row < end; ++row)
                see(row);
        }
        if (first < end)
            emit dataChanged(index(first, 0), index(end - 1, columnTotal - 1));
    }
}

bool AllPropertiesModel::hasOtherRows(int object) const
{
    const std::vector<FlatPlace> places
        = placesOfObject(m_document.current(), m_document.loaded(), object);
    const int first = m_places.firstRow(object);
    if (static_cast<int>(places.size()) != m_places.endRow(object) - first)
        return true;
    for (int row = 0; row < static_cast<int>(places.size()); ++row) {
        if (!isSame(places[static_cast<std::size_t>(row)], m_places[first + row]))
            return true;
    }
    return false;
}

/// An edit of a value leaves all rows where they are; adding and removing moves few.
void AllPropertiesModel::updateRows(int object)
{
    std::vector<FlatPlace> places
        = placesOfObject(m_document.current(), m_document.loaded(), object);
    const int first = m_places.firstRow(object);
    const int before = m_places.endRow(object) - first;
    const auto after = static_cast<int>(places.size());
    const int most = std::min(before, after);
    int head = 0;
    while (head < most && isSame(m_places[first + head], places[static_cast<std::size_t>(head)]))
        ++head;
    int tail = 0;
    while (tail < most - head
        && isSame(m_places[first + before - 1 - tail],
            places[static_cast<std::size_t>(after - 1 - tail)]))
        ++tail;
    if (head + tail < before) {
        std::vector<FlatPlace> kept(places.begin(), places.begin() + head);
        kept.insert(kept.end(), places.end() - tail, places.end());
        removeRows(object, kept, head, before - head - tail);
    }
    if (head + tail < after)
        insertRows(object, places, head, after - head - tail);
    else
        m_places.replace(object, places);
}

void AllPropertiesModel::removeRows(
    int object, const std::vector<FlatPlace> &places, int at, int count)
{
    const int row = m_places.firstRow(object) + at;
    beginRemoveRows({}, row, row + count - 1);
    m_places.replace(object, places);
    m_rows.clear();
    m_seen.erase(m_seen.begin() + row, m_seen.begin() + row + count);
    if (m_search.isReady())
        m_search.editable().removeRows(row, count);
    else
        m_search.reset();
    endRemoveRows();
}

void AllPropertiesModel::insertRows(
    int object, const std::vector<FlatPlace> &places, int at, int count)
{
    const int row = m_places.firstRow(object) + at;
    beginInsertRows({}, row, row + count - 1);
    m_places.replace(object, places);
    m_rows.clear();
    m_seen.insert(m_seen.begin() + row, static_cast<std::size_t>(count), notSeen);
    if (m_search.isReady()) {
        for (int added = row; added < row + count; ++added) {
            m_search.editable().insertRow(added, object, factsAt(m_document, m_places[added]));
            see(added);
        }
    } else {
        m_search.reset();
    }
    endInsertRows();
}

/// A property whose values are what they were needs no more than its states looked at: many objects may
/// change at once, and of each a single value.
void AllPropertiesModel::renewIndex(SearchIndex &index, int object)
{
    const ClusterObject &loaded = m_document.loaded().objects[object];
    for (int row = m_places.firstRow(object); row < m_places.endRow(object); ++row) {
        const Property *property = propertyAt(row);
        const bool isSeen = m_search.isReady() && property != nullptr && !property->values.isEmpty()
            && m_seen[static_cast<std::size_t>(row)] == qHash(property->values);
        if (!isSeen) {
            index.setRow(row, object, factsAt(m_document, m_places[row]));
            see(row);
            continue;
        }
        const PropertySpot &spot = m_places[row].spot;
        FilterStates states = withFindings(
            index.states(row), spot.scope, property->name, m_document.issuesOf(object));
        states.setFlag(FilterState::Modified,
            spot.loadedPosition < 0
                || !(*property == loaded.list(spot.scope).properties[spot.loadedPosition]));
        index.setStates(row, states);
    }
}

} // namespace clusprop::ui
