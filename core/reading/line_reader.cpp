// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/reading/line_reader.h"

#include <algorithm>

namespace clusprop {
namespace {

/// What ends a line, by the beginning of the text: old programs write CR alone. The last character
/// may be half of a CRLF.
QChar lineEndOf(QStringView text)
{
    const bool hasFeeds = text.contains(u'\n');
    const bool hasReturns = text.first(std::max<qsizetype>(text.size() - 1, 0)).contains(u'\r');
    return hasReturns && !hasFeeds ? u'\r' : u'\n';
}

} // namespace

LineReader::LineReader(Input &input, const QString &codePage)
    : m_input(input), m_guess(guessEncoding(input.head())), m_decoder(m_guess, codePage)
{
}

bool LineReader::fill()
{
    const QByteArray chunk = m_input.next();
    m_atEnd = chunk.isEmpty();
    // What was given goes now, and not line by line: moving the rest each time would be quadratic.
    m_text.remove(0, m_position);
    m_searched -= m_position;
    m_position = 0;
    m_text += m_atEnd ? m_decoder.finish() : m_decoder.decode(chunk);
    if (m_lineEnd.isNull() && !m_text.isEmpty())
        m_lineEnd = lineEndOf(m_text);
    return !m_atEnd || m_searched < m_text.size();
}

bool LineReader::next(QStringView &line)
{
    for (;;) {
        const qsizetype end = m_text.indexOf(m_lineEnd, m_searched);
        const bool isTooLong = end < 0 && m_text.size() - m_position > longestLine;
        if (end < 0 && !isTooLong) {
            m_searched = m_text.size();
            if (!m_atEnd && fill())
                continue;
            if (m_position == m_text.size())
                return false;
        }
        const qsizetype stop = end < 0 ? m_text.size() : end;
        line = QStringView(m_text).sliced(m_position, stop - m_position);
        m_position = m_searched = end < 0 ? stop : end + 1;
        const bool isEnded = end >= 0;
        m_ending = isEnded ? QStringView(&m_lineEnd, 1) : QStringView();
        if (!isTooLong && line.endsWith(u'\r')) {
            line.chop(1);
            m_ending = isEnded ? QStringView(u"\r\n") : QStringView();
        }
        m_number += m_isInside ? 0 : 1;
        m_isInside = isTooLong;
        return true;
    }
}

} // namespace clusprop
