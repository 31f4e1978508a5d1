// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// In which encoding a text file is, and its text.
///
/// Windows tools write UTF-16 with a mark, UTF-8 with and without one, and code pages; mail and
/// version control take marks away. Code pages are converted by iconv(3).
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

namespace clusprop {

enum class TextEncoding : std::uint8_t { Utf8, Utf16LittleEndian, Utf16BigEndian, CodePage };

struct CodePageRow
{
    const char16_t *word; ///< as `--code-page` takes it: "1252"
    const char16_t *title; ///< for people: "Western European (Windows-1252)"
    const char *iconvName;
};

/// Windows' code pages and those of its consoles. The first is taken where nothing else is said.
[[nodiscard]] std::span<const CodePageRow> codePages();
/// By word, also with "cp" or "windows-" in front; null for an unknown one.
[[nodiscard]] const CodePageRow *findCodePage(QStringView word);

struct EncodingGuess
{
    TextEncoding encoding = TextEncoding::Utf8;
    int markLength = 0; ///< bytes of the byte order marks in front
    QString why; ///< a clause: "UTF-16 with a byte order mark"
    bool isUndecided = false; ///< only ASCII so far: UTF-8 or a code page, as what follows tells
};

/// By a mark, else by which bytes are zero (UTF-16 of any language has blanks and line ends), else
/// UTF-8 where the bytes are valid in it, else a code page. A character that is cut off at the end
/// of `head` counts as valid.
[[nodiscard]] EncodingGuess guessEncoding(const QByteArray &head);

/// Whether decoded text is text: hardly any control characters but blanks and line ends.
[[nodiscard]] bool isReadableText(const QString &text);

/// Text from chunks of bytes; a character may be split between two of them.
class TextDecoder
{
public:
    /// `codePage` is a word of codePages() or empty.
    TextDecoder(const EncodingGuess &guess, const QString &codePage);
    ~TextDecoder();
    TextDecoder(const TextDecoder &) = delete;
    TextDecoder &operator=(const TextDecoder &) = delete;

    /// Drops the mark of the first chunk. A guess that is undecided is decided by the first chunk
    /// that holds more than ASCII.
    [[nodiscard]] QString decode(QByteArrayView bytes);
    /// What is left behind the last chunk: a character that was held back to see what follows it,
    /// or U+FFFD for half of one.
    [[nodiscard]] QString finish();
    /// The word of the code page that was used for anything but ASCII; empty when none was.
    [[nodiscard]] QString usedCodePage() const;
    /// Whether some bytes had no meaning in the encoding; they became U+FFFD.
    [[nodiscard]] bool hasInvalid() const;

private:
    class Converter;
    std::unique_ptr<Converter> m_converter;
};

/// A text, or the beginning of one, at once: half a character at the end is left away.
/// `usedCodePage` as in TextDecoder; may be null.
[[nodiscard]] QString decodeText(
    const QByteArray &bytes, const QString &codePage, QString *usedCodePage = nullptr);

/// UTF-8 from the middle of something: where QString::fromUtf8() takes U+FEFF at the beginning for a
/// mark and drops it, here it is a character like any other.
[[nodiscard]] QString textFromUtf8(QByteArrayView bytes);

} // namespace clusprop
