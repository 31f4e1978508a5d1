// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/text_chunks.h"

#include <algorithm>
#include <utility>

namespace clusprop {
namespace {

/// Half pairs are no text: neither UTF-8 nor XML can say them.
void replaceHalfPairs(QString &text)
{
    for (qsizetype index = 0; index < text.size(); ++index) {
        if (!text[index].isSurrogate())
            continue;
        if (text[index].isHighSurrogate() && index + 1 < text.size()
            && text[index + 1].isLowSurrogate()) {
            ++index;
            continue;
        }
        text[index] = QChar::ReplacementCharacter;
    }
}

bool isAscii(const QByteArray &bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char byte) { return (byte & 0x80) != 0; });
}

} // namespace

TextChunks::TextChunks(Input &input, const QString &codePage)
    : m_input(input)
    , m_guess(guessEncoding(input.head()))
    , m_decoder(m_guess, codePage)
    , m_isBetween(m_guess.markLength == 0)
{ }

QString TextChunks::next()
{
    QString text;
    QByteArray bytes;
    do {
        bytes = m_input.next();
        text = decoded(bytes);
    } while (text.isEmpty() && !bytes.isEmpty());
    return text;
}

QByteArray TextChunks::nextUtf8()
{
    const bool isWide = m_guess.encoding == TextEncoding::Utf16LittleEndian
        || m_guess.encoding == TextEncoding::Utf16BigEndian;
    for (;;) {
        const QByteArray bytes = m_input.next();
        if (!isWide && m_isBetween && isAscii(bytes))
            return bytes;
        m_isBetween = bytes.isEmpty() || isAscii(bytes.last(1));
        const QString text = decoded(bytes);
        if (!text.isEmpty() || bytes.isEmpty())
            return text.toUtf8();
    }
}

/// Also of nothing, for what was held back.
QString TextChunks::decoded(const QByteArray &bytes)
{
    QString text = std::exchange(m_held, {});
    if (!bytes.isEmpty())
        text += m_decoder.decode(bytes);
    if (!bytes.isEmpty() && !text.isEmpty() && text.back().isHighSurrogate()) {
        m_held = text.back();
        text.chop(1);
    }
    if (!text.isValidUtf16()) {
        m_hasInvalid = true;
        replaceHalfPairs(text);
    }
    return text;
}

void TextChunks::skipRest()
{
    while (!m_input.next().isEmpty()) { }
}

} // namespace clusprop
