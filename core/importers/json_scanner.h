// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The outermost objects of a JSON file one by one, whatever lists stand around them, so that a
/// file costs its largest object and what stands before a cut is kept.
#pragma once

#include "core/importers/record_output.h"

#include <string>
#include <string_view>
#include <vector>

namespace clusprop {

/// An object's text in UTF-8, from "{" to its "}".
struct JsonPiece
{
    std::string_view text; ///< good until the scanner goes on
    std::size_t capacity = 0; ///< bytes that may be read from the text's beginning
    int line = -1; ///< from 1
};

/// Lists in lists are gone into, and so is {"value":[...],"Count":n}, which Windows PowerShell 5.1
/// writes for a list. Several documents may follow one another, as `>>` leaves them.
class JsonScanner
{
public:
    /// Both must outlive this. What is wrong outside of the objects stops `output`.
    JsonScanner(TextChunks &chunks, RecordOutput &output);

    /// The next object; nothing at the end, and when reading was stopped.
    [[nodiscard]] std::optional<JsonPiece> next();

    /// What a parser may read beyond the end of a piece.
    static constexpr std::size_t padding = 64;

private:
    enum class Container : std::uint8_t { List, Wrapper };

    [[nodiscard]] bool fill();
    [[nodiscard]] char at(std::size_t offset);
    [[nodiscard]] std::size_t afterBlanks(std::size_t offset);
    [[nodiscard]] std::size_t wrapperLength();
    [[nodiscard]] std::size_t objectLength(int depth);
    [[nodiscard]] std::size_t scalarLength();
    void step(char character);
    void open(Container container, std::size_t length);
    void close();
    void skipScalar();
    void advance(std::size_t length);
    void stop(const QString &problem);
    void stopAtEnd();

    TextChunks &m_chunks;
    RecordOutput &m_output;
    std::string m_text; ///< UTF-8 that was read and not yet left behind
    std::size_t m_at = 0; ///< in m_text
    int m_line = 1; ///< at m_at
    std::vector<Container> m_open;
    bool m_isAfterValue = false;
};

} // namespace clusprop
