// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shell_number.h"

#include "core/formats/value_json.h"
#include "core/importers/shell_enumerations.h"
#include "core/values/file_time.h"
#include "core/wire/value.h"

#include <algorithm>
#include <limits>

namespace clusprop {
namespace {

using wire::Format;
using Kind = ShellValue::Kind;

struct Number
{
    bool isNegative = false;
    quint64 bits = 0; ///< sign-extended
};
using MaybeNumber = tl::expected<Number, QString>;

Number signedNumber(qint64 number)
{
    return { number < 0, static_cast<quint64>(number) };
}

std::optional<Number> decimalNumber(QStringView text)
{
    bool isNumber = false;
    const bool isNegative = text.startsWith(u'-');
    const QStringView digits = isNegative ? text.sliced(1) : text;
    const bool isDecimal = !digits.isEmpty()
        && std::all_of(digits.begin(), digits.end(),
            [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (!isDecimal)
        return std::nullopt;
    const quint64 bits = isNegative ? static_cast<quint64>(text.toLongLong(&isNumber))
                                    : text.toULongLong(&isNumber);
    return isNumber ? std::optional(Number{ isNegative, bits }) : std::nullopt;
}

std::optional<Number> namedNumber(QStringView text, const ShellExpectation &expectation)
{
    if (const auto *names = enumerationOf(expectation.objectClass, expectation.name)) {
        const auto number = enumerationNumber(*names, text);
        return number ? std::optional(signedNumber(*number)) : std::nullopt;
    }
    if (expectation.entry == nullptr)
        return std::nullopt;
    const QVector<NamedValue> &values = expectation.entry->values;
    const auto isNamed = [text](const NamedValue &one) {
        return !one.text && text.compare(one.name, Qt::CaseInsensitive) == 0;
    };
    const auto value = std::find_if(values.begin(), values.end(), isNamed);
    if (value == values.end() || std::count_if(values.begin(), values.end(), isNamed) > 1)
        return std::nullopt;
    return Number{ false, value->value };
}

MaybeNumber writtenDate(QStringView text)
{
    const auto ticks = text.endsWith(u'Z') ? fileTimeFromText(text) : std::nullopt;
    if (ticks)
        return Number{ false, *ticks };
    return tl::unexpected(QStringLiteral("its time zone is not in this file"));
}

MaybeNumber writtenNumber(Format format, QStringView written, const ShellExpectation &expectation)
{
    const QStringView text = written.trimmed();
    if (const auto number = decimalNumber(text))
        return *number;
    if (format == Format::FileTime)
        return writtenDate(text);
    if (text.compare(u"True", Qt::CaseInsensitive) == 0)
        return Number{ false, 1 };
    if (text.compare(u"False", Qt::CaseInsensitive) == 0)
        return Number{ false, 0 };
    if (const auto number = namedNumber(text, expectation))
        return *number;
    return tl::unexpected(
        QStringLiteral("it is not known which number is meant; the name may be a translation"));
}

MaybeNumber numberFrom(Format format, const ShellValue &value, const ShellExpectation &expectation)
{
    switch (value.kind) {
    case Kind::Boolean:
    case Kind::Time:
        return Number{ false, value.number };
    case Kind::Integer:
        return Number{ value.isNegative, value.number };
    case Kind::Enumeration: // -1 comes sign-extended from an enumeration of 32 bits
        return Number{ value.isNegative || fitsSigned32(value.number), value.number };
    case Kind::Text:
    case Kind::Written:
        return writtenNumber(format, value.text, expectation);
    case Kind::Nothing:
    case Kind::Bytes:
    case Kind::Texts:
    case Kind::Object:
    case Kind::Objects:
    case Kind::Cut:
        break;
    }
    return tl::unexpected(QStringLiteral("it is no number"));
}

/// The low bits of a number that fits the size, signed or not, as the format wants them extended;
/// nothing for a number that does not fit.
std::optional<quint64> bitsOfSize(const Number &number, std::size_t size, bool isSigned)
{
    const unsigned bits = static_cast<unsigned>(size) * 8U;
    if (bits >= 64U)
        return number.bits;
    const quint64 sign = quint64{ 1 } << (bits - 1U);
    const quint64 mask = (quint64{ 1 } << bits) - 1U;
    const bool fits = number.isNegative ? number.bits >= ~(sign - 1U) : number.bits <= mask;
    if (!fits)
        return std::nullopt;
    const quint64 low = number.bits & mask;
    return isSigned && (low & sign) != 0 ? low | ~mask : low;
}

} // namespace

bool fitsSigned32(quint64 number)
{
    const auto signedValue = static_cast<qint64>(number);
    return signedValue < 0 && signedValue >= std::numeric_limits<qint32>::min();
}

tl::expected<QByteArray, QString> shellNumberPayload(
    Format format, const ShellValue &value, const ShellExpectation &expectation)
{
    const auto number = numberFrom(format, value, expectation);
    if (!number)
        return tl::unexpected(number.error());
    const wire::Payload payload = payloadOf(wire::listValue(format));
    const auto bits = bitsOfSize(*number, wire::numberSize(payload), wire::isSigned(payload));
    if (!bits)
        return tl::unexpected(QStringLiteral("the number is too large for its format"));
    const auto bytes = wire::numberPayload(payload, *bits);
    Q_ASSERT(bytes); // the bits are of its size
    return asByteArray(*bytes);
}

} // namespace clusprop
