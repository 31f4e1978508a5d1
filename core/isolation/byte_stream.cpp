// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/isolation/byte_stream.h"

#include <cstring>

namespace clusprop {
namespace {

constexpr qsizetype pieceSize = 60 * 1024; ///< bytes; a piece is to fit into one packet
constexpr quint64 nullText = 0;
constexpr quint64 knownText = 1;
constexpr quint64 firstLength = 2; ///< heads from here on are lengths
constexpr quint64 groupMask = 0x7F;
constexpr quint64 groupMore = 0x80;
constexpr unsigned groupBits = 7;

bool isNarrow(const QString &text)
{
    for (const QChar unit : text) {
        if (unit.unicode() > 0xFF)
            return false;
    }
    return true;
}

} // namespace

StreamWriter::StreamWriter(Sink sink) : m_sink(std::move(sink))
{
    m_piece.reserve(pieceSize);
}

void StreamWriter::append(const char *from, qsizetype count)
{
    while (count > 0) {
        const qsizetype fitting = std::min(count, pieceSize - m_piece.size());
        m_piece.append(from, fitting);
        from += fitting;
        count -= fitting;
        if (m_piece.size() == pieceSize)
            finish();
    }
}

void StreamWriter::finish()
{
    if (m_piece.isEmpty())
        return;
    m_sink(m_piece);
    m_piece.resize(0); // keeps its room where the sink has not kept the piece
}

void StreamWriter::byte(quint8 value)
{
    const char character = static_cast<char>(value);
    append(&character, 1);
}

void StreamWriter::number(quint64 value)
{
    for (; value > groupMask; value >>= groupBits)
        byte(static_cast<quint8>((value & groupMask) | groupMore));
    byte(static_cast<quint8>(value));
}

void StreamWriter::integer(qint64 value)
{
    const quint64 magnitude = static_cast<quint64>(value < 0 ? ~value : value);
    number((magnitude << 1U) | (value < 0 ? 1U : 0U));
}

void StreamWriter::bytes(const QByteArray &value)
{
    number(value.isNull() ? quint64{ 0 } : static_cast<quint64>(value.size()) + 1);
    append(value.constData(), value.size());
}

void StreamWriter::text(const QString &value)
{
    if (value.isNull())
        return number(nullText);
    const bool narrow = isNarrow(value);
    number((static_cast<quint64>(value.size()) << 1U) + firstLength + (narrow ? 0 : 1));
    if (narrow) {
        const QByteArray units = value.toLatin1();
        append(units.constData(), units.size());
    } else {
        append(reinterpret_cast<const char *>(value.constData()), value.size() * qsizetype{ sizeof(QChar) });
    }
}

void StreamWriter::shared(const QString &value)
{
    const auto known = value.isNull() ? m_table.cend() : m_table.constFind(value);
    if (known != m_table.cend()) {
        number(knownText);
        return number(*known);
    }
    text(value);
    if (!value.isNull())
        m_table.insert(value, static_cast<quint64>(m_table.size()));
}

void StreamReader::fail(const QString &what)
{
    if (!m_fault)
        m_fault = StreamFault{ m_position, what };
}

void StreamReader::finish()
{
    if (left() > 0)
        fail(QStringLiteral("%1 bytes are left over").arg(left()));
}

quint8 StreamReader::byte()
{
    if (left() == 0) {
        fail(QStringLiteral("it ends too early"));
        return 0;
    }
    return static_cast<quint8>(m_bytes[m_position++]);
}

void StreamReader::flag(bool &value)
{
    const quint8 read = byte();
    if (read > 1)
        fail(QStringLiteral("%1 is neither yes nor no").arg(read));
    value = read == 1;
}

void StreamReader::number(quint64 &value)
{
    quint64 sum = 0;
    for (unsigned shift = 0;; shift += groupBits) {
        const quint64 group = byte();
        const quint64 bits = group & groupMask;
        if (!isGood())
            return;
        if (shift >= 64 || (bits << shift) >> shift != bits)
            return fail(QStringLiteral("a number is too large"));
        sum |= bits << shift;
        if ((group & groupMore) != 0)
            continue;
        if (bits == 0 && shift > 0)
            return fail(QStringLiteral("a number is not in its shortest form"));
        value = sum;
        return;
    }
}

void StreamReader::number(quint32 &value)
{
    quint64 wide = 0;
    number(wide);
    if (wide > std::numeric_limits<quint32>::max())
        return fail(QStringLiteral("a number is too large"));
    value = static_cast<quint32>(wide);
}

void StreamReader::integer(qint64 &value)
{
    quint64 folded = 0;
    number(folded);
    const qint64 magnitude = static_cast<qint64>(folded >> 1U);
    if (isGood())
        value = (folded & 1U) != 0 ? ~magnitude : magnitude;
}

void StreamReader::integer(int &value)
{
    qint64 wide = 0;
    integer(wide);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return fail(QStringLiteral("a number is too large"));
    if (isGood())
        value = static_cast<int>(wide);
}

void StreamReader::bytes(QByteArray &value)
{
    quint64 head = 0;
    number(head);
    if (head == 0) {
        value = QByteArray();
        return;
    }
    if (head - 1 > static_cast<quint64>(left()))
        return fail(QStringLiteral("%1 bytes are announced and %2 are there").arg(head - 1).arg(left()));
    const auto count = static_cast<qsizetype>(head - 1);
    value = QByteArray(m_bytes.constData() + m_position, count);
    m_position += count;
}

QString StreamReader::units(quint64 head)
{
    const quint64 count = (head - firstLength) >> 1U;
    const bool narrow = ((head - firstLength) & 1U) == 0;
    const quint64 most = static_cast<quint64>(left()) / (narrow ? 1 : sizeof(QChar));
    if (count > most) {
        fail(QStringLiteral("a text of %1 units is announced and %2 bytes are there").arg(count).arg(left()));
        return {};
    }
    const auto size = static_cast<qsizetype>(count);
    const char *from = m_bytes.constData() + m_position;
    if (narrow) {
        m_position += size;
        return QString::fromLatin1(from, size);
    }
    QString text(size, Qt::Uninitialized);
    std::memcpy(text.data(), from, count * sizeof(QChar));
    m_position += size * qsizetype{ sizeof(QChar) };
    return text;
}

void StreamReader::text(QString &value)
{
    quint64 head = 0;
    number(head);
    if (head == knownText)
        return fail(QStringLiteral("a text of its own is announced as a known one"));
    value = head == nullText ? QString() : units(head);
}

void StreamReader::shared(QString &value)
{
    quint64 head = 0;
    number(head);
    if (head == nullText) {
        value = QString();
        return;
    }
    if (head != knownText) {
        value = units(head);
        m_table.append(value);
        return;
    }
    quint64 index = 0;
    number(index);
    if (index >= static_cast<quint64>(m_table.size()))
        return fail(QStringLiteral("there is no text %1").arg(index));
    value = m_table[static_cast<qsizetype>(index)];
}

} // namespace clusprop
