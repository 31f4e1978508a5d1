// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A file as pieces of decoded text that can be joined or converted one by one.
#pragma once

#include "core/reading/input.h"
#include "core/reading/text_encoding.h"

namespace clusprop {

class TextChunks
{
public:
    /// `input` must outlive this and not have been read beyond its head. `codePage` as in
    /// LoadOptions.
    TextChunks(Input &input, const QString &codePage);

    /// The next piece, never ending inside of a surrogate pair; empty at the end and after a
    /// failure of the input.
    [[nodiscard]] QString next();
    /// The same in UTF-8. Costs nothing while the file has only ASCII characters.
    [[nodiscard]] QByteArray nextUtf8();
    /// Reads what is left, so that the input knows the hash of the whole file.
    void skipRest();

    [[nodiscard]] const std::optional<LoadError> &failure() const { return m_input.failure(); }
    [[nodiscard]] QString usedCodePage() const { return m_decoder.usedCodePage(); }
    [[nodiscard]] const EncodingGuess &encoding() const { return m_guess; }
    /// Whether something was no text in the encoding; it reads as a replacement character.
    [[nodiscard]] bool hasInvalid() const { return m_hasInvalid || m_decoder.hasInvalid(); }

private:
    [[nodiscard]] QString decoded(const QByteArray &bytes);

    Input &m_input;
    EncodingGuess m_guess;
    TextDecoder m_decoder;
    QString m_held; ///< the first half of a surrogate pair
    bool m_isBetween = false; ///< what was read ended with a whole character
    bool m_hasInvalid = false;
};

} // namespace clusprop
