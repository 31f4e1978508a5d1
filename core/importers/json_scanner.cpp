// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/json_scanner.h"

#include <algorithm>
#include <cctype>
#include <cstring>

namespace clusprop {
namespace {

constexpr std::size_t mostOpen = 64; ///< lists around an object
constexpr std::size_t largestObject = std::size_t{ 512 } << 20; ///< bytes

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
}

/// The string's end or the next escape in it.
const char *nextInString(const char *from, const char *end)
{
    while (from < end && *from != '"' && *from != '\\')
        ++from;
    return from;
}

/// Where the next character stands that opens or closes something.
const char *nextMark(const char *from, const char *end)
{
    // Brackets and braces differ in one bit.
    while (from < end && *from != '"' && (*from | 0x20) != '{' && (*from | 0x20) != '}')
        ++from;
    return from;
}

} // namespace

JsonScanner::JsonScanner(TextChunks &chunks, RecordOutput &output)
    : m_chunks(chunks)
    , m_output(output)
{ }

bool JsonScanner::fill()
{
    const QByteArray bytes = m_chunks.nextUtf8();
    if (bytes.isEmpty())
        return false;
    m_text.erase(0, m_at);
    m_at = 0;
    m_text.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (m_text.capacity() < m_text.size() + padding)
        m_text.reserve(m_text.size() + padding);
    return true;
}

/// NUL behind the end.
char JsonScanner::at(std::size_t offset)
{
    while (m_at + offset >= m_text.size()) {
        if (!fill())
            return '\0';
    }
    return m_text[m_at + offset];
}

std::size_t JsonScanner::afterBlanks(std::size_t offset)
{
    while (isBlank(at(offset)))
        ++offset;
    return offset;
}

std::optional<JsonPiece> JsonScanner::next()
{
    while (!m_output.isStopped()) {
        advance(afterBlanks(0));
        const char character = at(0);
        if (character == '\0' && m_at == m_text.size()) {
            if (!m_open.empty())
                stopAtEnd();
            return std::nullopt;
        }
        const bool isObject = character == '{' && (!m_isAfterValue || m_open.empty());
        const std::size_t wrapper = isObject ? wrapperLength() : 0;
        if (wrapper > 0) {
            open(Container::Wrapper, wrapper);
        } else if (isObject) {
            const std::size_t length = objectLength(0);
            if (length == 0)
                return std::nullopt;
            JsonPiece piece{ std::string_view(m_text).substr(m_at, length), length + padding,
                m_line };
            advance(length);
            m_isAfterValue = true;
            return piece;
        } else {
            step(character);
        }
    }
    return std::nullopt;
}

/// Anything but an object.
void JsonScanner::step(char character)
{
    const bool mayBegin = !m_isAfterValue || m_open.empty();
    if (character == '[' && mayBegin) {
        open(Container::List, 1);
    } else if (character == ']' && !m_open.empty()) {
        close();
    } else if (character == ',' && m_isAfterValue && !m_open.empty()) {
        m_isAfterValue = false;
        advance(1);
    } else if (mayBegin && character != '\0'
        && std::strchr("\"-0123456789tfn", character) != nullptr) {
        skipScalar();
    } else {
        const bool isShown = character > ' ' && character <= '~';
        stop(isShown ? QStringLiteral("\"%1\" is not expected here").arg(QLatin1Char(character))
                     : QStringLiteral("a character is not expected here"));
    }
}

void JsonScanner::open(Container container, std::size_t length)
{
    advance(length);
    m_open.push_back(container);
    m_isAfterValue = false;
    if (m_open.size() > mostOpen)
        m_output.stop(m_line, QStringLiteral("lists are nested more than %1 deep").arg(mostOpen));
}

void JsonScanner::close()
{
    advance(1);
    if (m_open.back() == Container::Wrapper) // its other members are the count
        advance(objectLength(1));
    m_open.pop_back();
    m_isAfterValue = true;
}

void JsonScanner::skipScalar()
{
    const int line = m_line;
    const std::size_t length = scalarLength();
    const bool isNull = std::string_view(m_text).substr(m_at, length) == "null";
    advance(length);
    m_isAfterValue = true;
    if (!isNull && !m_output.isStopped())
        m_output.note(
            line, QStringLiteral("a value that is no object stands here and was left out"));
}

std::size_t JsonScanner::scalarLength()
{
    std::size_t length = 1;
    if (at(0) != '"') {
        while (std::isalnum(static_cast<unsigned char>(at(length))) != 0
            || (at(length) != '\0' && std::strchr("+-.", at(length)) != nullptr))
            ++length;
        return length;
    }
    while (at(length) != '"') {
        if (at(length) == '\0') {
            stopAtEnd();
            return length;
        }
        length += at(length) == '\\' ? 2U : 1U;
    }
    return length + 1;
}

/// How far `{"value":[` goes; 0 when something else stands here.
std::size_t JsonScanner::wrapperLength()
{
    std::size_t offset = afterBlanks(1);
    for (const char letter : std::string_view("\"value\"")) {
        if (at(offset++) != letter)
            return 0;
    }
    offset = afterBlanks(offset);
    if (at(offset) != ':')
        return 0;
    offset = afterBlanks(offset + 1);
    return at(offset) == '[' ? offset + 1 : 0;
}

/// Up to the end of the object that is open `depth` deep here; 0 when the document ends before.
std::size_t JsonScanner::objectLength(int depth)
{
    std::size_t length = 0;
    bool isInString = false;
    while (length <= largestObject) {
        while (m_at + length >= m_text.size()) {
            if (!fill()) {
                stopAtEnd();
                return 0;
            }
        }
        const char *const begin = m_text.data() + m_at;
        const char *const end = m_text.data() + m_text.size();
        const char *from = begin + length;
        while (from < end) {
            from = isInString ? nextInString(from, end) : nextMark(from, end);
            if (from == end)
                break;
            const char mark = *from++;
            if (mark == '\\')
                ++from; // perhaps past the end, where the text has its NUL
            else if (mark == '"')
                isInString = !isInString;
            else if (mark == '{' || mark == '[')
                ++depth;
            else if (--depth == 0)
                return static_cast<std::size_t>(from - begin);
        }
        length = static_cast<std::size_t>(from - begin);
    }
    m_output.stop(m_line,
        QStringLiteral("an object is larger than %1 MiB, more than any of a cluster")
            .arg(largestObject >> 20));
    return 0;
}

void JsonScanner::advance(std::size_t length)
{
    const auto from = m_text.begin() + static_cast<std::ptrdiff_t>(m_at);
    m_at = std::min(m_at + length, m_text.size());
    m_line += static_cast<int>(
        std::count(from, m_text.begin() + static_cast<std::ptrdiff_t>(m_at), '\n'));
}

void JsonScanner::stop(const QString &problem)
{
    m_output.stop(m_line, QStringLiteral("this is not valid JSON: %1").arg(problem));
}

void JsonScanner::stopAtEnd()
{
    advance(m_text.size() - m_at);
    m_output.stop(m_line, QStringLiteral("the document ends in the middle"));
}

} // namespace clusprop
