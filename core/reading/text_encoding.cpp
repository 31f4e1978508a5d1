// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/reading/text_encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>

namespace clusprop {
namespace {

constexpr std::array pages{
    CodePageRow{ u"1252", u"Western European (Windows-1252)", "CP1252" },
    CodePageRow{ u"1250", u"Central European (Windows-1250)", "CP1250" },
    CodePageRow{ u"1251", u"Cyrillic (Windows-1251)", "CP1251" },
    CodePageRow{ u"1253", u"Greek (Windows-1253)", "CP1253" },
    CodePageRow{ u"1254", u"Turkish (Windows-1254)", "CP1254" },
    CodePageRow{ u"1255", u"Hebrew (Windows-1255)", "CP1255" },
    CodePageRow{ u"1256", u"Arabic (Windows-1256)", "CP1256" },
    CodePageRow{ u"1257", u"Baltic (Windows-1257)", "CP1257" },
    CodePageRow{ u"1258", u"Vietnamese (Windows-1258)", "CP1258" },
    CodePageRow{ u"874", u"Thai (874)", "CP874" },
    CodePageRow{ u"932", u"Japanese (932)", "CP932" },
    CodePageRow{ u"936", u"Simplified Chinese (936)", "CP936" },
    CodePageRow{ u"949", u"Korean (949)", "MSCP949" },
    CodePageRow{ u"950", u"Traditional Chinese (950)", "CP950" },
    CodePageRow{ u"437", u"Console, United States (437)", "CP437" },
    CodePageRow{ u"850", u"Console, Western European (850)", "CP850" },
    CodePageRow{ u"852", u"Console, Central European (852)", "CP852" },
    CodePageRow{ u"866", u"Console, Cyrillic (866)", "CP866" },
};

bool isAscii(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char byte) { return (byte & 0x80) != 0; });
}

bool isValidUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder.decode(bytes);
    return !text.isNull() && !decoder.hasError();
}

/// Bytes at even or odd places that are zero, as ASCII in UTF-16 has them.
bool isMostlyZero(const QByteArray &bytes, qsizetype first)
{
    qsizetype zeros = 0;
    qsizetype count = 0;
    for (qsizetype index = first; index < bytes.size(); index += 2, ++count)
        zeros += bytes[index] == '\0' ? 1 : 0;
    return count > 1 && zeros * 2 > count;
}

struct Mark
{
    const char *bytes;
    int length;
    TextEncoding encoding;
    const char16_t *why;
};
constexpr std::array marks{
    Mark{ "\xFF\xFE", 2, TextEncoding::Utf16LittleEndian, u"UTF-16 with a byte order mark" },
    Mark{ "\xFE\xFF", 2, TextEncoding::Utf16BigEndian, u"big-endian UTF-16 with a byte order mark" },
    Mark{ "\xEF\xBB\xBF", 3, TextEncoding::Utf8, u"UTF-8 with a byte order mark" },
};

} // namespace

std::span<const CodePageRow> codePages()
{
    return pages;
}

const CodePageRow *findCodePage(QStringView word)
{
    for (const QStringView prefix : { u"windows-", u"cp" }) {
        if (word.startsWith(prefix, Qt::CaseInsensitive))
            word = word.sliced(prefix.size());
    }
    const auto *row = std::find_if(pages.begin(), pages.end(),
        [word](const CodePageRow &candidate) { return word == QStringView(candidate.word); });
    return row == pages.end() ? nullptr : row;
}

EncodingGuess guessEncoding(const QByteArray &head)
{
    for (const Mark &mark : marks) {
        if (head.startsWith(mark.bytes))
            return { mark.encoding, mark.length, QString::fromUtf16(mark.why) };
    }
    const bool evenZeros = isMostlyZero(head, 0);
    const bool oddZeros = isMostlyZero(head, 1);
    if (oddZeros && !evenZeros)
        return { TextEncoding::Utf16LittleEndian, 0, QStringLiteral("UTF-16 without a mark") };
    if (evenZeros && !oddZeros)
        return { TextEncoding::Utf16BigEndian, 0, QStringLiteral("big-endian UTF-16 without a mark") };
    if (isAscii(head))
        return { TextEncoding::Utf8, 0, QStringLiteral("plain ASCII") };
    if (isValidUtf8(head))
        return { TextEncoding::Utf8, 0, QStringLiteral("UTF-8 without a mark") };
    return { TextEncoding::CodePage, 0, QStringLiteral("a code page") };
}

bool isReadableText(const QString &text)
{
    // A stray byte of another code page does not make a text file binary; a NUL does.
    constexpr qsizetype tolerated = 50;
    qsizetype odd = 0;
    for (const QChar character : text) {
        if (character.isNull())
            return false;
        const bool layout = character == u'\n' || character == u'\r' || character == u'\t'
            || character == u'\f';
        if (character == QChar::ReplacementCharacter
            || (!layout && character.category() == QChar::Other_Control))
            ++odd;
    }
    return !text.isEmpty() && odd * tolerated <= text.size();
}

