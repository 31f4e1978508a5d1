// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/property_filter.h"

#include "core/document/property_rows.h"
#include "core/model/volume.h"
#include "ui/models/property_tree_model.h"
#include "ui/models/roles.h"
#include "ui/models/volume_table_model.h"

#include <QCollator>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

bool isModified(const QModelIndex &cell)
{
    return cell.data(ModifiedRole).toBool();
}

bool isReadOnlyRow(const QModelIndex &cell)
{
    return cell.data(ReadOnlyRole).toBool();
}

bool isUnknown(const QModelIndex &cell)
{
    return !cell.data(DocumentedRole).toBool();
}

bool isInvalid(const QModelIndex &cell)
{
    const QVariant severity = cell.data(IssueSeverityRole);
    return severity.isValid() && severity.toInt() >= static_cast<int>(Severity::Warning);
}

bool hasState(const QModelIndex &cell, RowState state)
{
    return cell.data(RowStateRole).toInt() == static_cast<int>(state);
}

bool isDefault(const QModelIndex &cell)
{
    return hasState(cell, RowState::StoredDefault) || hasState(cell, RowState::NotStored);
}

bool isUnset(const QModelIndex &cell)
{
    return hasState(cell, RowState::NotStored);
}

bool isBackup(const QModelIndex &cell)
{
    return cell.data(NameRole).toString().compare(
               volume_property::backupInProgress, Qt::CaseInsensitive)
        == 0;
}

bool isDisputed(const QModelIndex &cell)
{
    return hasState(cell, RowState::Disputed);
}

constexpr std::array states{
    FilterState{
        u"@modified", QT_TRANSLATE_NOOP("PropertyFilter", "Changed since loading"), isModified },
    FilterState{ u"@readonly", QT_TRANSLATE_NOOP("PropertyFilter", "Read-only"), isReadOnlyRow },
    FilterState{ u"@unknown", QT_TRANSLATE_NOOP("PropertyFilter", "Not documented"), isUnknown },
    FilterState{
        u"@invalid", QT_TRANSLATE_NOOP("PropertyFilter", "With a warning or an error"), isInvalid },
    FilterState{
        u"@differs", QT_TRANSLATE_NOOP("PropertyFilter", "The sources differ"), isDisputed },
    FilterState{ u"@default", QT_TRANSLATE_NOOP("PropertyFilter", "At the default"), isDefault },
    FilterState{ u"@unset", QT_TRANSLATE_NOOP("PropertyFilter", "Not stored"), isUnset },
    FilterState{ u"@backup", QT_TRANSLATE_NOOP("PropertyFilter", "Backup state"), isBackup },
};

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool containsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

std::span<const FilterState> filterStates()
{
    return states;
}

PropertyFilter::PropertyFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(SortRole);
    connect(this, &QAbstractItemModel::rowsInserted, this, &PropertyFilter::countsChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &PropertyFilter::countsChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &PropertyFilter::countsChanged);
}

void PropertyFilter::setSourceModel(QAbstractItemModel *model)
{
    disconnect(m_resetConnection);
    m_kept.clear();
    QSortFilterProxyModel::setSourceModel(model);
    if (model != nullptr) { // another object has other rows
        m_resetConnection = connect(
            model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept.clear(); });
    }
}

void PropertyFilter::setFilterText(const QString &text)
{
    m_text = text;
    m_words.clear();
    m_states.clear();
    m_unknownStates.clear();
    for (const QString &word : wordsOf(text)) {
        if (!word.startsWith(u'@')) {
            m_words.append(word);
            continue;
        }
        bool isBeginning = false;
        bool isState = false;
        for (const FilterState &state : states) {
            const QString known = QString::fromUtf16(state.word);
            isBeginning = isBeginning || known.startsWith(word, Qt::CaseInsensitive);
            if (known.compare(word, Qt::CaseInsensitive) == 0) {
                m_states.append(&state);
                isState = true;
            }
        }
        if (!isState && !isBeginning)
            m_unknownStates.append(word);
    }
    m_kept.clear();
    invalidateFilter();
    emit countsChanged();
}

QString PropertyFilter::problem() const
{
    if (m_unknownStates.isEmpty())
        return {};
    QStringList known;
    for (const FilterState &state : states)
        known.append(QString::fromUtf16(state.word));
    return tr("\"%1\" is no state. There are: %2.")
        .arg(m_unknownStates.first(), known.join(QStringLiteral(", ")));
}

bool PropertyFilter::matches(const QModelIndex &nameCell) const
{
    return m_unknownStates.isEmpty()
        && std::all_of(m_states.begin(), m_states.end(),
            [&nameCell](const FilterState *state) { return state->matches(nameCell); })
        && containsAll(nameCell.data(FilterTextRole).toString(), m_words);
}

bool PropertyFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const bool isEmpty = m_words.isEmpty() && m_states.isEmpty() && m_unknownStates.isEmpty();
    if (isEmpty)
        return true;
    if (!parent
             .isValid()) // a group is there for its properties, see setRecursiveFilteringEnabled()
        return false;
    const QModelIndex nameCell = sourceModel()->index(row, PropertyTreeModel::Name, parent);
    return m_kept.accepts(nameCell, matches(nameCell));
}

int PropertyFilter::matchCount() const
{
    int count = 0;
    for (int group = 0; group < rowCount(); ++group)
        count += rowCount(index(group, 0));
    return count;
}

int PropertyFilter::totalCount() const
{
    int count = 0;
    const QAbstractItemModel *source = sourceModel();
    for (int group = 0; source != nullptr && group < source->rowCount(); ++group)
        count += source->rowCount(source->index(group, 0));
    return count;
}

VolumeFilter::VolumeFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    connect(this, &QAbstractItemModel::rowsInserted, this, &VolumeFilter::countsChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &VolumeFilter::countsChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &VolumeFilter::countsChanged);
}

void VolumeFilter::setSourceModel(QAbstractItemModel *model)
{
    m_kept.clear();
    QSortFilterProxyModel::setSourceModel(model);
}

void VolumeFilter::setFilterText(const QString &text)
{
    m_text = text;
    m_words = wordsOf(text);
    refilter();
}

void VolumeFilter::setStuckOnly(bool stuckOnly)
{
    m_stuckOnly = stuckOnly;
    refilter();
}

void VolumeFilter::refilter()
{
    m_kept.clear();
    invalidateFilter();
    emit countsChanged();
}

int VolumeFilter::totalCount() const
{
    return sourceModel() == nullptr ? 0 : sourceModel()->rowCount();
}

bool VolumeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty() && !m_stuckOnly)
        return true;
    const QModelIndex cell = sourceModel()->index(row, VolumeTableModel::Backup, parent);
    const QVariant checked = cell.data(Qt::CheckStateRole); // nothing where the state is unknown
    const bool isStuck = checked.isValid() && checked.toInt() != Qt::Unchecked;
    const bool matches
        = (!m_stuckOnly || isStuck) && containsAll(cell.data(FilterTextRole).toString(), m_words);
    return m_kept.accepts(cell, matches);
}

bool VolumeFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant first = left.data(SortRole);
    const QVariant second = right.data(SortRole);
    const bool areTexts
        = first.typeId() == QMetaType::QString && second.typeId() == QMetaType::QString;
    if (!areTexts)
        return first.toLongLong() < second.toLongLong();
    // The C locale has no collation to speak of, and numbers in names count everywhere.
    const bool isPlain = QLocale().language() == QLocale::C;
    QCollator order(isPlain ? QLocale(QLocale::English) : QLocale());
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    return order.compare(first.toString(), second.toString()) < 0;
}

} // namespace clusprop::ui
