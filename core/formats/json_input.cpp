// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/json_input.h"

#include "core/formats/wire_import.h"
#include "core/values/json_marks.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <limits>

namespace clusprop {
namespace {

constexpr qsizetype mostNotes = 500;

struct Integer
{
    bool negative = false;
    quint64 magnitude = 0;
};

std::optional<Integer> integerFromText(QStringView text)
{
    Integer number;
    if (text.startsWith(u'-')) {
        number.negative = true;
        text = text.sliced(1);
    }
    quint64 base = 10;
    if (text.startsWith(u"0x", Qt::CaseInsensitive)) {
        base = 16;
        text = text.sliced(2);
    }
    if (text.isEmpty())
        return std::nullopt;
    constexpr quint64 most = std::numeric_limits<quint64>::max();
    for (const QChar letter : text) {
        const char16_t unit = letter.toLower().unicode();
        quint64 digit = base;
        if (unit >= u'0' && unit <= u'9')
            digit = static_cast<quint64>(unit - u'0');
        else if (unit >= u'a' && unit <= u'f')
            digit = static_cast<quint64>(unit - u'a') + 10;
        if (digit >= base || number.magnitude > (most - digit) / base)
            return std::nullopt;
        number.magnitude = number.magnitude * base + digit;
    }
    return number;
}

std::optional<Integer> integerFromNumber(const QJsonValue &value)
{
    // A number that is not whole, or too large to be exact, gives the default.
    const qint64 number = value.toInteger(0);
    if (number != value.toInteger(1))
        return std::nullopt;
    const auto bits = static_cast<quint64>(number);
    return number < 0 ? Integer{ true, 0 - bits } : Integer{ false, bits };
}

QByteArray utf8Of(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder(bytes);
        return text.toUtf8();
    }
    return bytes;
}

} // namespace

tl::unexpected<JsonFault> jsonFault(const QString &path, const QString &what, const QString &todo)
{
    return tl::unexpected(JsonFault{ path, what, todo, {} });
}

tl::unexpected<JsonFault> jsonFault(const QString &path, wire::Errc code)
{
    return tl::unexpected(
        JsonFault{ path, noteFor({ code, 0 }).text, QStringLiteral("correct this member"), code });
}

LoadError loadError(const JsonFault &fault, const QString &file)
{
    return { LoadError::Kind::Malformed, file, fault.path, fault.code, fault.what, fault.todo };
}

LoadResult<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &file)
{
    const QByteArray text = withMarksEscaped(utf8Of(bytes));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    LoadError error{ LoadError::Kind::Malformed, file, {}, {}, {}, {} };
    if (problem.error != QJsonParseError::NoError) {
        const qsizetype end = std::min<qsizetype>(problem.offset, text.size());
        error.where = QString::number(text.first(end).count('\n') + 1);
        error.what = QStringLiteral("this is not valid JSON: %1").arg(problem.errorString());
        error.todo = QStringLiteral("check whether the file was cut short or edited by hand");
        return tl::unexpected(error);
    }
    if (!document.isObject()) {
        error.where = QStringLiteral("1");
        error.what = QStringLiteral("the document is not a JSON object");
        error.todo = QStringLiteral("it must begin with { and end with }");
        return tl::unexpected(error);
    }
    return document.object();
}

QString memberPath(const QString &path, QStringView member)
{
    return path.isEmpty() ? member.toString() : path + u'.' + member.toString();
}

QString elementPath(const QString &path, qsizetype index)
{
    return path + u'[' + QString::number(index) + u']';
}

std::optional<quint64> integerFromJson(const QJsonValue &value, bool isSigned)
{
    std::optional<Integer> number;
    if (value.isString())
        number = integerFromText(value.toString());
    else if (value.isDouble())
        number = integerFromNumber(value);
    if (!number)
        return std::nullopt;
    constexpr quint64 limit = quint64{ 1 } << 63U;
    if (number->negative) {
        if (number->magnitude > (isSigned ? limit : 0))
            return std::nullopt;
        return 0 - number->magnitude;
    }
    if (isSigned && number->magnitude >= limit)
        return std::nullopt;
    return number->magnitude;
}

JsonResult<QByteArray> hexFromJson(const QJsonValue &value, const QString &path)
{
    const QString text = value.toString();
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar letter) {
        const char16_t unit = letter.unicode();
        return (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'f')
            || (unit >= u'A' && unit <= u'F');
    });
    if (!value.isString() || !digits || text.size() % 2 != 0)
        return jsonFault(path, QStringLiteral("this is not hexadecimal text"),
            QStringLiteral("write two digits for each byte"));
    return text.isEmpty() ? QByteArray("") : QByteArray::fromHex(text.toLatin1());
}

void addNote(JsonNotes &notes, const QString &path, const QString &text)
{
    if (notes.size() < mostNotes)
        notes.append({ path, text });
    else if (notes.size() == mostNotes)
        notes.append({ {}, QStringLiteral("there is more of this kind that is not listed") });
}

void noteUnknownMembers(const QJsonObject &object, std::span<const QStringView> known,
    const QString &path, JsonNotes &notes)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key = member.key();
        if (std::find(known.begin(), known.end(), key) == known.end())
            addNote(notes, memberPath(path, key),
                QStringLiteral("this member is not known and was ignored"));
    }
}

} // namespace clusprop
