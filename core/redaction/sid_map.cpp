// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/redaction/sid_map.h"

#include "core/model/property.h"
#include "core/redaction/name_matcher.h"
#include "core/values/sid_names.h"

#include <algorithm>

namespace clusprop {
namespace {

using wire::Sid;

constexpr std::uint64_t ntAuthority = 5;
constexpr std::uint32_t domainAuthority = 21; ///< first number of a domain's SID
constexpr std::uint32_t builtinAuthority = 32;
constexpr std::size_t domainParts = 1 + 3;
constexpr std::uint32_t firstAccount = 1000; ///< that is not built in

bool isOfDomain(const Sid &sid)
{
    return sid.authority == ntAuthority && sid.subAuthorities.size() >= domainParts
        && sid.subAuthorities.front() == domainAuthority;
}

bool isEverywhereTheSame(const Sid &sid)
{
    if (sid.subAuthorities.size() <= 1) // names a kind, nobody in particular
        return true;
    const bool builtin = sid.authority == ntAuthority && sid.subAuthorities.size() == 2
        && sid.subAuthorities.front() == builtinAuthority
        && sid.subAuthorities.back() < firstAccount;
    return builtin || (!isOfDomain(sid) && !sidName(sid).isEmpty());
}

constexpr qsizetype sidHeaderSize = 1 + 1 + 6; ///< revision, count, authority (MS-DTYP 2.4.2.2)
constexpr qsizetype descriptorHeaderSize = 1 + 1 + 2 + 4 * 4;
constexpr qsizetype listHeaderSize = 1 + 1 + 2 + 2 + 2;

qsizetype sizeOf(const Sid &sid)
{
    return sidHeaderSize + static_cast<qsizetype>(sid.subAuthorities.size()) * 4;
}

void copyBytes(const QByteArray &from, QByteArray &to, qsizetype at, qsizetype length)
{
    std::copy_n(from.begin() + at, length, to.begin() + at);
}

void putSid(QByteArray &bytes, qsizetype at, const Sid &sid)
{
    bytes[at] = 1;
    bytes[at + 1] = static_cast<char>(sid.subAuthorities.size());
    for (qsizetype index = 0; index < 6; ++index)
        bytes[at + 2 + index] = static_cast<char>(sid.authority >> (8 * (5 - index)) & 0xFFU);
    for (std::size_t index = 0; index < sid.subAuthorities.size(); ++index) {
        for (std::size_t byte = 0; byte < 4; ++byte)
            bytes[at + sidHeaderSize + static_cast<qsizetype>(index * 4 + byte)]
                = static_cast<char>(sid.subAuthorities[index] >> (8 * byte) & 0xFFU);
    }
}

qsizetype offsetAt(const QByteArray &bytes, qsizetype field)
{
    return wire::loadLittleEndian<std::uint32_t>(asBytes(bytes).data() + field);
}

/// A decimal or, for the authority, hexadecimal number up to `most`; moves `at` behind it.
std::optional<std::uint64_t> numberAt(QStringView text, qsizetype &at, std::uint64_t most)
{
    constexpr qsizetype mostDigits = 20;
    const qsizetype from = at;
    while (at < text.size() && isWordCharacter(text[at]) && at - from < mostDigits)
        ++at;
    bool ok = false;
    const QStringView digits = text.sliced(from, at - from);
    const bool isHexadecimal = digits.startsWith(u"0x", Qt::CaseInsensitive);
    const std::uint64_t number = digits.toULongLong(&ok, isHexadecimal ? 16 : 10);
    return ok && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

Sid SidMap::standIn(const Sid &original)
{
    if (isEverywhereTheSame(original))
        return original;
    const QString key = sidText(original);
    if (!m_standIns.contains(key))
        m_standIns.insert(key, make(original));
    const Sid standIn = m_standIns.value(key);
    static_cast<void>(m_replacements.of(
        RedactionKind::Sid, key, [&standIn] { return sidText(standIn); })); // counts it
    return standIn;
}

QString SidMap::text(const Sid &original)
{
    return sidText(standIn(original));
}

Sid SidMap::make(const Sid &original)
{
    Sid sid = original;
    if (!isOfDomain(original)) {
        std::fill(sid.subAuthorities.begin() + 1, sid.subAuthorities.end(), 0);
        sid.subAuthorities.back() = ++m_nextOther;
        return sid;
    }
    Sid domain = original;
    domain.subAuthorities.resize(domainParts);
    const QString domainKey = sidText(domain);
    if (!m_domains.contains(domainKey))
        m_domains.insert(domainKey, static_cast<std::uint32_t>(m_domains.size() + 1));
    std::fill_n(sid.subAuthorities.begin() + 1, domainParts - 1, m_domains.value(domainKey));
    if (sid.subAuthorities.size() > domainParts + 1)
        std::fill(sid.subAuthorities.begin() + domainParts, sid.subAuthorities.end() - 1, 0);
    if (sid.subAuthorities.size() > domainParts && sid.subAuthorities.back() >= firstAccount)
        sid.subAuthorities.back() = firstAccount + ++m_accounts[domainKey];
    return sid;
}

std::optional<QByteArray> SidMap::descriptor(const QByteArray &original)
{
    const auto decoded = wire::decodeSecurityDescriptor(asBytes(original));
    if (!decoded)
        return std::nullopt;
    QByteArray copy(original.size(), '\0');
    copyBytes(original, copy, 0, descriptorHeaderSize);
    for (const auto &list : { decoded->sacl, decoded->dacl }) {
        if (!list)
            continue;
        copyBytes(original, copy, static_cast<qsizetype>(list->range.offset), listHeaderSize);
        for (const wire::AccessEntry &entry : list->entries) {
            const auto start = static_cast<qsizetype>(entry.range.offset);
            const auto behind = static_cast<qsizetype>(entry.extra.offset);
            copyBytes(original, copy, start, behind - start);
            if (entry.sid)
                putSid(copy, behind - sizeOf(*entry.sid), standIn(*entry.sid));
        }
    }
    constexpr qsizetype ownerField = 4;
    constexpr qsizetype groupField = 8;
    if (decoded->owner)
        putSid(copy, offsetAt(original, ownerField), standIn(*decoded->owner));
    if (decoded->group)
        putSid(copy, offsetAt(original, groupField), standIn(*decoded->group));
    // Parts that overlap may have spoilt each other.
    if (!wire::decodeSecurityDescriptor(asBytes(copy)))
        return std::nullopt;
    return copy;
}

std::optional<ReadSid> sidAt(QStringView text, qsizetype from)
{
    constexpr QStringView prefix = u"S-1-";
    constexpr std::uint64_t mostAuthority = 0xFFFFFFFFFFFFU;
    constexpr std::size_t mostParts = 15;
    if (!text.sliced(from).startsWith(prefix, Qt::CaseInsensitive))
        return std::nullopt;
    qsizetype at = from + prefix.size();
    const auto authority = numberAt(text, at, mostAuthority);
    if (!authority)
        return std::nullopt;
    ReadSid read{ { *authority, {} }, 0 };
    while (at + 1 < text.size() && text[at] == u'-' && read.sid.subAuthorities.size() < mostParts) {
        qsizetype next = at + 1;
        const auto part = numberAt(text, next, 0xFFFFFFFFU);
        if (!part)
            break;
        read.sid.subAuthorities.push_back(static_cast<std::uint32_t>(*part));
        at = next;
    }
    if (read.sid.subAuthorities.empty() || (at < text.size() && isWordCharacter(text[at])))
        return std::nullopt;
    read.length = at - from;
    return read;
}

} // namespace clusprop
