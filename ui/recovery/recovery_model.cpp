// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/recovery/recovery_model.h"

#include "core/changes/change_facts.h"
#include "ui/models/marks.h"
#include "ui/recovery/recovery_words.h"
#include "ui/words/core_words.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

constexpr std::array titles{
    QT_TRANSLATE_NOOP("clusprop::ui::RecoveryModel", "Object"),
    QT_TRANSLATE_NOOP("clusprop::ui::RecoveryModel", "Property"),
    QT_TRANSLATE_NOOP("clusprop::ui::RecoveryModel", "Before"),
    QT_TRANSLATE_NOOP("clusprop::ui::RecoveryModel", "Mine"),
    QT_TRANSLATE_NOOP("clusprop::ui::RecoveryModel", "Now"),
    QT_TRANSLATE_NOOP("clusprop::ui::RecoveryModel", "Recovery"),
};
static_assert(titles.size() == RecoveryModel::columnTotal);

bool isRefused(const RecoveryItem &item)
{
    return item.fate == Fate::Differs || item.fate == Fate::ObjectGone;
}

} // namespace

RecoveryModel::RecoveryModel(
    QVector<RecoveryItem> items, QVector<ObjectKey> objects, bool hasNow, QObject *parent)
    : QAbstractTableModel(parent)
    , m_items(std::move(items))
    , m_objects(std::move(objects))
    , m_hasNow(hasNow)
{
    std::stable_partition(m_items.begin(), m_items.end(), isRefused);
}

int RecoveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int RecoveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant RecoveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columnTotal;
    if (!isColumn || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return tr(titles[static_cast<std::size_t>(section)]);
}

QVariant RecoveryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecoveryItem &item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(item, index.column()));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            tr(titles[static_cast<std::size_t>(index.column())]), text(item, index.column()));
    case Qt::DecorationRole:
        if (index.column() == Outcome && m_hasNow && isRefused(item))
            return severityIcon(Severity::Warning, QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}

QString RecoveryModel::text(const RecoveryItem &item, int column) const
{
    switch (column) {
    case Object:
        return labelOf(m_objects[item.workObject]);
    case PropertyName:
        return item.name;
    case Before:
        if (item.kind == RecoveryItem::Kind::Decision)
            return tr("undecided");
        return item.kind == RecoveryItem::Kind::Change ? valueText(item, item.before) : QString();
    case Mine:
        return item.kind == RecoveryItem::Kind::Allowance ? tr("allowed: %1").arg(item.reason)
                                                          : valueText(item, item.mine);
    case Now:
        return m_hasNow && item.fate != Fate::ObjectGone ? valueText(item, item.now) : QString();
    default:
        return m_hasNow ? fateWords(item) : QString();
    }
}

QString RecoveryModel::valueText(
    const RecoveryItem &item, const std::optional<Property> &property) const
{
    if (!property)
        return tr("not stored");
    ClusterObject object;
    object.objectClass = m_objects[item.workObject].objectClass;
    return fromCore(stateSentence(property, object, item.scope));
}

} // namespace clusprop::ui
