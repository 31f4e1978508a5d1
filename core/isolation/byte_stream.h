// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Numbers, bytes and texts one after the other: what the reading process and the program say to
/// each other is made of these.
///
/// The writer and the reader have the same functions, so that one description of a type serves both
/// directions (result_stream.cpp). The reader takes every byte as hostile: it never allocates more
/// than it has bytes for, and its first failure sticks.
///
/// Numbers are little-endian groups of seven bits, the shortest form only; signed ones fold the
/// sign into the lowest bit. Bytes are a number, 0 for null and else their count plus one, and then
/// themselves. Texts begin with a number: 0 for null, 1 for a text that came before (its index
/// follows), and else twice the number of UTF-16 units, plus 2 for one byte a unit and plus 3 for
/// two. They are units and not UTF-8, because a name may hold half a surrogate pair.
#pragma once

#include "core/model/property.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVector>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <utility>

namespace clusprop {

namespace stream_group {
constexpr quint64 mask = 0x7F; ///< the bits of a number that a byte holds
constexpr quint64 more = 0x80; ///< another byte follows
constexpr unsigned bits = 7;
} // namespace stream_group

class StreamWriter
{
public:
    static constexpr bool isReader = false;
    /// A member of a value that is only read here.
    template<typename T> using Member = const T;
    /// Is given the stream in pieces, each good for the time of the call only.
    using Sink = std::function<void(const QByteArray &piece)>;

    explicit StreamWriter(Sink sink);

    void flag(bool value) { byte(value ? 1 : 0); }
    void number(quint64 value)
    {
        if (value <= stream_group::mask)
            byte(static_cast<quint8>(value));
        else
            longNumber(value);
    }
    void number(quint32 value) { number(quint64{ value }); }
    void integer(qint64 value);
    void integer(int value) { integer(qint64{ value }); }
    void bytes(const QByteArray &value);
    void bytes(const ValueBytes &value) { viewed(value); }
    void bytes(const PaddingBytes &value) { viewed(value); }
    void text(const QString &value);
    /// A text that comes again and again: written once.
    void shared(const QString &value);
    /// The same for texts that come once, or several times in a row: only the last is remembered.
    void repeated(const QString &value);
    template<typename E> void enumerator(E value, E) { byte(static_cast<quint8>(value)); }
    template<typename List, typename Each> void list(const List &items, qsizetype, Each each)
    {
        number(static_cast<quint64>(items.size()));
        for (const auto &item : items)
            each(*this, item);
    }
    template<typename T, typename Each> void optional(const std::optional<T> &value, Each each)
    {
        flag(value.has_value());
        if (value)
            each(*this, *value);
    }
    /// Gives the sink what is left.
    void finish();

    static constexpr qsizetype pieceSize = qsizetype{ 60 } * 1024; ///< bytes; a piece is to fit into one packet

private:
    /// A text that was looked up lately, by where it lies; kept, so that nothing else lies there.
    struct Recent
    {
        QString text;
        quint64 index = 0;
    };

    void byte(quint8 value)
    {
        if (m_used == pieceSize)
            finish();
        m_piece[static_cast<std::size_t>(m_used++)] = static_cast<char>(value);
    }
    void longNumber(quint64 value);
    void viewed(QByteArrayView value);
    void append(const char *from, qsizetype count);
    /// The slot for texts that lie there.
    [[nodiscard]] Recent &recent(const QString &value);
    void known(quint64 index);

    Sink m_sink;
    std::unique_ptr<std::array<char, pieceSize>> m_storage;
    char *m_piece; ///< = m_storage
    qsizetype m_used = 0;
    QHash<QString, quint64> m_table; ///< index of a shared text
    Recent m_last; ///< of repeated()
    quint64 m_numbered = 0; ///< shared and repeated texts so far
    std::array<Recent, 256> m_recent;
};

/// What is wrong with a stream, and where.
struct StreamFault
{
    qsizetype offset = 0; ///< bytes from the start
    QString what; ///< a clause: "a number is too large"
};

class StreamReader
{
public:
    static constexpr bool isReader = true;
    template<typename T> using Member = T;

    explicit StreamReader(QByteArray bytes)
        : m_bytes(std::move(bytes))
        , m_data(m_bytes.constData())
        , m_end(m_bytes.size())
    { }

    void flag(bool &value);
    void number(quint64 &value)
    {
        const quint8 first = byte();
        if (first <= stream_group::mask)
            value = first;
        else
            longNumber(value, first);
    }
    void number(quint32 &value);
    void integer(qint64 &value);
    void integer(int &value);
    void bytes(QByteArray &value);
    void bytes(ValueBytes &value) { value = view(); }
    void bytes(PaddingBytes &value) { value = view(); }
    void text(QString &value);
    void shared(QString &value);
    void repeated(QString &value) { shared(value); }
    /// Of a text that repeated() gave: one key for a text that comes soon again.
    [[nodiscard]] PlaceKey placeKey(const QString &path)
    {
        for (const PlaceKey &key : m_lastKeys) {
            if (path == key.path())
                return key;
        }
        m_nextKey = (m_nextKey + 1) % m_lastKeys.size();
        return m_lastKeys[m_nextKey] = PlaceKey(path);
    }
    template<typename E> void enumerator(E &value, E last)
    {
        const quint8 read = byte();
        if (read > static_cast<quint8>(last))
            fail(QStringLiteral("there is no enumerator %1").arg(read));
        else
            value = static_cast<E>(read);
    }
    /// `least`: bytes that an item has at least; more items than bytes for them are refused.
    template<typename List, typename Each> void list(List &items, qsizetype least, Each each)
    {
        quint64 count = 0;
        number(count);
        if (count > static_cast<quint64>(left() / least))
            return fail(QStringLiteral("%1 items do not fit into %2 bytes").arg(count).arg(left()));
        // The rest of the room is made as the items turn out to be there.
        constexpr quint64 atOnce = 256;
        items.reserve(static_cast<qsizetype>(std::min(count, atOnce)));
        for (quint64 index = 0; index < count && isGood(); ++index)
            each(*this, items.emplaceBack());
    }
    template<typename T, typename Each> void optional(std::optional<T> &value, Each each)
    {
        bool isThere = false;
        flag(isThere);
        if (isThere)
            each(*this, value.emplace());
    }

    [[nodiscard]] bool isGood() const { return !m_fault; }
    [[nodiscard]] const std::optional<StreamFault> &fault() const { return m_fault; }
    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] qsizetype left() const { return m_end - m_position; }
    /// Keeps the first fault only.
    void fail(const QString &what);
    /// Fails when bytes are left over.
    void finish();

private:
    [[nodiscard]] quint8 byte()
    {
        if (m_position < m_end)
            return static_cast<quint8>(m_data[m_position++]);
        fail(QStringLiteral("it ends too early"));
        return 0;
    }
    void longNumber(quint64 &value, quint64 first);
    /// Good as long as the stream. Null for null.
    [[nodiscard]] QByteArrayView view();
    [[nodiscard]] QString units(quint64 head);

    QByteArray m_bytes;
    const char *m_data;
    qsizetype m_position = 0;
    qsizetype m_end; ///< after a fault: m_position
    QVector<QString> m_table;
    std::array<PlaceKey, 4> m_lastKeys;
    std::size_t m_nextKey = 0;
    std::optional<StreamFault> m_fault;
};

} // namespace clusprop
