// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/clixml_tokens.h"

namespace clusprop {
namespace {

/// Elements inside of one another. Export-Clixml goes at most a hundred objects deep, each of which
/// is two or three elements, and two deep unless it is asked to.
constexpr int deepest = 512;

QString exportAgain()
{
    return QStringLiteral("export the objects again, with Export-Clixml");
}

} // namespace

bool TagGuard::endsSkipped(QChar character) const
{
    constexpr int shortestComment = 4; // what follows "<!-" in "<!---->"
    if (character != u'>' || m_last != m_end)
        return false;
    return m_end == u'?' || (m_beforeLast == m_end && m_length >= shortestComment);
}

TagGuard::State TagGuard::after(QChar character)
{
    switch (m_state) {
    case State::Text:
        return character == u'<' ? State::Opened : State::Text;
    case State::Opened:
        m_end = character;
        m_length = 0;
        if (character == u'>')
            return State::Text;
        if (character == u'!')
            return State::Exclaimed;
        return character == u'?' ? State::Skipped : State::Tag;
    case State::Exclaimed: // a comment or CDATA
        m_end = character == u'[' ? QChar(u']') : character;
        return State::Skipped;
    case State::Skipped:
        ++m_length;
        return endsSkipped(character) ? State::Text : State::Skipped;
    case State::Quoted:
        return character == m_end ? State::Tag : State::Quoted;
    case State::Tag:
        break;
    }
    if (character == u'>')
        return State::Text;
    if (character != u'"' && character != u'\'')
        return State::Tag;
    m_end = character;
    return State::Quoted;
}

TagGuard::Verdict TagGuard::look(QStringView text)
{
    for (const QChar character : text) {
        if (character == u'\n')
            ++m_line;
        if (m_state == State::Text && character != u'<')
            continue;
        if (m_state == State::Exclaimed && character == u'D')
            return Verdict::DocumentType;
        m_state = after(character);
        if ((m_state == State::Tag || m_state == State::Quoted) && ++m_length > longestTag)
            return Verdict::LongTag;
        m_beforeLast = m_last;
        m_last = character;
    }
    return Verdict::Good;
}

ClixmlTokens::ClixmlTokens(TextChunks &chunks, RecordOutput &output)
    : m_chunks(chunks)
    , m_output(output)
{
    m_reader.setEntityResolver(this);
}

bool ClixmlTokens::feed()
{
    const QString text = m_chunks.next();
    switch (m_guard.look(text)) {
    case TagGuard::Verdict::DocumentType:
        m_output.refuse(m_guard.line(),
            QStringLiteral("it declares a document type, which Export-Clixml never does"),
            exportAgain());
        return false;
    case TagGuard::Verdict::LongTag:
        m_output.refuse(m_guard.line(),
            QStringLiteral("a tag is longer than %1 characters").arg(TagGuard::longestTag),
            exportAgain());
        return false;
    case TagGuard::Verdict::Good:
        break;
    }
    if (text.isEmpty())
        return false;
    m_reader.addData(text);
    return true;
}

QXmlStreamReader::TokenType ClixmlTokens::next()
{
    if (m_output.isStopped())
        return QXmlStreamReader::Invalid;
    auto token = m_reader.readNext();
    while (m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError && feed())
        token = m_reader.readNext();
    if (m_reader.hasError())
        tellProblem();
    else if (token == QXmlStreamReader::StartElement && ++m_depth > deepest)
        m_output.stop(line(), QStringLiteral("elements are nested more than %1 deep").arg(deepest));
    else if (token == QXmlStreamReader::EndElement)
        --m_depth;
    return m_output.isStopped() ? QXmlStreamReader::Invalid : token;
}

void ClixmlTokens::tellProblem()
{
    if (m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
        m_output.stop(m_guard.line(), QStringLiteral("the document ends in the middle"));
        return;
    }
    QString problem = m_reader.errorString();
    if (problem.endsWith(u'.'))
        problem.chop(1);
    m_output.stop(line(), QStringLiteral("this is not valid XML: %1").arg(problem));
}

QString ClixmlTokens::resolveUndeclaredEntity(const QString &name)
{
    m_output.refuse(line(),
        QStringLiteral("it uses the entity \"%1\", and Export-Clixml uses none").arg(name.left(40)),
        exportAgain());
    return QStringLiteral(" ");
}

bool ClixmlTokens::nextChild()
{
    for (;;) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default: // layout, comments, and the text between elements, which says nothing
            break;
        }
    }
}

QString ClixmlTokens::text()
{
    QString text;
    for (;;) {
        switch (next()) {
        case QXmlStreamReader::Characters:
            text += m_reader.text();
            break;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return text;
        case QXmlStreamReader::StartElement:
            m_output.stop(line(), QStringLiteral("an element stands inside of a single value"));
            return text;
        default:
            break;
        }
    }
}

void ClixmlTokens::skip()
{
    int open = 1;
    while (open > 0 && !m_output.isStopped()) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement)
            ++open;
        else if (token == QXmlStreamReader::EndElement)
            --open;
    }
}

void ClixmlTokens::readEnd()
{
    while (!m_output.isStopped() && next() != QXmlStreamReader::EndDocument) { }
}

QString ClixmlTokens::attribute(QLatin1String name) const
{
    const QStringView value = m_reader.attributes().value(name);
    return value.isNull() ? QString() : value.toString();
}

} // namespace clusprop
