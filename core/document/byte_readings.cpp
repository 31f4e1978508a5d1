// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/byte_readings.h"

#include "core/model/property.h"
#include "core/model/utf16_text.h"
#include "core/values/file_time.h"
#include "core/wire/structures.h"
#include "core/wire/text.h"

#include <algorithm>
#include <array>
#include <bit>

namespace clusprop {
namespace {

constexpr std::size_t mostTextBytes = 256;

template<typename Integer> QString number(Integer value)
{
    using Unsigned = std::make_unsigned_t<Integer>;
    return QStringLiteral("%1 (0x%2)")
        .arg(qint64{} + value)
        .arg(quint64{ static_cast<Unsigned>(value) }, static_cast<int>(2 * sizeof value), 16,
            QLatin1Char('0'));
}

template<> QString number(quint64 value)
{
    return QStringLiteral("%1 (0x%2)").arg(value).arg(value, 16, 16, QLatin1Char('0'));
}

template<typename Integer> QString little(wire::Bytes bytes)
{
    return number(
        static_cast<Integer>(wire::loadLittleEndian<std::make_unsigned_t<Integer>>(bytes.data())));
}

template<typename Integer> QString big(wire::Bytes bytes)
{
    std::array<std::byte, sizeof(Integer)> turned;
    std::reverse_copy(bytes.begin(), bytes.end(), turned.begin());
    return little<Integer>(turned);
}

QString fileTime(wire::Bytes bytes)
{
    const QString text = fileTimeText(wire::loadLittleEndian<quint64>(bytes.data()));
    return text.isEmpty() ? QStringLiteral("no date: the highest bit is set") : text;
}

QString guid(wire::Bytes bytes)
{
    wire::Guid value;
    std::copy(bytes.begin(), bytes.end(), value.begin());
    return QString::fromStdString(wire::guidText(value));
}

QString syntax(wire::Bytes bytes)
{
    const auto word = wire::loadLittleEndian<std::uint32_t>(bytes.data());
    const QString hex = QStringLiteral("0x%1").arg(word, 8, 16, QLatin1Char('0'));
    return wire::findSyntax(word) == nullptr
        ? QStringLiteral("%1, no known syntax word").arg(hex)
        : QStringLiteral("%1 (%2)").arg(QString::fromStdString(wire::syntaxName(word)), hex);
}

QString utf16(wire::Bytes bytes)
{
    return asText(
        wire::readText(bytes.first(std::min(bytes.size(), mostTextBytes))));
}

QString ascii(wire::Bytes bytes)
{
    QString text;
    for (const std::byte byte : bytes.first(std::min(bytes.size(), mostTextBytes))) {
        const auto code = std::to_integer<quint8>(byte);
        if (code < 0x20 || code > 0x7E)
            break;
        text += QLatin1Char(static_cast<char>(code));
    }
    return text;
}

struct ReadingRow
{
    ReadingKind kind;
    std::size_t size; ///< bytes that are needed; of text the least
    bool isText; ///< takes as much as there is
    QString (*read)(wire::Bytes bytes);
};

constexpr std::array rows{
    ReadingRow{ ReadingKind::Unsigned8, 1, false, little<quint8> },
    ReadingRow{ ReadingKind::Signed8, 1, false, little<qint8> },
    ReadingRow{ ReadingKind::Unsigned16, 2, false, little<quint16> },
    ReadingRow{ ReadingKind::Signed16, 2, false, little<qint16> },
    ReadingRow{ ReadingKind::Unsigned32, 4, false, little<quint32> },
    ReadingRow{ ReadingKind::Signed32, 4, false, little<qint32> },
    ReadingRow{ ReadingKind::Unsigned64, 8, false, little<quint64> },
    ReadingRow{ ReadingKind::Signed64, 8, false, little<qint64> },
    ReadingRow{ ReadingKind::Unsigned16Big, 2, false, big<quint16> },
    ReadingRow{ ReadingKind::Signed16Big, 2, false, big<qint16> },
    ReadingRow{ ReadingKind::Unsigned32Big, 4, false, big<quint32> },
    ReadingRow{ ReadingKind::Signed32Big, 4, false, big<qint32> },
    ReadingRow{ ReadingKind::Unsigned64Big, 8, false, big<quint64> },
    ReadingRow{ ReadingKind::Signed64Big, 8, false, big<qint64> },
    ReadingRow{ ReadingKind::FileTime, 8, false, fileTime },
    ReadingRow{ ReadingKind::Guid, 16, false, guid },
    ReadingRow{ ReadingKind::Utf16, 2, true, utf16 },
    ReadingRow{ ReadingKind::Ascii, 1, true, ascii },
    ReadingRow{ ReadingKind::Syntax, 4, false, syntax },
};

constexpr bool rowsStandAtTheirIndex()
{
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (static_cast<std::size_t>(rows[index].kind) != index)
            return false;
    }
    return rows.size() == static_cast<std::size_t>(ReadingKind::Syntax) + 1;
}
static_assert(rowsStandAtTheirIndex());

/// Of a text as many as it shows, and at least what one character takes.
qsizetype lengthOf(const ReadingRow &row, const QString &text)
{
    return static_cast<qsizetype>(row.size) * (row.isText ? qMax<qsizetype>(1, text.size()) : 1);
}

} // namespace

QVector<ByteReading> readingsAt(const QByteArray &bytes, qint64 offset)
{
    QVector<ByteReading> readings;
    if (offset < 0 || offset >= bytes.size())
        return readings;
    const wire::Bytes left = asBytes(bytes).subspan(static_cast<std::size_t>(offset));
    for (const ReadingRow &row : rows) {
        ByteReading reading{ row.kind, {}, static_cast<qsizetype>(row.size), true };
        reading.isEnough = left.size() >= row.size;
        if (reading.isEnough) {
            reading.text = row.read(row.isText ? left : left.first(row.size));
            reading.length = lengthOf(row, reading.text);
        }
        readings.append(reading);
    }
    return readings;
}

} // namespace clusprop
