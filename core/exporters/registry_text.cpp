// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/registry_text.h"

#include "core/importers/reg_text.h"
#include "core/importers/registry_tree.h"
#include "core/model/utf16_text.h"
#include "core/wire/text.h"
#include "core/model/property.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace clusprop {
namespace {

constexpr qsizetype dwordSize = 4;

/// What the registry editor has in quotes can hold neither: it would end the line, or come back as
/// another character.
bool isPlainText(QStringView text)
{
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar unit = text[index];
        const bool isPair
            = unit.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate();
        if (isPair)
            ++index;
        else if (unit.isSurrogate() || unit.unicode() < 0x20 || unit.unicode() == 0x7F
            || unit.unicode() == 0xFEFF || unit.unicode() == 0x85 || unit.unicode() == 0x2028
            || unit.unicode() == 0x2029)
            return false;
    }
    return true;
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) + u'"';
}

QString nameText(const QString &name)
{
    return name.isEmpty() ? QStringLiteral("@") : quoted(name);
}

/// The text of a REG_SZ that is nothing but that text and its NUL.
std::optional<QString> plainText(const QByteArray &data)
{
    const QString text = asText(wire::readText(asBytes(data)));
    const bool isAll = utf16Bytes(text) + QByteArray(2, '\0') == data;
    return isAll && isPlainText(text) ? std::optional(text) : std::nullopt;
}

QString hexMark(quint32 type)
{
    return type == registry_type::binary ? QStringLiteral("hex:")
                                         : QStringLiteral("hex(%1):").arg(type, 0, 16);
}

/// Lines of at most 80 characters; those that go on begin with two blanks.
QString hexLines(const QString &head, const QByteArray &data)
{
    constexpr qsizetype fullLine = 77; // one more byte and the backslash would pass 80
    QString text = head;
    text.reserve(head.size() + data.size() * 4);
    qsizetype width = head.size();
    for (qsizetype index = 0; index < data.size(); ++index) {
        constexpr char digits[] = "0123456789abcdef";
        const auto byte = static_cast<quint8>(data[index]);
        text += QLatin1Char(digits[byte >> 4]);
        text += QLatin1Char(digits[byte & 0xF]);
        if (index + 1 == data.size())
            break;
        text += u',';
        width += 3;
        if (width < fullLine)
            continue;
        text += QLatin1String("\\\r\n  ");
        width = 2;
    }
    return text;
}

} // namespace

bool isRegistryName(QStringView name)
{
    return isPlainText(name);
}

bool isRegistryKeyName(QStringView name)
{
    return !name.isEmpty() && isPlainText(name) && !name.contains(u'\\');
}

QString registryValueLine(const QString &name, quint32 type, const QByteArray &data)
{
    const QString head = nameText(name) + u'=';
    if (type == registry_type::sz) {
        if (const auto text = plainText(data))
            return head + quoted(*text) + QLatin1String("\r\n");
    }
    if (type == registry_type::dword && data.size() == dwordSize) {
        return head
            + QStringLiteral("dword:%1\r\n")
                  .arg(qFromLittleEndian<quint32>(data.constData()), 8, 16, QLatin1Char('0'));
    }
    return hexLines(head + hexMark(type), data) + QLatin1String("\r\n");
}

QString registryDeletionLine(const QString &name)
{
    return nameText(name) + QLatin1String("=-\r\n");
}

QByteArray registryFile(const QString &text)
{
    return QByteArray("\xFF\xFE", 2) + utf16Bytes(text);
}

} // namespace clusprop
