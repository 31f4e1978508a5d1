// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/byte_difference_model.h"

#include "ui/models/marks.h"
#include "ui/words/core_words.h"

#include <algorithm>
#include <array>
#include <limits>

namespace clusprop::ui {
namespace {

constexpr std::array titles{
    QT_TRANSLATE_NOOP("clusprop::ui::ByteDifferenceModel", "Difference"),
    QT_TRANSLATE_NOOP("clusprop::ui::ByteDifferenceModel", "Before"),
    QT_TRANSLATE_NOOP("clusprop::ui::ByteDifferenceModel", "After"),
    QT_TRANSLATE_NOOP("clusprop::ui::ByteDifferenceModel", "Bytes"),
};
static_assert(titles.size() == ByteDifferenceModel::ColumnCount);

} // namespace

ByteDifferenceModel::ByteDifferenceModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ByteDifferenceModel::setContent(const ObjectBytes &content)
{
    beginResetModel();
    m_before = content.before;
    m_after = content.map;
    m_rows = content.differences.rows;
    endResetModel();
}

void ByteDifferenceModel::setOffsetBase(NumberBase base)
{
    m_offsetBase = base;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, BeforeOffset), index(rowCount() - 1, AfterOffset));
}

QString ByteDifferenceModel::words(int row) const
{
    return fromCore(differenceWords(m_rows[row], m_before, m_after));
}

int ByteDifferenceModel::rowFrom(qint64 offset, bool inBefore) const
{
    const auto wanted = static_cast<std::size_t>(std::max<qint64>(offset, 0));
    const auto found = std::partition_point(
        m_rows.begin(), m_rows.end(), [wanted, inBefore](const ByteDifference &row) {
            return (inBefore ? row.before : row.after).offset < wanted;
        });
    return static_cast<int>(std::distance(m_rows.begin(), found));
}

int ByteDifferenceModel::rowCount(const QModelIndex &parent) const
{
    constexpr qsizetype most = std::numeric_limits<int>::max();
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_rows.size(), most));
}

int ByteDifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ByteDifferenceModel::text(int row, int column) const
{
    const ByteDifference &difference = m_rows[row];
    const auto offset = [this](wire::ByteRange range) {
        const bool isHexadecimal = m_offsetBase == NumberBase::Hexadecimal;
        return isHexadecimal ? QStringLiteral("0x%1").arg(range.offset, 0, 16)
                             : QString::number(range.offset);
    };
    switch (column) {
    case BeforeOffset:
        return offset(difference.before);
    case AfterOffset:
        return offset(difference.after);
    case Length:
        return difference.before.length == difference.after.length
            ? QString::number(difference.after.length)
            : tr("%1 \u2192 %2", "bytes before, bytes after")
                  .arg(difference.before.length)
                  .arg(difference.after.length);
    default:
        return words(row);
    }
}

QVariant ByteDifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(words(index.row()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == What ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(tr(titles[static_cast<std::size_t>(index.column())]),
            text(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant ByteDifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    return tr(titles[static_cast<std::size_t>(section)]);
}

} // namespace clusprop::ui
