// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/encode.h"

#include "core/wire/syntax.h"
#include "core/wire/text.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace clusprop::wire {
namespace {

Result<void> appendEntry(Buffer &buffer, std::uint32_t syntax, Bytes payload, Bytes padding)
{
    if (payload.size() > std::numeric_limits<std::uint32_t>::max())
        return failure(Errc::TooLong, 0);
    appendLittleEndian(buffer, syntax);
    appendLittleEndian(buffer, static_cast<std::uint32_t>(payload.size()));
    appendBytes(buffer, payload);
    appendPadding(buffer, payload.size(), padding);
    return {};
}

} // namespace

PropertyListWriter::PropertyListWriter()
{
    appendLittleEndian(m_buffer, m_count); // patched by finish()
}

void PropertyListWriter::reserve(std::size_t bytes)
{
    constexpr std::size_t countAndEndMark = 8;
    m_buffer.reserve(m_buffer.size() + bytes + countAndEndMark);
}

Result<void> PropertyListWriter::beginProperty(std::u16string_view name)
{
    const auto payload = textPayload(name);
    if (!payload)
        return tl::unexpected(payload.error());
    return beginProperty(*payload, {});
}

Result<void> PropertyListWriter::beginProperty(Bytes nameBytes, Bytes namePadding)
{
    m_hasValue = false;
    return appendEntry(m_buffer, nameSyntax, nameBytes, namePadding);
}

Result<void> PropertyListWriter::addValue(std::uint32_t syntax, Bytes payload, Bytes padding)
{
    if (syntax == endmarkSyntax || syntax == nameSyntax)
        return failure(Errc::MissingEndmark, 0);
    m_hasValue = true;
    return appendEntry(m_buffer, syntax, payload, padding);
}

Result<void> PropertyListWriter::endProperty(bool allowNoValue)
{
    if (!m_hasValue && !allowNoValue)
        return failure(Errc::NoValue, 0);
    appendLittleEndian(m_buffer, endmarkSyntax);
    ++m_count;
    return {};
}

Buffer PropertyListWriter::finish(bool endMark, Bytes trailing, std::optional<std::uint32_t> count)
{
    Buffer head;
    appendLittleEndian(head, count.value_or(m_count));
    std::copy(head.begin(), head.end(), m_buffer.begin());
    if (endMark)
        appendLittleEndian(m_buffer, endmarkSyntax);
    appendBytes(m_buffer, trailing);
    return std::move(m_buffer);
}

Result<void> ValueListWriter::addEntry(std::uint32_t syntax, Bytes payload, Bytes padding)
{
    if (syntax == endmarkSyntax)
        return failure(Errc::MissingEndmark, 0);
    return appendEntry(m_buffer, syntax, payload, padding);
}

Buffer ValueListWriter::finish(Bytes trailing)
{
    appendLittleEndian(m_buffer, endmarkSyntax);
    appendBytes(m_buffer, trailing);
    return std::move(m_buffer);
}

Result<Buffer> encode(const PropertyListView &list)
{
    PropertyListWriter writer;
    for (const PropertyView &property : list.properties) {
        if (const auto begun = writer.beginProperty(property.name, property.namePadding); !begun)
            return tl::unexpected(begun.error());
        for (const ValueView &value : list.valuesOf(property)) {
            if (const auto added = writer.addValue(value.syntax, value.payload, value.padding); !added)
                return tl::unexpected(added.error());
        }
        [[maybe_unused]] const auto ended = writer.endProperty(true);
        assert(ended); // it minds nothing but a missing value, and one may be missing here
    }
    return writer.finish(list.endMark, list.trailing, list.count);
}

Result<Buffer> encode(const ValueListView &list)
{
    ValueListWriter writer;
    for (const ValueView &value : list.values) {
        if (const auto added = writer.addEntry(value.syntax, value.payload, value.padding); !added)
            return tl::unexpected(added.error());
    }
    return writer.finish(list.trailing);
}

} // namespace clusprop::wire
