// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/difference_model.h"

#include "core/document/place_text.h"
#include "ui/models/marks.h"
#include "ui/models/roles.h"
#include "ui/words/core_words.h"

#include <algorithm>

namespace clusprop::ui {

DifferenceModel::DifferenceModel(const Document &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    for (const Dispute &dispute : disputesOf(document.loaded())) {
        m_rows.append({ dispute, -1 });
        m_mostClaims = std::max(
            m_mostClaims, static_cast<int>(propertyOf(rowCount() - 1).extras->claims.size()));
    }
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : undecidedColumn() + 1;
}

const Property &DifferenceModel::propertyOf(int row) const
{
    const Dispute &where = m_rows[row].where;
    return m_document.loaded().objects[where.object].list(where.scope).properties[where.position];
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    if (!isColumn || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == Object)
        return tr("Object");
    if (section == PropertyName)
        return tr("Property");
    if (section == undecidedColumn())
        return tr("Not decided");
    const QString source = sourceOfColumn(section - FirstClaim);
    return source.isEmpty() ? tr("Value %1").arg(section - FirstClaim + 1) : source;
}

/// The file that all claims of a column come from, if that is one.
QString DifferenceModel::sourceOfColumn(int claim) const
{
    QString common;
    for (int row = 0; row < rowCount(); ++row) {
        const QVector<Claim> &claims = propertyOf(row).extras->claims;
        if (claim >= claims.size())
            continue;
        const QString source = sourceName(m_document.loaded(), claims[claim].place);
        if (source.isEmpty() || (!common.isEmpty() && source != common))
            return {};
        common = source;
    }
    return common;
}

bool DifferenceModel::isChoice(const QModelIndex &index) const
{
    const int claim = index.column() - FirstClaim;
    return index.column() == undecidedColumn()
        || (claim >= 0 && claim < propertyOf(index.row()).extras->claims.size());
}

bool DifferenceModel::isChosen(const QModelIndex &index) const
{
    const int chosen = m_rows[index.row()].chosen;
    return index.column() == (chosen < 0 ? undecidedColumn() : FirstClaim + chosen);
}

Qt::ItemFlags DifferenceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < FirstClaim)
        return QAbstractTableModel::flags(index);
    // Where a row has fewer claims than others there is nothing to go to.
    return isChoice(index) ? QAbstractTableModel::flags(index) | Qt::ItemIsUserCheckable
                           : Qt::ItemFlags(Qt::NoItemFlags);
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Property &property = propertyOf(index.row());
    const ClusterObject &object = m_document.object(m_rows[index.row()].where.object);
    if (role == FilterTextRole) {
        QStringList texts{ objectLabel(object), property.name };
        for (int claim = 0; claim < property.extras->claims.size(); ++claim)
            texts.append(claimText(property, claim));
        return texts.join(u'\n');
    }
    if (index.column() >= FirstClaim)
        return isChoice(index) ? choiceData(index, role) : QVariant();
    const QString text = index.column() == Object ? objectLabel(object) : property.name;
    if (role == Qt::ToolTipRole)
        return plainToolTip(text);
    return role == Qt::DisplayRole ? QVariant(text) : QVariant();
}

QVariant DifferenceModel::choiceData(const QModelIndex &index, int role) const
{
    const Property &property = propertyOf(index.row());
    const int claim = index.column() - FirstClaim;
    const bool isClaim = index.column() != undecidedColumn();
    const QString value = isClaim ? claimText(property, claim) : tr("not decided");
    const QString place
        = isClaim ? fromCore(shortPlaceText(m_document.loaded(), property.extras->claims[claim].place)) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return value.isEmpty() ? tr("empty text") : value;
    case PlaceTextRole:
        return place;
    case Qt::CheckStateRole:
        return isChosen(index) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return plainToolTip(place.isEmpty() ? value : value + u'\n' + place);
    case Qt::AccessibleTextRole:
        return place.isEmpty() ? tr("%1: %2").arg(property.name, value)
                               : tr("%1: %2, from %3").arg(property.name, value, place);
    default:
        return {};
    }
}

bool DifferenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool wanted = role == Qt::CheckStateRole && value.toInt() == Qt::Checked;
    if (!wanted || !checkIndex(index, CheckIndexOption::IndexIsValid) || !isChoice(index))
        return false;
    choose(index.row(), index.column() == undecidedColumn() ? -1 : index.column() - FirstClaim);
    emit decided();
    return true;
}

void DifferenceModel::choose(int row, int claim)
{
    m_rows[row].chosen = claim;
    emit dataChanged(index(row, FirstClaim), index(row, undecidedColumn()), { Qt::CheckStateRole });
}

QStringList DifferenceModel::sources() const
{
    QStringList names;
    for (int row = 0; row < rowCount(); ++row) {
        for (const Claim &claim : propertyOf(row).extras->claims) {
            const QString name = sourceName(m_document.loaded(), claim.place);
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        }
    }
    return names;
}

void DifferenceModel::chooseLike(const QString &source, const QVector<int> &rows)
{
    for (const int row : rows) {
        const QVector<Claim> &claims = propertyOf(row).extras->claims;
        const auto said = std::ranges::find_if(claims, [&](const Claim &claim) {
            return sourceName(m_document.loaded(), claim.place) == source;
        });
        if (said != claims.end())
            choose(row, static_cast<int>(said - claims.begin()));
    }
    emit decided();
}

void DifferenceModel::leaveUndecided(const QVector<int> &rows)
{
    for (const int row : rows)
        choose(row, -1);
    emit decided();
}

QVector<Decision> DifferenceModel::decisions() const
{
    QVector<Decision> made;
    for (int row = 0; row < rowCount(); ++row) {
        const Dispute &where = m_rows[row].where;
        if (m_rows[row].chosen >= 0)
            made.append({ where.object, where.scope, propertyOf(row).name, m_rows[row].chosen });
    }
    return made;
}

int DifferenceModel::decidedCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row &row) { return row.chosen >= 0; }));
}

int DifferenceModel::rowOf(int object, Scope scope, const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Dispute &where = m_rows[row].where;
        if (where.object == object && where.scope == scope
            && propertyOf(row).name.compare(name, Qt::CaseInsensitive) == 0)
            return row;
    }
    return -1;
}

} // namespace clusprop::ui
