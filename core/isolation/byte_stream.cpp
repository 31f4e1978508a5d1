// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/isolation/byte_stream.h"

#include <cstddef>
#include <cstring>
#include <utility>

namespace clusprop {
namespace {

constexpr quint64 nullText = 0;
constexpr quint64 knownText = 1;
constexpr quint64 firstLength = 2; ///< heads from here on are lengths

/// Without an early end, so that the compiler can take many units at once.
bool isNarrow(const QString &text)
{
    char16_t all = 0;
    for (const QChar unit : text)
        all = static_cast<char16_t>(all | unit.unicode());
    return all <= 0xFF;
}

} // namespace

StreamWriter::StreamWriter(Sink sink)
    : m_sink(std::move(sink))
    , m_storage(std::make_unique<std::array<char, pieceSize>>())
    , m_piece(m_storage->data())
{ }

void StreamWriter::append(const char *from, qsizetype count)
{
    while (count > 0) {
        if (m_used == pieceSize)
            finish();
        const qsizetype fitting = std::min(count, pieceSize - m_used);
        std::memcpy(m_piece + m_used, from, static_cast<std::size_t>(fitting));
        m_used += fitting;
        from += fitting;
        count -= fitting;
    }
}

void StreamWriter::finish()
{
    if (m_used > 0)
        m_sink(QByteArray::fromRawData(m_piece, std::exchange(m_used, 0)));
}

void StreamWriter::longNumber(quint64 value)
{
    for (; value > stream_group::mask; value >>= stream_group::bits)
        byte(static_cast<quint8>((value & stream_group::mask) | stream_group::more));
    byte(static_cast<quint8>(value));
}

void StreamWriter::integer(qint64 value)
{
    const auto magnitude = static_cast<quint64>(value < 0 ? ~value : value);
    number((magnitude << 1U) | (value < 0 ? 1U : 0U));
}

void StreamWriter::bytes(const QByteArray &value)
{
    number(value.isNull() ? quint64{ 0 } : static_cast<quint64>(value.size()) + 1);
    append(value.constData(), value.size());
}

void StreamWriter::viewed(QByteArrayView value)
{
    number(static_cast<quint64>(value.size()) + 1);
    append(value.data(), value.size());
}

void StreamWriter::text(const QString &value)
{
    if (value.isNull())
        return number(nullText);
    const bool narrow = isNarrow(value);
    number((static_cast<quint64>(value.size()) << 1U) + firstLength + (narrow ? 0 : 1));
    if (!narrow) {
        append(reinterpret_cast<const char *>(value.constData()),
            value.size() * qsizetype{ sizeof(QChar) });
    } else if (value.size() > pieceSize - m_used) {
        const QByteArray units = value.toLatin1();
        append(units.constData(), units.size());
    } else {
        std::ranges::transform(value, m_piece + m_used, [](QChar unit) { return unit.toLatin1(); });
        m_used += value.size();
    }
}

StreamWriter::Recent &StreamWriter::recent(const QString &value)
{
    const auto address = reinterpret_cast<quintptr>(value.constData());
    return m_recent[(address / alignof(std::max_align_t)) % m_recent.size()];
}

void StreamWriter::known(quint64 index)
{
    number(knownText);
    number(index);
}

void StreamWriter::shared(const QString &value)
{
    if (value.isNull())
        return number(nullText);
    Recent &slot = recent(value);
    const bool isSame
        = slot.text.constData() == value.constData() && slot.text.size() == value.size();
    if (isSame && !slot.text.isNull())
        return known(slot.index);
    const auto before = m_table.constFind(value);
    const bool isKnown = before != m_table.cend();
    slot = { value, isKnown ? *before : m_numbered };
    if (isKnown)
        return known(slot.index);
    m_table.insert(value, m_numbered++);
    text(value);
}

void StreamWriter::repeated(const QString &value)
{
    if (value.isNull())
        return number(nullText);
    if (m_last.text == value && !m_last.text.isNull())
        return known(m_last.index);
    m_last = { value, m_numbered++ };
    text(value);
}

void StreamReader::fail(const QString &what)
{
    if (!m_fault)
        m_fault = StreamFault{ m_position, what };
    m_end = m_position;
}

void StreamReader::finish()
{
    if (left() > 0)
        fail(QStringLiteral("%1 bytes are left over").arg(left()));
}

void StreamReader::flag(bool &value)
{
    const quint8 read = byte();
    if (read > 1)
        fail(QStringLiteral("%1 is neither yes nor no").arg(read));
    value = read == 1;
}

void StreamReader::longNumber(quint64 &value, quint64 first)
{
    using namespace stream_group;
    quint64 sum = first & mask;
    for (unsigned shift = bits;; shift += bits) {
        const quint64 group = byte();
        const quint64 part = group & mask;
        if (!isGood())
            return;
        if (shift >= 64 || (part << shift) >> shift != part)
            return fail(QStringLiteral("a number is too large"));
        sum |= part << shift;
        if ((group & more) != 0)
            continue;
        if (part == 0)
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
    const auto magnitude = static_cast<qint64>(folded >> 1U);
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

QByteArrayView StreamReader::view()
{
    quint64 head = 0;
    number(head);
    if (head == 0)
        return {};
    if (head - 1 > static_cast<quint64>(left())) {
        fail(QStringLiteral("%1 bytes are announced and %2 are there").arg(head - 1).arg(left()));
        return {};
    }
    const QByteArrayView bytes(m_data + m_position, static_cast<qsizetype>(head - 1));
    m_position += bytes.size();
    return bytes;
}

void StreamReader::bytes(QByteArray &value)
{
    const QByteArrayView bytes = view();
    value = bytes.isNull() ? QByteArray() : bytes.toByteArray();
}

QString StreamReader::units(quint64 head)
{
    const quint64 count = (head - firstLength) >> 1U;
    const bool narrow = ((head - firstLength) & 1U) == 0;
    const quint64 most = static_cast<quint64>(left()) / (narrow ? 1 : sizeof(QChar));
    if (count > most) {
        fail(QStringLiteral("a text of %1 units is announced and %2 bytes are there")
                 .arg(count)
                 .arg(left()));
        return {};
    }
    const auto size = static_cast<qsizetype>(count);
    const char *from = m_data + m_position;
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
