// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/json_writer.h"

#include <QChar>

#include <utility>

namespace clusprop {
namespace {

/// Readers take it for a mark at the start of a text and drop it.
constexpr char16_t byteOrderMark = 0xFEFF;

constexpr char digits[] = "0123456789abcdef";

void appendEscape(QByteArray &out, char16_t unit)
{
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(unit >> shift) & 0xF];
}

void appendUtf8(QByteArray &out, char32_t point)
{
    const auto tail = [&out, point](int shift) {
        out += static_cast<char>(0x80U | ((point >> shift) & 0x3FU));
    };
    if (point < 0x800) {
        out += static_cast<char>(0xC0U | (point >> 6U));
    } else if (point < 0x10000) {
        out += static_cast<char>(0xE0U | (point >> 12U));
        tail(6);
    } else {
        out += static_cast<char>(0xF0U | (point >> 18U));
        tail(12);
        tail(6);
    }
    tail(0);
}

} // namespace

void JsonWriter::beginObject(Layout layout)
{
    open('{', layout);
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray(Layout layout)
{
    open('[', layout);
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::key(QStringView name)
{
    Q_ASSERT(!m_levels.isEmpty() && !m_afterKey);
    separate();
    appendQuoted(name);
    m_out += ": ";
    m_afterKey = true;
}

void JsonWriter::text(QStringView value)
{
    beforeValue();
    appendQuoted(value);
}

void JsonWriter::number(quint64 value)
{
    beforeValue();
    m_out += QByteArray::number(value);
}

void JsonWriter::signedNumber(qint64 value)
{
    beforeValue();
    m_out += QByteArray::number(value);
}

void JsonWriter::boolean(bool value)
{
    beforeValue();
    m_out += value ? "true" : "false";
}

void JsonWriter::null()
{
    beforeValue();
    m_out += "null";
}

QByteArray JsonWriter::take()
{
    Q_ASSERT(m_levels.isEmpty());
    m_out += '\n';
    return std::exchange(m_out, {});
}

void JsonWriter::beforeValue()
{
    if (!std::exchange(m_afterKey, false) && !m_levels.isEmpty())
        separate();
}

void JsonWriter::separate()
{
    Level &level = m_levels.last();
    const bool first = std::exchange(level.empty, false);
    if (!first)
        m_out += ',';
    if (!level.oneLine)
        newLine();
    else if (!first)
        m_out += ' ';
}

void JsonWriter::newLine()
{
    m_out += '\n';
    m_out += QByteArray(m_levels.size() * m_indent, ' ');
}

void JsonWriter::open(char bracket, Layout layout)
{
    beforeValue();
    const bool outerInOneLine = m_levels.isEmpty() ? m_indent == 0 : m_levels.last().oneLine;
    m_out += bracket;
    m_levels.append({ true, outerInOneLine || layout == Layout::OneLine });
}

void JsonWriter::close(char bracket)
{
    const Level level = m_levels.takeLast();
    if (!level.empty && !level.oneLine)
        newLine();
    m_out += bracket;
}

void JsonWriter::appendQuoted(QStringView value)
{
    m_out += '"';
    for (qsizetype index = 0; index < value.size(); ++index) {
        const char16_t unit = value[index].unicode();
        if (unit == u'"' || unit == u'\\') {
            m_out += '\\';
            m_out += static_cast<char>(unit);
        } else if (unit < u' ' || unit == byteOrderMark) {
            appendEscape(m_out, unit);
        } else if (unit < 0x80) {
            m_out += static_cast<char>(unit);
        } else if (!QChar::isSurrogate(unit)) {
            appendUtf8(m_out, unit);
        } else if (QChar::isHighSurrogate(unit) && index + 1 < value.size()
            && value[index + 1].isLowSurrogate()) {
            ++index;
            appendUtf8(m_out, QChar::surrogateToUcs4(unit, value[index].unicode()));
        } else {
            appendEscape(m_out, unit);
        }
    }
    m_out += '"';
}

} // namespace clusprop
