// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/reg_parser.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

namespace clusprop {
namespace {

constexpr qsizetype mostDeletions = 5;
constexpr qsizetype longestText = qsizetype{ 1024 } * 1024; ///< units: twice the registry's own limit
constexpr int dwordDigits = 8;
constexpr qsizetype terminatorSize = 2;

bool isFixedSize(quint32 type, qsizetype size)
{
    return (type == registry_type::qword && size == qsizetype{ sizeof(quint64) })
        || ((type == registry_type::dword || type == registry_type::dwordBigEndian)
            && size == qsizetype{ sizeof(quint32) });
}

bool isText(quint32 type)
{
    return type == registry_type::sz || type == registry_type::expandSz
        || type == registry_type::multiSz;
}

/// Blanks at the end of a line may belong to a text that goes on in the next one.
QStringView trimmedLeft(QStringView text)
{
    while (!text.isEmpty() && (text.front() == u' ' || text.front() == u'\t'))
        text = text.sliced(1);
    return text;
}

/// Whether a line that is not blank is none of bytes, but the next key or value.
bool endsBytes(QStringView line)
{
    const QChar first = trimmedLeft(line).front();
    return first == u'[' || first == u'"' || first == u'@';
}

} // namespace

const RegParser::ValueForm RegParser::valueForms[] = {
    { u"\"", &RegParser::readText },
    { u"dword:", &RegParser::readDword },
    { u"hex:", &RegParser::readBinary },
    { u"hex(", &RegParser::readTypedBytes },
    { u"str:\"", &RegParser::readText },
    { u"str(", &RegParser::readTypedText },
    { u"-", &RegParser::readDeletion },
};

const RegParser::ValueForm *RegParser::formOf(QStringView text)
{
    const auto form = std::find_if(std::begin(valueForms), std::end(valueForms),
        [text](const ValueForm &row) { return text.startsWith(row.mark, Qt::CaseInsensitive); });
    return form == std::end(valueForms) ? nullptr : form;
}

/// What stands behind `"name" =` or `@ =`; null when the line does not begin so.
QStringView RegParser::behindName(QStringView line, QString &name)
{
    if (line.isEmpty() || (line.front() != u'"' && line.front() != u'@'))
        return {};
    const bool isNamed = line.front() == u'"';
    line = line.sliced(1);
    if (isNamed && !takeQuoted(line, RegEscapes::Plain, name))
        return {};
    line = trimmedLeft(line);
    return line.startsWith(u'=') ? trimmedLeft(line.sliced(1)) : QStringView();
}

RegParser::RegParser(LineReader &lines, RegistryTreeBuilder &builder, const QString &codePage)
    : m_lines(lines)
    , m_builder(builder)
    , m_codePage(codePage)
{
}

bool RegParser::advance()
{
    if (!m_lines.next(m_line))
        return false;
    const TextEncoding encoding = m_lines.encoding().encoding;
    const bool isWide = encoding == TextEncoding::Utf16LittleEndian
        || encoding == TextEncoding::Utf16BigEndian;
    // The least that a character takes in the file, in bytes.
    m_builder.grant((m_line.size() + 1) * (isWide ? 2 : 1));
    return true;
}

void RegParser::parse()
{
    while (m_isGiven || advance()) {
        m_isGiven = false;
        readLine();
        if (m_builder.isFull())
            return m_builder.stopAt(QString::number(m_lines.number()));
    }
}

void RegParser::readLine()
{
    m_line = trimmedLeft(m_line);
    if (isTail(m_line))
        return;
    const bool isFirst = std::exchange(m_isFirst, false);
    if (m_line.front() == u'[')
        return readKey();
    if (m_line.front() == u'"' || m_line.front() == u'@')
        return readValue();
    if (isFirst)
        return readHeader();
    refuse(QStringLiteral("this line is neither a key nor a value, and was left out"));
}

void RegParser::readHeader()
{
    m_isOld = m_line.startsWith(u"REGEDIT4", Qt::CaseInsensitive);
    if (!m_isOld && !m_line.startsWith(u"Windows Registry Editor Version", Qt::CaseInsensitive))
        refuse(QStringLiteral("this is not how a registry export begins"));
}

void RegParser::readKey()
{
    const qsizetype end = m_line.lastIndexOf(u']');
    m_hasKey = false;
    m_isPassing = true;
    if (end < 0 || !isTail(m_line.sliced(end + 1))) {
        return refuse(QStringLiteral(
            "the bracket of this key is not closed; the key was left out with its values"));
    }
    QStringView path = m_line.sliced(1, end - 1);
    if (path.startsWith(u'-'))
        return addDeletion();
    while (path.startsWith(u'\\'))
        path = path.sliced(1);
    while (path.endsWith(u'\\'))
        path.chop(1);
    m_hasKey = true;
    m_isPassing = false;
    const qsizetype rootEnd = path.indexOf(u'\\');
    m_root = path.first(rootEnd < 0 ? path.size() : rootEnd).toString();
    m_builder.startKey(path.toString(), m_lines.number());
}

void RegParser::readValue()
{
    m_valueLine = m_lines.number();
    m_name.clear();
    const QStringView value = behindName(m_line, m_name);
    const ValueForm *form = value.isNull() ? nullptr : formOf(value);
    if (form == nullptr)
        return refuseValue();
    m_line = value.sliced(form->mark.size());
    (this->*form->read)();
}

void RegParser::readDeletion()
{
    if (!isTail(m_line))
        return refuseValue();
    addDeletion();
}

void RegParser::addDeletion()
{
    if (m_deletions.size() < mostDeletions)
        m_deletions.append(m_lines.number());
}

void RegParser::readText()
{
    readTextOfType(registry_type::sz, RegEscapes::Plain);
}

void RegParser::readTypedText()
{
    const auto type = takeType();
    if (!type || !m_line.startsWith(u'"'))
        return refuseValue();
    m_line = m_line.sliced(1);
    readTextOfType(*type, RegEscapes::Extended);
}

/// Whether a line within a text is rather the next key or value, because a quote is missing. Quotes
/// within a text have a backslash, so that no line of it looks like a value.
bool RegParser::endsText(QStringView line) const
{
    const QStringView text = line.trimmed();
    if (text.startsWith(u'[') && text.endsWith(u']')) {
        const QStringView path = text.sliced(1);
        return path.startsWith(u"HKEY_", Qt::CaseInsensitive) || path.startsWith(u'\\')
            || (!m_root.isEmpty() && path.startsWith(m_root, Qt::CaseInsensitive));
    }
    QString name;
    const QStringView value = behindName(text, name);
    return !value.isNull() && formOf(value) != nullptr;
}

void RegParser::readTextOfType(quint32 type, RegEscapes escapes)
{
    QString text;
    qsizetype complete = 0; // what comes behind it may be line ends of the file
    while (!takeQuoted(m_line, escapes, text)) {
        const QStringView ending = m_lines.ending();
        if (text.size() > complete && !text.endsWith(u'\n'))
            complete = text.size();
        m_isGiven = text.size() <= longestText && advance();
        const bool goesOn = m_isGiven && !endsText(m_line);
        if (!goesOn) {
            return addCut(type, utf16Bytes(QStringView(text).first(complete)), m_valueLine,
                QStringLiteral("the closing quote is missing"));
        }
        m_isGiven = false;
        text += ending;
    }
    if (!isTail(m_line))
        note(m_lines.number(), QStringLiteral("what stands behind the closing quote was left out"));
    const qsizetype terminators = type == registry_type::multiSz ? 2 : 1;
    add(type, utf16Bytes(text) + QByteArray(terminators * terminatorSize, '\0'));
}

void RegParser::readDword()
{
    int digits = 0;
    const quint32 number = takeHexNumber(m_line, digits);
    if (digits == 0 || !isTail(m_line))
        return refuseValue();
    if (digits < dwordDigits && m_lines.ending().isEmpty()) {
        return addCut(registry_type::dword, {}, m_valueLine,
            QStringLiteral("the file ends within the number"));
    }
    QByteArray data(qsizetype{ sizeof number }, Qt::Uninitialized);
    qToLittleEndian(number, data.data());
    add(registry_type::dword, data);
}

void RegParser::readBinary()
{
    readBytesOfType(registry_type::binary);
}

void RegParser::readTypedBytes()
{
    const auto type = takeType();
    if (!type)
        return refuseValue();
    readBytesOfType(*type);
}

/// The rest of `hex(7):` or `str(7):`.
std::optional<quint32> RegParser::takeType()
{
    int digits = 0;
    const quint32 type = takeHexNumber(m_line, digits);
    if (digits == 0 || !m_line.startsWith(u"):"))
        return std::nullopt;
    m_line = m_line.sliced(2);
    return type;
}

/// Blank lines and comments may stand between lines of bytes.
bool RegParser::advanceToBytes()
{
    do {
        if (!advance())
            return false;
    } while (isTail(m_line));
    m_isGiven = endsBytes(m_line);
    return !m_isGiven;
}

HexEnd RegParser::takeLinesOfBytes()
{
    m_bytes.truncate(0);
    for (;;) {
        m_lastBytesLine = m_lines.number();
        const HexEnd end = takeHexBytes(m_line, m_bytes);
        if (end != HexEnd::Continued)
            return end;
        if (!advanceToBytes())
            return HexEnd::Dangling;
    }
}

void RegParser::readBytesOfType(quint32 type)
{
    const HexEnd end = takeLinesOfBytes();
    // A deep copy of the right size, so that m_bytes keeps its capacity.
    const QByteArray bytes = m_isOld && isText(type)
        ? fromCodePage(m_bytes)
        : QByteArray(m_bytes.constData(), m_bytes.size());
    const int line = m_lastBytesLine;
    if (end == HexEnd::Wrong) {
        addCut(
            type, bytes, line, QStringLiteral("something that is no byte stands among its bytes"));
        return skipContinuation();
    }
    if (end == HexEnd::Dangling)
        return addCut(type, bytes, line, QStringLiteral("more bytes should follow"));
    // reg export ends its last line, so who knows what is missing where that has no end.
    if (m_lines.ending().isEmpty() && !isFixedSize(type, bytes.size())) {
        return addCut(
            type, bytes, line, QStringLiteral("the file ends with it, without an end of line"));
    }
    add(type, bytes);
}

/// The lines that belong to a value which is not understood.
void RegParser::skipContinuation()
{
    while (m_line.trimmed().endsWith(u'\\') && advanceToBytes()) { }
}

QByteArray RegParser::fromCodePage(const QByteArray &bytes)
{
    TextDecoder decoder({ TextEncoding::CodePage, 0, {} }, m_codePage);
    const QString text = decoder.decode(bytes);
    if (m_usedCodePage.isEmpty())
        m_usedCodePage = decoder.usedCodePage();
    return utf16Bytes(text);
}

void RegParser::add(quint32 type, const QByteArray &data)
{
    if (m_hasKey)
        m_builder.addValue({ m_builder.shared(m_name), type, data, data.size(), m_valueLine });
    else if (!m_isPassing)
        note(m_valueLine,
            QStringLiteral("this value stands before the first key, and was left out"));
}

void RegParser::addCut(quint32 type, const QByteArray &data, int line, const QString &why)
{
    if (!m_hasKey)
        return add(type, data);
    note(line, QStringLiteral("the value of \"%1\" is cut: %2").arg(m_name, why));
    m_builder.addValue({ m_builder.shared(m_name), type, data, data.size() + 1, m_valueLine });
}

void RegParser::refuseValue()
{
    refuse(QStringLiteral("this value is written in no known way, and was left out"));
    skipContinuation();
}

void RegParser::refuse(const QString &what)
{
    note(m_lines.number(), what);
}

void RegParser::note(int line, const QString &text)
{
    m_builder.note(QString::number(line), text);
}

} // namespace clusprop
