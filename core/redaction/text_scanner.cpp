// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/redaction/text_scanner.h"

#include "core/redaction/kept_words.h"
#include "core/redaction/name_matcher.h"

#include <QRegularExpression>

#include <algorithm>

namespace clusprop {
namespace {

constexpr qsizetype longestName = 255; ///< of a DNS name (RFC 1035) and of an account

bool isHexDigit(QChar character)
{
    const char16_t lower = character.unicode() | 0x20U;
    return (character >= u'0' && character <= u'9') || (lower >= u'a' && lower <= u'f');
}

bool isLabelCharacter(QChar character)
{
    return isWordCharacter(character) || character == u'-';
}

/// A run of word characters, dashes, dots and dollar signs that does not end with a dot.
qsizetype longNameAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && end - from < longestName
        && (isLabelCharacter(text[end]) || text[end] == u'.' || text[end] == u'$'))
        ++end;
    while (end > from && text[end - 1] == u'.')
        --end;
    return end - from;
}

} // namespace

qsizetype guidAt(QStringView text, qsizetype from)
{
    constexpr qsizetype length = 36;
    if (text.size() - from < length)
        return 0;
    for (qsizetype index = 0; index < length; ++index) {
        const bool dash = index == 8 || index == 13 || index == 18 || index == 23;
        const QChar character = text[from + index];
        if (dash ? character != u'-' : !isHexDigit(character))
            return 0;
    }
    const qsizetype end = from + length;
    return end < text.size() && isWordCharacter(text[end]) ? 0 : length;
}

bool isPlainGuid(QStringView text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(), isHexDigit);
}

bool isNumberOrDate(QStringView text)
{
    constexpr qsizetype longest = 40;
    if (text.size() > longest)
        return false;
    static const QRegularExpression number(
        QStringLiteral("^(?:[+-]?[0-9]{1,20}(?:[.,][0-9]{1,9})?|0[xX][0-9a-fA-F]{1,16})$"));
    static const QRegularExpression date(QStringLiteral(
        "^[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}"
        "(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?(?: ?[AaPp][Mm])?"
        "(?: ?Z|[+-][0-9]{2}:?[0-9]{2})?)?$"));
    return number.match(text).hasMatch() || date.match(text).hasMatch();
}

bool isSddl(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:[OGDS]:[A-Z0-9-]*(?:\\([A-Z0-9a-fx;-]*\\))*)+$"));
    return text.contains(u'(') && text.contains(u';') && form.match(text).hasMatch();
}

DnsName dnsNameAt(QStringView text, qsizetype from)
{
    DnsName name;
    qsizetype at = from;
    QVector<qsizetype> ends;
    constexpr qsizetype mostLabels = 16;
    while (at < text.size() && isWordCharacter(text[at]) && ends.size() < mostLabels) {
        qsizetype end = at;
        while (end < text.size() && end - from < longestName && isLabelCharacter(text[end]))
            ++end;
        if (end == at) // too long
            break;
        name.labels.append(at);
        ends.append(end);
        if (end >= text.size() || text[end] != u'.')
            break;
        at = end + 1;
    }
    const auto isTop = [&](qsizetype index) {
        const QStringView label = text.sliced(name.labels[index], ends[index] - name.labels[index]);
        return label.size() >= 2
            && std::all_of(label.begin(), label.end(), [](QChar unit) { return unit.isLetter(); });
    };
    while (!ends.isEmpty() && !isTop(ends.size() - 1)) {
        ends.removeLast();
        name.labels.removeLast();
    }
    if (ends.size() < 2 || knownSuffix(text.sliced(from, ends.last() - from)) >= 0)
        return {};
    name.end = ends.last();
    return name;
}

qsizetype fileNameAt(QStringView text, qsizetype from)
{
    const qsizetype length = longNameAt(text, from);
    return knownSuffix(text.sliced(from, length)) >= 0 ? length : 0;
}

AccountName accountAt(QStringView text, qsizetype from)
{
    AccountName account;
    account.first = longNameAt(text, from);
    const qsizetype separator = from + account.first;
    if (account.first == 0 || separator + 1 >= text.size() || !isWordCharacter(text[separator + 1]))
        return {};
    const bool isMail = text[separator] == u'@';
    if (!isMail && text[separator] != u'\\')
        return {};
    const qsizetype second = isMail ? dnsNameAt(text, separator + 1).end - separator - 1
                                    : longNameAt(text, separator + 1);
    if (second <= 0)
        return {};
    account.length = account.first + 1 + second;
    return account;
}

} // namespace clusprop
