// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/byte_reading_model.h"

#include <array>

namespace clusprop::ui {
namespace {

struct KindRow
{
    ReadingKind kind;
    const char *name;
};

constexpr std::array kinds{
    KindRow{
        ReadingKind::Unsigned8, QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "Unsigned 8") },
    KindRow{
        ReadingKind::Signed8, QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "Signed 8") },
    KindRow{ ReadingKind::Unsigned16,
        QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "Unsigned 16") },
    KindRow{
        ReadingKind::Signed16, QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "Signed 16") },
    KindRow{ ReadingKind::Unsigned32,
        QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "Unsigned 32") },
    KindRow{
        ReadingKind::Signed32, QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "Signed 32") },
    KindRow{ ReadingKind::Unsigned64,
        QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "Unsigned 64") },
    KindRow{
        ReadingKind::Signed64, QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "Signed 64") },
    KindRow{ ReadingKind::Unsigned16Big,
        QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "Unsigned 16, big-endian") },
    KindRow{ ReadingKind::Signed16Big,
        QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "Signed 16, big-endian") },
    KindRow{ ReadingKind::Unsigned32Big,
        QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "Unsigned 32, big-endian") },
    KindRow{ ReadingKind::Signed32Big,
        QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "Signed 32, big-endian") },
    KindRow{ ReadingKind::Unsigned64Big,
        QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "Unsigned 64, big-endian") },
    KindRow{ ReadingKind::Signed64Big,
        QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "Signed 64, big-endian") },
    KindRow{ ReadingKind::FileTime,
        QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "FILETIME, UTC") },
    KindRow{ ReadingKind::Guid, QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "GUID") },
    KindRow{
        ReadingKind::Utf16, QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "Text, UTF-16") },
    KindRow{
        ReadingKind::Ascii, QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "Text, ASCII") },
    KindRow{
        ReadingKind::Syntax, QT_TRANSLATE_NOOP("clusprop::ui::ByteReadingModel", "Syntax word") },
};

constexpr bool rowsStandAtTheirIndex()
{
    for (std::size_t index = 0; index < kinds.size(); ++index) {
        if (static_cast<std::size_t>(kinds[index].kind) != index)
            return false;
    }
    return kinds.size() == static_cast<std::size_t>(ReadingKind::Syntax) + 1;
}
static_assert(rowsStandAtTheirIndex());

} // namespace

ByteReadingModel::ByteReadingModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ByteReadingModel::show(const QByteArray &bytes, qint64 offset)
{
    m_readings = readingsAt(bytes, offset);
    m_left = bytes.size() - offset;
    emit dataChanged(index(0, Value), index(rowCount() - 1, Value));
}

int ByteReadingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kinds.size());
}

int ByteReadingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ByteReadingModel::valueText(int row) const
{
    if (m_readings.isEmpty())
        return {};
    const ByteReading &reading = m_readings[row];
    if (!reading.isEnough)
        return tr("needs %1 bytes, %2 left").arg(reading.length).arg(m_left);
    return reading.text.isEmpty() ? tr("no text") : reading.text;
}

QVariant ByteReadingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString kind = tr(kinds[static_cast<std::size_t>(index.row())].name);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Kind ? kind : valueText(index.row());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "kind of value, value").arg(kind, valueText(index.row()));
    default:
        return {};
    }
}

QVariant ByteReadingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Kind ? tr("Read as") : tr("Value");
}

} // namespace clusprop::ui
