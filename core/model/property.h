// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Properties as the program keeps them: a name, and values that are a syntax word and the payload
/// bytes that go with it.
///
/// Nothing is interpreted here, so nothing can be lost: an unknown syntax, odd padding or a name
/// that is not quite text is kept as it was read. Text and numbers are made on demand
/// (core/values/display.h). Every type here is a value; QByteArray and QString share their data.
#pragma once

#include "core/model/rare.h"
#include "core/model/values.h"
#include "core/wire/property_list.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <cstdint>

namespace clusprop {

/// How much a source says about a value. The last two never turn into 0 or an empty text.
enum class Knowledge : std::uint8_t {
    Known,
    Cut, ///< only a shortened or translated text; shown, never exported
    Absent, ///< not in this source
};

/// The path inside a structured source, without the numbers in it: items of a list share the list's
/// path, and the lists of all objects that of one, "objects[*].lists.common.properties".
class PlaceKey
{
public:
    PlaceKey() = default;
    PlaceKey(const QString &path)
    {
        if (!path.isEmpty())
            m_path.edit() = path;
    }
    /// "PATH[3]"; without one for -1
    [[nodiscard]] PlaceKey item(qint32 number) const
    {
        PlaceKey key = *this;
        key.m_item = number;
        return key;
    }
    /// The path's "[*]" is "[3]"; it stays for -1.
    [[nodiscard]] PlaceKey within(qint32 number) const
    {
        PlaceKey key = *this;
        key.m_outer = number;
        return key;
    }
    [[nodiscard]] const QString &path() const { return *m_path; }
    [[nodiscard]] qint32 item() const { return m_item; }
    [[nodiscard]] qint32 outer() const { return m_outer; }

    [[nodiscard]] bool isEmpty() const { return m_path->isEmpty() && m_item < 0; }
    [[nodiscard]] QString text() const;
    operator QString() const { return text(); }

private:
    Rare<QString> m_path;
    qint32 m_item = -1;
    qint32 m_outer = -1;
};

/// Where something was read. Counts that do not apply are -1. Files have at most 1 GiB, so 32 bits do.
struct Place
{
    qint32 source = -1; ///< index into Cluster::sources
    qint32 offset = -1; ///< bytes from the start of the file, of the name entry's syntax word
    qint32 length = 0; ///< bytes, up to and with the property's end mark
    qint32 line = -1; ///< from 1
    PlaceKey key;

    [[nodiscard]] bool hasBytes() const { return offset >= 0; }
};

/// What one of several sources says of a property on which they differ.
struct Claim
{
    Values values; ///< empty unless known
    Knowledge knowledge = Knowledge::Known;
    QString cutText;
    Place place;

    friend bool operator==(const Claim &left, const Claim &right)
    {
        return left.values == right.values && left.knowledge == right.knowledge
            && left.cutText == right.cutText;
    }
};

/// What hardly any property has.
struct PropertyExtras
{
    QByteArray nameBytes; ///< null, unless the name entry was not the text and one NUL
    QByteArray namePadding; ///< only when not all zero
    QString cutText; ///< what the source shows of a cut value
    /// Two or more while sources differ and nobody has said which is right. Until then the
    /// knowledge is Cut, so that the value is shown and marked but never exported.
    QVector<Claim> claims;

    friend bool operator==(const PropertyExtras &, const PropertyExtras &) = default;
};

struct Property
{
    QString name;
    Values values;
    Knowledge knowledge = Knowledge::Known;
    Place place;
    Rare<PropertyExtras> extras;

    [[nodiscard]] bool isDisputed() const { return !extras->claims.isEmpty(); }
    /// Of the first value; UNKNOWN when there is none.
    [[nodiscard]] quint32 syntax() const { return values.isEmpty() ? 0x00010000U : values.first().syntax; }
    /// Compares what the property says, not where it was read.
    friend bool operator==(const Property &left, const Property &right)
    {
        return left.name == right.name && left.values == right.values
            && left.knowledge == right.knowledge && left.extras == right.extras;
    }
};
/// What a property and a claim have both, in other places.
[[nodiscard]] inline const QString &cutTextOf(const Property &property)
{
    return property.extras->cutText;
}
[[nodiscard]] inline const QString &cutTextOf(const Claim &claim)
{
    return claim.cutText;
}
inline void setCutText(Property &property, const QString &text)
{
    if (text != property.extras->cutText)
        property.extras.edit().cutText = text;
}
inline void setCutText(Claim &claim, const QString &text)
{
    claim.cutText = text;
}

/// The name entry's bytes and padding; null and empty where they are the usual ones.
inline void setNameBytes(Property &property, const QByteArray &nameBytes, const QByteArray &padding)
{
    if (nameBytes.isNull() && padding.isEmpty() && property.extras.isUsual())
        return;
    property.extras.edit().nameBytes = nameBytes;
    property.extras.edit().namePadding = padding;
}

// A cluster has up to millions: what is larger makes a large cluster not fit.
static_assert(sizeof(void *) != 8 || sizeof(Property) <= 104);

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
[[nodiscard]] inline wire::Bytes asBytes(const ValueBytes &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}
[[nodiscard]] inline wire::Bytes asBytes(const PaddingBytes &bytes)
{
    const QByteArrayView view = bytes;
    return std::as_bytes(std::span(view.data(), static_cast<std::size_t>(view.size())));
}
[[nodiscard]] inline QByteArrayView asView(wire::Bytes bytes)
{
    return { reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()) };
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

Q_DECLARE_TYPEINFO(clusprop::Property, Q_RELOCATABLE_TYPE);
