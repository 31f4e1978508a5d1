// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The elements of a CLIXML document, read piece by piece by QXmlStreamReader, with what a hostile
/// file could make it do kept out: document types, entities, endless tags, bottomless nesting.
#pragma once

#include "core/importers/record_output.h"

#include <QXmlStreamReader>

namespace clusprop {

/// Looks at text before the parser does, which compares each attribute of a tag with all others
/// and takes in a whole document type before it tells of it.
class TagGuard
{
public:
    enum class Verdict : std::uint8_t { Good, DocumentType, LongTag };
    /// The next piece of the document.
    [[nodiscard]] Verdict look(QStringView text);
    /// Where the last verdict was made, or the text ended; from 1.
    [[nodiscard]] int line() const { return m_line; }

    /// In characters. The tags of Export-Clixml hold a name and a number.
    static constexpr int longestTag = 4096;

private:
    enum class State : std::uint8_t { Text, Opened, Exclaimed, Skipped, Tag, Quoted };
    [[nodiscard]] State after(QChar character);
    [[nodiscard]] bool endsSkipped(QChar character) const;

    State m_state = State::Text;
    QChar m_end; ///< what ends the state, without ">"
    QChar m_last; ///< the two characters before this one
    QChar m_beforeLast;
    int m_length = 0; ///< of the tag, or of what is skipped, so far
    int m_line = 1;
};

class ClixmlTokens final : private QXmlStreamEntityResolver
{
public:
    /// Both must outlive this. What is wrong with the document stops `output`.
    ClixmlTokens(TextChunks &chunks, RecordOutput &output);

    /// Goes on to the next element inside of the current one, where name() and the others tell
    /// about it. False at the end of the current one, and when reading was stopped.
    [[nodiscard]] bool nextChild();
    /// The text of the current element, up to its end.
    [[nodiscard]] QString text();
    /// Goes to the end of the current element.
    void skip();
    /// Makes sure that nothing follows the outermost element.
    void readEnd();

    [[nodiscard]] QStringView name() const { return m_reader.name(); }
    [[nodiscard]] QStringView namespaceUri() const { return m_reader.namespaceUri(); }
    /// Null when there is none.
    [[nodiscard]] QString attribute(QLatin1String name) const;
    [[nodiscard]] int line() const { return static_cast<int>(m_reader.lineNumber()); }
    /// Characters of the document so far.
    [[nodiscard]] qint64 position() const { return m_reader.characterOffset(); }

private:
    QXmlStreamReader::TokenType next();
    bool feed();
    void tellProblem();
    QString resolveUndeclaredEntity(const QString &name) override;

    TextChunks &m_chunks;
    RecordOutput &m_output;
    QXmlStreamReader m_reader;
    TagGuard m_guard;
    int m_depth = 0; ///< elements that are open
};

} // namespace clusprop
