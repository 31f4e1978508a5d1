// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/security_text.h"

#include "core/model/property.h"
#include "core/values/sid_names.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace clusprop {
namespace {

struct RightRow
{
    std::uint32_t bits;
    const char16_t *words;
};

/// Every bit once; both cluster rights together come first, because they have a name.
constexpr std::array rights{
    RightRow{ 0x80000000, u"generic read" }, RightRow{ 0x40000000, u"generic write" },
    RightRow{ 0x20000000, u"generic execute" }, RightRow{ 0x10000000, u"generic all" },
    RightRow{ 0x02000000, u"maximum allowed" }, RightRow{ 0x01000000, u"access system security" },
    RightRow{ 0x00100000, u"synchronize" }, RightRow{ 0x00080000, u"write owner" },
    RightRow{ 0x00040000, u"write DACL" }, RightRow{ 0x00020000, u"read control" },
    RightRow{ 0x00010000, u"delete" },
    RightRow{ 0x00000001 | 0x00000002, u"cluster full control" }, // CLUSAPI_ALL_ACCESS
    RightRow{ 0x00000001, u"cluster read" }, // CLUSAPI_READ_ACCESS
    RightRow{ 0x00000002, u"cluster change" }, // CLUSAPI_CHANGE_ACCESS
    RightRow{ 0x00000004, u"cluster no access" }, // CLUSAPI_NO_ACCESS
};

/// Masks that have a word of their own, and then single bits by their number.
constexpr std::array wholeMasks{
    RightRow{ 0x001F01FF, u"FA" },
    RightRow{ 0x00120089, u"FR" },
    RightRow{ 0x00120116, u"FW" },
    RightRow{ 0x001200A0, u"FX" },
    RightRow{ 0x000F003F, u"KA" },
    RightRow{ 0x00020019, u"KR" },
    RightRow{ 0x00020006, u"KW" },
};
constexpr std::array singleRights{
    RightRow{ 0x00000001, u"CC" },
    RightRow{ 0x00000002, u"DC" },
    RightRow{ 0x00000004, u"LC" },
    RightRow{ 0x00000008, u"SW" },
    RightRow{ 0x00000010, u"RP" },
    RightRow{ 0x00000020, u"WP" },
    RightRow{ 0x00000040, u"DT" },
    RightRow{ 0x00000080, u"LO" },
    RightRow{ 0x00000100, u"CR" },
    RightRow{ 0x00010000, u"SD" },
    RightRow{ 0x00020000, u"RC" },
    RightRow{ 0x00040000, u"WD" },
    RightRow{ 0x00080000, u"WO" },
    RightRow{ 0x10000000, u"GA" },
    RightRow{ 0x20000000, u"GX" },
    RightRow{ 0x40000000, u"GW" },
    RightRow{ 0x80000000, u"GR" },
};
constexpr std::array labelRights{
    RightRow{ 0x1, u"NW" },
    RightRow{ 0x2, u"NR" },
    RightRow{ 0x4, u"NX" },
};

struct KindRow
{
    const char16_t *words;
    const char16_t *token; ///< null: SDDL has none
    bool hasData; ///< data behind the SID belong to it, and are not decoded here
};

/// By the type of an entry.
constexpr std::array kinds{
    KindRow{ u"Allow", u"A", false },
    KindRow{ u"Deny", u"D", false },
    KindRow{ u"Audit", u"AU", false },
    KindRow{ u"Alarm", u"AL", false },
    KindRow{ u"Compound", nullptr, true },
    KindRow{ u"Allow for an object type", u"OA", false },
    KindRow{ u"Deny for an object type", u"OD", false },
    KindRow{ u"Audit for an object type", u"OU", false },
    KindRow{ u"Alarm for an object type", u"OL", false },
    KindRow{ u"Allow on a condition", u"XA", true },
    KindRow{ u"Deny on a condition", u"XD", true },
    KindRow{ u"Allow for an object type on a condition", u"ZA", true },
    KindRow{ u"Deny for an object type on a condition", nullptr, true },
    KindRow{ u"Audit on a condition", u"XU", true },
    KindRow{ u"Alarm on a condition", nullptr, true },
    KindRow{ u"Audit for an object type on a condition", nullptr, true },
    KindRow{ u"Alarm for an object type on a condition", nullptr, true },
    KindRow{ u"Mandatory label", u"ML", false },
    KindRow{ u"Resource attribute", u"RA", true },
    KindRow{ u"Scoped policy", u"SP", false },
};
constexpr std::uint8_t mandatoryLabel = 0x11;

struct FlagRow
{
    std::uint8_t bit;
    const char16_t *token;
    const char16_t *words;
};

constexpr std::array flags{
    FlagRow{ 0x01, u"OI", u"inherited by objects" },
    FlagRow{ 0x02, u"CI", u"inherited by containers" },
    FlagRow{ 0x04, u"NP", u"not inherited further" },
    FlagRow{ 0x08, u"IO", u"only for heirs" },
    FlagRow{ 0x10, u"ID", u"inherited" },
    FlagRow{ 0x40, u"SA", u"on success" },
    FlagRow{ 0x80, u"FA", u"on failure" },
};

/// What is found in the control bits for one of the two lists.
struct ListBits
{
    std::uint16_t present;
    std::uint16_t isProtected;
    std::uint16_t autoInheritRequired;
    std::uint16_t autoInherited;
};
constexpr ListBits daclBits{ wire::control_bit::daclPresent, wire::control_bit::daclProtected,
    wire::control_bit::daclAutoInheritRequired, wire::control_bit::daclAutoInherited };
constexpr ListBits saclBits{ wire::control_bit::saclPresent, wire::control_bit::saclProtected,
    wire::control_bit::saclAutoInheritRequired, wire::control_bit::saclAutoInherited };

QString hexadecimal(std::uint32_t number)
{
    return QStringLiteral("0x%1").arg(number, 0, 16);
}

const KindRow *kindOf(std::uint8_t type)
{
    return type < kinds.size() ? &kinds[type] : nullptr;
}

/// The words of all bits; nothing when a bit has none.
template<std::size_t count>
std::optional<QString> wordsOfBits(const std::array<RightRow, count> &table, std::uint32_t mask)
{
    QString words;
    for (const RightRow &row : table) {
        if ((mask & row.bits) == 0)
            continue;
        words += QString::fromUtf16(row.words);
        mask &= ~row.bits;
    }
    return mask == 0 ? std::optional(words) : std::nullopt;
}

QString flagWords(std::uint8_t bits)
{
    QStringList words;
    for (const FlagRow &row : flags) {
        if ((bits & row.bit) != 0)
            words.append(QString::fromUtf16(row.words));
        bits = static_cast<std::uint8_t>(bits & ~row.bit);
    }
    if (bits != 0)
        words.append(QStringLiteral("flags %1").arg(hexadecimal(bits)));
    return words.join(QStringLiteral(", "));
}

QString entryRights(const wire::AccessEntry &entry)
{
    if (!entry.sid)
        return QStringLiteral("%1 bytes, not decoded").arg(entry.extra.length);
    QStringList parts{ QStringLiteral("%1 (%2)").arg(
        rightsText(entry.mask), hexadecimal(entry.mask)) };
    if (entry.type == mandatoryLabel)
        parts = { QStringLiteral("label policy %1").arg(hexadecimal(entry.mask)) };
    if (entry.objectType)
        parts.append(QStringLiteral("object type %1")
                         .arg(QString::fromStdString(wire::guidText(*entry.objectType))));
    if (entry.inheritedObjectType)
        parts.append(QStringLiteral("inherited by type %1")
                         .arg(QString::fromStdString(wire::guidText(*entry.inheritedObjectType))));
    if (entry.extra.length > 0)
        parts.append(QStringLiteral("%1 more bytes, not decoded").arg(entry.extra.length));
    return parts.join(QStringLiteral(", "));
}

SecurityEntry describedEntry(const wire::AccessEntry &entry)
{
    const KindRow *kind = kindOf(entry.type);
    return { kind != nullptr ? QString::fromUtf16(kind->words)
                             : QStringLiteral("Type %1").arg(hexadecimal(entry.type)),
        entry.sid ? sidNameAndText(*entry.sid) : QStringLiteral("not known"), entryRights(entry),
        flagWords(entry.flags) };
}

SecurityList describedList(const wire::SecurityDescriptor &descriptor,
    const std::optional<wire::AccessList> &list, ListBits bits, const QString &ifNull)
{
    SecurityList described;
    if (!list) {
        described.summary = descriptor.has(bits.present) ? ifNull : QStringLiteral("not there");
        return described;
    }
    for (const wire::AccessEntry &entry : list->entries)
        described.entries.append(describedEntry(entry));
    const auto count = described.entries.size();
    QStringList facts{ count == 1 ? QStringLiteral("1 entry")
                                  : QStringLiteral("%1 entries").arg(count) };
    if (descriptor.has(bits.isProtected))
        facts.append(QStringLiteral("protected from inheritance"));
    if (descriptor.has(bits.autoInherited))
        facts.append(QStringLiteral("inherited automatically"));
    if (count == 0 && bits.present == daclBits.present)
        facts.append(QStringLiteral("nobody has access"));
    described.summary = facts.join(QStringLiteral(", "));
    return described;
}

/// Why an entry cannot be written as SDDL; empty when it can.
QString problemOf(const wire::AccessEntry &entry)
{
    const KindRow *kind = kindOf(entry.type);
    if (kind == nullptr || kind->token == nullptr)
        return QStringLiteral("SDDL has no word for an entry of type %1")
            .arg(hexadecimal(entry.type));
    if (kind->hasData && entry.extra.length > 0)
        return QStringLiteral(
            "An entry has a condition or an attribute, which is not decoded here");
    const auto known = [](std::uint8_t bits) {
        for (const FlagRow &row : flags)
            bits = static_cast<std::uint8_t>(bits & ~row.bit);
        return bits == 0;
    };
    return known(entry.flags)
        ? QString()
        : QStringLiteral("SDDL has no word for the entry flags %1").arg(hexadecimal(entry.flags));
}

QString entrySddl(const wire::AccessEntry &entry)
{
    QString flagTokens;
    for (const FlagRow &row : flags) {
        if ((entry.flags & row.bit) != 0)
            flagTokens += QString::fromUtf16(row.token);
    }
    const auto guid = [](const std::optional<wire::Guid> &type) {
        return type ? QString::fromStdString(wire::guidText(*type)) : QString();
    };
    const auto label
        = entry.type == mandatoryLabel ? wordsOfBits(labelRights, entry.mask) : std::nullopt;
    return QStringLiteral("(%1;%2;%3;%4;%5;%6)")
        .arg(QString::fromUtf16(kinds[entry.type].token), flagTokens,
            label.value_or(rightsSddl(entry.mask)), guid(entry.objectType),
            guid(entry.inheritedObjectType), sidSddl(*entry.sid));
}

QString listSddl(const wire::SecurityDescriptor &descriptor,
    const std::optional<wire::AccessList> &list, ListBits bits, QChar letter)
{
    if (!descriptor.has(bits.present))
        return {};
    QString text = QString(letter) + u':';
    if (descriptor.has(bits.isProtected))
        text += u'P';
    if (descriptor.has(bits.autoInheritRequired))
        text += QStringLiteral("AR");
    if (descriptor.has(bits.autoInherited))
        text += QStringLiteral("AI");
    if (!list)
        return text + QStringLiteral("NO_ACCESS_CONTROL");
    for (const wire::AccessEntry &entry : list->entries)
        text += entrySddl(entry);
    return text;
}

QString problemOf(const wire::SecurityDescriptor &descriptor)
{
    for (const auto *list : { &descriptor.dacl, &descriptor.sacl }) {
        if (!*list)
            continue;
        for (const wire::AccessEntry &entry : (*list)->entries) {
            if (const QString problem = problemOf(entry); !problem.isEmpty())
                return problem;
        }
    }
    return {};
}

QString sddlOf(const wire::SecurityDescriptor &descriptor)
{
    QString text;
    if (descriptor.owner)
        text += QStringLiteral("O:") + sidSddl(*descriptor.owner);
    if (descriptor.group)
        text += QStringLiteral("G:") + sidSddl(*descriptor.group);
    return text + listSddl(descriptor, descriptor.dacl, daclBits, u'D')
        + listSddl(descriptor, descriptor.sacl, saclBits, u'S');
}

struct DefectRow
{
    wire::Errc code;
    const char16_t *sentence;
};

constexpr std::array defects{
    DefectRow{ wire::Errc::Truncated, u"The bytes end inside the header of the descriptor" },
    DefectRow{ wire::Errc::UnknownSyntax, u"The revision or form of this part is not known" },
    DefectRow{ wire::Errc::LengthOverflow,
        u"A part lies outside of the bytes or of the part around it" },
    DefectRow{ wire::Errc::CountTooLarge, u"Fewer entries follow than the list announces" },
    DefectRow{ wire::Errc::BadLength, u"A length, count or offset is impossible" },
};

QString defectText(wire::Error error)
{
    const auto row = std::ranges::find(defects, error.code, &DefectRow::code);
    const QString sentence
        = QString::fromUtf16(row == defects.end() ? defects.back().sentence : row->sentence);
    return QStringLiteral("%1 (@0x%2)").arg(sentence).arg(quint64(error.offset), 0, 16);
}

} // namespace

