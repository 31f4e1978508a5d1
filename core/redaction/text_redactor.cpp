// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/redaction/text_redactor.h"

#include "core/catalog/catalog.h"
#include "core/redaction/kept_words.h"

#include <algorithm>

namespace clusprop {
namespace {

using Kind = RedactionKind;

constexpr qsizetype shortestInTexts = 3; ///< of names that are looked for inside of other texts

bool hasLetter(QStringView text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar unit) { return unit.isLetter() || unit.isSurrogate(); });
}

bool isTokenStart(QStringView text, qsizetype at)
{
    return at == 0 || !isWordCharacter(text[at - 1]) || !isWordCharacter(text[at]);
}

/// ".example" belongs to nobody (RFC 2606).
QStringView endingOf(Kind kind, QStringView name)
{
    return kind == Kind::Domain && name.contains(u'.') ? QStringView(u".example") : QStringView();
}

/// Whether the text as a whole may stay.
bool stays(QStringView text, const TextField &field)
{
    if (field.numbersStay && isNumberOrDate(text))
        return true;
    if (field.isId && isPlainGuid(text))
        return true;
    if (field.entry == nullptr)
        return false;
    const QVariant &usual = field.entry->defaultValue;
    const bool isDefault = usual.typeId() == QMetaType::QString && text == usual.toString();
    return isDefault || std::ranges::any_of(field.entry->values, [text](const NamedValue &value) {
        return value.text && text.compare(*value.text, Qt::CaseInsensitive) == 0;
    });
}

/// What stands between two things that were recognised, without the punctuation around it.
struct Inner
{
    qsizetype begin = 0;
    qsizetype end = 0;
};
Inner innerOf(QStringView gap)
{
    Inner inner{ 0, gap.size() };
    while (inner.begin < inner.end && !isWordCharacter(gap[inner.begin]))
        ++inner.begin;
    while (inner.end > inner.begin && !isWordCharacter(gap[inner.end - 1]))
        --inner.end;
    // A bracket or a quotation mark goes with its other half.
    const QStringView words = gap.sliced(inner.begin, inner.end - inner.begin);
    const QChar next = inner.end < gap.size() ? gap[inner.end] : QChar();
    const bool closes = (next == u')' && words.count(u'(') > words.count(u')'))
        || (next == u'"' && words.count(u'"') % 2 == 1);
    inner.end += closes ? 1 : 0;
    return inner;
}

