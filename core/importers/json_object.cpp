// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/json_object.h"

#include "core/reading/json_string.h"
#include "core/importers/shell_text.h"
#include "core/importers/shell_time.h"

#include <QHash>
#include <QRegularExpression>

#define SIMDJSON_EXCEPTIONS 0
#include <algorithm>
#include <simdjson.h>
#include <utility>

namespace clusprop {
namespace {

namespace json = simdjson::ondemand;
using Kind = ShellValue::Kind;

constexpr qsizetype longestShown = 200;
constexpr qsizetype usualMembers = 16;

/// The other members of what Windows PowerShell 5.1 writes for a list and for a date.
bool isLayout(const QString &name)
{
    return name == u"Count" || name == u"DisplayHint" || name == u"DateTime";
}

/// A value that stands in an object of its own only because of how it was written.
std::optional<ShellValue> wrappedValue(const ShellRecord &record)
{
    if (record.members.size() < 2 || record.members.first().name != u"value")
        return std::nullopt;
    ShellValue value = record.members.first().value;
    const ShellMember &second = record.members[1];
    if (record.members.size() == 2 && second.name == u"Value" && value.kind == Kind::Integer
        && second.value.kind == Kind::Text) {
        value.kind = Kind::Enumeration;
        value.text = second.value.text;
        return value;
    }
    const bool isWrapper = std::all_of(record.members.begin() + 1, record.members.end(),
        [](const ShellMember &member) { return isLayout(member.name); });
    return isWrapper ? std::optional(value) : std::nullopt;
}

/// WMI's class, which ConvertTo-Json writes as a member.
void takeClass(ShellRecord &record)
{
    const ShellMember *member = record.find(u"CimClass");
    if (member == nullptr)
        return;
    QString name = member->value.text.section(u':', -1);
    if (!member->value.records.isEmpty()) {
        const ShellMember *inside = member->value.records.first().find(u"CimClassName");
        name = inside == nullptr ? QString() : inside->value.text;
    }
    if (name.startsWith(u"MSCluster_"))
        record.typeNames.append(
            QStringLiteral("Microsoft.Management.Infrastructure.CimInstance#root/MSCluster/")
            + name);
}

ShellValue integerValue(quint64 number)
{
    ShellValue value;
    value.kind = Kind::Integer;
    value.number = number;
    return value;
}

ShellValue stringValue(const QString &text)
{
    auto ticks = zonedFileTime(text);
    if (!ticks)
        ticks = scriptFileTime(text);
    if (!ticks)
        return shellText(text);
    ShellValue value;
    value.kind = Kind::Time;
    value.number = *ticks;
    value.typeName = QStringLiteral("DateTime");
    return value;
}

} // namespace

class JsonObjectReader::Walk
{
public:
    explicit Walk(RecordOutput &output)
        : m_output(output)
    { }

    std::optional<ShellRecord> read(const JsonPiece &piece);

private:
    bool fail(simdjson::error_code error);
    bool failString();
    int lineAt(const char *place);
    bool readObject(json::object object, int depth, ShellRecord &record);
    void addMember(ShellRecord &record, QHash<QString, qsizetype> &places, ShellMember member);
    bool readValue(json::value &value, int depth, ShellValue &read);
    bool readNested(json::value &value, int depth, ShellValue &read);
    bool readList(json::value &value, int depth, ShellValue &read);
    bool readEntry(json::value &value, int depth, ShellList &list);
    bool readString(json::value &value, QString &text);
    bool readNumber(json::value &value, ShellValue &read);
    bool readBoolean(json::value &value, ShellValue &read);
    bool readNull(json::value &value);
    template<typename T> bool cut(T &&container, ShellValue &read);
    void noteMiss();

