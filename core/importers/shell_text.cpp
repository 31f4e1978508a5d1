// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shell_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace clusprop {
namespace {

constexpr qsizetype mostShown = 8;
constexpr qsizetype longestShown = 40;

/// How the names begin that are left of a cut object. "System." alone would take a service's name
/// for one.
struct TraceRow
{
    const char16_t *prefix;
    bool isClusterObject;
};
constexpr std::array traces{
    TraceRow{ u"System.Collections.", false },
    TraceRow{ u"System.Object", false },
    TraceRow{ u"System.Management.Automation.PS", false },
    TraceRow{ u"Microsoft.Management.Infrastructure.", false },
    TraceRow{ u"Microsoft.FailoverClusters.", true },
};

/// Of a text with one of the beginnings above.
bool isTypeName(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter.isLetterOrNumber() || QStringView(u".+_`[],").contains(letter);
    });
}

ShellValue objectOfClass(const QString &text)
{
    ShellValue value;
    value.kind = ShellValue::Kind::Object;
    value.text = text;
    value.typeName = shortTypeName(text);
    return value;
}

QString elided(const QString &text)
{
    return text.size() <= longestShown ? text : text.first(longestShown) + QChar(0x2026);
}

QString shownEntry(const ShellValue &entry)
{
    switch (entry.kind) {
    case ShellValue::Kind::Nothing:
        return {};
    case ShellValue::Kind::Boolean:
        return entry.number != 0 ? QStringLiteral("True") : QStringLiteral("False");
    case ShellValue::Kind::Integer:
        return entry.isNegative ? QString::number(static_cast<qint64>(entry.number))
                                : QString::number(entry.number);
    case ShellValue::Kind::Bytes:
    case ShellValue::Kind::Texts:
    case ShellValue::Kind::Objects:
    case ShellValue::Kind::Time:
        return QStringLiteral("{%1}").arg(QChar(0x2026));
    case ShellValue::Kind::Text:
    case ShellValue::Kind::Written:
    case ShellValue::Kind::Enumeration:
    case ShellValue::Kind::Object:
    case ShellValue::Kind::Cut:
        break;
    }
    return elided(entry.text);
}

QString wordOf(const ShellRecord &record, QStringView name)
{
    const ShellMember *member = record.find(name);
    if (member == nullptr)
        return {};
    if (member->value.kind == ShellValue::Kind::Integer)
        return shownEntry(member->value);
    return member->value.kind == ShellValue::Kind::Text ? member->value.text : QString();
}

void addWord(ShellRecord &record, const QString &name, const QString &text)
{
    if (text.isEmpty())
        return;
    ShellMember member;
    member.name = name;
    member.value.kind = ShellValue::Kind::Text;
    member.value.text = text;
    record.members.append(member);
}

} // namespace

QString shortTypeName(QStringView typeName)
{
    for (const QStringView prefix : { u"Deserialized.", u"System." }) {
        if (typeName.startsWith(prefix))
            typeName = typeName.sliced(prefix.size());
    }
    return typeName.toString();
}

ShellValue cutValue(const QString &text, const QString &typeName)
{
    ShellValue value;
    value.kind = ShellValue::Kind::Cut;
    value.text = text;
    value.typeName = typeName;
    return value;
}

ShellValue objectValue(ShellRecord record)
{
    ShellValue value;
    value.kind = ShellValue::Kind::Object;
    value.text = wordOf(record, u"Name");
    if (value.text.isEmpty())
        value.text = record.text;
    value.id = wordOf(record, u"Id");
    if (!record.typeNames.isEmpty())
        value.typeName = shortTypeName(record.typeNames.first());
    if (!record.members.isEmpty())
        value.records.append(std::move(record));
    return value;
}

ShellRecord objectRecord(const ShellValue &object)
{
    if (!object.records.isEmpty())
        return object.records.first();
    ShellRecord record;
    if (!object.typeName.isEmpty())
        record.typeNames.append(object.typeName);
    record.text = object.text;
    addWord(record, QStringLiteral("Name"), object.text);
    addWord(record, QStringLiteral("Id"), object.id);
    return record;
}

ShellValue shellText(const QString &text)
{
    QStringView name(text);
    if (name.startsWith(u"Deserialized."))
        name = name.sliced(QStringView(u"Deserialized.").size());
    for (const TraceRow &row : traces) {
        if (name.startsWith(QStringView(row.prefix)) && isTypeName(name)) {
            return row.isClusterObject && !name.endsWith(u']') ? objectOfClass(text)
                                                               : cutValue(text);
        }
    }
    const bool isArray = name.endsWith(u"[]") && isTypeName(name)
        && (name.startsWith(u"System.") || name.startsWith(u"Microsoft."));
    if (isArray || (name.startsWith(u"@{") && name.endsWith(u'}')))
        return cutValue(text);
    ShellValue value;
    value.kind = ShellValue::Kind::Text;
    value.text = text;
    return value;
}

void ShellList::addOther(std::uint8_t byte)
{
    if (becomes(Kind::Bytes))
        m_bytes.push_back(static_cast<char>(byte));
    else
        show(QString::number(byte));
}

void ShellList::add(const ShellValue &entry)
{
    const bool isText = entry.kind == ShellValue::Kind::Text;
    const bool isObject = entry.kind == ShellValue::Kind::Object;
    if ((isText && becomes(Kind::Texts)) || (isObject && becomes(Kind::Objects))) {
        keep(entry);
        return;
    }
    mix();
    show(shownEntry(entry));
}

void ShellList::keep(const ShellValue &entry)
{
    if (m_kind == Kind::Texts)
        m_texts.append(entry.text);
    else
        m_records.append(objectRecord(entry));
}

bool ShellList::becomes(Kind kind)
{
    if (m_kind == Kind::Empty)
        m_kind = kind;
    if (m_kind != kind)
        mix();
    return m_kind == kind;
}

/// From here on the list is only shown.
void ShellList::mix()
{
    if (m_kind == Kind::Mixed)
        return;
    m_kind = Kind::Mixed;
    for (const char byte : m_bytes.substr(0, static_cast<std::size_t>(mostShown) + 1))
        show(QString::number(static_cast<std::uint8_t>(byte)));
    for (const QString &text :
        std::as_const(m_texts).first(std::min(m_texts.size(), mostShown + 1)))
        show(elided(text));
    for (qsizetype index = 0; index < std::min(m_records.size(), mostShown + 1); ++index)
        show(elided(m_records[index].text));
    m_bytes.clear();
    m_texts.clear();
    m_records.clear();
}

void ShellList::show(const QString &entry)
{
    if (m_shown.size() < mostShown)
        m_shown.append(entry);
    else if (m_shown.size() == mostShown)
        m_shown.append(QChar(0x2026));
}

ShellValue ShellList::finish()
{
    if (m_isCut) {
        mix();
        m_shown.resize(std::min(m_shown.size(), mostShown));
        m_shown.append(QChar(0x2026));
    }
    ShellValue value;
    switch (m_kind) {
    case Kind::Empty:
    case Kind::Texts:
        value.kind = ShellValue::Kind::Texts;
        value.texts = m_texts;
        break;
    case Kind::Bytes:
        value.kind = ShellValue::Kind::Bytes;
        value.bytes = QByteArray(m_bytes.data(), static_cast<qsizetype>(m_bytes.size()));
        break;
    case Kind::Objects:
        value.kind = ShellValue::Kind::Objects;
        value.records = m_records;
        break;
    case Kind::Mixed:
        value = cutValue(QStringLiteral("{%1}").arg(m_shown.join(QStringLiteral(", "))));
        break;
    }
    return value;
}

} // namespace clusprop