class TextDecoder::Converter
{
public:
    Converter(const EncodingGuess &guess, const QString &codePage)
        : m_encoding(guess.encoding)
        , m_skip(guess.markLength)
        , m_mayFallBack(guess.encoding == TextEncoding::Utf8 && guess.markLength == 0)
        , m_page(findCodePage(codePage))
    {
        if (m_page == nullptr)
            m_page = &pages.front();
        m_decoder = QStringDecoder(qtEncoding(), QStringConverter::Flag::ConvertInitialBom);
    }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;
    ~Converter()
    {
        if (m_iconv != noIconv())
            ::iconv_close(m_iconv);
    }

    QString decode(QByteArrayView bytes)
    {
        const qsizetype skipped = std::min<qsizetype>(m_skip, bytes.size());
        m_skip -= static_cast<int>(skipped);
        bytes = bytes.sliced(skipped);
        if (m_mayFallBack && !isAscii(bytes)) {
            m_mayFallBack = false;
            if (!isValidUtf8(bytes))
                m_encoding = TextEncoding::CodePage;
        }
        if (m_encoding != TextEncoding::CodePage)
            return m_decoder.decode(bytes);
        m_usedPage = m_usedPage || !isAscii(bytes);
        return decodePage(bytes);
    }

    [[nodiscard]] QString usedCodePage() const
    {
        return m_usedPage ? QString::fromUtf16(m_page->word) : QString();
    }
    [[nodiscard]] bool hasInvalid() const { return m_invalid || m_decoder.hasError(); }

private:
    static ::iconv_t noIconv() { return reinterpret_cast<::iconv_t>(-1); }

    [[nodiscard]] QStringConverter::Encoding qtEncoding() const
    {
        if (m_encoding == TextEncoding::Utf16LittleEndian)
            return QStringConverter::Utf16LE;
        return m_encoding == TextEncoding::Utf16BigEndian ? QStringConverter::Utf16BE
                                                          : QStringConverter::Utf8;
    }

    QString decodePage(QByteArrayView bytes)
    {
        if (m_iconv == noIconv())
            m_iconv = ::iconv_open("UTF-16LE", m_page->iconvName);
        if (m_iconv == noIconv()) // a system without its tables: the letters of Latin-1 are something
            return QString::fromLatin1(bytes);
        QByteArray in = m_rest + bytes.toByteArray();
        m_rest.clear();
        QString text(in.size() + 1, Qt::Uninitialized); // no byte gives more than one unit here
        char *from = in.data();
        auto fromLeft = static_cast<std::size_t>(in.size());
        auto *to = reinterpret_cast<char *>(text.data());
        auto toLeft = static_cast<std::size_t>(text.size()) * sizeof(QChar);
        while (fromLeft > 0
            && ::iconv(m_iconv, &from, &fromLeft, &to, &toLeft) == static_cast<std::size_t>(-1)) {
            if (errno == EINVAL) { // half a character at the end
                m_rest = QByteArray(from, static_cast<qsizetype>(fromLeft));
                break;
            }
            if (errno != EILSEQ || toLeft < sizeof(QChar))
                break;
            m_invalid = true;
            const QChar replacement(QChar::ReplacementCharacter);
            std::copy_n(reinterpret_cast<const char *>(&replacement), sizeof replacement, to);
            to += sizeof replacement;
            toLeft -= sizeof replacement;
            ++from;
            --fromLeft;
        }
        text.truncate(text.size() - static_cast<qsizetype>(toLeft / sizeof(QChar)));
        return text;
    }

    TextEncoding m_encoding;
    int m_skip; ///< bytes of the mark that are still to come
    bool m_mayFallBack; ///< only ASCII so far, and no mark
    const CodePageRow *m_page;
    QStringDecoder m_decoder;
    ::iconv_t m_iconv = noIconv();
    QByteArray m_rest;
    bool m_usedPage = false;
    bool m_invalid = false;
};

TextDecoder::TextDecoder(const EncodingGuess &guess, const QString &codePage)
    : m_converter(std::make_unique<Converter>(guess, codePage))
{
}

TextDecoder::~TextDecoder() = default;

QString TextDecoder::decode(QByteArrayView bytes)
{
    return m_converter->decode(bytes);
}

QString TextDecoder::usedCodePage() const
{
    return m_converter->usedCodePage();
}

bool TextDecoder::hasInvalid() const
{
    return m_converter->hasInvalid();
}

QString decodeText(const QByteArray &bytes, const QString &codePage, QString *usedCodePage)
{
    // The whole of it: what is ASCII in the first pages may be anything later on.
    TextDecoder decoder(guessEncoding(bytes), codePage);
    const QString text = decoder.decode(bytes);
    if (usedCodePage != nullptr)
        *usedCodePage = decoder.usedCodePage();
    return text;
}

} // namespace clusprop
