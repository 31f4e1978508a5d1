// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/registry_values.h"

#include "core/model/utf16_text.h"
#include "core/wire/text.h"
#include "core/wire/value.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

using wire::Format;

constexpr qsizetype unitSize = 2; ///< bytes of a UTF-16 unit
constexpr qsizetype leastDescriptor = 20; ///< SECURITY_DESCRIPTOR_RELATIVE, [MS-DTYP] 2.4.6

struct TypeRow
{
    quint32 type;
    const char16_t *name;
    Format format;
    qsizetype size; ///< of the data in bytes; 0: any
    const char16_t *problem; ///< null: such values are nothing odd
};

constexpr const char16_t *asBinary
    = u"is of a type that properties do not have, and was taken as binary";
constexpr std::array typeRows{
    TypeRow{ registry_type::none, u"REG_NONE", Format::Binary, 0, asBinary },
    TypeRow{ registry_type::sz, u"REG_SZ", Format::Sz, 0, nullptr },
    TypeRow{ registry_type::expandSz, u"REG_EXPAND_SZ", Format::ExpandSz, 0, nullptr },
    TypeRow{ registry_type::binary, u"REG_BINARY", Format::Binary, 0, nullptr },
    TypeRow{ registry_type::dword, u"REG_DWORD", Format::Dword, 4, nullptr },
    TypeRow{ registry_type::dwordBigEndian, u"REG_DWORD_BIG_ENDIAN", Format::Dword, 4,
        u"is stored with its bytes in the other order, which was turned round" },
    TypeRow{ registry_type::multiSz, u"REG_MULTI_SZ", Format::MultiSz, 0, nullptr },
    TypeRow{ registry_type::qword, u"REG_QWORD", Format::ULargeInteger, 8, nullptr },
};
constexpr TypeRow otherType{ 0, u"another type", Format::Binary, 0, asBinary };

const TypeRow &typeRow(quint32 type)
{
    const auto row = std::find_if(typeRows.begin(), typeRows.end(),
        [type](const TypeRow &candidate) { return candidate.type == type; });
    return row == typeRows.end() ? otherType : *row;
}

wire::Payload payloadOfFormat(Format format)
{
    const wire::SyntaxRow *row = wire::findSyntax(wire::listValue(format));
    return row == nullptr ? wire::Payload::Opaque : row->payload;
}

bool isText(Format format)
{
    return payloadOfFormat(format) == wire::Payload::Text;
}

/// Whether `size` bytes of the stored format can be read as the documented one.
bool fits(Format stored, Format documented, qsizetype size)
{
    if (documented == stored || (isText(stored) && isText(documented)))
        return true;
    const wire::Payload payload = payloadOfFormat(documented);
    const bool storedAsBytes = stored == Format::Binary;
    if (wire::isNumber(payload)) {
        return static_cast<qsizetype>(wire::numberSize(payload)) == size
            && (storedAsBytes || wire::isNumber(payloadOfFormat(stored)));
    }
    return storedAsBytes && documented == Format::SecurityDescriptor && size >= leastDescriptor;
}

QString formatText(Format format)
{
    return QString::fromStdString(wire::formatName(format));
}

bool endsWithNuls(QByteArrayView data, qsizetype units)
{
    return data.size() >= units * unitSize
        && data.last(units * unitSize) == QByteArrayView("\0\0\0\0", units * unitSize);
}

/// How many NULs stand at the end of a text or a list of texts.
qsizetype wantedNuls(QByteArrayView data, bool isList)
{
    // One NUL alone is the empty list.
    const bool isEmptyList = data.size() == unitSize && endsWithNuls(data, 1);
    return isList && !data.isEmpty() && !isEmptyList ? 2 : 1;
}

/// Makes the data a valid payload by adding zero bytes: nothing of what is there is lost.
void terminate(ValueBytes &payload, bool isList, QString &problem)
{
    if (payload.size() % unitSize == 0 && endsWithNuls(payload, wantedNuls(payload, isList)))
        return;
    QByteArray data = payload;
    if (data.size() % unitSize != 0) {
        data.append('\0');
        problem = QStringLiteral("has an odd number of bytes of text; a zero byte was added");
    }
    const qsizetype wanted = wantedNuls(data, isList);
    while (!endsWithNuls(data, wanted)) {
        data.append(unitSize, '\0');
        if (problem.isEmpty())
            problem = QStringLiteral("has no NUL at its end; it was added");
    }
    payload = data;
}

QString shownBytes(const RegistryValue &value)
{
    constexpr qsizetype shown = 32;
    const auto size = value.data.size();
    // A file of text that ends too early does not tell how much is missing.
    QString text = value.line >= 0
        ? QStringLiteral("first %1 bytes, the rest is missing").arg(size)
        : QStringLiteral("first %1 of %2 bytes").arg(size).arg(value.declaredLength);
    if (size > 0)
        text += QStringLiteral(": ")
            + QString::fromLatin1(value.data.toByteArray().first(std::min(shown, size)).toHex(' '));
    return size > shown ? text + u'…' : text;
}

QString unterminated(const ValueBytes &data)
{
    return asText(wire::readText(asBytes(data)));
}

} // namespace

RegistryProperty propertyFromRegistry(const RegistryValue &value, const CatalogEntry *entry)
{
    const TypeRow &row = typeRow(value.type);
    RegistryProperty property;
    if (value.declaredLength > value.data.size()) {
        const bool readsAsText = isText(row.format) && !value.data.isEmpty();
        property.cutText = readsAsText ? unterminated(value.data) + u'…' : shownBytes(value);
        return property;
    }
    Format format = row.format;
    ValueBytes payload = value.data;
    if (row.problem != nullptr)
        property.problem = QString::fromUtf16(row.problem);
    if (row.size != 0 && row.size != payload.size()) {
        format = Format::Binary;
        property.problem = QStringLiteral("is a %1 of %2 bytes, and was taken as binary")
                               .arg(QString::fromUtf16(row.name))
                               .arg(payload.size());
    } else if (row.type == registry_type::dwordBigEndian) {
        QByteArray turned = payload;
        std::reverse(turned.begin(), turned.end());
        payload = turned;
    } else if (isText(format) || format == Format::MultiSz) {
        terminate(payload, format == Format::MultiSz, property.problem);
    }
    if (entry != nullptr && entry->format && !entry->formatInDoubt) {
        const Format documented = *entry->format;
        if (!fits(format, documented, payload.size())) {
            property.problem = QStringLiteral("is stored as %1 and documented as %2; the stored "
                                              "format was kept")
                                   .arg(formatText(format), formatText(documented));
        } else if (!isText(format)) {
            format = documented;
        }
    }
    property.value = Value{ wire::listValue(format), payload, {}, true };
    return property;
}

QString registryText(const RegistryValue &value)
{
    const bool isWhole = value.declaredLength <= value.data.size();
    return isWhole && isText(typeRow(value.type).format) ? unterminated(value.data) : QString();
}

QStringList registryStrings(const RegistryValue &value)
{
    QStringList strings;
    if (value.type != registry_type::multiSz || value.declaredLength > value.data.size())
        return strings;
    for (const std::u16string &text : wire::readMultiText(asBytes(value.data)))
        strings.append(asText(text));
    return strings;
}

} // namespace clusprop
