// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The lines of a text file, however it is encoded and whichever way its lines end.
#pragma once

#include "core/reading/input.h"
#include "core/reading/text_encoding.h"

namespace clusprop {

class LineReader
{
public:
    /// `input` must outlive the reader and not have been read beyond its head.
    LineReader(Input &input, const QString &codePage);

    /// The next line without its end (LF or CRLF, or CR in a text without LF); false behind the last one. The view is good
    /// until the next call. A line of more than `longestLine` characters is given in pieces, all
    /// with its number.
    [[nodiscard]] bool next(QStringView &line);
    static constexpr qsizetype longestLine = qsizetype{ 64 } * 1024 * 1024;

    /// Of the line that next() gave last, from 1.
    [[nodiscard]] int number() const { return m_number; }
    /// How that line ended: "\r\n", "\n", "\r", or nothing where the text does.
    [[nodiscard]] QStringView ending() const { return m_ending; }
    [[nodiscard]] QString usedCodePage() const { return m_decoder.usedCodePage(); }
    [[nodiscard]] bool hasInvalid() const { return m_decoder.hasInvalid(); }
    [[nodiscard]] const EncodingGuess &encoding() const { return m_guess; }

private:
    [[nodiscard]] bool fill();

    Input &m_input;
    EncodingGuess m_guess;
    TextDecoder m_decoder;
    QString m_text; ///< decoded and not yet given from m_position on
    qsizetype m_position = 0;
    qsizetype m_searched = 0; ///< no line end before this
    QChar m_lineEnd; ///< null until some text was read
    int m_number = 0;
    QStringView m_ending;
    bool m_isInside = false; ///< what was given last is no whole line, but a piece of one
    bool m_atEnd = false;
};

} // namespace clusprop