/// Short numbers (a port, a prefix length) and words that say nothing about anybody.
bool isHarmless(QStringView inner, Vocabulary vocabulary)
{
    constexpr qsizetype mostDigits = 5; // a telephone has more,
    constexpr int mostNumbers = 2; // and an address with dashes
    qsizetype digits = 0;
    int numbers = 0;
    for (qsizetype at = 0; at < inner.size();) {
        const qsizetype end = tokenEnd(inner, at);
        const QStringView word = inner.sliced(at, end - at);
        at = end;
        if (!isWordCharacter(word[0]))
            continue;
        const bool isNumber = std::all_of(
            word.begin(), word.end(), [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
        digits += isNumber ? word.size() : 0;
        numbers += isNumber ? 1 : 0;
        const bool isKnown = isNumber || isJoiningWord(word)
            || (vocabulary == Vocabulary::States && isStateWord(word))
            || (vocabulary == Vocabulary::Places && isPlaceWord(word));
        if (!isKnown || digits > mostDigits || numbers > mostNumbers)
            return false;
    }
    return true;
}

/// Whether all of a name is something that is replaced as what it is.
bool isNoName(const QString &name)
{
    const auto fills = [&name](qsizetype length) { return length == name.size(); };
    const auto address4 = address4At(name, 0);
    const auto address6 = address6At(name, 0);
    const auto hardware = hardwareAddressAt(name, 0);
    const auto sid = sidAt(name, 0);
    return fills(guidAt(name, 0)) || (address4 && fills(address4->length))
        || (address6 && fills(address6->length)) || (hardware && fills(hardware->length))
        || (sid && fills(sid->length)) || pathAt(name, 0).end != 0;
}

} // namespace

void TextRedactor::addName(Kind kind, const QString &name)
{
    if (name.isEmpty())
        return;
    if (const PathText path = pathAt(name, 0); path.end != 0) {
        const PathSegment &last = path.segments.last();
        const QString segment = name.sliced(last.begin, last.end - last.begin);
        if (!isSystemFolder(segment) && !segment.contains(u'{'))
            addName(kind, segment);
        return;
    }
    if (isNoName(name))
        return;
    m_replacements.prepare(kind, name, endingOf(kind, name));
    if (name.size() >= shortestInTexts && hasLetter(name))
        m_names.add(name);
}

void TextRedactor::survey(QStringView text)
{
    m_replacements.reserve(text);
    for (qsizetype at = 0; at < text.size(); at = tokenEnd(text, at)) {
        if (const auto address4 = address4At(text, at))
            m_addresses.reserve(address4->address);
        else if (const auto address6 = address6At(text, at))
            m_addresses.reserve(address6->address);
    }
}

QString TextRedactor::redact(const QString &text, const TextField &field)
{
    if (text.isEmpty())
        return text;
    if (field.isResourceType && Catalog::shared().findResourceType(text) != nullptr)
        return text;
    if (field.isName)
        return redactName(text, field);
    if (hasLetter(text) && m_replacements.has(text))
        return nameText(field.kind, text);
    if (stays(text, field))
        return text;
    if (isSddl(text))
        return redactSddl(text);
    return redactParts(text, field);
}

QString TextRedactor::redactName(const QString &name, const TextField &field)
{
    const bool isNumber = std::all_of(
        name.begin(), name.end(), [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
    if (field.isId && isNumber)
        return name;
    if (!isNoName(name))
        return nameText(field.kind, name);
    TextField parts;
    parts.kind = field.kind;
    return redactParts(name, parts);
}

QString TextRedactor::nameText(Kind kind, QStringView name)
{
    if (guidAt(name, 0) == name.size()) {
        ++m_keptGuids;
        return name.toString();
    }
    return m_replacements.of(kind, name);
}

QString TextRedactor::redactParts(QStringView text, const TextField &field)
{
    QString result;
    qsizetype gap = 0;
    for (qsizetype at = 0; at < text.size();) {
        const Piece piece = isTokenStart(text, at) ? entityAt(text, at, field) : Piece();
        if (piece.length == 0) {
            at = tokenEnd(text, at);
            continue;
        }
        result += gapText(text.sliced(gap, at - gap), field) + piece.text;
        at += piece.length;
        gap = at;
    }
    return result + gapText(text.sliced(gap), field);
}

QString TextRedactor::redactSddl(QStringView text)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        if (const auto sid = sidAt(text, at)) {
            result += m_sids.text(sid->sid);
            at += sid->length;
        } else {
            result += text[at++];
        }
    }
    return result;
}

TextRedactor::Piece TextRedactor::entityAt(QStringView text, qsizetype from, const TextField &field)
{
    // The words of a place are joined as those of paths and domains are.
    const bool isPlace = field.vocabulary == Vocabulary::Places;
    const bool isWord = isWordCharacter(text[from]) && !isPlace;
    if (Piece identifier = identifierAt(text, from); identifier.length > 0)
        return identifier;
    if (const qsizetype account = systemAccountAt(text, from); isWord && account > 0)
        return { account, text.sliced(from, account).toString() };
    if (const PathText path = isPlace ? PathText() : pathAt(text, from); path.end != 0)
        return { path.end - from, pathText(text, from, path) };
    if (const qsizetype name = m_names.longestAt(text, from); name > 0)
        return { name, nameText(Kind::Text, text.sliced(from, name)) };
    return isWord ? wordsAt(text, from) : Piece();
}

TextRedactor::Piece TextRedactor::identifierAt(QStringView text, qsizetype from)
{
    if (const qsizetype guid = guidAt(text, from); guid > 0) {
        ++m_keptGuids;
        return { guid, text.sliced(from, guid).toString() };
    }
    if (const auto sid = sidAt(text, from))
        return { sid->length, m_sids.text(sid->sid) };
    return addressAt(text, from);
}

template<typename Address> QString TextRedactor::standIn(Kind kind, const Address &address)
{
    if (staysAsItIs(address))
        return addressText(address);
    return m_replacements.of(
        kind, addressText(address), [&] { return addressText(m_addresses.standIn(address)); });
}

TextRedactor::Piece TextRedactor::addressAt(QStringView text, qsizetype from)
{
    if (const auto address = hardwareAddressAt(text, from)) {
        const QChar separator = text[from + 2];
        if (staysAsItIs(address->address))
            return { address->length, text.sliced(from, address->length).toString() };
        QString standIn
            = m_replacements.of(Kind::HardwareAddress, addressText(address->address, u'-'),
                [&] { return addressText(m_addresses.standIn(address->address), u'-'); });
        return { address->length, standIn.replace(u'-', separator) };
    }
    if (const auto address = address4At(text, from))
        return { address->length, standIn(Kind::Address, address->address) };
    if (const auto address = address6At(text, from))
        return { address->length, standIn(Kind::Address6, address->address) };
    return {};
}

TextRedactor::Piece TextRedactor::wordsAt(QStringView text, qsizetype from)
{
    const AccountName account = accountAt(text, from);
    if (account.length > 0 && guidAt(text, from + account.first + 1) == 0)
        return accountPiece(text, from, account);
    if (const qsizetype file = fileNameAt(text, from); file > 0)
        return { file, fileText(text.sliced(from, file)) };
    if (const DnsName name = dnsNameAt(text, from); name.end > 0)
        return { name.end - from, dnsText(text, name) };
    return {};
}

TextRedactor::Piece TextRedactor::accountPiece(
    QStringView text, qsizetype from, const AccountName &account)
{
    const QStringView first = text.sliced(from, account.first);
    const QChar separator = text[from + account.first];
    const QStringView second
        = text.sliced(from + account.first + 1, account.length - account.first - 1);
    if (separator == u'@')
        return { account.length, nameText(Kind::Account, first) + separator + domainText(second) };
    return { account.length, domainText(first) + separator + nameText(Kind::Account, second) };
}

QString TextRedactor::pathText(QStringView text, qsizetype from, const PathText &path)
{
    QString result;
    qsizetype at = from;
    for (const PathSegment &segment : path.segments) {
        result += text.sliced(at, segment.begin - at);
        result
            += segmentText(text.sliced(segment.begin, segment.end - segment.begin), segment.role);
        at = segment.end;
    }
    return result;
}

QString TextRedactor::segmentText(QStringView segment, SegmentRole role)
{
    if (segment.isEmpty())
        return {};
    if (role == SegmentRole::Host) {
        if (const auto address = address4At(segment, 0);
            address && address->length == segment.size())
            return standIn(Kind::Address, address->address);
        const DnsName name = dnsNameAt(segment, 0);
        return name.end == segment.size() ? dnsText(segment, name) : nameText(Kind::Host, segment);
    }
    constexpr qsizetype signs = 2; // the percent signs of a variable
    const bool isVariable
        = segment.size() > signs && segment.startsWith(u'%') && segment.endsWith(u'%');
    if (isVariable && isSystemVariable(segment.sliced(1).chopped(1)))
        return segment.toString();
    // "Volume{GUID}"; whatever else has a GUID in it is left to the general rules
    if (const qsizetype brace = segment.indexOf(u'{'); brace >= 0 || guidAt(segment, 0) > 0) {
        const bool isVolume
            = segment.first(std::max<qsizetype>(brace, 0)).compare(u"Volume", Qt::CaseInsensitive)
            == 0;
        const qsizetype guid = guidAt(segment, brace + 1);
        const bool fills = guid > 0 && brace + 1 + guid + (brace < 0 ? 0 : 1) == segment.size();
        if (fills && (isVolume || brace <= 0)) {
            ++m_keptGuids;
            return segment.toString();
        }
    }
    if (m_replacements.has(segment))
        return nameText(Kind::Folder, segment);
    if (role == SegmentRole::Share)
        return isSystemShare(segment) ? segment.toString() : nameText(Kind::Share, segment);
    if (isSystemFolder(segment))
        return segment.toString();
    return knownSuffix(segment) < 0 ? nameText(Kind::Folder, segment) : fileText(segment);
}

QString TextRedactor::dnsText(QStringView text, const DnsName &name)
{
    // A domain that is known, the longest first; else all behind the first of three labels.
    const auto from = [&](qsizetype label) {
        return text.sliced(name.labels[label], name.end - name.labels[label]);
    };
    qsizetype domain = name.labels.size() > 2 ? 1 : 0;
    for (qsizetype label = 0; label + 1 < name.labels.size(); ++label) {
        if (m_replacements.kindOf(from(label)) == Kind::Domain) {
            domain = label;
            break;
        }
    }
    if (domain == 0)
        return domainText(from(0));
    const qsizetype begin = name.labels.first();
    const QStringView host = text.sliced(begin, name.labels[domain] - 1 - begin);
    return nameText(Kind::Host, host) + u'.' + domainText(from(domain));
}

QString TextRedactor::domainText(QStringView domain)
{
    return m_replacements.of(Kind::Domain, domain, endingOf(Kind::Domain, domain));
}

QString TextRedactor::fileText(QStringView fileName)
{
    if (isClusterLibrary(fileName))
        return fileName.toString();
    const qsizetype suffix = knownSuffix(fileName);
    const QStringView stem = fileName.first(suffix);
    if (m_replacements.has(stem)) // the disk of a virtual machine is called like it
        return nameText(Kind::File, stem) + fileName.sliced(suffix).toString();
    return m_replacements.of(Kind::File, fileName, fileName.sliced(suffix));
}

QString TextRedactor::gapText(QStringView gap, const TextField &field)
{
    const Inner inner = innerOf(gap);
    const QStringView words = gap.sliced(inner.begin, inner.end - inner.begin);
    if (isHarmless(words, field.vocabulary))
        return gap.toString();
    const bool isOneWord
        = std::none_of(words.begin(), words.end(), [](QChar unit) { return unit.isSpace(); });
    return gap.first(inner.begin).toString() + nameText(isOneWord ? field.kind : Kind::Text, words)
        + gap.sliced(inner.end).toString();
}

} // namespace clusprop
