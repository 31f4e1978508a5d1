// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Properties as the program keeps them: a name, and values that are a syntax word and the payload
/// bytes that go with it.
///
/// Nothing is interpreted here, so nothing can be lost: an unknown syntax, odd padding or a name
/// that is not quite text is kept as it was read. Text and numbers are made on demand
/// (core/values/display.h). Every type here is a value; QByteArray and QString share their data.
#pragma once

#include "core/wire/property_list.h"
#include "core/wire/syntax.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <cstdint>

namespace clusprop {

/// One value: `payload` is what follows the entry's header, without padding.
struct Value
{
    quint32 syntax = 0;
    QByteArray payload;
    QByteArray padding; ///< only when it was read and is not all zero
    bool readable = true; ///< false: the payload does not fit its syntax and is shown as bytes

    [[nodiscard]] wire::Format format() const { return wire::formatOf(syntax); }
    friend bool operator==(const Value &left, const Value &right)
    {
        return left.syntax == right.syntax && left.payload == right.payload
            && left.padding == right.padding;
    }
};

/// How much a source says about a value. The last two never turn into 0 or an empty text.
enum class Knowledge : std::uint8_t {
    Known,
    Cut, ///< only a shortened or translated text; shown, never exported
    Absent, ///< not in this source
};

/// Where something was read. Counts that do not apply are -1.
struct Place
{
    int source = -1; ///< index into Cluster::sources
    qint64 offset = -1; ///< bytes from the start of the file, of the name entry's syntax word
    qint64 length = 0; ///< bytes, up to and with the property's end mark
    int line = -1; ///< from 1
    QString key; ///< the path inside a structured source

    [[nodiscard]] bool hasBytes() const { return offset >= 0; }
};

/// What one of several sources says of a property on which they differ.
struct Claim
{
    QVector<Value> values; ///< empty unless known
    Knowledge knowledge = Knowledge::Known;
    QString cutText;
    Place place;

    friend bool operator==(const Claim &left, const Claim &right)
    {
        return left.values == right.values && left.knowledge == right.knowledge
            && left.cutText == right.cutText;
    }
};

struct Property
{
    QString name;
    QByteArray nameBytes; ///< null, unless the name entry was not the text and one NUL
    QByteArray namePadding; ///< only when not all zero
    QVector<Value> values;
    Knowledge knowledge = Knowledge::Known;
    QString cutText; ///< what the source shows of a cut value
    Place place;
    /// Two or more while sources differ and nobody has said which is right. Until then the
    /// knowledge is Cut, so that the value is shown and marked but never exported.
    QVector<Claim> claims = {};

    [[nodiscard]] bool isDisputed() const { return !claims.isEmpty(); }
    /// Of the first value; UNKNOWN when there is none.
    [[nodiscard]] quint32 syntax() const { return values.isEmpty() ? 0x00010000U : values.first().syntax; }
    /// Compares what the property says, not where it was read.
    friend bool operator==(const Property &left, const Property &right)
    {
        return left.name == right.name && left.nameBytes == right.nameBytes
            && left.namePadding == right.namePadding && left.values == right.values
            && left.knowledge == right.knowledge && left.cutText == right.cutText
            && left.claims == right.claims;
    }
};

struct PropertyList
{
    QVector<Property> properties;
    bool endMark = true; ///< whether the list's own end mark is there (written as read)

    /// Index of the first property of that name, compared without case, or -1.
    [[nodiscard]] int indexOf(QStringView name) const;
    [[nodiscard]] const Property *find(QStringView name) const;

    friend bool operator==(const PropertyList &left, const PropertyList &right)
    {
        return left.endMark == right.endMark && left.properties == right.properties;
    }
};

[[nodiscard]] inline wire::Bytes asBytes(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}
[[nodiscard]] inline QByteArray asByteArray(wire::Bytes bytes)
{
    return { reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()) };
}
[[nodiscard]] inline std::u16string_view asUtf16(QStringView text)
{
    return { text.utf16(), static_cast<std::size_t>(text.size()) };
}

/// Values of one payload each; they fail only where the format cannot hold the argument.
[[nodiscard]] Value dwordValue(quint32 number);
[[nodiscard]] Value largeValue(quint64 number);
/// NULs in `text` end it, as they do on the wire.
[[nodiscard]] Value textValue(QStringView text, wire::Format format = wire::Format::Sz);

/// The number of a property's only readable, numeric value, sign-extended to 64 bits.
[[nodiscard]] std::optional<quint64> numberOf(const Property &property);
[[nodiscard]] std::optional<quint64> numberOf(const Value &value);
/// The text of a property's first value of a text format; nothing for other formats.
[[nodiscard]] std::optional<QString> textOf(const Property &property);
[[nodiscard]] std::optional<QString> textOf(const Value &value);
/// The strings of a MULTI_SZ.
[[nodiscard]] std::optional<QStringList> stringsOf(const Value &value);

} // namespace clusprop
