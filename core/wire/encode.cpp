// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/encode.h"

#include "core/wire/syntax.h"
#include "core/wire/text.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>

namespace clusprop::wire {
namespace {

constexpr std::size_t dword = sizeof(std::uint32_t);

void appendDword(Appender &out, std::uint32_t value)
{
    storeLittleEndian(out.take(dword), value);
}

/// An entry whose payload of that size the caller writes. Padding is as it was read, then zeros up to the
/// next multiple of 4; what is longer than the alignment needs is cut: it could only have been read from
/// another place.
std::byte *appendEntry(Appender &out, std::uint32_t syntax, std::size_t size, Bytes padding)
{
    const std::size_t wanted = paddingAfter(size);
    const std::size_t kept = std::min(padding.size(), wanted);
    std::byte *const entry = out.take(2 * dword + size + wanted);
    storeLittleEndian(entry, syntax);
    storeLittleEndian(entry + dword, static_cast<std::uint32_t>(size));
    std::byte *const payload = entry + 2 * dword;
    std::copy_n(padding.begin(), kept, payload + size);
    std::fill_n(payload + size + kept, wanted - kept, std::byte{ 0 });
    return payload;
}

Result<void> appendEntry(Appender &out, std::uint32_t syntax, Bytes payload, Bytes padding)
{
    if (payload.size() > std::numeric_limits<std::uint32_t>::max())
        return failure(Errc::TooLong, 0);
    std::byte *const to = appendEntry(out, syntax, payload.size(), padding);
    std::copy(payload.begin(), payload.end(), to);
    return {};
}

} // namespace

/// In its size: what grows has room to spare, and whoever keeps the bytes would keep that as well.
Buffer Appender::release()
{
    Buffer all(m_begin, m_at);
    m_own = Buffer();
    m_begin = m_at = m_end = nullptr;
    return all;
}

void Appender::grow(std::size_t count)
{
    const auto used = static_cast<std::size_t>(m_at - m_begin);
    Buffer larger(std::max(2 * used, used + count));
    std::copy(m_begin, m_at, larger.begin());
    m_own = std::move(larger);
    m_begin = m_own.data();
    m_at = m_begin + used;
    m_end = m_begin + m_own.size();
}

PropertyListWriter::PropertyListWriter()
{
    appendDword(m_out, m_count); // patched by finish()
}

PropertyListWriter::PropertyListWriter(std::span<std::byte> room)
    : m_out(room)
{
    appendDword(m_out, m_count);
}

Result<void> PropertyListWriter::beginProperty(std::u16string_view name)
{
    if (const auto refused = refusalOfText(name))
        return failure(*refused, 0);
    m_hasValue = false;
    std::byte *to = appendEntry(m_out, nameSyntax, (name.size() + 1) * sizeof(char16_t), {});
    for (const char16_t unit : name) {
        storeLittleEndian(to, static_cast<std::uint16_t>(unit));
        to += sizeof(char16_t);
    }
    storeLittleEndian(to, std::uint16_t{ 0 });
    return {};
}

Result<void> PropertyListWriter::beginProperty(Bytes nameBytes, Bytes namePadding)
{
    m_hasValue = false;
    return appendEntry(m_out, nameSyntax, nameBytes, namePadding);
}

Result<void> PropertyListWriter::addValue(std::uint32_t syntax, Bytes payload, Bytes padding)
{
    if (syntax == endmarkSyntax || syntax == nameSyntax)
        return failure(Errc::MissingEndmark, 0);
    m_hasValue = true;
    return appendEntry(m_out, syntax, payload, padding);
}

Result<void> PropertyListWriter::endProperty(bool allowNoValue)
{
    if (!m_hasValue && !allowNoValue)
        return failure(Errc::NoValue, 0);
    appendDword(m_out, endmarkSyntax);
    ++m_count;
    return {};
}

Bytes PropertyListWriter::finishInPlace(bool endMark, Bytes trailing, std::optional<std::uint32_t> count)
{
    storeLittleEndian(m_out.begin(), count.value_or(m_count));
    if (endMark)
        appendDword(m_out, endmarkSyntax);
    m_out.append(trailing);
    return m_out.bytes();
}

Buffer PropertyListWriter::finish(bool endMark, Bytes trailing, std::optional<std::uint32_t> count)
{
    static_cast<void>(finishInPlace(endMark, trailing, count));
    return m_out.release();
}

Result<void> ValueListWriter::addEntry(std::uint32_t syntax, Bytes payload, Bytes padding)
{
    if (syntax == endmarkSyntax)
        return failure(Errc::MissingEndmark, 0);
    return appendEntry(m_out, syntax, payload, padding);
}

Buffer ValueListWriter::finish(Bytes trailing)
{
    appendDword(m_out, endmarkSyntax);
    m_out.append(trailing);
    return m_out.release();
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