    RecordOutput &m_output;
    json::parser m_parser;
    RecordBudget m_budget;
    const char *m_place = nullptr; ///< up to where line ends were counted
    int m_line = 1;
};

std::optional<ShellRecord> JsonObjectReader::Walk::read(const JsonPiece &piece)
{
    m_place = piece.text.data();
    m_line = piece.line;
    m_budget.refill();
    json::document document;
    json::object object;
    auto error
        = m_parser.iterate(simdjson::padded_string_view(piece.text, piece.capacity)).get(document);
    if (error == simdjson::SUCCESS)
        error = document.get_object().get(object);
    ShellRecord record;
    if (error != simdjson::SUCCESS) {
        fail(error);
        return std::nullopt;
    }
    if (!readObject(object, 0, record))
        return std::nullopt;
    takeClass(record);
    return record;
}

bool JsonObjectReader::Walk::fail(simdjson::error_code error)
{
    const QString known = QString::fromLatin1(simdjson::error_message(error));
    QString problem = known.section(QStringLiteral(": "), -1);
    if (problem.endsWith(u'.'))
        problem.chop(1);
    m_output.stop(m_line, QStringLiteral("this is not valid JSON: %1").arg(problem));
    return false;
}

bool JsonObjectReader::Walk::failString()
{
    m_output.stop(m_line, QStringLiteral("this is not valid JSON: a string has an unknown escape"));
    return false;
}

/// Objects are walked from front to back, so each line end is counted once.
int JsonObjectReader::Walk::lineAt(const char *place)
{
    if (place > m_place) {
        m_line += static_cast<int>(std::count(m_place, place, '\n'));
        m_place = place;
    }
    return m_line;
}

bool JsonObjectReader::Walk::readObject(json::object object, int depth, ShellRecord &record)
{
    record.line = m_line;
    QHash<QString, qsizetype> places;
    if (depth == 0)
        record.members.reserve(usualMembers);
    for (auto found : object) {
        json::field field;
        if (const auto error = std::move(found).get(field))
            return fail(error);
        ShellMember member;
        member.line = lineAt(field.key().raw());
        const auto name = unescapedJson(field.key().raw());
        if (!name)
            return failString();
        member.name = *name;
        if (!readValue(field.value(), depth + 1, member.value))
            return false;
        addMember(record, places, std::move(member));
    }
    return !m_output.isStopped();
}

void JsonObjectReader::Walk::addMember(
    ShellRecord &record, QHash<QString, qsizetype> &places, ShellMember member)
{
    const auto before = places.constFind(member.name);
    if (before != places.constEnd()) {
        m_output.note(member.line,
            QStringLiteral("\"%1\" stands twice in the object; the last one counts")
                .arg(member.name.left(longestShown)));
        record.members[*before] = std::move(member);
    } else if (m_budget.take()) {
        places.insert(member.name, record.members.size());
        record.members.append(std::move(member));
    } else {
        noteMiss();
    }
}

void JsonObjectReader::Walk::noteMiss()
{
    if (m_budget.isFirstMiss())
        m_output.note(
            m_line, QStringLiteral("the object is too large; what follows of it was left out"));
}

bool JsonObjectReader::Walk::readValue(json::value &value, int depth, ShellValue &read)
{
    json::json_type type{};
    if (const auto error = value.type().get(type))
        return fail(error);
    QString text;
    switch (type) {
    case json::json_type::object:
        return readNested(value, depth, read);
    case json::json_type::array:
        return readList(value, depth, read);
    case json::json_type::number:
        return readNumber(value, read);
    case json::json_type::boolean:
        return readBoolean(value, read);
    case json::json_type::null:
        return readNull(value);
    case json::json_type::string:
        break;
    }
    if (!readString(value, text))
        return false;
    read = stringValue(text);
    return true;
}

template<typename T> bool JsonObjectReader::Walk::cut(T &&container, ShellValue &read)
{
    std::string_view text;
    if (const auto error = container.raw_json().get(text))
        return fail(error);
    lineAt(text.data() + text.size());
    const std::string_view begin = text.substr(0, static_cast<std::size_t>(longestShown));
    read = cutValue(
        QString::fromUtf8(begin.data(), static_cast<qsizetype>(begin.size())).simplified());
    return true;
}

bool JsonObjectReader::Walk::readNested(json::value &value, int depth, ShellValue &read)
{
    const std::string_view brace = value.raw_json_token();
    lineAt(brace.data());
    json::object object;
    if (const auto error = value.get_object().get(object))
        return fail(error);
    if (depth >= deepest)
        return cut(object, read);
    ShellRecord record;
    if (!readObject(object, depth, record))
        return false;
    if (const ShellMember *member = record.find(u"ToString"))
        record.text = member->value.text;
    const auto wrapped = wrappedValue(record);
    read = wrapped ? *wrapped : objectValue(std::move(record));
    return true;
}

bool JsonObjectReader::Walk::readList(json::value &value, int depth, ShellValue &read)
{
    json::array array;
    if (const auto error = value.get_array().get(array))
        return fail(error);
    if (depth >= deepest)
        return cut(array, read);
    ShellList list;
    for (auto found : array) {
        json::value entry;
        if (const auto error = std::move(found).get(entry))
            return fail(error);
        std::uint64_t number = 0;
        const bool isNumber = entry.get_uint64().get(number) == simdjson::SUCCESS;
        if (isNumber && number <= 0xff)
            list.addByte(static_cast<std::uint8_t>(number));
        else if (isNumber)
            list.add(integerValue(number));
        else if (!readEntry(entry, depth, list))
            return false;
    }
    read = list.finish();
    return true;
}

bool JsonObjectReader::Walk::readEntry(json::value &value, int depth, ShellList &list)
{
    ShellValue entry;
    json::json_type type{};
    if (value.type().get(type) == simdjson::SUCCESS && type == json::json_type::string) {
        QString text; // a date among strings is one of them
        if (!readString(value, text))
            return false;
        entry = shellText(text);
    } else if (!readValue(value, depth + 1, entry)) {
        return false;
    }
    if (m_budget.take()) {
        list.add(entry);
    } else {
        list.cut();
        noteMiss();
    }
    return true;
}

bool JsonObjectReader::Walk::readString(json::value &value, QString &text)
{
    json::raw_json_string raw;
    if (const auto error = value.get_raw_json_string().get(raw))
        return fail(error);
    const auto plain = unescapedJson(raw.raw());
    if (!plain)
        return failString();
    text = *plain;
    return true;
}

bool JsonObjectReader::Walk::readNumber(json::value &value, ShellValue &read)
{
    std::uint64_t large = 0;
    if (value.get_uint64().get(large) == simdjson::SUCCESS) {
        read = integerValue(large);
        return true;
    }
    std::int64_t number = 0;
    if (value.get_int64().get(number) == simdjson::SUCCESS) {
        read = integerValue(static_cast<quint64>(number));
        read.isNegative = number < 0;
        return true;
    }
    const std::string_view token = value.raw_json_token();
    static const QRegularExpression form(
        QStringLiteral(R"(^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$)"));
    read.kind = Kind::Written;
    read.text = QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size())).trimmed();
    if (!form.match(read.text).hasMatch())
        return fail(simdjson::NUMBER_ERROR);
    return true;
}

bool JsonObjectReader::Walk::readBoolean(json::value &value, ShellValue &read)
{
    bool isTrue = false;
    if (const auto error = value.get_bool().get(isTrue))
        return fail(error);
    read.kind = Kind::Boolean;
    read.number = isTrue ? 1 : 0;
    return true;
}

bool JsonObjectReader::Walk::readNull(json::value &value)
{
    bool isNull = false;
    const auto error = value.is_null().get(isNull);
    if (error != simdjson::SUCCESS || !isNull)
        return fail(simdjson::N_ATOM_ERROR);
    return true;
}

JsonObjectReader::JsonObjectReader(RecordOutput &output)
    : m_walk(std::make_unique<Walk>(output))
{ }
JsonObjectReader::~JsonObjectReader() = default;

std::optional<ShellRecord> JsonObjectReader::read(const JsonPiece &piece)
{
    return m_walk->read(piece);
}

} // namespace clusprop
