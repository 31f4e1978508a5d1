// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/value.h"

namespace clusprop::wire {
namespace {

/// Whether cutting to `size` bytes and extending again gives the same number.
bool fits(std::uint64_t bits, std::size_t size, bool isSignedNumber)
{
    if (size == sizeof bits)
        return true;
    const std::size_t width = size * 8;
    if (!isSignedNumber)
        return bits >> width == 0;
    const auto number = static_cast<std::int64_t>(bits);
    const std::int64_t limit = std::int64_t{ 1 } << (width - 1);
    return number >= -limit && number < limit;
}

} // namespace

std::size_t numberSize(Payload payload)
{
    switch (payload) {
    case Payload::Word:
        return 2;
    case Payload::Dword:
    case Payload::Long:
    case Payload::ResourceClass:
        return 4;
    case Payload::ULargeInteger:
    case Payload::LargeInteger:
    case Payload::FileTime:
        return 8;
    case Payload::Opaque:
    case Payload::Text:
    case Payload::MultiText:
    case Payload::Structure:
    case Payload::StorageDescriptor:
    case Payload::PropertyList:
    case Payload::ValueList:
        break;
    }
    return 0;
}

bool isNumber(Payload payload)
{
    return numberSize(payload) != 0;
}

bool isSigned(Payload payload)
{
    return payload == Payload::Long || payload == Payload::LargeInteger;
}

std::optional<std::uint64_t> readNumber(Payload payload, Bytes bytes)
{
    const std::size_t size = numberSize(payload);
    if (size == 0 || bytes.size() != size)
        return std::nullopt;
    if (size == sizeof(std::uint64_t))
        return loadLittleEndian<std::uint64_t>(bytes.data());
    if (size == sizeof(std::uint16_t))
        return loadLittleEndian<std::uint16_t>(bytes.data());
    const auto number = loadLittleEndian<std::uint32_t>(bytes.data());
    if (isSigned(payload))
        return static_cast<std::uint64_t>(std::int64_t{ static_cast<std::int32_t>(number) });
    return number;
}

Result<Buffer> numberPayload(Payload payload, std::uint64_t bits)
{
    const std::size_t size = numberSize(payload);
    if (size == 0 || !fits(bits, size, isSigned(payload)))
        return failure(Errc::NumberOutOfRange, 0);
    Buffer buffer;
    for (std::size_t index = 0; index < size; ++index)
        buffer.push_back(static_cast<std::byte>((bits >> (index * 8)) & 0xFFU));
    return buffer;
}

} // namespace clusprop::wire
