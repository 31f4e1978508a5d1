// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Which encoding a text is in, and its text: the same however the bytes are cut into chunks. The
// first byte chooses the code page, the second where chunks are cut.

#include "core/reading/foreign_formats.h"
#include "core/reading/line_reader.h"
#include "tests/fuzz/judge_file.h"

#include <algorithm>

namespace clusprop::fuzz {
namespace {

struct Decoded
{
    QString text;
    bool hasInvalid = false;
};

Decoded inChunks(const QByteArray &bytes, const QString &codePage, qsizetype most)
{
    TextDecoder decoder(guessEncoding(bytes), codePage);
    QString text;
    for (qsizetype from = 0; from < bytes.size(); from += most)
        text += decoder.decode(
            QByteArrayView(bytes).sliced(from, std::min(most, bytes.size() - from)));
    text += decoder.finish();
    return { text, decoder.hasInvalid() };
}

QString inLines(const QByteArray &bytes, const QString &codePage)
{
    const auto input = Input::of(bytes, QStringLiteral("input"));
    LineReader reader(*input, codePage);
    QString text;
    QStringView line;
    int number = 0;
    while (reader.next(line)) {
        require(!line.contains(u'\n'), "a line has a line feed in it");
        require(reader.number() == ++number, "lines are miscounted");
        text += line;
        text += reader.ending();
    }
    return text;
}

} // namespace

void encoding(Bytes input)
{
    constexpr std::size_t choiceSize = 2;
    if (input.size() < choiceSize)
        return;
    const auto pages = codePages();
    const auto page = std::to_integer<std::size_t>(input[0]) % (pages.size() + 1);
    const QString codePage
        = page == pages.size() ? QString() : QString::fromUtf16(pages[page].word);
    const auto most = 1 + std::to_integer<qsizetype>(input[1]);
    const QByteArray bytes = bytesOf(input.subspan(choiceSize));

    const EncodingGuess guess = guessEncoding(bytes);
    require(guess.markLength <= bytes.size(), "a mark is longer than the file");
    require(!guess.why.isEmpty(), "nothing is said of why");
    const Decoded whole = inChunks(bytes, codePage, bytes.size() + 1);
    const QString &text = whole.text;
    require(text.size() <= bytes.size() + 1, "there are more characters than bytes");
    // How many U+FFFD stand for bytes without meaning is nowhere laid down.
    const Decoded inParts = inChunks(bytes, codePage, most);
    require(inParts.hasInvalid == whole.hasInvalid, "what is invalid depends on the chunks");
    require(whole.hasInvalid || inParts.text == text, "the text depends on the chunks");
    // Behind the last line half a line end is none of its text.
    const QString lines = inLines(bytes, codePage);
    require(lines == text || lines + u'\r' == text, "the lines are not the text");
    require(!foreignFormat(bytes, text).what.isEmpty(), "nothing is said of what the file is");
    QString used;
    static_cast<void>(isReadableText(decodeText(bytes, codePage, &used)));
    require(used.isEmpty() || findCodePage(QStringLiteral("cp") + used) != nullptr,
        "the code page is none of ours");
    // Marks are kept there, because only the first is one.
    require(textFromUtf8(bytes).size() <= bytes.size(), "there are more characters than bytes");
}

} // namespace clusprop::fuzz