QString rightsText(std::uint32_t mask)
{
    QStringList words;
    for (const RightRow &row : rights) {
        if ((mask & row.bits) != row.bits)
            continue;
        words.append(QString::fromUtf16(row.words));
        mask &= ~row.bits;
    }
    if (mask != 0)
        words.append(QStringLiteral("other rights %1").arg(hexadecimal(mask)));
    return words.isEmpty() ? QStringLiteral("no rights") : words.join(QStringLiteral(", "));
}

QString rightsSddl(std::uint32_t mask)
{
    const auto whole = std::ranges::find(wholeMasks, mask, &RightRow::bits);
    if (whole != wholeMasks.end())
        return QString::fromUtf16(whole->words);
    return wordsOfBits(singleRights, mask).value_or(hexadecimal(mask));
}

tl::expected<SecurityText, QString> securityText(const QByteArray &payload)
{
    const auto descriptor = wire::decodeSecurityDescriptor(asBytes(payload));
    if (!descriptor)
        return tl::unexpected(defectText(descriptor.error()));
    SecurityText text;
    const QString none = QStringLiteral("none");
    text.owner = descriptor->owner ? sidNameAndText(*descriptor->owner) : none;
    text.group = descriptor->group ? sidNameAndText(*descriptor->group) : none;
    text.dacl = describedList(*descriptor, descriptor->dacl, daclBits,
        QStringLiteral("no list: everybody has full access"));
    text.sacl = describedList(
        *descriptor, descriptor->sacl, saclBits, QStringLiteral("no list: nothing is audited"));
    text.sddlProblem = problemOf(*descriptor);
    if (text.sddlProblem.isEmpty())
        text.sddl = sddlOf(*descriptor);
    return text;
}

} // namespace clusprop
