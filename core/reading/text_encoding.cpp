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

/// How many bytes at the end are the beginning of a character that the next chunk ends.
qsizetype unfinished(QByteArrayView bytes, TextEncoding encoding)
{
    if (encoding != TextEncoding::Utf8)
        return bytes.size() % 2;
    constexpr qsizetype longestPart = 3;
    for (qsizetype back = 1; back <= std::min(longestPart, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xC0U) == 0x80U)
            continue;
        const qsizetype length = byte >= 0xF8 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
        return byte >= 0xC0 && length > back ? back : 0;
    }
    return 0;
}

/// Zero bytes at even and at odd places of the bytes.
struct ZeroBytes
{
    qsizetype even = 0;
    qsizetype odd = 0;
};

ZeroBytes countZeros(const QByteArray &bytes)
{
    ZeroBytes zeros;
    for (qsizetype index = 0; index < bytes.size(); ++index) {
        if (bytes[index] == '\0')
            ++(index % 2 == 0 ? zeros.even : zeros.odd);
    }
    return zeros;
}

/// Whether zero bytes stand where UTF-16 has the high half of ASCII characters. Chinese text has
/// few of those, its blanks and line ends, and some letters whose low half is zero; text in other
/// encodings has no zero byte at all.
bool areHighHalves(qsizetype high, qsizetype low, qsizetype size)
{
    constexpr qsizetype units = 64; // one blank or line end among so many
    constexpr qsizetype timesAsMany = 4;
    // One zero byte alone is a stray one, but in a file of one or two characters.
    constexpr qsizetype twoUnits = 4;
    const bool isPattern = high > 1 || size <= twoUnits;
    return isPattern && high * 2 * units >= size && high > low * timesAsMany;
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
        int length = 0;
        // Programs that add a mark without looking leave several.
        while (QByteArrayView(head).sliced(length).startsWith(mark.bytes))
            length += mark.length;
        if (length > 0)
            return { mark.encoding, length, QString::fromUtf16(mark.why) };
    }
    const ZeroBytes zeros = countZeros(head);
    if (areHighHalves(zeros.odd, zeros.even, head.size()))
        return { TextEncoding::Utf16LittleEndian, 0, QStringLiteral("UTF-16 without a mark") };
    if (areHighHalves(zeros.even, zeros.odd, head.size()))
        return { TextEncoding::Utf16BigEndian, 0, QStringLiteral("big-endian UTF-16 without a mark") };
    if (isAscii(head))
        return { TextEncoding::Utf8, 0, QStringLiteral("plain ASCII"), true };
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
        , m_isUndecided(guess.isUndecided)
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
        if (m_isUndecided && !isAscii(bytes)) {
            m_isUndecided = false;
            if (!isValidUtf8(bytes))
                m_encoding = TextEncoding::CodePage;
        }
        const QByteArray in = m_rest + bytes.toByteArray();
        m_rest.clear();
        if (m_encoding == TextEncoding::CodePage)
            return decodePage(in);
        // Qt 6.4 keeps half a character too, but drops a byte where the other half is not its own.
        const qsizetype complete = in.size() - unfinished(in, m_encoding);
        m_rest = in.sliced(complete);
        return m_decoder.decode(QByteArrayView(in).first(complete));
    }

    QString finish()
    {
        QString text = flushPage();
        if (!m_rest.isEmpty()) {
            m_invalid = true;
            text += QChar(QChar::ReplacementCharacter);
        }
        m_rest.clear();
        return text;
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

    QString decodePage(QByteArray in)
    {
        m_usedPage = m_usedPage || !isAscii(in);
        if (m_iconv == noIconv())
            m_iconv = ::iconv_open("UTF-16LE", m_page->iconvName);
        if (m_iconv == noIconv()) // a system without its tables: the letters of Latin-1 are something
            return QString::fromLatin1(in);
        // No byte gives more than one unit here, and one character may have been held back.
        QString text(in.size() + heldBack, Qt::Uninitialized);
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

    /// Hebrew and Vietnamese letters are held back by iconv, because a mark may follow them.
    QString flushPage()
    {
        if (m_iconv == noIconv())
            return {};
        QString text(heldBack, Qt::Uninitialized);
        auto *to = reinterpret_cast<char *>(text.data());
        auto toLeft = static_cast<std::size_t>(text.size()) * sizeof(QChar);
        ::iconv(m_iconv, nullptr, nullptr, &to, &toLeft);
        text.truncate(text.size() - static_cast<qsizetype>(toLeft / sizeof(QChar)));
        return text;
    }

    static constexpr qsizetype heldBack = 2; ///< UTF-16 units, at most

    TextEncoding m_encoding;
    int m_skip; ///< bytes of the mark that are still to come
    bool m_isUndecided; ///< only ASCII so far
    const CodePageRow *m_page;
    QStringDecoder m_decoder;
    ::iconv_t m_iconv = noIconv();
    QByteArray m_rest; ///< the beginning of a character
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

QString TextDecoder::finish()
{
    return m_converter->finish();
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

QString textFromUtf8(QByteArrayView bytes)
{
    constexpr QByteArrayView mark = "\xEF\xBB\xBF";
    QString marks;
    for (; bytes.startsWith(mark); bytes = bytes.sliced(mark.size()))
        marks += QChar::ByteOrderMark;
    return marks + QString::fromUtf8(bytes);
}

} // namespace clusprop
